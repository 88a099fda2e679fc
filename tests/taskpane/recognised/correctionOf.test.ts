import type { Appendix, AppendixColumn, ColumnRole } from '../../../src/core/model/appendix';
import { correctionOf, rolePlaces, withRole, type RolePlaces } from '../../../src/taskpane/recognised/correctionOf';
import { taskAppendix } from '../../builders/appendixBuilder';

/** A task table: A ordinal, B content, C lead, D supporting, E deadline, then F "Theo dõi" that was not understood. */
function table(rest: Partial<Appendix> = {}): Appendix {
  const read = taskAppendix([{ content: 'Tập huấn' }]);
  return { ...read, signature: 'tt|noi dung', headedColumns: [...read.headedColumns, { col0: 5, heading: 'Theo dõi' }], ...rest } as Appendix;
}
const settled = (column: AppendixColumn | undefined) => column && { ...column, evidence: [{ kind: 'user' as const, detail: '' }] };
const change = (places: RolePlaces, place: number, role: ColumnRole | null) => withRole(places, place, role);

describe('rolePlaces', () => {
  test('counts headed columns from the left, understood or not', () => {
    const shifted = table({ headedColumns: [{ col0: -1, heading: 'Mã' }, ...table().headedColumns] });
    expect(rolePlaces(shifted)).toEqual({ ordinal: 1, content: 2, lead: 3, supporting: 4, deadline: 5 });
  });

  test('leaves out further columns of a role', () => {
    const target = (col0: number): AppendixColumn => ({ role: 'target', col0, heading: 'Năm', evidence: [], years: null });
    expect(rolePlaces(table({ otherColumns: [target(5)] }))).not.toHaveProperty('target');
  });
});

describe('withRole', () => {
  test.each<[string, RolePlaces, number, ColumnRole | null, RolePlaces]>([
    ['a free role goes to the column', { lead: 2 }, 5, 'note', { lead: 2, note: 5 }],
    ['a role is taken from the column that had it', { lead: 2 }, 5, 'lead', { lead: 5 }],
    ['a column gives up its role for another', { lead: 2 }, 2, 'supporting', { supporting: 2 }],
    ['a column loses its role', { lead: 2, note: 3 }, 2, null, { note: 3 }],
  ])('%s', (_sentence, before, place, role, after) => {
    expect(change(before, place, role)).toEqual(after);
  });
});

describe('correctionOf', () => {
  const named = { sheet: 'PL', signature: 'tt|noi dung' };
  const asRead = rolePlaces(table());

  test.each<[string, Appendix, RolePlaces, Partial<Record<ColumnRole, number | null>>]>([
    ['nothing changed: only the kind is remembered', table(), asRead, {}],
    ['a column not understood gets a role', table(), change(asRead, 5, 'note'), { note: 5 }],
    ['two roles change places', table(), change(change(asRead, 2, 'supporting'), 3, 'lead'), { lead: 3, supporting: 2 }],
    ['a role that no column has any more', table(), change(asRead, 3, null), { supporting: null }],
  ])('%s', (_sentence, appendix, wanted, columns) => {
    expect(correctionOf(appendix, 'tasks', wanted)).toEqual({ ...named, kind: 'tasks', columns });
  });

  test('what was settled before stays settled, columns that the table was said not to have too', () => {
    const { lead, ...others } = table().columns;
    const corrected = table({ isConfirmed: true, columns: { ...others, ...(lead ? { lead: settled(lead) } : {}) } as Appendix['columns'] });
    const { columns } = correctionOf(corrected, 'tasks', change(rolePlaces(corrected), 5, 'note'));
    expect(columns).toMatchObject({ lead: 2, note: 5, unit: null, target: null });
    expect(columns).not.toHaveProperty('content');
  });

  test('of a table that is no appendix no columns are remembered', () => {
    expect(correctionOf(table(), 'none', change(asRead, 5, 'note'))).toEqual({ ...named, kind: 'none', columns: {} });
  });
});
