import type { ExcelHost } from '../host/ExcelHost';
import { isWithinLevel } from '../host/isWithinLevel';
import type { CommandRegistry } from './CommandRegistry';
import { documentSettings } from './documentSettings';

export interface OfficeShimOptions {
  /** Where `Office.actions.associate` puts the functions of the ribbon. */
  readonly commands: CommandRegistry;
  readonly displayLanguage: string;
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
}

/** The half of Office that is not the client library: just the members an add-in of ours asks for. */
export function officeShim(host: ExcelHost, { commands, displayLanguage, platform }: OfficeShimOptions): object {
  const info = { host: 'Excel', platform };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android', Universal: 'Universal' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
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
      document: { url: '', mode: 'readWrite', settings: documentSettings(host) },
    },
    actions: { associate: (name: string, command: (event: unknown) => unknown) => commands.associate(name, command) },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve() },
  };
}

/** Sets beside ExcelApi that are served, with their highest version. */
const otherSets: Readonly<Record<string, string>> = { settings: '1.1', delayforcelledit: '1.1', addincommands: '1.1' };

function isSetSupported(name: string, version: string, level: string): boolean {
  const served = name.toLowerCase() === 'excelapi' ? level : otherSets[name.toLowerCase()];
  return served !== undefined && isWithinLevel(String(version), served);
}
