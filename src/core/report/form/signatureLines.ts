import type { Signatory, SigningForm } from '../../model/reportChoices';
import type { FormWords } from './FormWords';

type Member = Exclude<keyof Signatory, 'form' | 'name'>;
/** A line of the block: words in front of a title, and the title. */
type TitleLine = readonly [prefix: keyof FormWords['signingPrefixes'] | null, title: Member];

/** Quyền hạn, chức vụ of the signer, line by line (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7.a–b). */
const linesOf: Readonly<Record<SigningForm, readonly TitleLine[]>> = {
  head: [[null, 'headTitle']],
  TM: [['TM', 'body'], [null, 'headTitle']],
  KT: [['KT', 'headTitle'], [null, 'ownTitle']],
  'TM-KT': [['TM', 'body'], ['KT', 'headTitle'], [null, 'ownTitle']],
  TL: [['TL', 'headTitle'], [null, 'ownTitle']],
  TUQ: [['TUQ', 'headTitle'], [null, 'ownTitle']],
  Q: [['Q', 'headTitle']],
};

/** What a form of signature names of its signatory, in the order of its lines. */
export function membersNamed(form: SigningForm): readonly Exclude<keyof Signatory, 'form'>[] {
  return [...linesOf[form].map(([, member]) => member), 'name'];
}

/** The lines above the signature: "KT. Giám đốc", "Phó Giám đốc". What was not given is left open. */
export function signatureLines(signatory: Signatory | null, { signingPrefixes, anySignatory, openTitle }: FormWords): readonly string[] {
  if (signatory === null) return [anySignatory];
  return linesOf[signatory.form].map(([prefix, member]) => {
    const title = signatory[member].trim();
    return `${prefix === null ? '' : `${signingPrefixes[prefix]} `}${title === '' ? openTitle : title}`;
  });
}
