import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { PreferenceStore } from '../app/preferences/PreferenceStore';
import type { IsoDate } from '../core/model/cell';
import type { SpokenLanguage } from '../i18n/firstLanguage';
import { ErrorBoundary } from './boundary/ErrorBoundary';
import { FaultBar } from './boundary/FaultBar';
import { LanguageContext } from './language/LanguageContext';
import { TranslatorContext } from './language/TranslatorContext';
import { useLanguage } from './language/useLanguage';
import { Pane } from './Pane';
import { PreferencesContext } from './preferences/PreferencesContext';
import { usePrefersDark } from './theme/usePrefersDark';
import type { UseCases } from './UseCases';

const useStyles = makeStyles({ provider: { height: '100%' } });

export interface AppProps {
  readonly useCases: UseCases;
  readonly today: IsoDate;
  /** Excel's own theme, where it tells; null = as the system asks. */
  readonly isHostDark: boolean | null;
  /** The language it opens in. */
  readonly firstLanguage: SpokenLanguage;
  readonly preferences: PreferenceStore;
}

/** The pane in its theme and language. */
export function App({ useCases, today, isHostDark, firstLanguage, preferences }: AppProps) {
  const styles = useStyles();
  const prefersDark = usePrefersDark();
  const [{ language, t }, switching] = useLanguage(firstLanguage, preferences);
  return (
    <FluentProvider theme={(isHostDark ?? prefersDark) ? webDarkTheme : webLightTheme} className={styles.provider} lang={language}>
      <TranslatorContext value={t}>
        <LanguageContext value={switching}>
          <PreferencesContext value={preferences}>
            <ErrorBoundary fallback={(error, retry) => <FaultBar sentence="fault.pane" error={error} onRetry={retry} />}>
              <Pane useCases={useCases} today={today} />
            </ErrorBoundary>
          </PreferencesContext>
        </LanguageContext>
      </TranslatorContext>
    </FluentProvider>
  );
}
