import type { PackageParts } from '../SourcePackage';
import type { PackageDraft } from './PackageDraft';
import { partText, relationshipsOf } from './sheetPaths';
import { readAttributes } from './xmlElements';

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const customProperties = 'docProps/custom.xml';
const customPropertiesType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/** Custom document properties, and custom XML parts of others (our own settings are written anew). */
export function carryCustomParts(source: PackageParts, draft: PackageDraft, isOurs: (path: string) => boolean): void {
  const properties = source.get(customProperties);
  if (properties && !draft.parts.has(customProperties)) {
    draft.write(customProperties, properties);
    draft.addContentType(customProperties, customPropertiesType);
    draft.addRelationship('_rels/.rels', `${officeRelationships}/custom-properties`, customProperties);
  }
  const named = new Set(relationshipsOf(source, 'xl/_rels/workbook.xml.rels').map(({ target }) => target.replace(/^(\.\.)?\//, '')));
  for (const path of source.keys()) {
    const item = /^customXml\/(item\d+)\.xml$/.exec(path)?.[1];
    if (item === undefined || isOurs(path) || draft.parts.has(path)) continue;
    carryItem(source, draft, item);
    if (named.has(path)) draft.addRelationship('xl/_rels/workbook.xml.rels', `${officeRelationships}/customXml`, `../${path}`);
  }
}

/** A custom XML part with what describes it. */
function carryItem(source: PackageParts, draft: PackageDraft, item: string): void {
  const relations = `customXml/_rels/${item}.xml.rels`;
  const described = relationshipsOf(source, relations).map(({ target }) => `customXml/${target.replace(/^\/?customXml\//, '')}`);
  for (const path of [`customXml/${item}.xml`, relations, ...described]) {
    const content = source.get(path);
    if (!content || draft.parts.has(path)) continue;
    draft.write(path, content);
    const contentType = contentTypeOf(source, path);
    if (contentType !== null) draft.addContentType(path, contentType);
  }
}

function contentTypeOf(parts: PackageParts, path: string): string | null {
  const overrides = [...partText(parts, '[Content_Types].xml').matchAll(/<(?:\w+:)?Override\s([^>]*)>/g)].map(([, text = '']) => readAttributes(text));
  return overrides.find((attributes) => attributes.get('PartName') === `/${path}`)?.get('ContentType') ?? null;
}
