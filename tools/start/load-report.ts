import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { REPOSITORY } from './repository';

/** The report goes in through the gateway's REST API, as any client would send it. */
export async function loadReport(gatewayUrl: string, signal: AbortSignal): Promise<void> {
  const loader = join(REPOSITORY, 'tools', 'load', 'load.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', loader], {
    cwd: REPOSITORY,
    env: { ...process.env, IMD_GATEWAY_URL: gatewayUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  signal.throwIfAborted();
  if (code !== 0) throw new Error('The 2010 progress report could not be loaded; the lines above tell why.');
}
