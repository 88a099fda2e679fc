import type { Indicator } from '../model/appendix';
import { foldText } from '../text/foldText';
import { isCellError } from '../text/isCellError';

/** Ways of putting an indicator that do not change which one it is. Folded, longest first where one holds another. */
const turnsOfPhrase = [
  'gia tri tang them', '(?:cho|cua) nguoi dan', 't[yi] (?:le|trong)', 'quy mo', 'so luong',
  '(?:den|vao|trong)? ?nam \\d{4}', 'toi (?:thieu|da)', 'it nhat', 'phan dau',
];
const fillers = ['dat', 'tren', 'duoi', 'hon', 'co', 'cua', 'trong', 'cho', 'mang', 'khoang', 'cac', 'va', 'la', '\\d+'];
/** One word is no name of an indicator. */
const leastWords = 2;

/**
 * Reads the keys under which the same indicator is found on another sheet: its telling words in alphabetical order, without and with those of its
 * unit, because one plan writes "Quy mô kinh tế số | % GRDP" and another "Tỷ trọng kinh tế số trong GRDP". Equal keys only: indicators
 * differ by single words ("hợp đồng điện tử", "thương mại điện tử"), so a share of common words would mix them up.
 * @param placeSuffixes words that say of which place: every indicator of a plan is of that place, whether it says so or not
 */
export function indicatorKeyReader(placeSuffixes: readonly string[]): (indicator: Indicator) => readonly string[] {
  const dropped = new RegExp(`\\b(?:${[...placeSuffixes.map(foldText), ...turnsOfPhrase, ...fillers].join('|')})\\b`, 'g');
  const tellingWords = (text: string) => foldText(text).replace(dropped, ' ').split(' ').filter((word) => word !== '');
  return ({ content, cells, target }) => {
    if (isCellError(content)) return [];
    const words = tellingWords(content);
    const withUnit = [...words, ...tellingWords(cells.unit?.text ?? target.unit)];
    return [...new Set([words, withUnit].filter((each) => each.length >= leastWords).map(keyOf))];
  };
}

function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}
