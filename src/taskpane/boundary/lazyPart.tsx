import { lazy, Suspense, useState, type ComponentType } from 'react';
import { useTranslator } from '../language/TranslatorContext';
import { ErrorBoundary } from './ErrorBoundary';
import { FaultBar } from './FaultBar';

const ahead: (() => Promise<unknown>)[] = [];

/** Fetches every part before it is asked for, one after another, each when there is nothing else to do; what does not come now is fetched when it is shown. */
export async function fetchAhead(whenIdle: () => Promise<void>): Promise<void> {
  for (const load of ahead) {
    await whenIdle();
    await load().catch(() => undefined);
  }
}

/** webpack's name for a file that did not come. */
const isUnfetched = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

/**
 * A part of the pane that is fetched when it is first shown. Until it has come that is said; where it does not come, or cannot be drawn, a
 * sentence and a way to try again stand in its place. React remembers a failed fetch for good, so that each attempt is a component of its own.
 */
export function lazyPart<Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>): ComponentType<Props> {
  ahead.push(load);
  const attempt = (): ComponentType<Props> => lazy(load);
  const first = attempt();
  return function LazyPart(props: Props) {
    const t = useTranslator();
    const [{ Part }, setPart] = useState({ Part: first });
    return (
      <ErrorBoundary
        fallback={(error, retry) => (
          <FaultBar
            sentence={isUnfetched(error) ? 'fault.unfetched' : 'fault.part'}
            error={error}
            onRetry={() => {
              setPart({ Part: attempt() });
              retry();
            }}
          />
        )}
      >
        <Suspense fallback={t('tab.loading')}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
