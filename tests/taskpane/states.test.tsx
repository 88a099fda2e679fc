/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { CheckResult } from '../../src/app/checkWorkbook';
import type { FirstLook } from '../../src/app/lookFirst';
import { WorkbookFailure, type FailureCode } from '../../src/app/ports';
import type { ReportPreview } from '../../src/app/previewReport';
import { usualChoices } from '../../src/core/model/reportChoices';
import { usualSettings } from '../../src/core/model/tracking';
import '../../src/taskpane/help/Help';
import '../../src/taskpane/progress/ProgressTab';
import '../../src/taskpane/report/ReportTab';
import '../../src/taskpane/results/Results';
import '../../src/taskpane/welcome/FirstRun';
import type { UseCases } from '../../src/taskpane/UseCases';
import { abbreviated, checkResult, emptyResult, misspelled } from './checkResults';
import { layoutInJsdom } from './layoutInJsdom';
import { fakeUseCases, renderPane } from './renderPane';
import { previewOf } from './report/reportPreviews';
import { trackedResult } from './trackedResult';

const never = () => new Promise<never>(() => undefined);
const failing = (code: FailureCode) => () => Promise.reject(new WorkbookFailure(code));
const checking = (rest: Partial<CheckResult>) => ({ checkWorkbook: () => Promise.resolve(checkResult(rest)) });
const previewing = (...args: Parameters<typeof previewOf>) => ({ previewReport: () => Promise.resolve(previewOf(...args)) });
const look: FirstLook = { isEmpty: false, tableCount: 0, sheets: [], otherSheets: [], unseenSheets: [] };
const looking = (rest: Partial<FirstLook>) => ({ lookFirst: () => Promise.resolve({ ...look, ...rest }) });
const [indicators, tasks] = checkResult().appendices;
const everyRule = ['lead-generic', 'agency-misspelled'];
const noSheetChosen: Partial<ReportPreview> = { planned: null, choices: { ...usualChoices, leftOutSheets: ['PL I', 'PL II'] } };
const ofUnit = { settings: { ...usualSettings, unit: 'Sở Xây dựng' }, isLater: false };

const press = (name: string) => async (user: UserEvent) => user.click(screen.getByRole('button', { name }));
const open = (name: string) => async (user: UserEvent) => user.click(screen.getByRole('tab', { name }));
const both = (...acts: readonly ((user: UserEvent) => Promise<void>)[]) => async (user: UserEvent) => {
  for (const act of acts) await act(user);
};
const check = press('Kiểm tra');
const look4Progress = both(open('Tiến độ'), async (user) => user.click(await screen.findByRole('button', { name: 'Chỉ xem, không tô màu' })));
const report = open('Báo cáo');
const clearDate = async (user: UserEvent) => user.clear(screen.getByLabelText('Ngày chốt số liệu'));
const stay = async () => Promise.resolve();

/** What brings the pane into a state, what it says of it, and the next step: a sentence that names it, or a button. */
type State = readonly [state: string, useCases: Partial<UseCases>, act: (user: UserEvent) => Promise<void>, said: RegExp, next: RegExp | { readonly button: RegExp }];

