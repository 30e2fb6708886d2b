import { setTimeout as delay } from 'node:timers/promises';
import { waitUntil } from '../dev-stack/wait-until';
import type { StackPart } from '../dev-stack/stack';
import { ownerOf, READ_MODELS } from '../operate/read-models';
import { openedYear, runningProject, send } from '../platform-under-test/budget-year';
import type { PlatformUnderTest } from '../platform-under-test/platform-under-test';
import type { ServiceName } from '../start/settings';
import { COUNTRY, PROJECT } from './books';
import { BookingLoad } from './booking-load';
import { befallen, described, drawFaults, type Fault, type ServerName } from './faults';
import type { FaultyPlatform } from './faulty-platform';
import { StrangeEvents } from './strange-events';
import { sumAnswered } from './sums';
import { verdict, type Verdict } from './verdict';

const MOST_AT_ONCE = 3;
const LOOK_EVERY_MS = 250;
/** The platform has this long to be well again once the last fault is over. */
const WELL_WITHIN_MS = 120_000;
/** Rounds take turns at these years: the framework begins in 2008, and nothing is booked after today. */
const FIRST_YEAR = 2009;
const FIRST_STRANGE_YEAR = 2017;
const YEARS = 8;

export interface FaultsAsked {
  readonly seed: number;
  readonly faults: number;
  /** After so many the load rests, and everything is added up. */
  readonly each: number;
  readonly perSecond: number;
  /** No fault begins after this time of `performance.now()`. */
  readonly until: number;
  readonly say: (line: string) => void;
}

export interface FaultsDone {
  readonly faults: number;
  readonly accepted: number;
  /** How often a service ended although nobody asked it to, and was started again. */
  readonly restarts: number;
  /** So many commands of an operator were not done, since something was away. */
  readonly refusedByFaults: number;
  readonly verdict: Verdict;
}

/** Faults befall a platform that books all the time; now and then it is let alone, must be well, and is added up. */
export async function randomFaults(faulty: FaultyPlatform, asked: FaultsAsked): Promise<FaultsDone> {
  const run = new FaultRun(faulty, asked);
  const models = READ_MODELS.filter((model) => faulty.services.includes(ownerOf(model)));
  const faults = drawFaults(asked.seed, { services: faulty.services, models });
  try {
    for (let round = 0; ; round += 1) {
      const outcome = await run.round(round, faults);
      if (outcome.agree && run.done < asked.faults && performance.now() < asked.until) continue;
      const { done, restarts, refusedByFaults, accepted } = run;
      return { faults: done, accepted, restarts, refusedByFaults, verdict: outcome };
    }
  } finally {
    await run.close();
  }
}

class FaultRun {
  done = 0;
  restarts = 0;
  refusedByFaults = 0;
  private readonly platform: PlatformUnderTest;
  private readonly underWay = new Map<string, Promise<void>>();
  /** A fault that could not be carried out, or not be ended, ends the run. */
  private readonly failures: unknown[] = [];
  /** Each year has a load and strange events of its own. */
  private readonly loads = new Map<number, BookingLoad>();
  private readonly strangeEvents = new Map<number, StrangeEvents>();

  constructor(
    private readonly faulty: FaultyPlatform,
    private readonly asked: FaultsAsked,
  ) {
    this.platform = faulty.platform;
  }

  get accepted(): number {
    return [...this.loads.values()].reduce((sum, load) => sum + load.counts().accepted, 0);
  }

  async close(): Promise<void> {
    for (const strange of this.strangeEvents.values()) await strange.close();
  }

