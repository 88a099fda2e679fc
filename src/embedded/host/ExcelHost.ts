import type { SheetArea } from '../formulas/SheetArea';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import { workbook as workbookObject } from '../members/workbook';
import { ChangeEvents, type ChangeSource } from './ChangeEvents';
import { zeroCounters, type Counters } from './Counters';
import { executeActions } from './executeActions';
import { FaultPlan, type Fault } from './FaultPlan';
import type { Host, HostOptions } from './Host';
import type { HostClient } from './HostClient';
import { HostFailure } from './HostFailure';
import type { HostObject } from './HostObject';
import type { OpenedFile } from './OpenedFile';
import { References } from './References';
import { settleFormulas } from './settleFormulas';
import { utf8Length } from './utf8Length';
import { isRelease, type RequestBody, type Response } from './wire';
import { isChange, noChange, type WorkbookChange } from './WorkbookChange';

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const payloadLimit = 5 * 1024 * 1024;

/** The client asked to wait for the end of cell-edit mode (`delayForCellEdit`). */
const delayForCellEdit = 64;

export interface ExcelHostOptions extends HostOptions {
  readonly level: string;
  readonly currentYear: () => number;
  readonly eventDelayMs: number;
}

/** The workbook behind the client library: takes requests as text, so that windows share nothing but it, and answers them. */
export class ExcelHost {
  readonly counters: Counters = zeroCounters();
  level: string;
  private readonly events: ChangeEvents;
  private readonly faults = new FaultPlan();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly fileListeners = new Set<(file: OpenedFile) => void>();
  private readonly waiting: (() => void)[] = [];
  private isEditing = false;
  private references = new References();
  private root: HostObject;

  constructor(
    private current: EmbeddedWorkbook,
    private readonly options: ExcelHostOptions,
  ) {
    this.level = options.level;
    this.events = new ChangeEvents(options.eventDelayMs);
    this.root = workbookObject(current);
  }

  get workbook(): EmbeddedWorkbook {
    return this.current;
  }

  /** Opens another workbook in the place of this one; what the client kept of the old one is gone. */
  replaceWorkbook(workbook: EmbeddedWorkbook): void {
    this.current = workbook;
    this.root = workbookObject(workbook);
    this.references = new References();
    this.tell({ sheets: new Set(workbook.book.worksheets.map(({ name }) => name)), cells: [], structure: true, view: true, settings: true });
  }

  setEditMode(isEditing: boolean): void {
    this.isEditing = isEditing;
    if (!isEditing) for (const go of this.waiting.splice(0)) go();
  }

  setFaults(faults: readonly Fault[]): void {
    this.faults.set(faults);
  }

  /** Somebody changed cells past the host. */
  tellEdited(cells: SheetArea, source: ChangeSource = 'Local'): void {
    this.events.tell({ workbook: this.current, cells: [{ ...cells, changeType: 'RangeEdited' }], writer: null, source, level: this.level });
  }

  /** @returns what takes the listener off again */
  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hears of workbooks that are to be opened in a window of their own. @returns what takes the listener off again */
  onOpenFile(listener: (file: OpenedFile) => void): () => void {
    this.fileListeners.add(listener);
    return () => this.fileListeners.delete(listener);
  }

  /** @param requestText the `Body` of a request as JSON. @returns the response as JSON. Never rejects; a fault without a code is never answered. */
  async execute(requestText: string, requestFlags: number, client: HostClient | null = null): Promise<string> {
    if (this.isEditing && (requestFlags & delayForCellEdit) !== 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return this.answer(requestText, client);
    } catch (error) {
      if (error instanceof Silence) return new Promise<string>(() => undefined);
      if (!(error instanceof HostFailure)) throw error;
      return this.send({ Body: null, ErrorCode: error.code, ErrorMessage: error.message });
    }
  }

  private answer(requestText: string, client: HostClient | null): string {
    const body = JSON.parse(requestText) as RequestBody;
    this.countRequest(requestText, body);
    const fault = this.faults.next();
    if (fault?.when === 'before') throw failureOf(fault);
    if (this.isEditing) throw new HostFailure('InvalidOperationInCellEditMode');
    const response: Response = { Body: this.carryOut(body, client), ErrorCode: '', ErrorMessage: '' };
    if (fault) throw failureOf(fault);
    return this.send(response);
  }

  private countRequest(requestText: string, body: RequestBody): void {
    const bytes = utf8Length(requestText);
    this.counters.requests += 1;
    this.counters.bytesIn += bytes;
    if (isRelease(body)) this.counters.releases += 1;
    if (this.options.mode === 'web' && bytes > payloadLimit) throw new HostFailure('RequestPayloadSizeLimitExceeded');
  }

  private carryOut(body: RequestBody, client: HostClient | null): Response['Body'] {
    const { current: workbook, counters, level, references, options, events } = this;
    const change = noChange();
    const written: SheetArea[] = [];
    const host: Host = { workbook, counters, level, references, client, events, change, written, rewritten: new Set(), ranges: new Set(), currentYear: options.currentYear, options, openFile: (file) => this.openFile(file) };
    try {
      const answer = executeActions(body, this.root, host);
      settleFormulas(host);
      return answer;
    } finally {
      if (isChange(change)) this.tell(change);
      events.tell({ workbook, cells: change.cells, writer: client, level });
    }
  }

  private send(response: Response): string {
    const text = JSON.stringify(response);
    const bytes = utf8Length(text);
    if (this.options.mode === 'web' && bytes > payloadLimit) throw new HostFailure('ResponsePayloadSizeLimitExceeded');
    this.counters.bytesOut += bytes;
    return text;
  }

  private openFile(file: OpenedFile): void {
    for (const listener of this.fileListeners) listener(file);
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

/** There is nobody any more to be answered. */
class Silence extends Error {}

function failureOf({ code }: Fault): Error {
  return code === null ? new Silence() : new HostFailure(code);
}
