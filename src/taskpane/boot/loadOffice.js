/* global window, document */
// The settings stand in the page as data: its policy lets no script run that is written into it.
window.bootSettings = JSON.parse(document.getElementById('boot-settings').textContent);

/**
 * Loads office.js from the first address that answers, then the pane's own scripts in their order.
 * A script is fetched ahead before it is put into the page, and taken from there: one that is only fetched may come late or never,
 * one that was put in runs whenever it arrives, and two copies of office.js in one page undo each other.
 * Written in ES5 because it stands before the check of what the host can run.
 *
 * settings: { officeScripts, appScripts: string[], officeTimeoutMs: number }; `onFailure` is called when no address was of use.
 */
window.loadOffice = function (settings, onFailure) {
  'use strict';

  function addScript(address, onLoad, onError) {
    var script = document.createElement('script');
    script.onload = onLoad;
    script.onerror = function () {
      // office.js derives the folder of its other files from the first script tag of its name.
      document.head.removeChild(script);
      onError();
    };
    script.async = false;
    script.src = address;
    document.head.appendChild(script);
    return script;
  }

  function fetchAhead(address, onArrival, onSilence) {
    var hint = document.createElement('link');
    var isOver = false;
    function finish(next) {
      if (isOver) return;
      isOver = true;
      window.clearTimeout(timer);
      next();
    }
    var timer = window.setTimeout(function () {
      finish(onSilence);
    }, settings.officeTimeoutMs);
    // A missing file may arrive too; there the script itself will tell.
    hint.onload = function () {
      finish(onArrival);
    };
    hint.onerror = function () {
      finish(onSilence);
    };
    hint.rel = 'preload';
    hint.as = 'script';
    hint.href = address;
    document.head.appendChild(hint);
  }

  function addAppScripts() {
    for (var index = 0; index < settings.appScripts.length; index += 1) {
      addScript(settings.appScripts[index], null, onFailure);
    }
  }

  function tryCandidate(index) {
    if (index >= settings.officeScripts.length) {
      onFailure();
      return;
    }
    function tryNext() {
      tryCandidate(index + 1);
    }
    fetchAhead(
      settings.officeScripts[index],
      function () {
        var script = addScript(
          settings.officeScripts[index],
          function () {
            // A proxy may answer with a page of its own: loaded, but no office.js.
            if (window.Office) {
              addAppScripts();
            } else {
              document.head.removeChild(script);
              tryNext();
            }
          },
          tryNext
        );
      },
      tryNext
    );
  }

  tryCandidate(0);
};
