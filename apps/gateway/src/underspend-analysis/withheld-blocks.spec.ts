import { UnderspendCauseRecorded } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import type { Scope } from '@imd/service';
import { EVERY_SCOPE, NO_SCOPE } from '../answers/scopes.fixture';
import { fold, type HistoryEvent } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { anotherYear } from './another-year.fixture';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const answerOf = async (events: readonly HistoryEvent[], scopes: ReadonlySet<Scope>, asOf = '2012-12-31') =>
  JSON.parse(
    JSON.stringify(
      underspendAnalysis(await fold(new UnderspendProjection(), UNDERSPEND, events), current, 2012, asOf, scopes),
    ),
  ) as Record<string, unknown>;

/** Among what is told are a purpose that only a cause names and a cause that was invented. */
const told = anotherYear().tell(UnderspendCauseRecorded, 'in-a-purpose-of-its-own', {
  ...UnderspendCauseRecorded.sample,
  causeId: 'in-a-purpose-of-its-own',
  year: 2012,
  projectId: null,
  purpose: 'named-by-a-cause-alone',
  amount: { value: '12345.67', currency: 'EUR' },
  provenance: { ...FIRST_HAND, invented: true },
}).events;
const withoutProjectsAndCauses = told.filter(({ definition }) => definition.topic !== 'imd.projects');

describe('an analysis for who may not read projects and their causes', () => {
  it.each(['2012-12-31', '2012-06-30'])(
    'is as if none had been told: nothing in it on %s is computed from them',
    async (asOf) => {
      const shown = await answerOf(told, NO_SCOPE, asOf);
      expect(shown).toEqual(await answerOf(withoutProjectsAndCauses, NO_SCOPE, asOf));
      expect(shown).not.toEqual(await answerOf(told, EVERY_SCOPE, asOf));
    },
  );

  it('has the figures of the budget, the same ones that others see', async () => {
    const figures = ({ programme }: Record<string, unknown>) => ({
      ...(programme as object),
      explanation: 'withheld',
      composition: 'withheld',
    });
    expect(figures(await answerOf(told, NO_SCOPE))).toEqual(figures(await answerOf(told, EVERY_SCOPE)));
  });

  it('leaves unknown what they explain, which is not the same as nothing explained', async () => {
    const { programme, priorities, explanation } = await answerOf(told, NO_SCOPE);
    const unknown = { explained: null, unexplained: null, notQuantified: 0 };
    expect(programme).toMatchObject({ explanation: unknown, composition: null });
    expect(priorities).toMatchObject(Array(3).fill({ explanation: unknown }));
    expect(explanation).toEqual({ ...unknown, toBeExplained: [] });
  });

  it('names what is left out', async () => {
    const answer = await answerOf(told, NO_SCOPE);
    expect(answer).not.toHaveProperty('projects');
    expect(answer).not.toHaveProperty('causes');
    expect(answer['withheld']).toEqual(
      ['projects', 'causes', 'composition', 'explanation'].map((block) => ({ block, scope: 'projects:read' })),
    );
    expect(await answerOf(told, EVERY_SCOPE)).toMatchObject({
      projects: { length: 3 },
      causes: { length: 5 },
      invented: true,
      withheld: [],
    });
  });
});
