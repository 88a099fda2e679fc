import type { ReportChoices } from '../../core/model/reportChoices';
import { useKept, type Kept } from '../settings/useKept';
import type { UseCases } from '../UseCases';

/** The choices of the report as they are changed here; each change is kept in the workbook. */
export function useReportChoices({ changeReportChoices }: Pick<UseCases, 'changeReportChoices'>): Kept<ReportChoices> {
  return useKept<ReportChoices>(changeReportChoices);
}
