import { untilReady } from '../checkInPane';
import { openTab, press, saidIn, waitFor, type Screen, type Walker } from './Walker';

/** Puts another workbook before the pane by a file that the run makes: what is in it, sheet by sheet. */
async function openMade({ page }: Walker, name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Trang1');
  const buffer = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
  // What the walk has written so far is not to be kept.
  const goOn = page.getByRole('button', { name: 'Mở tệp khác', exact: true });
  await goOn.or(page.locator('.file-name', { hasText: name })).first().waitFor();
  if (await goOn.isVisible()) await goOn.click();
  await page.waitForFunction((wanted) => document.querySelector('.file-name')?.textContent === wanted, name);
}

const cleanTasks = [
  ['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  ['1', 'Xây dựng kho dữ liệu dùng chung của thành phố', 'Sở Khoa học và Công nghệ', 'Tháng 12/2026'],
  ['2', 'Số hóa hồ sơ lưu trữ của các sở, ban, ngành', 'Sở Nội vụ', 'Quý I/2027'],
] as const;

/** States that a good plan never brings about: nothing in the workbook, nothing recognised; and one that hardly anything is said about. */
export const stateScreens: readonly Screen[] = [
  {
    name: 'empty-first-look',
    reach: async (walker) => {
      await openMade(walker, 'trong.xlsx', []);
      await waitFor(walker, 'first.empty');
    },
    subject: (walker) => saidIn(walker, 'first.empty'),
  },
  {
    name: 'empty-checked',
    reach: async (walker) => {
      await press(walker, 'action.check');
      await waitFor(walker, 'recognised.none');
    },
    subject: (walker) => saidIn(walker, 'recognised.none'),
  },
  {
    name: 'empty-progress',
    reach: async (walker) => {
      await openTab(walker, 'tab.progress');
      await press(walker, 'action.colour');
    },
  },
  {
    name: 'empty-report',
    reach: async (walker) => {
      await openTab(walker, 'tab.report');
      await untilReady(walker);
    },
  },
  {
    name: 'few-found',
    reach: async (walker) => {
      await openMade(walker, 'sach.xlsx', cleanTasks);
      await waitFor(walker, 'first.seen');
      await press(walker, 'action.check');
      await waitFor(walker, 'findings.title');
    },
    subject: (walker) => saidIn(walker, 'findings.title'),
  },
];
