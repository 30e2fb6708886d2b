import { EVERY_SCOPE, NO_SCOPE } from '../../answers/scopes.fixture';
import { explain } from '../../figures/explain';
import { expectAllExplained, figuresOfSchema } from '../../figures/explained-figures.fixture';
import { fold } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { explainableOutturn } from './outturn-explanation';
import { ProjectedOutturn } from './projected-outturn.answer';
import { budgetYears, tellProject } from '../years-of-projects.fixture';

/** More projects are at risk, and more partners have a plan, than the answer shows. */
function manyProjects() {
  const history = budgetYears(2012);
  for (let at = 0; at < 12; at += 1) {
    tellProject(history, `p-${at}`, [{ year: 2012, quarters: [200, 300, 250, 250], paid: { 2: 10 + at } }], {
      partners: [{ organisationId: `partner-${at}`, role: 'implementing' }],
    });
  }
  return history;
}

const asked = async (asOf = '2012-06-30', scopes = EVERY_SCOPE) =>
  explainableOutturn(
    await fold(new UnderspendProjection(), UNDERSPEND, manyProjects().events),
    current,
    2012,
    asOf,
    scopes,
  );

describe('the explanations of a projected outturn', () => {
  it('cover every amount and every rate that its schema has', async () => {
    const known = (await asked()).catalogue.map(({ pattern }) => pattern);
    expect(known).toEqual(expect.arrayContaining([...new Set(figuresOfSchema(ProjectedOutturn))]));
  });

  it.each(['2012-01-31', '2012-06-30', '2012-12-31'])(
    'have the values of the answer, and add up, on %s',
    async (asOf) => expect(expectAllExplained(await asked(asOf))).toBeGreaterThan(100),
  );

  it('take the projection apart, down to a project that the answer does not show', async () => {
    const whole = await asked();
    expect(explain(whole, 'projection.programme.projected').parts).toMatchObject(
      ['paid', 'fromArrears', 'fromStillDue', 'fromPipeline', 'expectedRefunds', 'outsideProjects'].map((part) => ({
        sign: 'plus',
        figure: `projection.programme.parts.${part}`,
      })),
    );
    expect(explain(whole, 'projection.programme.parts.fromArrears').parts).toHaveLength(12);
    expect(explain(whole, 'projection.partners.partner-0.projected')).toMatchObject({
      parts: [{ figure: 'projection.projects.p-0.projected' }],
    });
    expect(explain(whole, 'projection.projects.p-11.fromArrears')).toMatchObject({
      kind: 'projected',
      method: { id: 'from-arrears', version: 2 },
    });
  });

  it('are withheld from who may not read projects', async () =>
    expect(explain(await asked('2012-06-30', NO_SCOPE), 'projection.projects.p-1.projected')).toMatchObject({
      value: null,
      parts: [],
      withheld: [{ block: 'projection', scope: 'projects:read' }],
    }));
});
