import { generatedWorld } from './generated-world';
import { alarmsIn, faultsIn, linesOf } from './judge';
import { METHOD_NAME, projectionsOf } from './rolling-origin';

const SEEDS = Array.from({ length: 20 }, (_, index) => 1_000 + index);
const KNOWN = 6;

describe('the back-test of the forecast', () => {
  const ordinary = SEEDS.flatMap((seed) => projectionsOf(generatedWorld(seed, { years: 10 }), { known: KNOWN }));
  const lines = linesOf(ordinary);

  it('finds the method nearer than each of its rivals, and its ranges as wide as they say', () =>
    expect(faultsIn(lines)).toEqual([]));

  it('finds ranges that are too narrow, and a rival that is nearer', () => {
    const narrow = ordinary.map((projection) => ({
      ...projection,
      projects: projection.projects.map((outcome) => ({
        ...outcome,
        range: outcome.range && { ...outcome.range, low: outcome.projected, high: outcome.projected },
      })),
    }));
    expect(faultsIn(linesOf(narrow)).filter((fault) => fault.startsWith('project'))).toHaveLength(4);
    const worse = ordinary.map((projection) =>
      projection.method === METHOD_NAME
        ? {
            ...projection,
            projects: projection.projects.map((outcome) => ({ ...outcome, projected: 3n * outcome.projected })),
          }
        : projection,
    );
    expect(faultsIn(linesOf(worse)).join()).toContain('is nearer than the method');
  });

  it('raises the alarm far more often in a year that is unlike all before it', () => {
    const broken = SEEDS.flatMap((seed) =>
      projectionsOf(generatedWorld(seed, { years: 10, breaks: 'regime-change' }), { known: KNOWN, only: 'last' }),
    );
    expect(alarmsIn(broken)).toBeGreaterThan(5 * alarmsIn(ordinary));
  });
});
