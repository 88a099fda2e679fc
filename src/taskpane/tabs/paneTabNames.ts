/** What the pane shows, left to right. */
export const paneTabs = ['check', 'progress', 'report'] as const;
export type PaneTab = (typeof paneTabs)[number];

/** Ids in the page that tie a tab to its panel. */
export const tabId = (tab: PaneTab): string => `tab-${tab}`;
export const panelId = (tab: PaneTab): string => `panel-${tab}`;
