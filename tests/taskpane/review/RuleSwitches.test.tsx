/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import type { ReviewChange } from '../../../src/core/model/review';
import '../../../src/taskpane/results/Results';
import { checkResult } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

const ids = ['agency-misspelled', 'agency-ambiguous', 'lead-generic'];
const off = (ruleId: string): ReviewChange => ({ kind: 'switchOff', ruleId });
const switches = () => screen.getAllByRole('switch', { hidden: true });
const states = () => switches().map((each) => (each as HTMLInputElement).checked);

/** The pane after a check; every later check ends when it is told to, with what is switched off by then. */
async function openSwitches(changeReview: (change: ReviewChange) => Promise<void> = () => Promise.resolve()) {
  const [kept, ends]: [string[], (() => void)[]] = [[], []];
  const result = () => checkResult({ switchedOff: [...kept] });
  const useCases = fakeUseCases({
    listRules: () => Promise.resolve(ids.map((id) => ({ id, severity: 'error' }))),
    changeReview: async (change) => {
      await changeReview(change);
      if ('ruleId' in change) kept.push(change.ruleId);
    },
    checkWorkbook: () => (useCases.checkWorkbook.mock.calls.length === 1 ? Promise.resolve(result()) : new Promise((resolve) => ends.push(() => resolve(result())))),
  });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await waitFor(() => expect(switches()).toHaveLength(3));
  const turn = (index: number) => act(async () => switches()[index]?.click());
  const end = () => act(async () => ends.shift()?.());
  return { useCases, turn, end };
}

test('rules switched off in a row are all switched off, shown so at once, and looked for in two checks', async () => {
  const { useCases, turn, end } = await openSwitches();
  for (const index of [0, 1, 2]) await turn(index);
  expect(states()).toEqual([false, false, false]);
  await end();
  expect(useCases.changeReview.mock.calls).toEqual(ids.map((id) => [off(id)]));
  await end();
  expect(useCases.checkWorkbook).toHaveBeenCalledTimes(3);
  expect(states()).toEqual([false, false, false]);
});

test('a switch that could not be turned goes back, the others stay', async () => {
  const { turn, end } = await openSwitches(({ kind, ...change }) => (kind === 'switchOff' && 'ruleId' in change && change.ruleId === ids[1] ? Promise.reject(new WorkbookFailure('busy')) : Promise.resolve()));
  await turn(0);
  await turn(1);
  await end();
  expect(states()).toEqual([false, true, true]);
});
