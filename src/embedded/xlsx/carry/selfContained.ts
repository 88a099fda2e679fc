/** Namespace prefixes that a part declares at its root. */
export function namespaceDeclarations(xml: string): ReadonlyMap<string, string> {
  const root = /<(?:\w+:)?[A-Za-z]\w*(?:\s[^>]*)?>/.exec(xml)?.[0] ?? '';
  return new Map([...root.matchAll(/xmlns:([\w.-]+)="([^"]*)"/g)].map(([, prefix = '', uri = '']) => [prefix, uri]));
}

/** A fragment that declares the prefixes it uses itself, without the revision marks that only mean something beside their siblings. */
export function selfContained(text: string, prefixes: ReadonlyMap<string, string>): string {
  const plain = text.replace(/\sxr\d*:uid="[^"]*"/g, '');
  const missing = [...prefixes].filter(([prefix]) => new RegExp(`[<\\s/]${prefix}:`).test(plain) && !plain.includes(`xmlns:${prefix}=`));
  const declarations = missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  return plain.replace(/^<[\w:.-]+/, (start) => start + declarations);
}
