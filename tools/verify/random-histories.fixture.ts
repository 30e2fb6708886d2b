import {
  AdvanceSettled,
  AllocationSet,
  BASE_STAGES,
  BudgetMutationRecorded,
  BudgetYearAdopted,
  BudgetYearClosed,
  BudgetYearOpened,
  BudgetYearSettingsChanged,
  CommitmentMade,
  CommitmentReleased,
  CommitmentRescheduled,
  ControlTotalRecorded,
  EarmarkSet,
  ExpenditureRecorded,
  ExpenditureReversed,
  MUTATION_STAGES,
  PolicyFrameworkPublished,
  ProjectRegistered,
  RefundReceived,
  REPORTED_FIGURES,
  ReportingGapsSet,
  UnderspendCauseRecorded,
  UnderspendCauseWithdrawn,
} from '@imd/contracts';
import { FIRST_HAND, formatCents, type Provenance, splitCents } from '@imd/kernel';
import fc from 'fast-check';
import { History, type HistoryEvent } from '../../apps/gateway/src/figures/folded-events.fixture';

export const YEARS = [2011, 2012, 2013] as const;
const PURPOSES = ['diaspora', 'remittances', 'return', 'theme', 'not-in-the-framework'];
const PROJECTS = ['scheme', 'training', 'website'];
const COUNTRIES = ['AF', 'AO', 'CV', 'GE', 'IQ'];
const REGIONS = ['289', '589'];

const euros = (cents: bigint) => ({ value: formatCents(cents), currency: 'EUR' as const });
const yearOf = (day: string) => Number(day.slice(0, 4));

const day = fc
  .date({ min: new Date('2011-01-01'), max: new Date('2013-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const cents = fc.bigInt({ min: 1n, max: 10_000_000n });
const hundredths = fc.bigInt({ min: 1n, max: 100n });
/** In per cent, of money of another currency on a later day. */
const worth = fc.constantFrom(100n, 100n, 80n, 125n);
const pick = fc.nat();
const marks: fc.Arbitrary<Provenance> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(FIRST_HAND) },
  {
    weight: 1,
    arbitrary: fc
      .record({ precision: fc.constantFrom(null, '100000.00', '0.50'), derived: fc.boolean(), invented: fc.boolean() })
      .map((marked) => ({ ...FIRST_HAND, ...marked })),
  },
);
/** Over several priorities, in hundredths of a percent that add up to the whole. */
const division = fc
  .tuple(fc.shuffledSubarray(PURPOSES, { minLength: 2, maxLength: 3 }), fc.nat({ max: 5_000 }), fc.nat({ max: 5_000 }))
  .map(([codes, first, second]) => {
    const shares = codes.length === 2 ? [first, 10_000 - first] : [first, second, 10_000 - first - second];
    return codes.map((priority, index) => ({ priority, share: formatCents(BigInt(shares[index] ?? 0)) }));
  });
const split = fc.oneof(
  fc.constantFrom('regional' as const, 'global' as const, 'unattributed' as const),
  fc.uniqueArray(fc.constantFrom(...COUNTRIES, ...REGIONS), { minLength: 1, maxLength: 4 }),
);

const step = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('mutation' as const),
      day,
      amount: fc.bigInt({ min: -1_000_000n, max: 50_000_000n }),
      stage: fc.constantFrom(...MUTATION_STAGES),
      atStage: fc.option(fc.constantFrom(...BASE_STAGES)),
      marks,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('earmark' as const),
      day,
      purpose: fc.constantFrom(...PURPOSES),
      amount: cents,
      withMutation: fc.boolean(),
      marks,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('commitment' as const),
      day,
      purpose: fc.constantFrom(...PURPOSES),
      project: fc.constantFrom(...PROJECTS),
      amounts: fc.array(cents, { minLength: 1, maxLength: 4 }),
      lag: fc.nat({ max: 200 }),
      marks,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('payment' as const),
      day,
      purpose: fc.constantFrom(...PURPOSES),
      project: fc.option(fc.constantFrom(...PROJECTS)),
      pick,
      onCommitment: fc.boolean(),
      amount: cents,
      part: hundredths,
      worth,
      split,
      advance: fc.boolean(),
      precision: fc.constantFrom(
        'day' as const,
        'day' as const,
        'day' as const,
        'month' as const,
        'quarter' as const,
        'year' as const,
      ),
      marks,
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reversal' as const), day, pick, part: hundredths, marks }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('refund' as const), day, pick, part: hundredths, worth, marks }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('settlement' as const), day, pick, part: hundredths, marks }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('release' as const),
      day,
      pick,
      instalment: pick,
      part: hundredths,
      marks,
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reschedule' as const), day, pick, instalment: pick, marks }) },
);

