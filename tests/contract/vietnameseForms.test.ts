import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..', 'src');

/** What users read is made here; the order of an .xlsx file or of a command line's arguments is nobody's alphabet. */
const folders = ['core', 'app', 'taskpane', 'commands', 'i18n', 'data', 'files'];
const sources = folders.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: `${folder}/${file.replaceAll('\\', '/')}`, text: readFileSync(path.join(root, folder, file), 'utf8') })),
);
const filesWith = (form: RegExp) => sources.filter(({ text }) => form.test(text)).map(({ file }) => file);

/** Each would follow the machine, not the document: an English Windows sorts đ among d, and writes the month first. */
describe('what depends on the language says which', () => {
  test('names are compared in one place, by the Vietnamese alphabet', () => {
    expect(filesWith(/\bIntl\.Collator\b|\.localeCompare\(/)).toEqual(['core/text/compareVietnamese.ts']);
  });

  test('words are sorted by their bytes only to make a key of them', () => {
    const sorting = sources.flatMap(({ file, text }) => text.split('\n').filter((line) => /\.(?:sort|toSorted)\(\)/.test(line)).map((line) => `${file}: ${line.trim()}`));
    expect(sorting.filter((line) => !/\.sort\(\)\.join\(|\bfingerprintOf\(/.test(line))).toEqual([]);
  });

  test('numbers and letters take the form of a named language', () => {
    expect(filesWith(/\.toLocale(?:String|UpperCase|LowerCase|DateString|TimeString)\(\s*\)|new Intl\.\w+\(\s*\)/)).toEqual([]);
  });

  test('days are written by our own calendar, never by that of the machine', () => {
    expect(filesWith(/\bIntl\.DateTimeFormat\b|\.toLocale(?:Date|Time)String\(|\.toDateString\(/)).toEqual([]);
  });
});
