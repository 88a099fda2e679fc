import { deeds } from './deeds';
import { failAt, lostOf, slipsOf, smoothCourse } from './failAt';
import { inPieces } from './inPieces';

const pieces = process.env['FAULTS'] === 'all' ? 60 : 5;

/**
 * Not tried: what takes one request up to 5 MB, and is not yet made to be cut in two. A report is put on its own sheet again in one request, whatever
 * its size: one that would take more goes to a new sheet.
 */
const notTried: readonly string[] = [
  'createReport (again with other words)', 'listFindings (the list again)', 'createDirectorySheet (a directory)', 'offerLists (lists, with a directory)', 'addTrackingColumns (columns)',
  'closePeriod (the first)', 'closePeriod (the next)',
];
const written = deeds.filter(({ of, name }) => !notTried.includes(`${of} (${name})`));

test.each(written.map((deed) => ({ deed, title: `${deed.of} (${deed.name})` })))('$title, where it takes many requests: a failure of any of them loses nothing, leaves nothing that is said wrongly, and another click mends it', async ({ deed }) => {
  const course = await smoothCourse(deed, inPieces(pieces));
  for (let request = 2; request <= course.requests; request += 1) {
    const fault = { request, code: request % 2 === 0 ? 'GeneralException' : null, when: 'after' } as const;
    const aftermath = await failAt(deed, fault, inPieces(pieces));
    expect({ ...fault, lost: lostOf(course, aftermath.left), slips: slipsOf(course, aftermath) }).toEqual({ ...fault, lost: [], slips: [] });
    expect({ ...fault, ...aftermath.again }).toEqual({ ...fault, ...course.made });
  }
});
