import { foldText } from '../text/foldText';

const planned = /\b(?:chua|du kien|phan dau|se|gia han|truoc|ke hoach|cham nhat|den het|dang)\b/;

/** Whether a text names a day as an aim ("Dự kiến 30/11/2026", "Gia hạn đến 30/6/2026"): in a column of what was done it tells nothing. */
export function isPlannedDay(text: string): boolean {
  return planned.test(foldText(text));
}
