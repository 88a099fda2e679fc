import { builtInKnowledge } from '../../src/app/knowledge';
import { understandWorkbook } from '../../src/app/understandWorkbook';
import type { IndicatorPace, ItemProgress, TaskStatus } from '../../src/core/model/progress';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import { readCellValue, readNumberFormat } from '../../src/embedded/xlsx/cells';
import { quarterWorkbook } from './quarterWorkbook';

const statuses: readonly TaskStatus[] = [
  'done-on-time', 'done-late', 'done-undated', 'overdue', 'due-soon', 'not-started-yet', 'in-progress', 'ongoing', 'awaiting-request', 'unknown-deadline',
];
const paces: readonly IndicatorPace[] = [
  'manual', 'no-data', 'not-due-yet', 'met', 'exceeded', 'missed', 'no-baseline', 'regressed', 'just-started', 'on-track', 'slow', 'lagging',
];

function snapshots(): SheetSnapshot[] {
  return quarterWorkbook().book.worksheets.map((sheet): SheetSnapshot => {
    const grid = <Value>(read: (row0: number, col0: number) => Value): Value[][] =>
      Array.from({ length: sheet.rowCount }, (_, row0) => Array.from({ length: sheet.columnCount }, (__, col0) => read(row0, col0)));
    return {
      name: sheet.name, visibility: 'visible', isProtected: false, row0: 0, col0: 0, unread: null,
      values: grid((row0, col0) => readCellValue(sheet, row0, col0)),
      numberFormats: grid((row0, col0) => readNumberFormat(sheet, row0, col0)),
    };
  });
}

describe('theo-doi-quy-4-2026.xlsx as of 9/12/2026', () => {
  const { appendices, progress } = understandWorkbook({ sheets: snapshots() }, builtInKnowledge(), { asOf: '2026-12-09', corrections: [] });
  const verdicts: readonly ItemProgress[] = [...progress.values()].flat();

  it('is understood whole: 42 and 19 indicators, 118 and 25 tasks', () => {
    expect(appendices.map(({ sheet, items }) => [sheet, items.length])).toEqual([
      ['KH46 - Chỉ tiêu', 42], ['KH46 - Nhiệm vụ', 118], ['KTS - Chỉ tiêu', 19], ['KTS - Nhiệm vụ', 25],
    ]);
  });

  test.each(statuses)('has a task whose status is %s', (status) => {
    expect(verdicts).toContainEqual(expect.objectContaining({ kind: 'task', status }));
  });

  test.each(paces)('has an indicator whose pace is %s', (pace) => {
    expect(verdicts).toContainEqual(expect.objectContaining({ kind: 'indicator', pace }));
  });

  it('has tasks that were reported on and tasks that were not', () => {
    expect(new Set(verdicts.flatMap((verdict) => (verdict.kind === 'task' ? [verdict.unreported] : [])))).toEqual(new Set([true, false]));
  });
});
