import { isInCapitals } from '../../../src/core/recognize/isInCapitals';

test.each(['KINH TẾ', 'NHÓM 1: VĂN HÓA', 'QUỐC PHÒNG - AN NINH', 'ĐẦU TƯ'.normalize('NFD')])('"%s" stands in capitals', (text) => expect(isInCapitals(text)).toBe(true));
test.each(['', 'A', 'DTI', '2026', 'Kinh tế', 'TỶ LỆ hộ nghèo'])('"%s" does not', (text) => expect(isInCapitals(text)).toBe(false));
