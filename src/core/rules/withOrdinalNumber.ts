/** An ordinal as written with another last number: "07." with 8 is "08.", "7,3" with 4 is "7,4". */
export function withOrdinalNumber(written: string, number: number): string {
  return written.trim().replace(/\d+(?=\D*$)/, (digits) => (digits.startsWith('0') ? String(number).padStart(digits.length, '0') : String(number)));
}
