import type { Area } from '../../../core/model/address';
import { intersectAreas } from '../../host/intersectAreas';
import { parseRangeAddress } from '../../host/parseRangeAddress';
import { xmlElements, type XmlElement } from './xmlElements';

/** Takes a differential format of the source over into the written styles and gives its new number. */
export type DxfCarrier = (sourceDxfId: number) => number;

/**
 * Puts rules that the library dropped (duplicate values and their like) back where it left their block. A block that was removed since is not
 * brought back. A block without a rule, which Excel takes for damage, does not stay.
 */
export function carryConditionalFormats(children: readonly XmlElement[], originals: readonly XmlElement[], dxfs: DxfCarrier): XmlElement[] {
  const blocks = originals.filter(({ name }) => name === 'conditionalFormatting');
  const places = new Set(children.map(sqref));
  return children
    .map((child) => (child.name === 'conditionalFormatting' ? withLostRules(child, sourcesOf(child, blocks, places), dxfs) : child))
    .filter((child) => child.name !== 'conditionalFormatting' || xmlElements(child.inner).length > 0);
}

/** Rule kinds that the library reads and writes. */
const knownRules = new Set([
  'expression', 'cellIs', 'top10', 'aboveAverage', 'dataBar', 'colorScale', 'iconSet', 'containsText', 'notContainsText', 'beginsWith', 'endsWith', 'timePeriod',
  'containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors',
]);

function sqref({ attributes }: XmlElement): string | undefined {
  return attributes.get('sqref');
}

/** The blocks that a written one was: those at its place, or for one that lost every rule, those that share cells with it and have no other place. */
function sourcesOf(child: XmlElement, blocks: readonly XmlElement[], places: ReadonlySet<string | undefined>): readonly XmlElement[] {
  const same = blocks.filter((block) => sqref(block) === sqref(child));
  if (same.length > 0 || xmlElements(child.inner).length > 0) return same;
  return blocks.filter((block) => !places.has(sqref(block)) && areasOf(block).some((area) => areasOf(child).some((other) => intersectAreas(area, other))));
}

function areasOf(block: XmlElement): readonly Area[] {
  return (sqref(block) ?? '').split(' ').flatMap((part) => parseRangeAddress(part)?.area ?? []);
}

function withLostRules(child: XmlElement, sources: readonly XmlElement[], dxfs: DxfCarrier): XmlElement {
  const written = xmlElements(child.inner);
  const lost = sources.flatMap(({ inner }) => xmlElements(inner)).filter((rule) => isLost(rule, written));
  if (lost.length === 0) return child;
  const inner = [...written.map(({ text }) => text), ...lost.map((rule) => withNewDxf(rule, dxfs))].join('');
  return { ...child, inner, text: `<conditionalFormatting sqref="${child.attributes.get('sqref') ?? ''}">${inner}</conditionalFormatting>` };
}

function isLost(rule: XmlElement, written: readonly XmlElement[]): boolean {
  const [type, priority] = [rule.attributes.get('type') ?? '', rule.attributes.get('priority')];
  return !knownRules.has(type) && !written.some(({ attributes }) => attributes.get('type') === type && attributes.get('priority') === priority);
}

function withNewDxf({ text }: XmlElement, dxfs: DxfCarrier): string {
  return text.replace(/^([^>]*\sdxfId=")(\d+)"/, (_whole, start: string, id: string) => `${start}${dxfs(Number(id))}"`);
}
