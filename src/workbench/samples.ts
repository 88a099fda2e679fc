/** The workbooks that come with the workbench; each has its title in the words of the page. */
export const samples = ['theo-doi-quy-4-2026', 'kh46-2025', 'kts-2026-2030'] as const;
export type Sample = (typeof samples)[number];

export function isSample(name: string): name is Sample {
  return samples.some((sample) => sample === name);
}

/** Where the page finds the sample; relative, as everything it loads. */
export function sampleAddress(sample: Sample): string {
  return `samples/${sample}.xlsx`;
}
