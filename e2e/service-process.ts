import { join } from 'node:path';
import { runCommand } from '../tools/dev-stack/run-command';
import { ServerProcess, type Ending } from '../tools/dev-stack/server-process';
import { waitUntil } from '../tools/dev-stack/wait-until';
import { commandOf, programOf } from '../tools/start/service';
import type { ProtectedService } from '../tools/issuer/access-tokens';
import type { Role } from '../tools/issuer/roles';
import type { ServiceName } from '../tools/start/settings';
import { ask, type Answer, type Asked } from './ask';

const READY_WITHIN_MS = 60_000;
const ENDS_WITHIN_MS = 30_000;

export type Environment = Readonly<Record<string, string>>;

/** One instance of one service as an operating system process, under the same address and on the same data at every start. */
export class ServiceProcess implements ProtectedService {
  private process: ServerProcess | null = null;
  private ending: Ending | null = null;
  readonly url: string;
  readonly logFile: string;

  constructor(
    readonly service: ServiceName,
    /** Tells instances of one service apart. */
    readonly instance: string,
    private readonly folder: string,
    private readonly environment: Environment,
    /** The header by which a role is let in; the loader's may book and read everything. */
    readonly authorization: (role?: Role) => Promise<{ readonly authorization: string }>,
  ) {
    this.url = `http://127.0.0.1:${environment['IMD_HTTP_PORT']}`;
    this.logFile = join(folder, `${instance}.log`);
  }

  private get program(): string {
    return programOf(this.service);
  }

  /** @param more variables for this start only, a failpoint for one */
  async start(more: Environment = {}): Promise<void> {
    this.ending = null;
    this.process = new ServerProcess({
      name: this.instance,
      command: process.execPath,
      args: commandOf(this.service),
      env: this.variables(more),
      logFile: this.logFile,
      pidFile: join(this.folder, `${this.instance}.pid`),
      mark: this.program,
      died: (_name, _lastLines, ending) => (this.ending = ending),
    });
    await this.process.spawn();
  }

  ready(): Promise<void> {
    return waitUntil(
      `${this.instance} is ready`,
      async () => {
        const { status, text } = await ask(this.url, 'GET', '/health/ready', {});
        if (status !== 200) throw new Error(text);
        return true;
      },
      { withinMs: READY_WITHIN_MS, giveUp: this.running.mustBeRunning },
    );
  }

  async startAndBeReady(more: Environment = {}): Promise<void> {
    await this.start(more);
    await this.ready();
  }

  /** Waits until it has ended without anybody asking it to. */
  async endedByItself(): Promise<Ending> {
    await waitUntil(`${this.instance} has ended`, () => this.ending !== null, { withinMs: ENDS_WITHIN_MS });
    if (!this.ending) throw new Error(`${this.instance} is running`);
    return this.ending;
  }

  async stop(): Promise<void> {
    await this.process?.stop();
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    await this.running.kill();
  }

  freeze(): void {
    this.running.signal('SIGSTOP');
  }

  thaw(): void {
    this.running.signal('SIGCONT');
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('GET', path, { headers });
  }

  /** With a token of the role, unless a header says otherwise. */
  async ask(method: string, path: string, { role, headers, ...asked }: Asked & { role?: Role } = {}): Promise<Answer> {
    return ask(this.url, method, path, { ...asked, headers: { ...(await this.authorization(role)), ...headers } });
  }

  /** What an operator types: the service's own program with a maintenance argument. Gives what it said. */
  maintain(...args: string[]): Promise<string> {
    return runCommand(process.execPath, [this.program, ...args], { env: this.variables({}) });
  }

  /** The same command as a process of its own, so that a test can freeze it. */
  maintenance(name: string, ...args: string[]): ServerProcess {
    return new ServerProcess({
      name,
      command: process.execPath,
      args: [this.program, ...args],
      env: this.variables({}),
      logFile: join(this.folder, `${name}.log`),
      pidFile: join(this.folder, `${name}.pid`),
      mark: this.program,
    });
  }

  private get running(): ServerProcess {
    if (!this.process) throw new Error(`${this.instance} was never started`);
    return this.process;
  }

  /** Nothing of the test's own environment: a service refuses variables it does not know. */
  private variables(more: Environment): NodeJS.ProcessEnv {
    const { PATH, HOME } = process.env;
    return { PATH, HOME, ...this.environment, ...more };
  }
}
