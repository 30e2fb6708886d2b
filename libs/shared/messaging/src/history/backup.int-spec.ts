import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Binary, Collection, Double, Int32, Long } from 'mongodb';
import { backUp } from './backup';
import { BackupUnusable } from './backup-file';
import { StoreAndTopic } from './history.fixture';
import { incarnationOf } from './incarnation';
import { refuseHalfRestored, restore } from './restore';

describe('a backup', () => {
  let here: StoreAndTopic;
  let folder = '';
  let path = '';

  beforeEach(async () => {
    here = new StoreAndTopic();
    await here.begin();
    await here.bookAndSend('a', 'b', 'a');
    folder = await mkdtemp(join(tmpdir(), 'imd-backup-'));
    path = join(folder, 'budget.backup');
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
    await here.end();
  });

  const without = new Set(['keys']);
  const take = () =>
    backUp({
      client: here.database.client,
      db: here.db,
      kafka: here.kafka,
      service: 'budget',
      topics: [here.topic],
      without,
      path,
      now: new Date(0),
    });
  const putBack = (more: { service?: string; replace?: boolean } = {}) =>
    restore({ service: 'budget', path, replace: false, without, now: new Date(0), ...here.parts, ...more });
  /** Everything but who holds which lease and which store it is. */
  const everything = async () => {
    const names = (await here.db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name).sort();
    const said: Record<string, unknown> = {};
    for (const name of names.filter((each) => !['leases', 'store'].includes(each))) {
      const collection = here.db.collection(name);
      const raw = { promoteValues: false, useBigInt64: false };
      said[name] = [await collection.find({}, raw).sort({ _id: 1 }).toArray(), await collection.indexes()];
    }
    return said;
  };

  it('gives an empty database every document with its types and every index, and makes it another store', async () => {
    const kinds = {
      i: new Int32(1),
      d: new Double(1),
      l: Long.fromNumber(1),
      b: new Binary(Buffer.from('x')),
      n: null,
    };
    await here.db.collection('kinds').insertOne({ ...kinds, at: new Date(1) });
    const [before, incarnation] = [await everything(), await incarnationOf(here.db)];
    await take();
    await here.db.dropDatabase();
    await putBack();
    expect(await everything()).toEqual(before);
    expect(await incarnationOf(here.db)).not.toBe(incarnation);
  });

  it('holds nothing of a collection that is kept from it, and its restore brings nothing back that was destroyed', async () => {
    const keys = here.db.collection<{ _id: string; key: string | null }>('keys');
    await keys.insertOne({ _id: 'one', key: 'a-key-that-is-destroyed-later' });
    await take();
    expect(gunzipSync(await readFile(path)).toString()).not.toContain('a-key-that-is-destroyed-later');
    await keys.updateOne({ _id: 'one' }, { $set: { key: null } });
    await putBack({ replace: true });
    expect(await keys.find().toArray()).toEqual([{ _id: 'one', key: null }]);
  });

  it('is of one moment, whatever is written meanwhile', async () => {
    // The backup asks for the indexes of each collection before it reads it.
    const collections = Collection.prototype as unknown as { indexes: (this: Collection) => Promise<[]> };
    const { indexes } = collections;
    jest.spyOn(collections, 'indexes').mockImplementation(async function (this: Collection) {
      await here.book('meanwhile');
      return indexes.call(this);
    });
    await take();
    jest.restoreAllMocks();
    expect(await here.db.collection('events').countDocuments({ key: 'expenditures/meanwhile' })).toBeGreaterThan(1);
    await here.db.dropDatabase();
    await putBack();
    expect(await here.db.collection('events').countDocuments()).toBe(3);
    expect(await here.db.collection('expenditures').countDocuments()).toBe(2);
  });

  it('names the moment, and where the topic ended', async () => {
    await take();
    const [header = ''] = gunzipSync(await readFile(path))
      .toString()
      .split('\n', 1);
    const { topicEnds, ...rest } = JSON.parse(header) as { topicEnds: Record<string, string> };
    expect(rest).toMatchObject({ format: 'imd-backup', version: 1, service: 'budget', takenAt: new Date(0).toJSON() });
    expect(Object.values(topicEnds).reduce((sum, end) => sum + Number(end), 0)).toBe(3);
  });

  it('replaces no file, and leaves no part of one behind', async () => {
    await writeFile(path, 'precious');
    await expect(take()).rejects.toThrow('a backup replaces no file');
    expect([await readdir(folder), String(await readFile(path))]).toEqual([['budget.backup'], 'precious']);
  });

  describe('is refused', () => {
    const documents = () => here.db.collection('events').countDocuments();
    const change = async (how: (text: string) => string) =>
      writeFile(path, gzipSync(how(gunzipSync(await readFile(path)).toString())));

    beforeEach(async () => {
      await take();
    });

    it.each<[string, () => Promise<void>]>([
      ['with another amount', () => change((text) => text.replace('EUR', 'USD'))],
      ['without one of its lines', () => change((text) => text.split('\n').toSpliced(4, 1).join('\n'))],
      ['without its end', () => change((text) => text.split('\n').slice(0, 5).join('\n'))],
      ['cut short', async () => writeFile(path, (await readFile(path)).subarray(0, 600))],
      ['that is something else', () => writeFile(path, gzipSync('{"format":"holiday-photos"}\n{}\n'))],
      ['that is no archive at all', () => writeFile(path, 'nothing')],
      ['that is not there', () => rm(path)],
    ])('%s, and the database stays as it is', async (_, spoil) => {
      await spoil();
      await expect(putBack({ replace: true })).rejects.toThrow(BackupUnusable);
      expect(await documents()).toBe(3);
    });

    it('of another service', () =>
      expect(putBack({ replace: true, service: 'projects' })).rejects.toThrow(
        'of the budget service, not of projects',
      ));

    it('for a database that holds anything, unless that is to be replaced', async () => {
      await here.book('later');
      await expect(putBack()).rejects.toThrow('is not empty');
      expect(await documents()).toBe(4);
      await putBack({ replace: true });
      expect(await documents()).toBe(3);
    });

    it('while a relay of the service runs', async () => {
      const others = { holder: 'the service', expiresAt: new Date(Date.now() + 60_000) };
      await here.db.collection<{ _id: string }>('leases').updateOne({ _id: 'relay' }, { $set: others });
      await expect(putBack({ replace: true })).rejects.toThrow('runs; stop all its instances first');
    });
  });

  it('that was restored half-way keeps the service from starting until it is restored whole', async () => {
    await take();
    await here.db.dropDatabase();
    const { lease } = here.parts;
    const acquire = lease.acquire.bind(lease);
    let asked = 0;
    lease.acquire = () => ((asked += 1) > 2 ? Promise.resolve(false) : acquire());
    await expect(
      restore({ ...here.parts, lease, service: 'budget', path, replace: false, without, now: new Date(0) }),
    ).rejects.toThrow(BackupUnusable);
    await expect(refuseHalfRestored(here.db)).rejects.toThrow('has not ended; run it again');
    await putBack();
    await expect(refuseHalfRestored(here.db)).resolves.toBeUndefined();
    expect(await here.db.collection('events').countDocuments()).toBe(3);
  });
});
