/** What the keyboard wants of the opened details within an element: the choice still to be made, or else the main button, or else the way to the cell. */
export function firstAction(within: HTMLElement | null): HTMLElement | null {
  const panel = within?.querySelector<HTMLElement>('[data-chosen]') ?? null;
  return panel?.querySelector<HTMLElement>('input[type=radio]') ?? panel?.querySelector<HTMLElement>('[data-main]') ?? panel?.querySelector<HTMLElement>('button') ?? null;
}
