import { inCapitals } from '../../../../src/core/report/form/inCapitals';
import type { LookId } from '../../../../src/core/report/formElements';

test.each<readonly [look: LookId, words: string, written: string]>([
  ['issuer', 'Sở Khoa học và Công nghệ', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
  ['signatureTitle', 'KT. Giám đốc', 'KT. GIÁM ĐỐC'],
  ['docType', 'Báo cáo', 'BÁO CÁO'],
  ['signatureName', 'Nguyễn Văn An', 'Nguyễn Văn An'],
  ['motto', 'Độc lập - Tự do - Hạnh phúc', 'Độc lập - Tự do - Hạnh phúc'],
])('%s writes “%s” as “%s”', (look, words, written) => expect(inCapitals(look, words)).toBe(written));
