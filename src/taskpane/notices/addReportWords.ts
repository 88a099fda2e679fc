import { addVietnamese } from '../../i18n/translatorFor';
import { reportNotices } from '../../i18n/vi/reportNotices';

/** Brings what is told of a report, for who is told of it before its tab with all other words has come. */
export function addReportWords(): void {
  addVietnamese(reportNotices);
}
