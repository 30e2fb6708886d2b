import { SCHEDULE_CAUSES } from '@imd/contracts';
import { EURO, parseCents } from '@imd/kernel';
import { defineStore, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type {
  Commitment,
  CommitmentExemption,
  DayAmount,
  Instalment,
  InstalmentRelease,
  Release,
  ScheduleChange,
  YearAmount,
} from '../domain/commitment';
import { ANY_MONEY, ORIGINAL } from './expenditure.schema';

const INSTALMENT = part<Instalment>({
  number: required(Number),
  year: required(Number),
  dueOn: nullable(String),
  amount: required(BigInt),
  released: required(BigInt),
  original: nullable(ANY_MONEY),
  releasedOriginal: nullable(ANY_MONEY),
});

const RELEASE = part<Release>({
  releasedOn: required(String),
  instalments: listOf(
    part<InstalmentRelease>({
      number: required(Number),
      year: required(Number),
      amount: required(BigInt),
      original: nullable(ANY_MONEY),
    }),
  ),
  reason: required(String),
  provenance: required(PROVENANCE),
});

const SCHEDULE = part<ScheduleChange>({
  changedOn: required(String),
  cause: required(String, SCHEDULE_CAUSES),
  reason: nullable(String),
  byYear: listOf(part<YearAmount>({ year: required(Number), amount: required(BigInt) })),
  provenance: required(PROVENANCE),
});

const EXEMPTION = part<CommitmentExemption>({
  reason: nullable(String),
  role: required(String),
  countries: listOf(String),
});

export const commitments = defineStore<Commitment>({
  aggregate: 'commitments',
  thing: 'commitment',
  collection: 'commitments',
  id: ({ id }) => id,
  listing: {
    filters: {
      project: 'projectId',
      partner: 'partners',
      currency: 'original.amount.currency',
      purpose: 'purpose',
      year: 'year',
      openIn: 'openYears',
    },
    sparse: ['partners', 'original.amount.currency'],
    unset: { currency: EURO },
    ranges: {
      madeOn: { from: 'madeFrom', to: 'madeTo' },
      value: { from: 'valueFrom', to: 'valueTo', stored: parseCents },
    },
    orders: { madeOn: ['madeOn'], value: ['value'] },
  },
  fields: {
    id: required(String),
    year: required(Number),
    projectId: required(String),
    partners: listOf(String),
    purpose: required(String),
    madeOn: required(String),
    value: required(BigInt),
    original: nullable(ORIGINAL),
    paid: required(BigInt),
    paidOriginal: nullable(ANY_MONEY),
    exchangeDifference: nullable(BigInt),
    released: required(BigInt),
    instalments: listOf(INSTALMENT),
    lastNumber: required(Number),
    openYears: listOf(Number),
    schedules: listOf(SCHEDULE),
    releases: listOf(RELEASE),
    reversals: listOf(
      part<DayAmount>({ day: required(String), amount: required(BigInt), original: nullable(ANY_MONEY) }),
    ),
    exemption: nullable(EXEMPTION),
    provenance: required(PROVENANCE),
  },
});
