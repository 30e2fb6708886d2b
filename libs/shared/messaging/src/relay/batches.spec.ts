import type { OutboxDocument } from '../outbox/outbox';
import { batchesOf } from './batches';

const aRecord = (version: number, bytes: number): OutboxDocument => ({
  _id: String(version),
  topic: 'imd.budget',
  key: 'budgets/2010',
  subject: 'budgets/2010',
  version,
  headers: {},
  value: 'x'.repeat(bytes),
  recordedAt: new Date(0),
});

describe('what is sent together', () => {
  it('stays under what a broker takes of one partition, and in order', () => {
    const batches = batchesOf(Array.from({ length: 1_000 }, (_, index) => aRecord(index + 1, 1_300)));
    expect(batches.length).toBeGreaterThan(1);
    for (const batch of batches) expect(batch.length * 1_300).toBeLessThan(1_000_000);
    expect(batches.flat().map(({ version }) => version)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => index + 1),
    );
  });

  it('is one record alone when that is as large as a batch', () =>
    expect(batchesOf([aRecord(1, 10), aRecord(2, 800_000), aRecord(3, 10)]).map((batch) => batch.length)).toEqual([
      1, 1, 1,
    ]));

  it('is nothing when nothing waits', () => expect(batchesOf([])).toEqual([]));
});
