import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Answer, Task } from './messages';

/** A worker's memory, in MB: a loop without an end is to fail soon, without taking that of the machine. */
const memory = 900;

/** One process that answers one task at a time; a new one takes its place when it had to be ended. */
export interface Worker {
  /** null where no answer came within so many milliseconds, or the process has died of it. */
  ask(task: Task, within: number): Promise<Exclude<Answer, { kind: 'broken' }> | null>;
  end(): void;
}

function begin(): ChildProcess {
  return fork(path.join(__dirname, 'worker.ts'), { execArgv: [...process.execArgv, `--max-old-space-size=${memory}`], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

export function createWorker(): Worker {
  let child: ChildProcess | null = null;

  function end(): void {
    child?.removeAllListeners();
    child?.kill('SIGKILL');
    child = null;
  }

  return {
    end,
    async ask(task, within) {
      const asked = (child ??= begin());
      const answer = await new Promise<Answer | null>((resolve) => {
        const timer = setTimeout(() => resolve(null), within);
        const settle = (said: Answer | null): void => {
          clearTimeout(timer);
          resolve(said);
        };
        asked.once('message', (said) => settle(said as Answer));
        asked.once('exit', () => settle(null));
        asked.send(task);
      });
      if (answer?.kind === 'broken') throw new Error(answer.reason);
      if (answer === null) end();
      else asked.removeAllListeners();
      return answer;
    },
  };
}
