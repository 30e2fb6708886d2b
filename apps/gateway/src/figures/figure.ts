import {
  type Cents,
  combineMarks,
  fromMoney,
  type MarkedMoney,
  type Marks,
  marksOf,
  type Money,
  type Provenance,
  ratio,
  toMarkedMoney,
  UNMARKED,
} from '@imd/kernel';

/**
 * A figure is an amount of money in an answer. A sum of stated amounts is stated too: the steps of its parts add up,
 * and it is `derived` or `invented` as soon as one part is. An amount that is computed in any other way is derived.
 */
export class Figure implements Marks {
  static readonly NOTHING = new Figure(0n, UNMARKED);

  readonly precision: Cents;
  readonly derived: boolean;
  readonly invented: boolean;

  constructor(
    readonly cents: Cents,
    { precision, derived, invented }: Marks,
  ) {
    this.precision = precision;
    this.derived = derived;
    this.invented = invented;
  }

  static stated(amount: Money, provenance: Provenance): Figure {
    return new Figure(fromMoney(amount), marksOf(provenance));
  }

  plus(other: Figure): Figure {
    return new Figure(this.cents + other.cents, combineMarks(this, other));
  }

  minus(other: Figure): Figure {
    return new Figure(this.cents - other.cents, combineMarks(this, other)).asDerived();
  }

  times(factor: bigint): Figure {
    return new Figure(this.cents * factor, this);
  }

  asDerived(): Figure {
    return new Figure(this.cents, { ...this, derived: true });
  }

  toJSON(): MarkedMoney {
    return toMarkedMoney(this.cents, this);
  }
}

/** A rate is a share of a whole with four decimals: always derived, and as rough as the amount it is computed from. */
export class Rate {
  constructor(
    readonly value: string,
    readonly precision: string | null,
    readonly invented: boolean,
  ) {}

  toJSON() {
    return { value: this.value, precision: this.precision, derived: true, invented: this.invented };
  }
}

export const absolute = (cents: Cents): Cents => (cents < 0n ? -cents : cents);

// Unknown stays unknown: each of these is null as soon as something that it needs is.

export function sum(figures: Iterable<Figure | null>): Figure | null {
  let total: Figure = Figure.NOTHING;
  for (const figure of figures) {
    if (figure === null) return null;
    total = total.plus(figure);
  }
  return total;
}

export function plus(first: Figure | null, second: Figure | null): Figure | null {
  return first && second && first.plus(second);
}

export function minus(whole: Figure | null, part: Figure | null): Figure | null {
  return whole && part && whole.minus(part);
}

/** A share of nothing, or of less than nothing, says nothing. It is as rough as the part. */
export function rate(part: Figure | null, whole: Figure | null): Rate | null {
  if (!part || !whole || whole.cents <= 0n) return null;
  const value = ratio(part.cents, whole.cents);
  const step = part.precision === 0n ? null : ratio(part.precision, whole.cents);
  return value === null ? null : new Rate(value, step, part.invented || whole.invented);
}
