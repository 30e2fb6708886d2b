import 'reflect-metadata';
import {
  BudgetMutationRecorded,
  BudgetYearOpened,
  CommitmentMade,
  type EventData,
  ExpenditureRecorded,
  PARTITIONS,
  ProjectRegistered,
} from '@imd/contracts';
import { COUNTRY_CODES, FIRST_HAND } from '@imd/kernel';
import type { EventContext, ReadModel } from '@imd/messaging';
import type { Db } from 'mongodb';
import { CountryOverviewProjection } from '../../apps/gateway/src/country-overview/country-overview.projection';
import { COUNTRY_OVERVIEW } from '../../apps/gateway/src/country-overview/country-overview.read-model';
import { UnderspendProjection } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.projection';
import { UNDERSPEND } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.read-model';

export const FIRST_YEAR = 1991;
const YEARS_OF_A_PROJECT = 4;
const PAYMENTS_ON_A_COMMITMENT = 4;
const PURPOSES = 10;
const INSERTED_AT_ONCE = 10_000;

export interface Programme {
  readonly years: number;
  readonly projects: number;
  readonly countries: number;
  /** Totals that nothing is added to: every expenditure has a project, place and day of its own. */
  readonly totals: number;
}

export const lastYear = ({ years }: Programme) => FIRST_YEAR + years - 1;

const euros = (cents: number) => ({ value: (cents / 100).toFixed(2), currency: 'EUR' as const });

/** Of the fields of a document only sums and marks are looked at. */
type Seeded = Record<string, bigint>;

/** The projections fold into this as they do into a transaction; it is written when a year is complete. */
class SeededModel {
  private readonly collections = new Map<string, Map<string, Seeded>>();

  constructor(
    private readonly db: Db,
    private readonly model: ReadModel,
    private readonly partition: (number: number) => string,
  ) {}

  context(number: number): EventContext {
    const partition = this.partition(number);
    const stamp = { p: partition, c: 0n };
    const fold = {
      get: (collection: string, id: string | number) =>
        Promise.resolve(this.documents(collection).get(String(id)) ?? null),
      put: (collection: string, id: string | number, document: object) =>
        this.documents(collection).set(String(id), { ...document, ...stamp } as never),
      increment: (
        collection: string,
        key: object,
        sums: Record<string, bigint>,
        maxima: Record<string, bigint> = {},
      ) => {
        const documents = this.documents(collection);
        const id = `${Object.values(key).join('|')}|${partition}`;
        let total = documents.get(id);
        if (!total) documents.set(id, (total = { ...key, ...stamp } as never));
        for (const [name, amount] of Object.entries(sums)) total[name] = (total[name] ?? 0n) + amount;
        for (const [name, mark] of Object.entries(maxima)) total[name] = mark || (total[name] ?? 0n);
      },
    };
    return { fold, recordedOn: '2026-01-01' } as unknown as EventContext;
  }

  /** A collection without slices adds up over all years, and is written last. @returns how many documents were written */
  async write({ isLast }: { readonly isLast: boolean }): Promise<number> {
    let written = 0;
    for (const [name, documents] of this.collections) {
      if (!isLast && this.model.collections[name]?.slicedBy === undefined) continue;
      const all = [...documents].map(([_id, document]) => ({ _id, ...document }));
      const collection = this.db.collection<{ _id: string }>(`${this.model.name}.g1.${name}`);
      for (let from = 0; from < all.length; from += INSERTED_AT_ONCE)
        await collection.insertMany(all.slice(from, from + INSERTED_AT_ONCE), { ordered: false });
      written += all.length;
      this.collections.delete(name);
    }
    return written;
  }

  private documents(collection: string) {
    let documents = this.collections.get(collection);
    if (!documents) this.collections.set(collection, (documents = new Map<string, Seeded>()));
    return documents;
  }
}

/**
 * Fills both read models of a gateway that does not run, in the shape that their projections give them. Every number
 * follows from its place, so that each run seeds the same.
 * @returns how many documents were written
 */
