import type { Change } from '@imd/contracts';
import { conflict, DomainError, invalid } from '@imd/kernel';
import type { Store, Transaction } from '@imd/mongo';
import { ok, type CommandAnswer } from '../commands/command-answer';
import type { DecisionContext, UseCase } from '../commands/use-case';
import { entityTag } from '../http/entity-tag';
import { listed, type FieldError } from '../http/problem';
import { columnAt, type Sheet, type SheetRow } from './sheet';

/** A row is carried out as the command that it stands for; the rest is the same for every kind of row. */
export interface RowCommand<State extends object> {
  readonly store: Store<State>;
  readonly id: string | number;
  /** The decision may look at other aggregates, which this loads; the aggregate itself is loaded already. */
  readonly load?: (tx: Transaction) => Promise<void>;
  /** Null says that what the row asks for is there already. */
  readonly decide: (before: State | null, tx: Transaction, context: DecisionContext) => Keep | null;
  /** GET shows the thing of the row like this, and its ETag is of that; null says that it is not there yet. */
  readonly shown: (state: State, context: DecisionContext) => object | null;
}

/** It saves what a row decided. */
export type Keep = () => void;

export function keeping<State extends object>(
  tx: Transaction,
  store: Store<State>,
  { state, events }: Change<State>,
): Keep | null {
  return events.length === 0 ? null : () => tx.save(store, state, ...events);
}

/** The command is null where the body breaks a rule of shape, which the faults tell. */
export interface ReadRow {
  readonly row: SheetRow;
  readonly command: RowCommand<object> | null;
  readonly faults: readonly FieldError[];
}

export const uploadRefused = invalid(
  'upload-refused',
  'All rows of a file are taken or none is; see errors',
  (refused: number) => ({ refused }),
);

export const uploadedFieldFixed = conflict(
  'uploaded-field-fixed',
  'A file leaves alone what never changes or changes by an operation of its own',
  (field: string) => ({ field }),
  { title: 'Field not changed by a file' },
);

type Outcome = 'created' | 'changed' | 'unchanged';

/** The summary says what a file does, or would do. */
export interface UploadSummary extends Readonly<Record<Outcome, number>> {
  readonly refused: number;
  readonly rows: number;
}

/** A dry run ends as a refusal does: nothing of its transaction is kept. */
export class DryRun extends Error {
  constructor(
    readonly summary: UploadSummary,
    readonly faults: readonly FieldError[],
  ) {
    super('dry-run');
  }
}

/**
 * The rows of a file are one command, each decided on what those before it left.
 * @throws DomainError `upload-refused` (400) with every fault of every row; DryRun where nothing is to be kept
 */
export function uploadUseCase(sheet: Sheet, rows: readonly ReadRow[], dryRun: boolean): UseCase {
  return {
    prepare: async (tx) => {
      await Promise.all(
        rows.map(async ({ command }) => {
          if (!command) return;
          await tx.load(command.store, command.id);
          await command.load?.(tx);
        }),
      );
    },
    decide: (tx, context) => decideRows(sheet, rows, dryRun, tx, context),
  };
}

function decideRows(
  sheet: Sheet,
  rows: readonly ReadRow[],
  dryRun: boolean,
  tx: Transaction,
  context: DecisionContext,
): CommandAnswer {
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 };
  const faults: FieldError[] = [];
  const seen = new Set<string>();
  for (const { row, command, faults: ofShape } of rows) {
    const found = seen.has(row.key) ? [faultOf(row, null, ROW_TWICE)] : [...ofShape];
    seen.add(row.key);
    if (command && found.length === 0) {
      const outcome = decideRow(sheet, row, command, tx, context);
      if (typeof outcome === 'string') counts[outcome] += 1;
      else found.push(outcome);
    }
    if (found.length > 0) counts.refused += 1;
    faults.push(...found);
  }
  const summary = { rows: rows.length, ...counts };
  if (dryRun) throw new DryRun(summary, faults);
  if (faults.length > 0) throw refusalOf(counts.refused, faults);
  return ok({ dryRun, ...summary, errors: [] });
}

function refusalOf(refused: number, faults: readonly FieldError[]): DomainError {
  const { code, kind, message, details, title, retryable } = uploadRefused(refused);
  return new DomainError(code, kind, message, { ...details, ...listed(faults) } as never, { title, retryable });
}

function decideRow(
  sheet: Sheet,
  row: SheetRow,
  { store, id, decide, shown }: RowCommand<object>,
  tx: Transaction,
  context: DecisionContext,
): Outcome | FieldError {
  try {
    const before = tx.get(store, id);
    const present = before && shown(before, context);
    if (present && row.etag === etagOf(present) && row.says(present)) return 'unchanged';
    const keep = decide(before, tx, context);
    if (keep === null) return 'unchanged';
    // As with PUT: a first setting overwrites nobody's work, and needs to have seen nothing.
    if (present && row.etag !== etagOf(present)) return faultOf(row, null, row.etag === null ? NO_ETAG : STALE);
    if (!present && row.etag !== null) return faultOf(row, null, NOTHING_THERE);
    keep();
    return present ? 'changed' : 'created';
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
    const { code, message, details } = refusal;
    const field = typeof details['field'] === 'string' ? details['field'] : '';
    return faultOf(row, columnAt(sheet, `/${field.replaceAll('.', '/')}`), { rule: code, detail: message });
  }
}

/** A cell has the tag without the quotes of a header. */
export function etagOf(shown: object): string {
  return entityTag(JSON.stringify(shown)).replaceAll('"', '');
}

type Rule = Pick<FieldError, 'rule' | 'detail'>;

const ROW_TWICE: Rule = {
  rule: 'row-twice',
  detail: 'A file is about each thing once; an earlier row is about it too',
};
const NO_ETAG: Rule = {
  rule: 'row-without-etag',
  detail: 'A row that changes something names by its etag the state that it changes; the export gives it',
};
const STALE: Rule = {
  rule: 'row-not-current',
  detail: 'The state that the etag names has changed since it was exported',
};
const NOTHING_THERE: Rule = { rule: 'row-of-nothing', detail: 'There is nothing yet that the etag could name' };

export function faultOf({ row }: SheetRow, column: string | null, { rule, detail }: Rule): FieldError {
  return { in: 'body', pointer: column === null ? `/${row}` : `/${row}/${column}`, row, column, rule, detail };
}
