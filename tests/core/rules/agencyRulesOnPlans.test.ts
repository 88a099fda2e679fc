import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../src/core/model/finding';
import { agencyAlias } from '../../../src/core/rules/agency-alias';
import { agencyAmbiguous } from '../../../src/core/rules/agency-ambiguous';
import { agencyDuplicate } from '../../../src/core/rules/agency-duplicate';
import { agencyFormer } from '../../../src/core/rules/agency-former';
import { agencyMisspelled } from '../../../src/core/rules/agency-misspelled';
import { agencySeparator } from '../../../src/core/rules/agency-separator';
import { agencyUnknown } from '../../../src/core/rules/agency-unknown';
import { leadAlsoSupporting } from '../../../src/core/rules/lead-also-supporting';
import { leadGeneric } from '../../../src/core/rules/lead-generic';
import { leadMissing } from '../../../src/core/rules/lead-missing';
import { leadMultiple } from '../../../src/core/rules/lead-multiple';
import { contextOf, firstItemRow0, taskAppendix } from '../../builders/appendixBuilder';

const rules = [
  agencyAlias, agencyAmbiguous, agencyDuplicate, agencyFormer, agencyMisspelled, agencySeparator, agencyUnknown, leadAlsoSupporting, leadGeneric, leadMissing, leadMultiple,
];

/** Ordinals of the rows of a plan's table that each rule has something to say about. */
function findingsOf(plan: string): Readonly<Record<string, readonly string[]>> {
  const { rows } = JSON.parse(readFileSync(path.join(__dirname, '../../fixtures/plans', `${plan}.json`), 'utf8')) as { rows: string[][] };
  const headings = rows.find((row) => row.some((cell) => cell.startsWith('Cơ quan chủ trì'))) ?? [];
  const lead = headings.findIndex((heading) => heading.startsWith('Cơ quan chủ trì'));
  const supporting = headings.indexOf('Cơ quan phối hợp');
  const items = rows
    .filter((row) => (row[lead] ?? '') !== '' && !row[lead]?.startsWith('Cơ quan'))
    .map((row) => ({ ordinal: row[0] ?? '', lead: row[lead] ?? '', ...(supporting === -1 ? {} : { supporting: row[supporting] ?? '' }) }));
  const context = contextOf([taskAppendix(items, supporting === -1 ? { without: ['supporting'] } : {})]);
  const ordinalOf = ({ at }: Finding): string => items[(at.row0 ?? 0) - firstItemRow0]?.ordinal ?? '';
  return Object.fromEntries(rules.map((rule) => [rule.id, rule.check(context).map(ordinalOf)] as const).filter(([, ordinals]) => ordinals.length > 0));
}

describe('what the rules say about the two plans, and nothing else', () => {
  test('46/KH-UBND, indicators', () => {
    expect(findingsOf('kh46-2025.phu-luc-1.chi-tieu')).toEqual({});
  });

  test('46/KH-UBND, tasks', () => {
    expect(findingsOf('kh46-2025.phu-luc-2.nhiem-vu')).toEqual({
      'agency-former': ['1', '1'],
      'agency-misspelled': ['99', '103', '109'],
      'agency-separator': ['1', '3', '9'],
      'lead-generic': ['1', '3', '6', '7', '9', '14', '15', '16', '50', '60', '83', '105', '112', '113'],
      'lead-multiple': ['35', '36', '37', '72', '82', '90'],
    });
  });

  test('digital economy, indicators: only the short form of one group', () => {
    const { 'agency-alias': aliases, ...others } = findingsOf('kts-2026-2030.phu-luc-1.chi-tieu');
    expect([aliases?.length, others]).toEqual([19, {}]);
  });

  test('digital economy, tasks', () => {
    const { 'agency-alias': aliases, ...others } = findingsOf('kts-2026-2030.phu-luc-2.nhiem-vu');
    expect([aliases?.length, others]).toEqual([22, { 'lead-multiple': ['4', '16', '17', '19', '21'] }]);
  });
});
