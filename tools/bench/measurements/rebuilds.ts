import { FILLED_YEAR } from '../budget-year';
import { grouped, perSecond, type Line, type Measured, type Measurement } from '../measurement';
import { runProcess } from '../own-process';
import type { FillTopic, FillTopicOptions } from '../processes/fill-topic';

/** The topics of this measurement are its own, and nothing but the rebuild reads them. */
const TOPIC_PREFIX = 'bench-rebuild.';
const DATABASE = 'imd_gateway_bench_rebuild';
const EVENTS = 1_000_000;
const QUICK_EVENTS = 40_000;
const TARGET_SECONDS = 60;
/** A reversal comes in a later transaction of its partition than what it takes back. */
const REVERSED_AFTER = 10_000;
const MODELS = ['underspend', 'country-overview'] as const;

/** (d) A read model is built anew from a long log: from the command of the operator to its end, the swap included. */
export const rebuilds: Measurement = {
  letter: 'd',
  about: `a rebuild of ${grouped(EVENTS)} events, two for each expenditure`,
  run: async ({ platform, quick, signal, say }): Promise<Measured> => {
    const { events } = await runProcess<FillTopicOptions, FillTopic>(
      'fill-topic',
      {
        brokers: platform.addresses.kafkaBrokers,
        topicPrefix: TOPIC_PREFIX,
        year: FILLED_YEAR,
        first: 0,
        expenditures: (quick ? QUICK_EVENTS : EVENTS) / 2,
        projects: 30,
        reversedAfter: REVERSED_AFTER,
      },
      signal,
    );
    say(`    ${grouped(events)} events are on the topic`);
    const gateway = await platform.newInstance('gateway', 'gateway-of-rebuilds', {
      environment: { IMD_MONGODB_DATABASE: DATABASE, IMD_TOPIC_PREFIX: TOPIC_PREFIX },
    });
    const seconds = new Map<string, number>();
    for (const model of MODELS) {
      signal.throwIfAborted();
      const from = performance.now();
      // There is no live one to compare with: the rebuild goes on to the end of the topics.
      await gateway.maintain('--rebuild', model, '--anew');
      seconds.set(model, (performance.now() - from) / 1_000);
    }
    return {
      lines: [...seconds].map(([model, took]) => lineOf(model, events, took)),
      raw: { events, seconds: Object.fromEntries(seconds) },
    };
  },
};

function lineOf(model: string, events: number, took: number): Line {
  return {
    what: `rebuild of ${model}, ${grouped(events)} events`,
    platform: `${took.toFixed(1)} s, ${perSecond(events / took)}`,
    against: '',
    ratio: null,
    target: `≤ ${TARGET_SECONDS} s`,
    met: took <= TARGET_SECONDS,
  };
}
