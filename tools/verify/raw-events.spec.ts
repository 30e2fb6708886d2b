import { BudgetYearAdopted } from '@imd/contracts';
import { type RawEvent, RawEvents } from './raw-events';

const event = (version: number, more: Partial<RawEvent> = {}): RawEvent => ({
  id: `id-${version}`,
  type: BudgetYearAdopted.type,
  subject: 'budgets/2010',
  version,
  recordedOn: `2010-01-1${version}`,
  data: { year: 2010, adoptedOn: `2010-01-0${version}` },
  ...more,
});

describe('the events of a topic', () => {
  it('count once, however often they were delivered', () => {
    const events = new RawEvents([event(1), event(2), event(1), event(2)]);
    expect([events.count, events.of(BudgetYearAdopted).length]).toEqual([2, 2]);
  });

  it('of a subject count in the order of their versions', () => {
    const events = new RawEvents([event(2), event(1)]);
    expect(events.of(BudgetYearAdopted).map(({ adoptedOn }) => adoptedOn)).toEqual(['2010-01-01', '2010-01-02']);
  });

  it('as known on a day are those that had been recorded by its end', () => {
    const events = new RawEvents([event(1), event(2, { recordedOn: '2010-01-14' }), event(3)]);
    const adoptedOn = (day: string) =>
      events
        .knownAt(day)
        .of(BudgetYearAdopted)
        .map((told) => told.adoptedOn);
    expect(adoptedOn('2010-01-10')).toEqual([]);
    expect(adoptedOn('2010-01-13')).toEqual(['2010-01-01', '2010-01-03']);
    expect(events.days).toEqual(['2010-01-11', '2010-01-13', '2010-01-14']);
  });

  it.each([
    [
      'with two events of one version',
      [event(1), event(1, { id: 'other' })],
      'Version 1 of budgets/2010 is two events',
    ],
    ['without one of its versions', [event(1), event(3)], 'Version 2 of budgets/2010 is missing'],
  ])('are not added up %s', (_, records, message) => expect(() => new RawEvents(records)).toThrow(message));
});
