import { type Cents, formatCents, fromMoney, type Money, type Provenance, ratio } from '@imd/kernel';

/** What a reader must know of an amount besides its value. */
export interface Marks {
  /** Rounded to this step, in cents; nothing when exact. */
  readonly precision: Cents;
  readonly derived: boolean;
  readonly invented: boolean;
}

/**
 * An amount of money in an answer. A sum of stated amounts is stated too, and takes over the marks of its parts: the coarsest
 * precision, and `derived` or `invented` as soon as one part is. What is computed in any other way is derived.
 */
export class Figure implements Marks {
  static readonly NOTHING = new Figure(0n, 0n, false, false);

  constructor(
    readonly cents: Cents,
    readonly precision: Cents,
    readonly derived: boolean,
    readonly invented: boolean,
  ) {}

  static stated(amount: Money, provenance: Provenance): Figure {
    return new Figure(
      fromMoney(amount),
      precisionInCents(provenance.precision),
      provenance.derived,
      provenance.invented,
    );
  }

  plus(other: Figure): Figure {
    return this.with(other, this.cents + other.cents, this.derived || other.derived);
  }

  minus(other: Figure): Figure {
    return this.with(other, this.cents - other.cents, true);
  }

  asDerived(): Figure {
    return new Figure(this.cents, this.precision, true, this.invented);
  }

  private with(other: Figure, cents: Cents, derived: boolean): Figure {
    const precision = this.precision > other.precision ? this.precision : other.precision;
    return new Figure(cents, precision, derived, this.invented || other.invented);
  }

  toJSON() {
    return {
      value: formatCents(this.cents),
      currency: 'EUR',
      precision: this.precision === 0n ? null : formatCents(this.precision),
      derived: this.derived,
      invented: this.invented,
    };
  }
}

/** A share of a whole with four decimals: always derived, and as rough as the amount it is computed from. */
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

/** Finer than a cent is exact to the cent. */
export function precisionInCents(precision: string | null): Cents {
  const [whole = '0', fraction = ''] = (precision ?? '0').split('.');
  return BigInt(whole) * 100n + BigInt(fraction.slice(0, 2).padEnd(2, '0'));
}

// Unknown in, unknown out: each of these is null as soon as something that it needs is.

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

export function rate(part: Figure | null, whole: Figure | null): Rate | null {
  const value = part && whole && ratio(part.cents, whole.cents);
  if (!value) return null;
  const precision = part.precision > whole.precision ? part.precision : whole.precision;
  return new Rate(
    value,
    precision === 0n ? null : ratio(precision, whole.cents < 0n ? -whole.cents : whole.cents),
    part.invented || whole.invented,
  );
}
