import { judgeIndicator } from '../../../src/core/progress/judgeIndicator';
import { parseTarget } from '../../../src/core/targets/parseTarget';
import { indicatorAppendix } from '../../builders/appendixBuilder';

interface Row {
  readonly unit: string;
  readonly target: string;
  readonly baseline?: number;
  readonly actual: number;
}

function judge({ target, unit, ...row }: Row) {
  const parsedTarget = parseTarget({ text: target, value: target, numberFormat: 'General', unit, sectionHorizon: '2030-12-31' });
  return indicatorAppendix([{ content: 'Chỉ tiêu', unit, target, parsedTarget, ...row }]).items.map((item) => judgeIndicator(item, { asOf: '2026-12-09', planStart: '2025-01-01' }));
}

test.each<[says: string, row: Row]>([
  ['a share in place of a percentage is no step back', { unit: '%', target: '≥ 80', baseline: 40, actual: 0.62 }],
  ['millions in place of billions are no success', { unit: 'Tỷ đồng', target: '361,4', actual: 361396 }],
])('%s', (_says, row) => expect(judge(row)).toMatchObject([{ pace: 'manual', doubt: 'unit' }]));

test.each<[says: string, row: Row]>([
  ['a small share is believed where the baseline was as small', { unit: '%', target: '≥ 80', baseline: 0.5, actual: 0.9 }],
  ['62 % is believed', { unit: '%', target: '≥ 80', baseline: 40, actual: 62 }],
  ['twice the target is believed', { unit: 'Tỷ đồng', target: '361,4', baseline: 300, actual: 800 }],
])('%s', (_says, row) => expect(judge(row)).toMatchObject([{ doubt: null }]));
