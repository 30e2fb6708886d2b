import { BudgetDayClosed, PARTITIONS, ProjectsDayClosed } from '@imd/contracts';
import { type CalendarDate, dayAfter } from '@imd/kernel';
import type { EventContext, ImageView } from '@imd/messaging';
import { closedBasis, keepClosedDay } from './closed-days';

/** Every partition of both topics is closed from the first day to the last, but where it is said otherwise. */
function closedUntil(last: CalendarDate, { parked = 0, behind = '' } = {}): ImageView {
  const documents = new Map<string, object>();
  const fold = { put: (_: string, id: string, document: object) => documents.set(id, document) };
  for (const definition of [BudgetDayClosed, ProjectsDayClosed]) {
    for (let partition = 0; partition < PARTITIONS; partition += 1) {
      const subject = `${definition.aggregate}/${partition}`;
      for (let [day, version] = ['2026-03-27', 1]; day <= last; [day, version] = [dayAfter(day), version + 1]) {
        if (subject === behind && day === last) continue;
        keepClosedDay(definition, { day }, { fold, partition, subject, version } as unknown as EventContext);
      }
    }
  }
  return { parked, documents: () => documents } as unknown as ImageView;
}

const basis = (view: ImageView, knownAt: CalendarDate) => closedBasis(view, ['imd.budget', 'imd.projects'], knownAt);

describe('a day of a read model', () => {
  it('is closed when every partition of every topic says so', () => {
    expect(basis(closedUntil('2026-03-29'), '2026-03-29')).not.toBeNull();
    expect(basis(closedUntil('2026-03-29'), '2026-03-30')).toBeNull();
    for (const behind of ['budget-days/0', 'project-days/5'])
      expect(basis(closedUntil('2026-03-29', { behind }), '2026-03-29')).toBeNull();
    expect(basis({ parked: 0, documents: () => new Map() } as unknown as ImageView, '2026-03-29')).toBeNull();
  });

  it('is open while an aggregate is parked', () =>
    expect(basis(closedUntil('2026-03-29', { parked: 1 }), '2026-03-28')).toBeNull());

  it('has one basis for ever, and no other day that was closed has the same', () => {
    expect(basis(closedUntil('2026-11-01'), '2026-03-29')).toBe(basis(closedUntil('2026-03-29'), '2026-03-29'));
    expect(basis(closedUntil('2026-11-01'), '2026-03-30')).not.toBe(basis(closedUntil('2026-11-01'), '2026-03-29'));
  });

  it('is closed by the first event of each partition when it is before all of them', () => {
    const view = closedUntil('2026-11-01');
    expect(basis(view, '2010-12-31')).toBe(basis(view, '2026-03-27'));
    expect(Buffer.from(basis(view, '2010-12-31') ?? '', 'base64url').toString()).toContain('budget-days/0@1 ');
  });
});
