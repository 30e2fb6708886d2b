import { findingsIn, OutturnEstimateRecorded } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { type OutturnEstimate, outturnEstimateId, recordEstimate } from './outturn-estimate';

const estimate: OutturnEstimate = {
  id: outturnEstimateId('pilot', 2012, '2012-06-30'),
  projectId: 'pilot',
  year: 2012,
  estimatedOn: '2012-06-30',
  amount: 800_00n,
  reason: 'Half of the partners have not begun',
  provenance: FIRST_HAND,
};
const known = { projectKnown: true, today: '2012-07-15' };

describe('an estimate of an outturn', () => {
  it('is of a registered project', () => {
    const { events } = recordEstimate(null, estimate, known);
    expect(events).toMatchObject([
      { definition: OutturnEstimateRecorded, data: { projectId: 'pilot', amount: { value: '800.00' } } },
    ]);
    expect(findingsIn(OutturnEstimateRecorded, events[0]?.data)).toEqual([]);
    expect(() => recordEstimate(null, estimate, { ...known, projectKnown: false })).toThrow(
      expect.objectContaining({ code: 'project-unknown' }),
    );
  });

  it.each([
    ['tomorrow', '2012-07-16', '2012-07-15'],
    ['a day after its year', '2013-01-01', '2013-02-01'],
  ])('is not of %s', (_, estimatedOn, today) =>
    expect(() => recordEstimate(null, { ...estimate, estimatedOn }, { ...known, today })).toThrow(
      expect.objectContaining({ code: 'outturn-estimate-too-late' }),
    ),
  );

  it.each([
    ['today', '2012-07-15', '2012-07-15'],
    ['the last day of its year, recorded later', '2012-12-31', '2013-02-01'],
    ['a day before its year', '2011-11-01', '2012-07-15'],
  ])('may be of %s', (_, estimatedOn, today) =>
    expect(recordEstimate(null, { ...estimate, estimatedOn }, { ...known, today }).events).toHaveLength(1),
  );

  it('is corrected when it is recorded with something new, and only then', () => {
    const corrected = { ...estimate, amount: 750_00n };
    expect(recordEstimate(estimate, corrected, known)).toMatchObject({
      state: corrected,
      events: [{ data: { amount: { value: '750.00' } } }],
    });
    expect(recordEstimate(corrected, corrected, known).events).toEqual([]);
  });
});
