import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { freePort } from './ports';

describe('a port for a process that is started later', () => {
  it('is not one that the system gives to an outgoing connection meanwhile', async () => {
    const range = await readFile('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').catch(() => '49152 65535');
    expect(await freePort()).toBeLessThan(Number.parseInt(range, 10));
  });

  it('is given out once, although nobody listens on it yet', async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, freePort));
    expect(new Set(ports).size).toBe(20);
  });

  it('is passed over where somebody listens on it', async () => {
    const server = createServer();
    const next = (await freePort()) + 1;
    await new Promise<void>((resolve) => server.listen(next, '127.0.0.1', resolve));
    expect(await freePort()).toBeGreaterThan(next);
    await new Promise((closed) => server.close(closed));
  });
});
