import { UnderspendCauseRecorded } from '@imd/contracts';
import type { Scope } from '@imd/service';
import { EVERY_SCOPE, NO_SCOPE } from '../answers/scopes.fixture';
import { fold } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { anotherYear } from './another-year.fixture';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';

const textOf = async (scopes: ReadonlySet<Scope>, history = anotherYear()) =>
  JSON.stringify(
    underspendAnalysis(await fold(new UnderspendProjection(), history.events), current, 2012, '2012-12-31', scopes),
  );
const ids = (history = anotherYear()) =>
  history.events.flatMap(({ subject }) => /^(?:projects|underspend-causes)\/(.+)$/.exec(subject)?.[1] ?? []);

describe('projects and causes of an analysis', () => {
  it('are left out without their scope, and named as left out', async () => {
    const answer = JSON.parse(await textOf(NO_SCOPE)) as Record<string, unknown>;
    expect(answer).not.toHaveProperty('projects');
    expect(answer).not.toHaveProperty('causes');
    expect(answer['withheld']).toEqual([
      { block: 'projects', scope: 'projects:read' },
      { block: 'causes', scope: 'projects:read' },
    ]);
    expect(JSON.parse(await textOf(EVERY_SCOPE))).toMatchObject({
      projects: { length: 3 },
      causes: expect.any(Array),
      withheld: [],
    });
  });

  it('are not named anywhere else in it either', async () => {
    const [shown, withheld] = [await textOf(EVERY_SCOPE), await textOf(NO_SCOPE)];
    const named = ids().filter((id) => shown.includes(`"${id}"`));
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((id) => withheld.includes(`"${id}"`))).toEqual([]);
  });

  it('do not show in whether something was invented', async () => {
    const history = anotherYear();
    const cause = history.events.find(({ definition }) => definition.type === UnderspendCauseRecorded.type)!.data as {
      provenance: object;
    };
    cause.provenance = { ...cause.provenance, invented: true };
    expect(JSON.parse(await textOf(EVERY_SCOPE, history))).toMatchObject({ invented: true });
    expect(JSON.parse(await textOf(NO_SCOPE, history))).toMatchObject({ invented: false });
  });
});
