/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderPage } from '../../../src/cli/package/renderPage';

const folder = path.resolve(__dirname, '../../../assets/install');
const bodyOf = (markdown: string) => new DOMParser().parseFromString(renderPage('Trang', [markdown], ''), 'text/html').querySelector('section')?.innerHTML.trim().replaceAll('\n', '');

test.each([
  ['# Cài đặt', '<h1>Cài đặt</h1>'],
  ['## Gỡ bỏ', '<h2>Gỡ bỏ</h2>'],
  ['một\nhai', '<p>một hai</p>'],
  ['một\n\nhai', '<p>một</p><p>hai</p>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['1. a\n2. b', '<ol start="1"><li>a</li><li>b</li></ol>'],
  ['3. a', '<ol start="3"><li>a</li></ol>'],
  ['| A | B |\n|---|---|\n| c | d |', '<table><tbody><tr><th>A</th><th>B</th></tr><tr><td>c</td><td>d</td></tr></tbody></table>'],
  ['**đậm** và *nghiêng*', '<p><b>đậm</b> và <i>nghiêng</i></p>'],
  ['`*.tinh.vn` và `<Id>`', '<p><code>*.tinh.vn</code> và <code>&lt;Id&gt;</code></p>'],
  ['xem [máy chủ](may-chu.md)', '<p>xem máy chủ</p>'],
  ['```\n# không phải tiêu đề\n\n<b>\n```', '<pre># không phải tiêu đề\n\n&lt;b&gt;</pre>'.replaceAll('\n', '')],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
])('%j becomes %s', (markdown, html) => {
  expect(bodyOf(markdown)).toBe(html);
});

test('nothing but its own style is let into the page', () => {
  const style = readFileSync(path.join(folder, 'cai-dat.css'), 'utf8');
  const page = new DOMParser().parseFromString(renderPage('Trang', ['# A'], style), 'text/html');
  const fingerprint = createHash('sha256').update(page.querySelector('style')?.textContent ?? '').digest('base64');
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(`default-src 'none'; style-src 'sha256-${fingerprint}'; base-uri 'none'; form-action 'none'`);
});

test.each(['cai-dat', 'trung-tam-quan-tri', 'sharepoint', 'thu-muc-dung-chung', 'may-chu'])('the page %s leaves no sign of Markdown behind', (name) => {
  const html = bodyOf(readFileSync(path.join(folder, `${name}.md`), 'utf8')) ?? '';
  expect(html.replace(/<(code|pre)>.*?<\/\1>/g, '')).not.toMatch(/[*`|]|\]\(|^#/);
  expect(html.match(/<h1>/g)).toHaveLength(1);
});