export const facts = fc.record({
  years: fc.tuple(
    ...YEARS.map((year) =>
      fc.record({
        keptFrom: fc.constantFrom(null, `${year - 1}-12-31`, `${year}-01-01`, `${year}-01-01`, `${year}-07-01`),
        adoptedOn: fc.option(fc.constantFrom(`${year - 1}-12-20`, `${year}-03-01`)),
        closedOn: fc.option(fc.constantFrom(`${year + 1}-02-01`, `${year + 1}-06-30`)),
        threshold: fc.constantFrom('1.00', '25.00'),
        allocation: fc.option(
          fc.uniqueArray(fc.record({ purpose: fc.constantFrom(...PURPOSES), amount: cents }), {
            maxLength: 3,
            selector: ({ purpose }) => purpose,
          }),
        ),
        gaps: fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          {
            weight: 1,
            arbitrary: fc.array(
              fc.oneof(
                fc.record({ figure: fc.constantFrom(...REPORTED_FIGURES), purpose: fc.constant(null) }),
                fc.record({
                  figure: fc.constantFrom('spent' as const, 'committed' as const),
                  purpose: fc.constantFrom(...PURPOSES),
                }),
              ),
              { maxLength: 2 },
            ),
          },
        ),
        controlTotal: fc.option(fc.record({ amount: cents, precision: fc.constantFrom(null, '100000.00') })),
        settings: fc.boolean(),
      }),
    ),
  ),
  projects: fc.tuple(
    ...PROJECTS.map(() =>
      fc.record({
        known: fc.boolean(),
        priority: fc.option(fc.constantFrom(...PURPOSES)),
        division: fc.option(division),
        plans: fc.subarray([...YEARS]),
        planned: cents,
        partner: fc.option(fc.constantFrom('iom', 'pharos')),
        start: fc.option(fc.constantFrom('2010-06-01', '2012-03-01')),
        end: fc.option(fc.constantFrom('2011-11-30', '2013-05-31')),
        funded: fc.constantFrom(null, true, false),
        kind: fc.constantFrom('grant' as const, 'demand' as const),
        marks,
      }),
    ),
  ),
  causes: fc.array(
    fc.record({
      year: fc.constantFrom(...YEARS),
      project: fc.option(fc.constantFrom(...PROJECTS)),
      purpose: fc.option(fc.constantFrom(...PURPOSES)),
      amount: fc.option(fc.bigInt({ min: -1_000_000n, max: 1_000_000n })),
      withdrawn: fc.boolean(),
      marks,
    }),
    { maxLength: 4 },
  ),
  steps: fc.array(step, { maxLength: 30 }),
});

export type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;
type Step = Facts['steps'][number];
type StepOf<What extends Step['what']> = Extract<Step, { what: What }>;

interface Instalment {
  number: number;
  year: number;
  dueOn: string | null;
  amount: bigint;
  released: bigint;
}

interface OpenCommitment {
  readonly id: string;
  readonly year: number;
  readonly purpose: string;
  readonly project: string;
  readonly madeOn: string;
  instalments: Instalment[];
  paid: bigint;
}

interface Paid {
  readonly id: string;
  readonly year: number;
  readonly day: string;
  readonly purpose: string;
  readonly project: string | null;
  readonly commitment: OpenCommitment | null;
  readonly amount: bigint;
  /** What is paid of the commitment, at the rate of that, and what of it was taken back. */
  readonly commitmentValue: bigint;
  commitmentValueBack: bigint;
  readonly split: StepOf<'payment'>['split'];
  readonly advance: boolean;
  back: bigint;
  settled: bigint;
}

/** What happened, told in the order of its days as the services would tell it: nothing is paid that is not open. */
export function historyOf(happened: Facts): HistoryEvent[] {
  return new Teller(happened).history.events;
}

class Teller {
  readonly history = new History();
  private readonly commitments: OpenCommitment[] = [];
  private readonly payments: Paid[] = [];
  private readonly budgeted = new Set<number>();
  private count = 0;

