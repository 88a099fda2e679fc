import { createExcelWorkbook } from '../excel/createExcelWorkbook';
import { localToday } from '../app/localToday';
import { ribbonCommands } from './ribbonCommands';
import { runCommand } from './runCommand';
import { showFailure } from './showFailure';

// At load, before Office is ready: Excel looks the functions up as soon as a button is pressed.
for (const [name, command] of Object.entries(ribbonCommands)) {
  const work = async () => {
    await Office.onReady();
    return command(createExcelWorkbook(), localToday(new Date()));
  };
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(event, work, showFailure);
  });
}
