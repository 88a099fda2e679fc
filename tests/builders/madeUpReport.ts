import type { FreeTexts, LeftOver } from '../../src/core/report/freeTexts';
import { leftOverPrefix } from '../../src/core/report/freeTexts';
import type { ReportLayout } from '../../src/core/report/layoutReport';
import { blankRow, cell, row, wideRow, type ReportRow } from '../../src/core/report/ReportRow';

export interface MadeUpItem {
  readonly id: number;
  readonly status: string;
  /** What the source tells for the first free place. */
  readonly prefill: string;
}

/** A report with every kind of row: form, free paragraph, table with sections and sums, left-over texts, signature. */
export function madeUpReport(items: readonly MadeUpItem[], free: FreeTexts, leftOver: readonly LeftOver[]): ReportLayout {
  const place = (id: string, ownText: string) => ({ value: free.get(id) ?? ownText, more: { freeId: id, ownText } });
  const parent = place('form|parent', 'SỞ …');
  const paragraph = place('text|direction', '………');
  const rows: ReportRow[] = [
    row('form|nation', [cell(0, 'parentAgency', parent.value, { span: 4, ...parent.more }), cell(5, 'nation', 'QUỐC HIỆU', { span: 7 })], { heightPoints: 18 }),
    blankRow('form|blank'),
    wideRow('heading|direction', 'heading', 'I. Chỉ đạo', 24, { keepWithNext: true }),
    row('text|direction', [cell(0, 'body', paragraph.value, { span: 12, ...paragraph.more })], { heightPoints: 20 + paragraph.value.length }),
    blankRow('direction|end'),
    wideRow('heading|tasks', 'heading', `II. Kết quả (${items.length})`, 24, { keepWithNext: true }),
    row('tasks|head', ['TT', 'Việc', 'Kết quả'].map((label, col0) => cell(col0, 'tableHead', label)), { headOf: 'tasks', keepWithNext: true }),
    ...items.flatMap((item, index) => itemRows(item, index, items, place)),
    totalRow(items),
    ...leftOverRows(leftOver),
    row('form|signature', [cell(7, 'signatureName', place('form|name', '').value, { span: 5, ...place('form|name', '').more })], { heightPoints: 24 }),
  ];
  return { rows, repeatedByExcel: null };
}

type Place = (id: string, ownText: string) => { readonly value: string; readonly more: { readonly freeId: string; readonly ownText: string } };

function itemRows({ id, status, prefill }: MadeUpItem, index: number, items: readonly MadeUpItem[], place: Place): readonly ReportRow[] {
  const key = itemKey(id);
  const section = `Mục ${id % 3}`;
  const above = items[index - 1];
  const first = place(`${key}|10`, prefill);
  const second = place(`${key}|11`, '');
  const titles = above && above.id % 3 === id % 3 ? [] : [row(`tasks|section|${section}|${id}`, [cell(0, 'sectionRow', section, { span: 12 })], { heightPoints: 20, keepWithNext: true })];
  return [
    ...titles,
    row(key, [
      cell(0, 'cellCenter', { kind: 'number', number: index + 1, numberFormat: '0' }), cell(1, 'cellText', itemWords(id)), cell(2, 'cellText', status), cell(3, 'cellNumber', { kind: 'number', number: id, numberFormat: '0' }),
      cell(10, 'cellText', first.value, first.more), cell(11, 'cellText', second.value, second.more),
    ]),
  ];
}

export const itemKey = (id: number) => `tasks|${id}`;
export const itemWords = (id: number) => `Việc số ${id}`;

function totalRow(items: readonly MadeUpItem[]): ReportRow {
  const [first, last] = [items[0], items.at(-1)];
  const sum = items.reduce((total, { id }) => total + id, 0);
  const input = first && last
    ? { kind: 'rowFormula' as const, formula: (rowOf: (key: string) => number) => `=SUM(D${rowOf(itemKey(first.id)) + 1}:D${rowOf(itemKey(last.id)) + 1})`, numberFormat: '0', value: sum }
    : ({ kind: 'number', number: 0, numberFormat: '0' } as const);
  return row('tasks|total', [cell(0, 'total', 'Cộng', { span: 3 }), cell(3, 'totalNumber', input)], { heightPoints: 22 });
}

function leftOverRows(leftOver: readonly LeftOver[]): readonly ReportRow[] {
  if (leftOver.length === 0) return [];
  const head = row('leftOver|head', [cell(0, 'tableHead', 'TT'), cell(1, 'tableHead', 'Việc', { span: 3 }), cell(4, 'tableHead', 'Nội dung đã ghi', { span: 8 })], { headOf: 'leftOver', heightPoints: 20, keepWithNext: true });
  return [
    blankRow('leftOver|blank'), head,
    ...leftOver.map(({ freeId, item, text }, index) =>
      row(`leftOver|${freeId}`, [
        cell(0, 'cellCenter', { kind: 'number', number: index + 1, numberFormat: '0' }), cell(1, 'cellText', item, { span: 3 }), cell(4, 'cellText', text, { span: 8, freeId: `${leftOverPrefix}${freeId}` }),
      ], { heightPoints: 20 }),
    ),
  ];
}
