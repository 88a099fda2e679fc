import type { Agency } from '../../src/core/model/agency';
import { pseudoRandom } from './pseudoRandom';

/** A cell that names one agency, and which. */
export interface AgencyCellSample {
  readonly text: string;
  readonly agencyId: string;
}

type Random = () => number;
type Change = (text: string, random: Random) => string;

const letters = 'abcdeghiklmnopqrstuvxy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const marks = /\p{M}+/gu;
const stroke = /đ/gi;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
const newTonePlaces = [['òa', 'oà'], ['óa', 'oá'], ['ủy', 'uỷ'], ['ùy', 'uỳ'], ['Ủy', 'Uỷ']] as const;
const places = ['', '', '', ' thành phố', ' thành phố Cần Thơ', ' TP'];
const remarks = ['', '', '', ' (đầu mối)', ' (cơ quan chủ trì)', ' (chủ trì)'];
const ends = ['', '', '.', ';', ' '];

/** Ways to write a name that all mean the same: nothing here is a slip. */
const wordings: readonly Change[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' và ', ' & '),
  (text) => newTonePlaces.reduce((changed, [old, modern]) => changed.replaceAll(old, modern), text),
  (text) => text.replaceAll('Đ', 'Ð'),
  (text, random) => changeOneSpace(text, random, '  '),
  (text, random) => changeOneSpace(text, random, '\u00a0'),
  (text, random) => changeOneSpace(text, random, ' \u200b'),
];

/** Slips of the hand. */
const slips: readonly Change[] = [
  (text, random) => at(text, random, (before, _letter, after) => before + after),
  (text, random) => at(text, random, (before, _letter, after) => before + pick(letters, random) + after),
  (text, random) => at(text, random, (before, letter, after) => before + after.charAt(0) + letter + after.slice(1)),
  (text, random) => at(text, random, (before, letter, after) => before + letter + letter + after),
  (text, random) => pickAnotherTone(text, random),
  (text) => text.normalize('NFD').replace(marks, '').replace(stroke, (letter) => (letter === 'đ' ? 'd' : 'D')),
  (text, random) => at(text, random, (before, letter, after) => before + letter.normalize('NFD').replace(marks, '') + after),
];

/**
 * So many different cells, the first half rightly written in varied wording, the second half misspelt by one or two slips. The same
 * directory and number give the same cells.
 */
export function generateAgencyCells(directory: readonly Agency[], count: number): readonly AgencyCellSample[] {
  const random = pseudoRandom(2026);
  const right = directory.flatMap(({ id, name, aliases, kind }) => [name, ...aliases].map((text) => ({ text, agencyId: id, takesPlace: kind === 'so' || kind === 'ban' })));
  const official = directory.map(({ id, name }) => ({ text: name, agencyId: id }));
  const seen = new Set(right.map(({ text }) => text));
  return [
    ...different(count / 2, new Set(), () => {
      const { text, agencyId, takesPlace } = pick(right, random);
      const worded = pick(wordings, random)(pick(wordings, random)(text, random), random);
      return { text: worded + (takesPlace ? pick(places, random) : '') + pick(remarks, random) + pick(ends, random), agencyId };
    }),
    ...different(count / 2, seen, () => {
      const { text, agencyId } = pick(official, random);
      const once = pick(slips, random)(text, random);
      return { text: (random() < 0.5 ? pick(slips, random)(once, random) : once).normalize('NFC'), agencyId };
    }),
  ];
}

function different(count: number, seen: Set<string>, make: () => AgencyCellSample): readonly AgencyCellSample[] {
  const cells: AgencyCellSample[] = [];
  while (cells.length < count) {
    const cell = make();
    if (seen.has(cell.text)) continue;
    seen.add(cell.text);
    cells.push(cell);
  }
  return cells;
}

/** Changes one letter of the text, never a space or a sign. */
function at(text: string, random: Random, change: (before: string, letter: string, after: string) => string): string {
  const places = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const place = pick(places, random);
  return change(text.slice(0, place), text.charAt(place), text.slice(place + 1));
}

function pickAnotherTone(text: string, random: Random): string {
  const letters = text.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? [];
  const places = letters.flatMap((letter, index) => (tone.test(letter) ? [index] : []));
  if (places.length === 0) return text;
  const place = pick(places, random);
  letters[place] = `${(letters[place] ?? '').replace(tone, '')}${pick(tones, random)}`;
  return letters.join('').normalize('NFC');
}

function changeOneSpace(text: string, random: Random, space: string): string {
  const words = text.split(' ');
  const place = 1 + Math.floor(random() * (words.length - 1));
  return words.length === 1 ? text : words.slice(0, place).join(' ') + space + words.slice(place).join(' ');
}

function pick<Value>(values: readonly Value[], random: Random): Value;
function pick(values: string, random: Random): string;
function pick(values: readonly unknown[] | string, random: Random): unknown {
  return values[Math.floor(random() * values.length)];
}
