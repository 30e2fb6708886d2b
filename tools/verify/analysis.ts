import { type CalendarDate, formatCents, type Year } from '@imd/kernel';
import {
  type Amount,
  derived,
  difference,
  inAnswer,
  negative,
  NOTHING,
  rateOf,
  sum,
  sumOrUnknown,
  withoutStep,
} from './amount';
import { type Booking, type Commitment, type Instalment, type Ledger } from './ledger';
import type { Projects } from './projects';
import type { Told } from './told';
import { BudgetYear, type Cause, type Mutation, type Purpose } from './year';

export type Against = 'current' | 'adopted' | 'first-supplementary' | 'second-supplementary';

/** What a line is about: all of the year, some of its purposes, or a project. */
interface Line {
  readonly purposes?: readonly string[];
  readonly project?: string;
}

interface Money {
  readonly appropriated: Amount | null;
  readonly spent: Amount | null;
  readonly commitmentsEntered: Amount | null;
  readonly outstanding: Amount | null;
  readonly legallyCommitted: Amount | null;
}

const UP_TO_ADOPTED = ['draft-budget', 'amendment', 'memorandum-of-amendment', 'unspecified'];
const SUPPLEMENTARY = ['first-supplementary', 'second-supplementary'] as const;

/** The figures of a budget year on a day, each reckoned straight from the events as the definitions say. */
export class RecomputedAnalysis {
  private readonly ledger: Ledger;
  private readonly projects: Projects;
  private readonly budget: BudgetYear;
  private readonly causes: readonly Cause[];
  private readonly mutations: readonly Mutation[];
  private readonly earmarks: Map<string, Amount>;

  constructor(
    { events, ledger, projects }: Told,
    private readonly year: Year,
    private readonly asOf: CalendarDate,
    private readonly against: Against = 'current',
  ) {
    this.ledger = ledger;
    this.projects = projects;
    this.budget = new BudgetYear(events, year);
    this.causes = this.budget.causes((project) => this.projects.priorityOf(project));
    this.mutations = this.budget.mutationsOn(asOf);
    this.earmarks = this.budget.earmarksOn(asOf);
  }

  analysis() {
    const { priorities, themes } = this.purposes();
    const programme = this.programmeMoney();
    return {
      year: this.year,
      asOf: this.asOf,
      status: this.budget.statusOn(this.asOf),
      programme: {
        ...this.figures(programme),
        receipts: inAnswer(this.receipts({}, programme.spent)),
        openAdvances: inAnswer(this.openAdvances({}, programme.spent)),
        explanation: this.explanation({}, programme),
        stages: this.stagesInAnswer(),
        earmarked: inAnswer(sum(this.earmarks.values())),
        allocated: inAnswer(this.allocated()),
        unallocated: inAnswer(this.unallocated()),
        overprogrammed: inAnswer(this.overprogrammed()),
        controlTotal: this.controlTotal(),
        composition: this.composition(),
      },
      priorities: priorities.map((purpose) => this.purposeLine(purpose)),
      themes: themes.map((purpose) => this.purposeLine(purpose)),
      rest: this.restLine(),
      countries: this.places(),
      explanation: this.explanation({}, programme),
    };
  }

  summary() {
    const programme = this.programmeMoney();
    const underspend = difference(programme.appropriated, programme.spent);
    return {
      year: this.year,
      title: this.budget.title,
      status: this.budget.statusOn(this.asOf),
      appropriated: inAnswer(programme.appropriated),
      spent: inAnswer(programme.spent),
      underspend: inAnswer(underspend),
      underspendRate: rateOf(underspend, programme.appropriated),
      band: this.band(underspend, programme.appropriated),
    };
  }

  // The appropriation and its stages.

  private appropriatedAt(stage: Against | 'draft' | 'final-act'): Amount | null {
    const counting = this.mutations.filter((mutation) => reaches(mutation, stage));
    const reached =
      stage === 'adopted'
        ? this.budget.adoptedBy(this.asOf)
        : stage === 'current' ||
          this.mutations.some((mutation) => [mutation.stage, mutation.atStage].includes(named(stage)));
    return reached && counting.length > 0 ? sum(counting.map(({ cash }) => cash)) : null;
  }

