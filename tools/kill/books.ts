/** An id maps to cents. */
export type Counted = ReadonlyMap<string, bigint>;

/** One of those who keep the books of a year says this: amounts less what was taken back, each by its id. */
export interface Books {
  readonly expenditures: Counted;
  readonly commitments: Counted;
  /** Expenditures count here with what fell on the country that the load books for. */
  readonly country: Counted;
}

export const PARTS = ['expenditures', 'commitments', 'country'] as const;
export type Part = (typeof PARTS)[number];

/** The project of the load, and the country that it is in. */
export const PROJECT = 'seva';
export const COUNTRY = 'GH';

export function sumOf(counted: Counted): bigint {
  return [...counted.values()].reduce((sum, amount) => sum + amount, 0n);
}

/** Books are written while something is counted; what is taken back is negative. */
export class OpenBooks implements Books {
  readonly expenditures = new Map<string, bigint>();
  readonly commitments = new Map<string, bigint>();
  readonly country = new Map<string, bigint>();

  add(part: Part, id: string, cents: bigint): void {
    const counted = this[part];
    counted.set(id, (counted.get(id) ?? 0n) + cents);
  }
}

/** @returns what differs between the two, as `<part> <id>: <cents> instead of <cents>` */
export function differences(expected: Books, counted: Books): string[] {
  return PARTS.flatMap((part) => {
    const ids = new Set([...expected[part].keys(), ...counted[part].keys()]);
    return [...ids]
      .map((id) => [id, expected[part].get(id) ?? 0n, counted[part].get(id) ?? 0n] as const)
      .filter(([, wanted, found]) => wanted !== found)
      .map(([id, wanted, found]) => `${part} ${id}: ${found} instead of ${wanted}`);
  });
}
