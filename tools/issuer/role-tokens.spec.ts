import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announce } from '../start/running-platform';
import { platformHere } from './role-tokens';

describe('a command that asks the platform here', () => {
  const before = { ...process.env };
  let folder: string;
  let running: ChildProcess;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imd-here-'));
    process.env = { ...before, IMD_DATA: folder };
    running = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)', 'tools/start/start.ts'], {
      stdio: 'ignore',
    });
    await once(running, 'spawn');
  });
  afterEach(async () => {
    process.env = before;
    running.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  const onPortsFrom = (first: number) => {
    const service = (port: number) => ({ url: `http://127.0.0.1:${port}`, pid: null, environment: {} });
    return {
      pid: running.pid ?? 0,
      issuer: `http://127.0.0.1:${first + 4}`,
      services: {
        gateway: service(first),
        budget: service(first + 1),
        projects: service(first + 2),
        returns: service(first + 3),
      },
    };
  };

  it('finds its gateway and its issuer on the ports that it was started on', async () => {
    await announce(folder, onPortsFrom(4300));
    expect(await platformHere()).toMatchObject({
      gatewayUrl: 'http://127.0.0.1:4300',
      issuer: { name: 'http://127.0.0.1:4304' },
    });
  });

  it('asks the one that the environment names, whatever runs here', async () => {
    await announce(folder, onPortsFrom(4300));
    Object.assign(process.env, { IMD_GATEWAY_URL: 'http://gateway:3000', IMD_ISSUER: 'http://127.0.0.1:3004' });
    expect(await platformHere()).toMatchObject({
      gatewayUrl: 'http://gateway:3000',
      issuer: { name: 'http://127.0.0.1:3004' },
    });
  });

  it('takes the ports of npm start where none runs', async () => {
    process.env['IMD_GATEWAY_PORT'] = '4400';
    expect(await platformHere()).toMatchObject({ gatewayUrl: 'http://127.0.0.1:4400' });
  });
});
