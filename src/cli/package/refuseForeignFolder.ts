import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { quotedList } from '../../i18n/quoted';
import { BadInput } from '../BadInput';
import { say } from '../words';

/** What stands in the folder of a package, at its top. */
export const packageEntries = ['CAI-DAT.html', 'GIAY-PHEP.txt', 'SHA256SUMS', 'manifest.xml', 'may-chu', 'web'] as const;

/**
 * A new package takes the place of an older one, or of nothing: everything else in a folder is somebody's, and would be lost.
 * @param ownManifest its `<Id>` tells our packages from those of other add-ins
 * @throws BadInput that names the folder, and what in it is not ours
 */
export function refuseForeignFolder(folder: string, ownManifest: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new BadInput(say('package.out-not-ours', { folder }));
  const entries = readdirSync(folder);
  if (entries.length === 0) return;
  const [manifest, sums] = [path.join(folder, 'manifest.xml'), path.join(folder, 'SHA256SUMS')];
  if (!isFile(sums) || !isFile(manifest) || idOf(readFileSync(manifest, 'utf8')) !== idOf(ownManifest)) throw new BadInput(say('package.out-not-ours', { folder }));
  const strangers = entries.filter((entry) => !packageEntries.some((own) => own === entry));
  if (strangers.length > 0) throw new BadInput(say('package.out-with-others', { folder, names: quotedList(strangers) }));
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();
const idOf = (manifest: string): string | undefined => /<Id>\s*([^<]*?)\s*<\/Id>/.exec(manifest)?.[1];
