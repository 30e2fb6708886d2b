import { CASE_STATES, ERASURE_REASONS, event, ReturnCaseErased, ReturnCaseRecorded } from '@imd/contracts';
import { formatCents, parseCents, type CalendarDate, type CountryCode } from '@imd/kernel';
import { defineStore, listOf, notFoundIn, nullable, type Records, required, type Transaction } from '@imd/mongo';
import { dayOf, lastStep, type CaseState, type ErasureReason, type ReturnCase } from '../domain/return-case';
import { returnCaseErased } from '../domain/return-case.errors';
import { newKey, seal, unseal } from './seal';

/** A case is stored as it is sent: sealed under the key of its own. Null once it was erased. */
export interface SealedCase {
  readonly id: string;
  readonly sealed: string | null;
}

export const returnCases = defineStore<SealedCase>({
  aggregate: 'return-cases',
  thing: 'return case',
  collection: 'return-cases',
  id: ({ id }) => id,
  fields: { id: required(String), sealed: nullable(String) },
});

/**
 * The key of a case stands with the few facts that a case is found by: both are destroyed together, and no backup holds
 * either.
 */
export interface CaseKey {
  readonly id: string;
  readonly key: string | null;
  readonly readable: boolean;
  readonly scheme: string | null;
  readonly state: CaseState | null;
  readonly country: CountryCode | null;
  readonly nationality: CountryCode | null;
  readonly appliedOn: CalendarDate | null;
  /** The idempotency keys of its commands: each is kept with a hash of its request, from which a case can be guessed. */
  readonly requests: readonly string[];
  readonly erasedOn: CalendarDate | null;
  readonly erasedFor: ErasureReason | null;
}

export const caseKeys = defineStore<CaseKey>({
  aggregate: 'case-keys',
  thing: 'case key',
  collection: 'case-keys',
  id: ({ id }) => id,
  keptFromBackups: true,
  listing: {
    within: ['readable'],
    filters: { scheme: 'scheme', country: 'country', nationality: 'nationality', state: 'state' },
    orders: { appliedOn: ['appliedOn'] },
    ranges: { appliedOn: { from: 'appliedFrom', to: 'appliedTo' } },
  },
  fields: {
    id: required(String),
    key: nullable(String),
    readable: required(Boolean),
    scheme: nullable(String),
    state: nullable(String, CASE_STATES),
    country: nullable(String),
    nationality: nullable(String),
    appliedOn: nullable(String),
    requests: listOf(String),
    erasedOn: nullable(String),
    erasedFor: nullable(String, ERASURE_REASONS),
  },
});

// Most keys are of cases that are there; those of the erased ones are found by the day alone.
caseKeys.schema.index({ erasedOn: 1 }, { partialFilterExpression: { erasedOn: { $type: 'string' } } });

export const subjectOf = (id: string) => `${returnCases.aggregate}/${id}`;

/** @returns the code of its scheme, which the caller loads next: most rules of a case are those of its scheme */
export async function loadCase(tx: Transaction, id: string): Promise<string | null> {
  await Promise.all([tx.load(returnCases, id), tx.load(caseKeys, id)]);
  return tx.get(caseKeys, id)?.scheme ?? null;
}

/** @throws DomainError `return-case-not-found`, `return-case-erased` (404) */
export function requireCase(tx: Transaction, id: string): ReturnCase {
  return openCase(id, tx.get(returnCases, id), tx.get(caseKeys, id)).returnCase;
}

/**
 * A key that an old copy brought back is destroyed again, though its case was erased.
 *
 * @throws DomainError `return-case-not-found`, `return-case-erased` (404)
 */
export function requireKey(tx: Transaction, id: string): CaseKey {
  tx.require(returnCases, id);
  const key = tx.get(caseKeys, id);
  if (!key?.key) throw returnCaseErased(id, key?.erasedOn ?? null, key?.erasedFor ?? null);
  return key;
}

/** A case under its seal, opened. */
export interface OpenedCase {
  readonly returnCase: ReturnCase;
  readonly key: string;
}

/** @throws DomainError `return-case-not-found`, `return-case-erased` (404) */
export function openCase(id: string, found: SealedCase | null, key: CaseKey | null): OpenedCase {
  if (!found) throw notFoundIn(returnCases)(id);
  // A restored store has the sealed case still, and a database that is new has no keys.
  if (found.sealed === null || !key?.key) throw returnCaseErased(id, key?.erasedOn ?? null, key?.erasedFor ?? null);
  const told = toldIn(id, key.key, found.sealed);
  const assistance = told.assistance.map((item) => ({ ...item, amount: parseCents(item.amount) }));
  return { returnCase: { ...told, assistance }, key: key.key };
}

/** The cases of these keys, opened. A case that was erased since its key was read is in them no longer. */
export async function openedCases(records: Records, keys: readonly CaseKey[]): Promise<ReturnCase[]> {
  const sealed = await records.all(returnCases, { _id: { $in: keys.map(({ id }) => id) } });
  const byId = new Map(sealed.map((found) => [found.id, found]));
  return keys.flatMap((key) => {
    const found = byId.get(key.id);
    return found?.sealed ? [openCase(key.id, found, key).returnCase] : [];
  });
}

/** It opens the seal of a case or of one of its events. */
export function toldIn(id: string, key: string, sealed: string): ToldCase {
  return JSON.parse(unseal(key, subjectOf(id), sealed)) as ToldCase;
}

interface ToldCase extends Omit<ReturnCase, 'assistance'> {
  readonly assistance: readonly (Omit<ReturnCase['assistance'][number], 'amount'> & { readonly amount: string })[];
}

/** @param request the idempotency key under which the change was asked for */
export function saveCase(tx: Transaction, returnCase: ReturnCase, request: string | null): void {
  const { id, scheme, country, nationality, assistance } = returnCase;
  const before = tx.get(caseKeys, id);
  const key = before?.key ?? newKey();
  const told: ToldCase = {
    ...returnCase,
    assistance: assistance.map((item) => ({ ...item, amount: formatCents(item.amount) })),
  };
  const sealed = seal(key, subjectOf(id), JSON.stringify(told));
  tx.save(returnCases, { id, sealed }, event(ReturnCaseRecorded, { caseId: id, sealed }));
  tx.save(caseKeys, {
    id,
    key,
    readable: true,
    scheme,
    state: lastStep(returnCase).state,
    country,
    nationality,
    appliedOn: dayOf(returnCase, 'applied'),
    requests: [...(before?.requests ?? []), ...(request === null ? [] : [request])],
    erasedOn: null,
    erasedFor: null,
  });
}

export function destroyCase(tx: Transaction, id: string, erasedOn: CalendarDate, reason: ErasureReason): void {
  tx.save(returnCases, { id, sealed: null }, event(ReturnCaseErased, { caseId: id, erasedOn, reason }));
  tx.save(caseKeys, {
    id,
    key: null,
    readable: false,
    scheme: null,
    state: null,
    country: null,
    nationality: null,
    appliedOn: null,
    requests: [],
    erasedOn,
    erasedFor: reason,
  });
}
