import {
  BudgetYearOpened,
  ConditionalityDecided,
  CooperationAssessed,
  CountryInstrumentRecorded,
  CountryPolicySet,
  EligibilityExemptionGranted,
  EligibilityListPublished,
  EvaluationRecorded,
  FamilyTracingRecorded,
  ProjectRegistered,
  ReceptionFacilityRegistered,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
  UnderspendCauseRecorded,
  UndertakingRecorded,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import type { PageQuery } from '@imd/service';
import { EVERY_SCOPE, NO_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { areaOfCountry, countryOverview, selfOf } from './country-overview';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { pageOfRows } from './country-pages';
import * as Rows from './overview-rows';
import type { RowsKind } from './overview-rows';

const ROWS = 120;
const AS_OF = '2100-12-31';
const numbers = Array.from({ length: ROWS }, (_, index) => index);
const idOf = (kind: string, index: number) => `${kind}-${String(index).padStart(3, '0')}`;
/** Of two rows the one with the higher number is later. */
const yearOf = (index: number) => 1990 + (index % 100);
const dayOf = (index: number) => `${yearOf(index)}-0${1 + Math.floor(index / 100)}-01`;
const long = (length: number) => ({ nl: 'ë'.repeat(length), en: 'e'.repeat(length) });

/** Every kind of row has as many of the country, with remarks as long as they may be given. */
function manyRows(remarkLength: number): History {
  const remark = long(remarkLength);
  const history = new History().tell(CountryPolicySet, 'IQ', { ...CountryPolicySet.sample, country: 'IQ', remark });
  for (const index of numbers) {
    const [country, id, day] = ['IQ', (kind: string) => idOf(kind, index), dayOf(index)];
    const dates = { from: day, to: day };
    if (index < 100) history.tell(BudgetYearOpened, yearOf(index), { ...BudgetYearOpened.sample, year: yearOf(index) });
    history
      .tell(ProjectRegistered, id('project'), {
        ...ProjectRegistered.sample,
        projectId: id('project'),
        description: remark,
        scope: 'countries',
        countries: [{ country, share: '100.00' }],
        plannedStart: day,
        provenance: FIRST_HAND,
      })
      .tell(UnderspendCauseRecorded, id('cause'), {
        ...UnderspendCauseRecorded.sample,
        causeId: id('cause'),
        projectId: id('project'),
        year: yearOf(index),
        narrative: remark,
      })
      .tell(EvaluationRecorded, id('evaluation'), {
        ...EvaluationRecorded.sample,
        evaluationId: id('evaluation'),
        projectId: id('project'),
        heldOn: day,
        findings: remark,
      })
      .tell(UndertakingRecorded, id('undertaking'), {
        ...UndertakingRecorded.sample,
        undertakingId: id('undertaking'),
        state: index % 2 === 0 ? 'open' : 'lapsed',
        dueOn: day,
        countries: [country],
        settlement: remark,
      })
      .tell(ReturnStatisticReported, id('statistic'), {
        ...ReturnStatisticReported.sample,
        ...dates,
        statisticId: id('statistic'),
        country,
        nationality: country,
        remark,
      })
      .tell(ReceptionFacilityRegistered, id('facility'), {
        ...ReceptionFacilityRegistered.sample,
        facilityId: id('facility'),
        country,
        countedOn: day,
        remark,
      })
      .tell(FamilyTracingRecorded, id('tracing'), {
        ...FamilyTracingRecorded.sample,
        ...dates,
        tracingId: id('tracing'),
        country,
        remark,
      })
      .tell(CooperationAssessed, id('assessment'), {
        ...CooperationAssessed.sample,
        ...dates,
        assessmentId: id('assessment'),
        country,
        remark,
      })
      .tell(ConditionalityDecided, id('decision'), {
        ...ConditionalityDecided.sample,
        decisionId: id('decision'),
        country,
        decidedOn: day,
        remark,
      })
      .tell(EligibilityListPublished, id('list'), {
        ...EligibilityListPublished.sample,
        code: id('list'),
        validFrom: day,
        entries: [{ country, validFrom: null, validTo: null, incomeGroup: null }],
      })
      .tell(EligibilityExemptionGranted, id('project'), {
        ...EligibilityExemptionGranted.sample,
        projectId: id('project'),
        countries: [country],
        grantedOn: day,
      });
    for (const named of [[country], []]) {
      const kind = named.length === 0 ? 'for-all' : 'own';
      history
        .tell(ReturnSchemeRegistered, id(kind), {
          ...ReturnSchemeRegistered.sample,
          schemeId: id(kind),
          countries: named,
          applicationFrom: day,
          remark,
        })
        .tell(CountryInstrumentRecorded, id(kind), {
          ...CountryInstrumentRecorded.sample,
          instrumentId: id(kind),
          countries: named,
          from: day,
          remark,
        });
    }
  }
  return history;
}

type View = Awaited<ReturnType<typeof fold>>;
const viewOf = (remarkLength: number) =>
  fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, manyRows(remarkLength).events);
const short = viewOf(40);
const viewed = () => short;
const asked = (scopes = EVERY_SCOPE) => ({ area: areaOfCountry('IQ'), asOf: AS_OF, scopes });
const overview = (view: View) => countryOverview(view, current, 'IQ', { today: AS_OF, asOf: AS_OF }, EVERY_SCOPE);

describe('an overview of many rows', () => {
  it('shows the ten latest of each kind, and says how many more there are and where', async () => {
    const { projects, spending, returns, instruments, cooperation } = overview(await viewed());
    const lastTen = numbers.slice(90, 100).map((index) => idOf('project', index));
    expect(projects?.items.map(({ id }) => id)).toEqual(lastTen);
    expect(projects).toMatchObject({
      more: { projects: ROWS - 10 },
      links: { projects: '/v1/country-overviews/IQ/projects' },
    });
    expect(spending?.years.map(({ year }) => year)).toEqual(numbers.slice(90, 100).map(yearOf));
    const { byCountryOfReturn = [], byNationality = [] } = returns ?? {};
    for (const rows of [byCountryOfReturn, byNationality])
      expect(rows.map(({ id }) => id)).toEqual(
        numbers.slice(100 - rows.length, 100).map((index) => idOf('statistic', index)),
      );
    expect(byCountryOfReturn.length).toBeGreaterThan(4);
    expect(returns?.more.returns).toBe(2 * ROWS - byCountryOfReturn.length - byNationality.length);
    const { items = [], withoutCountry = [] } = instruments ?? {};
    expect([items.at(-1)?.id, withoutCountry.at(-1)?.id]).toEqual([idOf('own', 99), idOf('for-all', 99)]);
    expect(cooperation?.assessments.length).toBeGreaterThan(3);
  });

  it.each([40, 500, 4_000])('is no longer than 100 kB with remarks of %i letters', async (length) => {
    const answer = overview(await viewOf(length));
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(100_000);
    expect(answer.projects?.more.projects).toBe(ROWS - (answer.projects?.items.length ?? 0));
  });
});

const KINDS = Object.values(Rows).filter((value) => typeof value !== 'function') as unknown as RowsKind<object>[];
const countOf = ({ path }: RowsKind<object>) => {
  if (path === 'spending') return 100;
  return ['schemes', 'returns', 'instruments'].includes(path) ? 2 * ROWS : ROWS;
};

describe.each(KINDS.map((kind) => [kind.path, kind] as const))('the page of %s', (_, kind) => {
  const page = (view: View, query: PageQuery, scopes = EVERY_SCOPE) =>
    pageOfRows(view, kind, asked(scopes), query, selfOf('IQ'));

  it('has every row once', async () => {
    const view = await viewed();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = page(view, { limit: 70, ...(cursor !== undefined && { cursor }) });
      seen.push(...(items ?? []).map((row) => JSON.stringify(row)));
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    expect([seen.length, new Set(seen).size]).toEqual([countOf(kind), countOf(kind)]);
  });

  it('has none for who may not see them, and names the scope', async () => {
    const shown = page(await viewed(), {}, NO_SCOPE);
    expect(shown).toEqual({ asOf: AS_OF, withheld: [{ block: kind.path, scope: kind.scope }], next: null });
  });

  it('takes no cursor of another country', async () => {
    const view = await viewed();
    const { next } = page(view, { limit: 1 });
    const ofIran = () =>
      pageOfRows(view, kind, { ...asked(), area: areaOfCountry('IR') }, { cursor: next ?? '' }, selfOf('IR'));
    expect(ofIran).toThrow(expect.objectContaining({ code: 'cursor-of-another-list' }));
  });
});
