import fc from 'fast-check';
import { readDeed, readMessage, writeMessage, type RibbonDeed } from '../../src/app/ribbonNews';

const report = { sheet: 'Báo cáo', isNewSheet: true, carriedOver: 0, taskCount: 3, indicatorCount: 2, unreadSheets: ['PL'], isShown: true };
const deeds: readonly RibbonDeed[] = [
  { command: 'checkWorkbook', asOf: '2026-12-09', errors: 1, warnings: 0, notes: 2, unmarkedSheets: ['PL I'] },
  { command: 'trackProgress', asOf: '2026-12-09', unmarkedSheets: [] },
  { command: 'createReport', report },
  { command: 'removeMarks', sheets: ['PL I', 'PL II'] },
  { command: 'createReport', failure: { code: 'no-item-of-unit', detail: 'x', data: { unit: 'Sở Y tế' } } },
];
const done = { kind: 'done', id: '1', workbook: 'w' } as const;
const sent = (deed: unknown, rest: object = {}) => JSON.stringify({ version: 1, ...done, deed, ...rest });

test.each(deeds)('%j arrives as it was sent', (deed) => {
  expect(readMessage(writeMessage({ ...done, deed }))).toEqual({ ...done, deed });
  expect(readDeed(JSON.stringify(deed))).toEqual(deed);
});

test('that somebody has heard arrives, too', () => {
  expect(readMessage(writeMessage({ kind: 'heard', id: '7' }))).toEqual({ kind: 'heard', id: '7' });
});

test('what does not belong to a deed is left behind', () => {
  expect(readMessage(sent({ ...deeds[1], cells: ['bí mật'], __proto__: { polluted: true } }))).toEqual({ ...done, deed: deeds[1] });
});

const [checked] = deeds;
test.each<readonly [sentence: string, text: string]>([
  ['no JSON', '{'], ['nothing', ''], ['null', 'null'], ['a list', '[]'], ['another version', sent(checked, { version: 2 })], ['no version', JSON.stringify({ ...done, deed: checked })],
  ['another kind', sent(checked, { kind: 'drop' })], ['no workbook', sent(checked, { workbook: 5 })], ['no id', sent(checked, { id: null })], ['no deed', sent(undefined)],
  ['an unknown command', sent({ command: 'constructor' })], ['a day that is none', sent({ ...checked, asOf: '2026-02-30' })], ['a count that is none', sent({ ...checked, errors: -1 })],
  ['a broken count', sent({ ...checked, notes: 1.5 })], ['a text for a count', sent({ ...checked, errors: '1' })], ['a check without its sheets', sent({ ...checked, unmarkedSheets: undefined })], ['a colouring without its sheets', sent({ command: 'trackProgress', asOf: '2026-12-09' })], ['a report without its sheet', sent({ command: 'createReport', report: { ...report, sheet: null } })],
  ['a report that is none', sent({ command: 'createReport', report: [] })], ['sheets that are no texts', sent({ command: 'removeMarks', sheets: [1] })], ['a failure nobody knows', sent({ command: 'removeMarks', failure: { code: 'toString', detail: '', data: {} } })],
  ['a failure without detail', sent({ command: 'removeMarks', failure: { code: 'busy', data: {} } })], ['more than any message of ours', sent({ command: 'removeMarks', sheets: ['x'.repeat(200_000)] })],
])('%s is no message', (_, text) => {
  expect(readMessage(text)).toBeNull();
});

test('whatever comes, reading never throws, and gives only what can be read again as it is', () => {
  const member = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...deeds));
  const text = fc.oneof(fc.string(), fc.json(), fc.record({ version: fc.constant(1), kind: fc.constantFrom('done', 'heard'), id: fc.string(), workbook: fc.string(), deed: member }, { requiredKeys: ['version'] }).map((value) => JSON.stringify(value)));
  fc.assert(
    fc.property(text, (value) => {
      const message = readMessage(value);
      if (message) expect(readMessage(writeMessage(message))).toEqual(message);
    }),
    { numRuns: 200 },
  );
});
