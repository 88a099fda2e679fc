/* global window, document */
// The settings stand in the page as data: its policy lets no script run that is written into it.
window.bootSettings = JSON.parse(document.getElementById('boot-settings').textContent);

/**
 * Loads office.js from the first address that answers, then the pane's own scripts in their order.
 * An address is asked by `fetch` before its script is put into the page: a request can be given up, a script that
 * arrives late cannot, and two copies of office.js in one page undo each other.
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

  function ask(address, onAnswer, onSilence) {
    var request = new window.AbortController();
    var isOver = false;
    function finish(next) {
      if (isOver) return;
      isOver = true;
      window.clearTimeout(timer);
      next();
    }
    var timer = window.setTimeout(function () {
      finish(onSilence);
      request.abort();
    }, settings.officeTimeoutMs);
    window.fetch(address, { mode: 'no-cors', signal: request.signal }).then(
      function (answer) {
        // The status of another origin's answer is hidden (type 'opaque'); there the script itself will tell.
        finish(answer.ok || answer.type === 'opaque' ? onAnswer : onSilence);
      },
      function () {
        finish(onSilence);
      }
    );
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
    ask(
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
