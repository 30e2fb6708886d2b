import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** One part reaches another through this, which a test cuts and slows down. */
export class Gate {
  private opened: Promise<void> = Promise.resolve();
  private open: () => void = () => undefined;
  private delayMs = 0;
  private readonly sockets = new Set<Socket>();

  /** Nothing passes in either direction, and nobody is told: both sides wait, as when a cable is pulled. */
  cut(): void {
    this.opened = new Promise((resolve) => (this.open = resolve));
  }

  /** All connections end at once; new ones are made. */
  reset(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
  }

  slow(milliseconds: number): void {
    this.delayMs = milliseconds;
  }

  mend(): void {
    this.delayMs = 0;
    this.open();
  }

  /** The bytes that were read first belong to the connection as well. */
  async join(first: Buffer, from: Socket, to: Socket): Promise<void> {
    const both = [from, to];
    for (const socket of both) this.sockets.add(socket);
    try {
      await Promise.all([this.pass(from, to, first), this.pass(to, from)]);
    } catch {
      // A side that is gone ends the other one too.
    } finally {
      for (const socket of both) {
        this.sockets.delete(socket);
        socket.destroy();
      }
    }
  }

  private pass(from: Socket, to: Socket, first?: Buffer): Promise<void> {
    const passing = async function* (this: Gate) {
      if (first) yield await this.passed(first);
      for await (const chunk of from) yield await this.passed(chunk as Buffer);
    };
    return pipeline(passing.bind(this), to);
  }

  private async passed(chunk: Buffer): Promise<Buffer> {
    if (this.delayMs > 0) await delay(this.delayMs);
    await this.opened;
    return chunk;
  }
}

/** Connections to a port of this machine go through gates; the first bytes of a client tell which gate is its own. */
export class GatedPort {
  private constructor(private readonly server: Server) {}

  static async open(port: number, target: () => number, gateOf: (first: Buffer) => Gate): Promise<GatedPort> {
    const server = createServer((from) => {
      from.on('error', () => from.destroy());
      from.once('data', (first: Buffer) => {
        from.pause();
        const to = connect(target(), '127.0.0.1');
        to.on('error', () => from.destroy());
        void gateOf(first).join(first, from, to);
      });
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return new GatedPort(server);
  }

  async close(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }
}

/** @returns the name of a client of Kafka: after length, key, version and correlation of its request stands its id */
export function kafkaClientOf(request: Buffer): string {
  const length = request.length < 14 ? 0 : request.readInt16BE(12);
  return length > 0 ? request.toString('utf8', 14, 14 + length) : '';
}
