import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import { listPackages, type ModuleList } from '../../src/cli/package/listPackages';
import { writeLicences } from '../../src/cli/package/writeLicences';
import { dependencies, devDependencies } from '../../package.json';
import lock from '../../package-lock.json';

/** Holds the built add-in to what may be in it, by the list of modules that the build writes. */
const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'dist/addin');
const list = `${dist}.modules.json`;
if (!existsSync(list)) throw new Error('dist/addin.modules.json is missing: run "npm run build" first.');
const modules = JSON.parse(readFileSync(list, 'utf8')) as ModuleList;
const files = [...new Set(Object.values(modules).flat())];
const locked = lock.packages as Readonly<Record<string, { readonly version?: string; readonly dependencies?: Readonly<Record<string, string>>; readonly dev?: boolean }>>;

test('the list names every script that is built, and no other', () => {
  const built = readdirSync(dist).filter((file) => file.endsWith('.js'));
  expect(Object.keys(modules).sort()).toEqual(built.sort());
  expect(files.length).toBeGreaterThan(500);
});

test('of src only what runs in Excel is in it', () => {
  const folders = new Set(files.filter((file) => file.startsWith('src/')).map((file) => file.split('/')[1]));
  expect([...folders].sort()).toEqual(['app', 'channel', 'commands', 'core', 'data', 'excel', 'files', 'i18n', 'taskpane']);
});

test('of the repository nothing else is in it', () => {
  expect(files.filter((file) => !/^(?:src|node_modules)\//.test(file))).toEqual([]);
});

test('libraries are in it as they are made for production', () => {
  expect(files.filter((file) => /[./-]development[./-]|\.dev\.|[./]profiling[./]|react-refresh|webpack-dev-server|webpack\/hot|\/__tests__\/|\.stories\./.test(file))).toEqual([]);
  expect(files.filter((file) => /react-dom-client\.\w+\.js$/.test(file))).toEqual(['node_modules/react-dom/cjs/react-dom-client.production.js']);
});

test('every library in it is a dependency of the add-in, not of its making', () => {
  const folders = [...new Set(files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))];
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((folder) => locked[folder] === undefined || locked[folder]?.dev === true)).toEqual([]);
});

test('every licence in it is one of those accepted, and its text goes with it', () => {
  const packages = listPackages(modules, root);
  expect(() => writeLicences('MIT', packages)).not.toThrow();
  expect(packages.filter(({ text }) => (text ?? '').length < 200)).toEqual([]);
});

test('what a script asks of its surroundings is there: no variables of a build', () => {
  const asking = readdirSync(dist).filter((file) => file.endsWith('.js') && /\bprocess\.env\.\w|__DEV__|\bimport\.meta\.hot\b|sourceMappingURL/.test(readFileSync(path.join(dist, file), 'utf8')));
  expect(asking).toEqual([]);
});

test('what runs before the web view is known stays in the JavaScript of 2009', () => {
  const linter = new Linter();
  const boot = readdirSync(path.join(dist, 'boot')).filter((file) => file.endsWith('.js'));
  expect(boot).toHaveLength(3);
  const faults = boot.flatMap((file) => linter.verify(readFileSync(path.join(dist, 'boot', file), 'utf8'), { languageOptions: { ecmaVersion: 5, sourceType: 'script' } }));
  expect(faults.filter(({ fatal }) => fatal)).toEqual([]);
});

describe('every library', () => {
  const asked: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies };

  test('is asked for in one version', () => {
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('is locked at that version', () => {
    expect(Object.entries(asked).filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)).toEqual([]);
    expect({ ...locked['']?.dependencies }).toEqual(dependencies);
  });
});
