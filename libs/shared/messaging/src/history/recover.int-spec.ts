import { PARTITIONS } from '@imd/contracts';
import { EVENTS, type EventDocument } from '../outbox/outbox';
import { StoreAndTopic } from './history.fixture';
import { incarnationOf } from './incarnation';
import { abandon, ABANDONED_EVENTS, recover } from './recover';
import { refuseStoreBehind, StoreBehindTopic } from './topic-tail';

describe('a store and its topic', () => {
  let here: StoreAndTopic;

  beforeEach(async () => {
    here = new StoreAndTopic();
    await here.begin();
    await here.bookAndSend('a', 'b', 'a');
  });
  afterEach(() => here.end());

  const events = () => here.db.collection<EventDocument>(EVENTS);
  const compare = () => refuseStoreBehind(here.parts);
  const versions = async () =>
    (await events().find().sort({ subject: 1, version: 1 }).toArray()).map(
      ({ subject, version }) => `${subject.replace('expenditures/', '')}@${version}`,
    );

  it('have one history while the store sends', async () => {
    await expect(compare()).resolves.toBeUndefined();
  });

  it('have one history after a crash between sending and knowing', async () => {
    await here.db.collection('sent-topics').updateMany({}, { $set: { ends: {} } });
    await expect(compare()).resolves.toBeUndefined();
    // The tail was read once and is not read again.
    expect(await here.db.collection('sent-topics').findOne()).not.toHaveProperty('ends', {});
  });

  it('have one history again when the store lacks closings of days alone, which are taken back', async () => {
    const takeBack = await here.remember();
    await here.closeDay();
    await takeBack();
    await expect(compare()).rejects.toThrow(StoreBehindTopic);
    expect(await recover(here.parts)).toEqual({ taken: PARTITIONS, missing: [] });
    await expect(compare()).resolves.toBeUndefined();
  });

  describe('that an older backup was put in', () => {
    beforeEach(async () => {
      const takeBack = await here.remember();
      await here.bookAndSend('a', 'c');
      await here.sendAgain();
      await takeBack();
    });

    it('differ, and the first event that the store lacks is named', async () => {
      await expect(compare()).rejects.toThrow(StoreBehindTopic);
      await expect(compare()).rejects.toThrow(/an event of expenditures\/[ac] that the store does not have/);
    });

    it('are told apart event by event, and nothing is taken that the store has no state of', async () => {
      const { taken, missing } = await recover(here.parts);
      expect([taken, missing.map(({ subject, version }) => `${subject}@${version}`).sort()]).toEqual([
        0,
        ['expenditures/a@3', 'expenditures/c@1'],
      ]);
      expect(await versions()).toEqual(['a@1', 'a@2', 'b@1']);
      await expect(compare()).rejects.toThrow(StoreBehindTopic);
    });

    it('have one history again when the events are given up, which are kept apart whole', async () => {
      const incarnation = await incarnationOf(here.db);
      const { missing } = await recover(here.parts);
      expect(await abandon(here.parts, missing)).toBe(3);
      await expect(compare()).resolves.toBeUndefined();
      expect((await here.versionsOnTopic()).sort()).toEqual(['a@1', 'a@2', 'b@1']);
      const apart = await here.db.collection<EventDocument>(ABANDONED_EVENTS).find().sort({ subject: 1 }).toArray();
      expect(apart).toEqual([...missing].sort((one, other) => one.subject.localeCompare(other.subject)));
      expect(await incarnationOf(here.db)).not.toBe(incarnation);
      await here.bookAndSend('c');
      const record = (await here.onTopic()).find(({ key }) => key === 'expenditures/c');
      expect(String(record?.headers['ce_incarnation'])).toBe(await incarnationOf(here.db));
    });

    it('leave an event apart whose version the store has given to another', async () => {
      await here.book('c');
      const { taken, missing } = await recover(here.parts);
      expect([taken, missing.length]).toEqual([0, 2]);
    });
  });

  it('have one history again when only the events were lost: they are taken from the topic as they were sent', async () => {
    const before = await events().find().sort({ _id: 1 }).toArray();
    await here.sendAgain();
    await events().deleteMany({});
    await here.db.collection('sent-topics').deleteMany({});
    await expect(compare()).rejects.toThrow(StoreBehindTopic);
    expect(await recover(here.parts)).toEqual({ taken: 3, missing: [] });
    expect(await events().find().sort({ _id: 1 }).toArray()).toEqual(before);
    await expect(compare()).resolves.toBeUndefined();
  });
});
