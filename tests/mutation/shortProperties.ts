import * as everything from 'fast-check';
import fc from 'fast-check';

/** Values a property is tried on while a mutant is: more would only make the count better, and a run ten times as long. */
const mostRuns = 25;

function assertSoon(property: fc.IRawProperty<unknown>, parameters: fc.Parameters<unknown> = {}): void | Promise<void> {
  return fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? mostRuns, mostRuns) });
}

/** What a test gets in place of the package. */
export const shortProperties = { ...everything, assert: assertSoon, default: { ...fc, assert: assertSoon } };
