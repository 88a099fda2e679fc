import fc from 'fast-check';
import { emptyState, isLaterState, readState, readStateToChange, writeState, type WorkbookState } from '../../src/app/workbookState';

const memory = { sheet: 'Báo cáo tổng hợp', period: '2026-Q4', unit: null, fingerprint: '1-a', places: { 'form|number': [3, 0] as const }, written: {}, formulas: [] };
const empty = emptyState;

test('what was written is read back', () => {
  const pending = [{ freeId: 'tasks|1|viec|10', item: '1. Việc', text: 'Thiếu kinh phí' }];
  const state: WorkbookState = {
    ...emptyState,
    reports: [memory, { ...memory, sheet: 'B', shape: '3-b', pending }],
    corrections: [{ sheet: 'PL', signature: 'tt|nhiem vu', kind: 'tasks', columns: { ordinal: 0, deadline: null } }],
    review: { ignored: [{ scope: 'text', ruleId: 'agency-alias', subject: 'STC' }, { scope: 'cell', ruleId: 'lead-missing', subject: '', sheet: 'PL', cell: 'C5', content: 'viec', role: 'lead' }], switchedOff: ['six-clear'] },
    findingList: { sheet: 'Kết quả kiểm tra', fingerprint: '3-b' },
  };
  expect(readState(writeState(state))).toEqual(state);
});

const damaged: readonly (readonly [sentence: string, stored: string | null])[] = [
  ['nothing stored', null],
  ['no JSON', '{reports'],
  ['a list', '[]'],
  ['another version', '{"version":2,"reports":[]}'],
  ['a list of findings without its sheet', '{"version":1,"findingList":{"fingerprint":"1-a"}}'],
  ['a list of findings that is a number', '{"version":1,"findingList":7}'],
  ['reports that are no list', '{"version":1,"reports":{}}'],
];

test.each(damaged)('%s counts as nothing remembered', (_, stored) => {
  expect(readState(stored)).toEqual(empty);
});

test.each<readonly [sentence: string, stored: string | null, isLater: boolean]>([
  ['a state of the next version', '{"version":2,"review":{}}', true],
  ['one of a version far ahead', '{"version":12}', true],
  ['one of this version', writeState(readState(null)), false],
  ['nothing stored', null, false],
  ['a version that is no number', '{"version":"2"}', false],
  ['a damaged one', '{"version":2', false],
])('%s', (_, stored, isLater) => {
  expect(isLaterState(stored)).toBe(isLater);
  const change = () => readStateToChange(stored);
  if (isLater) expect(change).toThrow('state-later');
  else expect(change()).toEqual(readState(stored));
});

test.each([{ ...memory, places: { x: [1] } }, { ...memory, written: { x: 5 } }, { ...memory, fingerprint: null }, { ...memory, pending: [{ text: 1 }] }, { ...memory, shape: 7 }, 'x'])('a report entry that is not whole is left out: %j', (entry) => {
  expect(readState(JSON.stringify({ version: 1, reports: [entry, memory] })).reports).toEqual([memory]);
});

const correction = { sheet: 'PL', signature: 'tt|nhiem vu', kind: 'tasks', columns: { ordinal: 0, lead: null } };
test.each([
  {}, null, 5, { ...correction, sheet: 1 }, { ...correction, signature: null }, { ...correction, kind: 'bang' }, { ...correction, columns: null }, { ...correction, columns: { ordinal: -1 } },
  { ...correction, columns: { ordinal: 1.5 } }, { ...correction, columns: { ordinal: 'A' } }, { ...correction, columns: { chuTri: 1 } },
])('a correction that is not whole is left out: %j', (entry) => {
  expect(readState(JSON.stringify({ version: 1, corrections: [entry, correction] })).corrections).toEqual([correction]);
});

const ignoring = { scope: 'cell', ruleId: 'lead-missing', subject: '', sheet: 'PL', cell: 'C5', content: 'viec' };
test.each([
  {}, null, 'x', { ...ignoring, scope: 'row' }, { ...ignoring, ruleId: 7 }, { ...ignoring, subject: null }, { ...ignoring, sheet: undefined }, { ...ignoring, cell: 5 }, { ...ignoring, content: null }, { ...ignoring, role: 'chuTri' }, { ...ignoring, role: 3 }, { scope: 'text', ruleId: 'a' },
])('a decision that is not whole is left out: %j', (entry) => {
  expect(readState(JSON.stringify({ version: 1, review: { ignored: [entry, ignoring], switchedOff: ['six-clear', 5, null] } })).review).toEqual({ ignored: [ignoring], switchedOff: ['six-clear'] });
});

test.each([null, [], 'x', 3, { ignored: {}, switchedOff: 'six-clear' }])('a review that is none counts as no decision: %j', (review) => {
  expect(readState(JSON.stringify({ version: 1, review })).review).toEqual(empty.review);
});

