/**
 * The ways a number is written, first match wins; what is left of it after `strip` is plain digits with a `.` for the decimals.
 * Choice: a single comma is always decimal, so "1,234" is a little over one. Reason: the comma is the decimal mark of Vietnamese
 * official writing and the same sheets hold "18,062". Limit: a "15,000" copied from English is read as fifteen; the ratio to its target shows it.
 */
const writings: readonly { readonly shape: RegExp; readonly thousands: RegExp }[] = [
  { shape: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, thousands: /\./g },
  { shape: /^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/, thousands: / /g },
  { shape: /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/, thousands: /,/g },
  { shape: /^[1-9]\d{0,2},\d{3}\.\d+$/, thousands: /,/g },
  { shape: /^\d+(?:,\d+)?$/, thousands: /(?!)/g },
  { shape: /^(?:0|[1-9]\d*)\.\d+$/, thousands: /(?!)/g },
];

/**
 * The number that the whole text writes, in Vietnamese manner: "1.000" = 1000, "1.234,5", "12,5", "01", "−3"; a dot that cannot part
 * thousands is decimal ("14.5"). null for anything else, a unit or a second number included.
 */
export function parseVietnameseNumber(text: string): number | null {
  const plain = text.replace(/[\u200B-\u200F\u2060\u00AD\uFEFF]/g, '').replace(/\s/g, ' ').trim();
  const [, sign = '', digits = ''] = /^([+\-−–]?) ?(\d.*)/.exec(plain) ?? [];
  const writing = writings.find(({ shape }) => shape.test(digits));
  if (!writing) return null;
  const number = Number(digits.replace(writing.thousands, '').replace(',', '.'));
  if (!Number.isFinite(number)) return null;
  return sign === '' || sign === '+' || number === 0 ? number : -number;
}
