import type { PackageParts } from '../SourcePackage';
import type { PackageDraft } from './PackageDraft';
import { partText, relationshipsOf, resolveTarget } from './sheetPaths';
import { rootElement, xmlElements, type XmlElement } from './xmlElements';
import { namespaceDeclarations, selfContained } from './selfContained';

/** Drawn things that the library drops: text boxes and other shapes, groups, lines. Pictures and charts it keeps itself. */
const shape = /<(?:\w+:)?(?:sp|grpSp|cxnSp)[\s>]/;
const reference = /\sr:\w+="/;

/** Anchors of shapes on a worksheet: those that can be taken over as they stand, and whether there are others. */
export function shapesOf(parts: PackageParts, sheetPath: string): { readonly anchors: readonly XmlElement[]; readonly hasOthers: boolean } {
  const xml = partText(parts, drawingPath(parts, sheetPath) ?? '');
  const root = rootElement(xml);
  const shapes = xmlElements(root?.inner ?? '').filter(({ text }) => shape.test(text));
  const prefixes = namespaceDeclarations(xml);
  const anchors = shapes.filter(({ text }) => !reference.test(text)).map((anchor) => ({ ...anchor, text: selfContained(anchor.text, prefixes) }));
  return { anchors, hasOthers: anchors.length < shapes.length };
}

/** A worksheet of the source, and how what is drawn there goes along with rows that moved since. */
export interface DrawnSheet {
  readonly parts: PackageParts;
  readonly path: string;
  readonly follow: (anchor: string) => string;
}

/** Draws the shapes of the source again on the written worksheet. */
export function carryShapes(source: DrawnSheet, draft: PackageDraft, path: string): void {
  const { anchors } = shapesOf(source.parts, source.path);
  const drawing = drawingPath(draft.parts, path);
  if (anchors.length === 0 || drawing === null) return;
  draft.change(drawing, (xml) => {
    const missing = anchors.map(({ text }) => source.follow(text)).filter((text) => !xml.includes(labelOf(text)));
    const open = xml.replace(/<(\w+:)?wsDr([^>]*)\/>/, '<$1wsDr$2></$1wsDr>');
    return open.replace(/<\/(?:\w+:)?wsDr>/, (end) => missing.join('') + end);
  });
}

/** What tells a drawn thing from the others of its drawing. */
function labelOf(anchor: string): string {
  return /<(?:\w+:)?cNvPr\s[^>]*?id="\d+" name="[^"]*"/.exec(anchor)?.[0] ?? anchor;
}

function drawingPath(parts: PackageParts, sheetPath: string): string | null {
  const folder = sheetPath.replace(/\/[^/]*$/, '');
  const file = sheetPath.slice(folder.length + 1);
  const relation = relationshipsOf(parts, `${folder}/_rels/${file}.rels`).find(({ type }) => type.endsWith('/drawing'));
  return relation ? resolveTarget(folder, relation.target) : null;
}
