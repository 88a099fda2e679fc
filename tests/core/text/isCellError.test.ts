import { isCellError } from '../../../src/core/text/isCellError';

test.each(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!', '#SPILL!', '#CALC!', '#GETTING_DATA'])('%s stands where a formula failed', (text) => {
  expect(isCellError(text)).toBe(true);
});

test.each(['', '#', '#1', '# REF!', 'N/A', '#chuyendoiso', '#CDS', '#N/A; Sở Y tế', 'Lỗi #REF!', '####', '#ref!', '#!', '#CDS!'])('%j is what somebody wrote', (text) => {
  expect(isCellError(text)).toBe(false);
});
