import { IndicatorDefined, IndicatorObserved } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { aProject } from './project.fixture';
import { defineIndicator, observeIndicator, type IndicatorDefinition, type Observation } from './project-indicators';

const project = aProject({ id: 'comparison-site' });

const users: IndicatorDefinition = {
  id: 'users',
  title: { nl: 'Gebruikers', en: 'Users' },
  unit: { nl: 'gebruikers', en: 'users' },
  counting: null,
  baseline: null,
  target: { value: '300000', by: null },
  provenance: FIRST_HAND,
};

const in2009: Observation = {
  id: 'users-2009',
  from: '2009-01-01',
  to: '2009-12-31',
  value: '32680',
  remark: null,
  provenance: FIRST_HAND,
};

describe('an indicator', () => {
  const { state: measured, events } = defineIndicator(project, users);

  it('is defined with its target', () => {
    expect(measured.indicators).toEqual([{ ...users, observations: [] }]);
    expect(events).toMatchObject([
      {
        definition: IndicatorDefined,
        data: { projectId: 'comparison-site', indicatorId: 'users', target: users.target },
      },
    ]);
  });

  it('has a name of its own in its project', () =>
    expect(() => defineIndicator(measured, users)).toThrow(expect.objectContaining({ code: 'indicator-exists' })));

  it('keeps every observation', () => {
    const first = observeIndicator(measured, 'users', in2009);
    const second = observeIndicator(first.state, 'users', {
      ...in2009,
      id: 'users-2010',
      from: '2010-01-01',
      to: '2010-08-31',
    });
    expect(second.state.indicators[0]?.observations.map(({ id }) => id)).toEqual(['users-2009', 'users-2010']);
    expect(first.events).toMatchObject([
      { definition: IndicatorObserved, data: { indicatorId: 'users', observationId: 'users-2009', value: '32680' } },
    ]);
  });

  it('tells nothing reported apart from zero', () => {
    const valueOf = (value: string | null) =>
      observeIndicator(measured, 'users', { ...in2009, value }).state.indicators[0]?.observations[0]?.value;
    expect([valueOf(null), valueOf('0')]).toEqual([null, '0']);
  });

  it('refuses a second observation of the same name', () =>
    expect(() => observeIndicator(observeIndicator(measured, 'users', in2009).state, 'users', in2009)).toThrow(
      expect.objectContaining({ code: 'observation-exists' }),
    ));

  it('refuses a period that ends before it begins', () =>
    expect(() => observeIndicator(measured, 'users', { ...in2009, to: '2008-12-31' })).toThrow(
      expect.objectContaining({ code: 'observation-period-out-of-order' }),
    ));

  it('must be defined before it is observed', () =>
    expect(() => observeIndicator(project, 'users', in2009)).toThrow(
      expect.objectContaining({ code: 'indicator-not-found', kind: 'not-found' }),
    ));

  it('leaves the other indicators of the project alone', () => {
    const two = defineIndicator(measured, { ...users, id: 'languages' }).state;
    const { indicators } = observeIndicator(two, 'languages', in2009).state;
    expect(indicators.map(({ observations }) => observations.length)).toEqual([0, 1]);
  });
});
