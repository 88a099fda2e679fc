import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BadInput } from '../BadInput';
import { say } from '../words';
import { checkManifest } from './checkManifest';
import { describeOwnManifest } from './describeOwnManifest';
import { listPackages, type ModuleList } from './listPackages';
import { refuseForeignFolder } from './refuseForeignFolder';
import { renderPage } from './renderPage';
import { listFiles, sumFiles } from './sumFiles';
import { writeLicences } from './writeLicences';

export interface PackageOrder {
  /** Root of the repository: manifest, licence, pages of installing, libraries. */
  readonly root: string;
  /** Folder of the built add-in; its list of modules lies beside it. */
  readonly built: string;
  readonly out: string;
  /** https, with a slash at its end. */
  readonly address: string;
}

/** The address that manifest and pages have in the repository. */
const ownMachine = 'https://localhost:3000/';
/** The address as pages write it, and its folder as nginx does. */
const examples = /https:\/\/may-chu\.noi-bo\/phu-luc\/|(?<=^location )\/phu-luc\//gm;

const installPages = ['cai-dat', 'trung-tam-quan-tri', 'sharepoint', 'thu-muc-dung-chung', 'may-chu'];
const serverFiles = ['web.config', 'nginx.conf'];

/**
 * Writes the folder that an office installs from: `web` for its server, the manifest with its address, the page of installing, samples for
 * web servers, licences and sums. The same order gives the same bytes. Nothing stands under the name before all of it is there.
 * @returns the paths of its files
 * @throws BadInput where the build is missing, the manifest would be refused, a licence is not accepted or the folder is not ours
 */
export function writePackage(order: PackageOrder): readonly string[] {
  const { root, built, out } = order;
  if (!existsSync(path.join(built, 'taskpane.html'))) throw new BadInput(say('package.build-missing', { folder: built }));
  refuseForeignFolder(out, readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
  const draft = `${path.resolve(out)}.${process.pid}.tmp`;
  try {
    fill(draft, order);
    rmSync(out, { recursive: true, force: true });
    renameSync(draft, out);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return listFiles(out);
}

function fill(draft: string, { root, built, address }: PackageOrder): void {
  const web = path.join(draft, 'web');
  const fromRoot = (...parts: readonly string[]) => readFileSync(path.join(root, ...parts), 'utf8').replaceAll('\r\n', '\n');
  const write = (file: string, text: string) => writeFileSync(path.join(draft, file), text);
  const modules = JSON.parse(readFileSync(`${built}.modules.json`, 'utf8')) as ModuleList;
  const withAddress = (text: string) => text.replace(examples, (example) => (example.startsWith('https:') ? address : new URL(address).pathname));
  mkdirSync(path.join(draft, 'may-chu'), { recursive: true });
  cpSync(built, web, { recursive: true });
  rmSync(path.join(web, 'manifest.xml'), { force: true });
  write('manifest.xml', soundManifest(fromRoot('manifest.xml').replaceAll(ownMachine, address), address, web));
  write('CAI-DAT.html', renderPage('Cài đặt Trợ lý Phụ lục', installPages.map((page) => withAddress(fromRoot('assets', 'install', `${page}.md`))), fromRoot('assets', 'install', 'cai-dat.css')));
  for (const file of serverFiles) write(path.join('may-chu', file), withAddress(fromRoot('assets', 'install', file)));
  write('GIAY-PHEP.txt', writeLicences(fromRoot('LICENSE'), listPackages(modules, root)));
  write('SHA256SUMS', sumFiles(draft));
}

function soundManifest(manifest: string, address: string, web: string): string {
  const faults = checkManifest(manifest, describeOwnManifest(address, web));
  if (faults.length === 0) return manifest;
  const sentences = faults.map(({ reason, at, value }) => `- ${say(`manifest.${reason}`, { at, value })}`);
  throw new BadInput([say('package.manifest-refused', { count: faults.length }), ...sentences].join('\n'));
}
