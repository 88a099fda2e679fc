import type { Worksheet } from '@cj-tech-master/excelts';
import { cutSheet } from './carry/carrySheet';
import { shapesOf } from './carry/carryShapes';
import { partText } from './carry/sheetPaths';
import { xmlElements } from './carry/xmlElements';
import type { Loss, LossFeature } from './Loss';
import type { PackageParts } from './SourcePackage';

/** Parts that a save does not keep, by their path. The first that fits counts. */
const lostParts: readonly (readonly [RegExp, LossFeature])[] = [
  [/^xl\/vbaProject.*\.bin$|^xl\/macrosheets\//, 'macros'],
  [/^xl\/activeX\//, 'form-controls'],
  [/^xl\/embeddings\//, 'embedded-objects'],
  [/^xl\/(?:queryTables|queries)\/|^xl\/connections\.xml$|^customXml\/.*\bDataMashup/, 'queries'],
  [/^xl\/(?:dialogsheets|diagrams|ink|model|richData|revisions|webextensions|customData|volatileDependencies)\b/, 'unknown-parts'],
];

/** Elements of a worksheet that a save does not keep, by their name. */
const lostElements: Readonly<Record<string, LossFeature>> = {
  oleObjects: 'embedded-objects',
  controls: 'form-controls',
  AlternateContent: 'form-controls',
  customProperties: 'sheet-extensions',
  webPublishItems: 'sheet-extensions',
};

/** Extensions of a worksheet that are kept: conditional formats, drop-down lists, sparklines, slicers and timelines. */
const keptExtensions = new Set([
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}', '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}', '{05C60535-1F16-4FD2-B633-F4F36F0B64E0}',
  '{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}', '{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}', '{7E03D99C-DC04-49D9-9315-930204A7B6E9}',
]);

/** What a save would take away, so that it can be named before it is done. */
export function findLosses(parts: PackageParts, sheetPaths: ReadonlyMap<Worksheet, string>): Loss[] {
  const ofWorkbook = new Set([...parts.keys()].flatMap((path) => lostParts.find(([pattern]) => pattern.test(path))?.[1] ?? []));
  const ofSheets = [...sheetPaths].flatMap(([{ name }, path]) =>
    [...new Set([...lostFromSheet(partText(parts, path)), ...lostShapes(parts, path)])].map((feature): Loss => ({ sheet: name, feature })));
  const named = new Set(ofSheets.map(({ feature }) => feature));
  return [...[...ofWorkbook].filter((feature) => !named.has(feature)).map((feature): Loss => ({ sheet: null, feature })), ...ofSheets];
}

/** Shapes that hold pictures or links of their own cannot be drawn again. */
function lostShapes(parts: PackageParts, path: string): LossFeature[] {
  return shapesOf(parts, path).hasOthers ? ['embedded-objects'] : [];
}

function lostFromSheet(xml: string): LossFeature[] {
  const tail = cutSheet(xml)?.tail.replace(/<\/(?:\w+:)?worksheet>\s*$/, '') ?? '';
  return xmlElements(tail).flatMap(({ name, inner }): LossFeature[] => {
    if (name === 'extLst') return xmlElements(inner).some(({ attributes }) => !keptExtensions.has((attributes.get('uri') ?? '').toUpperCase())) ? ['sheet-extensions'] : [];
    const feature = lostElements[name];
    return feature === undefined ? [] : [feature];
  });
}
