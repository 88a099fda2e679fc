import type { RibbonDeed } from '../../src/app/ribbonNews';
import { outlineOf, readOutline, writeOutline } from '../../src/commands/deedOutline';

const asOf = '2026-12-09';
const none = { failure: null, errors: 0, warnings: 0, notes: 0, unmarked: 0 } as const;

test.each<readonly [RibbonDeed, ReturnType<typeof outlineOf>]>([
  [{ command: 'checkWorkbook', asOf, errors: 3, warnings: 9, notes: 1, unmarkedSheets: ['PL I', 'PL II'] }, { ...none, command: 'checkWorkbook', errors: 3, warnings: 9, notes: 1, unmarked: 2 }],
  [{ command: 'trackProgress', asOf, unmarkedSheets: ['PL I'] }, { ...none, command: 'trackProgress', unmarked: 1 }],
  [{ command: 'removeMarks', sheets: ['PL I'] }, { ...none, command: 'removeMarks' }],
  [{ command: 'createReport', failure: { code: 'no-item-of-unit', detail: 'x', data: { unit: 'Sở Y tế' } } }, { ...none, command: 'createReport', failure: 'no-item-of-unit' }],
])('of %j kinds and counts are left, and stay the same in an address', (deed, outline) => {
  expect(outlineOf(deed)).toEqual(outline);
  expect(readOutline(writeOutline(outline))).toEqual(outline);
});

const whole = 'command=checkWorkbook&errors=0&warnings=0&notes=0&unmarked=0';

test.each([whole, `${whole}&failure=busy`, `${whole}&_host_Info=Excel$Win32$16.01$vi-VN`, whole.replace('notes=0', 'notes=123456789')])('%s is an outline', (query) => {
  expect(readOutline(new URLSearchParams(query))).not.toBeNull();
});

test.each([
  '', 'command=checkWorkbook', whole.replace('checkWorkbook', 'toString'), `${whole}&failure=`, `${whole}&failure=toString`,
  ...['&errors=0', '&warnings=0', '&notes=0', '&unmarked=0'].map((member) => whole.replace(member, '')),
  ...['-1', '1.5', '', ' 1', '1e3', '0x1', '1234567890', 'NaN'].map((count) => whole.replace('errors=0', `errors=${count}`)),
])('%j is none', (query) => {
  expect(readOutline(new URLSearchParams(query))).toBeNull();
});
