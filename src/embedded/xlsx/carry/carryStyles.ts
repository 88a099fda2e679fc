import { childNamed, rootElement, xmlElements } from './xmlElements';

/** The written styles while parts of the source's are added to them. */
export class StylesDraft {
  private readonly addedDxfs = new Map<number, number>();
  private readonly quoted = new Map<number, number>();

  constructor(
    private xml: string,
    private readonly source: string,
  ) {}

  text(): string {
    return this.xml;
  }

  /** Number of the cell format that is like this one and marks text typed after an apostrophe. */
  quotedFormat(format: number): number {
    const known = this.quoted.get(format);
    if (known !== undefined) return known;
    const formats = xmlElements(partOf(this.xml, 'cellXfs'));
    const text = formats[format]?.text ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    this.append('cellXfs', text.replace('<xf', '<xf quotePrefix="1"'));
    this.quoted.set(format, formats.length);
    return formats.length;
  }

  /** Takes a differential format of the source over and gives its new number. */
  carryDxf(sourceDxfId: number): number {
    const known = this.addedDxfs.get(sourceDxfId);
    if (known !== undefined) return known;
    const next = xmlElements(partOf(this.xml, 'dxfs')).length;
    this.append('dxfs', xmlElements(partOf(this.source, 'dxfs'))[sourceDxfId]?.text ?? '<dxf/>');
    this.addedDxfs.set(sourceDxfId, next);
    return next;
  }

  /** Palettes of the source: cells that name their colour by number look different without them. */
  carryColors(): void {
    const colors = childNamed(rootElement(this.source)?.inner ?? '', 'colors')?.text;
    if (colors === undefined || /<colors[\s>]/.test(this.xml)) return;
    const next = this.xml.includes('<extLst>') ? '<extLst>' : '</styleSheet>';
    this.xml = this.xml.replace(next, () => colors + next);
  }

  private append(list: string, element: string): void {
    const count = xmlElements(partOf(this.xml, list)).length + 1;
    const empty = new RegExp(`<${list}(?:\\s[^>]*)?/>`);
    if (empty.test(this.xml)) this.xml = this.xml.replace(empty, () => `<${list} count="1">${element}</${list}>`);
    else this.xml = this.xml.replace(new RegExp(`<${list}[^>]*>`), () => `<${list} count="${count}">`).replace(`</${list}>`, () => `${element}</${list}>`);
  }
}

function partOf(styles: string, list: string): string {
  return childNamed(rootElement(styles)?.inner ?? '', list)?.inner ?? '';
}
