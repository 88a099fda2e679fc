import { foldText } from '../text/foldText';
import { rememberAnswers } from '../text/rememberAnswers';

/** Words that leave work open, whatever else the note says. Folded; each stands for whole words. */
const openPhrases = [
  '(chua|sap|co ban|dang|phan dau|du kien|se|gan|cham|khong|mot phan|tung buoc|tiep tuc) (duoc )?(hoan thanh|hoan thien|hoan tat|ban hanh|thuc hien xong|xong)',
  'chua (duoc )?(thuc hien|trien khai|phe duyet|thong qua|nghiem thu|ky)',
  'dang (duoc )?(trien khai|thuc hien|xay dung|soan thao|lay y kien|tham dinh|trinh|tham muu|du thao|ra soat|tong hop|phoi hop)',
  'hoan (thanh|thien|tat) (viec |xay dung |soan thao |ban |phan |buoc )*(du thao|mot phan|giai doan|buoc|dot)',
  'se (trien khai|thuc hien|trinh|tham muu)',
  'con (lai|cham|thieu|vuong|dang|mot|\\d+)',
];

/** Words that say the work is done, anywhere in the note. */
const donePhrases = [
  'da (duoc )?(hoan thanh|hoan tat|ban hanh|phe duyet|nghiem thu|thuc hien xong|xong|ket thuc|cong bo)',
  'da (duoc )?(dua vao|di vao) (su dung|van hanh|khai thac|hoat dong)',
];

/** Words that say so only as the beginning of the note: "Hoàn thành", "Hoàn thành ngày 5/6", but not "Kế hoạch hoàn thành …". */
const openingPhrases = ['hoan thanh', 'hoan tat', 'thuc hien xong', 'da xong', 'xong'];

/** Words that say so only where they are the whole note; among others they may mean a step on the way. */
const wholePhrases = ['(da )?dat( yeu cau| ke hoach)?', '(da )?ht', 'da thuc hien', '(da |dat |thuc hien |hoan thanh |tien do )*100'];

const isOpen = new RegExp(`\\b(?:${openPhrases.join('|')})\\b`);
const isDone = new RegExp(`\\b(?:${donePhrases.join('|')})\\b`);
const isWholeDone = new RegExp(`^(?:${wholePhrases.join('|')})$`);
/** "Hoàn thành trước ngày 30/6" at the beginning names an aim, not a result; "Hoàn thành trước hạn" is one. */
const opensDone = new RegExp(`^(?:${openingPhrases.join('|')})\\b(?! (?:truoc|trong|vao) (?!(?:thoi )?han\\b|ke hoach\\b|tien do\\b))`);

const counted = 'nội dung|nhiệm vụ|chỉ tiêu|tiêu chí|văn bản|đơn vị|hạng mục|dự án|mục|xã|phường|thủ tục|hồ sơ|kế hoạch|công việc|chương trình|công trình|cơ quan|cơ sở|sản phẩm|hệ thống|cuộc|lớp';
/** "Hoàn thành 80 %", "đã hoàn thành 3/5 nội dung", "hoàn thành 15/20", which is no day: a part is named; the whole (100 %, 5/5) is none. */
const shares = [
  /(?<percent>\d+(?:[.,]\d+)?)\s*%/g,
  new RegExp(`(?<part>\\d+)\\s*/\\s*(?<whole>\\d+)(?!\\s*/|\\d)\\s*(?=${counted})`, 'gi'),
  /(?:hoàn thành|hoàn tất|thực hiện|ban hành|đạt|xong)(?: được)? (?<part>\d+)\s*\/\s*(?<whole>1[3-9]|[2-9]\d|\d{3})(?!\s*\/|\d)/gi,
];

function namesAPart(note: string): boolean {
  return shares.some((share) => [...note.matchAll(share)].some(({ groups }) => {
    const { percent, part, whole } = groups ?? {};
    return percent === undefined ? Number(part) < Number(whole) : Number(percent.replace(',', '.')) < 100;
  }));
}

/**
 * Whether a status note says that the task is done. In doubt it does not: an undone task taken for done is lost from sight,
 * a done one taken for undone is mended by one look.
 */
export const saysDone: (statusNote: string) => boolean = rememberAnswers((statusNote) => {
  const folded = foldText(statusNote);
  if (isOpen.test(folded) || namesAPart(statusNote.normalize('NFC'))) return false;
  return isDone.test(folded) || opensDone.test(folded) || isWholeDone.test(folded);
});
