import type { PackageDraft } from './carry/PackageDraft';
import { partText } from './carry/sheetPaths';
import { rootElement, xmlElements } from './carry/xmlElements';
import type { PackageParts } from './SourcePackage';
import { decodeXml, encodeXml } from './xmlText';

/**
 * Where the add-in's document settings stand in a file: a custom XML part of this namespace,
 * `<settings xmlns="…"><setting name="key">value as JSON</setting>…</settings>`. Excel keeps custom XML parts of others untouched.
 */
const settingsNamespace = 'urn:tro-ly-phu-luc:document-settings:1';

const customXmlRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** True for the part that holds our settings. */
export function isSettingsPart(parts: PackageParts, path: string): boolean {
  return /^customXml\/item\d+\.xml$/.test(path) && rootElement(partText(parts, path))?.attributes.get('xmlns') === settingsNamespace;
}

/** Reads the settings of a package; entries that are not readable are left out, whoever wrote them. */
export function readSettings(parts: PackageParts): Map<string, unknown> {
  const path = [...parts.keys()].find((candidate) => isSettingsPart(parts, candidate));
  const entries = xmlElements(path === undefined ? '' : (rootElement(partText(parts, path))?.inner ?? ''));
  return new Map(
    entries.flatMap(({ attributes, inner }) => {
      const name = attributes.get('name');
      const value = parseJson(decodeXml(inner));
      return name === undefined || value === undefined ? [] : [[decodeXml(name), value] as const];
    }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Writes the settings into a package; none are written where there are none. */
export function writeSettings(draft: PackageDraft, settings: ReadonlyMap<string, unknown>): void {
  if (settings.size === 0) return;
  const path = draft.freePath('customXml/item*.xml');
  const entries = [...settings].map(([name, value]) => `<setting name="${encodeXml(name)}">${encodeXml(JSON.stringify(value ?? null))}</setting>`);
  draft.write(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${settingsNamespace}">${entries.join('')}</settings>`);
  draft.addRelationship('xl/_rels/workbook.xml.rels', customXmlRelation, `../${path}`);
}
