import { EvaluationRecorded } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { recordEvaluation, type Evaluation } from './evaluation';

const evaluation: Evaluation = {
  id: 'in-kind-pilot-interim',
  projectId: 'in-kind-pilot',
  framework: null,
  title: { nl: 'Tussentijdse evaluatie', en: 'Interim evaluation' },
  state: 'planned',
  heldOn: null,
  datePrecision: 'year',
  findings: null,
  provenance: FIRST_HAND,
};

const known = { projectKnown: true, frameworkKnown: true };

describe('an evaluation', () => {
  it('is of a registered project', () => {
    expect(recordEvaluation(null, evaluation, known).events).toMatchObject([
      { definition: EvaluationRecorded, data: { evaluationId: 'in-kind-pilot-interim', projectId: 'in-kind-pilot' } },
    ]);
    expect(() => recordEvaluation(null, evaluation, { ...known, projectKnown: false })).toThrow(
      expect.objectContaining({ code: 'project-unknown' }),
    );
  });

  it('or of a policy framework', () => {
    const ofFramework = { ...evaluation, projectId: null, framework: 'policy-2008' };
    expect(recordEvaluation(null, ofFramework, known).events).toHaveLength(1);
    expect(() => recordEvaluation(null, ofFramework, { ...known, frameworkKnown: false })).toThrow(
      expect.objectContaining({ code: 'framework-unknown' }),
    );
  });

  it.each([
    ['both', 'in-kind-pilot', 'policy-2008'],
    ['neither', null, null],
  ])('but not of %s', (_, projectId, framework) =>
    expect(() => recordEvaluation(null, { ...evaluation, projectId, framework }, known)).toThrow(
      expect.objectContaining({ code: 'evaluation-of-one-thing' }),
    ),
  );

  it('is replaced when it is recorded with something new, and only then', () => {
    const done: Evaluation = { ...evaluation, state: 'done', findings: { nl: 'Geen effect', en: 'No effect' } };
    expect(recordEvaluation(evaluation, done, known)).toMatchObject({
      state: done,
      events: [{ data: { state: 'done' } }],
    });
    expect(recordEvaluation(done, done, known).events).toEqual([]);
  });
});
