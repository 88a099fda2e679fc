import { cleanText } from '../text/cleanText';
import { rememberAnswers } from '../text/rememberAnswers';

/** "nt", "-nt-", "(n.t)", "như trên", "tương tự như trên", quotation marks alone, "//". */
const marks = /^(?:n\.? ?t|(?:tương tự )?như (?:mục |dòng |phần |ý )?trên|tương tự trên|["“”″〃˝„]+|['’‘]{2}|\/\/|,,)$/i;
const around = /^[-–—−(\s]+|[-–—−).\s]+$/g;
const longestMark = 30;

/** Whether a cell only says that what stands above it holds for it too. A number ("như mục 1") is no such mark: it may mean any row. */
export function isDitto(text: string): boolean {
  return text.length > 0 && text.length <= longestMark && isMark(text);
}

const isMark = rememberAnswers((text) => marks.test(cleanText(text).replace(around, '')));
