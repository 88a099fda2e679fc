import type { boot as vietnamese } from '../vi/boot';

/** What a page says before its program has come, below the Vietnamese: nobody knows yet which language the user has chosen. */
export const boot: Readonly<Record<keyof typeof vietnamese, string>> = {
  name: 'Appendix Assistant',
  waiting: 'Opening, one moment please…',
  noScript: 'The Appendix Assistant needs JavaScript.',
  retry: 'Try again',
  'outdated.title': 'This version of Excel cannot run the Appendix Assistant',
  'outdated.needs': 'One of these is needed: Microsoft 365, Excel 2021 or later (Windows, Mac), or Excel on the web. A Mac needs Safari 16.4 or later.',
  'outdated.next': 'Please ask your IT department to upgrade Excel.',
  'blocked.title': 'Not connected to Excel yet',
  'blocked.address': 'This computer cannot load the Microsoft library that every Excel add-in needs. Your network may be blocking the address above.',
  'blocked.address.next': 'Please ask your IT department to allow the address, then press “Thử lại” (Try again). Nothing in the workbook is changed.',
  'blocked.copy': 'This computer cannot load the library office.js from the server of your office.',
  'blocked.copy.next': 'Please ask your IT department to check the folder office-js on the server, then press “Thử lại” (Try again). Nothing in the workbook is changed.',
};
