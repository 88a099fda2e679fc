import type { CellValue } from '../core/model/cell';

/** Columns that examples show; what stands in the others of the table is like any plan. */
export type ExampleColumn =
  | 'ordinal' | 'content' | 'lead' | 'supporting' | 'deadline' | 'deliverable' | 'authority' | 'statusNote' | 'note'
  | 'unit' | 'target' | 'baseline' | 'baselineOn' | 'previous' | 'actual'
  | 'name' | 'aliases' | 'validFrom' | 'validTo';

/** A cell that Excel holds as a number and shows as something else: how it looks, what it is, and its number format. */
export interface ShownCell {
  readonly shown: string;
  readonly value: CellValue;
  readonly numberFormat: string;
}

export type ExampleCell = CellValue | ShownCell;
export type ExampleRow = Readonly<Partial<Record<ExampleColumn, ExampleCell>>>;

/** Rows of a small table, with the columns that matter. */
export interface ExampleTable {
  readonly kind: 'tasks' | 'indicators' | 'directory';
  /** Left out where there is but one. */
  readonly sheet?: string;
  /** Headings other than the usual ones. */
  readonly heads?: Readonly<Partial<Record<ExampleColumn, string>>>;
  readonly rows: readonly ExampleRow[];
  /** The table has no rows besides these. */
  readonly isWhole?: boolean;
  /** Excel does not give this sheet out. */
  readonly isUnread?: boolean;
  /** Excel does not tell which of its cells are merged. */
  readonly areMergesUntold?: boolean;
}

/** What a rule finds, and the same put right, of which it finds nothing: held by a contract test. */
export interface RuleExample {
  readonly wrong: readonly ExampleTable[];
  readonly right: readonly ExampleTable[];
}

export const exampleHeads: Readonly<Record<ExampleColumn, string>> = {
  ordinal: 'TT', content: 'Nội dung', lead: 'Cơ quan chủ trì', supporting: 'Cơ quan phối hợp', deadline: 'Thời gian hoàn thành', deliverable: 'Sản phẩm', authority: 'Cấp phê duyệt',
  statusNote: 'Tình hình thực hiện', note: 'Ghi chú', unit: 'Đơn vị tính', target: 'Mục tiêu năm 2030', baseline: 'Số gốc', baselineOn: 'Thời điểm số gốc', previous: 'Kết quả kỳ trước', actual: 'Kết quả kỳ này',
  name: 'Tên chính thức', aliases: 'Tên viết tắt và tên gọi khác', validFrom: 'Có hiệu lực từ', validTo: 'Có hiệu lực đến',
};

type Rows = readonly ExampleRow[];
const tasks = (wrong: Rows, right: Rows): RuleExample => ({ wrong: [{ kind: 'tasks', rows: wrong }], right: [{ kind: 'tasks', rows: right }] });
const indicators = (wrong: Rows, right: Rows): RuleExample => ({ wrong: [{ kind: 'indicators', rows: wrong }], right: [{ kind: 'indicators', rows: right }] });
const directory = (wrong: Rows, right: Rows): RuleExample => ({ wrong: [{ kind: 'directory', rows: wrong }], right: [{ kind: 'directory', rows: right }] });

const ofProvince: ExampleTable = { kind: 'tasks', rows: [{ lead: 'Sở Nội vụ', supporting: 'Sở Y tế' }, { lead: 'Công an tỉnh', supporting: 'Sở Nội vụ' }], isWhole: true };
const coverage = (sheet: string, target: string): ExampleTable => ({ kind: 'indicators', sheet, rows: [{ content: 'Tỷ lệ dân số được phủ sóng 5G', unit: '%', target }] });

