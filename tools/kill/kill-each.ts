import { setTimeout as delay } from 'node:timers/promises';
import { waitUntil } from '../dev-stack/wait-until';
import { openedYear, send } from '../platform-under-test/budget-year';
import type { PlatformUnderTest } from '../platform-under-test/platform-under-test';
import { SERVICES } from '../start/settings';
import { BookingLoad, type Counts } from './booking-load';
import { countStore, countTopic, sumAnswered, sumOf } from './sums';

export const TARGETS = [...SERVICES, 'broker', 'database'] as const;
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

export interface Count {
  readonly expenditures: number | null;
  readonly cents: bigint | null;
}

export interface Verdict {
  readonly accepted: Count;
  readonly store: Count;
  readonly topic: Count & { readonly records: number };
  readonly analysis: Count;
  /** These expenditures were accepted, but are not in the store or not on the topic. */
  readonly missing: readonly string[];
  readonly agree: boolean;
}

const CATCH_UP_MS = 90_000;
const LOAD_WITHIN_MS = 60_000;

/**
 * One process after the other is killed by SIGKILL under load and started again, and the outcome is counted three ways.
 */
export async function killEach(
  platform: PlatformUnderTest,
  targets: readonly Target[],
  options: KillOptions,
): Promise<Verdict> {
  const { year, perSecond, secondsEach, secondsDown, say } = options;
  await send(platform.gateway, ...openedYear(year, '900000000.00'));
  const load = new BookingLoad(platform.gateway, year, perSecond, `${platform.run}-${year}`);
  const accepted = (more: number) => {
    const goal = load.counts().accepted + more;
    const goalReached = () => load.counts().accepted >= goal;
    return waitUntil(`${goal} expenditures are accepted`, goalReached, { withinMs: LOAD_WITHIN_MS }).catch(
      (error: unknown) => {
        throw new Error(`After ${shown(load.counts())}`, { cause: error });
      },
    );
  };
  load.start();
  try {
    for (const target of targets) {
      await accepted(perSecond * secondsEach);
      await kill(platform, target);
      await delay(secondsDown * 1_000);
      await startAgain(platform, target);
      await accepted(perSecond * secondsEach);
      say(`${target} was killed and is back: ${shown(load.counts())}`);
    }
  } finally {
    await load.stop();
  }
  await load.settle();
  say(`asked again under their keys: ${shown(load.counts())}`);
  return verdict(platform, year, load);
}

async function kill(platform: PlatformUnderTest, target: Target): Promise<void> {
  if (target === 'broker') await platform.stack.kafka.kill();
  else if (target === 'database') await platform.stack.mongodb.kill();
  else await platform.service(target).kill();
}

async function startAgain(platform: PlatformUnderTest, target: Target): Promise<void> {
  if (target === 'broker') await platform.stack.kafka.start();
  else if (target === 'database') await platform.stack.mongodb.start();
  else await platform.service(target).startAndBeReady();
}

async function verdict(platform: PlatformUnderTest, year: number, load: BookingLoad): Promise<Verdict> {
  const expected = load.sum();
  const budget = platform.database('budget');
  const events = budget.collection('events');
  await inTime('the outbox is empty', async () => (await events.countDocuments({ pending: true })) === 0);
  await inTime('the analysis has caught up', async () => (await sumAnswered(platform.gateway, year)) === expected);

  const store = await countStore(budget, year);
  const topic = await countTopic(platform.kafka, `${platform.topicPrefix}imd.budget`, year);
  const analysis = await sumAnswered(platform.gateway, year);
  const missing = [...load.accepted.keys()].filter((id) => !store.has(id) || !topic.counted.has(id));
  const cents = [sumOf(store), sumOf(topic.counted), analysis];
  return {
    accepted: { expenditures: load.accepted.size, cents: expected },
    store: { expenditures: store.size, cents: sumOf(store) },
    topic: { expenditures: topic.counted.size, cents: sumOf(topic.counted), records: topic.records },
    analysis: { expenditures: null, cents: analysis },
    missing,
    agree: missing.length === 0 && cents.every((sum) => sum === expected),
  };
}

/** The wait gives up in silence: the sums differ when something was not reached in time. */
async function inTime(what: string, condition: () => Promise<boolean>): Promise<void> {
  await waitUntil(what, condition, { withinMs: CATCH_UP_MS }).catch(() => undefined);
}

function shown({ sent, accepted, unknown }: Counts): string {
  return `${sent} sent, ${accepted} accepted, ${unknown} unknown`;
}
