import { margins, paper } from './placeRows';
import type { PrintedPage, PrintedWord } from './readPrintedPages';

const tolerance = 1;

/** Paper, margins and page numbers of every page (Nghị định 30/2020/NĐ-CP, Phụ lục I). @returns what deviates */
export function checkForm(pages: readonly PrintedPage[]): readonly string[] {
  return pages.flatMap((page, page0) => [...checkPaper(page), ...checkMargins(page), ...checkNumber(page, page0 + 1)].map((deviation) => `page ${page0 + 1}: ${deviation}`));
}

function checkPaper({ width, height }: PrintedPage): readonly string[] {
  const isA4 = Math.abs(width - paper.width) < tolerance && Math.abs(height - paper.height) < tolerance;
  return isA4 ? [] : [`the paper measures ${width} × ${height} points, not A4 laid across`];
}

const isAboveText = ({ bottom }: PrintedWord) => bottom < margins.top + tolerance;

function checkMargins({ words }: PrintedPage): readonly string[] {
  const outside = words
    .filter((word) => !isAboveText(word))
    .filter(({ left, right, top, bottom }) => left < margins.left - tolerance || right > paper.width - margins.right + tolerance || top < margins.top - tolerance || bottom > paper.height - margins.bottom + tolerance);
  return outside.length === 0 ? [] : [`“${outside.map(({ text }) => text).join(' ')}” stands in a margin`];
}

/** In points, with what a program rounds away. */
const numberSize = { least: 12.8, most: 14.2 };

function checkNumber({ words }: PrintedPage, number: number): readonly string[] {
  const above = words.filter(isAboveText);
  const shown = above.map(({ text }) => text).join(' ');
  if (number === 1) return shown === '' ? [] : [`the first page must not be numbered, above its text stands “${shown}”`];
  const [word] = above;
  if (!word || shown !== String(number)) return [`above the text stands “${shown}” instead of its number`];
  const isCentred = Math.abs((word.left + word.right) / 2 - (margins.left + paper.width - margins.right) / 2) < tolerance;
  return [
    ...(isCentred ? [] : ['its number does not stand in the middle']),
    ...(word.size >= numberSize.least && word.size <= numberSize.most ? [] : [`its number is ${word.size.toFixed(1)} points high`]),
  ];
}
