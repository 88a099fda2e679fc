/* global window, document */
/**
 * What the user sees until the pane stands: waiting, "this Excel is too old", or "Microsoft's address is closed".
 * The pane takes the element `boot` away when it is up; as long as it is there, nothing has come.
 */
(function () {
  'use strict';
  var settings = window.bootSettings;

  function showOnly(name) {
    var boot = document.getElementById('boot');
    if (!boot) return;
    var sections = boot.getElementsByTagName('section');
    for (var index = 0; index < sections.length; index += 1) {
      sections[index].style.display = sections[index].id === name ? 'block' : 'none';
    }
  }

  // Our scripts look behind in regular expressions, which Safari learnt in 16.4; an older one would stop at the first of them in silence.
  function canReadOurScripts() {
    try {
      return new RegExp('(?<=a)b').test('ab');
    } catch (error) {
      return !(error instanceof SyntaxError);
    }
  }

  // The web views of Excel 2016 and 2019: Internet Explorer's engine and the first Edge ("Edge/", the present one says "Edg/").
  if (/Trident\/|MSIE |Edge\//.test(window.navigator.userAgent) || !canReadOurScripts()) {
    showOnly('boot-outdated');
    return;
  }

  function showBlocked() {
    showOnly('boot-blocked');
  }
  document.getElementById('boot-retry').onclick = function () {
    window.location.reload();
  };
  window.setTimeout(showBlocked, settings.giveUpMs);
  window.loadOffice(settings, showBlocked);
}());
