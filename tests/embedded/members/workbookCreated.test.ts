import { zipSync } from 'fflate';
import type { OpenedFile } from '../../../src/embedded/host/OpenedFile';
import { createWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { saveWorkbook } from '../../../src/embedded/xlsx/saveWorkbook';
import { openExcel } from '../openExcel';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

async function opened(contents: string, options: Parameters<typeof openExcel>[1] = {}): Promise<readonly OpenedFile[]> {
  const excel = await openExcel(['A'], options);
  const files: OpenedFile[] = [];
  excel.onOpenFile((file) => files.push(file));
  await inPage(() => Excel.createWorkbook(contents));
  return files;
}

/** In a page the client library sees by its Office whether it is Excel on the web, which opens workbooks by a call of its own. */
async function inPage(work: () => Promise<void>): Promise<void> {
  Object.assign(globalThis, { window: globalThis });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
  }
}

test.each(['web', 'desktop'] as const)('a workbook opened in a window of its own is handed to the page, in mode %s', async (mode) => {
  const bytes = await saveWorkbook(createWorkbook(['Báo cáo & tổng hợp', 'B']));
  expect(await opened(base64(bytes), { mode })).toEqual([{ bytes, sheetNames: ['Báo cáo & tổng hợp', 'B'] }]);
});

test.each<[string, () => string | Promise<string>, string]>([
  ['nothing', () => '', 'InvalidArgument'],
  ['no base64', () => 'không phải base64', 'InvalidArgument'],
  ['base64 cut short', async () => base64(await saveWorkbook(createWorkbook())).slice(0, -1), 'InvalidArgument'],
  ['text', () => base64(new TextEncoder().encode('TT;Nhiệm vụ')), 'GeneralException'],
  ['a zip that is no workbook', () => base64(zipSync({ 'a.txt': new Uint8Array([1]) })), 'GeneralException'],
  ['a workbook that is cut short', async () => base64((await saveWorkbook(createWorkbook())).slice(0, 900)), 'GeneralException'],
  ['a workbook that names a sheet it has not', () => base64(zipSync(without('xl/worksheets/sheet1.xml'))), 'GeneralException'],
])('%s is refused', async (_what, contents, code) => {
  await expect(opened(await contents())).rejects.toMatchObject({ code });
});

test('an Excel below ExcelApi 1.8 has no such call', async () => {
  await expect(opened('UEsDBA==', { level: '1.7' })).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('a file above 5 MB is refused on the web and taken on the desktop', async () => {
  const large = base64(zipSync({ ...whole(), 'docProps/large.bin': new Uint8Array(4_200_000) }, { level: 0 }));
  await expect(opened(large)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(await opened(large, { mode: 'desktop' })).toHaveLength(1);
});

test('who does not listen any more is not told', async () => {
  const excel = await openExcel();
  const heard = jest.fn();
  excel.onOpenFile(heard)();
  await Excel.createWorkbook(base64(zipSync(whole())));
  expect(heard).not.toHaveBeenCalled();
});

function whole(): Record<string, Uint8Array> {
  const texts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
  };
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

function without(path: string): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(whole()).filter(([name]) => name !== path));
}
