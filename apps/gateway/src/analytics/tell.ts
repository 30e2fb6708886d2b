import type { CalendarDate } from '@imd/kernel';
import { ok, type UseCase } from '@imd/service';
import type { Change } from '@imd/contracts';
import type { Transaction } from '@imd/mongo';
import type { Alert } from './alert';
import { clearAlert, type KeptAlert, raiseAlert } from './alert-state';
import { alerts } from './alerts.store';
import type { Figures, Publication } from './publication';

// Each decides on what the transaction reads, so that of two evaluators that find the same one tells it.

export const tellRaised = (alert: Alert, today: CalendarDate): UseCase =>
  ofAlert(alert.id, (before) => raiseAlert(before, alert, today));

export const tellCleared = (id: string, today: CalendarDate): UseCase =>
  ofAlert(id, (before) => clearAlert(before, today));

function ofAlert(id: string, change: (before: KeptAlert | null) => Change<KeptAlert> | null): UseCase {
  return {
    prepare: (tx) => tx.load(alerts, id),
    decide: (tx: Transaction) => {
      const changed = change(tx.get(alerts, id));
      if (changed) tx.save(alerts, changed.state, ...changed.events);
      return ok({});
    },
  };
}

/** Figures that are those sent last are not sent again. */
export function tellFigures({ store }: Publication, { id, hash, event }: Figures): UseCase {
  return {
    prepare: (tx) => tx.load(store, id),
    decide: (tx) => {
      if (tx.get(store, id)?.hash !== hash) tx.save(store, { id, hash }, event);
      return ok({});
    },
  };
}
