import { columnIndex } from '../../src/core/model/address';
import { placeFormulas } from '../../src/core/report/placeFormulas';
import type { PlacedRow, ReportRow } from '../../src/core/report/ReportRow';

type Value = number | string;
type Cells = ReadonlyMap<number, Value>;

/** What a formula of ours comes to and what the report itself counted. */
export interface Evaluated {
  readonly key: string;
  readonly col0: number;
  readonly formula: string;
  readonly result: Value;
  readonly counted: Value;
}

/**
 * Reckons the formulas of a report as a spreadsheet would, by a second way of reckoning: SUM, COUNTIF with a label and `*`, IF of a base that is
 * nothing, sums and quotients of cells. Anything else is refused.
 */
export function evaluateRows(rows: readonly ReportRow[]): readonly Evaluated[] {
  const placed = placeFormulas(rows);
  const cache = new Map<string, Value>();
  const cellsOf: Cells[] = placed.map(valuesIn);
  const formulas = placed.map(({ cells }) => new Map(cells.flatMap(({ col0, input }) => (input.kind === 'formula' ? [[col0, input.formula] as const] : []))));
  const valueAt = (row0: number, col0: number): Value => {
    const formula = formulas[row0]?.get(col0);
    if (formula === undefined) return cellsOf[row0]?.get(col0) ?? '';
    const name = `${row0},${col0}`;
    const known = cache.get(name);
    if (known !== undefined) return known;
    const result = new Reckoner(formula.slice(1), valueAt).whole();
    cache.set(name, result);
    return result;
  };
  return rows.flatMap(({ key, cells }, row0) =>
    cells.flatMap(({ col0, input }) => (input.kind === 'rowFormula' ? [{ key, col0, formula: formulas[row0]?.get(col0) ?? '', result: valueAt(row0, col0), counted: input.value }] : [])),
  );
}

function valuesIn({ cells }: PlacedRow): Cells {
  const values = new Map<number, Value>();
  for (const { col0, input } of cells) {
    if (input.kind === 'text') values.set(col0, input.text);
    if (input.kind === 'number') values.set(col0, input.number);
  }
  return values;
}

const cellName = /^([A-Z]+)(\d+)/;

class Reckoner {
  private rest: string;

  constructor(formula: string, private readonly valueAt: (row0: number, col0: number) => Value) {
    this.rest = formula;
  }

  whole(): Value {
    const value = this.sum();
    if (this.rest !== '') throw new Error(`not understood: ${this.rest}`);
    return value;
  }

  private take(sign: string): boolean {
    if (!this.rest.startsWith(sign)) return false;
    this.rest = this.rest.slice(sign.length);
    return true;
  }

  private require(sign: string): void {
    if (!this.take(sign)) throw new Error(`${sign} expected before ${this.rest}`);
  }

  private sum(): Value {
    let value = this.quotient();
    for (;;) {
      if (this.take('+')) value = asNumber(value) + asNumber(this.quotient());
      else if (this.take('&')) value = `${value}${this.quotient()}`;
      else return value;
    }
  }

  private quotient(): Value {
    const value = this.one();
    return this.take('/') ? asNumber(value) / asNumber(this.one()) : value;
  }

  private one(): Value {
    if (this.take('(')) {
      const value = this.sum();
      this.require(')');
      return value;
    }
    if (this.take('SUM(')) return this.area(')').map((value) => (typeof value === 'number' ? value : 0)).reduce((total, value) => total + value, 0);
    if (this.take('COUNTIF(')) return this.countIf();
    if (this.take('IF(')) return this.choice();
    const text = /^"([^"]*)"/.exec(this.rest) ?? /^\d+/.exec(this.rest);
    if (text) {
      this.rest = this.rest.slice(text[0].length);
      return text[1] ?? Number(text[0]);
    }
    return this.valueAt(...this.cell());
  }

  private cell(): [number, number] {
    const [found = '', letters = '', number = ''] = cellName.exec(this.rest) ?? [];
    this.require(found === '' ? 'a cell' : found);
    return [Number(number) - 1, columnIndex(letters)];
  }

  private area(end: string): readonly Value[] {
    const [first0, col0] = this.cell();
    this.require(':');
    const [last0, lastCol0] = this.cell();
    this.require(end);
    const values: Value[] = [];
    for (let row0 = first0; row0 <= last0; row0 += 1) for (let c = col0; c <= lastCol0; c += 1) values.push(this.valueAt(row0, c));
    return values;
  }

  private countIf(): number {
    const values = this.area(',');
    const wanted = String(this.sum());
    this.require(')');
    const beginning = wanted.endsWith('*') ? wanted.slice(0, -1).toLowerCase() : null;
    return values.filter((value) => typeof value === 'string' && (beginning === null ? value.toLowerCase() === wanted.toLowerCase() : value.toLowerCase().startsWith(beginning))).length;
  }

  private choice(): Value {
    const base = this.sum();
    this.require('=0,');
    const empty = this.sum();
    this.require(',');
    if (asNumber(base) === 0) {
      this.rest = this.rest.slice(this.rest.lastIndexOf(')') + 1);
      return empty;
    }
    const value = this.sum();
    this.require(')');
    return value;
  }
}

function asNumber(value: Value): number {
  return typeof value === 'number' ? value : 0;
}
