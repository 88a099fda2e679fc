import ts from 'typescript';
import type { Change, Mutant } from './Mutant';
import { operators } from './operators';
import { regionStarts } from './regionStarts';

export interface MutatedFile {
  readonly mutants: readonly Mutant[];
  /** The file as it stands, telling `__visit(region)` whenever a stretch of it runs. */
  readonly instrumented: string;
}

interface Walk {
  readonly file: string;
  readonly source: ts.SourceFile;
  readonly mutants: Map<string, Mutant>;
  readonly insertions: { readonly at: number; readonly text: string; readonly isEnd: boolean }[];
  readonly nextRegion: () => number;
}

function isWithoutCode(node: ts.Node): boolean {
  return ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function mark(walk: Walk, node: ts.Node, region: number): void {
  const { source, insertions } = walk;
  const call = `__visit(${region})`;
  const start = node.getStart(source);
  if (ts.isBlock(node)) insertions.push({ at: start + 1, text: `${call};`, isEnd: false });
  else if (ts.isStatement(node)) insertions.push({ at: start, text: `{${call};`, isEnd: false }, { at: node.getEnd(), text: '}', isEnd: true });
  else insertions.push({ at: start, text: `(${call},`, isEnd: false }, { at: node.getEnd(), text: ')', isEnd: true });
}

function note(walk: Walk, node: ts.Node, region: number | null): void {
  for (const { name, changes } of operators) {
    for (const change of changes(node, walk.source)) {
      const key = `${change.start} ${change.end} ${change.text}`;
      if (!walk.mutants.has(key)) walk.mutants.set(key, { file: walk.file, operator: name, region, ...change });
    }
  }
}

function visitChildren(walk: Walk, node: ts.Node, region: number | null): void {
  const starts = regionStarts(node);
  let current = region;
  node.forEachChild((child) => {
    if (starts.followers.includes(child) && region !== null) {
      current = walk.nextRegion();
      walk.insertions.push({ at: child.getStart(walk.source), text: `__visit(${current});`, isEnd: false });
    }
    const own = starts.children.includes(child) ? walk.nextRegion() : null;
    if (own !== null) mark(walk, child, own);
    visit(walk, child, own ?? current);
  });
}

function visit(walk: Walk, node: ts.Node, region: number | null): void {
  if (isWithoutCode(node)) return;
  if (!ts.isSourceFile(node)) note(walk, node, region);
  visitChildren(walk, node, region);
}

function applied(text: string, changes: readonly Change[]): string {
  return changes.reduceRight((whole, { start, end, text: other }) => whole.slice(0, start) + other + whole.slice(end), text);
}

/** Ends before beginnings at one place, and what was opened last is closed first. */
function insertionsInOrder(insertions: Walk['insertions']): readonly Change[] {
  const ends = insertions.filter(({ isEnd }) => isEnd).reverse();
  const begins = insertions.filter(({ isEnd }) => !isEnd);
  return [...ends, ...begins].map(({ at, text }) => ({ start: at, end: at, text })).sort((a, b) => a.start - b.start);
}

/** Every mutant of one file. `nextRegion` numbers the stretches of code, over all files of a run. */
export function findMutants(file: string, text: string, nextRegion: () => number): MutatedFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const walk: Walk = { file, source, mutants: new Map(), insertions: [], nextRegion };
  visit(walk, source, null);
  return { mutants: [...walk.mutants.values()], instrumented: applied(text, insertionsInOrder(walk.insertions)) };
}