  private stagesInAnswer() {
    return {
      draft: inAnswer(this.appropriatedAt('draft')),
      adopted: inAnswer(this.appropriatedAt('adopted')),
      firstSupplementary: inAnswer(this.appropriatedAt('first-supplementary')),
      secondSupplementary: inAnswer(this.appropriatedAt('second-supplementary')),
      current: inAnswer(this.appropriatedAt('current')),
      finalAct: inAnswer(this.appropriatedAt('final-act')),
    };
  }

  private allocated(): Amount | null {
    const { allocation } = this.budget;
    return allocation && sum(allocation.values());
  }

  private planned(): Amount {
    return sum([...this.earmarks.values(), this.allocated() ?? NOTHING]);
  }

  /** What is not earmarked or allocated; nothing is left where more is planned than there is. */
  private unallocated(): Amount | null {
    const left = difference(this.appropriatedAt(this.against), this.planned());
    return left && left.cents < 0n ? { ...left, cents: 0n } : left;
  }

  private overprogrammed(): Amount | null {
    const left = difference(this.appropriatedAt(this.against), this.planned());
    return left && (left.cents < 0n ? negative(left) : { ...left, cents: 0n });
  }

  /** @returns null where the purpose has neither an earmark nor an allocation */
  private ownAppropriation(purpose: string): Amount | null {
    const own = [this.earmarks.get(purpose), this.budget.allocation?.get(purpose)].filter((part) => part !== undefined);
    return own.length === 0 ? null : sum(own);
  }

  // What was spent.

  private inLine({ purposes, project }: Line) {
    return (fact: { readonly purpose: string; readonly project: string | null }) =>
      (purposes === undefined || purposes.includes(fact.purpose)) &&
      (project === undefined || fact.project === project);
  }

  private spendings(line: Line): Booking[] {
    return this.ledger
      .bookingsOn(this.year)
      .filter((booking) => booking.kind !== 'receipt' && this.inLine(line)(booking));
  }

  private spentOf(line: Line, isGap: boolean): Amount | null {
    return isGap ? null : this.toldOf(this.spendings(line));
  }

  /** Unknown while its period is not over, and unknown before the ledger is kept here where nobody booked it. */
  private toldOf(all: readonly Pick<Booking, 'day' | 'precision' | 'amount'>[]): Amount | null {
    if (all.some((booking) => isUnderWay(booking, this.asOf))) return null;
    const counted = all.filter(({ day }) => day <= this.asOf);
    if (counted.length === 0 && !this.budget.isKeptHereOn(this.asOf)) return null;
    return sum(counted.map(({ amount }) => amount));
  }

  private isSpentGap(purpose: string): boolean {
    return this.budget.isGap('spent', null) || this.budget.isGap('spent', purpose);
  }

  /**
   * What nobody told of one purpose, or of a year that is not kept here, leaves the year unknown, unless the source
   * states the total itself.
   */
  private get isSpentOfYearGap(): boolean {
    if (this.budget.isGap('spent', null)) return true;
    const isToldInFull = this.budget.isKeptHereOn(this.asOf) && !this.budget.hasGap('spent');
    return !isToldInFull && this.statedTotal === null;
  }

  private spentInYear(): Amount | null {
    const spent = this.spentOf({}, this.isSpentOfYearGap);
    const stated = this.statedTotal;
    // Where what was booked is exactly what the source states, it is as exact as that, however rough its parts are.
    const isStated = spent && stated && spent.cents === stated.cents && stated.step < spent.step;
    return isStated ? { ...spent, step: stated.step } : spent;
  }

  /** The source states the total of the whole year: inside the year it says nothing. */
  private get statedTotal(): Amount | null {
    return this.asOf < this.budget.lastDay ? null : this.budget.controlTotal;
  }

  // What was committed.

  private commitmentsOf(line: Line): Commitment[] {
    return this.ledger.commitments.filter(
      (commitment) => commitment.madeOn <= this.asOf && this.inLine(line)(commitment),
    );
  }

  private get runs(): boolean {
    return this.asOf.startsWith(`${this.year}-`);
  }

  /** Open instalments of the year and, while it runs, the overdue ones of earlier years. */
  private openOf(commitment: Commitment): bigint {
    const open = this.ledger.openOn(commitment, this.asOf);
    return centsOf(open.filter(({ year }) => year === this.year || (year < this.year && this.runs)));
  }

