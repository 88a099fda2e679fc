/** What a check does without: how single cells stand, and how sheets are written. Prefetched, so that nobody waits for it. */
export const loadSheetTools = () => import(/* webpackChunkName: "sheets", webpackPrefetch: true */ './sheetTools');
