import fc from 'fast-check';
import { addDays, isoDate, lastDayOfMonth } from '../../../src/core/dates/calendar';
import { formatDeadline } from '../../../src/core/deadlines/formatDeadline';
import { parseDeadline } from '../../../src/core/deadlines/parseDeadline';
import type { Deadline, DeadlineKind } from '../../../src/core/model/deadline';

function deadline(kind: DeadlineKind, start: string | null = null, end: string | null = null, dueMonth: number | null = null, text: string = ''): Deadline {
  return { kind, text, start, end, dueMonth, parts: [] };
}

/** The meaning alone: a deadline without the words it was written in. */
function meaning({ kind, start, end, dueMonth, parts }: Deadline): unknown {
  return { kind, start, end, dueMonth, parts: parts.map(meaning) };
}

const year = fc.integer({ min: 1991, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const quarter = fc.integer({ min: 1, max: 4 });
const day = fc.integer({ min: 0, max: 39_000 }).map((days) => addDays('1991-01-01', days));

const single: fc.Arbitrary<Deadline> = fc.oneof(
  fc.constantFrom<DeadlineKind>('ongoing', 'annual', 'quarterly', 'monthly', 'half-yearly', 'on-request', 'conditional', 'from').map((kind) => deadline(kind)),
  month.map((due) => deadline('annual', null, null, due)),
  day.map((end) => deadline('date', null, end)),
  fc.tuple(year, fc.option(month)).map(([y, due]) => deadline('annual', isoDate(y, 1, 1), null, due)),
  fc.integer({ min: 1, max: 999 }).map((days) => deadline('relative', null, null, null, `${days} ngày kể từ ngày ban hành`)),
  fc.constant(deadline('relative')),
  day.map((start) => deadline('from', start)),
  fc.tuple(year, month, fc.boolean()).map(([y, m, open]) => deadline('month', open ? null : isoDate(y, m, 1), lastDayOfMonth(y, m))),
  fc.tuple(year, quarter, quarter).map(([y, a, b]) => deadline('quarter', isoDate(y, Math.min(a, b) * 3 - 2, 1), lastDayOfMonth(y, Math.max(a, b) * 3))),
  fc.tuple(year, quarter).map(([y, q]) => deadline('quarter', null, lastDayOfMonth(y, q * 3))),
  fc.tuple(year, fc.boolean()).map(([y, open]) => deadline('year', open ? null : isoDate(y, 1, 1), isoDate(y, 12, 31))),
  fc.tuple(year, year).map(([a, b]) => deadline('range', isoDate(a, 1, 1), isoDate(b, 12, 31))),
  fc.tuple(year, month, year, month).map(([a, m, b, n]) => deadline('range', isoDate(a, m, 1), lastDayOfMonth(b, n))),
  fc.tuple(day, day).map(([start, end]) => deadline('range', start, end)),
);

describe('formatDeadline', () => {
  it.each([
    [deadline('month', '2028-06-01', '2028-06-30'), 'Tháng 6/2028'],
    [deadline('month', '2026-01-01', '2026-01-31'), 'Tháng 01/2026'],
    [deadline('month', null, '2026-06-30'), 'Đến hết tháng 6/2026'],
    [deadline('range', '2025-01-01', '2030-12-31'), '2025-2030'],
    [deadline('range', '2030-01-01', '2026-12-31'), '2030-2026'],
    [deadline('range', '2026-03-01', '2026-06-30'), 'Tháng 3-6/2026'],
    [deadline('range', '2025-11-01', '2026-02-28'), 'Tháng 11/2025 - 02/2026'],
    [deadline('range', '2026-06-05', '2026-06-10'), 'Từ ngày 05/06/2026 đến ngày 10/06/2026'],
    [deadline('quarter', '2025-04-01', '2025-06-30'), 'Quý II/2025'],
    [deadline('quarter', '2025-07-01', '2025-12-31'), 'Quý III-IV/2025'],
    [deadline('year', '2026-01-01', '2026-12-31'), '2026'],
    [deadline('year', null, '2026-12-31'), 'Đến hết năm 2026'],
    [deadline('date', null, '2025-06-30'), '30/06/2025'],
    [deadline('from', '2025-01-01'), 'Từ năm 2025'],
    [deadline('from', '2025-06-15'), 'Từ ngày 15/06/2025'],
    [deadline('ongoing'), 'Thường xuyên'],
    [deadline('annual', null, null, 12), 'Tháng 12 hằng năm'],
    [deadline('annual', '2022-01-01'), 'Hằng năm từ năm 2022'],
    [deadline('relative', null, '2026-06-23', null, '100 ngày kể từ ngày ban hành Kế hoạch '), '100 ngày kể từ ngày ban hành Kế hoạch'],
    [deadline('on-request', null, null, null, 'Khi có yêu cầu\u00A0của Trung ương '), 'Khi có yêu cầu của Trung ương'],
    [deadline('unknown', null, null, null, '30/2/2026'), '30/2/2026'],
    [deadline('blank'), ''],
  ])('writes %j as %p', (what, text) => {
    expect(formatDeadline(what)).toBe(text);
  });

  it('writes every milestone', () => {
    expect(formatDeadline(parseDeadline('Thường xuyên; quí 2 năm 2025', '@'))).toBe('Thường xuyên; Quý II/2025');
  });

  it('keeps a milestone that runs on beside the others', () => {
    const { kind, end, parts } = parseDeadline('Từ ngày 01/01/2026 đến ngày 31/01/2026; Từ ngày ban hành trở đi', '@');
    expect([kind, end, parts.map((part) => part.kind)]).toEqual(['range', '2026-01-31', ['range', 'from']]);
  });

  it('is read back as the same deadline', () => {
    fc.assert(fc.property(single, (what) => expect(meaning(parseDeadline(formatDeadline(what), '@'))).toEqual(meaning(what))), { numRuns: 1000 });
  });

  it('is read back as the same deadline with all its milestones', () => {
    const several = fc.uniqueArray(single, { minLength: 2, maxLength: 4, selector: ({ kind }) => kind });
    fc.assert(
      fc.property(several, (milestones) => {
        const first = parseDeadline(milestones.map(formatDeadline).join('; '), '@');
        expect(meaning(parseDeadline(formatDeadline(first), '@'))).toEqual(meaning(first));
        expect(first.parts.map(meaning)).toEqual(milestones.map(meaning));
      }),
    );
  });
});
