import type { PackageParts } from '../SourcePackage';
import { readAttributes, xmlElements } from './xmlElements';

const decoder = new TextDecoder();

/** Text of a part; `''` where the package has none of this path. */
export function partText(parts: PackageParts, path: string): string {
  return decoder.decode(parts.get(path));
}

/** The sheets of a workbook by their id, with the paths of their parts. */
export function sheetPathsById(parts: PackageParts): Map<number, string> {
  const targets = new Map(relationshipsOf(parts, 'xl/_rels/workbook.xml.rels').map(({ id, target }) => [id, resolveTarget('xl', target)]));
  const sheets = [...partText(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, text = '']) => readAttributes(text));
  return new Map(
    sheets.flatMap((attributes) => {
      const relationId = [...attributes].find(([name]) => /:id$/.test(name))?.[1] ?? '';
      const path = targets.get(relationId);
      return path === undefined ? [] : [[Number(attributes.get('sheetId')), path] as const];
    }),
  );
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export function relationshipsOf(parts: PackageParts, path: string): Relationship[] {
  const [root] = xmlElements(partText(parts, path));
  return xmlElements(root?.inner ?? '').map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    type: attributes.get('Type') ?? '',
    target: attributes.get('Target') ?? '',
  }));
}

/** Path of a relationship's target, seen from the folder of the part that names it. */
export function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.filter((step) => step !== '').join('/');
}
