import { checkAddresses, type ReadFile } from './checkAddresses';
import { checkNames } from './checkNames';
import { checkShape } from './checkShape';
import type { ManifestFault } from './ManifestFault';
import { manifestShape } from './manifestShape';
import { everyElement, readXml, type XmlElement } from './readXml';

export interface ManifestSurroundings {
  /** The address under which all files of the add-in lie, with a slash at its end. */
  readonly address: string;
  readonly readFile: ReadFile;
  /** Requirement sets by name, with the lowest version that the program can do with. */
  readonly requirements: Readonly<Record<string, string>>;
  /** The functions of the ribbon; null where only their names' form is looked at. */
  readonly functionNames: readonly string[] | null;
  readonly defaultLocale: string;
  readonly otherLocales: readonly string[];
}

/** Holds a manifest to what Excel demands, without Microsoft's online service: it would take the file off the machine. Empty where all is well. */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): readonly ManifestFault[] {
  let root: XmlElement;
  try {
    root = readXml(xml);
  } catch (error) {
    return [{ reason: 'not-xml', at: '', value: error instanceof Error ? error.message : String(error) }];
  }
  if (root.name !== 'OfficeApp') return [{ reason: 'unknown-element', at: '', value: root.name }];
  return [
    ...checkShape(root, manifestShape),
    ...checkNames(root, surroundings.functionNames),
    ...checkAddresses(root, surroundings.address, surroundings.readFile),
    ...checkLocales(root, surroundings),
    ...checkRequirements(root, surroundings.requirements),
  ];
}

/** Every text that is shown is in the default language, with one override for each other. */
function checkLocales(root: XmlElement, { defaultLocale, otherLocales }: ManifestSurroundings): readonly ManifestFault[] {
  const own = root.children.filter(({ name, text }) => name === 'DefaultLocale' && text !== defaultLocale);
  const shown = [...everyElement(root)].filter(({ name, attributes }) => name === 'bt:String' || name === 'DisplayName' || (name === 'Description' && attributes.has('DefaultValue')));
  const partly = shown.filter(({ children }) => children.map(({ attributes }) => attributes.get('Locale')).sort().join() !== [...otherLocales].sort().join());
  return [...own, ...partly].map(({ name, text, attributes }) => ({ reason: 'wrong-locales', at: name, value: attributes.get('id') ?? text }));
}

function checkRequirements(root: XmlElement, requirements: Readonly<Record<string, string>>): readonly ManifestFault[] {
  const sets = [...everyElement(root)].filter(({ name }) => name === 'Set').map(({ attributes }) => `${attributes.get('Name')} ${attributes.get('MinVersion')}`);
  const wanted = Object.entries(requirements).map(([name, version]) => `${name} ${version}`);
  return sets.sort().join() === wanted.sort().join() ? [] : [{ reason: 'wrong-requirements', at: 'Requirements', value: sets.join(', ') }];
}
