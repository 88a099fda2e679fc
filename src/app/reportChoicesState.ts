import { reportSections, signingForms, usualChoices, type ReportChoices, type Signatory } from '../core/model/reportChoices';
import { isRecord, isText, listOf } from './storedValues';

/** The stored choices of the report; what is damaged counts as not said. */
export function readReportChoices(value: unknown): ReportChoices {
  if (!isRecord(value)) return usualChoices;
  const { leftOutSheets, leftOutSections, parent, issuer, place, symbol, signatory, recipients } = value;
  return {
    leftOutSheets: listOf(leftOutSheets, isText),
    leftOutSections: reportSections.filter((section) => listOf(leftOutSections, isText).includes(section)),
    parent: textOf(parent),
    issuer: textOf(issuer),
    place: textOf(place),
    symbol: textOf(symbol),
    signatory: readSignatory(signatory),
    recipients: listOf(recipients, isText),
  };
}

function textOf(value: unknown): string {
  return isText(value) ? value : '';
}

function readSignatory(value: unknown): Signatory | null {
  const form = isRecord(value) ? signingForms.find((each) => each === value.form) : undefined;
  if (!isRecord(value) || form === undefined) return null;
  const { body, headTitle, ownTitle, name } = value;
  return isText(body) && isText(headTitle) && isText(ownTitle) && isText(name) ? { form, body, headTitle, ownTitle, name } : null;
}
