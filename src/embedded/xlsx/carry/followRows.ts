import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../../core/model/address';
import { shiftFormula } from '../../formulas/shiftFormula';
import { parseRangeAddress } from '../../host/parseRangeAddress';
import { localAddress } from '../../host/rangeAddress';
import { shiftArea, shiftLooks, shiftRow, type RowShift } from '../../rows/RowShift';
import { decodeXml, encodeXml } from '../xmlText';
import { cutSheet } from './carrySheet';

/** Rows that came in or went since the workbook was opened. */
export interface PastShift {
  readonly sheet: Worksheet;
  /** Name the sheet had then. */
  readonly name: string;
  readonly shift: RowShift;
}

/** The XML of a worksheet as it was opened, with all that is carried over from it gone along with rows that came in or went since. */
export function followRows(xml: string, sheet: Worksheet, past: readonly PastShift[]): string {
  const parts = past.length === 0 ? null : cutSheet(xml);
  if (!parts) return xml;
  const tail = past.reduce((text, { name, shift, sheet: shifted }) => {
    const moved = shifted === sheet ? movePlaces(text, shift) : text;
    return moveFormulas(moved, (formula) => shiftFormula(formula, { ownSheet: sheet.name, shiftedSheet: name, shift }));
  }, parts.tail);
  return parts.head + parts.cells + tail;
}

const placeAttribute = /(\s(ref|sqref|r|activeCell|topLeftCell)=")([^"]*)"/g;
const placeElement = /(<(?:\w+:)?sqref>)([^<]*)</g;
/** Elements that are nothing without their place: those that name it in an attribute, and the rules of newer kinds. */
const withoutPlace = [
  /<((?:\w+:)?(?:protectedRange|cellWatch|inputCells|sortState))\s(?:[^>]*\s)?(?:sqref|ref|r)=""[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g,
  /<(\w+:)(conditionalFormatting|dataValidation)(?:\s[^>]*)?>(?:(?!<\/\1\2>)[\s\S])*<\w+:sqref><\/\w+:sqref>[\s\S]*?<\/\1\2>/g,
];

function movePlaces(xml: string, shift: RowShift): string {
  const moveAll = (text: string, move: MoveArea): string => text.split(' ').flatMap((address) => moveAddress(address, (area) => move(area, shift)) ?? []).join(' ');
  const moved = xml
    .replace(placeAttribute, (_whole, start: string, name: string, places: string) => `${start}${moveAll(places, name === 'sqref' ? shiftLooks : shiftArea)}"`)
    .replace(placeElement, (_whole, start: string, places: string) => `${start}${moveAll(places, shiftLooks)}<`);
  return withoutPlace.reduce((text, pattern) => text.replace(pattern, ''), moved);
}

type MoveArea = (area: Area, shift: RowShift) => Area | null;

function moveAddress(address: string, move: (area: Area) => Area | null): string | null {
  const area = parseRangeAddress(address)?.area;
  if (!area) return address;
  const moved = move(area);
  return moved && localAddress(moved);
}

function moveFormulas(xml: string, move: (formula: string) => string): string {
  return xml.replace(/(<(?:\w+:)?(?:f|formula\d?)>)([^<]*)</g, (whole, start: string, text: string) => {
    const formula = decodeXml(text);
    const moved = move(formula);
    return moved === formula ? whole : `${start}${encodeXml(moved)}<`;
  });
}

/** The XML of something drawn, fastened to the rows that its rows became. */
export function followRowsDrawn(anchor: string, sheet: Worksheet, past: readonly PastShift[]): string {
  const own = past.filter(({ sheet: shifted }) => shifted === sheet);
  return /^[^>]*editAs="absolute"/.test(anchor) ? anchor : own.reduce((text, { shift }) => moveDrawn(text, shift), anchor);
}

function moveDrawn(anchor: string, shift: RowShift): string {
  const growsAlong = !/^[^>]*editAs="oneCell"/.test(anchor);
  let moved: number | null = null;
  return anchor.replace(/(<(?:\w+:)?row>)(\d+)</g, (_whole, start: string, digits: string) => {
    const row0 = Number(digits);
    const next: number = moved === null || growsAlong ? (shiftRow(row0, shift) ?? shift.row0) : row0 + moved;
    moved ??= next - row0;
    return `${start}${next}<`;
  });
}
