import { ordinalSeries } from '../../../src/core/rules/ordinalSeries';
import { taskAppendix, type ItemRow } from '../../builders/appendixBuilder';

const numbers = (appendix: ReturnType<typeof taskAppendix>) => ordinalSeries(appendix).map((series) => series.map(({ number }) => number));

test('a row that leaves out the running number and gives a detail only is not counted', () => {
  const appendix = taskAppendix([{ ordinal: '1' }, { ordinal: '' }, { ordinal: '2' }] satisfies readonly ItemRow[]);
  const items = appendix.items.map((item, index) => (index === 1 ? { ...item, ordinal: '7' } : item));
  expect(numbers({ ...appendix, items })).toEqual([[1, 2]]);
});

test('a number in one cell with the words is counted, and nothing is offered in that cell', () => {
  const appendix = taskAppendix([{ ordinal: '1. Tập huấn' }, { ordinal: '2. Rà soát' }]);
  const items = appendix.items.map((item, index) => ({ ...item, ordinal: String(index + 1) }));
  expect(ordinalSeries({ ...appendix, items }).flat()).toMatchObject([{ number: 1, cell: null }, { number: 2, cell: null }]);
});

test('a table without an ordinal column is counted by the numbers read from its words', () => {
  const appendix = taskAppendix([{}, {}], { without: ['ordinal'] });
  const items = appendix.items.map((item, index) => ({ ...item, ordinal: String(index + 1) }));
  expect(numbers({ ...appendix, items })).toEqual([[1, 2]]);
});
