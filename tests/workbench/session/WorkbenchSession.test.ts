import { areaAddress } from '../../../src/core/model/address';
import type { Loss } from '../../../src/embedded/xlsx/Loss';
import { createWorkbook, type EmbeddedWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/embedded/xlsx/saveWorkbook';
import type { OpenedFile } from '../../../src/embedded/host/OpenedFile';
import type { WorkbookChange } from '../../../src/embedded/host/WorkbookChange';
import { WorkbenchSession, type SessionParts } from '../../../src/workbench/session/WorkbenchSession';
import { words } from '../../../src/workbench/words';

interface Stage {
  readonly session: WorkbenchSession;
  readonly shown: string[];
  readonly restored: string[];
  /** What the pane hears of the user's edits. */
  readonly edited: string[];
  readonly downloads: { bytes: Uint8Array; name: string }[];
  /** Lets the pane change the open workbook. */
  change(change: Partial<WorkbookChange>): void;
  /** Lets the pane open a file in a window of its own. */
  openFile(file: OpenedFile): void;
  open: EmbeddedWorkbook | null;
}

async function stage(parts: Partial<SessionParts> = {}): Promise<Stage> {
  const bytes = await saveWorkbook(createWorkbook(['Phụ lục I', 'Phụ lục II']));
  let tell: (change: WorkbookChange) => void = () => undefined;
  let hand: (file: OpenedFile) => void = () => undefined;
  const made: Omit<Stage, 'session'> = {
    shown: [], restored: [], edited: [], downloads: [], open: null,
    openFile: (file) => hand(file),
    change: (change) => tell({ sheets: new Set(), cells: [], structure: false, view: false, settings: false, ...change }),
  };
  const session = new WorkbenchSession({
    t: words('vi'),
    grid: { show: (_, name) => made.shown.push(name), refresh: () => undefined, restoreCells: (sheet) => made.restored.push(sheet) },
    serve: (workbook, onChange, onOpenFile) => {
      made.open = workbook;
      tell = onChange;
      hand = onOpenFile;
      return { setCellEditing: () => undefined, pressRibbon: () => Promise.resolve(), tellEdited: ({ sheet, area }) => made.edited.push(`${sheet}!${areaAddress(area)}`) };
    },
    fetchBytes: () => Promise.resolve(bytes),
    download: (saved, name) => made.downloads.push({ bytes: saved, name }),
    currentYear: () => 2026,
    ...parts,
  });
  return Object.assign(made, { session });
}

const file = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name);

/** Waits until the session has told something, or has opened something, anew. */
function settled(session: WorkbenchSession): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.state().notice?.kind === 'busy') return;
      stop();
      resolve();
    });
  });
}

async function openSample(made: Stage): Promise<void> {
  const done = settled(made.session);
  made.session.openSample('kh46-2025');
  await done;
}

const typedIn = [{ kind: 'typed', row0: 0, col0: 0, text: 'mới' }] as const;

test('opens a sample, shows it and gives it a pane', async () => {
  const made = await stage();
  await openSample(made);
  expect(made.session.state()).toEqual({ fileName: 'kh46-2025.xlsx', sample: 'kh46-2025', notice: null, opened: 1 });
  expect(made.shown).toEqual(['kh46-2025.xlsx']);
});

test('a file that is no workbook leaves the open one as it is and is explained in one sentence', async () => {
  const made = await stage();
  await openSample(made);
  const done = settled(made.session);
  made.session.openFile(file('danh-sach.xlsx', new TextEncoder().encode('TT,Nội dung')));
  await done;
  expect(made.session.state()).toMatchObject({ fileName: 'kh46-2025.xlsx', opened: 1, notice: { kind: 'error', text: expect.stringContaining('“danh-sach.xlsx” là tệp văn bản') } });
});

test('a sample that does not come is explained', async () => {
  const made = await stage({ fetchBytes: () => Promise.reject(new Error('404')) });
  await openSample(made);
  expect(made.session.state().notice).toMatchObject({ kind: 'error', text: expect.stringContaining('kh46-2025.xlsx') });
});

test('saves a copy under another name, readable again, with what was typed', async () => {
  const made = await stage();
  await openSample(made);
  made.session.enterCells('Phụ lục II', typedIn);
  const done = settled(made.session);
  made.session.save();
  await done;
  expect(made.downloads.map(({ name }) => name)).toEqual(['kh46-2025 (đã rà soát).xlsx']);
  const again = await openWorkbook(made.downloads[0]?.bytes ?? new Uint8Array());
  expect(again.book.getWorksheet('Phụ lục II')?.getCell('A1').value).toBe('mới');
  expect(made.session.state().notice?.kind).toBe('success');
});

