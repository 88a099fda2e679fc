import fc from 'fast-check';
import type { Finding } from '../../../src/core/model/finding';
import { createTranslator } from '../../../src/i18n';
import { filterFindings } from '../../../src/taskpane/findings/filterFindings';
import { noFilter, type FindingFilter } from '../../../src/taskpane/findings/FindingFilter';
import { searchTextOf } from '../../../src/taskpane/findings/searchTextOf';
import { abbreviated, ambiguous, finding, misspelled } from '../checkResults';

const elsewhere = finding('warning', 'agency-ambiguous', 4, { at: { sheet: 'Biểu số 3', row0: 4, col0: 1 }, subject: 'Đài Phát thanh' });
const wholeSheet = finding('error', 'sheet-not-read', 0, { at: { sheet: 'PL II', row0: null, col0: null } });
const findings: readonly Finding[] = [wholeSheet, misspelled, ambiguous, abbreviated, elsewhere];
const textOf = searchTextOf(createTranslator('vi'));
const filtered = (filter: Partial<FindingFilter>, all = findings) => filterFindings(all, { ...noFilter, ...filter }, textOf);

describe('words', () => {
  test.each<[string, string, readonly Finding[]]>([
    ['without accents and capitals find the sentence', 'SO y te', [misspelled]],
    ['typed with accents find the same', 'Sở Y tế', [misspelled]],
    ['find a cell as Excel writes it', 'PL II!C12', [ambiguous]],
    ['find a sheet', 'bieu so 3', [elsewhere]],
    ['find what the cell says', 'dai phat', [elsewhere]],
    ['find the title of a rule', 'ten co quan chua ro', [ambiguous, elsewhere]],
    ['that are only spaces limit nothing', '   ', findings],
    ['are not found across two parts', 'C5 Ten co quan', []],
    ['that nobody wrote find nothing', 'khong co dau', []],
    ['with signs that searches of other programs know are only words', '.*[', findings],
  ])('%s', (_sentence, words, listed) => {
    expect(filtered({ words }).listed).toEqual(listed);
  });
});

describe('counts', () => {
  test('without a filter are those of the list', () => {
    const { severities, rules, sheets, fixable } = filtered({});
    expect(severities).toEqual({ error: 2, warning: 2, information: 1, all: 5 });
    expect([...rules]).toEqual([['sheet-not-read', 1], ['agency-misspelled', 1], ['agency-ambiguous', 2], ['agency-alias', 1]]);
    expect([...sheets]).toEqual([['PL II', 4], ['Biểu số 3', 1]]);
    expect(fixable).toBe(2);
  });

  test('beside a choice tell what it would leave with all other limits in force', () => {
    const { listed, severities, rules, sheets, fixable } = filtered({ severity: 'warning', sheet: 'PL II' });
    expect(listed).toEqual([ambiguous]);
    expect(severities).toEqual({ error: 2, warning: 1, information: 1, all: 4 });
    expect([...rules]).toEqual([['agency-ambiguous', 1]]);
    expect([...sheets]).toEqual([['PL II', 1], ['Biểu số 3', 1]]);
    expect(fixable).toBe(1);
  });

  test('of what can be corrected', () => {
    const { listed, severities } = filtered({ isFixable: true });
    expect(listed).toEqual([misspelled, ambiguous]);
    expect(severities).toEqual({ error: 1, warning: 1, information: 0, all: 2 });
  });

  const filters = fc.record({
    severity: fc.constantFrom(null, 'error', 'warning', 'information'),
    ruleId: fc.constantFrom(null, 'agency-misspelled', 'agency-ambiguous', 'gone'),
    sheet: fc.constantFrom(null, 'PL II', 'Biểu số 3'),
    isFixable: fc.boolean(),
    words: fc.constantFrom('', 'so', 'pl ii'),
  });
  const many = fc.array(fc.constantFrom(...findings), { maxLength: 30 });
  test('are what choosing would list, whatever the filter', () => {
    fc.assert(
      fc.property(many, filters, (all, filter) => {
        const { severities, rules, sheets, fixable } = filtered(filter, all);
        const left = (change: Partial<FindingFilter>) => filtered({ ...filter, ...change }, all).listed.length;
        expect(severities).toEqual({ error: left({ severity: 'error' }), warning: left({ severity: 'warning' }), information: left({ severity: 'information' }), all: left({ severity: null }) });
        for (const ruleId of ['agency-misspelled', 'agency-alias']) expect(rules.get(ruleId) ?? 0).toBe(left({ ruleId }));
        for (const sheet of ['PL II', 'Biểu số 3']) expect(sheets.get(sheet) ?? 0).toBe(left({ sheet }));
        expect(fixable).toBe(left({ isFixable: true }));
      }),
      { numRuns: 100 },
    );
  });
});
