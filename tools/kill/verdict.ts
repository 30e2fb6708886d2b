import { formatCents } from '@imd/kernel';
import { waitUntil } from '../dev-stack/wait-until';
import type { ProtectedService } from '../issuer/access-tokens';
import type { PlatformUnderTest } from '../platform-under-test/platform-under-test';
import { differences, PARTS, sumOf, type Books, type Part } from './books';
import { countStore, countTopic, sumsAnswered } from './sums';

export interface Verdict {
  readonly sums: readonly PartSums[];
  /** Records on the topic, repeated ones too. */
  readonly records: number;
  /** The store or the topic has these bookings otherwise than they were accepted. */
  readonly differing: readonly string[];
  readonly agree: boolean;
}

export interface PartSums {
  readonly part: Part;
  readonly number: number;
  readonly accepted: bigint;
  readonly store: bigint;
  readonly topic: bigint;
  /** Null where the platform says that it does not know. */
  readonly answered: bigint | null;
}

const CATCH_UP_MS = 90_000;

/** Store and topic are compared with what was accepted, booking by booking, and so are the answers of the gateway. */
export async function verdict(
  platform: PlatformUnderTest,
  year: number,
  accepted: Books,
  gateway: ProtectedService = platform.gateway,
): Promise<Verdict> {
  const budget = platform.database('budget');
  const events = budget.collection('events');
  await inTime('the outbox is empty', async () => (await events.countDocuments({ pending: true })) === 0);
  await inTime('the answers have caught up', async () => {
    const answered = await sumsAnswered(gateway, year);
    return PARTS.every((part) => answered[part] === sumOf(accepted[part]));
  });

  const store = await countStore(budget, year);
  const { books: topic, records } = await countTopic(platform.kafka, `${platform.topicPrefix}imd.budget`, year);
  const answered = await sumsAnswered(gateway, year);
  const sums = PARTS.map((part) => ({
    part,
    number: accepted[part].size,
    accepted: sumOf(accepted[part]),
    store: sumOf(store[part]),
    topic: sumOf(topic[part]),
    answered: answered[part],
  }));
  const differing = [
    ...differences(accepted, store).map((difference) => `store: ${difference}`),
    ...differences(accepted, topic).map((difference) => `topic: ${difference}`),
  ];
  const answersAgree = sums.every((each) => each.answered === each.accepted);
  return { sums, records, differing, agree: differing.length === 0 && answersAgree };
}

/** The wait gives up in silence: the sums differ when something was not reached in time. */
async function inTime(what: string, condition: () => Promise<boolean>): Promise<void> {
  await waitUntil(what, condition, { withinMs: CATCH_UP_MS }).catch(() => undefined);
}

export function table({ sums, records, differing, agree }: Verdict): string {
  const columns = (...cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(index === 1 ? 8 : 16))).join('');
  const eur = (cents: bigint | null) => (cents === null ? 'unknown' : formatCents(cents));
  return [
    '',
    columns('', 'number', 'accepted', 'store', 'topic', 'answered'),
    ...sums.map(({ part, number, accepted, store, topic, answered }) =>
      columns(part, String(number), eur(accepted), eur(store), eur(topic), eur(answered)),
    ),
    `${records} records on the topic`,
    '',
    agree
      ? 'Everything accepted is counted exactly once.'
      : ['THE SUMS DIFFER.', ...differing.slice(0, 10), `${differing.length} bookings differ.`].join('\n'),
  ].join('\n');
}