/** Every member of every kind of entry, so that damage can fall on each of them. */
const item = { kind: 'task', sheet: 'PL', ordinal: '1', content: 'viec', section: 'muc' } as const;
const plan = { number: '46/KH-UBND', issuedOn: '2026-01-05', firstYear: 2026, lastYear: 2030 };
const full: WorkbookState = {
  version: 1,
  reports: [
    { ...memory, shape: '3-b', pending: [{ freeId: 'tasks|1|viec|10', item: '1. Việc', text: 'Thiếu kinh phí' }], formulas: [[4, 1]], written: { 'form|number': '…' } },
    { sheet: 'B', period: '2026-Q3', unit: 'Sở Y tế', frames: ['a'], rows: '....... ......', left: { row: 'place' }, breaks: '1-a' },
  ],
  drafts: ['Báo cáo (2)'],
  corrections: [{ sheet: 'PL', signature: 'tt|nhiem vu', kind: 'tasks', columns: { ordinal: 0, lead: null } }],
  review: { ignored: [{ scope: 'text', ruleId: 'agency-alias', subject: 'STC' }, { scope: 'cell', ruleId: 'lead-missing', subject: '', sheet: 'PL', cell: 'C5', content: 'viec', role: 'lead' }], switchedOff: ['six-clear'] },
  settings: { plan, period: '2026-Q4', cutOffRule: 'own', ownCutOff: '2026-12-09', dueOn: '2026-12-15', unit: 'Sở Y tế', unitRole: 'lead', thresholds: { dueSoonDays: 7 } },
  verdicts: [{ item, verdict: 'done-on-time', reason: 'Đã họp', period: '2026-Q4', asOf: '2026-12-09' }],
  addedColumns: [{ sheet: 'PL', role: 'lead', heading: 'Chủ trì', pointsBefore: 48, signature: 'tt|chu tri' }],
  colouring: { asOf: '2026-12-09', fingerprint: '1-a' },
  reportChoices: { ...empty.reportChoices, leftOutSheets: ['PL III'], leftOutSections: ['direction'], issuer: 'Sở Y tế', signatory: { form: 'KT', body: '', headTitle: 'Giám đốc', ownTitle: 'Phó Giám đốc', name: 'Nguyễn Văn A' }, recipients: ['Như trên'] },
  findingList: { sheet: 'Kết quả kiểm tra', fingerprint: '3-b' },
};

type Check = (value: unknown) => boolean;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const either = (...checks: readonly Check[]): Check => (value) => checks.some((check) => check(value));
const maybe = (check: Check): Check => (value) => value === null || check(value);
const list = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const byName = (check: Check): Check => (value) => isObject(value) && Object.values(value).every(check);
const record = (checks: Readonly<Record<string, Check>>): Check => (value) => isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
const left = (check: Check): Check => (value) => value === undefined || check(value);
const reportHead = { sheet: text, period: text, unit: maybe(text) };

/** What the program takes for granted of a state. */
const isWhole = record({
  version: (value) => value === 1,
  reports: list(either(
    record({ ...reportHead, frames: list(text), rows: text, left: byName(text), breaks: text }),
    record({ ...reportHead, fingerprint: text, places: byName(list(number)), written: byName(text), formulas: list(list(number)), shape: left(text), pending: left(list(record({ freeId: text, item: text, text }))) }),
  )),
  drafts: list(text),
  corrections: list(record({ sheet: text, signature: text, kind: text, columns: byName(maybe(number)) })),
  review: record({ ignored: list(record({ scope: text, ruleId: text, subject: text, sheet: left(text), cell: left(text), content: left(text), role: left(text) })), switchedOff: list(text) }),
  settings: record({ plan: maybe(record({ number: maybe(text), issuedOn: maybe(text), firstYear: maybe(number), lastYear: maybe(number) })), period: maybe(text), cutOffRule: text, ownCutOff: maybe(text), dueOn: maybe(text), unit: maybe(text), unitRole: text, thresholds: byName(number) }),
  verdicts: list(record({ item: record({ kind: text, sheet: text, ordinal: text, content: text, section: text }), verdict: text, reason: text, period: text, asOf: text })),
  addedColumns: list(record({ sheet: text, role: text, heading: text, pointsBefore: number, signature: text })),
  colouring: maybe(record({ asOf: text, fingerprint: text })),
  reportChoices: record({ leftOutSheets: list(text), leftOutSections: list(text), parent: text, issuer: text, place: text, symbol: text, signatory: maybe(record({ form: text, body: text, headTitle: text, ownTitle: text, name: text })), recipients: list(text) }),
  findingList: maybe(record({ sheet: text, fingerprint: text })),
});

/** Of every value in a state, the way there. */
function waysInto(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, each]) => waysInto(each, [...way, name])) : [];
  return [way, ...inside];
}
const ways = waysInto(full);

