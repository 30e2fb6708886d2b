import type { Kafka } from 'kafkajs';
import type { Db } from 'mongodb';
import type { ProtectedService } from '../issuer/access-tokens';
import { readTopic } from './read-topic';

/** The expenditure id maps to cents. */
export type Counted = ReadonlyMap<string, bigint>;

export interface TopicCount {
  readonly counted: Counted;
  /** The records count as they lie there, repeated ones too: the topic is at least once. */
  readonly records: number;
}

const cents = (value: string) => BigInt(value.replace('.', ''));

export function sumOf(counted: Counted): bigint {
  return [...counted.values()].reduce((sum, amount) => sum + amount, 0n);
}

/** The count is of the budget service's own documents, read with the bare driver. */
export async function countStore(budgetDatabase: Db, year: number): Promise<Counted> {
  const found = budgetDatabase.collection<{ _id: string; amount: bigint }>('expenditures').find({ year });
  return new Map((await found.toArray()).map(({ _id, amount }) => [_id, amount]));
}

/** Each event on the topic counts once, by its id. */
export async function countTopic(kafka: Kafka, topic: string, year: number): Promise<TopicCount> {
  const seen = new Set<string>();
  const counted = new Map<string, bigint>();
  let records = 0;
  for (const { headers, value } of await readTopic(kafka, topic)) {
    if (headers['ce_type'] !== 'nl.expenditures.expenditure-recorded.v1') continue;
    const recorded = JSON.parse(String(value)) as { expenditureId: string; year: number; amount: { value: string } };
    if (recorded.year !== year) continue;
    records += 1;
    const id = headers['ce_id'] ?? '';
    if (seen.has(id)) continue;
    seen.add(id);
    // Two events of one expenditure would be a double booking: they add up here, and the sums differ.
    const before = counted.get(recorded.expenditureId) ?? 0n;
    counted.set(recorded.expenditureId, before + cents(recorded.amount.value));
  }
  return { counted, records };
}

/** @returns the platform's own answer; null when it says that it does not know */
export async function sumAnswered(gateway: ProtectedService, year: number): Promise<bigint | null> {
  const answer = await fetch(`${gateway.url}/v1/underspend-analyses/${year}?asOf=${year}-12-31`, {
    headers: await gateway.authorization(),
  });
  if (!answer.ok) throw new Error(`The analysis of ${year} was answered with ${answer.status}: ${await answer.text()}`);
  const { programme } = (await answer.json()) as { programme: { spent: { value: string } | null } };
  return programme.spent && cents(programme.spent.value);
}
