import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../boundary/ErrorBoundary';
import { useTranslator } from '../language/TranslatorContext';
import type { FirstRunProps } from './FirstRun';

const FirstRun = lazy(() => import(/* webpackChunkName: "welcome" */ './FirstRun'));

const useStyles = makeStyles({ sentence: { margin: 0 } });

/** What the pane says before its first check. Nobody has asked for more than a sentence: where the rest does not come, that is no failure to tell of. */
export function Welcome(props: FirstRunProps) {
  const t = useTranslator();
  const sentence = <p className={useStyles().sentence}>{t('welcome.sentence')}</p>;
  return (
    <ErrorBoundary fallback={() => sentence}>
      <Suspense fallback={sentence}>
        <FirstRun {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
