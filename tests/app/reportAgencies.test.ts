import { reportAgencies } from '../../src/app/reportAgencies';
import { indicatorAppendix, taskAppendix } from '../builders/appendixBuilder';

const agenciesOf = (lead: string) => reportAgencies([taskAppendix([{ content: 'Việc', lead }])], { leftOutSheets: [] });

test.each(['Sở Kế hoạch và Phát triển', 'Công an phường Cái Vồn', 'Trung tâm Dữ liệu vùng', 'Phòng Kinh tế hạ tầng'])('%s is written as an agency', (name) => {
  expect(agenciesOf(name).agencies).toHaveLength(1);
});

test.each(['Các sở có liên quan', 'giao sau', 'đ/c Nguyễn Văn An', 'Sở', 'Ủy ban nhân dân cấp xã', 'Sở, ban, ngành thành phố', 'UBND huyện Phong Điền'])('%s is none, and is named', (name) => {
  const { agencies, others, unheldCount } = agenciesOf(name);
  expect({ agencies, unheldCount, isNamed: others.length > 0 }).toEqual({ agencies: [], unheldCount: 1, isNamed: true });
});

test('sheets that are left out have no say', () => {
  const appendices = [taskAppendix([{ content: 'Việc', lead: 'Sở Y tế' }], { sheet: 'Phụ lục II' }), indicatorAppendix([{ content: 'Tỷ lệ', lead: 'Sở Tài chính' }], { sheet: 'Phụ lục I' })];
  expect(reportAgencies(appendices, { leftOutSheets: [] }).agencies).toEqual(['Sở Tài chính', 'Sở Y tế']);
  expect(reportAgencies(appendices, { leftOutSheets: ['Phụ lục I'] }).agencies).toEqual(['Sở Y tế']);
});
