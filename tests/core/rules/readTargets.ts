import type { IndicatorAppendix } from '../../../src/core/model/appendix';
import { parseTarget } from '../../../src/core/targets/parseTarget';
import { indicatorAppendix, type AppendixOptions, type IndicatorRow } from '../../builders/appendixBuilder';

/** An indicator table whose targets are read by the real parser; `horizon` is that of the section. */
export function readTargets(rows: readonly (IndicatorRow & { readonly horizon?: string | null })[], options: AppendixOptions = {}): IndicatorAppendix {
  const appendix = indicatorAppendix(rows, options);
  return {
    ...appendix,
    items: appendix.items.map((item, index) => {
      const { target, unit } = item.cells;
      const horizon = rows[index]?.horizon ?? null;
      const cell = { text: target?.text ?? '', value: target?.value ?? '', numberFormat: target?.numberFormat ?? 'General', unit: unit?.text ?? '', sectionHorizon: horizon };
      return { ...item, target: parseTarget(cell) };
    }),
  };
}
