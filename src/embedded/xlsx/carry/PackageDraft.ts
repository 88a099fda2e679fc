import { partText, relationshipsOf } from './sheetPaths';

const encoder = new TextEncoder();
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A package on its way out: what the .xlsx library wrote, to be completed. */
export class PackageDraft {
  constructor(readonly parts: Map<string, Uint8Array>) {}

  text(path: string): string {
    return partText(this.parts, path);
  }

  write(path: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === 'string' ? encoder.encode(content) : content);
  }

  /** Changes the text of a part; nothing happens where there is no such part. */
  change(path: string, change: (text: string) => string): void {
    if (!this.parts.has(path)) return;
    const before = this.text(path);
    const after = change(before);
    if (after !== before) this.write(path, after);
  }

  addContentType(path: string, contentType: string): void {
    this.change('[Content_Types].xml', (text) => text.replace('</Types>', () => `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`));
  }

  addRelationship(relationsPath: string, type: string, target: string): void {
    if (!this.parts.has(relationsPath)) this.write(relationsPath, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipsNamespace}"></Relationships>`);
    const taken = new Set(relationshipsOf(this.parts, relationsPath).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    this.change(relationsPath, (text) => text.replace('</Relationships>', () => `<Relationship Id="rId${number}" Type="${type}" Target="${target}"/></Relationships>`));
  }

  /** A path of this pattern (`*` = a number) that is still free. */
  freePath(pattern: string): string {
    let number = 1;
    while (this.parts.has(pattern.replace('*', String(number)))) number += 1;
    return pattern.replace('*', String(number));
  }
}
