import { foldText } from '../../text/foldText';
import type { ReportContent } from '../ReportContent';

/** Who issues the report, as the names are written in running text. */
export interface Issuer {
  /** Cơ quan chủ quản: '' = the issuer has none above it, null = nobody knows. */
  readonly parent: string | null;
  /** Cơ quan ban hành; null = nobody knows. */
  readonly issuer: string | null;
  /** Địa danh; '' = nobody knows. */
  readonly place: string;
}

/** The issuer of the plan, as its title names it: "… của Ủy ban nhân dân thành phố Cần Thơ". */
const planIssuer = /(?:Ủy ban nhân dân|UBND)\s+((?:thành phố|tỉnh)\s+([\p{Lu}][\p{L}]*(?:\s+[\p{Lu}][\p{L}]*)*))/u;
/** People's committees and councils stand on their own: nothing is written above their names (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.2). */
const standsAlone = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\b/;

/** Chosen by the user, or else worked out: the agency whose report it is, under the committee that issued the plan. */
export function issuerOf({ tasks, indicators, unit, choices }: ReportContent, committee: string): Issuer {
  const titles = [...indicators, ...tasks].map(({ appendix }) => appendix.title.normalize('NFC'));
  const match = titles.map((title) => planIssuer.exec(title)).find((found) => found !== null);
  const planCommittee = match ? `${committee} ${match[1] ?? ''}` : null;
  const issuer = choices.issuer !== '' ? choices.issuer : unit !== null && planCommittee !== null && isSameCommittee(unit, planCommittee, committee) ? planCommittee : unit;
  return {
    parent: choices.parent !== '' ? choices.parent : issuer !== null && standsAlone.test(foldText(issuer)) ? '' : planCommittee,
    issuer,
    place: choices.place !== '' ? choices.place : (match?.[2] ?? ''),
  };
}

/** "UBND thành phố" is the committee of a plan of "Ủy ban nhân dân thành phố Cần Thơ". */
function isSameCommittee(unit: string, planCommittee: string, committee: string): boolean {
  const named = foldText(unit).replace(/^ubnd\b/, foldText(committee));
  const full = foldText(planCommittee);
  return named === full || [`${foldText(committee)} thanh pho`, `${foldText(committee)} tinh`].some((short) => named === short && full.startsWith(`${short} `));
}
