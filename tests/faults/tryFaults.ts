import { asFailure } from '../../src/app/asFailure';
import type { Deed } from './deeds';
import { failAt, lostOf, slipsOf, smoothCourse, type Course } from './failAt';

/** What Excel may answer where it did nothing, and where it had done it already; null: the pane is closed by then. */
const codes = {
  before: ['AccessDenied', 'RequestAborted', 'GeneralException', 'InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'],
  after: ['AccessDenied', 'RequestAborted', 'GeneralException', 'ResponsePayloadSizeLimitExceeded'],
} as const;

/** `FAULTS=all` tries every code at every request; else each request gets one of them and a closed pane. */
const isThorough = process.env['FAULTS'] === 'all';

function codesAt(deed: number, request: number, when: keyof typeof codes): readonly (string | null)[] {
  const all: readonly string[] = codes[when];
  if (isThorough) return [...all, null];
  return [all[(deed + request) % all.length] ?? null, null];
}

/** Tests of these deeds: every request of each fails, before and after it took effect. */
export function tryFaults(deeds: readonly Deed[]): void {
  const courses = new Map<Deed, Promise<Course>>();
  const courseOf = (deed: Deed): Promise<Course> => {
    const known = courses.get(deed) ?? smoothCourse(deed);
    courses.set(deed, known);
    return known;
  };
  const titled = deeds.map((deed, index) => ({ deed, index, title: `${deed.of} (${deed.name})` }));
  const cases = titled.flatMap((each) => Array.from({ length: each.deed.requests }, (_, index) => index + 1).flatMap((request) => (['before', 'after'] as const).map((when) => ({ ...each, request, when }))));

  test.each(titled)('$title takes as many requests as are tried', async ({ deed }) => {
    expect((await courseOf(deed)).requests).toBe(deed.requests);
  });

  test.each(cases)('$title: a failure $when request $request loses nothing, leaves nothing that is said wrongly, and another click mends it', async ({ deed, index, request, when }) => {
    const course = await courseOf(deed);
    for (const code of codesAt(index, request, when)) {
      const aftermath = await failAt(deed, { request, code, when });
      expect({ code, lost: lostOf(course, aftermath.left), slips: slipsOf(course, aftermath) }).toEqual({ code, lost: [], slips: [] });
      if (aftermath.error !== null) expect(asFailure(aftermath.error)).toBe(aftermath.error);
      expect({ code, ...aftermath.again }).toEqual({ code, ...course.made });
    }
  });
}
