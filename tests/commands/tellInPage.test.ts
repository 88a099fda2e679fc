/** @jest-environment jsdom */
import { leaveNote } from '../../src/commands/windowNote';
import { tellInPage } from '../../src/commands/tellInPage';
import { storageOf } from './storages';

const failure = { code: 'no-item-of-unit', detail: '<b>ItemNotFound</b>', data: { unit: '<i>Sở Y tế</i>' } } as const;
const query = '?command=createReport&failure=no-item-of-unit&errors=0&warnings=0&notes=0&unmarked=0&id=a';

/** What the page says. */
async function told(asked: string) {
  document.documentElement.lang = 'vi';
  document.body.innerHTML = '<p id="sentence"></p><code id="detail"></code>';
  const { open } = storageOf();
  leaveNote(open, 'a', { command: 'createReport', failure });
  await tellInPage(document, asked, open);
  return { language: document.documentElement.lang, sentence: document.getElementById('sentence')?.textContent, detail: document.getElementById('detail')?.textContent };
}

afterEach(() => jest.resetModules());

test.each([
  ['', 'vi', 'Không có chỉ tiêu, nhiệm vụ nào do'],
  ['&language=vi', 'vi', 'Không có chỉ tiêu, nhiệm vụ nào do'],
  ['&language=en', 'en', 'No task or indicator names'],
  ['&language=fr', 'vi', 'Không có chỉ tiêu, nhiệm vụ nào do'],
])('an address with “%s” is answered in %s', async (asked, language, beginning) => {
  expect(await told(query + asked)).toEqual({ language, sentence: expect.stringContaining(beginning), detail: failure.detail });
});

test('what names hold is text, whatever it looks like', async () => {
  expect((await told(query)).sentence).toContain('“<i>Sở Y tế</i>”');
  expect(document.querySelectorAll('i, b')).toHaveLength(0);
});

test('where the other words cannot be fetched, Vietnamese says it', async () => {
  jest.doMock('../../src/i18n/en', () => { throw new Error('ChunkLoadError'); });
  expect(await told(`${query}&language=en`)).toMatchObject({ language: 'vi', sentence: expect.stringContaining('Không có chỉ tiêu') });
});
