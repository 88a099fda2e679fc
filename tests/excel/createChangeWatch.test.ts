import type { Changer } from '../../src/app/ports';
import type { EmbeddedExcel, EmbeddedExcelOptions } from '../../src/embedded/embedExcel';
import { createChangeWatch } from '../../src/excel/createChangeWatch';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

const cell = { sheet: 'A', area: { row0: 0, col0: 0, rowCount: 1, colCount: 1 } };
const port = createExcelWorkbook();
const writeOurs = () => port.run((session) => session.apply([{ kind: 'writeCells', sheet: 'A', row0: 0, col0: 0, cells: [[{ kind: 'text', text: 'của ta' }]] }]));

/** Lets the events of the requests so far arrive. */
const arrived = (ms = 20) => new Promise((resolve) => { setTimeout(resolve, ms); });

let excel: EmbeddedExcel;
let changes: number;
let changers: Changer[];
let stop: () => Promise<void>;
const count = (by: Changer) => {
  changes += 1;
  changers.push(by);
};

async function watching(options: EmbeddedExcelOptions = {}) {
  excel = await openExcel(['A', 'B'], options);
  changes = 0;
  changers = [];
  stop = await createChangeWatch().watch(count);
}
afterEach(() => stop());

describe.each(['1.9', '1.13', '1.14', '1.20'])('in an Excel of set %s', (level) => {
  beforeEach(async () => {
    jest.spyOn(performance, 'now').mockReturnValue(1e6);
    await watching({ level });
  });
  afterEach(() => jest.restoreAllMocks());
  /** Well after what we wrote last. */
  const later = () => jest.spyOn(performance, 'now').mockReturnValue(2e6);

  test('what the user types is told', async () => {
    later();
    excel.tellEdited(cell);
    await arrived();
    expect(changes).toBe(1);
  });

  test('what we write is not told, though its events arrive after the answer', async () => {
    await writeOurs();
    await arrived();
    expect(changes).toBe(0);
  });

  test('what the user types after we wrote is told', async () => {
    await writeOurs();
    await arrived();
    later();
    excel.tellEdited(cell);
    await arrived();
    expect(changes).toBe(1);
  });

  test('reading does not hide what is typed meanwhile', async () => {
    later();
    await port.run(async (session) => {
      await session.read();
      excel.tellEdited(cell);
      await arrived();
    });
    expect(changes).toBe(1);
  });

  test('nothing is told once watching has ended', async () => {
    later();
    await stop();
    excel.tellEdited(cell);
    await arrived();
    expect(changes).toBe(0);
    stop = () => Promise.resolve();
  });
});

test('an Excel that says who wrote tells of the user even while we write', async () => {
  await watching({ level: '1.14', eventDelayMs: 5 });
  const writing = writeOurs();
  excel.tellEdited(cell);
  await writing;
  await arrived();
  expect(changes).toBe(1);
});

test('events that arrive late are still ours in an Excel that does not say who wrote', async () => {
  await watching({ level: '1.9', eventDelayMs: 120 });
  await writeOurs();
  await arrived(200);
  expect(changes).toBe(0);
});

test('formats, marks and what is only read are no changes', async () => {
  await watching();
  await onFirstSheet((sheet) => {
    sheet.getRange('A1').format.fill.color = '#EDEDED';
    sheet.getRange('A1').conditionalFormats.add('Custom');
    sheet.getRange('A1').load('values');
  });
  await arrived();
  expect(changes).toBe(0);
});

test('two who watch are told, and one goes on when the other has ended', async () => {
  await watching();
  let others = 0;
  const stopOther = await createChangeWatch().watch(() => { others += 1; });
  excel.tellEdited(cell);
  await arrived();
  await stopOther();
  excel.tellEdited(cell);
  await arrived();
  expect([changes, others]).toEqual([2, 1]);
});

test('one request to begin, one to end, and none for each change', async () => {
  await watching();
  const requests = () => excel.counters.requests - excel.counters.releases;
  expect(requests()).toBe(1);
  excel.tellEdited(cell);
  await arrived();
  expect(requests()).toBe(1);
  await stop();
  expect(requests()).toBe(2);
  stop = () => Promise.resolve();
});

describe.each(['1.9', '1.14'])('what somebody else changes, in an Excel of set %s', (level) => {
  beforeEach(() => watching({ level }));

  test('is told apart from what the user types', async () => {
    jest.spyOn(performance, 'now').mockReturnValue(2e9);
    excel.tellEdited(cell, 'Remote');
    excel.tellEdited(cell);
    await arrived();
    jest.restoreAllMocks();
    expect(changers).toEqual(['others', 'user']);
  });

  test('counts whenever it arrives, also while and shortly after we write', async () => {
    const writing = writeOurs();
    excel.tellEdited(cell, 'Remote');
    await writing;
    excel.tellEdited(cell, 'Remote');
    await arrived();
    expect(changers).toEqual(['others', 'others']);
  });
});

describe('what goes wrong is told', () => {
  beforeEach(() => watching());

  test.each([['while a cell is being edited', () => excel.setEditMode(true), 'cell-being-edited'], ['by an Excel that cannot tell of changes', () => excel.setLevel('1.8'), 'not-supported']])('%s', async (_what, spoil, code) => {
    spoil();
    await expect(createChangeWatch().watch(count)).rejects.toMatchObject({ code });
    excel.setEditMode(false);
    excel.setLevel('1.20');
  });

  test('also at the end', async () => {
    excel.setEditMode(true);
    await expect(stop()).rejects.toMatchObject({ code: 'cell-being-edited' });
    excel.setEditMode(false);
    stop = () => Promise.resolve();
  });
});
