import { valueAt } from '../../model/sheetSnapshot';
import { foldText } from '../../text/foldText';
import { freeColumns, isFreeTable, rowKey, type FreeTableId } from '../freeTexts';
import type { ReportLayout } from '../layoutReport';
import type { EarlierReport, KeptText, StandingRows } from './EarlierReport';
import { placeName, rowName } from './nameRows';

const tables = Object.keys(freeColumns).filter(isFreeTable);

/**
 * An item that was given another number has another name in the new report: its row and its texts follow it, where its words tell which one it
 * is. As many items of the same words as there are rows of them are taken in their order; else nothing is guessed.
 */
export function followRenumbered(earlier: EarlierReport, draft: ReportLayout): EarlierReport {
  const names = new Set(draft.rows.map(({ key }) => rowName(key)));
  const old = new Map<string, string[]>();
  for (const [name, row0] of [...earlier.found].sort(([, one], [, other]) => one - other)) {
    const [ordinal, content] = [String(valueAt(earlier.sheet, row0, 0)), String(valueAt(earlier.sheet, row0, 1))];
    const table = names.has(name) ? undefined : tables.find((each) => rowName(rowKey(each, ordinal, content, new Map())) === name);
    if (table) push(old, wordsOf(table, content), name);
  }
  if (old.size === 0) return earlier;
  const fresh = new Map<string, string[]>();
  for (const { key, cells } of draft.rows) {
    const table = tables.find((each) => key.startsWith(`${each}|`));
    const input = cells.find(({ col0 }) => col0 === 1)?.input;
    if (table && input?.kind === 'text' && cells.some(({ freeId }) => freeId !== null) && !earlier.found.has(rowName(key))) push(fresh, wordsOf(table, input.text), rowName(key));
  }
  const renamed = new Map([...old].flatMap(([words, before]) => {
    const after = fresh.get(words) ?? [];
    return after.length === before.length ? before.map((name, index) => [name, after[index] ?? name] as const) : [];
  }));
  return renamed.size === 0 ? earlier : withNames(earlier, (name) => renamed.get(name) ?? name);
}

function push(lists: Map<string, string[]>, words: string, name: string): void {
  const list = lists.get(words);
  if (list) list.push(name);
  else lists.set(words, [name]);
}

function wordsOf(table: FreeTableId, content: string): string {
  return `${table}|${foldText(content)}`;
}

type Rename = (name: string) => string;

function withNames(earlier: EarlierReport, rename: Rename): EarlierReport {
  const textOf = (text: KeptText): KeptText => ({ ...text, place: renamedPlace(text.place, rename) });
  return {
    ...earlier,
    texts: earlier.texts.map(textOf),
    found: new Map([...earlier.found].map(([name, row0]) => [rename(name), row0])),
    standing: earlier.standing && standingWithNames(earlier.standing, rename, textOf),
  };
}

function standingWithNames(standing: StandingRows, rename: Rename, textOf: (text: KeptText) => KeptText): StandingRows {
  return {
    ...standing,
    byName: new Map([...standing.byName].map(([name, row]) => [rename(name), row])),
    usersPlaces: new Set([...standing.usersPlaces].map((place) => renamedPlace(place, rename))),
    beside: new Map([...standing.beside].map(([name, texts]) => [rename(name), texts.map(textOf)])),
  };
}

/** Ids of free places have no name of a row in front, and stay. */
function renamedPlace(place: string, rename: Rename): string {
  const [, name, col0] = /^([\w-]{7})\.(\d+)$/.exec(place) ?? [];
  return name === undefined ? place : placeName(rename(name), Number(col0));
}
