/** LaTeX commands that scanning leaves in place of a sign. */
const latexSigns: Readonly<Record<string, string>> = {
  geq: '≥', geqslant: '≥', ge: '≥', leq: '≤', leqslant: '≤', le: '≤', gt: '>', lt: '<', approx: '≈', sim: '~', times: '×', pm: '±', cdot: '·',
};
const htmlEntities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', ge: '≥', le: '≤', quot: '"', apos: "'" };

const lineTags = /<\/?(?:ul|ol|p|div|tr)\b[^<>]*>|<\/li>|<br\b[^<>]*>/gi;
const itemTags = /<li\b[^<>]*>/gi;
const looseTags = /<\/?(?:i|b|u|em|strong|span|sup|sub|font|a|td|th|table|tbody|small)\b[^<>]*>/gi;
const formula = /\$([^$\n]*)\$/g;
const spacedBreak = /(?<![^\S\n])[^\S\n]*\n\s*/g;

function replaceCommands(text: string): string {
  return text
    .replace(/\\text\{([^{}]*)\}/g, '$1')
    .replace(/\\([a-zA-Z]+)/g, (command, name: string) => latexSigns[name] ?? command)
    .replace(/\\([%&#_$])/g, '$1');
}

/**
 * Text without left-overs of HTML and LaTeX: `$\geq 70\%$` → `≥ 70%`, `<i>phần mềm</i>` → `phần mềm`, a list becomes lines.
 * Only known tags and commands go; `a < b > c`, `$5` and an unknown command stay as written.
 */
export function stripMarkup(text: string): string {
  if (!/[<&$\\]/.test(text)) return text;
  const plain = text
    .replace(itemTags, '\n')
    .replace(lineTags, '\n')
    .replace(looseTags, '')
    .replace(/&(nbsp|amp|lt|gt|ge|le|quot|apos);/g, (entity, name: string) => htmlEntities[name] ?? entity)
    .replace(formula, (whole, inner: string) => (inner.includes('\\') ? inner : whole));
  const signs = replaceCommands(plain);
  return signs === text ? text : signs.replace(spacedBreak, '\n').trim();
}
