import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { stateKey } from '../../src/excel/readWorkbook';

/** All that there is to see of a thing, member by member: what it is, and its value as JSON. */
type Members = Readonly<Record<string, string>>;

export interface Picture {
  /** Sheets in their order. `marks`: our conditional formats; all else is the user's or written by us into cells. */
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly members: Members; readonly marks: string }[];
  readonly names: string;
  /** Our state as stored. */
  readonly state: string | null;
  /** Settings of others. */
  readonly settings: string;
}

/** A workbook as it stands in the host: cells, formulas, formats, sizes, merges, rules, validations, page, names, settings. */
export function pictureOf({ book, settings }: EmbeddedWorkbook): Picture {
  const stored = settings.get(stateKey);
  return {
    sheets: book.worksheets.map((sheet) => {
      const { rows, cols, conditionalFormattings, ...rest } = structuredClone(sheet.model) as unknown as SheetModel;
      const rules = conditionalFormattings.flatMap(({ ref, rules: own }) => own.map((rule) => JSON.stringify({ ref, rule })));
      const isOurs = (rule: string) => rule.includes('tro-ly-phu-luc ');
      return {
        name: sheet.name,
        isHidden: sheet.state !== 'visible',
        members: { ...cellsOf(rows), ...columnsOf(cols), ...jsonOf(withoutIds(rest)), rules: JSON.stringify(rules.filter((rule) => !isOurs(rule)).map(withoutPriority)) },
        marks: JSON.stringify(rules.filter(isOurs).map(withoutPriority).sort()),
      };
    }),
    names: JSON.stringify(book.definedNames.model),
    state: typeof stored === 'string' ? stored : null,
    settings: JSON.stringify([...settings].filter(([key]) => key !== stateKey)),
  };
}

interface SheetModel {
  readonly rows: readonly { readonly number: number; readonly cells: readonly { readonly address: string }[] }[] | undefined;
  readonly cols: readonly { readonly min: number; readonly max: number }[] | undefined;
  readonly conditionalFormattings: readonly { readonly ref: string; readonly rules: readonly unknown[] }[];
}

function cellsOf(rows: SheetModel['rows']): Members {
  return Object.fromEntries((rows ?? []).flatMap(({ number, cells, ...row }) => [
    ...notPlain(`row ${number}`, { ...row, min: 0, max: 0 }),
    ...cells.flatMap(({ address, ...cell }) => notPlain(`cell ${address}`, cell)),
  ]));
}

/** What says nothing is as good as not there: an empty cell without a look, a row of the usual 15 points. */
function notPlain(name: string, member: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const said = Object.entries(member).filter(([, value]) => value !== undefined && value !== false && value !== 0 && value !== null && JSON.stringify(value) !== '{}' && !(name.startsWith('row') && value === 15));
  return said.length === 0 || (said.length === 1 && said[0]?.[0] === 'type') ? [] : [[name, JSON.stringify(Object.fromEntries(said))]];
}

function columnsOf(cols: SheetModel['cols']): Members {
  return Object.fromEntries((cols ?? []).flatMap(({ min, max, ...col }) => Array.from({ length: max - min + 1 }, (_, index) => notPlain(`column ${min + index}`, col)).flat()));
}

/** Which tab stands in front, and the running numbers that a sheet gets, are no content. */
function withoutIds(rest: object): object {
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !['id', 'views', 'dimensions', 'name', 'state', 'properties'].includes(name)));
}

function jsonOf(members: object): Members {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, JSON.stringify(value) ?? 'undefined']));
}

/** Rules are numbered through a sheet: one more of ours shifts those of the user's. */
function withoutPriority(rule: string): string {
  return rule.replace(/"priority":\d+,?/, '');
}
