import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerProcess, type ServerProcessOptions } from '../dev-stack/server-process';
import { waitUntil } from '../dev-stack/wait-until';
import { REPOSITORY } from '../start/repository';

const READY_WITHIN_MS = 30_000;

export const issuerUrlOn = (port: number) => `http://127.0.0.1:${port}`;

/** The keys of a platform's issuer and of its clients are there. */
export const issuerFolderIn = (dataDirectory: string) => join(dataDirectory, 'issuer');

/** The local issuer is a process of its own. */
export class IssuerProcess {
  readonly url: string;
  readonly folder: string;
  readonly logFile: string;
  private readonly server: ServerProcess;

  constructor(port: number, dataDirectory: string, died?: ServerProcessOptions['died']) {
    this.url = issuerUrlOn(port);
    this.folder = issuerFolderIn(dataDirectory);
    this.logFile = join(dataDirectory, 'issuer.log');
    this.server = new ServerProcess({
      name: 'The issuer',
      command: process.execPath,
      args: [
        ...['--import', require.resolve('tsx')],
        ...[join(REPOSITORY, 'tools', 'issuer', 'issuer.ts'), '--port', String(port), '--folder', this.folder],
      ],
      logFile: this.logFile,
      pidFile: join(dataDirectory, 'issuer.pid'),
      mark: this.folder,
      ...(died ? { died } : {}),
    });
  }

  endLeftover(): Promise<void> {
    return this.server.endLeftover();
  }

  async start(): Promise<void> {
    await mkdir(join(this.folder, '..'), { recursive: true });
    await this.server.spawn();
  }

  ready(signal?: AbortSignal): Promise<void> {
    return waitUntil(`the issuer answers (its log is ${this.logFile})`, () => this.answers(), {
      withinMs: READY_WITHIN_MS,
      giveUp: this.server.mustBeRunning,
      signal,
    });
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  private async answers(): Promise<boolean> {
    const { ok } = await fetch(`${this.url}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(2_000) });
    return ok;
  }
}
