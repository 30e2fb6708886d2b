import { BudgetDayClosed, PARTITIONS } from '@imd/contracts';
import { SENT_TOPICS, SentTopics, type SentTopicDocument } from '../topics/sent-topics';
import { StoreAndTopic } from './history.fixture';
import { NotRepublished, republish } from './republish';

describe('a topic that is lost', () => {
  let here: StoreAndTopic;

  beforeEach(async () => {
    here = new StoreAndTopic();
    await here.begin();
    await here.bookAndSend('a', 'b', 'c', 'a', 'b', 'a');
  });
  afterEach(() => here.end());

  const again = () => republish({ ...here.parts, topic: here.topic });
  const content = async () =>
    (await here.onTopic()).map(({ partition, key, headers, value }) => ({
      partition,
      key,
      headers: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, String(header)])),
      value: String(value),
    }));
  const bySubject = (records: Awaited<ReturnType<typeof content>>) =>
    [...records].sort((a, b) => String(a.key).localeCompare(String(b.key)));

  it('is made again with the same ids, keys, partitions and bytes, in the order of each aggregate', async () => {
    const before = await content();
    await here.loseTopic();
    expect(await again()).toBe(6);
    // Sorting is stable, so the order of each aggregate stays as it lies on the topic.
    expect(bySubject(await content())).toEqual(bySubject(before));
  });

  it('has the days closed behind everything, as before', async () => {
    await here.closeDay();
    await here.loseTopic();
    await again();
    const records = await here.onTopic();
    const lastOf = new Map(records.map(({ partition, headers }) => [partition, String(headers['ce_type'])]));
    expect([...lastOf.values()]).toEqual(Array.from({ length: PARTITIONS }, () => BudgetDayClosed.type));
    expect(records).toHaveLength(6 + PARTITIONS);
  });

  it('takes further events behind those that it had', async () => {
    await here.loseTopic();
    await again();
    await here.bookAndSend('a');
    const versions = await here.versionsOnTopic();
    expect(versions.filter((one) => one.startsWith('a'))).toEqual(['a@1', 'a@2', 'a@3', 'a@4']);
    expect(versions).toHaveLength(7);
  });

  it('is left alone while it holds anything, and what it holds is told', async () => {
    await expect(again()).rejects.toThrow(/is not empty: .*imd\.budget\/\d from 0 to \d.*; the store has 6 events/);
    expect(await here.versionsOnTopic()).toHaveLength(6);
  });

  it('is gone on with after an interruption, and takes nothing else until it is whole', async () => {
    await here.loseTopic();
    const { db } = here;
    const stop = () => {
      throw new Error('the power is gone');
    };
    await expect(republish({ ...here.parts, topic: here.topic, progress: stop })).rejects.toThrow('power');
    await expect(new SentTopics(db).refuseLost(here.kafka)).rejects.toThrow('is not whole yet');
    const interrupted = { $set: { republished: { subject: 'expenditures/a', version: 2 } } };
    await db.collection<SentTopicDocument>(SENT_TOPICS).updateOne({}, interrupted);
    // The events after a@2 are sent once more: the topic is at least once.
    expect(await again()).toBe(4);
    await expect(new SentTopics(db).refuseLost(here.kafka)).resolves.toBeUndefined();
    const firsts = [...new Set(await here.versionsOnTopic())];
    expect(firsts.filter((one) => one.startsWith('a'))).toEqual(['a@1', 'a@2', 'a@3']);
    expect(firsts.sort()).toEqual(['a@1', 'a@2', 'a@3', 'b@1', 'b@2', 'c@1']);
  });

  it('that is lost again half-way is not gone on with', async () => {
    await here.loseTopic();
    const stop = () => {
      throw new Error('the power is gone');
    };
    await expect(republish({ ...here.parts, topic: here.topic, progress: stop })).rejects.toThrow('power');
    await here.loseTopic();
    await expect(again()).rejects.toThrow(NotRepublished);
  });

  it('is not made again while a relay may send to it', async () => {
    await here.loseTopic();
    const others = { holder: 'the service', expiresAt: new Date(Date.now() + 60_000) };
    await here.db.collection<{ _id: string }>('leases').updateOne({ _id: 'relay' }, { $set: others });
    await expect(again()).rejects.toThrow('The service runs');
  });
});