  /** Something of it was ever to be paid in the year or booked on it, or is overdue in it. */
  private hasPart(commitment: Commitment): boolean {
    return this.ledger.yearsOf(commitment, this.asOf).has(this.year) || this.openOf(commitment) !== 0n;
  }

  /** What was committed in a year that is not kept here is known of commitments that somebody told of, and no more. */
  private committed(line: Line, isGap: boolean, isWhole: boolean) {
    const unknown = { commitmentsEntered: null, outstanding: null, open: null };
    const isKept = this.budget.isKeptHereOn(this.asOf);
    const commitments = this.commitmentsOf(line);
    const withPart = commitments.filter((commitment) => this.hasPart(commitment));
    const made = commitments.filter(({ year }) => year === this.year);
    if (isGap || (!isKept && (isWhole || withPart.length === 0))) return unknown;
    const released = this.ledger.releases.filter(
      (release) =>
        release.day <= this.asOf && Number(release.day.slice(0, 4)) === this.year && this.inLine(line)(release),
    );
    const openOf = (commitment: Commitment, cents: bigint) =>
      derived({ ...this.ledger.allThatTellsOf(commitment, this.asOf), cents });
    const isPaidUnderWay = withPart.some((commitment) =>
      this.ledger.bookingsOf(commitment).some((booking) => isUnderWay(booking, this.asOf)),
    );
    return {
      commitmentsEntered: sum([...made.map(({ value }) => value), ...released.map(({ amount }) => negative(amount))]),
      outstanding: isPaidUnderWay
        ? null
        : sum(withPart.map((commitment) => openOf(commitment, centsOf(this.ledger.openOn(commitment, this.asOf))))),
      open: isPaidUnderWay ? null : sum(withPart.map((commitment) => openOf(commitment, this.openOf(commitment)))),
    };
  }

  private isCommittedGap(purpose: string | null): boolean {
    return this.budget.isGap('committed', null) || (purpose !== null && this.budget.isGap('committed', purpose));
  }

  // Lines.

  private moneyOf(
    appropriated: Amount | null,
    spent: Amount | null,
    { commitmentsEntered, outstanding, open }: ReturnType<RecomputedAnalysis['committed']>,
  ): Money {
    return { appropriated, spent, commitmentsEntered, outstanding, legallyCommitted: sumOrUnknown([spent, open]) };
  }

  private figures({ appropriated, spent, commitmentsEntered, outstanding, legallyCommitted }: Money) {
    const underspend = difference(appropriated, spent);
    return {
      appropriated: inAnswer(appropriated),
      commitmentsEntered: inAnswer(commitmentsEntered),
      outstanding: withoutStep(outstanding),
      legallyCommitted: withoutStep(legallyCommitted),
      spent: inAnswer(spent),
      underspend: inAnswer(underspend),
      underspendRate: rateOf(underspend, appropriated),
      band: this.band(underspend, appropriated),
      notCommitted: withoutStep(difference(appropriated, legallyCommitted)),
      notPaidOut: withoutStep(difference(legallyCommitted, spent)),
    };
  }

  private programmeMoney(): Money {
    const committed = this.committed({}, this.budget.hasGap('committed'), true);
    return this.moneyOf(this.appropriatedAt(this.against), this.spentInYear(), committed);
  }

  private purposeMoney(purpose: string): Money {
    const line = { purposes: [purpose] };
    const committed = this.committed(line, this.isCommittedGap(purpose), false);
    return this.moneyOf(this.ownAppropriation(purpose), this.spentOf(line, this.isSpentGap(purpose)), committed);
  }

  private purposeLine({ code, number }: Purpose) {
    const money = this.purposeMoney(code);
    return {
      code,
      number,
      ...this.figures(money),
      explanation: this.explanation({ purposes: [code] }, money),
      receipts: inAnswer(this.receipts({ purposes: [code] }, money.spent)),
      openAdvances: inAnswer(this.openAdvances({ purposes: [code] }, money.spent)),
      hasOwnAppropriation: money.appropriated !== null,
    };
  }

