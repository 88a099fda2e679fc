import { verdictOf } from '../core/progress/isLagging';
import { isSilent } from '../core/progress/overview/isOwedReport';
import type { ReportContent } from '../core/report/ReportContent';
import type { PagedReport } from '../core/report/paginate';
import { foldText } from '../core/text/foldText';
import { reportWords } from '../data/reportWords';

/** What a reader of the report would miss. Of items: nothing reported for the period · no lead agency · no deadline that can be read. Of the form: a place left open. */
const missingParts = ['unreported', 'no-lead', 'unknown-deadline', 'parent', 'issuer', 'place', 'symbol', 'signatory', 'recipients', 'direction', 'plans'] as const;
export type MissingPart = (typeof missingParts)[number];

export interface MissingInReport {
  readonly part: MissingPart;
  /** How many items lack it; 1 for a place of the form. */
  readonly count: number;
}

/** What is missing in a report as planned, in the order of `missingParts`. */
export function missingInReport(content: ReportContent, { rows }: PagedReport): readonly MissingInReport[] {
  const counts: Readonly<Partial<Record<MissingPart, number>>> = { ...missingInItems(content), ...openPlaces(content, rows) };
  return missingParts.map((part) => ({ part, count: counts[part] ?? 0 })).filter(({ count }) => count > 0);
}

/** What is done, waits for others or is not to begin yet need not be reported on. */
function missingInItems({ indicators, tasks }: ReportContent) {
  const items = [...indicators, ...tasks];
  return {
    unreported: items.filter(({ progress }) => isSilent(progress)).length,
    'no-lead': items.filter(({ item }) => item.leads.length === 0).length,
    'unknown-deadline': tasks.filter(({ progress }) => verdictOf(progress) === 'unknown-deadline').length,
  };
}

type PlaceOfForm = Exclude<MissingPart, keyof ReturnType<typeof missingInItems>>;

/** A place of the form, and whether what stands there still waits for somebody to fill it in. */
interface FormPlace {
  readonly part: PlaceOfForm;
  readonly freeId: string;
  readonly isOpen: (text: string) => boolean;
}

const { form, dottedLine } = reportWords;
const saysNoMoreThan = (open: string) => (text: string) => ['', foldText(open)].includes(foldText(text));

/** A date of the form beside the place is no matter here. */
function formPlaces({ asOf }: ReportContent): readonly FormPlace[] {
  return [
    { part: 'parent', freeId: 'form|parent', isOpen: saysNoMoreThan(form.parentPlaceholder) },
    { part: 'issuer', freeId: 'form|issuer', isOpen: saysNoMoreThan(form.issuerPlaceholder) },
    { part: 'place', freeId: 'form|placeAndDate', isOpen: saysNoMoreThan(form.placeAndDate('', asOf)) },
    { part: 'symbol', freeId: 'form|number', isOpen: (text) => /(?:^|[-.…])\s*$/.test(text) },
    { part: 'signatory', freeId: 'form|signatureName', isOpen: saysNoMoreThan('') },
    { part: 'recipients', freeId: 'form|recipients', isOpen: saysNoMoreThan(form.recipients([])) },
    { part: 'direction', freeId: 'text|direction', isOpen: saysNoMoreThan(dottedLine) },
    { part: 'plans', freeId: 'text|plans', isOpen: saysNoMoreThan(dottedLine) },
  ];
}

/** Of the places that stand on the sheet: a section may be left out, and some agencies have none above them. */
function openPlaces(content: ReportContent, rows: PagedReport['rows']): Readonly<Partial<Record<PlaceOfForm, number>>> {
  const shown = new Map(rows.flatMap(({ cells }) => cells.map(({ freeId, input }) => [freeId, input.kind === 'text' ? input.text : ''] as const)));
  const open = formPlaces(content).filter(({ freeId, isOpen }) => shown.has(freeId) && isOpen(shown.get(freeId) ?? ''));
  return Object.fromEntries(open.map(({ part }) => [part, 1]));
}
