/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { CheckResult } from '../../../src/app/checkWorkbook';
import type { Appendix, TaskAppendix } from '../../../src/core/model/appendix';
import type { LeftTable } from '../../../src/core/model/correction';
import { taskAppendix } from '../../builders/appendixBuilder';
import { checkResult, emptyResult } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

function tasks(rest: Partial<TaskAppendix> = {}): TaskAppendix {
  const rows = [{ content: 'Tập huấn', lead: 'Sở Y tế' }, { content: 'Rà soát' }, { content: 'Báo cáo' }];
  const read = taskAppendix(rows, { sheet: 'PL II' });
  const unknown = { col0: 5, heading: 'Theo dõi' };
  return { ...read, signature: 'tt|noi dung', headedColumns: [...read.headedColumns, unknown, { col0: 6, heading: 'Mã hồ sơ' }], unrecognisedColumns: [unknown], ...rest };
}
const contacts: LeftTable = {
  sheet: 'Danh bạ', signature: 'ho ten|dien thoai', firstHeaderRow0: 2, confidence: 0.1, reason: 'unlikely', columns: [{ col0: 0, heading: 'Họ tên' }, { col0: 1, heading: 'Điện thoại' }],
};

async function checked(result: Partial<CheckResult>, whole: CheckResult = checkResult(result)) {
  const useCases = fakeUseCases({ checkWorkbook: () => Promise.resolve(whole) });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await screen.findByText('Danh mục cơ quan');
  return { user, useCases, press: (name: string | RegExp) => user.click(screen.getByRole('button', { name })) };
}
const only = (appendix: Appendix) => ({ appendices: [appendix], progress: new Map() });

describe('a table as it was understood', () => {
  test('rows that are no items are counted by reason', async () => {
    const passedRows = [{ row0: 5, reason: 'total' }, { row0: 6, reason: 'repeated-header' }, { row0: 9, reason: 'total' }] as const;
    await checked(only(tasks({ passedRows })));
    expect(screen.getByText('Dòng không tính: 1 dòng tiêu đề lặp lại, 2 dòng tổng')).toBeInTheDocument();
    expect(screen.getByText('Từ dòng 4 đến dòng 7')).toBeInTheDocument();
  });

  test('cells taken from the row above are counted by column', async () => {
    const appendix = tasks();
    const items = appendix.items.map((item, index) => ({ ...item, cells: { ...item.cells, ...(index > 0 && item.cells.lead ? { lead: { ...item.cells.lead, borrowed: 'merge' as const } } : {}) } }));
    await checked(only({ ...appendix, items }));
    expect(screen.getByText('Cơ quan chủ trì').closest('li')).toHaveTextContent('Cơ quan chủ trì – Cột C: Cơ quan chủ trì; 2 ô lấy theo dòng trên');
    expect(screen.getByText('Cơ quan phối hợp').closest('li')).not.toHaveTextContent('lấy theo dòng trên');
  });

  test('columns that were not understood and columns left aside are named too', async () => {
    await checked(only(tasks()));
    expect(screen.getByText('Chưa hiểu cột F: Theo dõi')).toBeInTheDocument();
    expect(screen.getByText('Không dùng cột G: Mã hồ sơ')).toBeInTheDocument();
  });

  test('is put right: the kind and each column', async () => {
    const { user, press, useCases } = await checked(only(tasks()));
    await press('Sửa cách hiểu');
    await user.selectOptions(screen.getByLabelText('Loại bảng'), 'Phụ lục chỉ tiêu');
    await user.selectOptions(screen.getByLabelText('Cột F: Theo dõi'), 'Ghi chú');
    await user.selectOptions(screen.getByLabelText('Cột D: Cơ quan phối hợp'), 'Cơ quan chủ trì');
    expect(screen.getByLabelText('Cột C: Cơ quan chủ trì')).toHaveDisplayValue('Không dùng');
    await press('Dùng cách hiểu này');
    expect(useCases.correctTable).toHaveBeenCalledWith({ sheet: 'PL II', signature: 'tt|noi dung', kind: 'indicators', columns: { lead: 3, supporting: null, note: 5 } });
    expect(useCases.checkWorkbook).toHaveBeenCalledTimes(2);
  });

  test('can be said to be no appendix', async () => {
    const { user, press, useCases } = await checked(only(tasks()));
    await press('Sửa cách hiểu');
    await user.selectOptions(screen.getByLabelText('Loại bảng'), 'Không phải phụ lục');
    expect(screen.queryByLabelText('Cột F: Theo dõi')).not.toBeInTheDocument();
    await press('Dùng cách hiểu này');
    expect(useCases.correctTable).toHaveBeenCalledWith({ sheet: 'PL II', signature: 'tt|noi dung', kind: 'none', columns: {} });
  });

  test('what the user has settled goes back to the automatic reading by one click', async () => {
    const { press, useCases } = await checked(only(tasks({ isConfirmed: true })));
    await press('Trở lại cách hiểu tự động');
    expect(useCases.forgetCorrection).toHaveBeenCalledWith({ sheet: 'PL II', signature: 'tt|noi dung' });
  });

  test('an automatic reading offers no way back to itself', async () => {
    await checked(only(tasks()));
    expect(screen.queryByRole('button', { name: 'Trở lại cách hiểu tự động' })).not.toBeInTheDocument();
  });
});

