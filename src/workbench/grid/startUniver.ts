import { LocaleType, LogLevel, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import { defaultTheme } from '@univerjs/themes';

export const gridLocale = LocaleType.VI_VN;

/** Entries of the sheet tabs' menu for what the workbook in memory cannot be told. */
const hiddenMenuEntries = [
  'sheet.command.remove-sheet-confirm', 'sheet.command.copy-sheet', 'sheet.command.set-tab-color', 'sheet.command.set-worksheet-hidden', 'sheet.command.set-worksheet-show',
  'sheet.command.add-range-protection-from-sheet-bar', 'sheet.command.delete-worksheet-protection-from-sheet-bar', 'sheet.command.change-sheet-protection-from-sheet-bar', 'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** What starts a calculation. Results come from the workbook in memory; those of the grid would be others. */
const calculations: ReadonlySet<string> = new Set(['formula.mutation.set-formula-calculation-start', 'formula.mutation.set-trigger-formula-calculation-start']);

/**
 * Univer with nothing around its grid but formula bar, sheet tabs and zoom. It does not calculate.
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
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const entry of plugins) {
    const [plugin, options]: [PluginCtor<Plugin>, object?] = Array.isArray(entry) ? [entry[0], entry[1]] : [entry];
    univer.registerPlugin(plugin, options);
  }
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (calculations.has(event.id)) event.cancel = true;
  });
  return { univer, api };
}
