import { issuerOf, type Issuer } from '../../../../src/core/report/form/issuerOf';
import type { ReportChoices } from '../../../../src/core/model/reportChoices';
import { taskAppendix } from '../../../builders/appendixBuilder';
import { reportContent } from '../../../builders/reportBuilder';

const committee = 'Ủy ban nhân dân';
const canTho = `PHỤ LỤC II\n(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của ${committee} thành phố Cần Thơ)`;
const ofCity = `${committee} thành phố Cần Thơ`;

const issued = (unit: string | null, choices: Partial<ReportChoices> = {}, title = canTho): Issuer =>
  issuerOf({ ...reportContent([taskAppendix([{ content: 'Một việc', lead: 'Sở Y tế' }], { title })], { choices }), unit }, committee);

test.each<readonly [sentence: string, issuer: Issuer, expected: Issuer]>([
  ['nobody named: the committee of the plan is above whoever reports', issued(null), { parent: ofCity, issuer: null, place: 'Cần Thơ' }],
  ['the report of an agency is issued by that agency', issued('Sở Y tế'), { parent: ofCity, issuer: 'Sở Y tế', place: 'Cần Thơ' }],
  ['the committee of the plan has none above it', issued(ofCity), { parent: '', issuer: ofCity, place: 'Cần Thơ' }],
  ['the same committee, named in short', issued('UBND thành phố'), { parent: '', issuer: ofCity, place: 'Cần Thơ' }],
  ['the same committee, named in another spelling', issued('Uỷ ban nhân dân Thành phố Cần Thơ'), { parent: '', issuer: ofCity, place: 'Cần Thơ' }],
  ['another committee keeps its name and stands alone', issued('UBND xã Thạnh An'), { parent: '', issuer: 'UBND xã Thạnh An', place: 'Cần Thơ' }],
  ['an office of a committee does not stand alone', issued('Văn phòng Ủy ban nhân dân thành phố'), { parent: ofCity, issuer: 'Văn phòng Ủy ban nhân dân thành phố', place: 'Cần Thơ' }],
  ['a title that names no committee', issued('Sở Y tế', {}, 'PHỤ LỤC II'), { parent: null, issuer: 'Sở Y tế', place: '' }],
  ['a title in decomposed letters, with the short name', issued(null, {}, '(Kèm theo Kế hoạch số 5/KH-UBND của UBND tỉnh Sóc Trăng)'.normalize('NFD')), { parent: `${committee} tỉnh Sóc Trăng`, issuer: null, place: 'Sóc Trăng' }],
  ['what the user chose goes before what is worked out', issued('Sở Y tế', { issuer: 'Chi cục Dân số', parent: 'Sở Y tế', place: 'Ninh Kiều' }), { parent: 'Sở Y tế', issuer: 'Chi cục Dân số', place: 'Ninh Kiều' }],
  ['a committee that the user chose has none above it', issued(null, { issuer: ofCity }), { parent: '', issuer: ofCity, place: 'Cần Thơ' }],
])('%s', (_sentence, issuer, expected) => expect(issuer).toEqual(expected));
