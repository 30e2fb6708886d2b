import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, testStack } from '@imd/testing';
import { sumOf } from '../tools/kill/books';
import { countStore, countTopic, sumAnswered } from '../tools/kill/sums';
import { openedYear, pay, payment, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { caughtUp } from './read-models';

const YEAR = 2012;
const TOPIC = 'imd.budget';
/** Read models of the gateway that apply events of the budget service. */
const MODELS = ['underspend', 'country-overview'];
const BEHIND = 'urn:nld:imd:problem:store-behind-topic';

/** Each part of the platform is lost in turn; store, topic and answer agree again after each way back. */
describe('there is a way back', () => {
  let platform: PlatformUnderTest;
  let folder = '';
  let booked = 0;

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack(), { services: ['budget', 'gateway'] });
    folder = await mkdtemp(join(tmpdir(), 'imd-ways-back-'));
    await send(platform.gateway, ...openedYear(YEAR, '1000.00'));
    await book(10);
    await threeSums(10);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await platform.stop();
  });

  /** At EUR 1.00 each. */
  const book = async (count: number) => {
    for (let number = 0; number < count; number += 1) {
      const { status } = await pay(platform.budget, YEAR, `booking-${++booked}`, payment(YEAR, '1.00'));
      expect(status).toBe(201);
    }
  };
  const topic = () => platform.topicPrefix + TOPIC;
  const threeSums = async (bookings: number) => {
    const cents = BigInt(bookings) * 100n;
    await eventually(async () => expect(await sumAnswered(platform.gateway, YEAR)).toBe(cents), 60_000);
    expect(sumOf((await countStore(platform.database('budget'), YEAR)).expenditures)).toBe(cents);
    expect(sumOf((await countTopic(platform.kafka, topic(), YEAR)).books.expenditures)).toBe(cents);
  };
  const backUp = async (name: string) => {
    await platform.budget.maintain('--backup', join(folder, `budget-${name}`));
    await caughtUp(platform);
    await platform.gateway.maintain('--backup', join(folder, `gateway-${name}`));
  };
  const restoreBudget = (name: string) => platform.budget.maintain('--restore', join(folder, `budget-${name}`));
  const loseTopic = async () => {
    const admin = platform.kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic()] });
    await eventually(async () => expect(await admin.listTopics()).not.toContain(topic()));
    await admin.disconnect();
  };
  const rebuild = async (...options: string[]) => {
    for (const model of MODELS) await platform.gateway.maintain('--rebuild', model, '--anew', ...options);
  };
  const timed = async (what: string, back: () => Promise<void>) => {
    const from = performance.now();
    await back();
    process.stdout.write(`${what}: back in ${((performance.now() - from) / 1_000).toFixed(1)} s\n`);
  };

  it('from the loss of a store of which there is an older backup: what is missing is seen, and given up by name', async () => {
    await backUp('a');
    await book(3);
    await threeSums(13);
    await platform.budget.stop();
    await platform.database('budget').dropDatabase();
    await timed('a store, from a backup', async () => {
      await restoreBudget('a');
      await platform.budget.start();
      await eventually(async () => {
        const { status, body } = await pay(platform.budget, YEAR, 'refused', payment(YEAR, '1.00'));
        expect([status, body['type']]).toEqual([503, BEHIND]);
      }, 30_000);
      const { status, body } = await platform.budget.ask('GET', '/health/details', { role: 'operator' });
      const message = expect.stringMatching(/^store-behind-topic/) as string;
      expect([status, body['error']]).toMatchObject([503, { 'start-up': { status: 'down', message } }]);
      await platform.budget.stop();
      await expect(platform.budget.maintain('--recover')).rejects.toThrow(
        /expenditures\/\S+\t1\tnl\.expenditures\.expenditure-recorded\.v1[\s\S]*no state of 3 events/,
      );
      expect(await platform.budget.maintain('--recover', '--abandon')).toMatch(/3 events are kept in abandoned-events/);
      await platform.budget.startAndBeReady();
      // The live one has what was given up.
      await rebuild('--force');
      await threeSums(10);
    });
    expect(await platform.database('budget').collection('abandoned-events').countDocuments()).toBe(3);
    await book(1);
    await threeSums(11);
  });

  it('from the loss of the topic: it is made again from the store', async () => {
    await platform.budget.stop();
    await loseTopic();
    await timed('a topic, from the store', async () => {
      await platform.budget.start();
      expect(await platform.budget.endedByItself()).toEqual({ code: 1, signal: null });
      await platform.budget.maintain('--republish');
      await platform.budget.startAndBeReady();
      await rebuild();
      await threeSums(11);
    });
    await book(1);
    await threeSums(12);
  });

  it('from the loss of the read models: they are built again from the topics, or go on where a backup stood', async () => {
    await platform.gateway.stop();
    await platform.database('gateway').dropDatabase();
    await timed('read models, from the topics', async () => {
      await platform.gateway.startAndBeReady();
      await threeSums(12);
    });
    await backUp('c');
    await book(1);
    await threeSums(13);
    await platform.gateway.stop();
    await platform.database('gateway').dropDatabase();
    await timed('read models, from a backup', async () => {
      await platform.gateway.maintain('--restore', join(folder, 'gateway-c'));
      await platform.gateway.startAndBeReady();
      await threeSums(13);
    });
  });

  it('from the loss of everything: from one backup of the store', async () => {
    await backUp('d');
    await book(2);
    await threeSums(15);
    await Promise.all([platform.budget.stop(), platform.gateway.stop()]);
    await platform.database('budget').dropDatabase();
    await platform.database('gateway').dropDatabase();
    await loseTopic();
    await timed('everything, from a backup', async () => {
      await restoreBudget('d');
      await platform.budget.maintain('--republish');
      await Promise.all([platform.budget.startAndBeReady(), platform.gateway.startAndBeReady()]);
      await threeSums(13);
    });
    await book(1);
    await threeSums(14);
  });
});
