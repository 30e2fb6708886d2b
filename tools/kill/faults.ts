import { FAILPOINTS, type FailpointName } from '@imd/messaging';
import { drawsOf, type Draws } from '../backtest/draws';
import type { ServiceName } from '../start/settings';

const SERVERS = ['broker', 'database'] as const;
export type ServerName = (typeof SERVERS)[number];

interface Timing {
  /** From the beginning of the fault before it. */
  readonly afterMs: number;
  readonly lastsMs: number;
}

export type Fault = Timing &
  (
    | { readonly kind: 'kill' | 'freeze'; readonly part: ServiceName | ServerName }
    | { readonly kind: 'failpoint'; readonly part: ServiceName; readonly at: FailpointName }
    | { readonly kind: 'cut' | 'reset'; readonly part: ServiceName; readonly from: ServerName }
    | { readonly kind: 'slow'; readonly part: ServiceName; readonly from: ServerName; readonly byMs: number }
    | { readonly kind: 'clock'; readonly part: ServiceName; readonly seconds: number }
    | { readonly kind: 'repeat'; readonly events: number }
    | { readonly kind: 'gap'; readonly isRedriven: boolean }
    | { readonly kind: 'unreadable' }
    | { readonly kind: 'rebuild' | 'swap-back' | 'drop-previous'; readonly model: string }
  );

export type FaultKind = Fault['kind'];

/** Of so many in all, each kind is so many. */
const SHARES: Readonly<Record<FaultKind, number>> = {
  kill: 10,
  freeze: 8,
  failpoint: 5,
  cut: 7,
  reset: 6,
  slow: 6,
  clock: 7,
  repeat: 8,
  gap: 5,
  unreadable: 1,
  rebuild: 3,
  'swap-back': 2,
  'drop-previous': 1,
};
const KINDS = Object.entries(SHARES).flatMap(([kind, share]) => Array<FaultKind>(share).fill(kind as FaultKind));

/** Seconds: the smaller are within what a token may be off, the larger make tokens seem expired or not yet good. */
const STEPS = [-7_200, -90, -3, 3, 90, 7_200];

/** Failpoints that a service reaches while it serves; the others are those of an operator's command. */
const SERVING = FAILPOINTS.filter((name) => name !== 'swap-done' && name !== 'drop-begun');

export interface Surroundings {
  readonly services: readonly ServiceName[];
  /** Faults swap and rebuild these. */
  readonly models: readonly string[];
}

/** The same seed gives the same faults, however many are asked for. */
export function* drawFaults(seed: number, surroundings: Surroundings): Generator<Fault> {
  const draws = drawsOf(seed, 'faults');
  for (;;) yield drawFault(draws, surroundings);
}

function drawFault(draws: Draws, { services, models }: Surroundings): Fault {
  // Most are short; some outlast a session of a consumer, a lease, or what a command waits for the database.
  const lastsMs = draws.chance(0.1) ? draws.whole(6_000, 12_000) : draws.whole(50, 3_000);
  const timing = { afterMs: draws.whole(0, 2_000), lastsMs };
  const kind = draws.oneOf(KINDS);
  const service = draws.oneOf(services);
  switch (kind) {
    case 'kill':
    case 'freeze':
      return { ...timing, kind, part: draws.oneOf<ServiceName | ServerName>([...services, ...services, ...SERVERS]) };
    case 'failpoint':
      return { ...timing, kind, part: service, at: draws.oneOf(SERVING) };
    case 'cut':
    case 'reset':
      return { ...timing, kind, part: service, from: draws.oneOf(SERVERS) };
    case 'slow':
      return { ...timing, kind, part: service, from: draws.oneOf(SERVERS), byMs: draws.whole(5, 300) };
    case 'clock':
      return { ...timing, kind, part: service, seconds: draws.oneOf(STEPS) };
    case 'repeat':
      return { ...timing, kind, events: draws.whole(1, 500) };
    case 'gap':
      return { ...timing, kind, isRedriven: draws.chance(0.3) };
    case 'unreadable':
      return { ...timing, kind };
    case 'rebuild':
    case 'swap-back':
    case 'drop-previous':
      return { ...timing, kind, model: draws.oneOf(models) };
  }
}

/** Two faults never befall the same thing at once. */
export function befallen(fault: Fault): string {
  if ('from' in fault) return `the network between ${fault.part} and ${fault.from}`;
  if ('model' in fault) return `the read model ${fault.model}`;
  if (fault.kind === 'clock') return `the clock of ${fault.part}`;
  return 'part' in fault ? fault.part : 'the topic';
}

export function described(fault: Fault): string {
  const { kind, lastsMs } = fault;
  const what = befallen(fault);
  const seconds = `${(lastsMs / 1_000).toFixed(1)} s`;
  if (kind === 'clock') return `${what} is ${fault.seconds} s off for ${seconds}`;
  if (kind === 'slow') return `${what} is ${fault.byMs} ms slow for ${seconds}`;
  if (kind === 'repeat') return `the last ${fault.events} events come again`;
  if (kind === 'failpoint') return `${what} ends itself at ${fault.at}, within ${seconds}`;
  if (kind === 'gap') return `an event is missing for ${seconds}${fault.isRedriven ? ' and redriven meanwhile' : ''}`;
  if (kind === 'unreadable') return 'an event comes that nobody can read, and is redriven';
  if ('model' in fault) return `${kind} of ${what}`;
  return `${kind} of ${what}${kind === 'reset' ? '' : ` for ${seconds}`}`;
}
