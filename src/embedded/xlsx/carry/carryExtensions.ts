import { selfContained } from './selfContained';
import { xmlElements, type XmlElement } from './xmlElements';

/** Extensions by their URI ([MS-XLSX] §2.3.1). */
const conditionalFormats = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const dataValidations = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';
const carried = [conditionalFormats, dataValidations];

/** Takes over the newer kinds of conditional formats (data bars in full, rules that look at other sheets) and of drop-down lists. */
export function carryExtensions(children: readonly XmlElement[], originals: readonly XmlElement[], prefixes: ReadonlyMap<string, string>): XmlElement[] {
  const source = extensionsOf(originals).filter((extension) => carried.includes(uriOf(extension)));
  if (source.length === 0) return [...children];
  const ruleIds = new Set(children.filter(({ name }) => name === 'conditionalFormatting').flatMap(({ inner }) => idsIn(inner)));
  const taken = source.map((extension) => withoutOrphans(extension, ruleIds)).filter(({ inner }) => /<[\w]+:(?:conditionalFormatting|dataValidation)[\s>]/.test(inner));
  const replaced = new Set(taken.map(uriOf));
  const kept = extensionsOf(children).filter((extension) => !replaced.has(uriOf(extension)));
  const texts = [...kept, ...taken].map(({ text }) => selfContained(text, prefixes));
  const others = children.filter(({ name }) => name !== 'extLst');
  const inner = texts.join('');
  return texts.length === 0 ? others : [...others, { name: 'extLst', attributes: new Map(), inner, text: `<extLst>${inner}</extLst>` }];
}

function extensionsOf(children: readonly XmlElement[]): XmlElement[] {
  return children.filter(({ name }) => name === 'extLst').flatMap(({ inner }) => xmlElements(inner));
}

function uriOf({ attributes }: XmlElement): string {
  return attributes.get('uri') ?? '';
}

function idsIn(xml: string): string[] {
  return [...xml.matchAll(/<[\w]+:id>([^<]*)</g)].map(([, id = '']) => id);
}

/** A rule without a priority of its own completes a rule of the sheet, and goes with it. */
function withoutOrphans(extension: XmlElement, ruleIds: ReadonlySet<string>): XmlElement {
  const drop = (text: string): string =>
    text.replace(/<(\w+):conditionalFormatting[\s>][\s\S]*?<\/\1:conditionalFormatting>/g, (block) => {
      const rules = [...block.matchAll(/<\w+:cfRule\s([^>]*)>/g)].map(([, attributes = '']) => attributes);
      return rules.every((attributes) => !attributes.includes('priority=') && !ruleIds.has(/\sid="([^"]*)"/.exec(` ${attributes}`)?.[1] ?? '')) ? '' : block;
    });
  return { ...extension, inner: drop(extension.inner), text: drop(extension.text) };
}
