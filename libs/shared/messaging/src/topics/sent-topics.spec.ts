import type { Db } from 'mongodb';
import { SentTopics } from './sent-topics';

describe('the end of what was sent to a topic', () => {
  const place = (from: bigint, next: bigint) => new Map([['imd.budget/0', { from, next }]]);

  it('moves on with each send, also over records of others', () => {
    const topics = new SentTopics({} as Db);
    topics.note(place(0n, 10n));
    topics.note(place(12n, 13n));
    expect(() => topics.note(place(13n, 14n))).not.toThrow();
  });

  it('never goes back: a broker that takes a record before it has lost a tail', () => {
    const topics = new SentTopics({} as Db);
    topics.note(place(0n, 10n));
    expect(() => topics.note(place(9n, 10n))).toThrow(
      'topic-lost: imd.budget/0 lost its tail: it ended at 9, and events were sent up to 10',
    );
  });
});
