import { judgeIndicator } from '../../../src/core/progress/judgeIndicator';
import { parseTarget } from '../../../src/core/targets/parseTarget';
import { indicatorAppendix } from '../../builders/appendixBuilder';

interface Row {
  readonly unit: string;
  readonly target: string;
  readonly baseline?: number;
  readonly actual: number | string;
}

function judge({ target, unit, ...row }: Row) {
  const parsedTarget = parseTarget({ text: target, value: target, numberFormat: 'General', unit, sectionHorizon: '2030-12-31' });
  return indicatorAppendix([{ content: 'Chỉ tiêu', unit, target, parsedTarget, ...row }]).items.map((item) => judgeIndicator(item, { asOf: '2026-12-09', planStart: '2025-01-01' }));
}

test.each<[says: string, row: Row]>([
  ['a share in place of a percentage is no step back', { unit: '%', target: '≥ 80', baseline: 40, actual: 0.62 }],
  ['a share written in words is no step back either', { unit: '%', target: '≥ 80', baseline: 40, actual: '0,62' }],
  ['one per cent of twenty is past belief', { unit: '% GRDP', target: '20', baseline: 15, actual: 1 }],
  ['millions in place of billions are no success', { unit: 'Tỷ đồng', target: '361,4', actual: 361396 }],
  ['of a range the high end counts', { unit: 'Tỷ đồng', target: '10-20', actual: 10001 }],
  ['a baseline that is as much as the target says nothing of a fall', { unit: 'Tỷ đồng', target: '100', baseline: 100, actual: 50001 }],
  ['nor does one below it', { unit: 'Tỷ đồng', target: '1', baseline: 0, actual: 501 }],
])('%s', (_says, row) => expect(judge(row)).toMatchObject([{ pace: 'manual', doubt: 'unit' }]));

test.each<[says: string, row: Row]>([
  ['a small share is believed where the baseline was as small', { unit: '%', target: '≥ 80', baseline: 0.5, actual: 0.9 }],
  ['or where it was one per cent', { unit: '%', target: '≥ 80', baseline: 1, actual: 0.9 }],
  ['a small share of a small target is believed', { unit: '%', target: '19', baseline: 15, actual: 0.9 }],
  ['nought is believed, for nothing may have been done', { unit: '%', target: '≥ 80', baseline: 40, actual: 0 }],
  ['more than one per cent is believed', { unit: '%', target: '≥ 80', baseline: 40, actual: 1.5 }],
  ['a small growth in a year is believed', { unit: '%/năm', target: '25', actual: 0.9 }],
  ['a small number of another unit is believed', { unit: 'Điểm', target: '80', baseline: 40, actual: 0.9 }],
  ['five hundred times the target is believed', { unit: 'Tỷ đồng', target: '100', baseline: 50, actual: 50000 }],
  ['so is any number beside half a thing', { unit: 'Tỷ đồng', target: '0,5', actual: 9999 }],
  ['or without a unit', { unit: '', target: '100', baseline: 50, actual: 99999 }],
  ['what is to fall began high', { unit: 'Hộ', target: '≤ 100', baseline: 60000, actual: 59000 }],
  ['growth in a year has no scale', { unit: '%/năm', target: '10', actual: 9999 }],
  ['62 % is believed', { unit: '%', target: '≥ 80', baseline: 40, actual: 62 }],
  ['twice the target is believed', { unit: 'Tỷ đồng', target: '361,4', baseline: 300, actual: 800 }],
])('%s', (_says, row) => expect(judge(row)).toMatchObject([{ doubt: null }]));
