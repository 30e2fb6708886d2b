import type { Change } from '@imd/contracts';
import type { Store, Transaction } from '@imd/mongo';
import type { CommandContext } from '../http/command-context';
import { entityTag, ifMatchMissing, ifMatchStale, ifNoneMatchFailed, namesTag } from '../http/entity-tag';
import { created, ok, type CommandAnswer } from './command-answer';

interface Setting<State, Before> {
  readonly change: (before: Before) => Change<State>;
  /** What GET of the same path answers: the ETag is of that, and of nothing around it. Null: not set yet. */
  readonly answer: (state: State) => object | null;
  readonly path: string;
}

/**
 * What PUT means everywhere: the first time it creates, after that it replaces whole, and the same content again changes
 * nothing.
 * @throws DomainError `if-match-missing` (428), `if-match-stale`, `if-none-match-failed` (412), and as the change refuses
 */
export function setWhole<State extends object>(
  tx: Transaction,
  store: Store<State>,
  id: string,
  context: CommandContext,
  setting: Setting<State, State | null>,
): CommandAnswer {
  const before = tx.get(store, id);
  return set(tx, store, context, before && setting.answer(before), () => setting.change(before), setting);
}

/**
 * What PUT and PATCH of a part mean, such as an earmark of a budget year: as for a whole, with an ETag of the part alone. The
 * aggregate around it changes with every booking, which is nothing to whoever sets the part.
 * @throws DomainError `<aggregate>-unknown` (404), and what setWhole throws
 */
export function setPart<State extends object>(
  tx: Transaction,
  store: Store<State>,
  id: string | number,
  context: CommandContext,
  setting: Setting<State, State>,
): CommandAnswer {
  const before = tx.require(store, id);
  return set(tx, store, context, setting.answer(before), () => setting.change(before), setting);
}

/**
 * A condition is judged before the change (RFC 9110, 13.2.2), inside its transaction. A change without one is refused only
 * when there is something that it changes: what creates, or sets the same again, overwrites nobody's work.
 */
function set<State extends object>(
  tx: Transaction,
  store: Store<State>,
  { ifMatch, ifNoneMatch }: CommandContext,
  present: object | null,
  change: () => Change<State>,
  { answer, path }: Pick<Setting<State, never>, 'answer' | 'path'>,
): CommandAnswer {
  const tag = present && entityTag(JSON.stringify(present));
  if (ifMatch !== null && !namesTag(ifMatch, tag, 'strong', 'If-Match')) throw ifMatchStale();
  if (ifNoneMatch !== null && namesTag(ifNoneMatch, tag, 'weak', 'If-None-Match')) throw ifNoneMatchFailed();
  const { state, events } = change();
  if (events.length === 0 && present) return ok(present);
  if (present && ifMatch === null) throw ifMatchMissing();
  tx.save(store, state, ...events);
  const shown = answer(state);
  if (!shown) throw new Error(`${path} is not there after it was set`);
  return present ? ok(shown) : created(path, shown);
}
