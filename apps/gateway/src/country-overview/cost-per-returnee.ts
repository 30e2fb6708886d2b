import { type CalendarDate, type CountryCode, firstDayOf, lastDayOf, type Year, yearOf } from '@imd/kernel';
import { Figure } from '../figures/figure';
import { Tally } from '../figures/tally';
import type { CostPerReturnee, CountryStatistic } from './country-overview.answer';
import type { CountryDocuments } from './country-overview.read-model';
import { countrySpending } from './country-spending';

type Counted = Pick<CostPerReturnee, 'spent' | 'cost'>;
const UNKNOWN: Counted = { spent: null, cost: null };

/**
 * What the project of a scheme spent in the country in a year, over the persons who returned under it. Null where
 * either is not known or is withheld, before the year is over, and for a count of another period or of some of them
 * alone; persons of two schemes or kinds are never added.
 */
export class CostOfReturns {
  private readonly projects: ReadonlyMap<string, string | null>;
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly documents: CountryDocuments,
    private readonly asOf: CalendarDate,
  ) {
    this.projects = new Map(documents.schemes.map(({ schemeId, projectId }) => [schemeId, projectId]));
  }

  of(count: CountryStatistic): Counted {
    const { country, scheme, persons, provenance } = count;
    const year = wholeYearOf(count);
    const project = this.projects.get(scheme?.id ?? '') ?? null;
    if (year === null || country === null || project === null || lastDayOf(year) > this.asOf) return UNKNOWN;
    const spent = this.isKnown(country, year) ? this.spentBy(project, country, year) : null;
    // A count that is rounded would make a cost of no known precision.
    const isExact = persons !== null && provenance.precision === null;
    return { spent, cost: isExact ? perPerson(spent, persons, provenance.invented) : null };
  }

  private spentBy(project: string, country: CountryCode, year: Year): Figure | null {
    const tally = new Tally(lastDayOf(year));
    for (const total of this.documents.spentOnProjects)
      if (total.projectId === project && total.country === country && total.year === year)
        tally.add(total.spent, total);
    return tally.figure();
  }

  /** Whether it is known what the country got in all. */
  private isKnown(country: CountryCode, year: Year): boolean {
    const key = `${country}/${year}`;
    let known = this.known.get(key);
    if (known === undefined) {
      const { years, spending } = this.documents;
      const ofCountry = { years, spending: spending.filter((total) => total.country === country) };
      const line = countrySpending(ofCountry, lastDayOf(year)).find((each) => each.year === year);
      this.known.set(key, (known = (line?.spent ?? null) !== null));
    }
    return known;
  }
}

/** Per scheme, which has one modality, of one year. */
export function costPerReturnee(
  documents: CountryDocuments,
  statistics: readonly CountryStatistic[],
  year: Year,
  asOf: CalendarDate,
): CostPerReturnee[] {
  const costs = new CostOfReturns(documents, asOf);
  return documents.schemes.flatMap(({ schemeId, title, modality }) =>
    statistics
      .filter((count) => count.scheme?.id === schemeId && wholeYearOf(count) === year)
      .map((count) => {
        const { kind, persons, suppressed } = count;
        return { scheme: schemeId, title, modality, kind, year, persons, suppressed, ...costs.of(count) };
      }),
  );
}

/** @returns null for a count of another period, or of some of those who returned alone */
function wholeYearOf({ by, from, to, nationality, sex, ageBand, minors }: CountryStatistic): Year | null {
  const year = yearOf(from);
  const isOfYear = from === firstDayOf(year) && to === lastDayOf(year);
  const isOfEveryone = [nationality, sex, ageBand, minors].every((part) => part === null);
  return by === 'country' && isOfYear && isOfEveryone ? year : null;
}

function perPerson(spent: Figure | null, persons: number, invented: boolean): Figure | null {
  if (spent === null || persons === 0 || spent.cents < 0n) return null;
  const [all, count] = [spent.cents, BigInt(persons)];
  const cents = (2n * all + count) / (2n * count);
  return new Figure(cents, {
    precision: (spent.precision + count - 1n) / count,
    derived: true,
    invented: spent.invented || invented,
  });
}
