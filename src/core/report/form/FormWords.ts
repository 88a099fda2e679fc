import type { ReportingPeriod } from '../../dates/reportingPeriod';
import type { IsoDate } from '../../model/cell';
import type { SigningForm } from '../../model/reportChoices';

/** The Vietnamese words of the form (Nghị định 30/2020/NĐ-CP), given from outside. Capitals are made where the table of elements asks for them. */
export interface FormWords {
  readonly nation: string;
  readonly motto: string;
  readonly docType: string;
  readonly parentPlaceholder: string;
  readonly issuerPlaceholder: string;
  /** What the agency of a plan is called in front of its place: "Ủy ban nhân dân". */
  readonly committee: string;
  /** Number left open; '' = the symbol is left open too. */
  readonly numberLine: (symbol: string) => string;
  /** The day is left open for the signer; '' = the place is left open too. */
  readonly placeAndDate: (place: string, asOf: IsoDate) => string;
  readonly subject: (plans: readonly string[], period: ReportingPeriod) => string;
  readonly cutOff: (asOf: IsoDate) => string;
  /** One line a plan; at least one plan. */
  readonly basis: (plans: readonly string[]) => string;
  /** `issuer` null = nobody knows yet who reports. */
  readonly opening: (plans: readonly string[], period: ReportingPeriod, issuer: string | null) => string;
  /** The plan that the lines above a table name; '' where they name none. */
  readonly planName: (title: string) => string;
  /** Words in front of the title: "KT." */
  readonly signingPrefixes: Readonly<Record<Exclude<SigningForm, 'head' | 'TM-KT'>, string>>;
  /** Title of whoever signs, while nobody is named. */
  readonly anySignatory: string;
  /** Stands for a title or a body that was not given. */
  readonly openTitle: string;
  readonly signatureNote: string;
  readonly recipientsTitle: string;
  /** Lines of nơi nhận; none = lines left open. */
  readonly recipients: (recipients: readonly string[]) => string;
}
