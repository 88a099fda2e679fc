import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file of a folder by its path from there, with slashes, in the order of their characters. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** A line for each file as `sha256sum -c` reads it. */
export function sumFiles(folder: string): string {
  const sumOf = (file: string) => createHash('sha256').update(readFileSync(path.join(folder, file))).digest('hex');
  return listFiles(folder).map((file) => `${sumOf(file)}  ${file}\n`).join('');
}
