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
    signatory: isSignatory(signatory) ? signatory : null,
    recipients: listOf(recipients, isText),
  };
}

function textOf(value: unknown): string {
  return isText(value) ? value : '';
}

function isSignatory(value: unknown): value is Signatory {
  return isRecord(value) && signingForms.some((form) => form === value.form) && [value.body, value.headTitle, value.ownTitle, value.name].every(isText);
}
