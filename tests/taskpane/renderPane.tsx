import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReportResult } from '../../src/app/createReport';
import { Pane } from '../../src/taskpane/Pane';
import type { UseCases } from '../../src/taskpane/UseCases';
import { checkResult } from './checkResults';

type FakeUseCases = { readonly [Name in keyof UseCases]: jest.MockedFunction<UseCases[Name]> };

export const report: ReportResult = { sheet: 'Báo cáo tổng hợp', isNewSheet: true, carriedOver: 0, taskCount: 3, indicatorCount: 2, unreadSheets: [], isShown: true };

/** Use-cases that succeed unless told otherwise; each is a jest mock. */
export function fakeUseCases(other: Partial<UseCases> = {}): FakeUseCases {
  return {
    checkWorkbook: jest.fn(other.checkWorkbook ?? (() => Promise.resolve(checkResult()))),
    createReport: jest.fn(other.createReport ?? (() => Promise.resolve(report))),
    removeMarks: jest.fn(other.removeMarks ?? (() => Promise.resolve({ clearedSheets: ['PL II'] }))),
    showPlace: jest.fn(other.showPlace ?? (() => Promise.resolve())),
  };
}

/** The pane as on 14 December 2026, over fake use-cases. */
export function renderPane(useCases: UseCases = fakeUseCases()) {
  const user = userEvent.setup();
  const onSwitchLanguage = jest.fn();
  const view = render(
    <FluentProvider theme={webLightTheme}>
      <Pane useCases={useCases} today="2026-12-14" onSwitchLanguage={onSwitchLanguage} />
    </FluentProvider>,
  );
  return { user, onSwitchLanguage, ...view };
}
