import { lineBelow } from '../../../../src/core/report/form/lineBelow';
import { formElements, type LineId, type LookId } from '../../../../src/core/report/formElements';
import { textWidth } from '../../../../src/core/text/measureText';

const wide = 700;

/** An underscore of Times New Roman is half an em. */
const pointsOf = (line: string, id: LineId) => line.length * formElements[id].look.fontSize * 0.5;

test.each<readonly [line: LineId, text: string, look: LookId, least: number, greatest: number]>([
  ['mottoLine', 'Độc lập - Tự do - Hạnh phúc', 'motto', 0.97, 1.03],
  ['issuerLine', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'issuer', 1 / 3, 1 / 2],
  ['issuerLine', 'SỞ Y TẾ', 'issuer', 1 / 3, 1 / 2],
  ['subjectLine', 'Kết quả thực hiện Kế hoạch số 46/KH-UBND, Quý IV năm 2026', 'subject', 1 / 3, 1 / 2],
])('%s under “%s” is a solid run, as long as the decree wants it', (line, text, look, least, greatest) => {
  const { fontSize, bold = false } = formElements[look].look;
  const share = pointsOf(lineBelow(line, text, look, wide), line) / textWidth(text, fontSize, bold);
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(greatest);
  expect(lineBelow(line, text, look, wide)).toMatch(/^_+$/);
});

test('a text that wraps is as wide as its room', () => {
  const length = pointsOf(lineBelow('subjectLine', 'Kết quả thực hiện nhiệm vụ '.repeat(20), 'subject', 600), 'subjectLine');
  expect(length / 600).toBeCloseTo(formElements.subjectLine.share, 1);
});

test('of several lines the longest counts', () => {
  expect(lineBelow('issuerLine', 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ', 'issuer', wide)).toBe(lineBelow('issuerLine', 'ỦY BAN NHÂN DÂN', 'issuer', wide));
});

test('no text, no line', () => expect(lineBelow('issuerLine', '', 'issuer', wide)).toBe(''));
