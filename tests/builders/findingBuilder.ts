import type { Finding, Fix, Place } from '../../src/core/model/finding';

/** A finding at the second cell of sheet PL unless said otherwise. */
export function findingOf(overrides: Partial<Finding> = {}): Finding {
  const at: Place = { sheet: 'PL', row0: 1, col0: 0 };
  return { ruleId: 'agency-misspelled', messageId: 'message', severity: 'error', at, subject: '', data: {}, fix: null, ...overrides };
}

export function replaceAt(row0: number, expected: string, replacement: string, number?: number): Finding {
  const fix: Fix = { kind: 'replace', expected, replacement, ...(number === undefined ? {} : { number }) };
  return findingOf({ at: { sheet: 'PL', row0, col0: 0 }, subject: expected, fix });
}