export async function seedReadModels(db: Db, topicPrefix: string, programme: Programme): Promise<number> {
  const budget = (number: number) => `${topicPrefix}imd.budget/${number % PARTITIONS}`;
  const underspend = { model: new SeededModel(db, UNDERSPEND, budget), projection: new UnderspendProjection() };
  const overview = {
    model: new SeededModel(db, COUNTRY_OVERVIEW, budget),
    projection: new CountryOverviewProjection(),
  };
  const countries = [...COUNTRY_CODES].slice(0, programme.countries);
  const countryOf = (number: number) => countries[number % countries.length] ?? '';

  for (let number = 0; number < programme.projects; number += 1) {
    const year = startOf(number, programme);
    const data: EventData<typeof ProjectRegistered> = {
      ...ProjectRegistered.sample,
      projectId: projectOf(number),
      priority: purposeOf(number),
      scope: 'countries',
      countries: [{ country: countryOf(number), share: null }],
      plannedStart: `${year}-01-01`,
      plannedEnd: `${year + YEARS_OF_A_PROJECT - 1}-12-31`,
      plans: yearsFrom(year).map((each) => ({ year: each, amount: euros(50_000_000) })),
      provenance: FIRST_HAND,
    };
    underspend.projection.projectRegistered(data, underspend.model.context(number));
    await overview.projection.projectRegistered(data, overview.model.context(number));
    underspend.projection.commitmentMade(
      {
        ...CommitmentMade.sample,
        commitmentId: `commitment-${number}`,
        year,
        projectId: data.projectId,
        purpose: purposeOf(number),
        madeOn: `${year - 1}-12-31`,
        value: euros(4 * 40_000_000),
        instalments: yearsFrom(year).map((each) => ({ year: each, dueOn: null, amount: euros(40_000_000) })),
        provenance: FIRST_HAND,
      },
      underspend.model.context(number),
    );
  }
  for (let year = FIRST_YEAR; year <= lastYear(programme); year += 1) {
    const data = { ...BudgetYearOpened.sample, year, keptFrom: `${year}-01-01`, provenance: FIRST_HAND };
    underspend.projection.budgetYearOpened(data, underspend.model.context(year));
    await underspend.projection.budgetMutationRecorded(
      { ...BudgetMutationRecorded.sample, year, inForceFrom: `${year}-01-01`, cash: euros(90_000_000_000) },
      underspend.model.context(year),
    );
    await underspend.projection.budgetYearClosed(
      { year, closedOn: `${year + 1}-03-01` } as never,
      underspend.model.context(year),
    );
    overview.projection.budgetYearOpened(data, overview.model.context(year));
  }
  let written = 0;

  const perYear = Math.ceil(programme.totals / programme.years);
  for (let year = FIRST_YEAR; year <= lastYear(programme); year += 1) {
    const running = Array.from({ length: programme.projects }, (_, number) => number).filter((number) =>
      yearsFrom(startOf(number, programme)).includes(year),
    );
    for (let index = 0; index < perYear; index += 1) {
      const project = running[index % running.length] ?? 0;
      const turn = Math.floor(index / running.length);
      const country = countryOf(project + turn);
      const amount = euros(100_000 + index);
      const data: EventData<typeof ExpenditureRecorded> = {
        ...ExpenditureRecorded.sample,
        year,
        purpose: purposeOf(project),
        projectId: projectOf(project),
        commitmentId: turn < PAYMENTS_ON_A_COMMITMENT ? `commitment-${project}` : null,
        amount,
        bookedOn: dayOf(year, index),
        bookedOnPrecision: 'day',
        scope: 'countries',
        countryAmounts: [{ country, amount }],
        provenance: FIRST_HAND,
      };
      underspend.projection.expenditureRecorded(data, underspend.model.context(index));
      overview.projection.expenditureRecorded(data, overview.model.context(index));
    }
    const isLast = year === lastYear(programme);
    written += (await underspend.model.write({ isLast })) + (await overview.model.write({ isLast }));
  }
  return written;
}

const projectOf = (number: number) => `project-${number}`;
const purposeOf = (number: number) => `purpose-${number % PURPOSES}`;
const yearsFrom = (year: number) => Array.from({ length: YEARS_OF_A_PROJECT }, (_, later) => year + later);

/** Projects begin evenly over the years, those of the first year having begun before it. */
function startOf(number: number, { years }: Programme): number {
  return FIRST_YEAR - (YEARS_OF_A_PROJECT - 1) + (number % (years + YEARS_OF_A_PROJECT - 1));
}

/** A step without a common factor with the days of a year spreads bookings over all of them. */
function dayOf(year: number, index: number): string {
  const day = new Date(Date.UTC(year, 0, 1 + ((index * 97) % 365)));
  return day.toISOString().slice(0, 10);
}
