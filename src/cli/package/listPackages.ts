import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Modules by the script that holds them, as paths from the root of the repository: what the build writes as `….modules.json`. */
export type ModuleList = Readonly<Record<string, readonly string[]>>;

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it, in the words of SPDX. */
  readonly licence: string;
  /** The text of the licence and of its notices; null where the package brings none and its licence has no text of one form. */
  readonly text: string | null;
}

/** Office.js lies beside the scripts as a copy and is in none of them. */
const copied = 'node_modules/@microsoft/office-js';

/** Every package of which something is in the built scripts, and office.js, by name. */
export function listPackages(modules: ModuleList, root: string): readonly BundledPackage[] {
  const folders = new Set(Object.values(modules).flat().flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  return [...folders, copied].map((folder) => readPackage(path.join(root, folder))).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function readPackage(folder: string): BundledPackage {
  const about: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const member = (name: string) => (typeof about === 'object' && about !== null && name in about ? String(Reflect.get(about, name)) : '');
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice|third[_-]party)/i.test(file)).sort();
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const licence = member('license') === 'LICENSE' || member('license').startsWith('SEE LICENSE') ? 'Microsoft' : member('license');
  return { name: member('name'), version: member('version'), licence, text: texts.length > 0 ? texts.join('\n\n') : (plainTexts[licence] ?? null) };
}

/** For packages that name their licence and leave out its text. */
const plainTexts: Readonly<Record<string, string>> = {
  MIT: `MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};
