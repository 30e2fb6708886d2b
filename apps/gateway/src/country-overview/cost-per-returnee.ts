import { firstDayOf, lastDayOf, type Year } from '@imd/kernel';
import { Figure } from '../figures/figure';
import type { CostPerReturnee, CountryStatistic } from './country-overview.answer';
import type { SchemeDocument } from './country-overview.read-model';

/**
 * Per scheme, which has one modality: what its project spent in the country in a year, over the persons who returned
 * under it. Null where either is not known or is withheld; persons of two schemes or kinds are never added.
 */
export function costPerReturnee(
  schemes: readonly SchemeDocument[],
  statistics: readonly CountryStatistic[],
  spentBy: (projectId: string) => Figure | null,
  year: Year,
): CostPerReturnee[] {
  return schemes.flatMap((scheme) => {
    const counts = statistics.filter(
      (count) => count.by === 'country' && count.scheme?.id === scheme.schemeId && isOfYear(count, year),
    );
    return counts.map(({ kind, persons, suppressed, provenance }) => {
      const spent = scheme.projectId === null ? null : spentBy(scheme.projectId);
      return {
        scheme: scheme.schemeId,
        title: scheme.title,
        modality: scheme.modality,
        kind,
        year,
        persons,
        suppressed,
        spent,
        // A count that is rounded would make a cost of no known precision.
        cost: persons !== null && provenance.precision === null ? perPerson(spent, persons, provenance.invented) : null,
      };
    });
  });
}

function isOfYear({ from, to, nationality, sex, ageBand, minors }: CountryStatistic, year: Year): boolean {
  const isWhole = [nationality, sex, ageBand, minors].every((part) => part === null);
  return isWhole && from === firstDayOf(year) && to === lastDayOf(year);
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
