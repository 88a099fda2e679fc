import { isDitto } from '../../../src/core/recognize/dittoMark';

test.each(['nt', 'NT.', '-nt-', '(nt)', 'n.t', '"', '“', '”', '"  ', "''", '’’', '//', '-//-', 'như trên', 'Như trên.', 'như dòng trên', 'Tương tự như trên', 'nhu\u031B tre\u0302n', '- " -'])('"%s" repeats what stands above', (text) => {
  expect(isDitto(text)).toBe(true);
});

test.each(['', '-', 'như mục 1', 'như nhiệm vụ số 3', 'nt; Sở Y tế', 'Sở Nội vụ', 'NTM', '“Nông thôn mới”', 'x', '0'])('"%s" says something of its own, or nothing', (text) => {
  expect(isDitto(text)).toBe(false);
});
