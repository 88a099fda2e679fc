import type { PassedRow } from '../model/appendix';
import { foldText } from '../text/foldText';
import { isDitto } from './dittoMark';
import type { SeenRow } from './seeRows';

const indexParts = /^\(\d{1,2}\)(\s*[=:].*)?$/;
const bareIndexParts = /^(\d{1,2}|[A-ZĐ])(\s*=.*)?$/i;
const total = /^(tong cong|tong so|tong|cong)(( (so|chung|cong|muc|phan|[ivx]{1,4}|[a-h]|\d{1,3}))*|( co)? \d+ (nhiem vu|chi tieu|du an|noi dung|cong viec|dau viec|muc)\b.*)$/;
const emptyIntroduction = /^(trong do|gom|gom co|bao gom|cu the|cu the nhu sau|chia ra)$/;
const noteStart = /^(ghi chu|chu thich|chu y|luu y|nguon|noi nhan|don vi tinh|dvt|tai lieu kem theo)\b/;
const signature = /^(noi nhan|tm uy ban.*|(nguoi )?lap (bieu|bang)|nguoi (lap|tong hop|bao cao)|ky ten.*|ky va ghi ro ho ten|ky ghi ro ho ten|ky dong dau|chu tich|pho chu tich|giam doc|pho giam doc|thu truong( don vi| co quan)?|chanh van phong|truong phong|.{0,30}\bngay \d{0,2} ?thang \d{0,2} ?nam (\d{4})?)$/;
const onBehalf = /^(TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\b\.?\s*\p{Lu}/u;
const longestTotal = 60;
const longestSignature = 70;

/** Why a row is no part of the table itself, whatever stands around it; null where it may be one. */
export function reasonToPass(row: SeenRow): PassedRow['reason'] | null {
  const { texts, ordinal, content, isBare } = row;
  if (isIndexRow(row)) return 'index-row';
  const [first = ''] = texts;
  if (isTotal(row, first)) return 'total';
  if (isBare && isNote(first)) return 'note';
  if (isBare && emptyIntroduction.test(foldText(content))) return 'note';
  if (!isBare || content !== '' || ordinal.form === 'words') return null;
  return ordinal.form === 'blank' ? 'note' : 'only-a-number';
}

/** Words that come below a table: notes, the source, who signed. Rows after them are no part of it unless they are full ones. */
export function closesTable(row: SeenRow): boolean {
  const [first = ''] = row.texts;
  return (row.isBare && isNote(first)) || isSignature(row);
}

/** "(1) | (2) | (3)", "A | B | 1 | 2 = 3/4": counts the columns. */
function isIndexRow({ texts, content }: SeenRow): boolean {
  if (texts.length < 2) return false;
  if (texts.every((text) => indexParts.test(text))) return true;
  return texts.length >= 3 && bareIndexParts.test(content) && texts.every((text) => bareIndexParts.test(text)) && new Set(texts).size === texts.length;
}

/** "Tổng số …" with a number of its own is an item like any other. */
function isTotal({ ordinal, content }: SeenRow, first: string): boolean {
  if (ordinal.form === 'number' || ordinal.form === 'sub') return false;
  return [first, content].some((text) => text.length > 0 && text.length <= longestTotal && total.test(foldText(text)));
}

function isNote(first: string): boolean {
  return /^\(?\*/.test(first) ? !isDitto(first) && first.length > 3 : noteStart.test(foldText(first.slice(0, 40)));
}

function isSignature({ texts, ordinal, content }: SeenRow): boolean {
  if (ordinal.form !== 'blank' && ordinal.form !== 'words') return false;
  const isSigned = texts.some((text) => text.length <= longestSignature && (onBehalf.test(text) || signature.test(foldText(text))));
  return isSigned && (content === '' || texts.includes(content) && (onBehalf.test(content) || signature.test(foldText(content))));
}
