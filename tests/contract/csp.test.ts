/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Holds every page that is built to its policy: what it may load, and that nothing stands in it which the policy would refuse. */
const dist = path.resolve(__dirname, '../../dist');
const microsoft = 'https://appsforoffice.microsoft.com';
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

type Policy = Readonly<Record<string, readonly string[]>>;

const closed: Policy = { 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] };
const pane: Policy = { ...closed, 'script-src': ["'self'"], 'style-src': ["'self'", emptyStyle], 'img-src': ["'self'"], 'connect-src': ["'self'"] };
const inExcel: Policy = { ...pane, 'script-src': ["'self'", microsoft], 'connect-src': ["'self'", microsoft], 'frame-src': [microsoft] };

const dialog: Policy = { ...closed, 'script-src': ["'self'"], 'style-src': ["'self'"] };

const policies: Readonly<Record<string, Policy>> = {
  'addin/taskpane.html': inExcel,
  'addin/commands.html': inExcel,
  'addin/told.html': dialog,
  'addin/assets/support.html': { ...closed, 'style-src': ["'self'"] },
  'workbench/pane/taskpane.html': pane,
  'workbench/pane/commands.html': pane,
  'workbench/pane/told.html': dialog,
  // The grid writes its styles into the page; the exception is this page's alone.
  'workbench/index.html': {
    ...closed,
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'frame-src': ["'self'"],
  },
};

function open(page: string): Document {
  const file = path.join(dist, page);
  if (!existsSync(file)) throw new Error(`dist/${page} is missing: run "npm run build" first.`);
  return new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
}

function policyOf(page: Document): Policy {
  const written = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  return Object.fromEntries(written.split(/;\s*/).filter(Boolean).map((directive) => directive.split(/\s+/)).map(([name = '', ...sources]) => [name, sources]));
}

test('every page that is built is known here', () => {
  const built = ['addin', 'workbench'].flatMap((folder) => readdirSync(path.join(dist, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`));
  expect(built.filter((file) => /\.(?:html?|svg|xht\w*)$/.test(file)).sort()).toEqual(Object.keys(policies).sort());
});

describe.each(Object.keys(policies))('%s', (name) => {
  const page = open(name);

  test('allows exactly what it needs', () => {
    expect(policyOf(page)).toEqual(policies[name]);
    expect(page.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')).toHaveLength(1);
  });

  test('says so before anything is loaded', () => {
    const [first] = [...page.querySelectorAll('meta[http-equiv="Content-Security-Policy"], script, link, style, img, iframe, object, embed, base')];
    expect(first?.tagName).toBe('META');
  });

  test('holds no script, style or handler of its own', () => {
    expect([...page.querySelectorAll('script:not([src]):not([type="application/json"]), style, base, object, embed')].map(({ outerHTML }) => outerHTML)).toEqual([]);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes].map((attribute) => attribute.name));
    expect(attributes.filter((attribute) => attribute === 'style' || attribute.startsWith('on'))).toEqual([]);
  });

  test('loads only files that lie beside it, and office.js', () => {
    const asked = [...page.querySelectorAll('[src], link[href]')].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '').filter((address) => address !== 'data:,' && address !== `${microsoft}/lib/1/hosted/office.js`);
    expect(asked.filter((address) => !existsSync(path.join(dist, path.dirname(name), address)))).toEqual([]);
  });
});

test('style sheets fetch nothing: no fonts, no pictures, no other sheets', () => {
  const sheets = ['addin', 'workbench'].flatMap((folder) => readdirSync(path.join(dist, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css')).map((file) => path.join(dist, folder, file)));
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.filter((sheet) => /@import|@font-face|url\(\s*["']?(?!data:|#)/i.test(readFileSync(sheet, 'utf8')))).toEqual([]);
});

test('our scripts send nothing by any way that a policy would have to stop', () => {
  const scripts = readdirSync(path.join(dist, 'addin'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js') && !file.startsWith('office-js'));
  const ways = /\bsendBeacon\b|\bnew WebSocket\b|\bEventSource\b|\bXMLHttpRequest\b|\bRTCPeerConnection\b|\bnew Function\(|[^.\w]eval\(|\bdocument\.write\(|@font-face|applicationinsights|google-analytics|\bgtag\(|sentry\.io/i;
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((file) => ways.test(readFileSync(path.join(dist, 'addin', file), 'utf8')))).toEqual([]);
});

test('nothing of ours fetches: only what writes .xlsx files could, of a file given by its address, which it never is', () => {
  const scripts = readdirSync(path.join(dist, 'addin'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js') && !file.startsWith('office-js'));
  const texts = scripts.map((file) => readFileSync(path.join(dist, 'addin', file), 'utf8')).filter((text) => /(?:\bwindow\.|[^.\w])fetch\(/.test(text));
  expect(texts.filter((text) => !text.includes('[Content_Types]'))).toEqual([]);
});
