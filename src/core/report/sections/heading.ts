import { wideRow, type ReportRow } from '../ReportRow';

/** The heading of a section, or of a part of one; it never stands alone at the foot of a page. */
export function heading(section: string, words: string, look: 'heading' | 'subheading' = 'heading'): ReportRow {
  return wideRow(`heading|${section}`, look, words, 24, { keepWithNext: true });
}