  constructor(private readonly happened: Facts) {
    this.tellYears();
    this.tellProjects();
    this.tellSteps();
    this.tellCauses();
  }

  private tellYears(): void {
    this.history.tell(PolicyFrameworkPublished, 'framework', {
      code: 'framework',
      title: { nl: 'Kader', en: 'Framework' },
      validFrom: '2011-01-01',
      priorities: PURPOSES.slice(0, 3).map((code, index) => ({
        code,
        number: index + 1,
        label: { nl: code, en: code },
      })),
      themes: [{ code: 'theme', label: { nl: 'thema', en: 'theme' }, validFrom: '2012-01-01' }],
      provenance: FIRST_HAND,
    });
    this.happened.years.forEach(
      ({ keptFrom, adoptedOn, threshold, allocation, gaps, controlTotal, settings }, index) => {
        const year = YEARS[index] ?? 0;
        const opened = {
          ...BudgetYearOpened.sample,
          year,
          framework: 'framework',
          explanationThreshold: threshold,
          keptFrom,
          provenance: FIRST_HAND,
        };
        this.history.tell(BudgetYearOpened, year, settings ? { ...opened, keptFrom: null } : opened);
        if (settings) {
          const { title, planLimit, bands, explanationThreshold, remark } = opened;
          this.history.tell(BudgetYearSettingsChanged, year, {
            ...{ year, title, planLimit, bands, explanationThreshold, remark, keptFrom },
            reason: 'As it is',
            provenance: FIRST_HAND,
          });
        }
        if (adoptedOn) this.history.tell(BudgetYearAdopted, year, { year, adoptedOn, provenance: FIRST_HAND });
        if (allocation)
          this.history.tell(AllocationSet, year, {
            year,
            parts: allocation.map(({ purpose, amount }) => ({ purpose, amount: euros(amount) })),
            provenance: FIRST_HAND,
          });
        if (gaps.length > 0) this.history.tell(ReportingGapsSet, year, { year, gaps, provenance: FIRST_HAND });
        if (controlTotal)
          this.history.tell(ControlTotalRecorded, year, {
            year,
            figure: 'spent',
            amount: euros(controlTotal.amount),
            provenance: { ...FIRST_HAND, precision: controlTotal.precision },
          });
      },
    );
  }

  private tellProjects(): void {
    this.happened.projects.forEach((project, index) => {
      if (!project.known) return;
      const projectId = PROJECTS[index] ?? '';
      this.history.tell(ProjectRegistered, projectId, {
        ...ProjectRegistered.sample,
        projectId,
        priority: project.division === null ? project.priority : null,
        ...(project.division !== null && { priorities: project.division, prioritiesReason: 'As agreed' }),
        partners: project.partner === null ? [] : [{ organisationId: project.partner, role: 'implementing' }],
        plannedStart: project.start,
        plannedEnd: project.end,
        actualStart: null,
        actualEnd: null,
        fundedByProgramme: project.funded,
        kind: project.kind,
        plans: project.plans.map((year) => ({ year, amount: euros(project.planned) })),
        provenance: project.marks,
      });
    });
  }

  private tellSteps(): void {
    const closings = this.happened.years.flatMap(({ closedOn }, index) =>
      closedOn ? [{ what: 'closing' as const, day: closedOn, year: YEARS[index] ?? 0 }] : [],
    );
    const inOrder = [...this.happened.steps, ...closings].sort((one, other) =>
      one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
    );
    for (const step of inOrder) {
      this.count += 1;
      switch (step.what) {
        case 'mutation':
          this.change(step);
          break;
        case 'earmark':
          this.earmark(step);
          break;
        case 'commitment':
          this.commit(step);
          break;
        case 'payment':
          this.pay(step);
          break;
        case 'reversal':
          this.reverse(step);
          break;
        case 'refund':
          this.refund(step);
          break;
        case 'settlement':
          this.settle(step);
          break;
        case 'release':
          this.release(step);
          break;
        case 'reschedule':
          this.reschedule(step);
          break;
        case 'closing':
          this.close(step.year, step.day);
          break;
      }
    }
  }

