import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/core/dates/calendar';
import { pacesFromWorst } from '../../../src/core/progress/worstPace';
import { judgeGiven } from './judgeGiven';
import type { Given } from './paceCases';

/** What is judged, with everything about it but the value reported. */
type Setting = Omit<Given, 'now'>;
const rankOf = (given: Given) => pacesFromWorst.indexOf(judgeGiven(given).pace);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const day = fc.constantFrom('2025-12-01', '2026-03-01', '2026-07-02', '2028-07-01', '2030-12-31', '2031-05-05');
const level = fc.integer({ min: -20, max: 120 });
const place = fc.integer({ min: 1, max: 34 });
const runs = { numRuns: 300 } as const;

/** Leaves members out instead of setting them to nothing. */
function setting(members: { readonly [Name in keyof Setting]: Setting[Name] | undefined } & { readonly target: string }): Setting {
  const stated = Object.entries(members).filter(([, value]) => value !== undefined);
  return { target: members.target, ...Object.fromEntries(stated) };
}

const growing = fc.oneof(
  fc.record({ target: fc.constantFrom('≥ 80', '> 55', '90', '8- 10', 'khoảng 100', '≥ 3% và tăng dần'), from: maybe(level), before: maybe(level), asOf: day }),
  fc.record({ target: fc.constantFrom('10-15', '16- 18'), unit: fc.constant('%/năm'), from: maybe(level), before: maybe(level), asOf: day }),
  fc.record({ target: fc.constant('16- 18'), unit: fc.constant('%/năm'), content: fc.constant('Số đơn tăng trung bình'), from: fc.integer({ min: 101, max: 300 }), asOf: day }),
  fc.record({ target: fc.constantFrom('01', '>3'), unit: fc.constantFrom('Trung tâm', 'Doanh nghiệp'), from: maybe(level), asOf: day }),
).map(setting);

test('a better actual never worsens a verdict', () => {
  const levels = (given: Setting) => (given.content === undefined ? level : fc.integer({ min: 101, max: 400 }));
  const pairs = growing.chain((given) => fc.tuple(fc.constant(given), levels(given), fc.nat(60)));
  fc.assert(fc.property(pairs, ([given, now, more]) => {
    expect(rankOf({ ...given, now: now + more })).toBeGreaterThanOrEqual(rankOf({ ...given, now }));
  }), runs);
});

const ranking = fc.record({ target: fc.constantFrom('≤ 10', '< 10', '5'), unit: fc.constant('Thứ bậc'), from: maybe(place), before: maybe(place), asOf: day }).map(setting);

test('a better place never worsens the verdict on a rank', () => {
  fc.assert(fc.property(ranking, place, fc.nat(33), (given, now, less) => {
    expect(rankOf({ ...given, now: Math.max(1, now - less) })).toBeGreaterThanOrEqual(rankOf({ ...given, now }));
  }), runs);
});

test('R of a value on the line is 1, upwards and downwards', () => {
  const within = fc.constantFrom('2026-07-02', '2026-12-31', '2028-02-29', '2030-01-01');
  const upwards = fc.record({ target: fc.constant('≥ 80'), unit: fc.constant('%'), from: fc.integer({ min: -50, max: 79 }), asOf: within });
  const downwards = fc.record({ target: fc.constant('≤ 10'), unit: fc.constant('giờ'), from: fc.integer({ min: 11, max: 90 }), asOf: within });
  fc.assert(fc.property(fc.oneof(upwards, downwards), (given) => {
    const required = judgeGiven({ ...given, now: given.from }).requiredToday ?? NaN;
    expect(judgeGiven({ ...given, now: required })).toMatchObject({ pace: 'on-track', ratio: expect.closeTo(1, 9), forecast: expect.closeTo(given.unit === '%' ? 80 : 10, 6) });
  }), runs);
});

test('value, baseline and target in another unit leave the verdict alone', () => {
  const sign = fc.constantFrom('≥', '>', '≤', 'khoảng');
  fc.assert(fc.property(sign, fc.integer({ min: 1, max: 100 }), maybe(level), maybe(level), level, day, fc.constantFrom(2, 10, 1000), (comparator, target, from, before, now, asOf, factor) => {
    const times = (scale: number) =>
      judgeGiven({ ...setting({ target: `${comparator} ${target * scale}`, unit: 'triệu đồng', from: from && from * scale, before: before && before * scale, asOf }), now: now * scale });
    const [one, other] = [times(1), times(factor)];
    expect([other.pace, other.isAtRisk, other.isRising]).toEqual([one.pace, one.isAtRisk, one.isRising]);
    expect(other.ratio ?? 0).toBeCloseTo(one.ratio ?? 0, 9);
  }), runs);
});

test('all dates moved alike leave the verdict and its numbers alone', () => {
  fc.assert(fc.property(growing, level, fc.integer({ min: -3000, max: 3000 }), (given, now, days) => {
    const [start, by, asOf] = ['2025-12-31', '2030-12-31', given.asOf ?? '2028-07-01'] as const;
    const moved = judgeGiven({ ...given, now, by: addDays(by, days), asOf: addDays(asOf, days) }, null, addDays(start, days));
    expect(daysBetween(asOf, addDays(asOf, days))).toBe(days);
    expect(moved).toEqual(judgeGiven({ ...given, now, by, asOf }, null, start));
  }), runs);
});
