/* global window */
/** The page of the ribbon functions has nobody to tell of a failure: Excel itself says that a function did not answer. */
window.loadOffice(window.bootSettings, function () {
  'use strict';
});