  private change({ day: inForceFrom, amount, stage, atStage, marks: provenance }: StepOf<'mutation'>): void {
    const year = stage === 'final-act' ? yearOf(inForceFrom) - 1 : yearOf(inForceFrom);
    // A final act settles a year that there was a budget of.
    if (stage === 'final-act' && !this.budgeted.has(year)) return;
    this.budgeted.add(year);
    const ownKind = ['reallocation', 'cash-shift', 'granted-carry-over', 'reception-savings'].includes(stage);
    this.history.tell(BudgetMutationRecorded, year, {
      ...BudgetMutationRecorded.sample,
      year,
      mutationId: `mutation-${this.count}`,
      stage,
      atStage: ownKind ? atStage : null,
      inForceFrom,
      cash: euros(amount),
      provenance,
    });
  }

  private earmark({ day: on, purpose, amount, withMutation, marks: provenance }: StepOf<'earmark'>): void {
    const year = yearOf(on);
    if (withMutation) this.budgeted.add(year);
    const mutationId = `mutation-${this.count}`;
    if (withMutation)
      this.history.tell(BudgetMutationRecorded, year, {
        ...BudgetMutationRecorded.sample,
        year,
        mutationId,
        stage: 'amendment',
        atStage: null,
        inForceFrom: on,
        cash: euros(amount),
        provenance,
      });
    this.history.tell(EarmarkSet, year, {
      year,
      purpose,
      amount: euros(amount),
      mutationId: withMutation ? mutationId : null,
      provenance,
    });
  }

  private commit({ day: madeOn, purpose, project, amounts, lag, marks: provenance }: StepOf<'commitment'>): void {
    const year = yearOf(madeOn);
    const commitment: OpenCommitment = {
      id: `commitment-${this.count}`,
      year,
      purpose,
      project,
      madeOn,
      paid: 0n,
      instalments: amounts.map((amount, index) => {
        const due = new Date(Date.parse(madeOn) + (lag * (index + 1) + 1) * 86_400_000).toISOString().slice(0, 10);
        return { number: index + 1, year: yearOf(due), dueOn: index % 3 === 2 ? null : due, amount, released: 0n };
      }),
    };
    this.commitments.push(commitment);
    this.history.tell(CommitmentMade, commitment.id, {
      commitmentId: commitment.id,
      year,
      projectId: project,
      purpose,
      madeOn,
      value: euros(amounts.reduce((total, amount) => total + amount, 0n)),
      instalments: commitment.instalments.map(({ number, year: due, dueOn, amount }) => ({
        ...{ number, year: due, dueOn },
        amount: euros(amount),
      })),
      exemption: null,
      provenance,
    });
  }

  private pay(step: StepOf<'payment'>): void {
    const commitment = step.onCommitment ? this.oneOf(this.commitments, step.pick) : null;
    const open = commitment ? openOf(commitment).reduce((total, { open }) => total + open, 0n) : 0n;
    if (commitment && open === 0n) return;
    const settled = commitment ? atLeastOne((open * step.part) / 100n) : step.amount;
    const amount = commitment ? worthOf(settled, step.worth) : settled;
    const { precision } = step;
    const bookedOn = precision === 'day' ? step.day : lastDayOf(precision, step.day);
    const paid: Paid = {
      id: `expenditure-${this.count}`,
      year: yearOf(bookedOn),
      day: bookedOn,
      purpose: commitment?.purpose ?? step.purpose,
      project: commitment?.project ?? step.project,
      commitment,
      amount,
      commitmentValue: settled,
      commitmentValueBack: 0n,
      split: step.split,
      advance: step.advance,
      back: 0n,
      settled: 0n,
    };
    if (commitment) commitment.paid += settled;
    this.payments.push(paid);
    this.history.tell(ExpenditureRecorded, paid.id, {
      ...ExpenditureRecorded.sample,
      ...whatOf(paid, amount),
      ...(settled === amount ? {} : { commitmentValue: euros(settled) }),
      expenditureId: paid.id,
      year: paid.year,
      bookedOn,
      bookedOnPrecision: precision,
      advance: step.advance,
      provenance: step.marks,
    });
  }

