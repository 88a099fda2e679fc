/** @jest-environment jsdom */
import { onNewDay } from '../../../src/taskpane/host/onNewDay';

test('another day is told once, before the work of the button pressed', () => {
  let today = '2026-12-14';
  const told: string[] = [];
  const button = document.body.appendChild(document.createElement('button'));
  button.addEventListener('click', () => told.push('pressed'));
  onNewDay(() => today, (day) => told.push(day));
  button.click();
  today = '2026-12-15';
  button.click();
  button.click();
  expect(told).toEqual(['pressed', '2026-12-15', 'pressed', 'pressed']);
});
