import type { PagedReport } from '../../src/core/report/paginate';
import { reportLooks } from '../../src/core/report/reportLooks';
import type { ReportRow, ReportTableId } from '../../src/core/report/ReportRow';
import { placeRows } from './placeRows';
import type { FlatSheet } from './readFlatSheet';

/** Heads on top of the pages on which their table goes on, and only there; the signature on the page where the report ends. @returns what deviates */
export function checkPageOrder({ rows, titleRow0 }: PagedReport, sheet: FlatSheet): readonly string[] {
  const places = placeRows(sheet, titleRow0);
  const tables = tablesOf(rows);
  const deviations: string[] = [];
  const pageCount = (places.at(-1)?.page0 ?? 0) + 1;
  for (let page0 = 1; page0 < pageCount; page0 += 1) {
    const own = places.filter((place) => place.page0 === page0);
    const first = own.find(({ isRepeated }) => !isRepeated);
    const repeated = own.find(({ isRepeated }) => isRepeated);
    if (!first) continue;
    const table = tables[first.row0] ?? null;
    const isHead = (rows[first.row0]?.headOf ?? null) !== null;
    const above = repeated ? (rows[repeated.row0]?.headOf ?? null) : null;
    if (table !== null && !isHead && above !== table) deviations.push(`page ${page0 + 1} goes on with the table ${table} without its head`);
    if (above !== null && above !== table) deviations.push(`page ${page0 + 1} begins with the head of the table ${above}, which has ended`);
  }
  return [...deviations, ...checkSignature(rows, places)];
}

/** The table that each row belongs to. */
function tablesOf(rows: readonly ReportRow[]): readonly (ReportTableId | null)[] {
  let table: ReportTableId | null = null;
  return rows.map(({ headOf, cells }) => {
    if (headOf !== null) table = headOf;
    else if (!cells.some(({ look }) => reportLooks[look].grid === true)) table = null;
    return table;
  });
}

function checkSignature(rows: readonly ReportRow[], places: ReturnType<typeof placeRows>): readonly string[] {
  const signature = rows.flatMap(({ key }, row0) => (key.startsWith('form|signature') || key.startsWith('form|recipients') ? [row0] : []));
  const pageOf = (row0: number) => places.find((place) => place.row0 === row0 && !place.isRepeated)?.page0;
  const pages = new Set(signature.map(pageOf).filter((page0) => page0 !== undefined));
  const first = signature[0] ?? 0;
  const last = rows.slice(0, first).reduce((found, { cells }, row0) => (cells.length > 0 ? row0 : found), 0);
  if (signature.length === 0) return ['there is no signature'];
  return [
    ...(pages.size === 1 ? [] : ['the signature is cut by a page break']),
    ...(pageOf(last) === pageOf(first) ? [] : ['the signature stands on a page of its own']),
  ];
}
