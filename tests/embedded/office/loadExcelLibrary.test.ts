import { loadExcelLibrary } from '../../../src/embedded/office/loadExcelLibrary';
import { openExcel } from '../openExcel';

it('leaves Node looking like Node', async () => {
  await openExcel();
  expect(typeof Excel.run).toBe('function');
  expect('window' in globalThis || 'document' in globalThis).toBe(false);
  expect(Object.keys(Function.prototype)).toEqual([]);
  expect(Object.keys(Error.prototype)).toEqual([]);
});

it('does not load the library twice', async () => {
  await openExcel();
  const source = jest.fn(() => '');
  loadExcelLibrary(source, globalThis);
  expect(source).not.toHaveBeenCalled();
});
