import { mostRowPoints } from '../../../../src/core/report/sections/fittedRow';
import { freeParagraph } from '../../../../src/core/report/sections/freeParagraph';
import { reportWords } from '../../../builders/reportBuilder';

const paragraph = (text?: string) => freeParagraph('direction', new Map(text === undefined ? [] : [['text|direction', text]]), reportWords);
const heightOf = (text: string) => paragraph(text)[0]?.heightPoints ?? 0;

test('a dotted line stands where nothing was written yet', () => {
  expect(paragraph()).toMatchObject([{ key: 'text|direction', cells: [{ col0: 0, span: 12, look: 'body', freeId: 'text|direction', ownText: reportWords.dottedLine, input: { kind: 'text', text: reportWords.dottedLine } }] }]);
});

test('the row is as high as the text that stands there', () => {
  expect(heightOf('Đã ban hành.')).toBe(heightOf('Đã chỉ đạo.'));
  expect(heightOf('Đã ban hành kế hoạch. '.repeat(40))).toBeGreaterThan(3 * heightOf('Đã ban hành.'));
  expect(heightOf('Một\nHai\nBa\nBốn')).toBeGreaterThan(2 * heightOf('Một'));
});

test('a place that the user emptied stays empty', () => {
  expect(paragraph('')).toMatchObject([{ cells: [{ input: { kind: 'empty' } }] }]);
});

test('a text longer than the highest row stays whole in its cell, and a remark says what is to be done', () => {
  const text = 'Ủy ban nhân dân thành phố đã chỉ đạo quyết liệt.\n'.repeat(60).trimEnd();
  const rows = paragraph(text);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ heightPoints: mostRowPoints, keepWithNext: true, cells: [{ input: { kind: 'text', text } }] });
  expect(rows[1]?.cells[0]).toMatchObject({ look: 'remark', freeId: null, input: { text: reportWords.tooLong } });
});
