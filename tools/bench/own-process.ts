import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

type Message<Result> = 'ready' | { readonly result: Result } | { readonly failure: string };

export interface OwnProcess<Result> {
  /** The process is asked to end its work; the result follows. */
  readonly stop: () => Promise<Result>;
  readonly result: Promise<Result>;
}

/** The code inside such a process sees the bench as this. */
export interface Parent {
  /** From now on the work counts: connections are open, consumers have joined. */
  readonly ready: () => void;
  readonly stopped: AbortSignal;
}

/**
 * `processes/<name>.ts` is started and says when it is ready. Every load and every baseline has a process of its own,
 * so that none shares an event loop with what it is measured against.
 */
export async function startProcess<Options extends object, Result>(
  name: string,
  options: Options,
  signal: AbortSignal,
): Promise<OwnProcess<Result>> {
  const child = fork(join(__dirname, 'processes', `${name}.ts`), [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx'],
    // The process has a session of its own, as each service has: Linux shares the processors out among sessions first
    // (sched_autogroup).
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    signal,
  });
  const result = new Promise<Result>((resolve, reject) => {
    child.on('message', (message: Message<Result>) => {
      if (message === 'ready') child.emit('ready');
      else if ('failure' in message) reject(new Error(`${name}: ${message.failure}`));
      else resolve(message.result);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it had a result`)));
  });
  await Promise.race([once(child, 'ready'), result]);
  const stop = () => {
    if (child.connected) child.send('stop');
    return result;
  };
  return { result, stop };
}

/** The process starts and ends with its result. */
export async function runProcess<Options extends object, Result>(
  name: string,
  options: Options,
  signal: AbortSignal,
): Promise<Result> {
  return (await startProcess<Options, Result>(name, options, signal)).result;
}

/** This is the other side: the whole of a file under `processes/`. */
export function asOwnProcess<Options extends object, Result>(
  work: (options: Options, parent: Parent) => Promise<Result>,
): void {
  const tell = (message: Message<Result>) => process.send?.(message);
  const stopping = new AbortController();
  process.on('message', () => stopping.abort());
  // The bench itself is gone.
  process.on('disconnect', () => process.exit(1));
  const [options = '{}'] = process.argv.slice(2);
  work(JSON.parse(options) as Options, { ready: () => tell('ready'), stopped: stopping.signal })
    .then((result) => tell({ result }))
    .catch((error: unknown) =>
      tell({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
    .finally(() => process.disconnect());
}
