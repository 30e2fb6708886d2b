import { type CalendarDate, splitCents, toMillionths, type Year } from '@imd/kernel';
import { Figure, sum } from '../figures/figure';
import { hasGap, isKeptAt } from '../figures/reported-figures';
import { Tally } from '../figures/tally';
import { type Area, type CountryDocuments, type ProjectDocument, sharesOfProject } from './country-overview.read-model';

/** What projects in the area planned for a year and were promised in it, by the shares that are known now. */
export interface Promises {
  /** Null where no project has a plan for the year, or one with a plan has unknown shares. */
  readonly planned: Figure | null;
  /** Null too where commitments of the year are not kept here. */
  readonly committed: Figure | null;
}

export function countryPromises(documents: CountryDocuments, area: Area, asOf: CalendarDate): Map<Year, Promises> {
  const { years, projects } = documents;
  const committed = committedTo(documents, asOf);
  return new Map(
    years.map(({ year, gaps, keptFrom }) => {
      const plans = projects.flatMap((project) => {
        const plan = project.plans.find((planned) => planned.year === year);
        return plan ? [partOf(Figure.stated(plan.amount, project.provenance), project, area)] : [];
      });
      const parts = projects.flatMap((project) => {
        const tally = committed.get(`${project.projectId}/${year}`);
        return tally ? [partOf(tally.figure(), project, area)] : [];
      });
      const isCommittedKnown = isKeptAt(keptFrom, asOf) && !hasGap(gaps, 'committed');
      return [
        year,
        { planned: plans.length === 0 ? null : sum(plans), committed: isCommittedKnown ? sum(parts) : null },
      ];
    }),
  );
}

/** By project and year. */
function committedTo({ committed, projects }: CountryDocuments, asOf: CalendarDate): ReadonlyMap<string, Tally> {
  const ids = new Set(projects.map(({ projectId }) => projectId));
  const tallies = new Map<string, Tally>();
  for (const total of committed) {
    if (!ids.has(total.projectId) || total.bookedOn > asOf) continue;
    const key = `${total.projectId}/${total.year}`;
    const tally = tallies.get(key) ?? new Tally(asOf);
    tally.add(total.committed, total);
    tallies.set(key, tally);
  }
  return tallies;
}

/** The largest remainder decides over all places of the project, so that the parts of all areas add up. */
function partOf(figure: Figure | null, project: ProjectDocument, area: Area): Figure | null {
  const places = sharesOfProject(project);
  if (figure === null || places.every(({ place }) => area.countries.has(place))) return figure;
  const shares = places.map(({ place, share }) => ({ key: place, share: share === null ? null : toMillionths(share) }));
  const known = shares.flatMap(({ key, share }) => (share === null ? [] : [{ key, share }]));
  if (known.length < shares.length) return null;
  let cents = 0n;
  for (const [place, part] of splitCents(figure.cents, known)) if (area.countries.has(place)) cents += part;
  return new Figure(cents, figure).asDerived();
}
