import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  line?: (line: string) => void;
  /** A command that hangs is ended, such as a client of an engine that does not answer. */
  withinMs?: number;
  signal?: AbortSignal;
}

const KEPT_LINES = 15;

/** A command that fails gives its last lines, because they are what a person needs to see. */
export function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.withinMs,
      signal: options.signal,
    });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        options.line?.(line);
      });
    }
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new CommandNotFound(command) : error);
    });
    child.once('close', (code) => {
      if (code === 0) resolve(lines.join('\n'));
      else reject(new Error(`"${command}" ended with ${code ?? 'a signal'}:\n${lines.slice(-KEPT_LINES).join('\n')}`));
    });
  });
}

export class CommandNotFound extends Error {
  constructor(readonly command: string) {
    super(`The command "${command}" was not found.`);
  }
}
