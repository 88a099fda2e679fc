import { ordinal } from '../../../src/core/report/ReportRow';

test.each(['1', '14', '113'])('%s is written as a number: Excel would flag it as a number kept as text', (written) => {
  expect(ordinal(written)).toEqual({ kind: 'number', number: Number(written), numberFormat: '0' });
});

test.each(['7.1', '7.10', '01', 'I', 'a)', '1,5', '2026-1'])('%s stays as it was written', (written) => {
  expect(ordinal(written)).toEqual({ kind: 'text', text: written });
});

test('no ordinal leaves the cell empty', () => {
  expect(ordinal('')).toEqual({ kind: 'empty' });
});
