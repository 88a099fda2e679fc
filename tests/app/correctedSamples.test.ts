import { applyFixes } from '../../src/app/applyFixes';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { cellAddress } from '../../src/core/model/address';
import type { Finding } from '../../src/core/model/finding';
import type { ChosenFix } from '../../src/core/model/review';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample, type Sample } from '../builders/openSample';

const port = createExcelWorkbook();
const asOf = '2026-12-09';

/** What no fix can know: a person looked at the document and decided. `note` says why. */
interface HandCorrection {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly value: string | number;
  readonly note: string;
}

/** The right one of several corrections on offer, by the words of the finding. */
type Choices = Readonly<Record<string, string>>;

interface Correction {
  readonly sample: Sample;
  readonly choices: Choices;
  readonly byHand: readonly HandCorrection[];
}

const early = 'a deadline before the plan: only the plan\'s author knows the day that was meant';
const unreported = 'no report for the period: the agency has to send one';
const twice = 'the same task twice: one of the two was meant to be another';
const differing = 'two plans differ: whoever answers for both has made them agree';
const fallen = 'below the period before: the agency has looked again at its figures';

const corrections: readonly Correction[] = [
  {
    sample: 'kh46-2025',
    choices: {},
    byHand: [
      { sheet: 'Phụ lục II', cells: ['E25', 'E44'], value: 'Tháng 9/2025', note: early },
      { sheet: 'Phụ lục II', cells: ['B111'], value: 'Bố trí vốn cho Quỹ đầu tư mạo hiểm theo quy định.', note: twice },
    ],
  },
  { sample: 'kts-2026-2030', choices: {}, byHand: [] },
  {
    sample: 'theo-doi-quy-4-2026',
    choices: {},
    byHand: [
      { sheet: 'KH46 - Nhiệm vụ', cells: ['E26', 'E45'], value: 'Tháng 9/2025', note: early },
      { sheet: 'KH46 - Nhiệm vụ', cells: ['B112'], value: 'Bố trí vốn cho Quỹ đầu tư mạo hiểm theo quy định.', note: twice },
      { sheet: 'KH46 - Nhiệm vụ', cells: ['E127', 'E128'], value: 'Tháng 12/2026', note: 'no deadline, and a month 13: only its author knows what was meant' },
      { sheet: 'KH46 - Chỉ tiêu', cells: ['H7', 'H8', 'H32', 'H35', 'H47'], value: 'Chưa đến kỳ đánh giá', note: unreported },
      { sheet: 'KTS - Chỉ tiêu', cells: ['G20'], value: 'Chưa đến kỳ đánh giá', note: unreported },
      {
        sheet: 'KH46 - Nhiệm vụ',
        cells: ['F55', 'F66', 'F67', 'F70', 'F75', 'F81', 'F85', 'F86', 'F88', 'F104', 'F111', 'F112', 'F114', 'F116', 'F119', 'F125', 'F131'],
        value: 'Đang triển khai', note: unreported,
      },
      { sheet: 'KTS - Nhiệm vụ', cells: ['G14', 'G18', 'G20', 'G22', 'G25', 'G29', 'G34', 'G35', 'G38'], value: 'Đang triển khai', note: unreported },
      { sheet: 'KH46 - Chỉ tiêu', cells: ['H19'], value: 61.5, note: fallen },
      { sheet: 'KH46 - Chỉ tiêu', cells: ['H23'], value: 68.5, note: fallen },
      { sheet: 'KH46 - Chỉ tiêu', cells: ['H39'], value: 41, note: fallen },
      { sheet: 'KH46 - Chỉ tiêu', cells: ['H51'], value: 93, note: fallen },
      { sheet: 'KTS - Chỉ tiêu', cells: ['G18'], value: 9.3, note: fallen },
      { sheet: 'KTS - Chỉ tiêu', cells: ['B11'], value: 'Đến năm 2030, 80% tỷ lệ giao dịch không dùng tiền mặt trên địa bàn thành phố.', note: differing },
      { sheet: 'KTS - Chỉ tiêu', cells: ['C15'], value: 'Sở Khoa học và Công nghệ', note: differing },
      { sheet: 'KTS - Chỉ tiêu', cells: ['B23'], value: '99% dân số được phủ sóng mạng 5G trên địa bàn.', note: differing },
    ],
  },
];

const isGrave = ({ severity }: Finding) => severity !== 'information';
const placeOf = ({ at }: Finding) => `${at.sheet}!${at.row0 === null ? '' : cellAddress(at.row0, at.col0 ?? 0)}`;
const inWords = (finding: Finding) => `${finding.ruleId} ${placeOf(finding)} ${finding.subject}`;

function chosenFixes(findings: readonly Finding[], choices: Choices): readonly ChosenFix[] {
  return findings.flatMap((finding) => {
    const { fix, subject } = finding;
    if (fix?.kind !== 'choose') return fix ? [{ finding }] : [];
    const choice = fix.replacements.indexOf(choices[subject] ?? '');
    return choice < 0 ? [] : [{ finding, choice }];
  });
}

/** Corrections of one round may lay bare others: two former names of one agency become the same name twice. */
async function makeFixes(choices: Choices): Promise<readonly Finding[]> {
  for (let round = 1; ; round += 1) {
    const { findings } = await checkWorkbook(port, { asOf });
    const fixes = chosenFixes(findings, choices);
    if (fixes.length === 0) return findings;
    expect(round).toBeLessThan(5);
    const { changed, refused } = await applyFixes(port, fixes);
    expect(refused.filter(({ reason }) => reason !== 'overlapping')).toEqual([]);
    expect(changed.length).toBeGreaterThan(0);
  }
}

function correctByHand(byHand: readonly HandCorrection[]): Promise<void> {
  return Excel.run(async (context) => {
    for (const { sheet, cells, value } of byHand) for (const cell of cells) context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

test.each(corrections)('$sample, corrected, gives no error and no warning, and nothing is left to put right', async ({ sample, choices, byHand }) => {
  await openSample(sample);
  const left = await makeFixes(choices);
  expect(left.filter(isGrave).map(placeOf).sort()).toEqual(byHand.flatMap(({ sheet, cells }) => cells.map((cell) => `${sheet}!${cell}`)).sort());
  await correctByHand(byHand);
  await makeFixes(choices);
  const { findings, setAside, switchedOff } = await checkWorkbook(port, { asOf });
  expect(findings.filter(isGrave).map(inWords)).toEqual([]);
  expect({ setAside, switchedOff }).toEqual({ setAside: [], switchedOff: [] });
});
