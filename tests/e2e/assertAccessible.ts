import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import type { Workbench } from './openWorkbench';

/** No fault of the pane as it is now that would keep somebody from using it. */
export async function assertAccessible({ page }: Pick<Workbench, 'page'>): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(['iframe.pane', 'html']).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ').slice(0, 300)}`), []);
}
