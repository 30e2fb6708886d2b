import { MINORS, RETURN_KINDS, SEXES } from '@imd/contracts';
import { yearOf } from '@imd/kernel';
import { defineStore, listOf, nullable, part, required, type Transaction } from '@imd/mongo';
import type { PublishedCount } from '../domain/small-counts';
import type { Subject } from '../domain/subject';

/**
 * What is published of one kind of return in one calendar year, in one document: reports of the same year change it, so
 * that two at once cannot each publish what only one of them may.
 */
export interface PublishedCounts {
  readonly id: string;
  readonly counts: readonly PublishedCount[];
}

const COUNT = part<PublishedCount>({
  statistic: required(String),
  kind: required(String, RETURN_KINDS),
  from: required(String),
  to: required(String),
  scheme: nullable(String),
  country: nullable(String),
  nationality: nullable(String),
  sex: nullable(String, SEXES),
  ageBand: nullable(String),
  minors: nullable(String, MINORS),
  persons: nullable(Number),
  hasBreakdown: required(Boolean),
});

export const publishedCounts = defineStore<PublishedCounts>({
  aggregate: 'published-counts',
  thing: 'year of published counts',
  collection: 'published-counts',
  id: ({ id }) => id,
  fields: { id: required(String), counts: listOf(COUNT) },
});

type Period = Pick<Subject, 'kind' | 'from' | 'to'>;

export async function loadPublished(tx: Transaction, period: Period): Promise<void> {
  await Promise.all(idsOf(period).map((id) => tx.load(publishedCounts, id)));
}

/** A count that lies in several years stands in each of them. */
export function publishedIn(tx: Transaction, period: Period): PublishedCount[] {
  const all = idsOf(period).flatMap((id) => tx.get(publishedCounts, id)?.counts ?? []);
  return [...new Map(all.map((count) => [count.statistic, count])).values()];
}

export function savePublished(tx: Transaction, count: PublishedCount): void {
  for (const id of idsOf(count)) {
    const others = (tx.get(publishedCounts, id)?.counts ?? []).filter(({ statistic }) => statistic !== count.statistic);
    tx.save(publishedCounts, { id, counts: [...others, count] });
  }
}

/** A period that is refused for its dates lies in no year. */
function idsOf({ kind, from, to }: Period): string[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  return Array.from({ length: Math.min(Math.max(last - first + 1, 0), MOST_YEARS) }, (_, n) => `${kind}.${first + n}`);
}

/** From the earliest date to the latest that any record may name. */
const MOST_YEARS = 111;
