import { buildSignature } from '../../../../src/core/report/form/buildSignature';
import type { ReportChoices } from '../../../../src/core/model/reportChoices';
import type { FreeTexts } from '../../../../src/core/report/freeTexts';
import type { ReportRow } from '../../../../src/core/report/ReportRow';
import { cellHeight, rowHeight } from '../../../../src/core/report/rowHeight';
import { taskAppendix } from '../../../builders/appendixBuilder';
import { reportContent, reportWords, rowOfKey } from '../../../builders/reportBuilder';

const appendix = taskAppendix([{ content: 'Một việc' }]);
const signed = (choices: Partial<ReportChoices> = {}, texts: FreeTexts = new Map()): readonly ReportRow[] => buildSignature(reportContent([appendix], { choices }), texts, reportWords);

function written(rows: readonly ReportRow[], id: string): string {
  const found = rows.flatMap(({ cells }) => cells).find(({ freeId }) => freeId === `form|${id}`);
  if (!found) throw new Error(id);
  return found.input.kind === 'text' ? found.input.text : '';
}

const deputy: ReportChoices['signatory'] = { form: 'TM-KT', body: 'Ủy ban nhân dân', headTitle: 'Chủ tịch', ownTitle: 'Phó Chủ tịch', name: ' Nguyễn Văn An ' };

test('nobody named: any head signs, and the places of signature and name are open', () => {
  const rows = signed();
  expect(['signatureTitle', 'signatureNote', 'signatureName', 'recipients'].map((id) => written(rows, id))).toEqual(['THỦ TRƯỞNG CƠ QUAN', '(Chữ ký, dấu, họ và tên)', '', '- ……;\n- Lưu: VT, …….']);
});

test('by what right and who signs, titles in capitals, the name as it was given', () => {
  const rows = signed({ signatory: deputy, recipients: ['Sở Y tế'] });
  expect(['signatureTitle', 'signatureNote', 'signatureName', 'recipients'].map((id) => written(rows, id))).toEqual([
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', '', 'Nguyễn Văn An', '- Sở Y tế;\n- Lưu: VT, …….',
  ]);
});

test('texts of the user\'s go before what he chose', () => {
  const ids = ['signatureTitle', 'signatureNote', 'signatureName', 'recipients'];
  const rows = signed({ signatory: deputy }, new Map(ids.map((id) => [`form|${id}`, `${id} của tôi`])));
  for (const id of ids) expect(written(rows, id)).toBe(`${id} của tôi`);
});

test('there is room for the signature and the seal, and the rows are high enough for long lists', () => {
  const rows = signed({ signatory: deputy, recipients: Array.from({ length: 14 }, (_, index) => `Ủy ban nhân dân xã số ${index}`) });
  expect(rowHeight(rowOfKey(signed(), 'form|recipients'))).toBeGreaterThanOrEqual(60);
  for (const row of rows) for (const cell of row.cells) expect(rowHeight(row)).toBeGreaterThanOrEqual(cellHeight(cell));
});

test('the block is never parted', () => {
  expect(signed().map(({ keepWithNext }) => keepWithNext)).toEqual([true, true, true, false]);
});
