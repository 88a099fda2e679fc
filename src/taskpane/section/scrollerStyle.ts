/**
 * The part of the pane that scrolls below the bars. Positioned, for what stands in it unseen to scroll along: it would make the page itself longer
 * than the pane. Where bars and messages leave too little of a magnified pane, it keeps a few lines, and the pane scrolls as a whole.
 */
export const scrollerStyle = { position: 'relative', flexGrow: 1, minHeight: '160px', overflowY: 'scroll', overflowX: 'hidden' } as const;
