import fc from 'fast-check';
import { readTracking } from '../../src/app/trackingState';
import { usualSettings, type ManualVerdict, type TrackingSettings } from '../../src/core/model/tracking';

const settings: TrackingSettings = {
  plan: { number: '46/KH-UBND', issuedOn: '2025-08-25', firstYear: 2025, lastYear: 2030 }, period: '2026-Q4', cutOffRule: 'own', ownCutOff: '2026-12-06', dueOn: '2026-12-25',
  unit: 'Sở Nội vụ', unitRole: 'lead', thresholds: { dueSoonDays: 15, slowRatio: 0.5 },
};
const item = { kind: 'task', sheet: 'PL II', ordinal: '5', content: 'xay dung', section: '' } as const;
const verdict: ManualVerdict = { item, verdict: 'done-on-time', reason: 'Theo Công văn 12', period: '2026-Q4', asOf: '2026-12-09' };
const column = { sheet: 'PL II', role: 'statusNote', heading: 'Tình hình thực hiện', pointsBefore: 48, signature: 'tt|nhiem vu' } as const;
const colouring = { asOf: '2026-12-09', fingerprint: 'x' } as const;
const whole = { settings, verdicts: [verdict], addedColumns: [column], colouring };
const nothing = { settings: usualSettings, verdicts: [], addedColumns: [], colouring: null };

test('what is whole is read as it was written', () => {
  expect(readTracking(JSON.parse(JSON.stringify(whole)) as Record<string, unknown>)).toEqual(whole);
});

test('of a workbook that knows nothing of tracking nothing is remembered', () => {
  expect(readTracking({})).toEqual(nothing);
});

test.each<readonly [sentence: string, damage: object, expected: Partial<TrackingSettings>]>([
  ['a plan with a number that is none', { plan: { ...settings.plan, number: 46 } }, { plan: null }],
  ['a plan issued on a day that never was', { plan: { ...settings.plan, issuedOn: '2025-02-30' } }, { plan: null }],
  ['a plan with half a year', { plan: { ...settings.plan, firstYear: 2025.5 } }, { plan: null }],
  ['a period that is none', { period: '2026-Q5' }, { period: null }],
  ['a rule nobody knows', { cutOffRule: 'tuesday' }, { cutOffRule: 'today' }],
  ['a cut-off date in another writing', { ownCutOff: '06/12/2026' }, { ownCutOff: null }],
  ['a due date that is a number', { dueOn: 46000 }, { dueOn: null }],
  ['a unit without letters', { unit: '  ' }, { unit: null }],
  ['a role of the unit that is none', { unitRole: 'owner' }, { unitRole: 'any' }],
  ['thresholds that are a list', { thresholds: [1, 2] }, { thresholds: {} }],
  ['thresholds that are no numbers, below nought, or of another name', { thresholds: { dueSoonDays: '15', slowRatio: -1, onTrackRatio: null, toString: 5, constructor: 1, aboutShare: 0.8 } }, { thresholds: { aboutShare: 0.8 } }],
])('%s counts as not said, and the rest stays', (_, damage, expected) => {
  expect(readTracking({ settings: { ...settings, ...damage } }).settings).toEqual({ ...settings, ...expected });
});

test.each([null, 'x', 3, []])('settings that are none count as the usual ones: %j', (damaged) => {
  expect(readTracking({ settings: damaged }).settings).toEqual(usualSettings);
});

test.each<readonly [sentence: string, entry: unknown]>([
  ['without an item', { ...verdict, item: null }],
  ['on an item of another kind', { ...verdict, item: { ...item, kind: 'group' } }],
  ['on an item without words', { ...verdict, item: { ...item, content: undefined } }],
  ['that is none', { ...verdict, verdict: 'good' }],
  ['on a task that only an indicator can have', { ...verdict, verdict: 'met' }],
  ['on an indicator that only a task can have', { ...verdict, item: { ...item, kind: 'indicator' } }],
  ['without a reason', { ...verdict, reason: undefined }],
  ['without a period', { ...verdict, period: 2026 }],
  ['without a day', { ...verdict, asOf: '2026-13-01' }],
  ['that is a word', 'met'],
])('a verdict %s is left out, the others stay', (_, entry) => {
  expect(readTracking({ verdicts: [entry, verdict] }).verdicts).toEqual([verdict]);
});

test.each([null, {}, { ...column, role: 'colour' }, { ...column, heading: 5 }, { ...column, pointsBefore: null }, { ...column, signature: 1 }])('a column of ours that is not whole is left out: %j', (entry) => {
  expect(readTracking({ addedColumns: [entry, column] }).addedColumns).toEqual([column]);
});

test.each([undefined, [], { asOf: 'x', fingerprint: 'x' }, { asOf: '2026-12-09' }])('colours that are not described count as none: %j', (damaged) => {
  expect(readTracking({ colouring: damaged }).colouring).toBeNull();
});

test('whatever is stored, reading never throws, what is sound stays, and what was read is read again as it is', () => {
  const member = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(settings, verdict, column, colouring));
  const damagedSettings = fc.dictionary(fc.constantFrom(...Object.keys(settings), '__proto__', 'x'), fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...Object.values(settings))));
  const stored = fc.record({ settings: fc.oneof(member, damagedSettings), verdicts: fc.oneof(member, fc.array(member)), addedColumns: fc.oneof(member, fc.array(member)), colouring: member }, { requiredKeys: [] });
  fc.assert(
    fc.property(stored, (tracking) => {
      const read = readTracking(tracking);
      const { verdicts } = tracking;
      expect(read.verdicts).toEqual(expect.arrayContaining(Array.isArray(verdicts) ? verdicts.filter((each) => each === verdict) : []));
      expect(readTracking(JSON.parse(JSON.stringify(read)) as Record<string, unknown>)).toEqual(read);
    }),
    { numRuns: 300 },
  );
});
