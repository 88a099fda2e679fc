import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..', 'src');

/** What each folder of src may import besides itself; the arrows of the house. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  data: ['core'],
  i18n: ['core'],
  app: ['core', 'data', 'i18n'],
  excel: ['core', 'app'],
  files: ['core'],
  channel: ['core', 'app'],
  taskpane: ['core', 'app', 'excel', 'files', 'channel', 'i18n'],
  commands: ['core', 'app', 'excel', 'channel', 'i18n'],
  embedded: ['core'],
  workbench: ['core', 'app', 'excel', 'i18n', 'embedded'],
  cli: ['core', 'app', 'excel', 'files', 'i18n', 'embedded'],
};

interface Source {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, folder: file.split(path.sep)[0] ?? '', text: readFileSync(path.join(root, file), 'utf8') }));

const importedPaths = ({ text }: Source) =>
  [...text.matchAll(/^(?:import|export)\s+(?:[\w*{},\s]+?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm)].map(([, fixed, lazy]) => fixed ?? lazy ?? '');

function folderOf({ file }: Source, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return path.relative(root, path.resolve(root, path.dirname(file), specifier)).split(path.sep)[0] ?? null;
}

function withoutStringsAndComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g, '');
}

test('every folder of src has its place in the house', () => {
  expect(new Set(sources.map(({ folder }) => folder))).toEqual(new Set(Object.keys(mayImport)));
});

test.each(Object.entries(mayImport))('%s imports only itself and %j', (folder, allowed) => {
  const strangers = sources
    .filter((source) => source.folder === folder)
    .flatMap((source) => importedPaths(source).map((specifier) => ({ file: source.file, to: folderOf(source, specifier) })))
    .filter(({ to }) => to !== null && to !== folder && !allowed.includes(to));
  expect(strangers).toEqual([]);
});

test('the folders of core do not lean on each other in a circle', () => {
  const partOf = (file: string) => file.split(path.sep)[1] ?? '';
  const leansOn = new Map<string, Set<string>>();
  for (const source of sources.filter(({ folder }) => folder === 'core')) {
    const part = partOf(source.file);
    const others = importedPaths(source).filter((specifier) => specifier.startsWith('.')).map((specifier) => partOf(path.relative(root, path.resolve(root, path.dirname(source.file), specifier))));
    leansOn.set(part, new Set([...(leansOn.get(part) ?? []), ...others.filter((other) => other !== part)]));
  }
  /** Folders that lean on no other are taken away until none is left but circles. */
  const inCircles = (left: readonly string[]): readonly string[] => {
    const leaning = left.filter((part) => [...(leansOn.get(part) ?? [])].some((other) => left.includes(other)));
    return leaning.length === left.length ? left : inCircles(leaning);
  };
  expect(leansOn.size).toBeGreaterThan(10);
  expect(inCircles([...leansOn.keys()])).toEqual([]);
});

test('core takes no library but the edit distance', () => {
  const libraries = sources.filter(({ folder }) => folder === 'core').flatMap((source) => importedPaths(source).filter((specifier) => !specifier.startsWith('.')));
  expect([...new Set(libraries)]).toEqual(['fastest-levenshtein']);
});

test.each(['core', 'app', 'data'])('%s knows no Excel, no page, no clock and no chance', (folder) => {
  const forbidden = /\b(?:Excel|Office|OfficeExtension)\.|\b(?:window|document|localStorage|fetch)\b[.(]|\bDate\.now\b|\bnew Date\(|\bMath\.random\b/;
  expect(sources.filter((source) => source.folder === folder && forbidden.test(withoutStringsAndComments(source.text))).map(({ file }) => file)).toEqual([]);
});

test('of what runs in Excel only excel/ speaks Excel.', () => {
  const speaking = sources.filter(({ text }) => /\bExcel\.(?!\s)/.test(withoutStringsAndComments(text))).map(({ folder }) => folder);
  expect([...new Set(speaking)].filter((folder) => folder !== 'embedded')).toEqual(['excel']);
});

test('no file is called utils, helpers, common or misc', () => {
  expect(sources.filter(({ file }) => /(?:^|[\\/])(?:utils?|helpers?|common|misc)(?:\.|[\\/])/i.test(file)).map(({ file }) => file)).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  expect(sources.filter(({ text }) => text.split('\n').length > 251).map(({ file }) => file)).toEqual([]);
});

test('types and lint are never loosened', () => {
  const loosened = /:\s*any\b|\bas any\b|@ts-(?:ignore|expect-error)|eslint-disable|\bTODO\b|\bFIXME\b/;
  expect(sources.filter(({ text }) => loosened.test(text)).map(({ file }) => file)).toEqual([]);
});
