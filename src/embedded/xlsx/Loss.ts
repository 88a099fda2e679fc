/** Things in a workbook that a save does not keep. Each has its words in the messages. */
export const lossFeatures = [
  'macros', 'form-controls', 'embedded-objects', 'queries', 'sheet-extensions', 'unknown-parts',
] as const;
export type LossFeature = (typeof lossFeatures)[number];

/** One thing lost; `sheet` is null where it belongs to the whole workbook. */
export interface Loss {
  readonly sheet: string | null;
  readonly feature: LossFeature;
}
