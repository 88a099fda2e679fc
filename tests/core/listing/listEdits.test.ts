import fc from 'fast-check';
import { carryNotes, type ListNote } from '../../../src/core/listing/carryNotes';
import { listEdits, type FindingList } from '../../../src/core/listing/listEdits';
import { listLines } from '../../../src/core/listing/listLines';
import { readFindingList } from '../../../src/core/listing/readFindingList';
import { textCell } from '../../../src/core/model/textCell';
import type { Finding } from '../../../src/core/model/finding';
import { findingOf } from '../../builders/findingBuilder';
import { listWords, writtenSheet } from '../../builders/listBuilder';
import { sheetOf } from '../../builders/sheetBuilder';

const sheets = ['PL II', "Nhà'máy", 'Ẩn (trang ẩn)'].map((name) => sheetOf([], { name }));
const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('', ' ', '=1+1', 'STT', 'Trang tính', 'một\r\nhai', '2026', 'x'.repeat(1000)));
const findings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc.record({ sheet: fc.constantFrom(...sheets.map(({ name }) => name)), row0: fc.option(fc.nat(5)), col0: fc.option(fc.nat(3)), subject: words, severity: fc.constantFrom('error', 'warning', 'information') }),
  { maxLength: 8 },
).map((all) => all.map(({ sheet, row0, col0, subject, severity }) => findingOf({ at: { sheet, row0, col0 }, subject, severity })));

function listOf(found: readonly Finding[], earlier: readonly ListNote[] = []): FindingList {
  const lines = listLines(found, sheets, listWords);
  return { asOf: '2026-12-09', counts: { error: 0, warning: 0, information: 0 }, lines, ...carryNotes(earlier, lines.map(({ cells }) => cells), listWords) };
}

test('what was written is read back as untouched, every finding once, in the order of sheets and rows', () => {
  fc.assert(
    fc.property(findings, (found) => {
      const list = listOf(found);
      const { edits, fingerprint, rowCount } = listEdits('L', list, listWords);
      const read = readFindingList(writtenSheet(edits), listWords.heads);
      expect(read).toMatchObject({ fingerprint, notes: [], holdsForeign: false });
      expect(read?.sheet.values).toHaveLength(rowCount);
      expect([...list.lines.map(({ cells }) => cells.current)].sort()).toEqual(listLines([...found].reverse(), sheets, listWords).map(({ cells }) => cells.current).sort());
      const order = list.lines.map(({ cells, link }) => sheets.findIndex(({ name }) => name === cells.sheet) * 100 + (link?.to.row0 ?? 0));
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }),
    { numRuns: 60 },
  );
});

test('whatever is found next, no note is lost and none is doubled, and the list with notes is untouched', () => {
  fc.assert(
    fc.property(findings, findings, fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 8 }), (first, second, texts) => {
      const earlier = listOf(first).lines.map(({ cells }, index): ListNote => ({ cells, content: textCell(texts[index] ?? '') })).filter(({ content }) => content.kind === 'text');
      const list = listOf(second, earlier);
      const { edits, fingerprint } = listEdits('L', list, listWords);
      const read = readFindingList(writtenSheet(edits), listWords.heads);
      expect(read?.fingerprint).toBe(fingerprint);
      const contents = (notes: readonly ListNote[]) => notes.map(({ content }) => JSON.stringify(content)).sort();
      expect(contents(read?.notes ?? [])).toEqual(contents(earlier));
      expect(listOf(first, read?.notes ?? []).left).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('texts are entered before links, and looks last: a cell given a link takes its font from Excel', () => {
  const { edits } = listEdits('L', listOf([findingOf({ at: { sheet: 'PL II', row0: 4, col0: 3 } })]), listWords);
  const kinds = edits.map(({ kind }) => kind);
  expect(kinds.lastIndexOf('writeCells')).toBeLessThan(kinds.indexOf('linkCells'));
  expect(kinds.lastIndexOf('linkCells')).toBeLessThan(kinds.indexOf('formatAreas'));
  expect(edits).toContainEqual({ kind: 'linkCells', sheet: 'L', row0: 5, col0: 2, links: [{ to: { sheet: 'PL II', row0: 4, col0: 3 }, text: 'D5', tip: 'Đến PL II!D5' }] });
});

test('long lists go in pieces that a request of Excel on the web takes', () => {
  const { edits } = listEdits('L', listOf(Array.from({ length: 3000 }, (_, row0) => findingOf({ at: { sheet: 'PL II', row0, col0: 0 }, subject: 'ệ'.repeat(1000) }))), listWords);
  const sizes = edits.map((edit) => Buffer.byteLength(JSON.stringify(edit)));
  expect(edits.filter(({ kind }) => kind === 'writeCells').length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThan(2_000_000);
});