const checkStates: readonly State[] = [
  ['looking through', {}, stay, /Đang xem qua tệp này/, { button: /^Kiểm tra$/ }],
  ['an empty workbook', looking({ isEmpty: true }), stay, /Tệp này còn trống/, /bấm Kiểm tra/],
  ['nothing recognised at first sight', looking({}), stay, /Chưa thấy phụ lục nào/, /bấm Kiểm tra/],
  ['a first look in vain', { lookFirst: failing('cell-being-edited') }, stay, /nhập dở một ô/, /Bấm Enter/],
  ['checking', { checkWorkbook: never }, check, /Đang đọc/, { button: /^Dừng$/ }],
  ['a failed check', { checkWorkbook: failing('cell-being-edited') }, check, /Một ô đang được nhập dở/, { button: /^Thử lại$/ }],
  ['a workbook too large', { checkWorkbook: failing('too-large') }, check, /Dữ liệu quá lớn/, { button: /^Thử lại$/ }],
  ['nothing recognised', { checkWorkbook: () => Promise.resolve(emptyResult()) }, check, /Không nhận ra phụ lục nào/, /Mỗi phụ lục cần một dòng tiêu đề cột/],
  ['only indicators', checking({ appendices: indicators ? [indicators] : [], findings: [misspelled] }), check, /Nội dung cần rà soát \(1\)/, { button: /Ghi danh sách ra trang tính/ }],
  ['nothing found', checking({ findings: [] }), check, /Không phát hiện sai sót/, /Tiếp theo: xem thẻ Tiến độ/],
  ['all set aside', checking({ findings: [], setAside: [{ finding: abbreviated, by: { scope: 'text', ruleId: 'agency-alias', subject: 'UBND xã' } }] }), check, /Không còn nội dung nào cần rà soát/, /mở mục “Đã bỏ qua”/],
  ['every rule off', checking({ findings: [], switchedOff: everyRule }), check, /Mọi quy tắc đang tắt/, /Bật lại ở mục “Quy tắc đang tắt”/],
  ['a protected sheet', checking({ unmarkedSheets: ['PL II'] }), check, /Chưa đánh dấu được trên trang đang bảo vệ.*PL II/, /Danh sách bên dưới vẫn đầy đủ/],
  ['a table to confirm', checking({ appendices: tasks ? [{ ...tasks, needsConfirmation: true }] : [] }), check, /Đã hiểu đúng trang “PL II” chưa/, { button: /^Đúng rồi$/ }],
  ['an appendix on a hidden sheet', checking({ hiddenSheets: ['PL II'] }), check, /phụ lục ở trang đang ẩn: “PL II”/, /chọn “Không phải phụ lục”/],
  ['a memory of a later version', checking({ isStateLater: true }), check, /do bản mới hơn ghi/, /Hãy cập nhật tiện ích/],
  ['settings that cannot be read', { readSettings: failing('busy') }, stay, /Chưa đọc hoặc chưa lưu được thiết lập/, { button: /^Thử lại$/ }],
  ['results out of date', { watchChanges: (tell) => (setTimeout(tell), Promise.resolve(() => Promise.resolve())) }, check, /Kết quả kiểm tra có thể đã cũ/, { button: /^Kiểm tra lại$/ }],
];

const progressStates: readonly State[] = [
  ['nothing judged yet', {}, open('Tiến độ'), /Chưa có kết quả/, /Bấm Tô màu tiến độ/],
  ['judging', { trackProgress: never }, look4Progress, /Đang đánh giá tiến độ/, { button: /^Dừng$/ }],
  ['judging in vain', { trackProgress: failing('busy') }, look4Progress, /Excel đang bận/, { button: /^Thử lại$/ }],
  ['nothing recognised', { trackProgress: () => Promise.resolve({ ...emptyResult(), settings: usualSettings, colours: 'none', unmarkedSheets: [] }) }, look4Progress, /Không nhận ra phụ lục nào/, /Mỗi phụ lục cần một dòng tiêu đề cột/],
  ['nothing of the unit', { readSettings: () => Promise.resolve(ofUnit), trackProgress: () => Promise.resolve({ ...trackedResult(), settings: ofUnit.settings }) }, look4Progress, /Không có nội dung nào của Sở Xây dựng/, /Hãy chọn đơn vị hoặc vai trò khác/],
  ['no tracking columns', {}, look4Progress, /Chưa có cột theo dõi/, /Bấm Thêm cột theo dõi/],
  ['no history of closed periods', { trackProgress: () => Promise.resolve(trackedResult()) }, both(look4Progress, async (user) => user.click(await screen.findByText('Công cụ'))), /Chốt kỳ lưu số liệu/, { button: /^Chốt kỳ…$/ }],
];

