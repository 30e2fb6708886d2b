import fc from 'fast-check';
import { type Alert, alertOf } from './alert';
import { clearAlert, differencesOf, type KeptAlert, raiseAlert } from './alert-state';

const late = (id: string, dueOn = '2011-02-01') =>
  alertOf('overdue-partner-report', [id], {
    about: `partner-reports/${id}`,
    link: '/v1/projects',
    dueOn,
    invented: false,
  });

/** What a look at a set of alerts leads to, on what is kept of the looks before. */
function look(kept: Map<string, KeptAlert>, found: readonly Alert[], today: string): [id: string, event: string][] {
  const { raised, cleared } = differencesOf(
    [...kept.values()].filter(({ state }) => state === 'open'),
    found,
  );
  const changes = [
    ...raised.map((alert) => raiseAlert(kept.get(alert.id) ?? null, alert, today)),
    ...cleared.map((id) => clearAlert(kept.get(id) ?? null, today)),
  ];
  return changes.flatMap((change) => {
    if (!change) return [];
    kept.set(change.state.id, change.state);
    return change.events.map(({ definition }): [string, string] => [change.state.id, definition.type]);
  });
}

describe('an alert', () => {
  it('is raised once, keeps the figures of that day, and is cleared once', () => {
    const raised = raiseAlert(null, late('sdt'), '2011-03-01')!;
    expect(raised.events).toMatchObject([{ data: { alertId: 'overdue-partner-report.sdt', raisedOn: '2011-03-01' } }]);
    expect(raiseAlert(raised.state, late('sdt', '2011-02-15'), '2011-03-02')).toBeNull();
    const cleared = clearAlert(raised.state, '2011-03-03')!;
    expect(cleared.state).toMatchObject({ state: 'cleared', raisedOn: '2011-03-01', clearedOn: '2011-03-03' });
    expect(clearAlert(cleared.state, '2011-03-04')).toBeNull();
    expect(clearAlert(null, '2011-03-04')).toBeNull();
  });

  it('that comes again is raised again, with the figures of then', () => {
    const { state } = clearAlert(raiseAlert(null, late('sdt'), '2011-03-01')!.state, '2011-03-03')!;
    expect(raiseAlert(state, late('sdt', '2011-04-01'), '2011-05-01')?.state).toMatchObject({
      state: 'open',
      raisedOn: '2011-05-01',
      clearedOn: null,
      dueOn: '2011-04-01',
    });
  });

  it('that two parts find is one', () => expect(differencesOf([], [late('sdt'), late('sdt')]).raised).toHaveLength(1));

  it('is raised and cleared in turn, whatever each look finds, and open when the last one found it', () => {
    const ids = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.array(fc.subarray(ids), { maxLength: 20 }), (looks) => {
        const kept = new Map<string, KeptAlert>();
        const told = looks.flatMap((found) =>
          look(
            kept,
            found.map((id) => late(id)),
            '2011-03-01',
          ),
        );
        for (const id of ids) {
          const own = told.filter(([of]) => of === late(id).id).map(([, type]) => type);
          const inTurn = own.map((_, at) =>
            at % 2 === 0 ? 'nl.alerts.alert-raised.v1' : 'nl.alerts.alert-cleared.v1',
          );
          expect(own).toEqual(inTurn);
        }
        const open = [...kept.values()].filter(({ state }) => state === 'open').map(({ id }) => id);
        expect(new Set(open)).toEqual(new Set((looks.at(-1) ?? []).map((id) => late(id).id)));
      }),
    );
  });
});
