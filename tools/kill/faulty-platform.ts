import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../dev-stack/ports';
import { PlatformUnderTest, type PlatformOptions } from '../platform-under-test/platform-under-test';
import type { ServiceName } from '../start/settings';
import { FakedClock } from './faked-clock';
import type { ServerName } from './faults';
import { Gate, GatedPort, kafkaClientOf } from './network';

/** The network of this platform can be cut between any service and any server; its services have their own clocks. */
export class FaultyPlatform {
  private constructor(
    readonly platform: PlatformUnderTest,
    readonly services: readonly ServiceName[],
    private readonly gates: ReadonlyMap<string, Gate>,
    private readonly ports: readonly GatedPort[],
    private readonly clocks: ReadonlyMap<ServiceName, FakedClock>,
    private readonly folder: string,
  ) {}

  static async start(services: readonly ServiceName[], options: PlatformOptions): Promise<FaultyPlatform> {
    const folder = await mkdtemp(join(tmpdir(), 'imd-faults-'));
    const [kafkaPort, mongodbPort, kafkaReachedAt] = [await freePort(), await freePort(), await freePort()];
    const gates = new Map(
      services.flatMap((service) => [
        [gateName(service, 'broker'), new Gate()] as const,
        [gateName(service, 'database'), new Gate()] as const,
      ]),
    );
    const open = new Gate();
    const ofClient = (first: Buffer) =>
      gates.get(gateName(kafkaClientOf(first).replace(/^imd-/, ''), 'broker')) ?? open;
    // The broker sends every client to one port; behind that, each service has a gate of its own.
    const ports = [await GatedPort.open(kafkaReachedAt, () => kafkaPort, ofClient)];
    const clocks = new Map<ServiceName, FakedClock>();
    const environment: Partial<Record<ServiceName, Record<string, string>>> = {};
    for (const service of services) {
      const clock = await FakedClock.in(join(folder, `clock-of-${service}`));
      clocks.set(service, clock);
      const port = await freePort();
      ports.push(
        await GatedPort.open(
          port,
          () => mongodbPort,
          () => gates.get(gateName(service, 'database')) ?? open,
        ),
      );
      environment[service] = {
        ...clock.environment,
        IMD_KAFKA_BROKERS: `127.0.0.1:${kafkaReachedAt}`,
        // Without this the database would tell the service its own address, past the gate.
        IMD_MONGODB_URL: `mongodb://127.0.0.1:${port}/?directConnection=true`,
      };
    }
    const platform = await PlatformUnderTest.onOwnStack({
      ...options,
      services,
      environment,
      ports: { kafkaPort, mongodbPort, kafkaReachedAt },
    });
    return new FaultyPlatform(platform, services, gates, ports, clocks, folder);
  }

  gate(service: ServiceName, server: ServerName): Gate {
    const gate = this.gates.get(gateName(service, server));
    if (!gate) throw new Error(`There is no gate between ${service} and the ${server}`);
    return gate;
  }

  async setClock(service: ServiceName, seconds: number): Promise<void> {
    await this.clocks.get(service)?.step(seconds);
  }

  async stop(): Promise<void> {
    for (const gate of this.gates.values()) gate.mend();
    await this.platform.stop();
    for (const gate of this.gates.values()) gate.reset();
    await Promise.all(this.ports.map((port) => port.close()));
    await rm(this.folder, { recursive: true, force: true });
  }
}

const gateName = (service: string, server: ServerName) => `${service} ${server}`;
