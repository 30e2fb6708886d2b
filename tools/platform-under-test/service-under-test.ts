import type { FailpointName } from '@imd/messaging';
import { runCommand } from '../dev-stack/run-command';
import type { Ending, ServerProcess, ServerProcessOptions } from '../dev-stack/server-process';
import { waitUntil } from '../dev-stack/wait-until';
import type { ProtectedService } from '../issuer/access-tokens';
import type { Role } from '../issuer/roles';
import { commandOf, logFileOf, serviceProcess, serviceReady } from '../start/service-process';
import type { ServiceName } from '../start/settings';
import { ask, type Answer, type Asked } from './ask';

const ENDS_WITHIN_MS = 30_000;

export type Environment = Readonly<Record<string, string>>;

export interface ServiceUnderTestOptions {
  readonly service: ServiceName;
  /** This name tells instances of one service apart. */
  readonly instance: string;
  readonly folder: string;
  readonly environment: Environment;
  /** The header lets a role in; the loader's may book and read everything. */
  readonly authorization: (role?: Role) => Promise<{ readonly authorization: string }>;
  /** Node gets these arguments, where it is not the service's own program as it always runs. */
  readonly command?: readonly string[] | undefined;
  readonly died?: ServerProcessOptions['died'] | undefined;
}

/**
 * One instance of one service runs as an operating system process, under the same address and on the same data at every
 * start.
 */
export class ServiceUnderTest implements ProtectedService {
  private process: ServerProcess | null = null;
  private ending: Ending | null = null;
  readonly url: string;
  readonly logFile: string;
  readonly authorization: ServiceUnderTestOptions['authorization'];

  constructor(private readonly options: ServiceUnderTestOptions) {
    const { environment, instance, folder, authorization } = options;
    this.url = `http://127.0.0.1:${environment['IMD_HTTP_PORT']}`;
    this.logFile = logFileOf(instance, folder);
    this.authorization = authorization;
  }

  get pid(): number | null {
    return this.running.pid;
  }

  /** The last line of its log says why it ended. */
  lastLine(): string {
    return this.running.lastLines(1);
  }

  /** @param more variables for this start only, a failpoint for one */
  async start(more: Environment = {}): Promise<void> {
    this.ending = null;
    const { instance, command, died } = this.options;
    this.process = this.processOf(instance, command, more, (name, lastLines, ending) => {
      this.ending = ending;
      died?.(name, lastLines, ending);
    });
    await this.process.spawn();
  }

  ready(signal?: AbortSignal): Promise<void> {
    return serviceReady(`${this.options.instance} is ready`, this.url, this.running, signal);
  }

  async startAndBeReady(more: Environment = {}): Promise<void> {
    await this.start(more);
    await this.ready();
  }

  /** The test waits until the instance has ended without anybody asking it to. */
  async endedByItself(): Promise<Ending> {
    const { instance } = this.options;
    await waitUntil(`${instance} has ended`, () => this.ending !== null, { withinMs: ENDS_WITHIN_MS });
    if (!this.ending) throw new Error(`${instance} is running`);
    return this.ending;
  }

  async stop(): Promise<void> {
    await this.process?.stop();
  }

  /** The process ends as in a power cut. */
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

  /** The request carries a token of the role, unless a header says otherwise. */
  async ask(method: string, path: string, { role, headers, ...asked }: Asked & { role?: Role } = {}): Promise<Answer> {
    return ask(this.url, method, path, { ...asked, headers: { ...(await this.authorization(role)), ...headers } });
  }

  /**
   * An operator types this: the service's own program with a maintenance argument.
   * @returns its output
   */
  maintain(...args: string[]): Promise<string> {
    return runCommand(process.execPath, this.maintenanceCommand(args), { env: this.variables({}) });
  }

  /** The same command ends itself at the failpoint, as in a power cut. */
  async maintainUntil(failpoint: FailpointName, ...args: string[]): Promise<void> {
    const env = this.variables({ IMD_FAILPOINT: failpoint });
    const said = await runCommand(process.execPath, this.maintenanceCommand(args), { env }).catch(String);
    if (!said.includes('ended with a signal')) throw new Error(`${failpoint} was not reached: ${said}`);
  }

  /** The same command runs as a process of its own, so that a test can freeze it. */
  maintenance(name: string, ...args: string[]): ServerProcess {
    return this.processOf(name, this.maintenanceCommand(args), {});
  }

  private maintenanceCommand(args: readonly string[]): string[] {
    return [...commandOf(this.options.service), ...args];
  }

  private processOf(
    instance: string,
    command: readonly string[] | undefined,
    more: Environment,
    died?: ServerProcessOptions['died'],
  ): ServerProcess {
    const { service, folder } = this.options;
    return serviceProcess({
      service,
      name: instance,
      instance,
      folder,
      command,
      env: this.variables(more),
      died,
    });
  }

  private get running(): ServerProcess {
    if (!this.process) throw new Error(`${this.options.instance} was never started`);
    return this.process;
  }

  /** Nothing of our own environment reaches a service, which refuses variables that it does not know. */
  private variables(more: Environment): NodeJS.ProcessEnv {
    const { PATH, HOME } = process.env;
    return { PATH, HOME, ...this.options.environment, ...more };
  }
}
