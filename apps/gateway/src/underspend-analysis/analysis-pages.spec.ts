import {
  BudgetMutationRecorded,
  BudgetYearOpened,
  ExpenditureRecorded,
  OrganisationRegistered,
  ProjectRegistered,
  UnderspendCauseRecorded,
} from '@imd/contracts';
import { FIRST_HAND, formatCents } from '@imd/kernel';
import type { PageQuery } from '@imd/service';
import { EVERY_SCOPE, NO_SCOPE } from '../answers/scopes.fixture';
import type { Figure } from '../figures/figure';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { pageOfCauses, pageOfCountries, pageOfPartners, pageOfProjects } from './analysis-pages';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const YEAR = 2012;
const AS_OF = '2012-12-31';
const ROWS = 230;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const COUNTRIES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).slice(0, ROWS);
const euros = (cents: number) => ({ value: formatCents(BigInt(cents)), currency: 'EUR' as const });
const numbers = Array.from({ length: ROWS }, (_, index) => index);
const idOf = (kind: string, index: number) => `${kind}-${String(index).padStart(3, '0')}`;

/** Every project has a cause and a country of its own; the higher its number, the less of its plan it spent. */
function manyRows(): History {
  const history = new History()
    .tell(BudgetYearOpened, YEAR, { ...BudgetYearOpened.sample, year: YEAR, keptFrom: '2012-01-01' })
    .tell(BudgetMutationRecorded, YEAR, {
      ...BudgetMutationRecorded.sample,
      year: YEAR,
      inForceFrom: '2012-01-01',
      cash: euros(ROWS * 100_000),
      provenance: FIRST_HAND,
    })
    .tell(OrganisationRegistered, 'iom', { ...OrganisationRegistered.sample, organisationId: 'iom' });
  for (const index of numbers) {
    const projectId = idOf('project', index);
    history.tell(ProjectRegistered, projectId, {
      ...ProjectRegistered.sample,
      projectId,
      plans: [{ year: YEAR, amount: euros(100_000) }],
      partners: index % 2 === 0 ? [{ organisationId: 'iom', role: 'implementing' }] : [],
      provenance: FIRST_HAND,
    });
    history.tell(ExpenditureRecorded, `e-${index}`, {
      ...ExpenditureRecorded.sample,
      expenditureId: `e-${index}`,
      year: YEAR,
      projectId,
      amount: euros(90_000 - index),
      bookedOn: '2012-05-01',
      bookedOnPrecision: 'day',
      scope: 'countries',
      countryAmounts: [{ country: COUNTRIES[index] ?? '', amount: euros(90_000 - index) }],
      provenance: FIRST_HAND,
    });
    history.tell(UnderspendCauseRecorded, idOf('cause', index), {
      ...UnderspendCauseRecorded.sample,
      causeId: idOf('cause', index),
      year: YEAR,
      projectId,
      purpose: null,
      amount: euros(1 + index),
      provenance: FIRST_HAND,
    });
  }
  return history;
}

const viewed = () => fold(new UnderspendProjection(), UNDERSPEND, manyRows().events);
const asked = (query: PageQuery = {}, scopes = EVERY_SCOPE) => ({
  year: YEAR,
  asOf: AS_OF,
  against: 'current' as const,
  query,
  scopes,
});
const total = (figures: readonly (Figure | null | undefined)[]) =>
  figures.reduce((sum, figure) => sum + (figure?.cents ?? 0n), 0n);

