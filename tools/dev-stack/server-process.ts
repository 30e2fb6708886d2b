import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { commandLineOf, isAlive } from './processes';
import { waitUntil } from './wait-until';

export interface ServerProcessOptions {
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  logFile: string;
  pidFile: string;
  /** Only a process on this very data has this text on its command line. */
  mark: string;
  died?: (part: string, lastLines: string, ending: Ending) => void;
}

/** A process ended by a code or by a signal: one of the two is null. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Two of these, services first and servers after them, stay under the ten seconds in which Ctrl-C ends everything. */
const TERMINATE_WITHIN_MS = 4500;
const TAIL_BYTES = 16 * 1024;

/**
 * The server runs in a session of its own: Ctrl-C in the terminal reaches only the program that started it, which can
 * then end its services first. Because nothing else would end it if that program is killed outright, a guard waits for
 * the program's end and ends the server then.
 */
export class ServerProcess {
  private child: ChildProcess | null = null;
  private guard: ChildProcess | null = null;
  private endWanted = false;

  constructor(private readonly options: ServerProcessOptions) {}

  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  async spawn(): Promise<void> {
    if (this.child) throw new Error(`${this.options.name} is running already.`);
    const log = openSync(this.options.logFile, 'a');
    const child = spawn(this.options.command, this.options.args, {
      detached: true,
      env: this.options.env ?? process.env,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    await once(child, 'spawn');
    const { pid } = child;
    if (pid === undefined) throw new Error(`${this.options.name} did not start.`);
    this.endWanted = false;
    this.child = child;
    this.guard = startGuard(pid);
    writeFileSync(this.options.pidFile, JSON.stringify({ server: pid, owner: process.pid }));
    child.once('exit', (code, signal) => this.exited({ code, signal }));
  }

  private exited(ending: Ending): void {
    this.child = null;
    this.guard?.kill('SIGKILL');
    this.guard = null;
    rmSync(this.options.pidFile, { force: true });
    if (!this.endWanted) this.options.died?.(this.options.name, this.lastLines(), ending);
  }

  /** A condition takes it as its `giveUp`: there is no use waiting for a server that has ended. */
  mustBeRunning = (): void => {
    if (!this.child) {
      throw new Error(`${this.options.name} ended while starting. Its last lines:\n${this.lastLines()}`);
    }
  };

  lastLines(count = 15): string {
    return tailOf(this.options.logFile).trimEnd().split('\n').slice(-count).join('\n');
  }

  async stop(): Promise<void> {
    const child = this.child;
    if (!child) return;
    this.endWanted = true;
    const ended = once(child, 'exit');
    // A stopped process would not see SIGTERM before it goes on.
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), TERMINATE_WITHIN_MS);
    await ended;
    clearTimeout(impatience);
  }

  async kill(): Promise<void> {
    const child = this.child;
    if (!child) return;
    this.endWanted = true;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    if (!this.child) throw new Error(`${this.options.name} is not running.`);
    this.child.kill(signal);
  }

  /**
   * Two servers on one data directory would destroy it. A server left behind by a program that was killed is ended; one
   * that still has its program is somebody's and is left alone.
   */
  async endLeftover(): Promise<void> {
    const { pidFile, mark, name } = this.options;
    const written = readPidFile(pidFile);
    if (!written || !isAlive(written.server) || !commandLineOf(written.server).includes(mark)) return;
    if (isAlive(written.owner)) {
      throw new Error(
        `${name} is running on this data already (process ${written.server}, started by process ${written.owner}). ` +
          'Stop that one first, or choose another data directory.',
      );
    }
    process.kill(written.server, 'SIGTERM');
    const forceFrom = Date.now() + TERMINATE_WITHIN_MS;
    await waitUntil(
      `the ${name} left over from an earlier run has ended`,
      () => {
        if (!isAlive(written.server)) return true;
        if (Date.now() > forceFrom) process.kill(written.server, 'SIGKILL');
        return false;
      },
      { withinMs: 2 * TERMINATE_WITHIN_MS },
    );
  }
}

/** Only the end is read, because a log may have grown to gigabytes. */
function tailOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const size = fstatSync(file).size;
    const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
    readSync(file, tail, 0, tail.length, size - tail.length);
    return tail.toString('utf8');
  } finally {
    closeSync(file);
  }
}

function readPidFile(path: string): { server: number; owner: number } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { server: number; owner: number };
  } catch {
    return null;
  }
}

/** The pipe closes when this program ends, however it ends; that is the guard's cue. */
function startGuard(pid: number): ChildProcess {
  const script = `
    read -r _
    kill -CONT ${pid}; kill -TERM ${pid}
    tenths=0
    while kill -0 ${pid} && [ $tenths -lt 60 ]; do sleep 0.1; tenths=$((tenths + 1)); done
    kill -KILL ${pid}`;
  const guard = spawn('/bin/sh', ['-c', script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return guard;
}
