import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { openExcel } from '../openExcel';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A'], { level: '1.14' });
});

it('is ready at once and says where it runs', async () => {
  const heard: unknown[] = [];
  const info = await Office.onReady((ready) => heard.push(ready));
  expect(heard).toEqual([{ host: 'Excel', platform: 'OfficeOnline' }]);
  expect(info).toEqual(heard[0]);
  expect([Office.context.host, Office.context.platform, Office.context.displayLanguage]).toEqual(['Excel', 'OfficeOnline', 'vi-VN']);
  expect(Office.HostType.Excel).toBe(info.host);
});

it.each<[string, string, boolean]>([
  ['ExcelApi', '1.9', true],
  ['ExcelApi', '1.14', true],
  ['ExcelApi', '1.15', false],
  ['WordApi', '1.1', false],
])('%s %s is supported: %s', (name, version, expected) => {
  expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
});

it('document settings are the settings of the workbook, once they are saved', async () => {
  Office.context.document.settings.set('k', 'v');
  expect(excel.workbook.settings.has('k')).toBe(false);
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(excel.workbook.settings.get('k')).toBe('v');
});

it('a ribbon button runs the function of its name until that says it is done', async () => {
  const done: string[] = [];
  Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
    setTimeout(() => {
      done.push('checked');
      event.completed();
    }, 5);
  });
  await excel.commands.run('check');
  expect(done).toEqual(['checked']);
  await expect(excel.commands.run('unknown')).rejects.toThrow('unknown');
});