  private reverse({ day: on, pick: which, part, marks: provenance }: StepOf<'reversal'>): void {
    const paid = this.oneOf(this.payments, which);
    // Where its year is closed, a schedule would change too.
    if (!paid || paid.day > on || (paid.commitment && yearOf(on) !== paid.year)) return;
    const left = paid.amount - paid.back - paid.settled;
    if (left === 0n) return;
    const amount = atLeastOne((left * part) / 100n);
    paid.back += amount;
    const valueLeft = paid.commitmentValue - paid.commitmentValueBack;
    const reopened = amount === left ? valueLeft : (valueLeft * amount) / left;
    paid.commitmentValueBack += reopened;
    if (paid.commitment) paid.commitment.paid -= reopened;
    this.history.tell(ExpenditureReversed, paid.id, {
      ...whatOf(paid, amount),
      ...(reopened === amount ? {} : { commitmentValue: euros(reopened) }),
      expenditureId: paid.id,
      reversalId: `reversal-${this.count}`,
      year: yearOf(on),
      expenditureYear: paid.year,
      advance: paid.advance,
      bookedOn: on,
      reason: 'Booked wrongly',
      provenance,
    });
  }

  private refund({ day: on, pick: which, part, worth: rate, marks: provenance }: StepOf<'refund'>): void {
    const paid = this.oneOf(this.payments, which);
    if (!paid || paid.day > on) return;
    const left = paid.amount - paid.back - paid.settled;
    if (left === 0n) return;
    const amount = atLeastOne((left * part) / 100n);
    paid.back += amount;
    const refundId = `refund-${this.count}`;
    this.history.tell(RefundReceived, refundId, {
      ...whatOf(paid, worthOf(amount, rate)),
      ...(rate === 100n ? {} : { expenditureValue: euros(amount) }),
      refundId,
      year: yearOf(on),
      treatment: yearOf(on) === paid.year ? 'netted' : 'receipt',
      expenditureId: paid.id,
      expenditureYear: paid.year,
      advance: paid.advance,
      receivedOn: on,
      reason: 'Not needed',
      provenance,
    });
  }

  private settle({ day: on, pick: which, part, marks: provenance }: StepOf<'settlement'>): void {
    const paid = this.oneOf(
      this.payments.filter(({ advance }) => advance),
      which,
    );
    if (!paid || paid.day > on) return;
    const left = paid.amount - paid.back - paid.settled;
    if (left === 0n) return;
    const amount = atLeastOne((left * part) / 100n);
    paid.settled += amount;
    this.history.tell(AdvanceSettled, paid.id, {
      expenditureId: paid.id,
      settlementId: `settlement-${this.count}`,
      year: paid.year,
      purpose: paid.purpose,
      projectId: paid.project,
      commitmentId: paid.commitment?.id ?? null,
      amount: euros(amount),
      settledOn: on,
      reference: 'Statement',
      provenance,
    });
  }

  private release({ day: on, pick: which, instalment, part, marks: provenance }: StepOf<'release'>): void {
    const commitment = this.oneOf(this.commitments, which);
    const chosen = commitment && this.oneOf(openOf(commitment), instalment);
    if (!commitment || !chosen || chosen.open === 0n) return;
    const amount = atLeastOne((chosen.open * part) / 100n);
    chosen.of.released += amount;
    this.history.tell(CommitmentReleased, commitment.id, {
      commitmentId: commitment.id,
      year: commitment.year,
      projectId: commitment.project,
      purpose: commitment.purpose,
      releasedOn: on,
      amount: euros(amount),
      byYear: [{ year: chosen.of.year, amount: euros(amount) }],
      instalments: [{ number: chosen.of.number, year: chosen.of.year, amount: euros(amount) }],
      reason: 'Not needed',
      provenance,
    });
  }

  private reschedule({ day: on, pick: which, instalment, marks: provenance }: StepOf<'reschedule'>): void {
    const commitment = this.oneOf(this.commitments, which);
    const chosen = commitment && this.oneOf(openOf(commitment), instalment);
    if (!commitment || !chosen || chosen.open === 0n) return;
    this.move(commitment, [chosen.of], on, 'agreed', provenance);
  }

