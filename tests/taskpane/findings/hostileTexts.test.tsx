/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { checkResult, finding } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

test.each(['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '"><svg onload=alert(1)>', '{title}', '\u202Egnp.exe', '__proto__'])('%s in a cell is shown as the text that it is', async (text) => {
  const found = finding('error', 'agency-misspelled', 9, { subject: text, at: { sheet: text, row0: 9, col0: 2 }, data: { written: text, suggested: 'Sở Y tế' }, fix: { kind: 'replace', expected: text, replacement: `${text} x` } });
  const { user, container } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ findings: [found] })) }));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await user.click(await screen.findByText(`${text}!C10`));
  expect(container.textContent).toContain(text);
  expect(container.querySelectorAll('script, img, svg[onload]')).toHaveLength(0);
});
