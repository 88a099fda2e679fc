import type { Comparator, TargetForm } from '../../../src/core/model/target';
import { parseTarget } from '../../../src/core/targets/parseTarget';
import { parseTargetInSentence } from '../../../src/core/targets/parseTargetInSentence';
import { horizonOf } from '../../../src/core/targets/targetHorizon';
import kh46 from '../../fixtures/plans/kh46-2025.phu-luc-1.chi-tieu.json';
import kts from '../../fixtures/plans/kts-2026-2030.phu-luc-1.chi-tieu.json';

type Expected = readonly [ordinal: string, form: TargetForm, comparator: Comparator | null, value: number | null, upper: number | null];

/** By hand, row by row. Up to 2030, then from row 24 on up to 2045. */
const kh46Targets: readonly Expected[] = [
  ['1', 'qualitative', null, null, null], ['2', 'qualitative', null, null, null], ['3', 'number', '<=', 10, null], ['4', 'number', '>', 55, null],
  ['5', 'number', '>=', 50, null], ['6', 'number', '>=', 30, null], ['7', 'none', null, null, null], ['7.1', 'number', '>=', 80, null], ['7.2', 'number', '>=', 90, null],
  ['7.3', 'number', '>=', 100, null], ['7.4', 'number', '>=', 100, null], ['7.5', 'number', '>=', 80, null], ['7.6', 'number', '>=', 80, null], ['7.7', 'number', '>=', 100, null],
  ['7.8', 'number', '>=', 100, null], ['7.9', 'number', '>=', 100, null], ['8', 'number', '>=', 80, null], ['9', 'number', '>=', 40, null], ['10', 'number', '>', 0.7, null],
  ['11', 'number', '>=', 2, null], ['12', 'number', '>=', 3, null], ['13', 'number', '>=', 12, null], ['14', 'rate', '>=', 10, 15], ['14', 'rate', '>=', 16, 18],
  ['15', 'range', '>=', 8, 10], ['16', 'qualitative', null, null, null], ['16.1', 'number', '>=', 100, null], ['16.2', 'number', '>=', 99, null], ['17', 'milestone', '>=', 1, null],
  ['18', 'number', '>', 3, null], ['19', 'number', '>=', 100, null], ['20', 'number', '>=', 100, null], ['21', 'number', '>=', 70, null], ['22', 'number', '>=', 95, null],
  ['23', 'number', '<=', 10, null], ['24', 'number', '>=', 50, null], ['25', 'number', '<=', 10, null], ['26', 'number', '>=', 1, null], ['27', 'number', '>=', 5, null],
  ['28', 'number', '>=', 5, null],
];

/** By hand: 2026, then 2030; unit in each but the words-only last. */
const ktsTargets: readonly (readonly [...Expected, unit: string, horizon: string])[] = [
  ['1', 'number', '>=', 14.5, null, '%', '2026-12-31'], ['2', 'number', '>', 40, null, '%', '2026-12-31'], ['3', 'number', '>', 80, null, '%', '2026-12-31'],
  ['4', 'number', '>=', 55, null, '%', '2026-12-31'], ['5', 'number', '>=', 80, null, '%', '2026-12-31'], ['6', 'number', '>=', 70, null, '%', '2026-12-31'],
  ['7', 'number', '>', 80, null, '%', '2026-12-31'], ['1', 'number', '>=', 30, null, '%', '2030-12-31'], ['2', 'number', '>=', 20, null, '%', '2030-12-31'],
  ['3', 'number', '>', 20, null, '%', '2030-12-31'], ['4', 'number', '>=', 100, null, '%', '2030-12-31'], ['5', 'number', '>', 90, null, '%', '2030-12-31'],
  ['6', 'number', '>', 90, null, '%', '2030-12-31'], ['7', 'compound', null, null, null, '', '2030-12-31'], ['8', 'number', '>=', 100, null, '%', '2030-12-31'],
  ['9', 'number', '>=', 100, null, '%', '2030-12-31'], ['10', 'number', '>=', 50, null, '%', '2030-12-31'], ['11', 'milestone', '>=', 2, null, 'Khu', '2030-12-31'],
  ['12', 'milestone', null, null, null, '', '2030-12-31'],
];

const isItem = ([ordinal = '']: readonly string[]) => /^[\d.]+$/.test(ordinal);

describe('the targets of the two plans', () => {
  it('come out right in every row of Kế hoạch 46', () => {
    const seen = kh46.rows.filter(isItem).map(([ordinal = '', , unit = '', text = '']) => {
      const { form, comparator, value, upper } = parseTarget({ text, value: text, numberFormat: '@', unit, sectionHorizon: '2030-12-31' });
      return [ordinal, form, comparator, value, upper];
    });
    expect(seen).toEqual(kh46Targets);
  });

  it('come out right in every sentence of the digital-economy plan, under the headings that name the year', () => {
    let sectionHorizon: string | null = null;
    const seen: unknown[] = [];
    for (const row of kts.rows) {
      const [ordinal = '', sentence = ''] = row;
      if (/^Mục tiêu/.test(ordinal)) sectionHorizon = horizonOf(ordinal);
      if (!isItem(row)) continue;
      const { form, comparator, value, upper, unit, horizon } = parseTargetInSentence(sentence, sectionHorizon);
      seen.push([ordinal, form, comparator, value, upper, unit, horizon]);
    }
    expect(seen).toEqual(ktsTargets);
  });

  it('keeps the four components of the enterprise indicator', () => {
    const sentence = kts.rows.map(([, content = '']) => content).find((content) => content.startsWith('Hình thành')) ?? '';
    const { parts } = parseTargetInSentence(sentence, null);
    expect(parts.map(({ text, form, comparator, value, upper, unit, horizon }) => [text, form, comparator, value, upper, unit, horizon])).toEqual([
      ['khoảng 100 doanh nghiệp', 'number', '~', 100, null, 'doanh nghiệp', '2030-12-31'],
      ['khoảng 30 startup', 'number', '~', 30, null, 'startup', '2030-12-31'],
      ['70 doanh nghiệp', 'number', '>=', 70, null, 'doanh nghiệp', '2030-12-31'],
      ['từ 03 đến 05 doanh nghiệp', 'range', '>=', 3, 5, 'doanh nghiệp', '2030-12-31'],
    ]);
  });
});
