import type { Appendix, ColumnRole, Item, ItemCell } from '../model/appendix';
import { formatVietnameseNumber } from '../numbers/formatNumber';
import { parseVietnameseNumber } from '../numbers/parseNumber';
import { stripMarkup } from '../text/stripMarkup';
import { eachItem } from './eachItem';
import { itemPlace } from './itemPlace';
import { defineRule, type RuleContext } from './rule';

/** Columns in which left-overs of a scan or a web page have been seen; agencies' lists are read by rules of their own. */
const textRoles: readonly ColumnRole[] = ['content', 'target', 'deliverable'];
/** A space on one side of the dash only: "16- 18". "16 - 18" is a manner of writing. */
const lopsidedRange = /(\d%?)(?: +([-–])(?=\d)|([-–]) +(?=\d))/g;
const itemsPerStep = 100;
const plainNumber = /^\d+(?:[.,]\d+)?$/;

export const targetFormat = defineRule({
  id: 'target-format',
  severity: 'information',
  messageIds: ['markup', 'spaces', 'number-as-text'],
  *check(context) {
    for (const { appendix, item, index } of eachItem(context)) {
      if (index % itemsPerStep === itemsPerStep - 1) yield;
      for (const role of textRoles) {
        const cell = item.cells[role];
        if (!cell || typeof cell.value !== 'string') continue;
        const replacement = cleaned(cell.text, role === 'target' || isTargetSentence(appendix, role));
        if (replacement === cell.text) continue;
        const messageId = stripMarkup(cell.text) === cell.text ? 'spaces' : 'markup';
        const data = { text: cell.text, usual: replacement };
        yield { messageId, at: itemPlace(appendix, item, role), data, fix: { kind: 'replace', expected: cell.text, replacement } };
      }
    }
    for (const { appendix, item, cell } of numbersAsText(context)) {
      const number = numberOf(cell.text);
      const report = { messageId: 'number-as-text', at: itemPlace(appendix, item, 'target'), data: { text: cell.text } } as const;
      yield number === null ? report : { ...report, fix: { kind: 'replace', expected: cell.text, replacement: formatVietnameseNumber(number, undefined, 0, false), number } };
    }
  },
});

/** In a table without a target column the target stands inside the sentence (kts-2026-2030). */
function isTargetSentence({ kind, columns }: Appendix, role: ColumnRole): boolean {
  return kind === 'indicators' && role === 'content' && !columns.target;
}

function cleaned(text: string, isTarget: boolean): string {
  const plain = stripMarkup(text);
  return isTarget ? plain.replace(lopsidedRange, '$1$2$3') : plain;
}

interface TargetCellOf {
  readonly appendix: Appendix;
  readonly item: Item;
  readonly cell: ItemCell;
}

/** "1.000" is a thousand to one and one to another: nothing is offered. */
function numberOf(text: string): number | null {
  return /[.,]\d{3}$/.test(text.trim()) ? null : parseVietnameseNumber(text);
}

/** Text that is a plain number is odd only where most plain numbers of the column are real numbers; "01" is written so on purpose. */
function numbersAsText({ appendices }: RuleContext): readonly TargetCellOf[] {
  return appendices.flatMap((appendix) => {
    if (!appendix.columns.target) return [];
    const cells = appendix.items.flatMap((item) => (item.cells.target?.borrowed === null ? [{ appendix, item, cell: item.cells.target }] : []));
    const asText = cells.filter(({ cell: { value } }) => typeof value === 'string' && plainNumber.test(value.trim()) && !/^0\d/.test(value.trim()));
    const asNumber = cells.filter(({ cell: { value } }) => typeof value === 'number');
    return asNumber.length > asText.length ? asText : [];
  });
}
