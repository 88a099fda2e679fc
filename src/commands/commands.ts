import { localToday } from '../app/localToday';
import { localPreferences } from '../app/preferences/localPreferences';
import { ribbonCommandNames } from '../app/ribbonNews';
import { tellPane } from '../channel/tellPane';
import { underLock } from '../channel/underLock';
import { createExcelWorkbook } from '../excel/createExcelWorkbook';
import { workbookKey } from '../excel/workbookKey';
import { clockedPace } from './clockedPace';
import { ribbonDeeds } from './ribbonDeeds';
import { runCommand, type Ears } from './runCommand';
import { showWindow } from './showWindow';

/** What the person has chosen in the pane. */
function spokenLanguage() {
  const partition: string | undefined = Office.context.partitionKey;
  return localPreferences(() => localStorage, partition ?? '').read().language;
}

const ears: Ears = { showWindow: (deed) => showWindow(deed, spokenLanguage()), tellPane: async (deed) => tellPane(deed, await workbookKey(), crypto.randomUUID()) };

// At load, before Office is ready: Excel looks the functions up as soon as a button is pressed.
for (const name of ribbonCommandNames) {
  const work = async () => {
    await Office.onReady();
    return ribbonDeeds[name](underLock(createExcelWorkbook(), workbookKey), localToday(new Date()), clockedPace);
  };
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(event, name, work, ears);
  });
}
