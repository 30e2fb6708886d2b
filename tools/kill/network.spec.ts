import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { freePort } from '../dev-stack/ports';
import { waitUntil } from '../dev-stack/wait-until';
import { Gate, GatedPort, kafkaClientOf } from './network';

describe('a gate between two parts', () => {
  let echo: Server;
  let port: GatedPort;
  let gate: Gate;
  let client: Socket;
  let heard: string;
  let at: number;

  beforeEach(async () => {
    echo = createServer((socket) => socket.on('error', () => undefined).pipe(socket));
    echo.listen(0, '127.0.0.1');
    await once(echo, 'listening');
    gate = new Gate();
    at = await freePort();
    const { port: target } = echo.address() as AddressInfo;
    const other = new Gate();
    port = await GatedPort.open(
      at,
      () => target,
      (first) => (String(first).startsWith('other') ? other : gate),
    );
    client = connect(at, '127.0.0.1');
    client.on('error', () => undefined);
    heard = '';
    client.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    await once(client, 'connect');
  });
  afterEach(async () => {
    gate.mend();
    client.destroy();
    await port.close();
    echo.close();
  });

  const hears = (text: string) => waitUntil(`"${text}" comes`, () => heard === text, { withinMs: 2_000 });

  it('lets everything pass in order, both ways', async () => {
    client.write('one ');
    client.write('two');
    await hears('one two');
  });

  it('that is cut holds back what is sent until it is mended, ends no connection, and leaves others alone', async () => {
    client.write('before ');
    await hears('before ');
    gate.cut();
    client.write('meanwhile');
    const other = connect(at, '127.0.0.1');
    other.write('other');
    await once(other, 'data');
    other.destroy();
    expect(heard).toBe('before ');
    expect(client.closed).toBe(false);
    gate.mend();
    await hears('before meanwhile');
  });

  it('that is slow lets pass later', async () => {
    gate.slow(60);
    const from = performance.now();
    client.write('late');
    await hears('late');
    // There and back, less what a timer may be early.
    expect(performance.now() - from).toBeGreaterThan(115);
  });

  it('that is reset ends its connections', async () => {
    client.write('x');
    await hears('x');
    const closed = new Promise((resolve) => client.once('close', resolve));
    gate.reset();
    await closed;
  });
});

it('a client of Kafka is known by the id in its request', () => {
  const id = Buffer.from('imd-budget');
  const header = Buffer.alloc(14);
  header.writeInt16BE(id.length, 12);
  expect(kafkaClientOf(Buffer.concat([header, id, Buffer.from('more')]))).toBe('imd-budget');
  expect(kafkaClientOf(Buffer.from('short'))).toBe('');
});
