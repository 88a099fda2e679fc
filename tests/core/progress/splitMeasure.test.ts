import { splitMeasure } from '../../../src/core/progress/splitMeasure';

const values = (text: string, count: number, value: number | null = null) => splitMeasure({ text, value }, count).map((measure) => measure?.value);

test.each([['95; 28; 66; 3', 4, [95, 28, 66, 3]], ['95 doanh nghiệp\n28 startup', 2, [95, 28]], ['12,5; 3', 2, [12.5, 3]], ['95; đang làm', 2, [95, null]], ['62 doanh nghiệp, trong đó: 12 startup, 02 doanh nghiệp chủ lực', 3, [62, 12, 2]]])('"%s" of %s parts', (text, count, expected) => expect(values(text, count)).toEqual(expected));
test('one number is the first part’s', () => expect(values('95', 4, 95)).toEqual([95]));
test.each([['95; 28', 4], ['đang tổng hợp', 2], ['', 2], ['62 doanh nghiệp, tăng 10% so với năm 2025', 3], ['62 doanh nghiệp tính đến 9/12/2026', 2], ['62 doanh nghiệp, 12 startup', 3]])('"%s" of %s parts is no guess', (text, count) => expect(values(text, count)).toEqual([]));
test('nothing reported has no parts', () => expect(splitMeasure(null, 3)).toEqual([]));
