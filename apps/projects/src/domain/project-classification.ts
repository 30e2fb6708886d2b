import { isWhole, sumOfShares, wholeShares, type CalendarDate, type DomainError } from '@imd/kernel';
import type { FlowType, ReturnHelp } from './project';
import {
  forcedReturnNotOda,
  purposeCodeNotInForce,
  purposeCodeOfOtherHelp,
  purposeCodeUnknown,
  sectorSharesNotWhole,
  sectorTwice,
} from './project-classification.errors';
import type { PurposeCode } from './purpose-code';

/** A project divides over the OECD's purpose codes as it does over countries. */
export interface Sector {
  readonly code: string;
  /** A percentage is text with two decimals; null says that nobody told how the project divides. */
  readonly share: string | null;
}

export type KnownPurposeCode = Pick<PurposeCode, 'code' | 'validFrom' | 'validTo'>;

interface Period {
  readonly from: CalendarDate;
  /** Null says that the project goes on. */
  readonly until: CalendarDate | null;
}

interface Classified {
  readonly sectors: readonly Sector[];
  readonly flowType: FlowType | null;
  readonly returnHelp: ReturnHelp | null;
}

/**
 * Help to people who return has these codes where it is counted as ODA (OECD-DAC): before departure, in the donor
 * country and within the first twelve months, 93015, or 93010 where it cannot be told apart; in the country of origin
 * 15190. Forced return is never ODA.
 */
const CODES_OF_HELP: Readonly<Record<Exclude<ReturnHelp, 'forced-return'>, readonly string[]>> = {
  'pre-departure': ['93015', '93010'],
  reintegration: ['15190'],
};

/** Shares of which some are unknown are no whole, and are left to the rules. */
export function withWholeShares<Part extends { readonly share: string | null }>(parts: readonly Part[]): Part[] {
  const given = parts.flatMap(({ share }) => share ?? []);
  if (given.length < parts.length) return [...parts];
  const shares = wholeShares(given);
  return parts.map((part, index) => ({ ...part, share: shares[index] ?? null }));
}

/** Either every share is known and they add up to 100.00, or none is. */
export function checkWhole(
  parts: readonly { readonly share: string | null }[],
  refusal: (sum: string, unknown: number) => DomainError,
): void {
  const shares = parts.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return;
  const unknown = parts.length - shares.length;
  if (unknown > 0 || !isWhole(shares)) throw refusal(sumOfShares(shares), unknown);
}

export function checkSectors(sectors: readonly Sector[]): void {
  const codes = sectors.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw sectorTwice(twice);
  checkWhole(sectors, sectorSharesNotWhole);
}

/** A code is one that was set, and may be had by flows of some day on which the project runs. */
export function checkOda(
  { sectors, flowType, returnHelp }: Classified,
  runs: Period,
  known: readonly KnownPurposeCode[],
): void {
  for (const { code } of sectors) {
    const set = known.find((each) => each.code === code);
    if (!set) throw purposeCodeUnknown(code);
    if (!isInForce(set, runs)) throw purposeCodeNotInForce(code, set.validFrom, set.validTo);
  }
  if (flowType !== 'oda' || returnHelp === null) return;
  if (returnHelp === 'forced-return') throw forcedReturnNotOda();
  const codes = CODES_OF_HELP[returnHelp];
  // Flows of a time that had no code of their own for this help have one of the others.
  if (!known.some((each) => codes.includes(each.code) && isInForce(each, runs))) return;
  const other = sectors.find(({ code }) => !codes.includes(code));
  if (other) throw purposeCodeOfOtherHelp(other.code, returnHelp, codes);
}

/** The rules of the DAC need to know of these codes, besides those that a project names. */
export const CODES_OF_RULES: readonly string[] = Object.values(CODES_OF_HELP).flat();

function isInForce({ validFrom, validTo }: KnownPurposeCode, { from, until }: Period): boolean {
  return (validFrom === null || until === null || validFrom <= until) && (validTo === null || validTo >= from);
}
