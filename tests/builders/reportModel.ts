import type { CellValue } from '../../src/core/model/cell';
import type { WorkbookEdit } from '../../src/core/model/edit';
import type { Area } from '../../src/core/model/address';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';

export interface ModelCell {
  readonly value: CellValue;
  readonly formula?: string | undefined;
  /** Looks and notes that the user gave the cell. */
  readonly tag?: string;
}

export interface ModelRow {
  cells: (ModelCell | undefined)[];
  merges: { readonly col0: number; readonly colCount: number }[];
  height: number | null;
  isFormatted: boolean;
}

const blank = (): ModelRow => ({ cells: [], merges: [], height: null, isFormatted: false });

/** A sheet that does what edits of a report tell, and no more: the rows move as in Excel, formulas are only kept. */
export class ReportModel {
  rows: ModelRow[] = [];
  breaks0: number[] = [];
  titles: { readonly first0: number; readonly last0: number } | null = null;

  constructor(readonly name: string) {}

  row(row0: number): ModelRow {
    while (this.rows.length <= row0) this.rows.push(blank());
    return this.rows[row0] as ModelRow;
  }

  apply(edits: readonly WorkbookEdit[]): void {
    for (const edit of edits) this.applyOne(edit);
  }

  private applyOne(edit: WorkbookEdit): void {
    if ('sheet' in edit && edit.sheet !== this.name) throw new Error(`edit of ${edit.sheet}`);
    if (edit.kind === 'deleteSheet') throw new Error(edit.kind);
    if (edit.kind === 'insertRows') this.insert(edit.row0, edit.rowCount);
    if (edit.kind === 'deleteRows') this.rows.splice(edit.row0, edit.rowCount);
    if (edit.kind === 'copyCells') this.copy(edit.from, edit.to.row0);
    if (edit.kind === 'writeCells') edit.cells.forEach((inputs, index) => inputs.forEach((input, col) => this.write(edit.row0 + index, edit.col0 + col, input)));
    if (edit.kind === 'mergeArea') this.merge(edit.area);
    if (edit.kind === 'formatAreas') for (const { row0, rowCount } of edit.areas) for (let row = row0; row < row0 + rowCount; row += 1) this.row(row).isFormatted = true;
    if (edit.kind === 'setRowHeight') for (let row0 = edit.row0; row0 < edit.row0 + edit.rowCount; row0 += 1) this.row(row0).height = edit.heightPoints;
    if (edit.kind === 'removePageBreaks') this.breaks0 = [];
    if (edit.kind === 'breakPageBefore') this.breaks0.push(edit.row0);
    if (edit.kind === 'setTitleRows') this.titles = { first0: edit.first0, last0: edit.last0 };
    if (edit.kind === 'setPageLayout') this.titles = edit.layout.titleRows;
  }

  insert(row0: number, rowCount: number): void {
    this.row(row0);
    this.rows.splice(row0, 0, ...Array.from({ length: rowCount }, blank));
    this.breaks0 = this.breaks0.map((at) => (at >= row0 ? at + rowCount : at));
  }

  private copy({ row0, rowCount, colCount }: Area, to0: number): void {
    const rows = Array.from({ length: rowCount }, (_, index) => this.row(row0 + index));
    rows.forEach((from, index) => {
      const target = this.row(to0 + index);
      if (target.cells.length > 0) throw new Error('copied over something');
      target.cells = from.cells.slice(0, colCount);
      target.merges = [...from.merges];
      target.isFormatted = from.isFormatted;
    });
  }

  private merge({ row0, col0, colCount }: Area): void {
    const row = this.row(row0);
    row.merges = [...row.merges.filter((merge) => merge.col0 !== col0 || merge.colCount !== colCount), { col0, colCount }];
  }

  private write(row0: number, col0: number, input: Extract<WorkbookEdit, { kind: 'writeCells' }>['cells'][number][number]): void {
    if (input.kind === 'skip') return;
    const { tag } = this.row(row0).cells[col0] ?? {};
    const content = input.kind === 'text' ? { value: input.text } : input.kind === 'number' ? { value: input.number } : input.kind === 'formula' ? { value: 0, formula: input.formula } : { value: '' };
    this.row(row0).cells[col0] = { ...content, ...(tag === undefined ? {} : { tag }) };
  }

  /** What the user types; a tag stands for looks and notes. */
  type(row0: number, col0: number, cell: Partial<ModelCell>): void {
    this.row(row0).cells[col0] = { value: '', ...this.row(row0).cells[col0], ...cell };
  }

  valueAt(row0: number, col0: number): CellValue {
    return this.rows[row0]?.cells[col0]?.value ?? '';
  }

  snapshot(): SheetSnapshot {
    const isUsed = (cell: ModelCell | undefined) => cell !== undefined && (cell.value !== '' || cell.formula !== undefined);
    const used = this.rows.map(({ cells }) => cells.reduce((last, cell, col0) => (isUsed(cell) ? col0 + 1 : last), 0));
    const count = used.reduce((last, width, row0) => (width > 0 ? row0 + 1 : last), 0);
    const width = Math.max(0, ...used);
    const grid = <Value>(read: (cell: ModelCell | undefined) => Value) => this.rows.slice(0, count).map(({ cells }) => Array.from({ length: width }, (_, col0) => read(cells[col0])));
    return {
      name: this.name, visibility: 'visible', isProtected: false, row0: 0, col0: 0, unread: null,
      values: grid((cell) => cell?.value ?? ''),
      numberFormats: grid(() => 'General'),
      formulas: grid((cell) => cell?.formula ?? String(cell?.value ?? '')),
      merges: this.rows.flatMap(({ merges }, row0) => merges.map((merge) => ({ row0, rowCount: 1, ...merge }))),
    };
  }
}
