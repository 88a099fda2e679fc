import type { ExcelHost } from '../host/ExcelHost';
import { isWithinLevel } from '../host/isWithinLevel';
import type { CommandRegistry } from './CommandRegistry';
import { documentSettings } from './documentSettings';

export interface OfficeShimOptions {
  /** Where the workbook is stored; `''` = it was never saved. */
  readonly address?: string;
  /** Shows a page in a small window over Excel. @returns when it is closed; left out: Excel opens none */
  readonly openWindow?: (address: string) => Promise<void>;
  /** Where `Office.actions.associate` puts the functions of the ribbon. */
  readonly commands: CommandRegistry;
  readonly displayLanguage: string;
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
}

/** The half of Office that is not the client library: just the members an add-in of ours asks for. */
export function officeShim(host: ExcelHost, { commands, displayLanguage, platform, address = '', openWindow }: OfficeShimOptions): object {
  const info = { host: 'Excel', platform };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android', Universal: 'Universal' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    isReady: true,
    context: {
      ...info,
      displayLanguage,
      contentLanguage: displayLanguage,
      diagnostics: { ...info, version: '16.0.0.0' },
      requirements: { isSetSupported: (name: string, version = '1.1') => isSetSupported(name, version, host.level) },
      document: { url: address, mode: 'readWrite', settings: documentSettings(host), getFilePropertiesAsync: (done: FileAnswer) => done(fileProperties(address)) },
      ui: { displayDialogAsync: (page: string, _options: unknown, done: WindowAnswer) => done(openedWindow(page, openWindow)) },
    },
    actions: { associate: (name: string, command: (event: unknown) => unknown) => commands.associate(name, command) },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve() },
  };
}

type FileAnswer = (answer: { readonly status: string; readonly value?: { readonly url: string } }) => void;

/** Excel has no properties for a workbook that was never saved (github.com/OfficeDev/office-js, issue 3509). */
function fileProperties(address: string): Parameters<FileAnswer>[0] {
  return address === '' ? { status: 'failed' } : { status: 'succeeded', value: { url: address } };
}

/** What Excel says where a user lets no windows be opened. */
const refused = 12009;

type WindowAnswer = (answer: { readonly status: string; readonly error?: { readonly code: number }; readonly value?: { readonly addEventHandler: (type: string, onClosed: () => void) => void } }) => void;

function openedWindow(page: string, open: OfficeShimOptions['openWindow']): Parameters<WindowAnswer>[0] {
  if (!open) return { status: 'failed', error: { code: refused } };
  const closed = open(page);
  return { status: 'succeeded', value: { addEventHandler: (_type, onClosed) => void closed.then(onClosed) } };
}

/** Sets beside ExcelApi that are served, with their highest version. */
const otherSets: Readonly<Record<string, string>> = { settings: '1.1', delayforcelledit: '1.1', addincommands: '1.1' };

function isSetSupported(name: string, version: string, level: string): boolean {
  const served = name.toLowerCase() === 'excelapi' ? level : otherSets[name.toLowerCase()];
  return served !== undefined && isWithinLevel(String(version), served);
}
