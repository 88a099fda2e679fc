/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookFailure } from '../../../../src/app/ports';
import { usualChoices, type ReportChoices, type SigningForm } from '../../../../src/core/model/reportChoices';
import { usualSettings } from '../../../../src/core/model/tracking';
import { reportWords } from '../../../../src/data/reportWords';
import { createTranslator } from '../../../../src/i18n';
import { App } from '../../../../src/taskpane/App';
import { firstLanguage } from '../../../../src/i18n/firstLanguage';
import { localPreferences } from '../../../../src/app/preferences/localPreferences';
import { layoutInJsdom } from '../../layoutInJsdom';
import { fakeUseCases } from '../../renderPane';
import { openPreview } from '../openReport';
import { previewOf } from '../reportPreviews';

const t = createTranslator('vi');
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const withChoices = (choices: Partial<ReportChoices>) => previewOf({ choices: { ...usualChoices, ...choices } });
const director = { form: 'KT', body: '', headTitle: 'Giám đốc', ownTitle: 'Phó Giám đốc', name: 'Nguyễn Văn An' } as const;

beforeAll(layoutInJsdom);

describe('the sheets of the report', () => {
  test('are chosen one by one; each change is kept, and the preview read again', async () => {
    const { user, useCases } = await openPreview();
    expect(box('PL I (28 chỉ tiêu)')).toBeChecked();
    await user.click(box('PL I (28 chỉ tiêu)'));
    expect(useCases.changeReportChoices).toHaveBeenCalledWith({ leftOutSheets: ['PL I'] });
    expect(box('PL I (28 chỉ tiêu)')).not.toBeChecked();
    await waitFor(() => expect(useCases.previewReport).toHaveBeenCalledTimes(2));
  });

  test('of which one must stay', async () => {
    await openPreview({}, withChoices({ leftOutSheets: ['PL I'] }));
    expect(box('PL II (113 nhiệm vụ)')).toBeDisabled();
    expect(screen.getByText('Cần giữ ít nhất một trang.')).toBeInTheDocument();
    expect(box('PL I (28 chỉ tiêu)')).toBeEnabled();
  });

  test('that are not in the workbook at present stay left out', async () => {
    const { user, useCases } = await openPreview({}, withChoices({ leftOutSheets: ['PL III'] }));
    await user.click(box('PL I (28 chỉ tiêu)'));
    expect(useCases.changeReportChoices).toHaveBeenCalledWith({ leftOutSheets: ['PL III', 'PL I'] });
  });

  test('are not asked for where there is only one', async () => {
    await openPreview({}, previewOf({ sheets: [{ name: 'PL II', taskCount: 113, indicatorCount: 0 }] }));
    expect(screen.queryByRole('checkbox', { name: /^PL II/ })).not.toBeInTheDocument();
  });
});

describe('the parts of the report', () => {
  test('are left out and taken in again', async () => {
    const { user, useCases } = await openPreview({}, withChoices({ leftOutSections: ['plans'] }));
    await user.click(screen.getByText('Các phần của báo cáo'));
    await user.click(box('Phương hướng, kiến nghị'));
    await user.click(box('Khó khăn, vướng mắc'));
    expect(useCases.changeReportChoices.mock.calls).toEqual([[{ leftOutSections: [] }], [{ leftOutSections: ['difficulties'] }]]);
  });

  test.each(['direction', 'indicators', 'tasks', 'lagging', 'agencies', 'difficulties', 'plans', 'problems'] as const)('“%s” is called as in the report', (section) => {
    expect(t(`report.section.${section}`).toLocaleLowerCase('vi')).toBe(reportWords.headings[section].toLocaleLowerCase('vi'));
  });
});

test('the agency reported on is the one of the settings, without a part that makes no difference here', async () => {
  const { user, useCases, panel } = await openPreview({ readSettings: () => Promise.resolve({ settings: { ...usualSettings, unit: 'Sở Y tế' }, isLater: false }) });
  const field = panel().getByLabelText('Đơn vị báo cáo');
  await waitFor(() => expect(field).toHaveValue('Sở Y tế'));
  expect(panel().queryByLabelText('Vai trò')).not.toBeInTheDocument();
  await user.clear(field);
  await user.tab();
  expect(useCases.changeSettings).toHaveBeenCalledWith({ unit: null });
  expect(field).toHaveAttribute('placeholder', 'Toàn bộ kế hoạch');
});

