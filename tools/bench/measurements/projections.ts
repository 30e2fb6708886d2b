import { commandOf } from '../../start/service-process';
import { FILLED_YEAR } from '../budget-year';
import { atLeast, grouped, perSecond, type Bench, type Line, type Measured, type Measurement } from '../measurement';
import { runProcess } from '../own-process';
import type { BareConsumer, BareConsumerOptions } from '../processes/bare-consumer';
import type { FillTopic, FillTopicOptions } from '../processes/fill-topic';
import { ReadModelsWatch } from '../read-models';

/**
 * A second gateway runs on topics and a database of its own, so that it begins at a full topic and leaves the first
 * alone.
 */
const TOPIC_PREFIX = 'bench.';
const DATABASE = 'imd_gateway_bench';
const TARGET = 15_000;
/** A reversal comes in a later transaction of its partition than what it takes back. */
const REVERSED_AFTER = 10_000;

/** (d) The read models fill from a full topic, against a consumer that only parses. */
export const projections: Measurement = {
  letter: 'd',
  about: 'events from topic to read model: every expenditure recorded and later reversed, so two events an aggregate',
  run: async (bench): Promise<Measured> => {
    const { kafkaBrokers: brokers, mongodbUrl } = bench.platform.addresses;
    const { signal } = bench;
    const { events } = await runProcess<FillTopicOptions, FillTopic>(
      'fill-topic',
      {
        brokers,
        topicPrefix: TOPIC_PREFIX,
        year: FILLED_YEAR,
        first: 0,
        expenditures: bench.quick ? 20_000 : 100_000,
        projects: 30,
        reversedAfter: REVERSED_AFTER,
      },
      signal,
    );
    bench.say(`    ${grouped(events)} events are on the topic`);
    const bare = await runProcess<BareConsumerOptions, BareConsumer>(
      'bare-consumer',
      { brokers, topic: `${TOPIC_PREFIX}imd.budget`, events },
      signal,
    );
    const watch = await new ReadModelsWatch(mongodbUrl, brokers, [DATABASE]).connect();
    try {
      const together = await whileRunning(bench, [], () => watch.rates(signal));
      const alone = new Map<string, number>();
      for (const model of together.keys()) {
        const rates = await whileRunning(bench, ['--rebuild', model], () =>
          watch.rates(signal, { model, generation: 2 }),
        );
        alone.set(model, rates.get(model) ?? NaN);
      }
      return {
        lines: [
          lineOf(`all ${together.size} read models of the gateway together`, Math.min(...together.values()), bare),
          ...[...alone].map(([model, rate]) => lineOf(`${model} alone (rebuild)`, rate, bare)),
        ],
        raw: {
          events,
          aggregates: events / 2,
          bare,
          together: Object.fromEntries(together),
          alone: Object.fromEntries(alone),
        },
      };
    } finally {
      await watch.close();
    }
  },
};

function lineOf(what: string, rate: number, bare: BareConsumer): Line {
  return {
    ...atLeast(what, rate, 'bare kafkajs, parsing', bare.perSecond, 0),
    target: `≥ ${perSecond(TARGET)}`,
    met: rate >= TARGET,
  };
}

async function whileRunning<T>({ platform }: Bench, args: string[], measure: () => Promise<T>): Promise<T> {
  const gateway = await platform.newInstance('gateway', 'second-gateway', {
    command: [...commandOf('gateway'), ...args],
    environment: { IMD_MONGODB_DATABASE: DATABASE, IMD_TOPIC_PREFIX: TOPIC_PREFIX },
  });
  await gateway.start();
  try {
    return await measure();
  } finally {
    await gateway.stop();
  }
}
