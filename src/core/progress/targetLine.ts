import type { Target } from '../model/target';
import { isWholeUnit } from '../targets/unitWords';

/** A target reduced to what a value is compared with: which side is good, where the path ends, from where on it is exceeded. */
export interface TargetLine {
  /** +1 where more is better, −1 where less is. */
  readonly direction: 1 | -1;
  /** Where the path ends: the bound that must be reached; for "> 3" in whole things, 4. */
  readonly goal: number;
  /** A share of a whole ends at 100 per cent; null where nothing ends the path. */
  readonly most: number | null;
  readonly isMet: (value: number) => boolean;
  readonly isExceeded: (value: number) => boolean;
}

/** Things that are counted one by one, so that "> 3" of them means four. */
const countedThings = /tổ chức|doanh nghiệp|trung tâm|\bkhu\b|đơn vị|cơ sở|sản phẩm|mô hình|dự án|hệ thống|nền tảng|startup|trường|nhiệm vụ|đề tài|bằng|công trình|thứ bậc/i;
const ranks = /thứ (bậc|hạng)|xếp hạng|vị trí/i;

/** null for a target without a number. A bare number asks for at least that much, as a limit (`isLimit`) for no more; a bare rank for at least that place. */
export function targetLine(target: Target, aboutShare: number, isLimit: boolean = false): TargetLine | null {
  const { value, upper, comparator, unit } = target;
  if (value === null) return null;
  const isLowerBetter = isLimit || comparator === '<=' || comparator === '<' || (comparator !== '>=' && comparator !== '>' && ranks.test(unit));
  const direction = isLowerBetter ? -1 : 1;
  const [bound, far] = upper === null ? [value, value] : isLowerBetter ? [upper, value] : [value, upper];
  const isStrict = comparator === '>' || comparator === '<';
  const goal = isStrict && isCounted(unit, bound) ? bound + direction : bound;
  const tolerated = comparator === '~' ? (isLowerBetter ? bound / aboutShare : bound * aboutShare) : bound;
  const isBeyond = (x: number, line: number) => direction * (x - line) > 0;
  return {
    direction,
    goal,
    most: /^%/.test(unit) && !/năm/i.test(unit) && far <= 100 ? 100 : null,
    isMet: (x) => isBeyond(x, tolerated) || (!isStrict && x === tolerated),
    isExceeded: (x) => isBeyond(x, upper === null ? goal : far),
  };
}

function isCounted(unit: string, bound: number): boolean {
  return Number.isInteger(bound) && !/[%/]/.test(unit) && (countedThings.test(unit) || isWholeUnit(unit));
}