  /** The purposes of the framework, and those that it does not know and that money is of all the same. */
  private purposes(): { readonly priorities: Purpose[]; readonly themes: Purpose[] } {
    const { priorities, themes } = this.budget.purposes;
    const known = new Set([...priorities, ...themes].map(({ code }) => code));
    const withMoney = [
      ...this.earmarks.keys(),
      ...(this.budget.allocation?.keys() ?? []),
      ...this.spendings({}).map(({ purpose }) => purpose),
      ...this.commitmentsOf({})
        .filter((commitment) => this.hasPart(commitment))
        .map(({ purpose }) => purpose),
      ...this.causes.flatMap(({ purpose }) => (purpose === null ? [] : [purpose])),
    ];
    const others = [...new Set(withMoney)].filter((code) => !known.has(code));
    return { priorities, themes: [...themes, ...others.map((code) => ({ code, number: null }))] };
  }

  private restPurposes(): string[] {
    const { priorities, themes } = this.purposes();
    return [...priorities, ...themes].map(({ code }) => code).filter((code) => this.ownAppropriation(code) === null);
  }

  /** The rest is the sum of its purposes or, with one of them unknown, what the others leave of a known total. */
  private restMoney(): Money {
    const purposes = this.restPurposes();
    const { priorities, themes } = this.purposes();
    const own = [...priorities, ...themes].map(({ code }) => code).filter((code) => !purposes.includes(code));
    const spentOn = (codes: readonly string[]) => sumOrUnknown(codes.map((code) => this.purposeMoney(code).spent));
    const spent = spentOn(purposes) ?? difference(this.spentInYear(), spentOn(own));
    const isGap = purposes.some((purpose) => this.isCommittedGap(purpose));
    return this.moneyOf(this.unallocated(), spent, this.committed({ purposes }, isGap, true));
  }

  private restLine() {
    const money = this.restMoney();
    const purposes = this.restPurposes();
    return { ...this.figures(money), purposes, explanation: this.explanation({ purposes }, money) };
  }

  // Money beside the spending.

  private receipts(line: Line, spent: Amount | null): Amount | null {
    if (spent === null) return null;
    const receipts = this.ledger
      .bookingsOn(this.year)
      .filter((booking) => booking.kind === 'receipt' && booking.day <= this.asOf && this.inLine(line)(booking));
    return sum(receipts.map(({ amount }) => negative(amount)));
  }

  /** Advances that were paid in the year, less what of them was taken back, accounted for or paid back by the day. */
  private openAdvances(line: Line, spent: Amount | null): Amount | null {
    if (spent === null) return null;
    const paid = this.spendings(line).filter(
      ({ kind, advance, day }) => kind === 'payment' && advance && day <= this.asOf,
    );
    const ids = new Set(paid.map(({ expenditure }) => expenditure));
    const back = this.ledger.bookings.filter(
      ({ kind, expenditure, day, advance }) =>
        kind !== 'payment' && advance && day <= this.asOf && ids.has(expenditure),
    );
    const settled = this.ledger.settlements.filter(({ expenditure, day }) => day <= this.asOf && ids.has(expenditure));
    return sum([
      ...paid.map(({ amount }) => amount),
      ...back.map(({ kind, amount, counterpart }) => (kind === 'reversal' ? amount : counterpart)),
      ...settled.map(({ amount }) => negative(amount)),
    ]);
  }

  // Why.

  private causesOf({ purposes, project }: Line): Cause[] {
    return this.causes.filter(
      (cause) =>
        (purposes === undefined || (cause.purpose !== null && purposes.includes(cause.purpose))) &&
        (project === undefined || cause.project === project),
    );
  }

  private explained(line: Line, underspend: Amount | null): Amount | null {
    const causes = this.causesOf(line);
    if (causes.length === 0) return underspend && NOTHING;
    const amounts = causes.flatMap(({ amount }) => (amount ? [amount] : []));
    return amounts.length === 0 ? null : sum(amounts);
  }

  private explanation(line: Line, { appropriated, spent }: Pick<Money, 'appropriated' | 'spent'>) {
    const underspend = difference(appropriated, spent);
    const explained = this.explained(line, underspend);
    return {
      explained: inAnswer(explained),
      unexplained: inAnswer(difference(underspend, explained)),
      notQuantified: this.causesOf(line).filter(({ amount }) => amount === null).length,
    };
  }

