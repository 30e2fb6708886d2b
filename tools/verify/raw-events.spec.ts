import { BudgetYearAdopted } from '@imd/contracts';
import { type RawEvent, RawEvents } from './raw-events';

const event = (version: number, more: Partial<RawEvent> = {}): RawEvent => ({
  id: `id-${version}`,
  type: BudgetYearAdopted.type,
  subject: 'budgets/2010',
  version,
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

  it.each([
    [
      'with two events of one version',
      [event(1), event(1, { id: 'other' })],
      'Version 1 of budgets/2010 is two events',
    ],
    ['without one of its versions', [event(1), event(3)], 'Version 2 of budgets/2010 is missing'],
  ])('are not added up %s', (_, records, message) => expect(() => new RawEvents(records)).toThrow(message));
});
