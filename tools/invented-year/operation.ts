import { formatCents } from '@imd/kernel';
import type { DataFile, Operation } from '../load/dataset';

export const YEAR = 2011;

const PROVENANCE = {
  document: null,
  heading: null,
  paragraph: null,
  precision: null,
  derived: false,
  invented: true,
  assumed: [],
  note: 'Made up to show the platform; nothing of it happened.',
};

export function file(name: string, about: string, operations: Operation[]): DataFile {
  return { name, about, operations };
}

export function operation<T extends object>(
  method: Operation['method'],
  key: string,
  path: string,
  body: T,
): Operation {
  return { key, method, path: `/v1${path}`, body: { ...body, provenance: PROVENANCE } };
}

/** A step or an item of a return case has no provenance of its own. */
export function partOfCase<T extends object>(key: string, path: string, body: T): Operation {
  return { key, method: 'POST', path: `/v1${path}`, body };
}

export const both = (nl: string, en: string) => ({ nl, en });
export const money = (cents: bigint) => ({ value: formatCents(cents), currency: 'EUR' as const });
export const thousands = (amount: number) => BigInt(amount) * 100_000n;
export const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n);

/** Whole tens of euros, so that nobody takes a figure for a real one. */
export const partOf = (amount: bigint, share: number) =>
  ((BigInt(Math.round(share * 1_000)) * amount) / 1_000_000n) * 1_000n;

export const day = (month: number, of: number, year = YEAR) =>
  `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