  /** Gaps of which more is unexplained than the threshold, once the year is over. */
  toBeExplained() {
    const appropriated = this.appropriatedAt(this.against);
    if (this.asOf < this.budget.lastDay || appropriated === null) return [];
    const { priorities, themes } = this.purposes();
    const gaps = [
      ...[...priorities, ...themes]
        .filter(({ code }) => this.ownAppropriation(code) !== null)
        .map(({ code }) => ({ kind: 'purpose', code, line: { purposes: [code] }, money: this.purposeMoney(code) })),
      { kind: 'rest', code: null, line: { purposes: this.restPurposes() }, money: this.restMoney() },
      ...(this.projectMoneys() ?? []).map(({ id, plan, spent }) => ({
        kind: 'project',
        code: id,
        line: { project: id },
        money: { appropriated: plan, spent },
      })),
    ];
    return gaps.flatMap(({ kind, code, line, money }) => {
      const underspend = difference(money.appropriated, money.spent);
      const unexplained = difference(underspend, this.explained(line, underspend));
      const isLarge =
        unexplained !== null &&
        size(unexplained.cents) * 100_00n > this.budget.explanationThreshold * size(appropriated.cents);
      return isLarge ? [{ kind, code, underspend: inAnswer(underspend), unexplained: inAnswer(unexplained) }] : [];
    });
  }

  // By project and partner.

  private projectMoneys() {
    const bookings = this.spendings({}).filter(({ project }) => project !== null);
    const isTold = this.budget.isKeptHereOn(this.asOf) || bookings.some((booking) => isBegun(booking, this.asOf));
    if (this.budget.isGap('spent-by-project', null) || !isTold) return null;
    const ids = new Set(
      [
        ...bookings.map(({ project }) => project),
        ...this.commitmentsOf({})
          .filter((commitment) => this.hasPart(commitment))
          .map(({ project }) => project),
        ...this.causes.map(({ project }) => project),
        ...this.projects.ofYear(this.year),
      ].filter((project) => project !== null),
    );
    return [...ids].map((id) => {
      const priorities = this.projects.sharesOf(id).map(({ key }) => key);
      const isGap = this.budget.isGap('spent', null) || priorities.some((priority) => this.isSpentGap(priority));
      const isCommittedGap = [null, ...priorities].some((priority) => this.isCommittedGap(priority));
      const plan = this.projects.planOf(id, this.year);
      const spent = this.spentOf({ project: id }, isGap);
      const { open } = this.committed({ project: id }, isCommittedGap, false);
      return { id, plan, spent, legallyCommitted: sumOrUnknown([spent, open]) };
    });
  }

  /**
   * A projection starts from the projects of the year with a plan or, without one, with instalments of the year; it
   * cannot start from a project that nobody registered, or of which it is not known what it was paid.
   */
  startOfProjection() {
    const moneys = this.projectMoneys();
    if (!moneys) return null;
    const promised = this.promised();
    const ids = new Set([
      ...this.projects.ofYear(this.year),
      ...this.spendings({}).flatMap(({ project }) => project ?? []),
      ...promised.keys(),
    ]);
    const projects = moneys.flatMap(({ id, plan, spent }) => {
      const planned = plan?.cents ?? promised.get(id);
      if (!ids.has(id) || !this.projects.get(id) || !spent || planned === undefined) return [];
      return [{ id, spent, planned, shares: this.projects.sharesOf(id), spentFor: this.spentFor(id) }];
    });
    const isOutsideTold = !this.budget.hasGap('spent') && !this.budget.hasGap('spent-by-project');
    const outside = this.toldOf(this.spendings({}).filter(({ project }) => project === null));
    return { projects, unplanned: ids.size - projects.length, outsideProjects: isOutsideTold ? outside : null };
  }

  /** A booking names its purpose, whatever the priorities of its project are. */
  private spentFor(project: string): ReadonlyMap<string, bigint> {
    const byPurpose = new Map<string, bigint>();
    for (const { purpose, day, amount } of this.spendings({ project }))
      if (day <= this.asOf) byPurpose.set(purpose, (byPurpose.get(purpose) ?? 0n) + amount.cents);
    return byPurpose;
  }

