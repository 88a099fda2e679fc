import { hostOfPage } from './paneWindow';

/**
 * Stands where Microsoft's office.js stands in Excel: brings the client library and connects it to the page's host. The pane's scripts are put into the
 * page behind this one and run in that order, so the library is connected before the first of them looks for it.
 */
const library = document.createElement('script');
library.async = false;
library.src = 'excel-web-16.00.js';
library.addEventListener('load', () => hostOfPage()?.connect(window));
document.head.append(library);

// The page asks whether an Office has come as soon as this script is through; its members follow with the connection.
Object.assign(window, { Office: {} });
