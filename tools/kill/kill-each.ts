import { setTimeout as delay } from 'node:timers/promises';
import { FAILPOINTS, type FailpointName } from '@imd/messaging';
import { waitUntil } from '../dev-stack/wait-until';
import { openedYear, runningProject, send } from '../platform-under-test/budget-year';
import type { PlatformUnderTest } from '../platform-under-test/platform-under-test';
import { howEnded } from '../start/supervisor';
import { SERVICES, type ServiceName } from '../start/settings';
import { BookingLoad, type Counts } from './booking-load';
import { COUNTRY, PROJECT } from './books';
import { StrangeEvents } from './strange-events';
import { sumAnswered } from './sums';
import { verdict, type Verdict } from './verdict';

export const TARGETS = [...SERVICES, 'broker', 'database', ...FAILPOINTS] as const;
export type Target = (typeof TARGETS)[number];

export interface KillOptions {
  readonly year: number;
  readonly perSecond: number;
  /** The load runs this long before and after each kill. */
  readonly secondsEach: number;
  /** A killed process stays down this long. */
  readonly secondsDown: number;
  readonly say: (line: string) => void;
}

const LOAD_WITHIN_MS = 60_000;
const COUNTED_WITHIN_MS = 30_000;
const MODEL = 'underspend';

/** The load brings the service to these places by itself. */
const REACHED_UNDER_LOAD: Partial<Record<FailpointName, ServiceName>> = {
  'command-before-commit': 'budget',
  'command-after-commit': 'budget',
  'relay-sent': 'budget',
  'chunk-before-commit': 'gateway',
  'chunk-after-commit': 'gateway',
};

/**
 * One process after the other is killed by SIGKILL under load and started again, at any moment and at each failpoint,
 * and the outcome is counted three ways.
 */
export async function killEach(
  platform: PlatformUnderTest,
  targets: readonly Target[],
  options: KillOptions,
): Promise<Verdict> {
  const { year, perSecond, secondsEach, secondsDown, say } = options;
  await send(platform.gateway, ...openedYear(year, '900000000.00'), ...openedYear(year + 1, '900000000.00'));
  await send(platform.gateway, ...runningProject(PROJECT, COUNTRY));
  const strange = await StrangeEvents.on(platform, year + 1);
  const load = new BookingLoad(platform.gateway, year, perSecond, `${platform.run}-${year}`, { withProject: true });
  const accepted = (more: number) => {
    const goal = load.counts().accepted + more;
    const goalReached = () => load.counts().accepted >= goal;
    return waitUntil(`${goal} bookings are accepted`, goalReached, { withinMs: LOAD_WITHIN_MS }).catch(
      (error: unknown) => {
        throw new Error(`After ${shown(load.counts())}`, { cause: error });
      },
    );
  };
  load.start();
  try {
    for (const target of targets) {
      await accepted(perSecond * secondsEach);
      if (isFailpoint(target)) await killAt(platform, target, strange);
      else await kill(platform, target, secondsDown);
      await accepted(perSecond * secondsEach);
      say(`${target}: killed, and back: ${shown(load.counts())}`);
    }
  } finally {
    await load.stop();
    await strange.close();
  }
  await load.settle();
  say(`asked again under their keys: ${shown(load.counts())}`);
  await waitUntil(
    `strange events come to ${strange.sum} cents`,
    async () => (await sumAnswered(platform.gateway, year + 1)) === strange.sum,
    { withinMs: COUNTED_WITHIN_MS },
  );
  return verdict(platform, year, load.books);
}

function isFailpoint(target: Target): target is FailpointName {
  return FAILPOINTS.some((name) => name === target);
}

async function kill(
  platform: PlatformUnderTest,
  target: Exclude<Target, FailpointName>,
  secondsDown: number,
): Promise<void> {
  if (target === 'broker' || target === 'database') {
    const server = target === 'broker' ? platform.stack.kafka : platform.stack.mongodb;
    await server.kill();
    await delay(secondsDown * 1_000);
    await server.start();
  } else {
    await platform.service(target).kill();
    await delay(secondsDown * 1_000);
    await platform.service(target).startAndBeReady();
  }
}

/** @throws Error when the process does not come to the failpoint */
async function killAt(platform: PlatformUnderTest, failpoint: FailpointName, strange: StrangeEvents): Promise<void> {
  const { gateway } = platform;
  if (failpoint === 'swap-done') await gateway.maintainUntil(failpoint, '--rebuild', MODEL);
  else if (failpoint === 'drop-begun') {
    await gateway.maintain('--rebuild', MODEL);
    await gateway.maintainUntil(failpoint, '--drop-previous', MODEL);
    await gateway.maintain('--drop-previous', MODEL);
  } else {
    const underLoad = REACHED_UNDER_LOAD[failpoint];
    const service = platform.service(underLoad ?? 'gateway');
    const gap = underLoad ? null : await strange.gap();
    if (gap) await parked(platform, gap.subject);
    await service.stop();
    await service.start({ IMD_FAILPOINT: failpoint });
    await gap?.close();
    const ending = await service.endedByItself();
    if (ending.signal !== 'SIGKILL')
      throw new Error(`${failpoint}: the service ended ${howEnded(ending)}: ${service.lastLine()}`);
    await service.startAndBeReady();
  }
}

function parked(platform: PlatformUnderTest, subject: string): Promise<void> {
  const isParked = async () => (await platform.gateway.maintain('--parked', MODEL)).includes(subject);
  return waitUntil(`${subject} is parked`, isParked, { withinMs: COUNTED_WITHIN_MS });
}

function shown({ sent, accepted, unknown }: Counts): string {
  return `${sent} sent, ${accepted} accepted, ${unknown} unknown`;
}