  async round(round: number, faults: Generator<Fault>): Promise<Verdict> {
    const { each, perSecond, until, say } = this.asked;
    const year = FIRST_YEAR + (round % YEARS);
    const strangeYear = FIRST_STRANGE_YEAR + (round % YEARS);
    const { gateway, run } = this.platform;
    const opened = [year, strangeYear].flatMap((opening) => openedYear(opening, '900000000.00'));
    await send(gateway, ...opened, ...runningProject(PROJECT, COUNTRY));
    const strange = this.strangeEvents.get(strangeYear) ?? (await StrangeEvents.on(this.platform, strangeYear));
    this.strangeEvents.set(strangeYear, strange);
    const load =
      this.loads.get(year) ?? new BookingLoad(gateway, year, perSecond, `${run}-${year}`, { withProject: true });
    this.loads.set(year, load);
    const supervising = new AbortController();
    const supervised = this.supervise(supervising.signal);
    load.start();
    try {
      for (let number = 0; number < each && this.done < this.asked.faults && performance.now() < until; number += 1)
        await this.begin(faults.next().value as Fault, strange);
      await Promise.all(this.underWay.values());
      this.throwFailure();
      await load.stop();
      const from = performance.now();
      await this.beWell();
      await load.settle();
      const outcome = await verdict(this.platform, year, load.books);
      await waitUntil(
        `strange events come to ${strange.sum} cents`,
        async () => (await sumAnswered(gateway, strangeYear)) === strange.sum,
        { withinMs: WELL_WITHIN_MS },
      );
      const seconds = ((performance.now() - from) / 1_000).toFixed(1);
      say(
        `${this.done} faults, ${this.accepted} bookings accepted, ${outcome.agree ? 'all sums equal' : 'THE SUMS DIFFER'}, ` +
          `well and added up after ${seconds} s`,
      );
      return outcome;
    } finally {
      supervising.abort();
      await Promise.all([load.stop(), supervised]);
    }
  }

  /** The fault begins when its time has come and nothing befalls the same thing; it ends by itself. */
  private async begin(fault: Fault, strange: StrangeEvents): Promise<void> {
    const what = befallen(fault);
    await delay(fault.afterMs);
    this.throwFailure();
    while (this.underWay.has(what) || this.underWay.size >= MOST_AT_ONCE) await Promise.race(this.underWay.values());
    this.done += 1;
    this.asked.say(`${String(this.done).padStart(6)}  ${described(fault)}`);
    this.during(what, this.befall(fault, strange)).catch((error: unknown) => this.failures.push(error));
  }

  private throwFailure(): void {
    if (this.failures.length > 0) throw this.failures[0];
  }

  /** A fault under way keeps others off the same thing. */
  private during(what: string, work: Promise<void>): Promise<void> {
    const ended = work.finally(() => this.underWay.delete(what));
    this.underWay.set(what, ended);
    return ended;
  }

  private async befall(fault: Fault, strange: StrangeEvents): Promise<void> {
    const { lastsMs } = fault;
    switch (fault.kind) {
      case 'kill':
        return this.kill(fault.part, lastsMs);
      case 'freeze':
        return this.freeze(fault.part, lastsMs);
      case 'failpoint':
        return this.endAt(fault.part, fault.at, lastsMs);
      case 'cut': {
        const gate = this.faulty.gate(fault.part, fault.from);
        gate.cut();
        await delay(lastsMs);
        gate.mend();
        return;
      }
      case 'reset':
        this.faulty.gate(fault.part, fault.from).reset();
        return;
      case 'slow': {
        const gate = this.faulty.gate(fault.part, fault.from);
        gate.slow(fault.byMs);
        await delay(lastsMs);
        gate.mend();
        return;
      }
      case 'clock':
        await this.faulty.setClock(fault.part, fault.seconds);
        await delay(lastsMs);
        return this.faulty.setClock(fault.part, 0);
      case 'repeat':
        await this.orRefused(() => strange.repeat(fault.events));
        return;
      case 'gap': {
        const { subject, close } = await strange.gap();
        if (fault.isRedriven) await this.maintain('underspend', '--redrive', subject);
        else await delay(lastsMs);
        return close();
      }
      case 'unreadable':
        return this.maintain('underspend', '--redrive', await strange.addUnreadable());
      case 'rebuild':
      case 'swap-back':
      case 'drop-previous':
        return this.maintain(fault.model, `--${fault.kind}`);
    }
  }

  private async kill(part: ServiceName | ServerName, downMs: number): Promise<void> {
    if (part === 'broker' || part === 'database') {
      const server = this.server(part);
      await server.kill();
      await delay(downMs);
      return server.start();
    }
    await this.platform.service(part).kill();
    await delay(downMs);
    await this.platform.service(part).start();
  }

