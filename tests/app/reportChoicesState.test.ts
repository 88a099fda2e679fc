import fc from 'fast-check';
import { readReportChoices } from '../../src/app/reportChoicesState';
import { emptyState, readState, writeState } from '../../src/app/workbookState';
import { reportSections, signingForms, usualChoices, type ReportChoices } from '../../src/core/model/reportChoices';

const signatory = { form: 'KT', body: '', headTitle: 'Giám đốc', ownTitle: 'Phó Giám đốc', name: 'Trần Thị Bình' } as const;
const said: ReportChoices = {
  leftOutSheets: ['Phụ lục I'], leftOutSections: ['direction', 'plans'], parent: 'Ủy ban nhân dân thành phố', issuer: 'Sở Y tế', place: 'Cần Thơ', symbol: 'SYT', signatory, recipients: ['Như trên', 'Lưu: VT'],
};

test('what was chosen is read back from the workbook', () => {
  const state = { ...emptyState, reportChoices: said };
  expect(readState(writeState(state))).toEqual(state);
});

test('a workbook of an earlier version has the usual choices', () => {
  expect(readState('{"version":1,"reports":[]}').reportChoices).toEqual(usualChoices);
});

test.each([null, undefined, 5, 'x', []])('choices that are none count as not said: %j', (value) => {
  expect(readReportChoices(value)).toEqual(usualChoices);
});

const wrong: Readonly<Record<keyof ReportChoices, readonly unknown[]>> = {
  leftOutSheets: [null, 'Phụ lục I', {}, 5],
  leftOutSections: [null, 'plans', { plans: true }, ['phụ lục'], [5]],
  parent: [null, 5, ['x'], {}],
  issuer: [null, 5, true],
  place: [null, 0],
  symbol: [null, {}],
  signatory: [5, 'Giám đốc', [], {}, { ...signatory, form: 'TK' }, { ...signatory, name: null }, { ...signatory, body: undefined }, { ...signatory, headTitle: 5 }, { ...signatory, ownTitle: [] }],
  recipients: [null, 'Như trên', {}],
};

test.each(Object.entries(wrong).flatMap(([member, values]) => values.map((value) => [member, value] as const)))('a damaged %s counts as not said, and the rest stays: %j', (member, value) => {
  expect(readReportChoices({ ...said, [member]: value })).toEqual({ ...said, [member]: usualChoices[member as keyof ReportChoices] });
});

test('of damaged lists what is sound stays', () => {
  expect(readReportChoices({ leftOutSheets: ['A', 5, 'B'], leftOutSections: ['plans', 'phụ lục', 'direction'], recipients: [null, 'Như trên'] })).toMatchObject({
    leftOutSheets: ['A', 'B'], leftOutSections: ['direction', 'plans'], recipients: ['Như trên'],
  });
});

test('whatever is stored, choices are read, and what was read is read again as it is', () => {
  const member = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...Object.values(said)));
  const stored = fc.record({ leftOutSheets: member, leftOutSections: member, parent: member, issuer: member, place: member, symbol: member, signatory: member, recipients: member }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(stored, fc.jsonValue()), (value) => {
      const choices = readReportChoices(value);
      expect(readReportChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
      expect(choices.leftOutSections.every((section) => reportSections.includes(section))).toBe(true);
      expect(choices.signatory === null || signingForms.includes(choices.signatory.form)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