/** The JSON of the full state with other JSON in one place of it. */
function damagedAt([name, ...rest]: readonly string[], put: string, value: unknown = full): string {
  if (name === undefined) return put;
  if (Array.isArray(value)) return `[${value.map((each, index) => (String(index) === name ? damagedAt(rest, put, each) : JSON.stringify(each))).join()}]`;
  return `{${Object.entries(value as object).map(([key, each]) => `${JSON.stringify(key)}:${key === name ? damagedAt(rest, put, each) : JSON.stringify(each)}`).join()}}`;
}

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const deepRecord = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const oddities = ['null', 'true', '7', '-1', '-0', '1.5', '1e400', '1e300', '""', '"x"', '[]', '[null]', '[[1,2,3]]', '{}', '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"length":1e9}', `"${'x'.repeat(20_000)}"`, deep(20_000), deepRecord(2_000)];

/** Nothing throws, and the state is one that the program can work with, write, and read again as it is. */
function expectValid(stored: string): void {
  const state = readState(stored);
  const written = writeState(state);
  expect({ isWhole: isWhole(state), members: Object.keys(state).sort(), again: writeState(readState(written)) === written }).toEqual({ isWhole: true, members: Object.keys(empty).sort(), again: true });
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(typeof isLaterState(stored)).toBe('boolean');
}

test('a state with something in every place is read back as it is', () => {
  expect(readState(writeState(full))).toEqual(full);
  expect(ways.length).toBeGreaterThan(100);
});

test.each(oddities.map((odd) => [odd.slice(0, 50), odd] as const))('%s in any place whatsoever leaves a valid state', (_, odd) => {
  for (const way of ways) expectValid(damagedAt(way, odd));
});

test('a member more, however odd, in any record of a state leaves a valid state', () => {
  for (const name of ['__proto__', 'constructor', 'x']) {
    for (const odd of ['7', deep(20_000), '{"polluted":1}']) {
      for (const way of ways) {
        const there = way.reduce<unknown>((value, step) => (isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[step] : null), full);
        if (isObject(there)) expectValid(damagedAt(way, `${JSON.stringify(there).slice(0, -1)},${JSON.stringify(name)}:${odd}}`));
      }
    }
  }
});

test('whatever text is stored, reading it gives a valid state', () => {
  const place = fc.constantFrom(...ways);
  const anyJson = fc.oneof(fc.json(), fc.constantFrom(...oddities));
  const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), fc.tuple(place, anyJson).map(([way, json]) => damagedAt(way, json)), fc.nat(writeState(full).length).map((end) => writeState(full).slice(0, end)));
  fc.assert(fc.property(anyText, expectValid), { numRuns: 200 });
});

test('a huge text of damaged entries is read', () => {
  expectValid(`{"version":1,"reports":[${Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? '{"sheet":7}' : JSON.stringify(memory))).join()}]}`);
  expectValid('x'.repeat(5_000_000));
});

test('valid states survive being written and read', () => {
  const words = fc.string({ unit: 'binary' });
  const count = fc.nat();
  const day = fc.constantFrom('2026-01-31', '2028-02-29', '0001-01-01', '9999-12-31');
  const role = fc.constantFrom('ordinal', 'lead', 'deadline', 'statusNote');
  const state = fc.record({
    drafts: fc.array(words),
    corrections: fc.array(fc.record({ sheet: words, signature: words, kind: fc.constantFrom('tasks', 'indicators', 'none'), columns: fc.dictionary(role, fc.option(count)) })),
    review: fc.record({ ignored: fc.array(fc.record({ scope: fc.constant('cell'), ruleId: words, subject: words, sheet: words, cell: words, content: words })), switchedOff: fc.array(words) }),
    settings: fc.record({ ...Object.fromEntries(Object.entries(full.settings).map(([name, value]) => [name, fc.constantFrom<unknown>(value, empty.settings[name as keyof typeof empty.settings])])), ownCutOff: fc.option(day) }),
    verdicts: fc.array(fc.record({ item: fc.record({ kind: fc.constant('task'), sheet: words, ordinal: words, content: words, section: words }), verdict: fc.constant('done-on-time'), reason: words, period: words, asOf: day })),
    addedColumns: fc.array(fc.record({ sheet: words, role, heading: words, pointsBefore: fc.double({ min: 0, max: 2000, noNaN: true }).map((points) => points + 0), signature: words })),
    colouring: fc.option(fc.record({ asOf: day, fingerprint: words })),
    findingList: fc.option(fc.record({ sheet: words, fingerprint: words })),
  });
  fc.assert(
    fc.property(state, (members) => {
      const written = JSON.parse(JSON.stringify({ ...full, ...members })) as unknown;
      expect(readState(JSON.stringify(written))).toEqual(written);
    }),
    { numRuns: 200 },
  );
});
