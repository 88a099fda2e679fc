import { LocaleType, LogLevel, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset, UniverSheetsFormulaPlugin, UniverSheetsFormulaUIPlugin } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import { defaultTheme } from '@univerjs/themes';

export const gridLocale = LocaleType.VI_VN;

/** Entries of the sheet tabs' menu for what the workbook in memory cannot be told. */
const hiddenMenuEntries = [
  'sheet.command.remove-sheet-confirm', 'sheet.command.copy-sheet', 'sheet.command.set-tab-color', 'sheet.command.set-worksheet-hidden', 'sheet.command.set-worksheet-show',
  'sheet.command.add-range-protection-from-sheet-bar', 'sheet.command.delete-worksheet-protection-from-sheet-bar', 'sheet.command.change-sheet-protection-from-sheet-bar', 'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Plugins that would calculate the formulas again and show results that the workbook does not hold. */
const calculating: ReadonlySet<unknown> = new Set([UniverSheetsFormulaPlugin, UniverSheetsFormulaUIPlugin]);

/**
 * Univer with nothing around its grid but formula bar, sheet tabs and zoom. It does not calculate: results come from the workbook in memory.
 * Its bundle of presets is not used, because that one drags in packages under a commercial licence.
 */
export function startUniver(container: HTMLElement): { univer: Univer; api: FUniver } {
  const univer = new Univer({ locale: gridLocale, locales: { [LocaleType.VI_VN]: viVN, [LocaleType.EN_US]: enUS }, theme: defaultTheme, logLevel: LogLevel.ERROR });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    menu: Object.fromEntries(hiddenMenuEntries.map((entry) => [entry, { hidden: true }])),
    footer: { statisticBar: false, menus: false },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, maxAutoHeightCount: 3000 },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const entry of plugins) {
    const [plugin, options]: [PluginCtor<Plugin>, object?] = Array.isArray(entry) ? [entry[0], entry[1]] : [entry];
    if (!calculating.has(plugin)) univer.registerPlugin(plugin, options);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
