import type { Change } from '@imd/contracts';
import type { Store, Transaction } from '@imd/mongo';
import {
  entityTag,
  ifMatchMissing,
  ifMatchOfNothing,
  ifMatchStale,
  ifNoneMatchFailed,
  namesTag,
} from '../http/entity-tag';
import { created, ok, type CommandAnswer } from './command-answer';
import type { DecisionContext, UseCase } from './use-case';

interface Setting<State, Before> {
  /** The change may look at other aggregates, which this loads; the aggregate itself is loaded already. */
  readonly load?: (tx: Transaction) => Promise<void>;
  readonly change: (before: Before, tx: Transaction, context: DecisionContext) => Change<State>;
  /** The answer is that of GET at the same path, since the ETag is of that alone. Null says that it is not set yet. */
  readonly answer: (state: State) => object | null;
  readonly path: string;
}

/**
 * PUT means the same everywhere: the first one creates, a later one replaces the whole, and the same content again
 * changes nothing.
 * @throws DomainError `if-match-missing` (428), `if-match-stale`, `if-match-of-nothing`, `if-none-match-failed` (412),
 * and as the change refuses
 */
export function setWhole<State extends object>(
  store: Store<State>,
  id: string,
  setting: Setting<State, State | null>,
): UseCase {
  return {
    prepare: (tx) => loadFor(tx, store, id, setting),
    decide: (tx, context) => {
      const before = tx.get(store, id);
      return set(
        tx,
        store,
        context,
        before && setting.answer(before),
        () => setting.change(before, tx, context),
        setting,
      );
    },
  };
}

/**
 * PUT and PATCH of a part, such as an earmark of a budget year, mean the same as for a whole, with an ETag of the part
 * alone. Every booking changes the aggregate around the part, and must not stop an officer who sets the part.
 * @throws DomainError `<thing>-not-found` (404), and as setWhole throws
 */
export function setPart<State extends object>(
  store: Store<State>,
  id: string | number,
  setting: Setting<State, State>,
): UseCase {
  return {
    prepare: (tx) => loadFor(tx, store, id, setting),
    decide: (tx, context) => {
      const before = tx.require(store, id);
      return set(tx, store, context, setting.answer(before), () => setting.change(before, tx, context), setting);
    },
  };
}

async function loadFor<State extends object>(
  tx: Transaction,
  store: Store<State>,
  id: string | number,
  { load }: Pick<Setting<State, never>, 'load'>,
): Promise<void> {
  await tx.load(store, id);
  await load?.(tx);
}

/**
 * A condition is judged before the change (RFC 9110, 13.2.2), inside its transaction. A change without a condition is
 * refused only when it would overwrite something: a first setting, or the same content again, overwrites nobody's work.
 */
function set<State extends object>(
  tx: Transaction,
  store: Store<State>,
  { ifMatch, ifNoneMatch }: DecisionContext,
  present: object | null,
  change: () => Change<State>,
  { answer, path }: Pick<Setting<State, never>, 'answer' | 'path'>,
): CommandAnswer {
  const tag = present && entityTag(JSON.stringify(present));
  if (ifMatch !== null && !namesTag(ifMatch, tag, 'strong', 'If-Match')) {
    throw tag === null ? ifMatchOfNothing() : ifMatchStale(tag);
  }
  if (ifNoneMatch !== null && tag !== null && namesTag(ifNoneMatch, tag, 'weak', 'If-None-Match')) {
    throw ifNoneMatchFailed(tag);
  }
  const { state, events } = change();
  if (events.length === 0 && present) return ok(present);
  if (tag !== null && ifMatch === null) throw ifMatchMissing(tag);
  tx.save(store, state, ...events);
  const shown = answer(state);
  if (!shown) throw new Error(`${path} is not there after it was set`);
  return present ? ok(shown) : created(path, shown);
}