/** By the id of the rule. The texts are those of real plans where these have such a slip. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = {
  'agency-misspelled': tasks([{ lead: 'Sớ Tài chính' }], [{ lead: 'Sở Tài chính' }]),
  'agency-unknown': tasks([{ lead: 'Sở Kinh tế số' }], [{ lead: 'Sở Khoa học và Công nghệ' }]),
  'agency-directory': {
    wrong: [ofProvince],
    right: [{ kind: 'directory', sheet: 'Danh mục cơ quan', rows: [{ name: 'Công an tỉnh' }, { name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }], isWhole: true }, ofProvince],
  },
  'agency-former': tasks([{ lead: 'Báo Cần Thơ' }], [{ lead: 'Báo và Phát thanh, Truyền hình Cần Thơ' }]),
  'agency-alias': tasks([{ lead: 'Sở KH&CN' }], [{ lead: 'Sở Khoa học và Công nghệ' }]),
  'agency-ambiguous': tasks([{ lead: 'Sở Nôi vụ' }], [{ lead: 'Sở Nội vụ' }]),
  'agency-duplicate': tasks([{ supporting: 'Sở Y tế; Sở Tài chính; Sở Y tế' }], [{ supporting: 'Sở Y tế; Sở Tài chính' }]),
  'agency-separator': tasks([{ supporting: 'Sở Nội vụ và Sở Khoa học và Công nghệ' }], [{ supporting: 'Sở Nội vụ; Sở Khoa học và Công nghệ' }]),

  'lead-missing': tasks([{ ordinal: '5', lead: '' }], [{ ordinal: '5', lead: 'Sở Nội vụ' }]),
  'lead-multiple': tasks([{ lead: 'Sở Y tế; Sở Nội vụ' }], [{ lead: 'Sở Y tế (đầu mối); Sở Nội vụ' }]),
  'lead-generic': tasks([{ lead: 'Sở, ban, ngành thành phố' }], [{ lead: 'Sở Nội vụ' }]),
  'lead-also-supporting': tasks([{ lead: 'Sở Y tế', supporting: 'Sở Y tế; Sở Tài chính' }], [{ lead: 'Sở Y tế', supporting: 'Sở Tài chính' }]),

  'deadline-missing': tasks([{ ordinal: '5', deadline: '' }], [{ ordinal: '5', deadline: 'Tháng 9/2027' }]),
  'deadline-unreadable': tasks([{ deadline: 'Tháng 13/2027' }], [{ deadline: 'Tháng 12/2027' }]),
  'deadline-before-plan': tasks([{ deadline: 'Tháng 6/2025' }], [{ deadline: 'Tháng 9/2025' }]),
  'deadline-outside-plan': tasks([{ deadline: 'Tháng 6/2032' }], [{ deadline: 'Tháng 6/2030' }]),
  'deadline-reversed': tasks([{ deadline: '2030-2026' }], [{ deadline: '2026-2030' }]),
  'deadline-format': tasks([{ deadline: '6/2028' }], [{ deadline: 'Tháng 6/2028' }]),
  'deadline-turned-date': tasks([{ deadline: { shown: 'Jun-28', value: 46905, numberFormat: 'mmm-yy' } }], [{ deadline: 'Tháng 6/2028' }]),

  'ordinal-duplicate': tasks([{ ordinal: '5' }, { ordinal: '5' }], [{ ordinal: '5' }, { ordinal: '6' }]),
  'ordinal-gap': tasks([{ ordinal: '5' }, { ordinal: '7' }], [{ ordinal: '5' }, { ordinal: '6' }]),
  'ordinal-turned-number': {
    wrong: [{ kind: 'tasks', rows: [{ ordinal: '01' }, { ordinal: '02' }, { ordinal: 3 }], isWhole: true }],
    right: [{ kind: 'tasks', rows: [{ ordinal: '01' }, { ordinal: '02' }, { ordinal: '03' }], isWhole: true }],
  },

  'target-missing': indicators([{ target: '' }], [{ target: '≥ 80' }]),
  'target-unreadable': indicators([{ target: 'x' }], [{ target: '≥ 80' }]),
  'target-qualitative': indicators([{ target: 'Đạt mức trên trung bình của cả nước' }], [{ target: '≥ 80' }]),
  'target-format': indicators([{ target: '16- 18' }], [{ target: '16-18' }]),
  'target-out-of-range': indicators([{ unit: '%', target: '≥ 180' }], [{ unit: '%', target: '≥ 80' }]),
  'target-conflict': { wrong: [coverage('Phụ lục I', '99'), coverage('Phụ lục III', '100')], right: [coverage('Phụ lục I', '99'), coverage('Phụ lục III', '99')] },

  'item-duplicate': tasks(
    [{ content: 'Xây dựng nền tảng dữ liệu số dùng chung của thành phố' }, { content: 'Xây dựng nền tảng dữ liệu số dùng chung của thành phố.' }],
    [{ content: 'Xây dựng nền tảng dữ liệu số dùng chung của thành phố' }, { content: 'Đào tạo kỹ năng số cho cán bộ cấp xã' }],
  ),
  'six-clear': tasks([{ deliverable: '' }], [{ deliverable: 'Kế hoạch' }]),

  'actual-missing': indicators([{ target: '≥ 80', actual: '' }], [{ target: '≥ 80', actual: 62 }]),
  'actual-unit': indicators([{ unit: '%', target: '≥ 80', actual: 0.62 }], [{ unit: '%', target: '≥ 80', actual: 62 }]),
  'actual-turned-back': indicators([{ previous: 62, actual: 26 }], [{ previous: 26, actual: 62 }]),

  'task-overdue': tasks([{ deadline: 'Tháng 9/2026', statusNote: 'Đang thực hiện' }], [{ deadline: 'Tháng 9/2026', statusNote: 'Đã hoàn thành' }]),
  'indicator-lagging': indicators([{ target: '≥ 80', baseline: 40, baselineOn: '31/12/2024', actual: 42 }], [{ target: '≥ 80', baseline: 40, baselineOn: '31/12/2024', actual: 60 }]),

  'text-unicode': tasks([{ content: 'Xây dựng danh mục dự án thu hút Ðầu tư' }], [{ content: 'Xây dựng danh mục dự án thu hút Đầu tư' }]),
  'text-legacy-font': tasks([{ content: 'X©y dùng kÕ ho¹ch chuyÓn ®æi sè' }], [{ content: 'Xây dựng kế hoạch chuyển đổi số' }]),
  'cell-error': tasks([{ content: '#REF!' }], [{ content: 'Xây dựng nền tảng dữ liệu số dùng chung của thành phố' }]),

  'header-repeated': tasks([{ ordinal: '5', lead: 'Sở Y tế' }, { ordinal: 'TT', content: 'Nội dung', lead: 'Cơ quan chủ trì' }, { ordinal: '6', lead: 'Sở Nội vụ' }], [{ ordinal: '5', lead: 'Sở Y tế' }, { ordinal: '6', lead: 'Sở Nội vụ' }]),
  'column-unrecognised': {
    wrong: [{ kind: 'tasks', heads: { note: 'Xyz' }, rows: [{ note: 'A1' }] }],
    right: [{ kind: 'tasks', rows: [{ note: 'A1' }] }],
  },
  'merge-untold': {
    wrong: [{ kind: 'tasks', rows: [{ lead: '' }], areMergesUntold: true }],
    right: [{ kind: 'tasks', rows: [{ lead: 'Sở Y tế' }], areMergesUntold: true }],
  },
  'sheet-not-read': { wrong: [{ kind: 'tasks', rows: [], isUnread: true }], right: [{ kind: 'tasks', rows: [] }] },

  'directory-not-used': {
    wrong: [{ kind: 'directory', sheet: 'Danh mục cơ quan', rows: [] }, { kind: 'directory', sheet: 'Danh mục cũ', rows: [] }],
    right: [{ kind: 'directory', sheet: 'Danh mục cơ quan', rows: [] }],
  },
  'directory-no-agency': { wrong: [{ kind: 'directory', rows: [], isWhole: true }], right: [{ kind: 'directory', rows: [{ name: 'Sở Y tế' }], isWhole: true }] },
  'directory-no-name': directory([{ name: '', aliases: 'Sở TC' }], [{ name: 'Sở Tài chính', aliases: 'Sở TC' }]),
  'directory-name-twice': directory([{ name: 'Sở Tài chính' }, { name: 'Sở Tài chính' }], [{ name: 'Sở Tài chính' }]),
  'directory-shared-name': directory([{ name: 'Sở Tài chính', aliases: 'STC' }, { name: 'Sở Tư pháp', aliases: 'STC' }], [{ name: 'Sở Tài chính', aliases: 'STC' }, { name: 'Sở Tư pháp', aliases: 'STP' }]),
  'directory-date': directory([{ name: 'Sở Tài chính', validFrom: '31/02/2025' }], [{ name: 'Sở Tài chính', validFrom: '01/03/2025' }]),
  'directory-dates-reversed': directory([{ name: 'Sở Tài chính', validFrom: '01/7/2025', validTo: '01/3/2025' }], [{ name: 'Sở Tài chính', validFrom: '01/3/2025', validTo: '01/7/2027' }]),
  'directory-heading': {
    wrong: [{ kind: 'directory', heads: { aliases: 'Xyz' }, rows: [{ name: 'Sở Tài chính', aliases: 'Sở TC' }] }],
    right: [{ kind: 'directory', rows: [{ name: 'Sở Tài chính', aliases: 'Sở TC' }] }],
  },
};
