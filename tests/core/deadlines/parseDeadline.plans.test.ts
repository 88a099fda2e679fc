import { formatDeadline } from '../../../src/core/deadlines/formatDeadline';
import { parseDeadline } from '../../../src/core/deadlines/parseDeadline';
import kh46 from '../../fixtures/plans/kh46-2025.phu-luc-2.nhiem-vu.json';
import kts from '../../fixtures/plans/kts-2026-2030.phu-luc-2.nhiem-vu.json';

function deadlineCells(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.filter(([ordinal = '']) => /^\d+$/.test(ordinal)).map((row) => row[4] ?? '');
}

type Expected = readonly [count: number, kind: string, start: string | null, end: string | null];

/** By hand, from the two plans: what every deadline cell means and how often it stands there. */
const kh46Deadlines: Readonly<Record<string, Expected>> = {
  'Thường xuyên': [19, 'ongoing', null, null],
  'Khi có yêu cầu của Trung ương': [48, 'on-request', null, null],
  'Sau khi các bộ, ngành ban hành đề án, hướng dẫn thực hiện': [1, 'conditional', null, null],
  'Hằng năm': [2, 'annual', null, null],
  'Năm 2025 và những năm tiếp theo': [2, 'from', '2025-01-01', null],
  'Sau năm 2030': [1, 'from', '2031-01-01', null],
  '2025': [4, 'year', '2025-01-01', '2025-12-31'],
  '2026': [2, 'year', '2026-01-01', '2026-12-31'],
  '2025-2026': [1, 'range', '2025-01-01', '2026-12-31'],
  '2025-2030': [11, 'range', '2025-01-01', '2030-12-31'],
  '2025- 2030': [3, 'range', '2025-01-01', '2030-12-31'],
  '2026-2030': [6, 'range', '2026-01-01', '2030-12-31'],
  '2027-2030': [1, 'range', '2027-01-01', '2030-12-31'],
  '6/2028': [1, 'month', '2028-06-01', '2028-06-30'],
  'Tháng 6/2025': [1, 'month', '2025-06-01', '2025-06-30'],
  'Tháng 7/2025': [1, 'month', '2025-07-01', '2025-07-31'],
  'Tháng 9/2025': [4, 'month', '2025-09-01', '2025-09-30'],
  'Tháng 12/2025': [2, 'month', '2025-12-01', '2025-12-31'],
  'Tháng 01/2026': [1, 'month', '2026-01-01', '2026-01-31'],
  'Tháng 7/2026': [1, 'month', '2026-07-01', '2026-07-31'],
  'Tháng 9/2026': [1, 'month', '2026-09-01', '2026-09-30'],
};
const ktsDeadlines: Readonly<Record<string, Expected>> = {
  '2026-2028': [4, 'range', '2026-01-01', '2028-12-31'],
  '2026-2030': [21, 'range', '2026-01-01', '2030-12-31'],
};

function tally(cells: readonly string[]): Record<string, Expected> {
  const seen: Record<string, Expected> = {};
  for (const written of cells) {
    const { kind, start, end } = parseDeadline(written, '@');
    seen[written] = [(seen[written]?.[0] ?? 0) + 1, kind, start, end];
  }
  return seen;
}

describe('the deadlines of the two plans', () => {
  it('come out right, all 113 of Kế hoạch 46', () => {
    const cells = deadlineCells(kh46.rows);
    expect(cells).toHaveLength(113);
    expect(tally(cells)).toEqual(kh46Deadlines);
  });

  it('come out right, all 25 of the digital-economy plan', () => {
    const cells = deadlineCells(kts.rows);
    expect(cells).toHaveLength(25);
    expect(tally(cells)).toEqual(ktsDeadlines);
  });

  it('are written as the plans write them, but for the slips', () => {
    const changed = [...new Set([...deadlineCells(kh46.rows), ...deadlineCells(kts.rows)])]
      .map((written) => [written, formatDeadline(parseDeadline(written, '@'))])
      .filter(([written, formatted]) => written !== formatted);
    expect(Object.fromEntries(changed)).toEqual({
      '6/2028': 'Tháng 6/2028', '2025- 2030': '2025-2030', 'Năm 2025 và những năm tiếp theo': 'Từ năm 2025', 'Sau năm 2030': 'Từ năm 2031',
    });
  });
});
