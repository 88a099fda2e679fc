/**
 * What the user could do in Univer by keys or mouse, but the workbook in memory could not follow: it takes contents of cells, new sheets and new
 * names of sheets. Formatting, moving and inserting are for Excel.
 */
const refusedCommands: ReadonlySet<string> = new Set(
  [
    'move-range', 'move-rows', 'move-cols', 'insert-row', 'insert-col', 'insert-range-move-down', 'insert-range-move-right', 'remove-row', 'remove-col',
    'delete-range-move-left', 'delete-range-move-up', 'set-frozen', 'set-selection-frozen', 'set-row-frozen', 'set-col-frozen', 'cancel-frozen',
    'set-style', 'set-bold', 'set-italic', 'set-underline', 'set-stroke', 'set-range-bold', 'set-range-italic', 'set-range-underline', 'set-range-stroke',
    'clear-selection-format', 'clear-selection-all', 'add-worksheet-merge', 'remove-worksheet-merge', 'set-rows-hidden', 'set-col-hidden',
    'delta-row-height', 'delta-column-width', 'set-row-height', 'set-worksheet-col-width', 'set-row-is-auto-height', 'set-col-is-auto-width',
    'remove-sheet', 'copy-sheet', 'set-worksheet-order', 'set-worksheet-hidden', 'set-worksheet-show', 'set-tab-color', 'toggle-gridlines',
  ].map((name) => `sheet.command.${name}`),
);

/** True for a command that would show something the workbook does not hold. */
export function isRefusedCommand(id: string): boolean {
  return refusedCommands.has(id);
}
