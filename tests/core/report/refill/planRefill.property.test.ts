import fc from 'fast-check';
import { mergedAreas } from '../../../../src/core/report/mergedAreas';
import { placeFormulas } from '../../../../src/core/report/placeFormulas';
import { itemWords, type MadeUpItem } from '../../../builders/madeUpReport';
import { ReportRuns } from '../../../builders/reportRuns';

const item = fc.record({ id: fc.nat(39), status: fc.constantFrom('', 'Đang làm', 'Đã xong', 'Đang lấy ý kiến các sở, ban, ngành '.repeat(6)), prefill: fc.constantFrom('', 'Thiếu vốn', 'Chậm mặt bằng') });
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 30 });

type Deed =
  | { readonly kind: 'type'; readonly at: number; readonly col0: 10 | 11; readonly isEmptied: boolean }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'tag'; readonly at: number; readonly col0: number }
  | { readonly kind: 'insert'; readonly at: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), at: fc.nat(40), col0: fc.constantFrom(10 as const, 11 as const), isEmptied: fc.boolean() }),
  fc.record({ kind: fc.constant('paragraph' as const) }),
  fc.record({ kind: fc.constant('tag' as const), at: fc.nat(40), col0: fc.nat(14) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(40) }),
);
const round = fc.record({ deeds: fc.array(deed, { maxLength: 8 }), next: items });

/** The user at his report, and what he may expect of it. */
class User {
  private count = 0;
  /** Texts by item and column. */
  readonly texts = new Map<string, string>();
  /** Texts of items that are gone. */
  readonly gone = new Map<string, string>();
  paragraph: string | null = null;
  /** Looks and notes of cells by item and column. */
  readonly tags = new Map<string, string>();
  /** Rows that the user inserted, each with the row that it stands below. */
  readonly rows = new Map<string, string>();

  constructor(private readonly runs: ReportRuns) {}

  act(what: Deed, present: readonly MadeUpItem[]): void {
    const { model } = this.runs;
    const text = `Chữ ${(this.count += 1)}`;
    if (what.kind === 'paragraph') {
      model.type(this.runs.find('I. Chỉ đạo', 0) + 1, 0, { value: text });
      this.paragraph = text;
      return;
    }
    const target = present[what.at % Math.max(1, present.length)];
    if (!target) return;
    const row0 = this.runs.find(itemWords(target.id));
    if (what.kind === 'insert') {
      model.insert(row0 + 1, 1);
      model.type(row0 + 1, 1, { value: `Dòng ${text}` });
      this.rows.set(`Dòng ${text}`, itemWords(target.id));
      return;
    }
    const place = `${target.id}.${what.col0}`;
    if (what.kind === 'tag') {
      model.type(row0, what.col0, { tag: text });
      this.tags.set(place, text);
    } else {
      model.type(row0, what.col0, { value: what.isEmptied ? '' : text });
      this.texts.set(place, what.isEmptied ? '' : text);
    }
  }

  /** What goes with items that are gone, and comes back with those that are there again. */
  settle(present: readonly MadeUpItem[]): void {
    const ids = new Map(present.map(({ id, prefill }) => [String(id), prefill]));
    for (const [place, text] of [...this.gone]) {
      const [id = '', col0] = place.split('.');
      if (!ids.has(id)) continue;
      this.gone.delete(place);
      this.texts.set(`${id}.${col0}`, text);
    }
    for (const [place, text] of [...this.texts]) {
      const [id = '', col0] = place.split('.');
      const own = col0 === '10' ? (ids.get(id) ?? '') : '';
      if (ids.has(id) && text !== own) continue;
      this.texts.delete(place);
      if (!ids.has(id) && text !== '') this.gone.set(place, text);
    }
    for (const place of [...this.tags.keys()]) if (!ids.has(place.split('.')[0] ?? '')) this.tags.delete(place);
  }
}

