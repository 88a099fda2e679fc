/** A number that Excel made of a text, and the format it gives a cell that has none. */
export interface TypedNumber {
  readonly number: number;
  /** null = the cell stays as it is. */
  readonly numberFormat: string | null;
}

const plain = String.raw`(?:\d+(?:\.\d*)?|\.\d+)`;
const grouped = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d*)?`;

interface NumberShape {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => TypedNumber;
}

/** How the United States write numbers, as Excel takes them when they are typed. The first group is the sign. */
const shapes: readonly NumberShape[] = [
  { pattern: new RegExp(String.raw`^([+-]?) ?(${plain}|${grouped})$`), read: ([, sign, digits = '']) => typed(sign, digits, digits.includes(',') ? groupedFormat(digits) : null) },
  { pattern: /^([+-]?) ?(\d+(?:\.\d*)?|\.\d+)[eE]([+-]?\d{1,3})$/, read: ([, sign, digits = '', exponent = '']) => typed(sign, `${digits}e${exponent}`, '0.00E+00') },
  { pattern: new RegExp(String.raw`^([+-]?) ?(${plain}|${grouped}) ?%$`), read: ([, sign, digits = '']) => percent(sign, digits) },
  { pattern: new RegExp(String.raw`^%([+-]?)(${plain})$`), read: ([, sign, digits = '']) => percent(sign, digits) },
  { pattern: new RegExp(String.raw`^([+-]?) ?\$ ?(${plain}|${grouped})$`), read: ([, sign, digits = '']) => typed(sign, digits, digits.includes('.') ? '"$"#,##0.00' : '"$"#,##0') },
  { pattern: new RegExp(String.raw`^\((${plain}|${grouped})\)$`), read: ([, digits = '']) => typed('-', digits, null) },
  { pattern: /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/, read: ([, sign, whole, over, under]) => fraction(sign, Number(whole), Number(over), Number(under)) },
];

/** The number in a text typed into a cell: `1.10`, `1,234`, `90%`, `1E5`, `$5`, `(5)`, `1 1/2`. @returns null where Excel leaves text. */
export function parseTypedNumber(text: string): TypedNumber | null {
  for (const { pattern, read } of shapes) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = read(match);
    return Number.isFinite(found.number) ? found : null;
  }
  return null;
}

function typed(sign: string | undefined, digits: string, numberFormat: string | null): TypedNumber {
  const number = Number(digits.replaceAll(',', ''));
  return { number: sign === '-' ? 0 - number : number, numberFormat };
}

function groupedFormat(digits: string): string {
  return digits.includes('.') ? '#,##0.00' : '#,##0';
}

function percent(sign: string | undefined, digits: string): TypedNumber {
  const { number } = typed(sign, digits, null);
  return { number: Number((number / 100).toPrecision(15)), numberFormat: digits.includes('.') ? '0.00%' : '0%' };
}

function fraction(sign: string | undefined, whole: number, over: number, under: number): TypedNumber {
  const number = whole + over / under;
  return { number: sign === '-' ? 0 - number : number, numberFormat: under >= 10 ? '# ??/??' : '# ?/?' };
}
