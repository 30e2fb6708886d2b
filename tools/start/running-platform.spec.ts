import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announce, refuseSecondPlatform, runningPlatform } from './running-platform';

const service = (port: number) => ({ url: `http://127.0.0.1:${port}`, pid: null, environment: {} });
const services = { gateway: service(3000), budget: service(3001), projects: service(3002), returns: service(3003) };

describe('the platform that runs on a data directory', () => {
  let folder: string;
  const programs: ChildProcess[] = [];
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'imd-running-'))));
  afterEach(async () => {
    for (const program of programs.splice(0)) program.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  /** The program does nothing and has this on its command line. */
  async function program(argument: string): Promise<number> {
    const started = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)', argument], { stdio: 'ignore' });
    programs.push(started);
    await once(started, 'spawn');
    return started.pid ?? 0;
  }

  it('is none where nobody announced one', async () => {
    expect(await runningPlatform(folder)).toBeNull();
    await expect(refuseSecondPlatform(folder)).resolves.toBeUndefined();
  });

  it('lets no second one start, in one sentence', async () => {
    const pid = await program('tools/start/start.ts');
    await announce(folder, { pid, issuer: 'http://127.0.0.1:3004', services });
    await expect(refuseSecondPlatform(folder)).rejects.toThrow(
      new RegExp(`^A platform runs on ${folder} already, at http://127\\.0\\.0\\.1:3000, .*${pid}.*; .*IMD_DATA\\.$`),
    );
  });

  it('has ended when its process id is that of another program', async () => {
    await announce(folder, { pid: await program('something-else'), issuer: 'http://127.0.0.1:3004', services });
    expect(await runningPlatform(folder)).toBeNull();
  });
});