describe('an analysis of many rows', () => {
  it('shows the ten largest of each, says how many more there are, and is no longer than a page', async () => {
    const analysis = underspendAnalysis(await viewed(), current, YEAR, AS_OF, EVERY_SCOPE);
    const last = numbers.slice(-10);
    expect(analysis.projects?.map(({ id }) => id)).toEqual(last.map((index) => idOf('project', index)));
    expect(analysis.causes?.map(({ id }) => id)).toEqual(last.map((index) => idOf('cause', index)));
    expect(analysis.countries.countries?.map(({ country }) => country)).toEqual(COUNTRIES.slice(0, 10));
    expect(analysis.more).toMatchObject({ projects: ROWS - 10, countries: ROWS - 10, causes: ROWS - 10 });
    for (const line of [...analysis.priorities, ...analysis.themes, analysis.rest])
      expect(line.causes?.length).toBeLessThanOrEqual(10);
    expect(JSON.stringify(analysis).length).toBeLessThan(100_000);
  });

  it('adds up to the cent with what it does not show', async () => {
    const { programme, countries } = underspendAnalysis(await viewed(), current, YEAR, AS_OF, EVERY_SCOPE);
    const shown = (countries.countries ?? []).map(({ spent }) => spent);
    const { otherCountries, regional, global, unattributed } = countries;
    expect(total([...shown, otherCountries, regional, global, unattributed])).toBe(programme.spent?.cents);
    const { unprogrammed, overprogrammed, projects, outsideProjects } = programme.composition!;
    expect(unprogrammed.cents - overprogrammed.cents + projects.cents - outsideProjects.cents).toBe(
      programme.underspend?.cents,
    );
  });

  it('does not tell how much there is of what is withheld', async () => {
    const { more } = underspendAnalysis(await viewed(), current, YEAR, AS_OF, NO_SCOPE);
    expect(more).toEqual({ projects: null, countries: ROWS - 10, causes: null, toBeExplained: null });
  });
});

describe('the pages of an analysis', () => {
  const pages = [
    ['projects', pageOfProjects, ROWS],
    ['countries', pageOfCountries, ROWS],
    ['partners', pageOfPartners, 2],
    ['causes', pageOfCauses, ROWS],
  ] as const;

  it.each(pages)('of %s have every row once, in order', async (_, page, rows) => {
    const view = await viewed();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = page(view, asked({ limit: 50, ...(cursor !== undefined && { cursor }) }));
      seen.push(...(items ?? []).map((row) => JSON.stringify(row)));
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    expect([seen.length, new Set(seen).size]).toEqual([rows, rows]);
  });

  it('show the same rows as the analysis', async () => {
    const view = await viewed();
    const analysis = underspendAnalysis(view, current, YEAR, AS_OF, EVERY_SCOPE);
    expect(pageOfProjects(view, asked({ limit: 1_000 })).items).toEqual(
      expect.arrayContaining([...analysis.projects!]),
    );
    expect(pageOfCauses(view, asked({ limit: 1_000 })).items).toEqual(expect.arrayContaining([...analysis.causes!]));
    expect(pageOfCountries(view, asked({ limit: 1_000 })).items).toEqual(
      expect.arrayContaining([...analysis.countries.countries!]),
    );
  });

  it('of partners add up to what was planned and spent in projects', async () => {
    const view = await viewed();
    const lines = pageOfPartners(view, asked()).items ?? [];
    expect(lines).toMatchObject([
      { id: null, projects: ROWS / 2 },
      { id: 'iom', name: OrganisationRegistered.sample.name, projects: ROWS / 2 },
    ]);
    const projects = pageOfProjects(view, asked({ limit: 1_000 })).items ?? [];
    for (const figure of ['plan', 'spent', 'underspend'] as const)
      expect(total(lines.map((line) => line[figure]))).toBe(total(projects.map((line) => line[figure])));
  });

  it('leave out what the scopes do not show, and say so', async () => {
    const view = await viewed();
    for (const [name, page] of [pages[0], pages[2], pages[3]]) {
      const answer = page(view, asked({}, NO_SCOPE));
      expect(answer).toMatchObject({ withheld: [{ block: name, scope: 'projects:read' }], next: null });
      expect(answer).not.toHaveProperty('items');
    }
    expect(pageOfCountries(view, asked({}, NO_SCOPE)).items).toHaveLength(100);
  });

  it('have null where nobody reported it', async () => {
    const history = new History().tell(BudgetYearOpened, YEAR, {
      ...BudgetYearOpened.sample,
      year: YEAR,
      keptFrom: null,
    });
    const view = await fold(new UnderspendProjection(), UNDERSPEND, history.events);
    for (const [, page] of pages.slice(0, 3)) expect(page(view, asked()).items).toBeNull();
  });

  it('are not found of a year that nobody opened', async () => {
    const view = await fold(new UnderspendProjection(), UNDERSPEND, []);
    for (const [, page] of pages) expect(() => page(view, asked())).toThrow('budget year');
  });
});
