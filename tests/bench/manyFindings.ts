import type { Finding, Severity } from '../../src/core/model/finding';

const kinds: readonly { readonly severity: Severity; readonly ruleId: string; readonly messageId: string }[] = [
  { severity: 'error', ruleId: 'agency-misspelled', messageId: 'message' },
  { severity: 'warning', ruleId: 'agency-ambiguous', messageId: 'message' },
  { severity: 'error', ruleId: 'lead-missing', messageId: 'missing' },
  { severity: 'information', ruleId: 'agency-alias', messageId: 'message' },
];
const agencies = ['Sớ Y tế', 'Sở Nôi vụ', 'UBND phường Ninh Kiều', 'Sở Khoa học và Công nghê', 'Công an thành phô'];

/** So many findings of four rules on ten sheets, in the order of the workbook; one of four can be corrected. */
export function manyFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index): Finding => {
    const { severity, ruleId, messageId } = kinds[index % kinds.length] ?? { severity: 'error', ruleId: 'lead-missing', messageId: 'missing' };
    const written = `${agencies[index % agencies.length] ?? ''} ${index % 97}`;
    const row0 = index % 1000;
    return {
      ruleId, messageId, severity, subject: written,
      at: { sheet: `Phụ lục ${Math.floor((index * 10) / count) + 1}`, row0, col0: index % 7 },
      data: { written, suggested: written.replace('ớ', 'ở'), names: 'Sở Nội vụ, Sở Ngoại vụ', official: 'Ủy ban nhân dân', ordinal: index },
      fix: ruleId === 'agency-misspelled' ? { kind: 'replace', expected: written, replacement: written.replace('ớ', 'ở') } : null,
    };
  });
}
