import { createHash } from 'node:crypto';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Marks within a line: `code`, **bold**, *slanted*, [words](address), of which paper keeps the words. */
function renderLine(line: string): string {
  return line
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`')
        ? `<code>${escaped(part.slice(1, -1))}</code>`
        : escaped(part).replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>').replace(/\*([^*]+)\*/g, '<i>$1</i>').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1'),
    )
    .join('');
}

interface BlockForm {
  readonly test: RegExp;
  readonly render: (lines: readonly string[]) => string;
}

const items = (lines: readonly string[]) => lines.map((line) => `<li>${renderLine(line.replace(/^(?:-|\d+\.) /, ''))}</li>`).join('\n');
const cells = (line: string) => line.slice(1, line.trimEnd().length - 1).split('|').map((cell) => cell.trim());
const row = (line: string, tag: string) => `<tr>${cells(line).map((cell) => `<${tag}>${renderLine(cell)}</${tag}>`).join('')}</tr>`;

/** Consecutive lines of one form make a block. */
const forms: readonly BlockForm[] = [
  { test: /^# /, render: (lines) => lines.map((line) => `<h1>${renderLine(line.slice(2))}</h1>`).join('\n') },
  { test: /^## /, render: (lines) => lines.map((line) => `<h2>${renderLine(line.slice(3))}</h2>`).join('\n') },
  { test: /^- /, render: (lines) => `<ul>\n${items(lines)}\n</ul>` },
  { test: /^\d+\. /, render: (lines) => `<ol start="${Number.parseInt(lines[0] ?? '', 10)}">\n${items(lines)}\n</ol>` },
  { test: /^\|/, render: ([head = '', , ...rest]) => `<table>\n${row(head, 'th')}\n${rest.map((line) => row(line, 'td')).join('\n')}\n</table>` },
  { test: /^(?=.)/, render: (lines) => `<p>${lines.map(renderLine).join(' ')}</p>` },
];

/** The small part of Markdown that the pages of installing are written in: headings, paragraphs, lists of one level, tables, blocks of code. */
function renderMarkdown(markdown: string): string {
  return markdown
    .split(/^```\w*\n([^]*?)^```$/m)
    .map((part, index) => (index % 2 === 1 ? `<pre>${escaped(part.trimEnd())}</pre>` : renderBlocks(part)))
    .join('\n');
}

function renderBlocks(part: string): string {
  const blocks: { readonly form: BlockForm; readonly lines: string[] }[] = [];
  let isApart = true;
  for (const line of part.split('\n')) {
    const form = forms.find(({ test }) => test.test(line));
    const last = blocks.at(-1);
    if (form !== undefined && !isApart && last?.form === form) last.lines.push(line);
    else if (form !== undefined) blocks.push({ form, lines: [line] });
    isApart = form === undefined;
  }
  return blocks.map(({ form, lines }) => form.render(lines)).join('\n');
}

/** One page to read and to print from several texts; nothing in it is loaded, and its policy lets nothing be. */
export function renderPage(title: string, texts: readonly string[], style: string): string {
  const fingerprint = createHash('sha256').update(style).digest('base64');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${fingerprint}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${texts.map((text) => `<section>\n${renderMarkdown(text)}\n</section>`).join('\n')}
</body>
</html>
`;
}
