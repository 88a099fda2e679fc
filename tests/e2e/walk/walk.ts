import path from 'node:path';
import { createTranslator, type Language } from '../../../src/i18n';
import type { Scenario } from '../Scenario';
import { checkScreens } from './checkScreens';
import { lookAt } from './lookAt';
import { progressScreens } from './progressScreens';
import { reportScreens } from './reportScreens';
import { stateScreens } from './stateScreens';
import type { Screen } from './Walker';

const screens: readonly Screen[] = [...checkScreens, ...progressScreens, ...reportScreens, ...stateScreens];

/** Where the pictures of all screens are left, to be looked at. */
const folder = path.resolve('dist/screens');

/** Every screen of the pane in one language: in each theme and width, held to WCAG 2.2 AA, with a picture. */
export function walk(language: Language): Scenario {
  const t = createTranslator(language);
  return {
    title: `Mọi màn hình (${language})`,
    steps: screens.map(({ name, reach, subject }) => [
      name,
      async (workbench) => {
        const walker = { ...workbench, language, t };
        await reach(walker);
        await lookAt(walker, { name, subject: subject?.(walker) ?? null }, folder);
      },
    ]),
  };
}
