import { formElements, type FormElement } from '../../../src/core/report/formElements';
import { reportLooks } from '../../../src/core/report/reportLooks';

const elements = Object.entries<FormElement>(formElements);
const decree = /^Nghị định 30\/2020\/NĐ-CP, Phụ lục I, Phần I, (?:I|II|III)\.\d/;

test.each(elements)('%s names its article, or the reason for a choice of the project', (_id, { rule }) => {
  expect(decree.test(rule) || /^project choice: .{10,}/.test(rule)).toBe(true);
});

test.each(elements.flatMap(([id, element]) => ('look' in element ? [[id, element] as const] : [])))('%s is in Times New Roman, in a size that is allowed', (_id, { look, sizes: [least, greatest] }) => {
  expect(look.fontName).toBe('Times New Roman');
  expect(look.fontSize).toBeGreaterThanOrEqual(least);
  expect(look.fontSize).toBeLessThanOrEqual(greatest);
});

test.each(elements.flatMap(([id, element]) => (element.kind === 'margin' ? [[id, element] as const] : [])))('%s is as wide as it may be', (_id, { mm, allowedMm: [least, greatest] }) => {
  expect(mm).toBeGreaterThanOrEqual(least);
  expect(mm).toBeLessThanOrEqual(greatest);
});

test.each(elements.flatMap(([id, element]) => (element.kind === 'line' ? [[id, element] as const] : [])))('%s is as long as it may be', (_id, { share, shares: [least, greatest] }) => {
  expect(share).toBeGreaterThan(least);
  expect(share).toBeLessThan(greatest);
});

/** Sizes of the decree, written down once more from its text: the table cannot give itself a wider range. */
const sizesOfDecree: readonly (readonly [id: keyof typeof formElements, least: number, greatest: number, style: string])[] = [
  ['nation', 12, 13, 'bold capitals Center'],
  ['motto', 13, 14, 'bold Center'],
  ['parentAgency', 12, 13, 'capitals Center'],
  ['issuer', 12, 13, 'bold capitals Center'],
  ['number', 13, 13, 'Center'],
  ['placeAndDate', 13, 14, 'italic Center'],
  ['docType', 13, 14, 'bold capitals Center'],
  ['subject', 13, 14, 'bold Center'],
  ['basis', 13, 14, 'italic Justify'],
  ['body', 13, 14, 'Justify'],
  ['heading', 13, 14, 'bold Left'],
  ['subheading', 13, 14, 'bold Left'],
  ['signatureTitle', 13, 14, 'bold capitals Center'],
  ['signatureName', 13, 14, 'bold Center'],
  ['recipientsTitle', 12, 12, 'bold italic Left'],
  ['recipients', 11, 11, 'Left'],
  ['annexLabel', 14, 14, 'bold Center'],
  ['annexTitle', 13, 14, 'bold capitals Center'],
  ['annexReference', 13, 14, 'italic Center'],
  ['pageNumber', 13, 14, 'Center'],
  ['tableHead', 11, 12, 'bold Center'],
  ['cellText', 11, 12, 'Left'],
];

test.each(sizesOfDecree)('%s has from %d to %d points, %s', (id, least, greatest, style) => {
  const element: FormElement = formElements[id];
  if (element.kind !== 'text') throw new Error(id);
  const { bold, italic, underline, horizontal } = element.look;
  expect(element.sizes).toEqual([least, greatest]);
  expect([bold && 'bold', italic && 'italic', underline && 'underline', element.isCapitals && 'capitals', horizontal].filter(Boolean).join(' ')).toBe(style);
});

test('margins, paper and lines are those of the decree', () => {
  const { marginTop, marginBottom, marginLeft, marginRight, paper, orientation, firstPageNumber, firstPageHeader, mottoLine, issuerLine, subjectLine } = formElements;
  expect([marginTop, marginBottom, marginLeft, marginRight].map(({ allowedMm }) => allowedMm)).toEqual([[20, 25], [20, 25], [30, 35], [15, 20]]);
  expect([paper, orientation, firstPageNumber, firstPageHeader].map(({ value }) => value)).toEqual(['A4', 'Landscape', 1, '']);
  expect(mottoLine.share).toBe(1);
  expect([issuerLine.shares, subjectLine.shares]).toEqual([[1 / 3, 1 / 2], [1 / 3, 1 / 2]]);
});

test('cells look as the table says, and nothing else is a look', () => {
  for (const [id, look] of Object.entries(reportLooks)) expect(look).toBe((formElements as Record<string, { look?: unknown }>)[id]?.look);
  expect(Object.keys(reportLooks).sort()).toEqual(elements.flatMap(([id, element]) => ('look' in element ? [id] : [])).sort());
});
