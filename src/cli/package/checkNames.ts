import type { FaultReason, ManifestFault } from './ManifestFault';
import { everyElement, type XmlElement } from './readXml';

/** The kind of resource that each element asks for. */
const kindAskedBy: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

const at = 'VersionOverrides';

/** Ids are unique, every resource is there, of the kind that is asked for, and asked for; every button's function is one of the program's and the other way round. */
export function checkNames(root: XmlElement, functionNames: readonly string[] | null): readonly ManifestFault[] {
  const elements = [...everyElement(root)];
  const resources = elements.filter(({ name }) => /^bt:(?:Images|Urls|ShortStrings|LongStrings)$/.test(name)).flatMap(({ name, children }) => children.map((child) => `${name} ${child.attributes.get('id') ?? ''}`));
  const asked = elements.flatMap(({ name, attributes }) => (attributes.has('resid') ? [`${kindAskedBy[name] ?? ''} ${attributes.get('resid') ?? ''}`] : []));
  const called = elements.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
  return [
    ...faultsOf('repeated-id', repeated(elements.flatMap(({ attributes }) => attributes.get('id') ?? []))),
    ...faultsOf('unknown-resource', asked.filter((resource) => !resources.includes(resource))),
    ...faultsOf('unused-resource', resources.filter((resource) => !asked.includes(resource))),
    ...faultsOf('wrong-functions', [...repeated(called), ...(functionNames === null ? [] : differing(called, functionNames))]),
  ];
}

const faultsOf = (reason: FaultReason, values: readonly string[]): readonly ManifestFault[] => [...new Set(values)].map((value) => ({ reason, at, value }));
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) < index);
const differing = (some: readonly string[], others: readonly string[]) => [...some.filter((value) => !others.includes(value)), ...others.filter((value) => !some.includes(value))];
