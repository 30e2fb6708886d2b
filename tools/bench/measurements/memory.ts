import { setTimeout as delay } from 'node:timers/promises';
import { runCommand } from '../../dev-stack/run-command';
import { SERVICES } from '../../start/settings';
import type { Bench, Measurement } from '../measurement';

const IDLE_SECONDS = 60;
const TARGET_MB = 150;

/** (f) Resident memory of each service that has had nothing to do. */
export const memoryWhenIdle: Measurement = {
  letter: 'f',
  about: `memory of each service, idle for ${IDLE_SECONDS} s`,
  run: async (bench) => {
    const idleMs = (bench.quick ? 5 : IDLE_SECONDS) * 1_000 - (performance.now() - bench.platform.readySince);
    await delay(Math.max(0, idleMs), undefined, { signal: bench.signal });
    return memory(bench, 'idle');
  },
};

/** (f) The same after everything that was measured. */
export const memoryAfterTheRun: Measurement = {
  letter: 'f',
  about: 'memory of each service after the run',
  run: (bench) => memory(bench, 'after the run'),
};

async function memory({ platform }: Bench, when: string) {
  const megabytes: Record<string, number> = {};
  for (const name of SERVICES) {
    const kilobytes = await runCommand('ps', ['-o', 'rss=', '-p', String(platform.processIdOf(name))]);
    megabytes[name] = Math.round((Number(kilobytes) * 1_024) / 1_000_000);
  }
  const lines = Object.entries(megabytes).map(([name, used]) => ({
    what: `${name}, ${when}`,
    platform: `${used} MB`,
    against: '',
    ratio: null,
    target: when === 'idle' ? `≤ ${TARGET_MB} MB` : '',
    met: when === 'idle' ? used <= TARGET_MB : null,
  }));
  return { lines, raw: megabytes };
}
