import type { FreeTexts } from '../freeTexts';
import type { ReportContent, ReportWords } from '../ReportContent';
import { blankRow, cell, row, type ReportCell, type ReportLook, type ReportRow } from '../ReportRow';
import { cellHeight } from '../rowHeight';
import { freePlace } from './freePlace';
import { inCapitals } from './inCapitals';
import { signatureLines } from './signatureLines';

const left = { col0: 0, span: 4 } as const;
const right = { col0: 7, span: 5 } as const;
/** Room for the signature and the seal. */
const leastSigningPoints = 64;
const leastTitlePoints = 22;
const namePoints = 24;

/** Recipients on the left, on the right by what right and who signs, with the name below the room for the signature. */
export function buildSignature({ choices: { signatory, recipients } }: ReportContent, texts: FreeTexts, { form }: ReportWords): readonly ReportRow[] {
  const place = ({ col0, span }: typeof left | typeof right, id: string, look: ReportLook, ownText: string) => {
    const { value, place: free } = freePlace(id, ownText, texts);
    return cell(col0, look, value, { span, ...free });
  };
  const title = signatureLines(signatory, form).map((line) => inCapitals('signatureTitle', line)).join('\n');
  return [
    { ...blankRow('form|blank3'), keepWithNext: true },
    kept('form|signatureTitle', leastTitlePoints, [cell(left.col0, 'recipientsTitle', form.recipientsTitle, { span: left.span }), place(right, 'signatureTitle', 'signatureTitle', title)]),
    kept('form|recipients', leastSigningPoints, [
      place(left, 'recipients', 'recipients', form.recipients(recipients)),
      place(right, 'signatureNote', 'signatureNote', signatory === null ? form.signatureNote : ''),
    ]),
    row('form|signatureName', [place(right, 'signatureName', 'signatureName', signatory?.name.trim() ?? '')], { heightPoints: namePoints }),
  ];
}

function kept(key: string, leastPoints: number, cells: readonly ReportCell[]): ReportRow {
  return row(key, cells, { heightPoints: Math.max(leastPoints, ...cells.map(cellHeight)), keepWithNext: true });
}