  /** What instalments of the year were promised to each project, less what was given up of them. */
  private promised(): Map<string, bigint> {
    const byProject = new Map<string, bigint>();
    for (const commitment of this.commitmentsOf({})) {
      if (!this.ledger.dueYearsOf(commitment, this.asOf).has(this.year)) continue;
      const due = this.ledger.scheduleOn(commitment, this.asOf).filter(({ year }) => year === this.year);
      byProject.set(commitment.project, (byProject.get(commitment.project) ?? 0n) + centsOf(due));
    }
    return byProject;
  }

  projectLines() {
    return (
      this.projectMoneys()?.map(({ id, plan, spent, legallyCommitted }) => ({
        id,
        priority: this.projects.priorityOf(id),
        priorities: this.projects
          .sharesOf(id)
          .map(({ key, weight }) => ({ priority: key, share: formatCents(weight) })),
        plan: inAnswer(plan),
        legallyCommitted: withoutStep(legallyCommitted),
        spent: inAnswer(spent),
        underspend: inAnswer(difference(plan, spent)),
        notPaidOut: withoutStep(difference(legallyCommitted, spent)),
        explanation: this.explanation({ project: id }, { appropriated: plan, spent }),
      })) ?? null
    );
  }

  partnerLines() {
    const moneys = this.projectMoneys();
    if (!moneys) return null;
    const ids = [...new Set(moneys.map(({ id }) => this.projects.implementerOf(id)))];
    return ids.map((id) => {
      const own = moneys.filter((money) => this.projects.implementerOf(money.id) === id);
      const plan = sumOrUnknown(own.map((money) => money.plan));
      const spent = sumOrUnknown(own.map((money) => money.spent));
      return {
        id,
        projects: own.length,
        plan: inAnswer(plan),
        legallyCommitted: withoutStep(sumOrUnknown(own.map((money) => money.legallyCommitted))),
        spent: inAnswer(spent),
        underspend: inAnswer(difference(plan, spent)),
      };
    });
  }

  causeLines() {
    return this.causes.map(({ id, amount }) => ({ id, amount: inAnswer(amount) }));
  }

  private composition() {
    const appropriated = this.appropriatedAt(this.against);
    const moneys = this.projectMoneys();
    const plans = moneys && sumOrUnknown(moneys.map(({ plan }) => plan));
    const underspends = moneys && sumOrUnknown(moneys.map(({ plan, spent }) => difference(plan, spent)));
    const left = difference(appropriated, plans);
    const outside = this.toldOf(this.spendings({}).filter(({ project }) => project === null));
    if (!left || !underspends || !outside || !this.spentInYear()) return null;
    return {
      unprogrammed: inAnswer(left.cents < 0n ? { ...left, cents: 0n } : left),
      overprogrammed: inAnswer(left.cents < 0n ? negative(left) : { ...left, cents: 0n }),
      projects: inAnswer(underspends),
      outsideProjects: inAnswer(outside),
    };
  }

  // Where.

  private spentWhere(scope: Booking['scope']): Amount | null {
    const all = this.spendings({}).filter((booking) => booking.scope === scope);
    return this.toldOf(
      all.flatMap(({ day, precision, amount, regions }) =>
        (regions.length > 0 ? regions.map((part) => part.amount) : [amount]).map((part) => ({
          ...{ day, precision },
          amount: part,
        })),
      ),
    );
  }

  private spentIn(code: string): Amount | null {
    const all = this.spendings({}).flatMap(({ day, precision, countries }) =>
      countries.filter(({ country }) => country === code).map(({ amount }) => ({ day, precision, amount })),
    );
    return this.toldOf(all);
  }

  private get countries(): string[] {
    const codes = new Set(this.spendings({}).flatMap(({ countries }) => countries.map(({ country }) => country)));
    const isTold = (code: string) =>
      this.spendings({}).some(
        (booking) => isBegun(booking, this.asOf) && booking.countries.some(({ country }) => country === code),
      );
    return [...codes].filter((code) => this.budget.isKeptHereOn(this.asOf) || isTold(code));
  }

  private get splitIsKnown(): boolean {
    if (this.spentInYear() === null || this.budget.hasGap('spent-by-country')) return false;
    return this.budget.isKeptHereOn(this.asOf) || this.countries.length > 0;
  }

