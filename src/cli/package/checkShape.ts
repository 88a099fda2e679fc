import type { FaultReason, ManifestFault } from './ManifestFault';
import type { ChildShape, ElementShape, ValueShape } from './manifestShape';
import type { XmlElement } from './readXml';

const typeAttribute = 'xsi:type';

/** Holds an element and all below it to a shape: which elements and attributes, in which order, how often, with what in them. */
export function checkShape(element: XmlElement, shape: ElementShape, at = element.name): readonly ManifestFault[] {
  const { byType } = shape;
  if (byType === undefined) return checkParts(element, shape, [], at);
  const type = element.attributes.get(typeAttribute);
  const own = type === undefined ? undefined : byType[type];
  if (own === undefined) return [{ reason: type === undefined ? 'missing-attribute' : 'bad-value', at, value: type ?? typeAttribute }];
  return checkParts(element, { ...own, attributes: { ...shape.attributes, ...own.attributes } }, [typeAttribute], at);
}

function checkParts(element: XmlElement, shape: ElementShape, typeNames: readonly string[], at: string): readonly ManifestFault[] {
  return [
    ...checkAttributes(element, shape.attributes ?? {}, typeNames, at),
    ...checkValue(element.text, shape.text ?? { form: /^$/ }, at),
    ...checkChildren(element.children, shape.children ?? [], at),
  ];
}

function checkAttributes({ attributes }: XmlElement, shapes: Readonly<Record<string, ValueShape>>, known: readonly string[], at: string): readonly ManifestFault[] {
  const missing = Object.keys(shapes).filter((name) => !attributes.has(name));
  const unknown = [...attributes.keys()].filter((name) => shapes[name] === undefined && !known.includes(name));
  return [
    ...missing.map((value): ManifestFault => ({ reason: 'missing-attribute', at, value })),
    ...unknown.map((value): ManifestFault => ({ reason: 'unknown-attribute', at, value })),
    ...[...attributes].flatMap(([name, value]) => checkValue(value, shapes[name] ?? {}, at)),
  ];
}

function checkValue(value: string, { form, limit }: ValueShape, at: string): readonly ManifestFault[] {
  if (limit !== undefined && value.length > limit) return [{ reason: 'too-long', at, value: `${value.length} > ${limit}` }];
  return form === undefined || form.test(value) ? [] : [{ reason: 'bad-value', at, value }];
}

function checkChildren(children: readonly XmlElement[], shapes: readonly ChildShape[], at: string): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  let furthest = 0;
  for (const child of children) {
    const place = shapes.findIndex(({ name }) => name === child.name);
    const known = shapes[place];
    if (known === undefined) {
      faults.push({ reason: 'unknown-element', at, value: child.name });
      continue;
    }
    if (place < furthest) faults.push({ reason: 'out-of-order', at, value: child.name });
    furthest = Math.max(furthest, place);
    faults.push(...checkShape(child, known.shape, `${at}/${child.name}`));
  }
  return [...faults, ...shapes.flatMap((shape) => checkCount(children, shape, at))];
}

function checkCount(children: readonly XmlElement[], { name, min, max }: ChildShape, at: string): readonly ManifestFault[] {
  const count = children.filter((child) => child.name === name).length;
  const reason: FaultReason | null = count < min ? 'missing-element' : count > max ? 'repeated-element' : null;
  return reason === null ? [] : [{ reason, at, value: name }];
}
