import { foldText } from '../text/foldText';
import type { FreeTexts } from './freeTexts';
import type { ReportContent, ReportWords } from './ReportContent';
import { blankRow, cell, row, wideRow, type ReportLook, type ReportRow } from './ReportRow';
import { cellHeight } from './rowHeight';

const issuerPlace = { col0: 0, span: 4 };
const nationPlace = { col0: 5, span: 7 };
const signaturePlace = { col0: 7, span: 5 };

/** A place of the form that the user may rewrite: what stands there is kept when the report is made again. */
function free(id: string, ownText: string, texts: FreeTexts): FreePlace {
  const freeId = `form|${id}`;
  return { value: texts.get(freeId) ?? ownText, place: { freeId, ownText } };
}

interface FreePlace {
  readonly value: string;
  readonly place: { readonly freeId: string; readonly ownText: string };
}

/** Quốc hiệu, tiêu ngữ, issuing agency, number, place and date, name and subject of the report (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function buildHeading(content: ReportContent, texts: FreeTexts, words: ReportWords): readonly ReportRow[] {
  const { place, parent, issuer } = issuerOf(content, words);
  const plans = planNames(content, words);
  const left = (id: string, look: ReportLook, written: string) => {
    const { value, place: freePlace } = free(id, written, texts);
    return cell(issuerPlace.col0, look, value, { span: issuerPlace.span, ...freePlace });
  };
  const right = (look: ReportLook, value: string, more: Partial<FreePlace['place']> = {}) => cell(nationPlace.col0, look, value, { span: nationPlace.span, ...more });
  const dated = free('placeAndDate', words.placeAndDate(place, content.asOf), texts);
  const subject = free('subject', words.subject(plans, content.period), texts);
  const opening = free('opening', words.opening(plans, content.period, content.unit), texts);
  return [
    row('form|nation', [left('parent', 'parentAgency', parent), right('nation', words.nation)], { heightPoints: 18 }),
    row('form|motto', [left('issuer', 'issuer', issuer), right('motto', words.motto)], { heightPoints: 20 }),
    row('form|line', [cell(issuerPlace.col0, 'line', '_______________', { span: issuerPlace.span })], { heightPoints: 12 }),
    row('form|number', [left('number', 'number', words.numberLine), right('placeAndDate', dated.value, dated.place)], { heightPoints: 20 }),
    blankRow('form|blank1'),
    wideRow('form|docType', 'docType', words.docType, 20),
    fitted('form|subject', 'subject', subject),
    row('form|subjectLine', [cell(0, 'line', '_______________', { span: 12 })], { heightPoints: 12 }),
    wideRow('form|cutOff', 'cutOff', words.cutOff(content.asOf), 20),
    blankRow('form|blank2'),
    fitted('form|opening', 'body', opening),
  ];
}

/** Recipients on the left, signature on the right. */
export function buildSignature(texts: FreeTexts, words: ReportWords): readonly ReportRow[] {
  const left = (id: string, look: ReportLook, written: string) => {
    const { value, place } = free(id, written, texts);
    return cell(0, look, value, { span: 4, ...place });
  };
  const right = (id: string, look: ReportLook, written: string) => {
    const { value, place } = free(id, written, texts);
    return cell(signaturePlace.col0, look, value, { span: signaturePlace.span, ...place });
  };
  return [
    { ...blankRow('form|blank3'), keepWithNext: true },
    row('form|signatureTitle', [cell(0, 'recipientsTitle', words.recipientsTitle, { span: 4 }), right('signatureTitle', 'signatureTitle', words.signatureTitle)], { heightPoints: 22, keepWithNext: true }),
    row('form|recipients', [left('recipients', 'recipients', words.recipients), right('signatureNote', 'cutOff', words.signatureNote)], { heightPoints: 64, keepWithNext: true }),
    row('form|signatureName', [right('signatureName', 'signatureName', '')], { heightPoints: 24 }),
  ];
}

/** Names of the plans that the reported items come from, each once. */
function planNames({ tasks, indicators }: ReportContent, words: ReportWords): readonly string[] {
  const names = [...indicators, ...tasks].map(({ appendix }) => words.planName(appendix.title));
  return [...new Set(names.filter((name) => name !== ''))];
}

function fitted(key: string, look: ReportLook, { value, place }: FreePlace): ReportRow {
  const wide = cell(0, look, value, { span: 12, ...place });
  return row(key, [wide], { heightPoints: cellHeight(wide) + 4 });
}

/** The issuer of the plan, as its title names it: "… của Ủy ban nhân dân thành phố Cần Thơ". */
const planIssuer = /(?:Ủy ban nhân dân|UBND)\s+((?:thành phố|tỉnh)\s+([\p{Lu}][\p{L}]*(?:\s+[\p{Lu}][\p{L}]*)*))/u;

function issuerOf({ tasks, indicators, unit }: ReportContent, words: ReportWords) {
  const titles = [...indicators, ...tasks].map(({ appendix }) => appendix.title.normalize('NFC'));
  const match = titles.map((title) => planIssuer.exec(title)).find((found) => found !== null);
  const parent = match ? `Ủy ban nhân dân ${match[1] ?? ''}`.toLocaleUpperCase('vi') : words.parentPlaceholder;
  const isParent = unit !== null && foldText(unit) === foldText(parent);
  return { place: match?.[2] ?? '', parent, issuer: unit === null || isParent ? words.issuerPlaceholder : unit.toLocaleUpperCase('vi') };
}
