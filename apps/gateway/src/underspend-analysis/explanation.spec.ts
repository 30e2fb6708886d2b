import { UnderspendCauseRecorded } from '@imd/contracts';
import { DomainError } from '@imd/kernel';
import type { Scope } from '@imd/service';
import { EVERY_SCOPE, NO_SCOPE } from '../answers/scopes.fixture';
import { explainablePaths } from '../figures/explain';
import { figuresOfSchema } from '../figures/explained-figures.fixture';
import { fold, type HistoryEvent } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { anotherYear } from './another-year.fixture';
import { explainableAnalysis, explainedAnalysis } from './explanation';
import { progressReport2010 } from './progress-report-2010.fixture';
import { wholeAnalysis } from './underspend-analysis';
import { UnderspendAnalysis } from './underspend-analysis.answer';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const viewOf = (events: readonly HistoryEvent[]) => fold(new UnderspendProjection(), UNDERSPEND, events);
const euros = (value: string) => ({ value, currency: 'EUR' });

async function explained(year: number, figure: string, scopes: ReadonlySet<Scope> = EVERY_SCOPE) {
  const events = year === 2010 ? progressReport2010().events : anotherYear().events;
  const asOf = `${year}-12-31`;
  const view = await viewOf(events);
  return JSON.parse(JSON.stringify(explainedAnalysis(view, current, year, asOf, scopes, 'current', figure))) as Record<
    string,
    unknown
  >;
}

describe('the explanation of a figure of 2010', () => {
  it('has its value, its formula in words, its parts with their own explanations, and its method', async () => {
    expect(await explained(2010, 'programme.underspend')).toMatchObject({
      figure: 'programme.underspend',
      value: { value: '3200000.00', derived: true },
      formula: { en: expect.stringContaining('Appropriated less spent'), nl: expect.stringContaining('Begroot min') },
      kind: 'sum',
      method: { id: 'underspend', version: 1 },
      parts: [
        {
          sign: 'plus',
          value: euros('9000000.00'),
          figure: 'programme.appropriated',
          links: {
            explanation:
              '/v1/underspend-analyses/2010/explanation?asOf=2010-12-31&against=current&figure=programme.appropriated',
          },
        },
        { sign: 'minus', value: euros('5800000.00'), figure: 'programme.spent' },
      ],
      remainder: null,
    });
  });

  it('leads to the records behind it, to their events and to where they are stated', async () => {
    expect(await explained(2010, 'programme.stages.current')).toMatchObject({
      parts: [{ figure: 'programme.byStage.regular.change' }, { sign: 'plus' }],
    });
    expect(await explained(2010, 'programme.byStage.regular.change')).toMatchObject({
      kind: 'stated',
      provenance: [{ document: 'progress-report-2010', derived: true }],
      links: { records: ['/v1/budgets/2010/mutations/regular'], histories: ['/v1/budgets/2010/history'] },
    });
    expect(await explained(2010, 'priorities.6.spent')).toMatchObject({
      figure: 'priorities.return-and-reintegration.spent',
      kind: 'booked',
      links: {
        records: [
          '/v1/budgets/2010/expenditures?bookedTo=2010-12-31&purpose=return-and-reintegration',
          '/v1/budgets/2010/refunds?receivedTo=2010-12-31&purpose=return-and-reintegration',
        ],
        histories: ['/v1/budgets/2010/expenditures/{id}/history'],
      },
    });
  });

  it('says why it is unknown', async () =>
    expect(await explained(2010, 'priorities.remittances.spent')).toMatchObject({
      value: null,
      missing: expect.arrayContaining([{ figure: 'spent', reason: 'not-reported' }]),
    }));

  it('has a remainder where the total is known and a part of it is not', async () =>
    expect(await explained(2010, 'programme.spent')).toMatchObject({
      value: euros('5800000.00'),
      parts: expect.arrayContaining([expect.objectContaining({ figure: 'priorities.remittances.spent', value: null })]),
      remainder: euros('0.00'),
    }));

  it.each([
    ['programme.underspent', 'programme.underspend'],
    ['priorities.diasporas.spent', 'priorities.diaspora.spent'],
    ['constructor', null],
  ])('is refused for %s, which is no figure, with the nearest that is', async (figure, use) => {
    const refused = explained(2010, figure);
    await expect(refused).rejects.toBeInstanceOf(DomainError);
    await expect(refused).rejects.toMatchObject({
      code: 'figure-not-found',
      kind: 'not-found',
      details: { field: 'figure', received: figure, use },
    });
  });
});

