/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import { ResultTree } from '../../../src/taskpane/resultTree/ResultTree';
import { layoutInJsdom } from '../layoutInJsdom';

beforeAll(layoutInJsdom);

test('what lies over the lower edge is told to everything that scrolls, and taken back with the list', () => {
  const scroller = document.createElement('div');
  const listed = (coveredBelow: number) => (
    <FluentProvider theme={webLightTheme}>
      <ResultTree label="Danh sách" nodes={[]} scroller={scroller} coveredBelow={coveredBelow} onChoose={() => undefined} onToggle={() => undefined} />
    </FluentProvider>
  );
  const covered = () => scroller.style.getPropertyValue('--covered-below');
  const { rerender, unmount } = render(listed(240));
  expect(covered()).toBe('240px');
  rerender(listed(0));
  expect(covered()).toBe('0px');
  unmount();
  expect(covered()).toBe('');
});