test('the pane hears of what the user enters, not of looks or of what was refused', async () => {
  const made = await stage();
  await openSample(made);
  made.session.enterCells('Phụ lục II', [{ kind: 'typed', row0: 4, col0: 1, text: '90' }, { kind: 'value', row0: 6, col0: 2, value: 1, numberFormat: null }, { kind: 'look', row0: 99, col0: 9 }]);
  made.session.enterCells('Phụ lục II', [{ kind: 'look', row0: 0, col0: 0 }]);
  made.session.enterCells('Không có', typedIn);
  expect(made.edited).toEqual(['Phụ lục II!B5:C7']);
});

test('names what a save would lose and saves only when told to', async () => {
  const made = await stage();
  await openSample(made);
  Object.assign(made.open ?? {}, { losses: [{ sheet: 'Phụ lục I', feature: 'queries' }, { sheet: null, feature: 'macros' }] satisfies Loss[] });
  made.session.save();
  const { notice } = made.session.state();
  expect(notice).toMatchObject({ kind: 'question', text: expect.stringContaining('truy vấn dữ liệu (trang “Phụ lục I”); macro') });
  expect(made.downloads).toHaveLength(0);
  const done = settled(made.session);
  if (notice?.kind === 'question') notice.onGo();
  await done;
  expect(made.downloads).toHaveLength(1);
});

test.each<[string, (made: Stage) => void]>([
  ['typed into the grid', ({ session }) => session.enterCells('Phụ lục I', typedIn)],
  ['added as a sheet', ({ session }) => session.addSheet('Ghi chú')],
])('asks before what was %s is lost', async (_, work) => {
  const made = await stage();
  await openSample(made);
  work(made);
  made.session.openSample('kts-2026-2030');
  expect(made.session.state().notice?.kind).toBe('question');
  made.session.closeNotice();
  expect(made.session.state()).toMatchObject({ fileName: 'kh46-2025.xlsx', notice: null });
});

test('asks before what the pane changed is lost, and not after it was saved', async () => {
  const made = await stage();
  await openSample(made);
  made.change({ sheets: new Set(['Phụ lục I']) });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const saved = settled(made.session);
  made.session.save();
  await saved;
  const opened = settled(made.session);
  made.session.openSample('kts-2026-2030');
  await opened;
  expect(made.session.state().fileName).toBe('kts-2026-2030.xlsx');
});

test.each([
  ['Phụ lục I', 'already taken'],
  ['phụ lục i', 'taken but for its case'],
  ['a/b', 'with a character Excel forbids'],
  ['x'.repeat(32), 'too long'],
  ['  ', 'empty'],
])('a sheet name is refused: %s (%s)', async (name) => {
  const made = await stage();
  await openSample(made);
  made.session.renameSheet('Phụ lục II', name);
  expect(made.session.state().notice?.kind).toBe('error');
  expect(made.open?.book.worksheets.map((sheet) => sheet.name)).toEqual(['Phụ lục I', 'Phụ lục II']);
});

test('a renamed sheet stays the active one', async () => {
  const made = await stage();
  await openSample(made);
  made.session.select('Phụ lục II', 'B4');
  made.session.renameSheet('Phụ lục II', 'Nhiệm vụ');
  expect(made.open).toMatchObject({ activeSheetName: 'Nhiệm vụ', selection: 'B4' });
});

test('a file that the pane opens in a window of its own is downloaded under the name of its sheet, and the user is told', async () => {
  const made = await stage();
  await openSample(made);
  const bytes = new Uint8Array([1, 2, 3]);
  made.openFile({ bytes, sheetNames: ['Báo cáo tổng hợp', 'B'] });
  expect(made.downloads).toEqual([{ bytes, name: 'Báo cáo tổng hợp.xlsx' }]);
  expect(made.session.state().notice).toEqual({ kind: 'success', text: 'Đã lưu Báo cáo tổng hợp.xlsx trong thư mục tải xuống.' });
});

test('such a file changes nothing of the workbook: another one can be opened without being asked', async () => {
  const made = await stage();
  await openSample(made);
  made.openFile({ bytes: new Uint8Array(), sheetNames: ['A'] });
  const opened = settled(made.session);
  made.session.openSample('kts-2026-2030');
  await opened;
  expect(made.session.state().fileName).toBe('kts-2026-2030.xlsx');
});