describe('a table read with doubt', () => {
  const doubtful = tasks({ needsConfirmation: true, confidence: 0.5 });

  test('is asked about on top, its columns open, and one click confirms', async () => {
    const { useCases, user } = await checked(only(doubtful));
    const part = screen.getByRole('region', { name: 'Cần bạn xác nhận' });
    expect(within(part).getByRole('heading', { name: 'Đã hiểu đúng trang “PL II” chưa?' })).toBeInTheDocument();
    expect(within(part).getByText('Cơ quan chủ trì')).toBeInTheDocument();
    expect(part.compareDocumentPosition(screen.getByRole('heading', { name: /^Tổng hợp/ }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(within(part).getByRole('button', { name: 'Đúng rồi' }));
    expect(useCases.correctTable).toHaveBeenCalledWith({ sheet: 'PL II', signature: 'tt|noi dung', kind: 'tasks', columns: {} });
  });

  test('its findings are shown, with the doubt beside them', async () => {
    await checked(only(doubtful));
    expect(screen.getByText(/^Chưa xác nhận cách hiểu: PL II\./)).toBeInTheDocument();
    expect(screen.getByText('PL II!C10')).toBeInTheDocument();
  });

  test('two tables of one sheet are told apart by their rows', async () => {
    const second = tasks({ needsConfirmation: true, firstHeaderRow0: 20, signature: 'khac' });
    await checked({ appendices: [doubtful, second], progress: new Map() });
    expect(screen.getByRole('heading', { name: 'Đã hiểu đúng bảng ở dòng 21, trang “PL II” chưa?' })).toBeInTheDocument();
  });

  test('nobody is asked about tables read with confidence', async () => {
    await checked({});
    expect(screen.queryByRole('region', { name: 'Cần bạn xác nhận' })).not.toBeInTheDocument();
    expect(screen.queryByText(/^Chưa xác nhận cách hiểu/)).not.toBeInTheDocument();
  });
});

describe('tables left alone', () => {
  test.each([
    ['Đây là phụ lục nhiệm vụ', 'tasks'],
    ['Đây là phụ lục chỉ tiêu', 'indicators'],
  ])('are named with their columns, and checked after "%s"', async (name, kind) => {
    const { press, useCases } = await checked({ leftTables: [contacts] });
    expect(screen.getByText('Bảng không kiểm tra (1)')).toBeInTheDocument();
    expect(screen.getByText('Các cột: Họ tên, Điện thoại')).toBeInTheDocument();
    await press(name);
    expect(useCases.correctTable).toHaveBeenCalledWith({ sheet: 'Danh bạ', signature: 'ho ten|dien thoai', kind, columns: {} });
  });

  test('are offered where the workbook has no appendix at all', async () => {
    await checked({}, { ...emptyResult(), leftTables: [contacts] });
    expect(screen.getByRole('button', { name: 'Đây là phụ lục nhiệm vụ' })).toBeInTheDocument();
  });

  test('one that the user set aside can go back to the automatic reading', async () => {
    const { press, useCases } = await checked({ leftTables: [{ ...contacts, reason: 'user' }] });
    await press('Trở lại cách hiểu tự động');
    expect(useCases.forgetCorrection).toHaveBeenCalledWith({ sheet: 'Danh bạ', signature: 'ho ten|dien thoai' });
  });
});