describe('agency, signatory, recipients', () => {
  test.each<[string, string, Partial<ReportChoices>]>([
    ['Cơ quan chủ quản', 'UBND thành phố Cần Thơ', { parent: 'UBND thành phố Cần Thơ' }],
    ['Cơ quan ban hành', 'Sở Y tế', { issuer: 'Sở Y tế' }],
    ['Địa danh', 'Cần Thơ', { place: 'Cần Thơ' }],
    ['Ký hiệu sau “BC-”', 'SYT', { symbol: 'SYT' }],
  ])('“%s” is kept when its field is left', async (label, typed, change) => {
    const { user, useCases } = await openPreview();
    await user.click(screen.getByText('Cơ quan, người ký, nơi nhận'));
    await user.type(screen.getByLabelText(label), typed);
    expect(useCases.changeReportChoices).not.toHaveBeenCalled();
    await user.tab();
    expect(useCases.changeReportChoices).toHaveBeenCalledWith(change);
  });

  test.each<[SigningForm, readonly string[]]>([
    ['head', ['Chức vụ thủ trưởng', 'Họ và tên người ký']],
    ['TM', ['Tập thể', 'Chức vụ thủ trưởng', 'Họ và tên người ký']],
    ['KT', ['Chức vụ thủ trưởng', 'Chức vụ người ký', 'Họ và tên người ký']],
    ['TM-KT', ['Tập thể', 'Chức vụ thủ trưởng', 'Chức vụ người ký', 'Họ và tên người ký']],
    ['TL', ['Chức vụ thủ trưởng', 'Chức vụ người ký', 'Họ và tên người ký']],
    ['TUQ', ['Chức vụ thủ trưởng', 'Chức vụ người ký', 'Họ và tên người ký']],
    ['Q', ['Chức vụ thủ trưởng', 'Họ và tên người ký']],
  ])('a signature “%s” asks only for what it names', async (form, labels) => {
    const { user } = await openPreview();
    await user.click(screen.getByText('Cơ quan, người ký, nơi nhận'));
    await user.selectOptions(screen.getByLabelText('Hình thức ký'), t(`report.signing.${form}`));
    const all = ['Tập thể', 'Chức vụ thủ trưởng', 'Chức vụ người ký', 'Họ và tên người ký'];
    expect(all.filter((label) => screen.queryByLabelText(label) !== null)).toEqual(labels);
  });

  test('what a form of signature does not name is not kept, and is there again when it is chosen again', async () => {
    const { user, useCases } = await openPreview({}, withChoices({ signatory: director }));
    await user.click(screen.getByText('Cơ quan, người ký, nơi nhận'));
    await user.selectOptions(screen.getByLabelText('Hình thức ký'), 'Thủ trưởng ký');
    expect(useCases.changeReportChoices).toHaveBeenLastCalledWith({ signatory: { ...director, form: 'head', ownTitle: '' } });
    await user.selectOptions(screen.getByLabelText('Hình thức ký'), 'Để trống trên báo cáo');
    expect(useCases.changeReportChoices).toHaveBeenLastCalledWith({ signatory: null });
    await user.selectOptions(screen.getByLabelText('Hình thức ký'), 'KT. (ký thay)');
    expect(useCases.changeReportChoices).toHaveBeenLastCalledWith({ signatory: director });
  });

  test('recipients are one a line, without the marks that the report sets', async () => {
    const { user, useCases } = await openPreview();
    await user.click(screen.getByText('Cơ quan, người ký, nơi nhận'));
    await user.type(screen.getByLabelText('Nơi nhận'), '- Như trên;{Enter}{Enter}– UBND thành phố ;{Enter}Lưu: VT.');
    await user.tab();
    expect(useCases.changeReportChoices).toHaveBeenCalledWith({ recipients: ['Như trên', 'UBND thành phố', 'Lưu: VT'] });
    expect(screen.getByLabelText('Nơi nhận')).toHaveValue('Như trên\nUBND thành phố\nLưu: VT');
  });
});

test('choices that could not be kept are told, stay on screen, and all of them are tried again', async () => {
  const changeReportChoices = jest.fn().mockRejectedValueOnce(new WorkbookFailure('cell-being-edited')).mockRejectedValueOnce(new WorkbookFailure('cell-being-edited')).mockResolvedValue(undefined);
  const { user, useCases, press } = await openPreview({ changeReportChoices });
  await user.click(box('PL I (28 chỉ tiêu)'));
  await user.click(screen.getByText('Các phần của báo cáo'));
  await user.click(box('Khó khăn, vướng mắc'));
  expect(await screen.findByText(/^Chưa lưu được lựa chọn trong tệp\./)).toBeInTheDocument();
  expect(box('PL I (28 chỉ tiêu)')).not.toBeChecked();
  await press('Thử lại');
  expect(useCases.changeReportChoices).toHaveBeenLastCalledWith({ leftOutSheets: ['PL I'], leftOutSections: ['difficulties'] });
  await waitFor(() => expect(screen.queryByText(/^Chưa lưu được lựa chọn trong tệp\./)).not.toBeInTheDocument());
});

test('what is being typed outlives another reading of the preview', async () => {
  const { user, useCases } = await openPreview();
  await user.click(screen.getByText('Cơ quan, người ký, nơi nhận'));
  await user.click(box('PL I (28 chỉ tiêu)'));
  await user.type(screen.getByLabelText('Địa danh'), 'Cần');
  await waitFor(() => expect(useCases.previewReport).toHaveBeenCalledTimes(2));
  await user.type(screen.getByLabelText('Địa danh'), ' Thơ');
  expect(screen.getByLabelText('Địa danh')).toHaveValue('Cần Thơ');
  expect(screen.getByLabelText('Địa danh')).toHaveFocus();
});

test('what was typed outlives a change of language, and the tab speaks the other one', async () => {
  globalThis.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;
  const user = userEvent.setup();
  render(<App useCases={fakeUseCases({ previewReport: () => Promise.resolve(previewOf()) })} today="2026-12-14" isHostDark={false} firstLanguage={await firstLanguage('vi')} preferences={localPreferences(() => localStorage, '')} />);
  await user.click(screen.getByRole('tab', { name: 'Báo cáo' }));
  await user.click(await screen.findByText('Cơ quan, người ký, nơi nhận'));
  await user.type(screen.getByLabelText('Địa danh'), 'Cần Thơ');
  await user.type(screen.getByLabelText('Nơi nhận'), 'Như trên');
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'What the report contains' })).toBeInTheDocument();
  expect(screen.getByLabelText('Place')).toHaveValue('Cần Thơ');
  expect(screen.getByLabelText('Recipients')).toHaveValue('Như trên');
  expect(within(screen.getByRole('group', { name: 'The report will be' })).getByText('About 14 A4 page(s), landscape')).toBeInTheDocument();
  localStorage.clear();
});