const reportStates: readonly State[] = [
  ['a report being read', { previewReport: never }, report, /Đang xem trước báo cáo/, { button: /^Tạo báo cáo$/ }],
  ['a preview in vain', { previewReport: failing('busy') }, report, /Chưa xem trước được báo cáo/, { button: /^Thử lại$/ }],
  ['no cut-off date', { previewReport: never }, both(report, clearDate), /Chưa đúng ngày|Ghi ngày chốt số liệu/, /Ghi ngày chốt số liệu để xem trước/],
  ['nothing to report', previewing({ sheets: [], planned: null }), report, /Không nhận ra phụ lục nào/, /Mỗi phụ lục cần một dòng tiêu đề cột/],
  ['no sheet chosen', previewing(noSheetChosen), report, /Chưa chọn trang tính nào/, /Chọn ít nhất một trang/],
  ['nothing of the unit', { ...previewing({ planned: null }), readSettings: () => Promise.resolve(ofUnit) }, report, /Không có chỉ tiêu, nhiệm vụ nào do “Sở Xây dựng”/, /Hãy kiểm tra tên cơ quan/],
  ['a protected structure', previewing({}, { isBlocked: true }), report, /Cấu trúc tệp đang được bảo vệ/, /Hãy vào Xem lại > Bảo vệ sổ làm việc/],
  ['sheets not read', previewing({ unreadSheets: ['PL III'] }), report, /Chưa đọc hết trang “PL III”/, /Lý do ở thẻ Kiểm tra/],
  ['no agencies', previewing({ agencies: [] }), both(report, async (user) => user.click(await screen.findByRole('button', { name: 'Mỗi cơ quan một báo cáo' }))), /cơ quan chủ trì/, { button: /^(Đóng|Thôi)$/ }],
  ['a report in vain', { createReport: failing('structure-protected'), ...previewing() }, both(report, press('Tạo báo cáo')), /Cấu trúc tệp đang được bảo vệ/, { button: /^Thử lại$/ }],
];

/** Classes that a primary button has, and no other: Fluent marks it by nothing else. */
function primaryClasses(): ReadonlySet<string> {
  const { container, unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">1</Button>
      <Button>2</Button>
      <Button appearance="subtle">3</Button>
    </FluentProvider>,
  );
  const [own, ...others] = [...container.querySelectorAll('button')].map((button) => [...button.classList]);
  unmount();
  return new Set((own ?? []).filter((name) => !others.flat().includes(name)));
}

/** The buttons in sight that stand out. */
function standingOut(classes: ReadonlySet<string>): readonly (string | null)[] {
  const inSight = [...document.querySelectorAll('button')].filter((button) => button.closest('details:not([open])') === null && button.closest('[style*="display: none"]') === null);
  return inSight.filter((button) => [...button.classList].filter((name) => classes.has(name)).length * 2 > classes.size).map(({ textContent }) => textContent);
}

let classes: ReadonlySet<string>;
beforeAll(() => {
  layoutInJsdom();
  classes = primaryClasses();
});

async function expectSaid(words: RegExp): Promise<void> {
  const [line] = await screen.findAllByText(words, { ignore: '[role=status], script, style' });
  expect(line).toBeVisible();
}

describe.each([['check', checkStates], ['progress', progressStates], ['report', reportStates]] as const)('on the tab of %s', (_tab, states) => {
  test.each(states)('%s has its words, its next step, and at most one button that stands out', async (_state, other, act, said, next) => {
    const { user } = renderPane(fakeUseCases(other));
    await act(user);
    await expectSaid(said);
    if (next instanceof RegExp) await expectSaid(next);
    else expect((await screen.findAllByRole('button', { name: next.button }))[0]).toBeVisible();
    // The one of the tab waits while a job is under way, or while there is no date to judge by.
    expect(standingOut(classes).length).toBeLessThanOrEqual(1);
  });
});

test('help has one button that stands out: that of the tab behind it', async () => {
  const { user } = renderPane(fakeUseCases());
  await user.click(screen.getByRole('button', { name: 'Trợ giúp' }));
  await screen.findByRole('region', { name: 'Trợ giúp' });
  expect(standingOut(classes)).toEqual(['Kiểm tra']);
});
