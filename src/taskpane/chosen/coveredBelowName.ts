/** The style that tells, of everything that scrolls, how much of the lower edge the chosen panel lies over: what the keyboard comes to is scrolled clear of it. */
export const coveredBelowName = '--covered-below';
