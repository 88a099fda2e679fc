import { builtInKnowledge } from '../../src/app/knowledge';
import { understandWorkbook } from '../../src/app/understandWorkbook';
import { indicatorPaces, taskStatuses, type ItemProgress, type Verdict } from '../../src/core/model/progress';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import { verdictOf } from '../../src/core/progress/isLagging';
import { readCellValue, readNumberFormat } from '../../src/embedded/xlsx/cells';
import { createTranslator } from '../../src/i18n';
import { progressSentence } from '../../src/i18n/progressSentence';
import { quarterWorkbook } from './quarterWorkbook';

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

  test.each(taskStatuses)('has a task whose status is %s', (status) => {
    expect(verdicts).toContainEqual(expect.objectContaining({ kind: 'task', status }));
  });

  test.each(indicatorPaces)('has an indicator whose pace is %s', (pace) => {
    expect(verdicts).toContainEqual(expect.objectContaining({ kind: 'indicator', pace }));
  });

  it('has tasks that were reported on and tasks that were not', () => {
    expect(new Set(verdicts.flatMap((verdict) => (verdict.kind === 'task' ? [verdict.unreported] : [])))).toEqual(new Set([true, false]));
  });

  /** Verdict by verdict, the ordinals of a table in its order. */
  function ordinalsByVerdict(sheet: string): Partial<Record<Verdict, string>> {
    const found: Partial<Record<Verdict, string>> = {};
    for (const appendix of appendices.filter((each) => each.sheet === sheet)) {
      appendix.items.forEach(({ ordinal }, index) => {
        const progressOfItem = progress.get(appendix)?.[index];
        if (!progressOfItem) throw new Error(`${sheet}: ${ordinal} has no verdict.`);
        const verdict = verdictOf(progressOfItem);
        found[verdict] = found[verdict] === undefined ? ordinal : `${found[verdict]} ${ordinal}`;
      });
    }
    return found;
  }
  const countOf = (sheet: string) => Object.fromEntries(Object.entries(ordinalsByVerdict(sheet)).map(([verdict, ordinals]) => [verdict, ordinals.split(' ').length]));

  it('judges every indicator of plan 46 by the method: targets in words by hand, those without figures or baseline said to be so', () => {
    expect(ordinalsByVerdict('KH46 - Chỉ tiêu')).toEqual({
      manual: '1 2 16', 'no-data': '17 28', 'no-baseline': '13', 'not-due-yet': '3 23', 'just-started': '24 25 26 27',
      met: '7.3 7.7 14 30', exceeded: '7.1 10 14', 'on-track': '4 7.2 7.4 7.6 7.8 7.9 16.1 16.2 18 19 22',
      slow: '6 12 21', lagging: '5 7.5 9 11 15 20', regressed: '8', missed: '29 31',
    });
  });
  it('judges every indicator of the digital economy, first those of 2026, then those of 2030', () => {
    expect(ordinalsByVerdict('KTS - Chỉ tiêu')).toEqual({
      exceeded: '1 6', slow: '2 5 1', lagging: '3 6', met: '4', 'on-track': '7 4 8 9', 'no-baseline': '2 7', regressed: '3', 'no-data': '5', 'not-due-yet': '10 11 12',
    });
  });
  it('judges every task of both plans', () => {
    expect(countOf('KH46 - Nhiệm vụ')).toEqual({
      ongoing: 19, 'awaiting-request': 48, 'done-on-time': 7, 'done-late': 2, 'done-undated': 2, 'in-progress': 23, overdue: 8, 'due-soon': 3, 'not-started-yet': 4, 'unknown-deadline': 2,
    });
    expect(countOf('KTS - Nhiệm vụ')).toEqual({ 'in-progress': 24, 'done-on-time': 1 });
  });
  it('has a sentence for every verdict, the reason for none where there is none', () => {
    const sentences = verdicts.map((verdict) => progressSentence(verdict, createTranslator('vi')));
    expect(sentences.filter((sentence) => !/^[A-ZĐ][^{}]+\.$/.test(sentence))).toEqual([]);
  });
  it('carries on the last value of what is not published yet', () => {
    const carried = verdicts.flatMap((verdict) => (verdict.kind === 'indicator' && verdict.carried !== null ? [verdict.carried.value] : []));
    expect(carried).toEqual([12, 15, 20]);
  });
});