describe('the explanation of a gap', () => {
  it('names a gap by its kind and its code, and that of the rest by its kind', async () => {
    const view = await viewOf(anotherYear().events);
    const asked = explainableAnalysis(wholeAnalysis(view, current, 2012, '2012-12-31', EVERY_SCOPE), EVERY_SCOPE);
    const names = explainablePaths(asked).flatMap((path) => /toBeExplained\.(.+)\.unexplained$/.exec(path)?.[1] ?? []);
    expect(names).toEqual(['purpose-diaspora', 'purpose-return', 'rest', 'project-scheme', 'project-website']);
  });
});

describe('the explanations of an analysis', () => {
  it('cover every amount and every rate that its schema has', async () => {
    const view = await viewOf(progressReport2010().events);
    const whole = wholeAnalysis(view, current, 2010, '2010-12-31', EVERY_SCOPE);
    const known = explainableAnalysis(whole, EVERY_SCOPE).catalogue.map(({ pattern }) => pattern);
    expect(figuresOfSchema(UnderspendAnalysis)).toContain('programme.bridge.*.change');
    expect([...known].sort()).toEqual([...new Set(figuresOfSchema(UnderspendAnalysis))].sort());
  });

  /** Among what is told is a purpose that only a cause names. */
  const told = anotherYear().tell(UnderspendCauseRecorded, 'in-a-purpose-of-its-own', {
    ...UnderspendCauseRecorded.sample,
    causeId: 'in-a-purpose-of-its-own',
    year: 2012,
    projectId: null,
    purpose: 'named-by-a-cause-alone',
  }).events;
  const withoutProjects = told.filter(({ definition }) => definition.topic !== 'imd.projects');

  it('are for who may not read projects as if none had been told', async () => {
    const all = async (events: readonly HistoryEvent[], scopes: ReadonlySet<Scope>) => {
      const view = await viewOf(events);
      const asked = explainableAnalysis(wholeAnalysis(view, current, 2012, '2012-12-31', scopes), scopes);
      return explainablePaths(asked).map((path) =>
        JSON.stringify(explainedAnalysis(view, current, 2012, '2012-12-31', scopes, 'current', path)),
      );
    };
    const shown = await all(told, NO_SCOPE);
    expect(shown).toEqual(await all(withoutProjects, NO_SCOPE));
    expect(shown.length).toBeLessThan((await all(told, EVERY_SCOPE)).length);
  });

  it.each(['projects.website.spent', 'projects.no-such-project.spent', 'causes.crisis.amount'])(
    'of %s tell who may not read projects nothing, not even that there is such a row',
    async (figure) =>
      expect(await explained(2012, figure, NO_SCOPE)).toMatchObject({
        figure,
        value: null,
        parts: [],
        withheld: [{ scope: 'projects:read' }],
        links: { records: [], histories: [] },
      }),
  );

  it('show records of the budget one by one to who may read them, and to others together', async () => {
    const figure = 'programme.legallyCommitted';
    const all = await explained(2012, figure);
    const some = await explained(2012, figure, NO_SCOPE);
    expect(all['parts']).toContainEqual(
      expect.objectContaining({
        links: expect.objectContaining({ record: expect.stringMatching(/^.v1.commitments./) }),
      }),
    );
    expect(some['parts']).toHaveLength(2);
    expect(JSON.stringify(some)).not.toContain('/v1/commitments/');
    expect(some['value']).toEqual(all['value']);
    expect(some['withheld']).toEqual([{ block: 'records', scope: 'budgets:read' }]);
  });
});
