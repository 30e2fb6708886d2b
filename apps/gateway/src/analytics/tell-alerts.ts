import type { CalendarDate } from '@imd/kernel';
import { ok, type UseCase } from '@imd/service';
import { clearAlert, type Differences, raiseAlert } from './alert-state';
import { alerts } from './alerts.store';

/**
 * Keeps and tells what has changed. It is decided on the alerts as the transaction reads them, so that of two
 * evaluators one tells.
 */
export function tellAlerts({ raised, cleared }: Differences, today: CalendarDate): UseCase {
  return {
    prepare: async (tx) => {
      await Promise.all([...raised.map(({ id }) => id), ...cleared].map((id) => tx.load(alerts, id)));
    },
    decide: (tx) => {
      const changes = [
        ...raised.map((alert) => raiseAlert(tx.get(alerts, alert.id), alert, today)),
        ...cleared.map((id) => clearAlert(tx.get(alerts, id), today)),
      ];
      for (const change of changes) if (change) tx.save(alerts, change.state, ...change.events);
      return ok({});
    },
  };
}
