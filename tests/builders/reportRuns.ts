import type { WorkbookEdit } from '../../src/core/model/edit';
import { carryTexts } from '../../src/core/report/refill/carryTexts';
import { planRefill } from '../../src/core/report/refill/planRefill';
import { readEarlierReport } from '../../src/core/report/refill/readEarlierReport';
import { rememberReport } from '../../src/core/report/refill/rememberReport';
import type { RowsMemory } from '../../src/core/report/refill/ReportMemory';
import { paginate, type PagedReport } from '../../src/core/report/paginate';
import { reportEdits } from '../../src/core/report/reportEdits';
import { madeUpReport, type MadeUpItem } from './madeUpReport';
import { ReportModel } from './reportModel';

const sheet = 'Báo cáo';

/** A made-up report on a model of a sheet, made again and again. */
export class ReportRuns {
  readonly model = new ReportModel(sheet);
  memory: RowsMemory;
  layout: PagedReport;

  constructor(items: readonly MadeUpItem[]) {
    this.layout = paginate(madeUpReport(items, new Map(), []));
    this.model.apply(reportEdits(sheet, this.layout));
    this.memory = rememberReport(sheet, '2026-Q4', null, this.layout);
  }

  earlier() {
    return readEarlierReport(this.model.snapshot(), this.memory, () => null);
  }

  /** Makes the report again; null where the sheet cannot be filled again, which then is left as it is. */
  again(items: readonly MadeUpItem[]): readonly WorkbookEdit[] | null {
    const earlier = this.earlier();
    const { free, leftOver } = carryTexts(earlier, madeUpReport(items, new Map(), []));
    const refill = planRefill(earlier, madeUpReport(items, free, leftOver));
    if (refill === null) return null;
    this.model.apply(refill.edits);
    this.layout = refill.layout;
    this.memory = rememberReport(sheet, '2026-Q4', null, refill.layout);
    return refill.edits;
  }

  /** 0-based row whose cell in that column says `text`; of several the first. */
  find(text: string, col0 = 1): number {
    return this.model.rows.findIndex(({ cells }) => cells[col0]?.value === text);
  }
}
