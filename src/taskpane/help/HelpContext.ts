import { createContext, useContext } from 'react';

/** Opens the help; `ruleId`: at that rule. */
export type OpenHelp = (ruleId?: string) => void;

export const HelpContext = createContext<OpenHelp>(() => undefined);

/** The way to the help from anywhere in the pane. */
export function useHelp(): OpenHelp {
  return useContext(HelpContext);
}
