import type { CalendarDate } from '@imd/kernel';
import type { Indicator, Observation } from './project-indicators';

/** So much had been reached on this day, as far as was reported. */
export interface Reached {
  readonly value: string;
  readonly asOf: CalendarDate;
}

interface Reported extends Observation {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly value: string;
}

/**
 * A cumulative indicator has reached what was reported last. One that is counted per period has reached the sum of its
 * periods: unknown as soon as one was not reported or overlaps another, since nothing may be left out or counted twice.
 */
export function reachedOf({ counting, observations }: Pick<Indicator, 'counting' | 'observations'>): Reached | null {
  if (counting === null) return null;
  return counting === 'cumulative' ? lastOf(observations) : sumOf(observations);
}

function lastOf(observations: readonly Observation[]): Reached | null {
  return observations.reduce<Reached | null>(
    (last, { to, value }) =>
      to !== null && value !== null && (last === null || to >= last.asOf) ? { value, asOf: to } : last,
    null,
  );
}

function sumOf(observations: readonly Observation[]): Reached | null {
  const reported = observations.filter(isReported).sort((one, other) => (one.from < other.from ? -1 : 1));
  const last = reported.at(-1);
  if (!last || reported.length < observations.length) return null;
  const overlap = reported.some(({ from }, index) => index > 0 && from <= (reported[index - 1]?.to ?? ''));
  return overlap ? null : { value: sumDecimals(reported.map(({ value }) => value)), asOf: last.to };
}

function isReported(observation: Observation): observation is Reported {
  return observation.from !== null && observation.to !== null && observation.value !== null;
}

/** A decimal has six decimals at most, so millionths hold every sum exactly. */
function sumDecimals(decimals: readonly string[]): string {
  const sum = decimals.map(toMillionths).reduce((total, each) => total + each, 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -6)}${fraction === '' ? '' : `.${fraction}`}`;
}

function toMillionths(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const millionths = BigInt(whole + fraction.padEnd(6, '0'));
  return decimal.startsWith('-') ? -millionths : millionths;
}
