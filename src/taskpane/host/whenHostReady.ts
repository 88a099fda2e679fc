/** What the pane asks of the host before it is drawn. */
export interface HostLook {
  /** Excel's own theme, where Excel tells it. */
  readonly isDark: boolean | null;
  /** What the names of entries in the local storage are to begin with where browsers part it by the page around Excel; '' elsewhere (`Office.context.partitionKey`). */
  readonly storagePartition: string;
}

/** `#rrggbb` darker than the middle grey. Newer hosts say so themselves; older ones only name the colour. */
function isDarkColor(color: string): boolean {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (!channels) return false;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => Number.parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Waits until office.js stands. Never resolves where it is blocked: the boot screen watches over that. */
export async function whenHostReady(): Promise<HostLook> {
  await Office.onReady();
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const partition: string | undefined = Office.context.partitionKey;
  return { isDark: theme ? isDarkColor(theme.bodyBackgroundColor) : null, storagePartition: partition ?? '' };
}
