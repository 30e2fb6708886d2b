import type { PlatformUnderTest } from '../platform-under-test/platform-under-test';

/** The table has one such line for each figure. */
export interface Line {
  readonly what: string;
  readonly platform: string;
  /** The baseline is empty where there is nothing to compare with. */
  readonly against: string;
  readonly ratio: number | null;
  /** It is empty for a line that only informs. */
  readonly target: string;
  readonly met: boolean | null;
}

/** Such a line only informs. */
export function information(what: string, platform: string): Line {
  return { what, platform, against: '', ratio: null, target: '', met: null };
}

export interface Measured {
  readonly lines: readonly Line[];
  /** Everything that was measured goes into the file of results. */
  readonly raw: object;
}

export interface Bench {
  readonly platform: PlatformUnderTest;
  /** The last service was ready at this time of `performance.now()`. */
  readonly readySince: number;
  /** A run is shorter and smaller with it, to see that it works; its figures mean little. */
  readonly quick: boolean;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

export interface Measurement {
  /** `npm run bench -- <letter>` asks for it. */
  readonly letter: string;
  readonly about: string;
  readonly run: (bench: Bench) => Promise<Measured>;
}

/** Such a line has a ratio that has to reach at least `target`. */
export function atLeast(what: string, platform: number, against: string, baseline: number, target: number): Line {
  const ratio = platform / baseline;
  return {
    what,
    platform: perSecond(platform),
    against: `${against} ${perSecond(baseline)}`,
    ratio,
    target: `≥ ${target}`,
    met: ratio >= target,
  };
}

export function perSecond(rate: number): string {
  return `${grouped(rate)}/s`;
}

export function milliseconds(duration: number): string {
  return `${duration < 10 ? duration.toFixed(1) : Math.round(duration)} ms`;
}

/** 1234567 becomes `1 234 567`. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ');
}
