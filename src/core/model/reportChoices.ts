/** Parts of the report that can be left out, in their order on the sheet. */
export const reportSections = ['direction', 'indicators', 'tasks', 'lagging', 'agencies', 'difficulties', 'plans', 'problems'] as const;
export type ReportSection = (typeof reportSections)[number];

/**
 * By what right a report is signed (Nghị định 30/2020/NĐ-CP, Phụ lục I): `head` of the agency itself · `TM` on behalf of a collective body ·
 * `KT` a deputy in place of the head · `TL` by order of the head · `TUQ` authorised by the head · `Q` acting head.
 */
export const signingForms = ['head', 'TM', 'KT', 'TM-KT', 'TL', 'TUQ', 'Q'] as const;
export type SigningForm = (typeof signingForms)[number];

/** Who signs. Words as the user gives them; the report writes titles in capitals. */
export interface Signatory {
  readonly form: SigningForm;
  /** The collective body of `TM` and `TM-KT`: "Ủy ban nhân dân"; else ''. */
  readonly body: string;
  /** Title of the head: "Giám đốc", "Chủ tịch". */
  readonly headTitle: string;
  /** Title of who signs where that is not the head: "Phó Giám đốc"; else ''. */
  readonly ownTitle: string;
  readonly name: string;
}

/** What the user chose of the report; kept in the workbook. null and '' = worked out, or left open on the sheet. */
export interface ReportChoices {
  /** Sheets that are not reported on. */
  readonly leftOutSheets: readonly string[];
  readonly leftOutSections: readonly ReportSection[];
  /** Cơ quan chủ quản. */
  readonly parent: string;
  /** Cơ quan ban hành. */
  readonly issuer: string;
  /** Địa danh. */
  readonly place: string;
  /** Symbol after "BC-" in the number line: "SKHCN". */
  readonly symbol: string;
  readonly signatory: Signatory | null;
  /** Lines of nơi nhận without dash and semicolon; none = a line to be filled in. */
  readonly recipients: readonly string[];
}

export const usualChoices: ReportChoices = {
  leftOutSheets: [], leftOutSections: [], parent: '', issuer: '', place: '', symbol: '', signatory: null, recipients: [],
};
