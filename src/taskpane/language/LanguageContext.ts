import { createContext, useContext } from 'react';
import type { Language } from '../../i18n';

/** The way to the other language. */
export interface LanguageSwitch {
  readonly other: Language;
  /** How often its words were asked for in vain since the pane speaks as it does. */
  readonly failedTries: number;
  readonly switchOver: () => void;
}

export const LanguageContext = createContext<LanguageSwitch>({ other: 'en', failedTries: 0, switchOver: () => undefined });

export const useLanguageSwitch = (): LanguageSwitch => useContext(LanguageContext);
