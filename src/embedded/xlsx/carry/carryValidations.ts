import type { Worksheet } from '@cj-tech-master/excelts';
import type { SourcePackage } from '../SourcePackage';
import { isTrueText, setValidations, validationsOf, type StoredValidation } from '../StoredValidation';
import { decodeXml, encodeXml } from '../xmlText';
import { cutSheet } from './carrySheet';
import { partText } from './sheetPaths';
import { childNamed, xmlElements, type XmlElement } from './xmlElements';

const flags = ['allowBlank', 'showInputMessage', 'showErrorMessage'] as const;
const texts = ['operator', 'promptTitle', 'prompt', 'errorStyle', 'errorTitle', 'error'] as const;
const known: ReadonlySet<string> = new Set(['type', 'sqref', ...flags, ...texts]);

/**
 * Reads the validations of a package again: the library takes a formula where it looks for a number for no number at all, and drops what it does
 * not know, such as lists without an arrow.
 */
export function readValidations({ parts, sheetPaths }: SourcePackage): void {
  for (const [sheet, path] of sheetPaths) {
    const source = childNamed(cutSheet(partText(parts, path))?.tail ?? '', 'dataValidations');
    if (source) setValidations(sheet, xmlElements(source.inner).flatMap(entriesOf));
  }
}

function entriesOf(element: XmlElement): [string, StoredValidation][] {
  const validation = toValidation(element);
  const areas = (element.attributes.get('sqref') ?? '').split(/\s+/).filter((area) => area !== '');
  return areas.map((area) => [area, validation]);
}

function toValidation({ attributes, inner }: XmlElement): StoredValidation {
  const value = (name: string) => attributes.get(name);
  const formulae = xmlElements(inner).flatMap((element) => (/^formula[12]$/.test(element.name) ? [decodeXml(element.inner)] : []));
  return {
    type: value('type') ?? 'any',
    formulae,
    ...Object.fromEntries(flags.map((name) => [name, isTrueText(value(name))])),
    ...Object.fromEntries(texts.flatMap((name) => (value(name) === undefined ? [] : [[name, decodeXml(value(name) ?? '')]]))),
    others: Object.fromEntries([...attributes].filter(([name]) => !known.has(name) && !name.includes(':'))),
  };
}

/** The validations of a sheet as its element; null where it has none. */
export function validationsElement(sheet: Worksheet): XmlElement | null {
  const areas = new Map<StoredValidation, string[]>();
  for (const [address, validation] of validationsOf(sheet)) areas.set(validation, [...(areas.get(validation) ?? []), address]);
  if (areas.size === 0) return null;
  const inner = [...areas].map(([validation, places]) => toElement(validation, places)).join('');
  return { name: 'dataValidations', attributes: new Map(), inner, text: `<dataValidations count="${areas.size}">${inner}</dataValidations>` };
}

function toElement(validation: StoredValidation, areas: readonly string[]): string {
  const attributes: [string, string][] = [
    ...(validation.type === 'any' ? [] : [['type', validation.type] as [string, string]]),
    ...flags.flatMap((name): [string, string][] => (validation[name] === true ? [[name, '1']] : [])),
    ...texts.flatMap((name): [string, string][] => (validation[name] ? [[name, encodeXml(validation[name])]] : [])),
    ...Object.entries(validation.others ?? {}),
    ['sqref', areas.join(' ')],
  ];
  const formulas = (validation.formulae ?? []).map((formula, index) => `<formula${index + 1}>${encodeXml(formula)}</formula${index + 1}>`);
  return `<dataValidation ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}>${formulas.join('')}</dataValidation>`;
}
