import { MilestonePlanned } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { aProject } from './project.fixture';
import { planMilestone, type PlannedMilestone } from './project-milestones';

const project = aProject({ id: 'handbook' });

const finished: PlannedMilestone = {
  id: 'finished',
  title: { nl: 'Gereed', en: 'Finished' },
  dueOn: '2011-09-21',
  dueOnPrecision: 'quarter',
  reachedOn: null,
  reason: null,
  provenance: FIRST_HAND,
};

describe('a milestone', () => {
  const { state: planned, events } = planMilestone(project, finished);
  const later = { ...finished, dueOn: '2012-03-31', reason: 'The authors need another round' };

  it('is planned with its date and how exactly that is known', () => {
    expect(planned.milestones).toEqual([{ ...finished, rescheduled: [] }]);
    expect(events).toMatchObject([
      {
        definition: MilestonePlanned,
        data: { projectId: 'handbook', milestoneId: 'finished', dueOnPrecision: 'quarter' },
      },
    ]);
  });

  it('moves to another date with a reason, and keeps the date it had', () => {
    const { state, events } = planMilestone(planned, later);
    expect(state.milestones).toEqual([
      {
        ...later,
        rescheduled: [{ dueOn: '2011-09-21', dueOnPrecision: 'quarter', reason: 'The authors need another round' }],
      },
    ]);
    expect(events).toMatchObject([{ data: { dueOn: '2012-03-31', reason: 'The authors need another round' } }]);
  });

  it.each([
    ['another date', '2012-03-31'],
    ['no date', null],
  ])('does not move to %s without a reason', (_, dueOn) =>
    expect(() => planMilestone(planned, { ...finished, dueOn })).toThrow(
      expect.objectContaining({ code: 'rescheduling-needs-reason' }),
    ),
  );

  it('is reached without a reason', () =>
    expect(planMilestone(planned, { ...finished, reachedOn: '2011-08-01' }).state.milestones).toMatchObject([
      { reachedOn: '2011-08-01', rescheduled: [] },
    ]));

  it('did not change when it is planned again as it was', () => {
    expect(planMilestone(planned, finished)).toEqual({ state: planned, events: [] });
    const moved = planMilestone(planned, later).state;
    expect(planMilestone(moved, later)).toEqual({ state: moved, events: [] });
  });

  it('keeps its place among the others', () => {
    const two = planMilestone(planned, { ...finished, id: 'presented' }).state;
    expect(planMilestone(two, later).state.milestones.map(({ id }) => id)).toEqual(['finished', 'presented']);
  });
});