  /** What is open of these instalments falls due in the next year. */
  private move(
    commitment: OpenCommitment,
    chosen: readonly Instalment[],
    changedOn: string,
    cause: 'agreed' | 'year-closed',
    provenance: Provenance,
  ): void {
    const byYear = new Map<number, bigint>();
    for (const { of, open } of openOf(commitment).filter((each) => chosen.includes(each.of) && each.open > 0n)) {
      of.amount -= open;
      commitment.instalments.push({
        number: commitment.instalments.length + 1,
        year: of.year + 1,
        dueOn: null,
        amount: open,
        released: 0n,
      });
      byYear.set(of.year, (byYear.get(of.year) ?? 0n) - open);
      byYear.set(of.year + 1, (byYear.get(of.year + 1) ?? 0n) + open);
    }
    this.history.tell(CommitmentRescheduled, commitment.id, {
      commitmentId: commitment.id,
      year: commitment.year,
      projectId: commitment.project,
      purpose: commitment.purpose,
      changedOn,
      cause,
      reason: null,
      byYear: [...byYear].map(([year, amount]) => ({ year, amount: euros(amount) })),
      instalments: commitment.instalments
        .filter(({ amount }) => amount > 0n)
        .map(({ number, year, dueOn, amount, released }) => ({
          ...{ number, year, dueOn },
          amount: euros(amount),
          released: euros(released),
        })),
      provenance,
    });
  }

  private close(year: number, closedOn: string): void {
    this.history.tell(BudgetYearClosed, year, { ...BudgetYearClosed.sample, year, closedOn, provenance: FIRST_HAND });
    for (const commitment of this.commitments) {
      const unpaid = openOf(commitment).filter(({ of, open }) => of.year === year && open > 0n);
      if (unpaid.length > 0)
        this.move(
          commitment,
          unpaid.map(({ of }) => of),
          closedOn,
          'year-closed',
          FIRST_HAND,
        );
    }
  }

  private tellCauses(): void {
    this.happened.causes.forEach(({ year, project, purpose, amount, withdrawn, marks: provenance }, index) => {
      const causeId = `cause-${index}`;
      this.history.tell(UnderspendCauseRecorded, causeId, {
        ...UnderspendCauseRecorded.sample,
        causeId,
        year,
        projectId: project,
        purpose: project === null ? purpose : null,
        amount: amount === null ? null : euros(amount),
        provenance,
      });
      if (withdrawn)
        this.history.tell(UnderspendCauseWithdrawn, causeId, {
          causeId,
          year,
          reason: 'Not so',
          provenance: FIRST_HAND,
        });
    });
  }

  private oneOf<T>(things: readonly T[], which: number): T | null {
    return things[which % Math.max(things.length, 1)] ?? null;
  }
}

/** Money of another currency, on a day on which it is worth this part of what it was worth before. */
const worthOf = (amount: bigint, percent: bigint) => atLeastOne((amount * percent) / 100n);

const atLeastOne = (amount: bigint) => (amount > 0n ? amount : 1n);

/** Payments settle the oldest first. */
function openOf({ instalments, paid }: OpenCommitment) {
  let left = paid;
  const dueOn = ({ dueOn: on, year }: Instalment) => `${year}${on ?? `${year}-12-31`}`;
  return [...instalments]
    .sort((one, other) => (dueOn(one) < dueOn(other) ? -1 : dueOn(one) > dueOn(other) ? 1 : one.number - other.number))
    .map((of) => {
      const due = of.amount - of.released;
      const settled = left < due ? left : due;
      left -= settled;
      return { of, open: due - settled };
    });
}

function whatOf({ purpose, project, commitment, split: where }: Paid, amount: bigint) {
  return {
    purpose,
    projectId: project,
    commitmentId: commitment?.id ?? null,
    amount: euros(amount),
    ...(typeof where === 'string' ? { scope: where, countryAmounts: [] } : splitOver(amount, where)),
  };
}

/** What names a region is regional, also where a part of it goes to countries. */
function splitOver(amount: bigint, places: readonly string[]) {
  const isRegion = (place: string) => REGIONS.includes(place);
  const parts = [
    ...splitCents(
      amount,
      places.map((key) => ({ key, share: 1n })),
    ),
  ].map(([place, share]) => ({ place, amount: euros(share) }));
  return {
    scope: places.some(isRegion) ? ('regional' as const) : ('countries' as const),
    countryAmounts: parts.flatMap(({ place, amount: part }) =>
      isRegion(place) ? [] : { country: place, amount: part },
    ),
    regionAmounts: parts.flatMap(({ place, amount: part }) => (isRegion(place) ? { region: place, amount: part } : [])),
  };
}

function lastDayOf(precision: 'month' | 'quarter' | 'year', on: string): string {
  const month = Number(on.slice(5, 7));
  const last = { month, quarter: month + 2 - ((month - 1) % 3), year: 12 }[precision];
  return new Date(Date.UTC(yearOf(on), last, 0)).toISOString().slice(0, 10);
}
