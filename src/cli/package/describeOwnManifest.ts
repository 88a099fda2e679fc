import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { capabilities } from '../../excel/capabilities';
import type { ManifestSurroundings } from './checkManifest';

/** The versions of a capability table, lowest first. */
const inOrder = (levels: readonly string[]) => [...levels].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));

/** What the program itself asks of its manifest; files are looked for in a folder as the server will have them. Which functions there are is held by the program's tests. */
export function describeOwnManifest(address: string, folder: string): ManifestSurroundings {
  return {
    address,
    readFile: (file) => readIfThere(path.join(folder, file)),
    requirements: { ExcelApi: inOrder(Object.values(capabilities))[0] ?? '' },
    functionNames: null,
    defaultLocale: 'vi-VN',
    otherLocales: ['en-US'],
  };
}

const readIfThere = (file: string): Uint8Array | null => (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null);
