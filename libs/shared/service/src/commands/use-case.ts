import type { Transaction } from '@imd/mongo';
import type { CommandContext } from '../http/command-context';
import type { CommandAnswer } from './command-answer';

/** A decision depends on the caller, the conditions of the request and the time. */
export interface DecisionContext extends CommandContext {
  /** The time is taken anew each time the command is decided. */
  readonly now: Date;
}

/**
 * A use case is one command as a value: the function that makes it takes the path and the body, and stands in the file
 * of its verb. It holds nothing of Nest, so a test calls it directly.
 */
export interface UseCase {
  /**
   * `prepare` loads every aggregate that `decide` looks at, inside the transaction that the command shares with others.
   */
  readonly prepare: (tx: Transaction) => Promise<void>;
  /**
   * `decide` judges the loaded aggregates and saves the outcome, without any I/O: the whole group of commands may be
   * decided again when the database reports a conflict. It throws a refusal.
   */
  readonly decide: (tx: Transaction, context: DecisionContext) => CommandAnswer;
}
