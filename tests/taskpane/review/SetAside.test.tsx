/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { CheckResult } from '../../../src/app/checkWorkbook';
import type { Ignoring, SetAsideFinding } from '../../../src/core/model/review';
import { checkResult, finding } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

async function checked(result: Partial<CheckResult>) {
  const useCases = fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult(result)) });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await screen.findByText('Danh mục cơ quan');
  return { user, useCases };
}
const entryOf = (text: string | RegExp) => within(screen.getByText(text).closest('li') as HTMLElement);
const alias = (row0: number) => finding('information', 'agency-alias', row0, { subject: 'UBND xã', data: { written: 'UBND xã', official: 'Ủy ban nhân dân xã' } });
const byText: Ignoring = { scope: 'text', ruleId: 'agency-alias', subject: 'UBND xã' };
const byCell: Ignoring = { scope: 'cell', ruleId: 'lead-missing', subject: '', sheet: 'PL II', cell: 'C21', content: 'tap huan' };
const setAside: readonly SetAsideFinding[] = [
  { finding: alias(9), by: byText },
  { finding: finding('error', 'lead-missing', 20, { messageId: 'missing', data: { ordinal: '3' } }), by: byCell },
  { finding: alias(11), by: byText },
];

describe('what was set aside', () => {
  test('is counted by decision, and each of them taken back by one click', async () => {
    const { user, useCases } = await checked({ setAside });
    expect(screen.getByText('Đã bỏ qua (2)')).toBeInTheDocument();
    await user.click(entryOf('Mọi ô ghi “UBND xã”: 2 ô').getByRole('button', { name: 'Đưa lại vào danh sách' }));
    expect(useCases.changeReview).toHaveBeenLastCalledWith({ kind: 'heed', ignoring: byText });
    await user.click(entryOf('PL II!C21').getByRole('button', { name: 'Đưa lại vào danh sách' }));
    expect(useCases.changeReview).toHaveBeenLastCalledWith({ kind: 'heed', ignoring: byCell });
  });

  test('what is no longer found is listed too, and told again by one click', async () => {
    const { user, useCases } = await checked({ setAside, unmetIgnorings: [{ ...byCell, sheet: 'PL I' }, { ...byText, subject: 'UBND TP' }] });
    expect(screen.getByText('Đã bỏ qua (4)')).toBeInTheDocument();
    await user.click(entryOf(/^PL I!C21: .* không còn gặp/).getByRole('button', { name: 'Nhắc lại khi gặp' }));
    expect(useCases.changeReview).toHaveBeenLastCalledWith({ kind: 'heed', ignoring: { ...byCell, sheet: 'PL I' } });
    await user.click(entryOf(/^Mọi ô ghi “UBND TP”: .* không còn gặp/).getByRole('button', { name: 'Nhắc lại khi gặp' }));
    expect(useCases.changeReview).toHaveBeenLastCalledWith({ kind: 'heed', ignoring: { ...byText, subject: 'UBND TP' } });
  });

  test('a workbook with nothing left is not called free of faults', async () => {
    await checked({ findings: [], setAside });
    expect(screen.getByText('Không còn nội dung nào cần rà soát ngoài phần đã bỏ qua.')).toBeInTheDocument();
  });

  test('nothing set aside leaves no empty part', async () => {
    await checked({});
    expect(screen.queryByText(/^Đã bỏ qua/)).not.toBeInTheDocument();
    expect(screen.queryByText(/^Quy tắc đang tắt/)).not.toBeInTheDocument();
  });
});

describe('rules', () => {
  test('that do not come leave the rest of the result as it is', async () => {
    const useCases = fakeUseCases({ listRules: () => Promise.reject(new Error('gone')) });
    const { user } = renderPane(useCases);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByRole('heading', { name: /^Nội dung cần rà soát/ })).toBeInTheDocument();
    expect(screen.queryByText('Quy tắc kiểm tra')).not.toBeInTheDocument();
  });

  test('those switched off are listed and switched on again', async () => {
    const { user, useCases } = await checked({ switchedOff: ['lead-generic'] });
    expect(screen.getByText('Quy tắc đang tắt (1)')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bật lại' }));
    expect(useCases.changeReview).toHaveBeenCalledWith({ kind: 'switchOn', ruleId: 'lead-generic' });
  });

  test('all are listed with a switch each, the gravest first', async () => {
    const { user, useCases } = await checked({ switchedOff: ['lead-generic'] });
    const switches = await screen.findAllByRole('switch');
    expect(switches.map((each) => [(each as HTMLInputElement).labels?.[0]?.textContent, (each as HTMLInputElement).checked])).toEqual([
      ['Lỗi Tên cơ quan viết sai', true],
      ['Lưu ý Chủ trì là một nhóm cơ quan', false],
    ]);
    await user.click(switches[0] as HTMLElement);
    expect(useCases.changeReview).toHaveBeenCalledWith({ kind: 'switchOff', ruleId: 'agency-misspelled' });
  });
});
