import type { Comparator, Target } from '../model/target';
import { formatVietnameseNumber } from '../numbers/formatNumber';

const signs: Readonly<Record<Comparator, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=', '~': 'khoảng' };

/** A target in its shortest writing, "≥ 14,5 %"; '' where it is made of words or of several parts. */
export function formatTarget({ comparator, value, upper, unit }: Target): string {
  if (value === null) return '';
  const amount = upper === null ? formatVietnameseNumber(value) : `${formatVietnameseNumber(value)} - ${formatVietnameseNumber(upper)}`;
  const isSigned = comparator !== null && (upper === null || comparator === '~');
  return [isSigned ? signs[comparator] : '', amount, unit].filter((part) => part !== '').join(' ');
}
