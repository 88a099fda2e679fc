import { paginate } from '../../../../src/core/report/paginate';
import { freeParagraph } from '../../../../src/core/report/sections/freeParagraph';
import { reportWords } from '../../../builders/reportBuilder';

const paragraph = (text?: string) => freeParagraph('direction', new Map(text === undefined ? [] : [['text|direction', text]]), reportWords);
const planned = (text: string) => paginate({ rows: [paragraph(text)], repeatedByExcel: null }).rows;
const heightOf = (text: string) => planned(text).reduce((sum, { heightPoints }) => sum + (heightPoints ?? 0), 0);

test('a dotted line stands where nothing was written yet', () => {
  expect(paragraph()).toMatchObject({
    key: 'text|direction', cells: [{ col0: 0, span: 12, look: 'body', freeId: 'text|direction', ownText: reportWords.dottedLine, input: { kind: 'text', text: reportWords.dottedLine } }],
  });
});

test('the dotted line stays on one line', () => expect(heightOf(reportWords.dottedLine)).toBe(heightOf('Đã chỉ đạo.')));

test('the row is as high as the text that stands there', () => {
  expect(heightOf('Đã ban hành.')).toBe(heightOf('Đã chỉ đạo.'));
  expect(heightOf('Đã ban hành kế hoạch. '.repeat(40))).toBeGreaterThan(3 * heightOf('Đã ban hành.'));
  expect(heightOf('Một\nHai\nBa\nBốn')).toBeGreaterThan(2 * heightOf('Một'));
});

test('a place that the user emptied stays empty', () => {
  expect(paragraph('')).toMatchObject({ cells: [{ input: { kind: 'empty' } }] });
});

test('a text longer than the highest row stays whole in its cell, which goes on over rows that Excel can make', () => {
  const text = 'Ủy ban nhân dân thành phố đã chỉ đạo quyết liệt.\n'.repeat(60).trimEnd();
  const rows = planned(text);
  expect(rows.flatMap(({ cells }) => cells)).toMatchObject([{ freeId: 'text|direction', input: { kind: 'text', text } }]);
  expect(rows.every(({ continues }, index) => continues === index > 0)).toBe(true);
  for (const { heightPoints } of rows) expect(heightPoints).toBeLessThan(409);
  expect(heightOf(text)).toBeGreaterThan(60 * 16);
});
