import { setTimeout as delay } from 'node:timers/promises';
import { runCommand } from '../../dev-stack/run-command';
import { SERVICES } from '../../start/settings';
import { information, type Bench, type Line, type Measured, type Measurement } from '../measurement';

const IDLE_SECONDS = 60;
const TARGET_MB = 150;

/** (f) Each service is measured for its resident memory when it has had nothing to do. */
export const memoryWhenIdle: Measurement = {
  letter: 'f',
  about: `memory of each service, idle for ${IDLE_SECONDS} s`,
  run: async (bench) => {
    const idleMs = (bench.quick ? 5 : IDLE_SECONDS) * 1_000 - (performance.now() - bench.readySince);
    await delay(Math.max(0, idleMs), undefined, { signal: bench.signal });
    return memory(bench, 'idle');
  },
};

/** (f) The same is measured after everything else. */
export const memoryAfterTheRun: Measurement = {
  letter: 'f',
  about: 'memory of each service after the run',
  run: (bench) => memory(bench, 'after the run'),
};

async function memory({ platform }: Bench, when: 'idle' | 'after the run'): Promise<Measured> {
  const megabytes: Record<string, number> = {};
  for (const name of SERVICES) {
    const kilobytes = await runCommand('ps', ['-o', 'rss=', '-p', String(platform.service(name).pid)]);
    megabytes[name] = Math.round((Number(kilobytes) * 1_024) / 1_000_000);
  }
  const lines = Object.entries(megabytes).map(([name, used]): Line => {
    const line = information(`${name}, ${when}`, `${used} MB`);
    return when === 'idle' ? { ...line, target: `≤ ${TARGET_MB} MB`, met: used <= TARGET_MB } : line;
  });
  return { lines, raw: megabytes };
}
