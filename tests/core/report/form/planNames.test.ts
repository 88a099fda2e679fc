import { planNames } from '../../../../src/core/report/form/planNames';
import { reportForm } from '../../../../src/data/reportForm';
import { indicatorAppendix, taskAppendix } from '../../../builders/appendixBuilder';
import { reportContent } from '../../../builders/reportBuilder';

const title = (number: number) => `PHỤ LỤC\n(Kèm theo Kế hoạch số ${number}/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ)`;
const tasks = (named: string) => taskAppendix([{ content: 'Một việc' }, { content: 'Việc khác' }], { title: named });
const indicators = (named: string) => indicatorAppendix([{ content: 'Tỷ lệ' }], { title: named });

test('two appendices of one plan name it once', () => {
  expect(planNames(reportContent([indicators(title(46)), tasks(title(46))]), reportForm)).toEqual(['Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ']);
});

test('two plans are both named', () => expect(planNames(reportContent([indicators(title(46)), tasks(title(105))]), reportForm)).toHaveLength(2));

test('a table without the line of its plan names none', () => expect(planNames(reportContent([tasks('PHỤ LỤC II')]), reportForm)).toEqual([]));
