import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@imd/testing';
import { ServerProcess } from '../dev-stack/server-process';
import { supervisor } from './supervisor';

describe('a service that ends although nobody asked it to', () => {
  let folder: string;
  let server: ServerProcess;
  let said: string[];
  let givenUp: string[];
  let isUp: boolean;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imd-supervisor-'));
    [said, givenUp, isUp] = [[], [], true];
    server = new ServerProcess({
      name: 'A service',
      command: process.execPath,
      args: ['-e', 'console.log("up"); setInterval(() => 0, 1000)'],
      logFile: join(folder, 'a.log'),
      pidFile: join(folder, 'a.pid'),
      mark: folder,
      died: supervisor({
        startAgain: () => server.spawn(),
        isUp: () => isUp,
        say: (line) => said.push(line),
        giveUp: (part) => givenUp.push(part),
      }),
    });
    await server.spawn();
  });
  afterEach(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const killed = async () => {
    const { pid } = server;
    process.kill(pid ?? 0, 'SIGKILL');
    await eventually(() => expect(server.pid).not.toBe(pid));
  };

  it('is started again, and it is said how it ended', async () => {
    await killed();
    await eventually(() => expect(server.pid).not.toBeNull());
    expect(said).toEqual([expect.stringMatching(/^A service ended unexpectedly, by SIGKILL, and is started again/)]);
    expect(givenUp).toEqual([]);
  });

  it('is given up when it ends again and again', async () => {
    for (let times = 0; times < 6; times += 1) {
      await eventually(() => expect(server.pid).not.toBeNull());
      await killed();
    }
    expect([said.length, givenUp]).toEqual([5, ['A service']]);
  });

  it('is not started again while the platform is not up', async () => {
    isUp = false;
    await killed();
    expect([said, givenUp]).toEqual([[], ['A service']]);
  });
});
