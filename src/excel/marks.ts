import type { MarkGroup, MarkLook } from '../core/model/edit';

/**
 * A mark is a conditional format whose condition always holds and names us, so that the user's own formats lie untouched
 * below it and any copy of it (another sheet, another machine, rows pasted elsewhere) can be found and taken away again
 * without a list of ids. `N("text")` is 0, hence the condition is true.
 */
const signature = 'tro-ly-phu-luc';

interface Look {
  readonly group: MarkGroup;
  readonly fill: string;
  readonly font: string;
}

/** Dark text on a pale fill: at least 7:1, readable in black-and-white print. */
export const markLooks: Readonly<Record<MarkLook, Look>> = {
  error: { group: 'findings', fill: '#FFD6D6', font: '#7A0000' },
  warning: { group: 'findings', fill: '#FFF1C2', font: '#5C4300' },
  information: { group: 'findings', fill: '#DCEBFA', font: '#0B3A66' },
  lagging: { group: 'progress', fill: '#F9C0B8', font: '#6E0F05' },
  slow: { group: 'progress', fill: '#FFE0B0', font: '#5E3900' },
  pending: { group: 'progress', fill: '#E8E8E8', font: '#3B3B3B' },
  onTrack: { group: 'progress', fill: '#D6F0D2', font: '#124D0D' },
};

export function markFormula(look: MarkLook): string {
  return `=N("${signature} ${look}")=0`;
}

/** What a mark tells of, by the formula of its rule; null where it is none of ours. A look that only a later version knows counts as a finding. */
export function markGroupOf(formula: string): MarkGroup | null {
  if (!formula.includes(`N("${signature} `)) return null;
  const known = Object.entries(markLooks).find(([look]) => formula.includes(`N("${signature} ${look}")`));
  return known?.[1].group ?? 'findings';
}
