import { noChange, type WorkbookChange } from '../../embedded/host/WorkbookChange';

/**
 * Gathers the changes of one turn into one, told when the turn is over: what shows them can neither slow down nor break the request that made them.
 */
export function gatherChanges(onChange: (change: WorkbookChange) => void): (change: WorkbookChange) => void {
  let gathered: WorkbookChange | null = null;
  return (change) => {
    if (!gathered) {
      gathered = noChange();
      setTimeout(() => {
        const whole = gathered;
        gathered = null;
        if (whole) onChange(whole);
      });
    }
    for (const sheet of change.sheets) gathered.sheets.add(sheet);
    gathered.cells.push(...change.cells);
    gathered.structure ||= change.structure;
    gathered.view ||= change.view;
    gathered.settings ||= change.settings;
  };
}
