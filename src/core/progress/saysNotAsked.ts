import { foldText } from '../text/foldText';

const notAsked = new RegExp(
  `\\b(?:${[
    'chua (co |nhan duoc |phat sinh )*(yeu cau|van ban|huong dan|chi dao|nhiem vu)',
    'chua (phat sinh|den ky|den han|trien khai|thuc hien)',
    'khong (co |phat sinh )*(yeu cau|nhiem vu|noi dung)',
    'khong phat sinh',
    '(cho|doi) (y kien|yeu cau|van ban|huong dan|chi dao|trung uong|bo|cac bo|chinh phu)',
    'khi co yeu cau',
  ].join('|')})\\b`,
);

const notAskedAtAll = /^(?:chua|chua co|khong|khong co|0)?$/;

/** Whether a status note says that the request or event a task waits for has not come. */
export function saysNotAsked(statusNote: string): boolean {
  const folded = foldText(statusNote);
  return notAskedAtAll.test(folded) || notAsked.test(folded);
}
