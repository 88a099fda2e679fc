/** What a format code is made of: quoted words, escaped signs, blanks and fillings with the sign they take, brackets, single signs. */
const token = /"[^"]*"?|\\[\s\S]|[_*][\s\S]|\[[^\]]*\]?|[\s\S]/g;

/** Colour, condition or language in front of a section; a currency (`[$₫-42A]`) and hours gone by (`[h]`) belong to what is shown. */
const headOfSection = /^(?:\s*\[(?!\$[^-\]]|h+\]|m+\]|s+\])[^\]]*\])*/i;
const condition = /^(?:\s*\[[^\]]*\])*?\s*\[[<>=]/;
const shown = /"[^"]*"?|\\[\s\S]|[_*][\s\S]|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi;

/** Excel takes no longer code. */
const longestFormat = 255;

/**
 * The number format that shows a cell as its own format does, with a symbol in front: before the minus sign, too, hence a section for each
 * sign. Excel's rules of sections: https://support.microsoft.com/office/review-guidelines-for-customizing-a-number-format-c0a1d1fa-d3f4-4018-96b7-9c9354dd99f5
 * Under a condition (`[>100]0`) Excel puts the sign of a negative number before the symbol.
 * @param symbol Shown as it is; without a quotation mark in it.
 * @returns null where the code would be longer than Excel takes.
 */
export function symbolFormat(symbol: string, numberFormat: string): string | null {
  const { numbers, text } = sectionsOf(numberFormat);
  const signed = numbers.some((section) => condition.test(section)) ? withRemainder(numbers) : bySign(numbers);
  const format = [...signed, text].map((section) => behind(`"${symbol}"`, section)).join(';');
  return format.length > longestFormat ? null : format;
}

interface Sections {
  readonly numbers: readonly string[];
  readonly text: string;
}

const general = 'General';
const plainText = '@';

/** The last of up to four sections is for text where it is the fourth or holds an `@`. */
function sectionsOf(numberFormat: string): Sections {
  const sections = split(numberFormat);
  const last = sections.at(-1) ?? '';
  if (sections.length < 4 && !isForText(last)) return { numbers: sections, text: plainText };
  return { numbers: sections.length === 1 ? [general] : sections.slice(0, -1), text: last };
}

function split(numberFormat: string): readonly string[] {
  const sections = [''];
  for (const part of numberFormat.match(token) ?? []) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

function isForText(section: string): boolean {
  return section.replace(shown, '').includes('@');
}

/** Positive, negative and zero. A date is never negative: with a section of its own a wrong one would be shown as if it were right. */
function bySign([positive = general, negative, zero = positive]: readonly string[]): readonly string[] {
  if (negative !== undefined) return [positive, negative, zero];
  return isDate(positive) ? [positive] : [positive, behind('-', positive), positive];
}

function isDate(section: string): boolean {
  return /[ymdhs]/i.test(section.replace(shown, ''));
}

/** What meets no condition is shown by the last section, or as `General` where there is only one; all sections are there, so that the text's is the fourth. */
function withRemainder([first = general, second = general, third = second]: readonly string[]): readonly string[] {
  return [first, second, third];
}

function behind(prefix: string, section: string): string {
  const head = headOfSection.exec(section)?.[0] ?? '';
  return `${head}${prefix}${section.slice(head.length)}`;
}
