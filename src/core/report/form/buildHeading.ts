import type { FreeTexts } from '../freeTexts';
import type { ReportContent, ReportWords } from '../ReportContent';
import { blankRow, cell, reportColumnCount, row, wideRow, type ReportCell, type ReportLook, type ReportRow } from '../ReportRow';
import { cellHeight, textRoom } from '../rowHeight';
import { freePlace, type FreePlace } from './freePlace';
import { inCapitals } from './inCapitals';
import { issuerOf } from './issuerOf';
import { lineBelow } from './lineBelow';
import { planNames } from './planNames';

/** Where the two columns of the heading stand. */
const left = { col0: 0, span: 4 } as const;
const right = { col0: 5, span: 7 } as const;
const across = { col0: 0, span: reportColumnCount } as const;
type Place = typeof left | typeof right | typeof across;

const linePoints = 12;
const leastPoints = 18;
/** Paragraphs are at least 6 points apart (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.d). */
const betweenParagraphs = 6;

/** Quốc hiệu, tiêu ngữ, issuing agency, number, place and date, name and subject of the report, căn cứ and the opening sentence. */
export function buildHeading(content: ReportContent, texts: FreeTexts, { form }: ReportWords): readonly ReportRow[] {
  const { place, issuer } = issuerOf(content, form.committee);
  const plans = planNames(content, form);
  const dated = freePlace('placeAndDate', form.placeAndDate(place, content.asOf), texts);
  const number = freePlace('number', form.numberLine(symbolOf(content)), texts);
  const subject = freePlace('subject', form.subject(plans, content.period), texts);
  const basis = freePlace('basis', plans.length === 0 ? '' : form.basis(plans), texts);
  const opening = freePlace('opening', form.opening(plans, content.period, issuer), texts);
  return [
    ...names(content, texts, form),
    fitted('form|number', [written(left, 'number', number), written(right, 'placeAndDate', dated)]),
    blankRow('form|blank1'),
    wideRow('form|docType', 'docType', inCapitals('docType', form.docType), 20),
    fitted('form|subject', [written(across, 'subject', subject)]),
    row('form|subjectLine', [lineCell(across, 'subjectLine', subject.value, 'subject')], { heightPoints: linePoints }),
    wideRow('form|cutOff', 'cutOff', form.cutOff(content.asOf), 20),
    blankRow('form|blank2'),
    ...(basis.value === '' ? [] : [fitted('form|basis', [written(across, 'basis', basis)], betweenParagraphs)]),
    fitted('form|opening', [written(across, 'body', opening)], betweenParagraphs),
  ];
}

/** The agency on the left, the nation on the right; without an agency above it the issuer stands on the first line. */
function names(content: ReportContent, texts: FreeTexts, form: ReportWords['form']): readonly ReportRow[] {
  const { parent, issuer } = issuerOf(content, form.committee);
  const above = freePlace('parent', inCapitals('parentAgency', parent ?? form.parentPlaceholder), texts);
  const below = freePlace('issuer', inCapitals('issuer', issuer ?? form.issuerPlaceholder), texts);
  const issuerCell = written(left, 'issuer', below);
  const issuerLine = lineCell(left, 'issuerLine', below.value, 'issuer');
  const hasNoneAbove = above.place.ownText === '' && above.value === '';
  const stands = [...(hasNoneAbove ? [] : [written(left, 'parentAgency', above)]), issuerCell, issuerLine];
  const nation = [
    cell(right.col0, 'nation', inCapitals('nation', form.nation), { span: right.span }),
    cell(right.col0, 'motto', form.motto, { span: right.span }),
    lineCell(right, 'mottoLine', form.motto, 'motto'),
  ];
  return ['form|nation', 'form|motto', 'form|line'].map((key, index) => {
    const cells = [stands[index], nation[index]].filter((each) => each !== undefined);
    return index === 2 ? row(key, cells, { heightPoints: linePoints }) : fitted(key, cells);
  });
}

function written({ col0, span }: Place, look: ReportLook, { value, place }: FreePlace): ReportCell {
  return cell(col0, look, value, { span, ...place });
}

function lineCell({ col0, span }: Place, line: Parameters<typeof lineBelow>[0], text: string, look: Parameters<typeof lineBelow>[2]): ReportCell {
  return cell(col0, line, lineBelow(line, text, look, textRoom({ col0, span })), { span });
}

function fitted(key: string, cells: readonly ReportCell[], more = 0): ReportRow {
  return row(key, cells, { heightPoints: Math.max(leastPoints, ...cells.map(cellHeight)) + more });
}

/** Users may write what stands before it on the line as well: "BC-SKHCN". */
function symbolOf({ choices: { symbol } }: ReportContent): string {
  return symbol.trim().replace(/^\/?\s*BC\s*-\s*/i, '');
}
