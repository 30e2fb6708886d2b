import { changedFields } from './changed-fields';

const PROJECT = { projectId: 'hrt', title: { nl: 'Terugkeer', en: 'Return' }, priority: 'return' };
const registered = { type: 'nl.projects.project-registered.v1', data: PROJECT };
const earmark = (purpose: string, amount: string) => ({
  type: 'nl.budgets.earmark-set.v1',
  data: { year: 2012, purpose, amount: { value: amount, currency: 'EUR' } },
});

describe('what an event changed', () => {
  it('is unknown of what it tells for the first time', () => expect(changedFields()(registered)).toBeNull());

  it('is every field that differs from how the thing was told before, under whatever type', () => {
    const changed = changedFields();
    changed(registered);
    const data = { ...PROJECT, title: { en: 'Return', nl: 'Terugkeer' }, priority: 'diaspora', scope: 'global' };
    expect(changed({ type: 'nl.projects.project-changed.v1', data })).toEqual([
      { field: 'priority', before: 'return', after: 'diaspora' },
      { field: 'scope', before: null, after: 'global' },
    ]);
  });

  it('of a part is against the same part', () => {
    const changed = changedFields();
    changed(earmark('return', '1.00'));
    expect(changed(earmark('diaspora', '2.00'))).toBeNull();
    expect(changed(earmark('return', '3.00'))).toEqual([
      {
        field: 'amount',
        before: { value: '1.00', currency: 'EUR' },
        after: { value: '3.00', currency: 'EUR' },
      },
    ]);
  });

  it('is null for an event that tells of something new each time', () => {
    const changed = changedFields();
    const reversal = { type: 'nl.expenditures.expenditure-reversed.v1', data: { amount: '1.00' } };
    changed(reversal);
    expect(changed(reversal)).toBeNull();
  });

  it('is null for a type that is unknown here', () =>
    expect(changedFields()({ type: 'nl.things.thing-told.v1', data: {} })).toBeNull());
});
