import { parseDeadline } from '../deadlines/parseDeadline';
import type { Deadline, DeadlineKind } from '../model/deadline';
import type { Appendix } from '../model/appendix';
import { foldText } from '../text/foldText';
import { rememberAnswers } from '../text/rememberAnswers';
import { eachDeadline, type DeadlineCell } from './eachDeadline';
import { defineRule } from './rule';
import { inStyleOf, writtenStyle, type WrittenStyle } from './writtenStyle';

const writtenKinds: ReadonlySet<DeadlineKind> = new Set(['date', 'month', 'quarter', 'year', 'range']);
/** A style rules a sheet when it stands in at least three cells and in two of three cells of its kind: fewer are no habit to hold others to. */
const leastCells = 3;
const leastShare = 2 / 3;

const styleOf = rememberAnswers(writtenStyle);

interface StyledCell {
  readonly written: DeadlineCell;
  readonly style: WrittenStyle;
}

export const deadlineFormat = defineRule({
  id: 'deadline-format',
  severity: 'information',
  messageIds: ['other-style'],
  *check(context) {
    for (const cells of bySheetAndKind(eachDeadline(context))) {
      const ruling = rulingStyle(cells);
      if (!ruling) continue;
      for (const { written: { deadline, cell, at }, style } of cells) {
        if (style.key === ruling.key || style.kinds !== ruling.kinds) continue;
        const replacement = inStyleOf(ruling, style);
        if (!meansTheSame(deadline, replacement) || !keepsRemarks(cell.text, replacement)) continue;
        yield { messageId: 'other-style', at, data: { text: cell.text, usual: replacement }, fix: { kind: 'replace', expected: cell.text, replacement } };
      }
    }
  },
});

/** Cells with several milestones have no single style; a date that Excel made of the text is a matter of its own. */
function bySheetAndKind(deadlines: Iterable<DeadlineCell>): Iterable<readonly StyledCell[]> {
  const groups = new Map<Appendix, Map<DeadlineKind, StyledCell[]>>();
  for (const written of deadlines) {
    const { appendix, deadline: { kind, parts }, cell } = written;
    if (!writtenKinds.has(kind) || parts.length > 0 || typeof cell.value !== 'string') continue;
    const kinds = groups.get(appendix) ?? new Map<DeadlineKind, StyledCell[]>();
    groups.set(appendix, kinds);
    const cells = kinds.get(kind) ?? [];
    kinds.set(kind, cells);
    cells.push({ written, style: styleOf(cell.text.trim()) });
  }
  return [...groups.values()].flatMap((kinds) => [...kinds.values()]);
}

function rulingStyle(cells: readonly StyledCell[]): WrittenStyle | null {
  const counts = new Map<string, { readonly style: WrittenStyle; readonly count: number }>();
  for (const { style } of cells) counts.set(style.key, { style, count: (counts.get(style.key)?.count ?? 0) + 1 });
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count >= leastCells && first.count >= leastShare * cells.length ? first.style : null;
}

const words = /\p{L}+/gu;
const timeWords: ReadonlySet<string> = new Set(['ngay', 'thang', 'quy', 'nam', 'trong', 'giai', 'doan', 'tu', 'den', 'het']);

/** What is written beside the time, "(theo dấu bưu điện)", is no matter of style and must not be lost. */
function keepsRemarks(text: string, replacement: string): boolean {
  const kept = new Set<string>(foldText(replacement).match(words));
  return (foldText(text).match(words) ?? []).every((word) => timeWords.has(word) || kept.has(word));
}

/** "Trước ngày 30/6" must not become "30/6": a rewriting that moves the day is no matter of style. */
function meansTheSame({ kind, start, end }: Deadline, replacement: string): boolean {
  const read = parseDeadline(replacement, '@');
  return read.kind === kind && read.start === start && read.end === end;
}
