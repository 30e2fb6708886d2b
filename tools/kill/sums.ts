import type { Kafka } from 'kafkajs';
import type { Db } from 'mongodb';
import type { ProtectedService } from '../issuer/access-tokens';
import { COUNTRY, OpenBooks, type Books, type Part } from './books';
import { readTopic } from './read-topic';

export interface TopicCount {
  readonly books: Books;
  /** The records of the year count as they lie there, repeated ones too: the topic is at least once. */
  readonly records: number;
}

interface Money {
  readonly value: string;
}

interface CountryAmount<Amount> {
  readonly country: string;
  readonly amount: Amount;
}

interface StoredExpenditure {
  readonly _id: string;
  readonly amount: bigint;
  readonly reversed: bigint;
  readonly countryAmounts: readonly CountryAmount<bigint>[];
  readonly reversals: readonly { readonly countryAmounts: readonly CountryAmount<bigint>[] }[];
}

interface StoredCommitment {
  readonly _id: string;
  readonly value: bigint;
  readonly released: bigint;
}

/** The fields of the events on the topic that are counted. */
interface Told {
  readonly year: number;
  readonly expenditureId: string;
  readonly commitmentId: string;
  readonly amount: Money;
  readonly value: Money;
  readonly countryAmounts: readonly CountryAmount<Money>[];
}

const cents = (value: string) => BigInt(value.replace('.', ''));

/** The count is of the budget service's own documents, read with the bare driver. */
export async function countStore(budgetDatabase: Db, year: number): Promise<Books> {
  const books = new OpenBooks();
  for await (const stored of budgetDatabase.collection<StoredExpenditure>('expenditures').find({ year })) {
    books.add('expenditures', stored._id, stored.amount - stored.reversed);
    const back = stored.reversals.flatMap(({ countryAmounts }) => countryAmounts);
    for (const { country, amount } of stored.countryAmounts)
      if (country === COUNTRY) books.add('country', stored._id, amount);
    for (const { country, amount } of back) if (country === COUNTRY) books.add('country', stored._id, -amount);
  }
  for await (const stored of budgetDatabase.collection<StoredCommitment>('commitments').find({ year }))
    books.add('commitments', stored._id, stored.value - stored.released);
  return books;
}

/** Each event on the topic counts once, by its id; two events of one booking would add up, and the sums differ. */
export async function countTopic(kafka: Kafka, topic: string, year: number): Promise<TopicCount> {
  const seen = new Set<string>();
  const books = new OpenBooks();
  let records = 0;
  for (const { headers, value } of await readTopic(kafka, topic)) {
    const count = COUNTS.get(headers['ce_type'] ?? '');
    if (!count) continue;
    const told = readable(value);
    if (told?.year !== year) continue;
    records += 1;
    const id = headers['ce_id'] ?? '';
    if (seen.has(id)) continue;
    seen.add(id);
    count(books, told);
  }
  return { books, records };
}

const COUNTS: ReadonlyMap<string, (books: OpenBooks, told: Told) => void> = new Map([
  ['nl.expenditures.expenditure-recorded.v1', (books, told) => addExpenditure(books, told, 1n)],
  ['nl.expenditures.expenditure-reversed.v1', (books, told) => addExpenditure(books, told, -1n)],
  [
    'nl.commitments.commitment-made.v1',
    (books, { commitmentId, value }) => books.add('commitments', commitmentId, cents(value.value)),
  ],
  [
    'nl.commitments.commitment-released.v1',
    (books, { commitmentId, amount }) => books.add('commitments', commitmentId, -cents(amount.value)),
  ],
]);

function addExpenditure(books: OpenBooks, { expenditureId, amount, countryAmounts }: Told, sign: bigint): void {
  books.add('expenditures', expenditureId, sign * cents(amount.value));
  for (const each of countryAmounts)
    if (each.country === COUNTRY) books.add('country', expenditureId, sign * cents(each.amount.value));
}

function readable(value: Buffer | null): Told | null {
  try {
    return JSON.parse(String(value)) as Told;
  } catch {
    return null;
  }
}

/** @returns the platform's own answer; null when it says that it does not know */
export async function sumAnswered(gateway: ProtectedService, year: number): Promise<bigint | null> {
  return (await analysisOf(gateway, year)).expenditures;
}

/** @returns the platform's own answers of each part; null where it says that it does not know */
export async function sumsAnswered(gateway: ProtectedService, year: number): Promise<Record<Part, bigint | null>> {
  const [analysis, overview] = await Promise.all([
    analysisOf(gateway, year),
    answered<Overview>(gateway, `country-overviews/${COUNTRY}?asOf=${year}-12-31`),
  ]);
  const ofYear = overview.spending.years.find((each) => each.year === year);
  return { ...analysis, country: amountOf(ofYear?.spent ?? null) };
}

interface Analysis {
  readonly programme: { readonly spent: Money | null; readonly commitmentsEntered: Money | null };
}

interface Overview {
  readonly spending: { readonly years: readonly { readonly year: number; readonly spent: Money | null }[] };
}

async function analysisOf(
  gateway: ProtectedService,
  year: number,
): Promise<Omit<Record<Part, bigint | null>, 'country'>> {
  const { programme } = await answered<Analysis>(gateway, `underspend-analyses/${year}?asOf=${year}-12-31`);
  return { expenditures: amountOf(programme.spent), commitments: amountOf(programme.commitmentsEntered) };
}

const amountOf = (money: Money | null) => money && cents(money.value);

async function answered<T>(gateway: ProtectedService, path: string): Promise<T> {
  const answer = await fetch(`${gateway.url}/v1/${path}`, { headers: await gateway.authorization() });
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
