import type { IndicatorProgress } from '../model/progress';
import type { Measure } from '../model/target';
import { foldText } from '../text/foldText';
import { bareVerdict } from './judgePath';
import { saysDone } from './saysDone';

const saysNothing = /^(?:chua|khong|dang|cho|se)\b(?! dat\b)/;
const saysReached = /^(?:da |khong |chua )?dat\b/;

/** Where no number can be read: nothing was reported, or something that only its reader understands ("15/20", "Xuất siêu 2 tỷ", "Đạt"). */
export function withoutValue(actual: Measure | null): IndicatorProgress {
  const words = foldText(actual?.text ?? '');
  const isSomething = !saysNothing.test(words) && (/\d/.test(words) || saysReached.test(words) || saysDone(actual?.text ?? ''));
  return isSomething ? { ...bareVerdict('manual'), doubt: 'unread' } : bareVerdict('no-data');
}
