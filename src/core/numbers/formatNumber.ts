/** Decimals kept when no limit is given: more would only print the noise of binary fractions. */
const allDecimals = 15;
const significantDigits = 15;

/** A finite number without the noise of binary arithmetic: at most 15 significant digits, as Excel itself keeps. */
export function withoutNoise(number: number): number {
  return Number(number.toPrecision(significantDigits));
}

/**
 * A number in Vietnamese writing: decimal comma, thousand dot, never an exponent; `''` where it is not finite.
 * @param maxDecimals rounds to that many decimals (0–15); trailing zeros are not printed unless `minDecimals` asks for them.
 */
export function formatVietnameseNumber(number: number, maxDecimals: number = allDecimals, minDecimals: number = 0, grouped: boolean = true): string {
  if (!Number.isFinite(number)) return '';
  const most = Math.min(Math.max(maxDecimals, 0), allDecimals);
  const style = { maximumFractionDigits: most, minimumFractionDigits: Math.min(Math.max(minDecimals, 0), most), useGrouping: grouped };
  const printed = new Intl.NumberFormat('en-US', style).format(withoutNoise(number));
  const written = printed.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
  return /[1-9]/.test(written) ? written : written.replace('-', '');
}