  private async freeze(part: ServiceName | ServerName, frozenMs: number): Promise<void> {
    if (part === 'broker' || part === 'database') {
      const server = this.server(part);
      await server.freeze();
      await delay(frozenMs);
      return server.thaw();
    }
    const service = this.platform.service(part);
    if (service.pid === null) return;
    service.freeze();
    await delay(frozenMs);
    if (service.pid !== null) service.thaw();
  }

  private async endAt(part: ServiceName, failpoint: string, withinMs: number): Promise<void> {
    const service = this.platform.service(part);
    await service.kill();
    await service.start({ IMD_FAILPOINT: failpoint });
    const ended = () => service.pid === null;
    await waitUntil(`${part} ends at ${failpoint}`, ended, { withinMs: withinMs + 2_000 }).catch(() => undefined);
    await service.kill();
    await service.start();
  }

  private server(name: ServerName): StackPart {
    return name === 'broker' ? this.platform.stack.kafka : this.platform.stack.mongodb;
  }

  /** A service that ends by itself is started again, as a supervisor does. */
  private async supervise(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      for (const name of this.faulty.services) {
        const service = this.platform.service(name);
        if (this.underWay.has(name) || service.pid !== null) continue;
        this.restarts += 1;
        this.asked.say(`        ${name} has ended by itself and is started again: ${service.lastLine()}`);
        await this.during(name, service.start());
      }
      await delay(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private maintain(model: string, ...[what, ...args]: [string, ...string[]]): Promise<void> {
    return this.orRefused(() => this.platform.service(ownerOf(model)).maintain(what, model, ...args));
  }

  /** A command of an operator may fail while something is away; it must do no harm then. */
  private async orRefused(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.refusedByFaults += 1;
      const [first = '', second = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      this.asked.say(`        not done: ${(second || first).slice(0, 160)}`);
    }
  }

  /** @throws Error when the platform is not well in time, with what is not */
  private async beWell(): Promise<void> {
    const withinMs = WELL_WITHIN_MS;
    for (const name of this.faulty.services) await this.platform.service(name).ready();
    // A rebuild reads what was discarded before it once more.
    const left = [...this.strangeEvents.values()].flatMap(({ unreadable }) => unreadable);
    const models = READ_MODELS.filter((model) => this.faulty.services.includes(ownerOf(model)));
    await waitUntil(
      'nothing is parked but what nobody can read',
      async () => {
        const parked = (await Promise.all(models.map((model) => this.parkedOf(model)))).flat();
        const more = parked.filter(({ subject }) => !left.includes(subject));
        if (more.length > 0) throw new Error(JSON.stringify(more.slice(0, 3)));
        return true;
      },
      { withinMs },
    );
    for (const model of models)
      for (const { subject } of await this.parkedOf(model))
        await this.platform.service(ownerOf(model)).maintain('--discard', model, subject, 'Nobody can read it');
    await waitUntil('every source is current', () => this.isCurrent(), { withinMs });
  }

  private async parkedOf(model: string): Promise<{ model: string; subject: string; reason: string }[]> {
    const database = this.platform.database(ownerOf(model));
    const pointers = database.collection<{ _id: string; generation: number }>('read-models');
    const generation = (await pointers.findOne({ _id: model }))?.generation ?? 1;
    const parked = database.collection<{ _id: string; reason: string }>(`${model}.g${generation}.parked`);
    return (await parked.find().toArray()).map(({ _id, reason }) => ({ model, subject: _id, reason }));
  }

  private async isCurrent(): Promise<boolean> {
    const { body } = await this.platform.gateway.get(`/v1/underspend-analyses/${FIRST_YEAR}`);
    const sources = Object.entries(body['sources'] as Record<string, { state: string }>);
    const wrong = sources.filter(([, { state }]) => state !== 'current');
    if (wrong.length > 0 || body['parked'] !== 0)
      throw new Error(`${JSON.stringify(wrong)}, ${String(body['parked'])} parked`);
    return true;
  }
}
