import { alignedKey } from '../text/alignedKey';

const minutes = String.raw` ?[0-5]?\d(?!\d|[/.-]\d)`;
/** A colon alone makes no time of day: "Đợt 1: 15/7/2026". */
const clock = String.raw`(?:[01]?\d|2[0-4]) ?(?:(?:h|g|gio)(?:${minutes})?|:${minutes})(?: ?(?:phut|p|'))?(?::[0-5]\d)?`;
const weekday = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)';
const monthWords = ['gieng|mot', 'hai', 'ba', 'tu|bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai|chap'];
const quarterWords = ['mot|nhat', 'hai', 'ba', 'tu|bon'];
/** "Tháng năm năm 2026" is May; "tháng năm 2026" lacks its number, so a word counts only where a year follows; nor is it one in "hằng tháng từ năm 2026". */
const wordEnds = String.raw`(?= ?\/| nam \d| hang nam)`;

function figures(word: string, names: readonly string[]): readonly (readonly [RegExp, string])[] {
  return names.map((name, index) => [new RegExp(`(?<![a-z])(?<!(?:hang|moi|tung|\\d) )${word} (?:${name})${wordEnds}`, 'g'), `${word} ${index + 1}`] as const);
}

/** What people add to a day and no reading needs, or write out that is commonly a figure. In this order. */
const simpler: readonly (readonly [shape: RegExp, instead: string])[] = [
  [/^cac (?=thang|qu[yi]|nam)/, ''],
  [/^(?:nam )?(\d{4})(?: ?[,(:-] ?| )((?:qu[yi] ?(?:[ivl]+|\d)|thang ?\d{1,2}))\)?$/, '$2/$1'],
  [/(?<=\d) ?\([a-z ]+\) ?(?=(?:ngay|tuan|thang|nam)(?![a-z]))/g, ' '],
  [/((?:qu[yi] ?[ivl\d]+|thang ?\d+)) ?\((?:nam )?(\d{4})\)/g, '$1/$2'],
  [new RegExp(`truoc (?:luc )?${clock},? (?=ngay |${weekday}|\\d)`, 'g'), 'cham nhat '],
  [new RegExp(`(?<![\\d/.-])(?:luc |vao luc )?${clock},? ?(?=ngay |${weekday}|\\d{1,2}[/.-]\\d)`, 'g'), ''],
  [new RegExp(`(?<=\\d{4}),?(?: |t| luc )+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?$|(?<=\\d{4}),?(?: luc)? ${clock}$`), ''],
  [/(?<=\d{4}-\d{2}-\d{2})t?[ ]?\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/, ''],
  [new RegExp(`${weekday},? ?(?=ngay |\\d{1,2}[/.-]\\d)`, 'g'), ''],
  ...figures('thang', monthWords),
  ...figures('quy', quarterWords),
  ...figures('qui', quarterWords),
];
/** Anything that a simplification could begin with: most deadlines hold nothing of the kind. */
const untidy = /\(|\d ?(?:h|g|:)|(?:thang|qu[yi]) [a-z]|thu |chu nhat|^cac |^(?:nam )?\d{4}[ ,(:-].*[qt]|\d{4}-\d/;
const ornaments = /^(?:[-+*•·▪→] ?|[a-d]\) ?)+|(?<![ .,;:/])[ .,;:/]+$/g;

/** The key that the readings of a deadline work on: lower case without marks, single-spaced, bullets, times of day and weekdays taken off. */
export function deadlineKey(text: string): string {
  const key = alignedKey(text).replace(/\s+/g, ' ').replace(ornaments, '');
  return (untidy.test(key) ? simpler.reduce((rest, [shape, instead]) => rest.replace(shape, instead), key) : key).trim();
}
