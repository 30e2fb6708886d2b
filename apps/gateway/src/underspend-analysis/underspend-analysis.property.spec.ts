import {
  AllocationSet,
  BudgetMutationRecorded,
  CommitmentMade,
  CommitmentReleased,
  EarmarkSet,
  type EventData,
  type EventDefinition,
  ExpenditureRecorded,
  ExpenditureReversed,
} from '@imd/contracts';
import type { CalendarDate } from '@imd/kernel';
import fc from 'fast-check';
import { current } from '../sources/source.fixture';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, type HistoryEvent, shuffled } from '../figures/folded-events.fixture';
import type { Figure } from '../figures/figure';
import { asOfDays, facts, historyOf, YEAR } from './random-year.fixture';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

/** This class reckons straight from the events, with nothing of the code under test. */
class Recomputed {
  constructor(
    private readonly events: readonly HistoryEvent[],
    private readonly asOf: CalendarDate,
  ) {}

  private of<T extends EventDefinition>(definition: T): EventData<T>[] {
    return this.events.filter((event) => event.definition.type === definition.type).map(({ data }) => data);
  }

  /** A reversal counts as a negative expenditure; only what was booked in time counts. */
  private bookings() {
    return [
      ...this.of(ExpenditureRecorded).map((booking) => ({ ...booking, sign: 1n })),
      ...this.of(ExpenditureReversed).map((booking) => ({ ...booking, sign: -1n })),
    ].filter(({ bookedOn }) => bookedOn <= this.asOf);
  }

  appropriated(): bigint | null {
    const mutations = this.of(BudgetMutationRecorded);
    const inForce = mutations.filter(({ inForceFrom }) => inForceFrom <= this.asOf);
    return inForce.length === 0 ? null : total(inForce.map(({ cash }) => inCents(cash)));
  }

  ownAppropriation(code: string): bigint | null {
    const parts = [...this.of(EarmarkSet), ...this.of(AllocationSet).flatMap((allocation) => allocation.parts)];
    const own = parts.filter(({ purpose }) => purpose === code);
    return own.length === 0 ? null : total(own.map(({ amount }) => inCents(amount)));
  }

  spent(counts: (booking: ReturnType<Recomputed['bookings']>[number]) => boolean = () => true): bigint {
    return total(
      this.bookings()
        .filter(counts)
        .map(({ sign, amount }) => sign * inCents(amount)),
    );
  }

  inCountry(code: string): bigint {
    return total(
      this.bookings().flatMap(({ sign, countryAmounts }) =>
        countryAmounts.filter(({ country }) => country === code).map(({ amount }) => sign * inCents(amount)),
      ),
    );
  }

  /** These histories have no earlier year whose instalments a payment could settle. */
  openInstalments(code?: string): bigint {
    const made = this.of(CommitmentMade).filter(
      ({ madeOn, purpose }) => madeOn <= this.asOf && (code === undefined || purpose === code),
    );
    const open = made.map(({ commitmentId, instalments }) => {
      const due = instalments.filter(({ year }) => year === YEAR).map(({ amount }) => inCents(amount));
      const released = this.of(CommitmentReleased)
        .filter((release) => release.commitmentId === commitmentId && release.releasedOn <= this.asOf)
        .map(({ amount }) => inCents(amount));
      const unpaid = total(due) - total(released) - this.spent((booking) => booking.commitmentId === commitmentId);
      return unpaid > 0n ? unpaid : 0n;
    });
    return total(open);
  }
}

const inCents = ({ value }: { readonly value: string }) => BigInt(value.replace('.', ''));
const total = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

const centsOf = (figure: Figure | null) => (figure ? figure.cents : null);
const sumOf = (figures: readonly (Figure | null)[]) => figures.reduce((sum, figure) => sum + (figure?.cents ?? 0n), 0n);

describe('whatever happened, in whatever order it is learned', () => {
  const holds = (check: (answer: ReturnType<typeof underspendAnalysis>, recomputed: Recomputed) => void) =>
    fc.assert(
      fc.asyncProperty(
        facts,
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        asOfDays,
        async (happened, picks, asOf) => {
          const { events } = historyOf(happened);
          const view = await fold(new UnderspendProjection(), UNDERSPEND, shuffled(events, picks));
          check(underspendAnalysis(view, current, YEAR, asOf, EVERY_SCOPE), new Recomputed(events, asOf));
        },
      ),
      { numRuns: 100 },
    );

  it('the figures are those recomputed straight from the events', () =>
    holds(({ programme, priorities, themes }, recomputed) => {
      const spent = recomputed.spent();
      const appropriated = recomputed.appropriated();
      expect(centsOf(programme.appropriated)).toBe(appropriated);
      expect(centsOf(programme.spent)).toBe(spent);
      expect(centsOf(programme.underspend)).toBe(appropriated === null ? null : appropriated - spent);
      expect(centsOf(programme.legallyCommitted)).toBe(spent + recomputed.openInstalments());
      for (const line of [...priorities, ...themes]) {
        const ofPurpose = recomputed.spent(({ purpose }) => purpose === line.code);
        expect([line.code, centsOf(line.appropriated)]).toEqual([line.code, recomputed.ownAppropriation(line.code)]);
        expect(centsOf(line.spent)).toBe(ofPurpose);
        expect(centsOf(line.legallyCommitted)).toBe(ofPurpose + recomputed.openInstalments(line.code));
      }
    }));

  it('purposes with money of their own and the rest add up to the programme', () =>
    holds(({ programme, priorities, themes, rest }) => {
      const own = [...priorities, ...themes].filter(({ hasOwnAppropriation }) => hasOwnAppropriation);
      for (const figure of ['spent', 'legallyCommitted', 'commitmentsEntered', 'outstanding', 'notPaidOut'] as const) {
        expect(sumOf([...own, rest].map((line) => line[figure]))).toBe(centsOf(programme[figure]));
      }
      if (programme.appropriated === null) return;
      const over = programme.overprogrammed?.cents ?? 0n;
      for (const figure of ['appropriated', 'underspend', 'notCommitted'] as const) {
        expect(sumOf([...own, rest].map((line) => line[figure])) - over).toBe(centsOf(programme[figure]));
      }
    }));

  it('countries, regional, global and unattributed add up to what was spent', () =>
    holds(({ programme, countries }, recomputed) => {
      for (const { country, spent } of countries.countries ?? []) {
        expect(centsOf(spent)).toBe(recomputed.inCountry(country));
      }
      const { regional, global, unattributed } = countries;
      const inCountries = (countries.countries ?? []).map(({ spent }) => spent);
      expect(sumOf([...inCountries, regional, global, unattributed])).toBe(centsOf(programme.spent));
    }));

  it('projects and what was spent outside them add up to what was spent', () =>
    holds(({ programme, projects }, recomputed) => {
      const inProjects = sumOf((projects ?? []).map(({ spent }) => spent));
      expect(inProjects + recomputed.spent(({ projectId }) => projectId === null)).toBe(centsOf(programme.spent));
    }));

  it('explained and unexplained add up to the underspend, to the cent', () =>
    holds(({ programme, priorities, rest }) => {
      for (const { explanation, underspend } of [programme, ...priorities, rest]) {
        const { explained, unexplained } = explanation;
        if (underspend && explained) expect(sumOf([explained, unexplained])).toBe(underspend.cents);
        else expect(unexplained).toBeNull();
      }
    }));
});
