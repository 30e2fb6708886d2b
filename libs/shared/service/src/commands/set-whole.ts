import type { Change } from '@imd/contracts';
import { saveChange, type Store, type Transaction } from '@imd/mongo';
import type { CommandContext } from '../http/command-context';
import { requireMatch } from '../http/item-answer';
import { created, ok, type CommandAnswer } from './command-answer';

/**
 * What PUT means everywhere: the first time it creates, after that it replaces whole, and the same content again changes
 * nothing. `If-Match` is honoured when it is sent.
 */
export function setWhole<State extends object>(
  tx: Transaction,
  store: Store<State>,
  id: string,
  context: CommandContext,
  how: {
    readonly change: (before: State | null) => Change<State>;
    readonly answer: (state: State) => object;
    readonly path: string;
  },
): CommandAnswer {
  if (context.ifMatch !== null) requireMatch(tx, store, id, context);
  const before = tx.get(store, id);
  const answer = how.answer(saveChange(tx, store, how.change(before)));
  return before ? ok(answer) : created(how.path, answer);
}