function expectWhole(runs: ReportRuns, user: User, present: readonly MadeUpItem[]): void {
  const { model, layout } = runs;
  const users = new Set(user.rows.keys());
  const merged = mergedAreas(layout.rows);
  placeFormulas(layout.rows).forEach(({ cells, heightPoints, key }, row0) => {
    if (key.startsWith('user|')) {
      expect(users).toContain(model.valueAt(row0, 1));
      return;
    }
    for (const { col0, input, freeId } of cells) {
      const standing = model.rows[row0]?.cells[col0];
      const said = input.kind === 'text' ? input.text : input.kind === 'number' ? input.number : '';
      if (input.kind === 'formula') expect(standing?.formula).toBe(input.formula);
      else if (freeId === null) expect(standing?.value ?? '').toBe(said);
    }
    // One column wide are cells merged with the rows below alone: as these rows go, Excel ends the merge, of which the model knows nothing.
    expect(model.rows[row0]?.merges.filter(({ colCount }) => colCount > 1)).toEqual(cells.filter(({ span }) => span > 1).map(({ col0, span }) => ({ col0, colCount: span })));
    expect(model.rows[row0]?.merges).toEqual(expect.arrayContaining(merged.filter((area) => area.row0 === row0).map(({ col0, colCount }) => ({ col0, colCount }))));
    if (heightPoints !== null) expect(model.rows[row0]?.height).toBe(heightPoints);
    if (cells.length > 0) expect(model.rows[row0]?.isFormatted).toBe(true);
  });
  expect(model.rows.slice(layout.rows.length).flatMap(({ cells }) => cells.filter((cell) => cell && cell.value !== ''))).toEqual([]);
  expect([...model.breaks0].sort((a, b) => a - b)).toEqual(layout.rows.flatMap(({ breakBefore }, row0) => (breakBefore && row0 > 0 ? [row0] : [])));
  for (const { id, prefill } of present) {
    const row0 = runs.find(itemWords(id));
    expect([model.valueAt(row0, 10), model.valueAt(row0, 11)]).toEqual([user.texts.get(`${id}.10`) ?? prefill, user.texts.get(`${id}.11`) ?? '']);
  }
  for (const [place, tag] of user.tags) {
    const [id = '', col0 = ''] = place.split('.');
    expect(model.rows[runs.find(itemWords(Number(id)))]?.cells[Number(col0)]?.tag).toBe(tag);
  }
  const all = model.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && typeof cell.value === 'string' ? [cell.value] : [])));
  for (const text of [...user.gone.values(), ...user.rows.keys(), ...(user.paragraph === null ? [] : [user.paragraph])]) expect(all.filter((each) => each === text)).toHaveLength(1);
  for (const [text, above] of user.rows) if (runs.find(above) >= 0 && present.some(({ id }) => itemWords(id) === above)) expectBelow(runs, users, text, above);
}

/** Only further rows of the user's, and the rows that ours goes on over, stand between a row of his and the row of ours that it was put below. */
function expectBelow(runs: ReportRuns, users: ReadonlySet<string>, text: string, above: string): void {
  let row0 = runs.find(text) - 1;
  while (users.has(String(runs.model.valueAt(row0, 1))) || runs.layout.rows[row0]?.continues) row0 -= 1;
  expect(runs.model.valueAt(row0, 1)).toBe(above);
}

test('whatever the user typed, formatted or inserted, and however the plan changed, the report is the new one with every word of his beside its row', () => {
  fc.assert(
    fc.property(items, fc.array(round, { minLength: 1, maxLength: 4 }), (first, rounds) => {
      const runs = new ReportRuns(first);
      const user = new User(runs);
      let present = first;
      for (const { deeds, next } of rounds) {
        for (const each of deeds) user.act(each, present);
        user.settle(present);
        const goneAnchors = new Set(next.map(({ id }) => itemWords(id)));
        for (const [text, above] of user.rows) if (!goneAnchors.has(above)) user.rows.set(text, '');
        expect(runs.again(next)).not.toBeNull();
        user.settle(next);
        present = next;
        expectWhole(runs, user, present);
        expect(runs.again(next)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
