import { formatDateVi } from '../core/dates/calendar';
import { bareRecipient } from '../core/report/form/bareRecipient';
import type { FormWords } from '../core/report/form/FormWords';
import { periodName } from './periodName';
import { reportNation } from './reportHeads';
import { signingDate } from './signingDate';

/** The words of the form of a report. */
export const reportForm: FormWords = {
  nation: reportNation,
  motto: 'Độc lập - Tự do - Hạnh phúc',
  docType: 'Báo cáo',
  parentPlaceholder: 'Tên cơ quan chủ quản',
  issuerPlaceholder: 'Tên cơ quan báo cáo',
  committee: 'Ủy ban nhân dân',
  numberLine: (symbol) => `Số:        /BC-${symbol === '' ? '……' : symbol}`,
  placeAndDate: (place, asOf) => `${place === '' ? '…………' : place}, ${signingDate(asOf)}`,
  // The period goes to the next line as a whole, not its last word alone.
  subject: (plans, period) => `Kết quả thực hiện ${plans.length === 0 ? 'kế hoạch' : plans.join('; ')}, ${periodName(period).replaceAll(' ', '\u00a0')}`,
  cutOff: (asOf) => `(Số liệu tính đến ngày ${formatDateVi(asOf)})`,
  basis: (plans) => `${plans.map((plan) => `Căn cứ ${plan}`).join(';\n')}.`,
  opening: (plans, period, issuer) => {
    const named = plans.length === 0 ? 'kế hoạch' : plans.map(nameInShort).join('; ');
    return `Thực hiện ${named}, ${issuer === null ? `kết quả ${periodName(period)} được tổng hợp` : `${issuer} báo cáo kết quả ${periodName(period)}`} như sau:`;
  },
  planName,
  signingPrefixes: { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.' },
  anySignatory: 'Thủ trưởng cơ quan',
  openTitle: '…………',
  signatureNote: '(Chữ ký, dấu, họ và tên)',
  recipientsTitle: 'Nơi nhận:',
  recipients: recipientLines,
};

/**
 * "Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 …" from the line below the title, '' where there is none. What a draft leaves blank
 * ("Kế hoạch số /KH-UBND ngày tháng 4 năm 2026") is dotted, to be filled in.
 */
function planName(title: string): string {
  const named = /\(Kèm theo ((?:Kế hoạch|Nghị quyết|Chương trình|Quyết định)[^)]*)\)/iu.exec(title.normalize('NFC'))?.[1] ?? '';
  return named
    .replace(/_+|…+|\.{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/số (?=\/)/u, 'số ……')
    .replace(/ngày (?=tháng)/u, 'ngày …… ');
}

/** A plan that was named in full is from then on named by its number and symbol alone (Phụ lục I, Phần I, II.6.c). */
function nameInShort(plan: string): string {
  return plan.replace(/^(.*? số \S+) ngày .*$/u, '$1');
}

/** "- …;" line by line, last of all the copy that stays: "- Lưu: VT, …." */
function recipientLines(recipients: readonly string[]): string {
  const given = recipients.map(bareRecipient).filter((line) => line !== '');
  const sent = given.filter((line) => !isKeptCopy(line));
  const kept = given.filter(isKeptCopy);
  const lines = [...(sent.length === 0 ? ['……'] : sent), ...(kept.length === 0 ? ['Lưu: VT, ……'] : kept)];
  return `${lines.map((line) => `- ${line}`).join(';\n')}.`;
}

function isKeptCopy(line: string): boolean {
  return /^lưu\s*:/iu.test(line.normalize('NFC'));
}
