import { SERVICES } from '../../start/settings';
import { BOOKED_YEAR, FILLED_YEAR, openBudgetYear } from '../budget-year';
import { grouped, perSecond, type Bench, type Line, type Measured, type Measurement } from '../measurement';
import { runProcess } from '../own-process';
import type { FillTopic, FillTopicOptions } from '../processes/fill-topic';
import { ReadModelsWatch } from '../read-models';
import { besideBareServer, underWrites, type Compared } from '../reads-by-turns';

const SIZES = [10, 10_000, 1_000_000];
const QUICK_SIZES = [10, 1_000, 50_000];
const MOST_APART = 1.2;
/** The projects are as few as the fewest expenditures, so that the answer is as long at every size. */
const PROJECTS = 10;

interface AtSize {
  readonly expenditures: number;
  readonly quiet: Compared;
  readonly underWrites: Compared;
}

/** (e) The same year is read in the same way as its expenditures grow. */
export const readsAtSize: Measurement = {
  letter: 'e',
  about: 'the same read as the expenditures of its year grow',
  run: async (bench): Promise<Measured> => {
    const { platform } = bench;
    const { gateway } = platform;
    const { mongodbUrl, kafkaBrokers } = platform.addresses;
    await openBudgetYear(gateway, BOOKED_YEAR);
    await openBudgetYear(gateway, FILLED_YEAR);
    const path = `/v1/underspend-analyses/${FILLED_YEAR}`;
    const databases = SERVICES.map((name) => platform.databaseName(name));
    const watch = await new ReadModelsWatch(mongodbUrl, kafkaBrokers, databases).connect();
    const measured: AtSize[] = [];
    try {
      let filled = 0;
      for (const expenditures of bench.quick ? QUICK_SIZES : SIZES) {
        await fill(bench, filled, expenditures - filled);
        filled = expenditures;
        await watch.untilCaughtUp(bench.signal);
        bench.say(`    ${grouped(expenditures)} expenditures are in the read models`);
        const seconds = bench.quick ? 1 : 2;
        measured.push({
          expenditures,
          quiet: await besideBareServer(bench, { path, seconds }),
          underWrites: await underWrites(bench, () => besideBareServer(bench, { path, seconds })),
        });
      }
    } finally {
      await watch.close();
    }
    return {
      lines: [
        ...linesOf(
          'nothing written meanwhile',
          measured.map(({ expenditures, quiet }) => ({ expenditures, ...quiet })),
        ),
        ...linesOf(
          '50 bookings/s meanwhile',
          measured.map(({ expenditures, underWrites: under }) => ({ expenditures, ...under })),
        ),
      ],
      raw: { measured },
    };
  },
};

function fill({ platform, signal }: Bench, first: number, expenditures: number): Promise<FillTopic> {
  return runProcess<FillTopicOptions, FillTopic>(
    'fill-topic',
    {
      brokers: platform.addresses.kafkaBrokers,
      topicPrefix: platform.topicPrefix,
      year: FILLED_YEAR,
      first,
      expenditures,
      projects: PROJECTS,
      reversedAfter: null,
    },
    signal,
  );
}

/**
 * Rates are compared as shares of what the bare server reached beside them, since the machine differs from minute to
 * minute.
 */
function linesOf(condition: string, sizes: readonly (Compared & { readonly expenditures: number })[]): Line[] {
  const shares = sizes.map(({ gateway, other }) => gateway / other);
  const apart = Math.max(...shares) / Math.min(...shares);
  return sizes.map(({ expenditures, gateway, other }, index) => {
    const isLast = index === sizes.length - 1;
    return {
      what: `at ${grouped(expenditures)} expenditures, ${condition}`,
      platform: perSecond(gateway),
      against: `bare Fastify, same bytes ${perSecond(other)}`,
      ratio: gateway / other,
      target: isLast ? `ratios ≤ ${MOST_APART} apart` : '',
      met: isLast ? apart <= MOST_APART : null,
    };
  });
}