  spentInCountry(country: string): Amount | null {
    return this.spentInPlaces(new Set([country]));
  }

  /**
   * Of countries, of regions as such by their codes, and of what names neither by its scope. It is known also where a
   * year that is not kept here has bookings in them.
   */
  spentInPlaces(places: ReadonlySet<string>): Amount | null {
    if (this.budget.hasGap('spent-by-country')) return null;
    if (this.budget.isKeptHereOn(this.asOf) && this.isSpentOfYearGap) return null;
    const all = this.spendings({}).flatMap(({ day, precision, amount, scope, countries, regions }) => {
      const named = [
        ...countries.map((part) => ({ place: part.country, amount: part.amount })),
        ...regions.map((part) => ({ place: part.region, amount: part.amount })),
      ];
      const parts = named.length > 0 ? named : [{ place: scope, amount }];
      return parts.filter(({ place }) => places.has(place)).map((part) => ({ day, precision, amount: part.amount }));
    });
    return this.toldOf(all);
  }

  private places() {
    return {
      regional: this.splitIsKnown ? inAnswer(this.spentWhere('regional')) : null,
      global: this.splitIsKnown ? inAnswer(this.spentWhere('global')) : null,
      unattributed: this.spentInYear() && inAnswer(this.spentWhere('unattributed')),
    };
  }

  countryLines() {
    if (!this.splitIsKnown) return null;
    return this.countries.map((country) => ({ country, spent: inAnswer(this.spentIn(country)) }));
  }

  // How a year is judged.

  /** The rate has four decimals, which are hundredths of a percent. */
  private band(underspend: Amount | null, appropriated: Amount | null) {
    const rate = rateOf(underspend, appropriated);
    if (this.asOf < this.budget.lastDay || !rate) return null;
    const { onCourse, attention } = this.budget.bands;
    const share = size(BigInt(rate.value.replace('.', '')));
    if (share <= onCourse) return 'on-course';
    return share <= attention ? 'attention' : 'deviating';
  }

  private controlTotal() {
    const controlTotal = this.statedTotal;
    if (!controlTotal) return null;
    const booked = this.spentOf({}, false);
    return {
      stated: inAnswer(controlTotal),
      booked: inAnswer(booked),
      difference: inAnswer(difference(booked, controlTotal)),
      agrees: booked && agrees(booked, controlTotal),
    };
  }
}

const size = (cents: bigint) => (cents < 0n ? -cents : cents);

/** Equal, within the rounding of what is stated. */
function agrees(booked: Amount, controlTotal: Amount): boolean {
  return size(booked.cents - controlTotal.cents) * 2n <= controlTotal.step;
}

/** What is known for a longer period than a day is booked on the last day of it, and unknown while it lasts. */
function isUnderWay({ precision, day }: Pick<Booking, 'day' | 'precision'>, asOf: CalendarDate): boolean {
  if (precision === 'day' || day <= asOf) return false;
  const month = Number(day.slice(5, 7));
  const first = { month, quarter: month - ((month - 1) % 3), year: 1 }[precision];
  return asOf >= `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

/** Something is known of it: it was booked by the day, or its period is under way. */
function isBegun(booking: Booking, asOf: CalendarDate): boolean {
  return booking.day <= asOf || isUnderWay(booking, asOf);
}

const centsOf = (instalments: readonly Instalment[]) => instalments.reduce((total, { cents }) => total + cents, 0n);

function named(stage: Against | 'draft' | 'final-act'): string {
  return stage === 'draft' ? 'draft-budget' : stage;
}

/** A stage holds what came before it; an entry of another kind names the stage that it belongs to. */
function reaches({ stage, atStage }: Mutation, asked: Against | 'draft' | 'final-act'): boolean {
  if (asked === 'final-act') return true;
  if (stage === 'final-act') return false;
  if (asked === 'current') return true;
  if (asked === 'draft') return stage === 'draft-budget';
  const order = ['adopted', ...SUPPLEMENTARY];
  const own = UP_TO_ADOPTED.includes(stage) ? 'adopted' : order.includes(stage) ? stage : atStage;
  return own !== null && order.indexOf(own) <= order.indexOf(asked);
}
