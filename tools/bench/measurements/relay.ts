import { BOOKED_YEAR, openBudgetYear } from '../budget-year';
import { milliseconds, perSecond, type Measured, type Measurement } from '../measurement';
import { runProcess, startProcess } from '../own-process';
import type { BookingLoad, BookingLoadOptions } from '../processes/booking-load';
import type { CommitToTopic, CommitToTopicOptions } from '../processes/commit-to-topic';
import type { DrainOutbox, DrainOutboxOptions } from '../processes/drain-outbox';

const BOOKINGS_PER_SECOND = 300;
const WARM_SECONDS = 5;
const TARGET_P99_MS = 100;
const TARGET_PER_SECOND = 3_000;

/**
 * (c) The lines tell how long an event waits between its commit and the topic, and how fast an outbox that was held up
 * drains.
 */
export const relay: Measurement = {
  letter: 'c',
  about: `commit to topic at ${BOOKINGS_PER_SECOND} bookings a second, then a full outbox`,
  run: async ({ platform, quick, signal }): Promise<Measured> => {
    const { gateway, topicPrefix } = platform;
    const { mongodbUrl, kafkaBrokers: brokers } = platform.addresses;
    const database = platform.databaseName('budget');
    await openBudgetYear(gateway, BOOKED_YEAR);
    const book = async (seconds: number) =>
      runProcess<BookingLoadOptions, BookingLoad>(
        'booking-load',
        {
          gatewayUrl: gateway.url,
          headers: await gateway.authorization(),
          year: BOOKED_YEAR,
          pace: { perSecond: BOOKINGS_PER_SECOND },
          seconds,
        },
        signal,
      );
    // Nothing is measured before it is compiled.
    await book(WARM_SECONDS);
    const watching = await startProcess<CommitToTopicOptions, CommitToTopic>(
      'commit-to-topic',
      { mongodbUrl, database, brokers, topic: `${topicPrefix}imd.budget` },
      signal,
    );
    const bookings = await book(quick ? 5 : 20);
    const { delay } = await watching.stop();
    const drain = await runProcess<DrainOutboxOptions, DrainOutbox>(
      'drain-outbox',
      { mongodbUrl, database, brokers, topicPrefix, year: BOOKED_YEAR, events: quick ? 5_000 : 30_000 },
      signal,
    );
    return {
      lines: [
        {
          what: `commit to topic at ${BOOKINGS_PER_SECOND}/s`,
          platform: `p50 ${milliseconds(delay.p50)}, p99 ${milliseconds(delay.p99)}`,
          against: '',
          ratio: null,
          target: `p99 ≤ ${TARGET_P99_MS} ms`,
          met: delay.p99 <= TARGET_P99_MS,
        },
        {
          what: 'relay, draining a full outbox',
          platform: perSecond(drain.perSecond),
          against: '',
          ratio: null,
          target: `≥ ${perSecond(TARGET_PER_SECOND)}`,
          met: drain.perSecond >= TARGET_PER_SECOND,
        },
      ],
      raw: { bookings, delay, drain },
    };
  },
};
