import { randomBytes } from 'node:crypto';
import { testStack } from '@imd/testing';
import { Database } from './database';
import { inTransaction } from './in-transaction';
import type { Store } from './store';
import { UnitOfWork } from './unit-of-work';

interface Guard {
  readonly id: string;
  readonly open: boolean;
}

const guards: Store<Guard> = { aggregate: 'guard', thing: 'guard', collection: () => 'guards', id: ({ id }) => id };

describe('a unit of work', () => {
  let database: Database;

  beforeAll(async () => {
    database = new Database(testStack().mongodbUrl, `test-unit-of-work-${randomBytes(4).toString('hex')}`);
    await database.open();
    await database.db.createCollection('guards');
  });
  afterAll(async () => {
    await database.db.dropDatabase();
    await database.close();
  });

  /** The guard is saved with the state that it has, or as new. */
  const save = (loaded: () => Promise<void>) =>
    inTransaction(database.client, async (session) => {
      const unit = new UnitOfWork(database.db, session);
      const stage = unit.stage();
      await stage.load(guards, 'year');
      await loaded();
      stage.save(guards, stage.get(guards, 'year') ?? { id: 'year', open: true });
      stage.accept();
      await unit.flush();
    });

  it('reads a store whole, with what its commands changed, beside single reads of the same moment', async () => {
    await inTransaction(database.client, async (session) => {
      const unit = new UnitOfWork(database.db, session);
      const [whole, single] = [unit.stage(), unit.stage()];
      await Promise.all([whole.loadAll(guards), single.load(guards, 'b'), single.loadAll(guards)]);
      expect(whole.all(guards)).toEqual([]);
      single.save(guards, { id: 'b', open: true });
      single.accept();
      await unit.flush();
    });
    await inTransaction(database.client, async (session) => {
      const stage = new UnitOfWork(database.db, session).stage();
      await Promise.all([stage.load(guards, 'b'), stage.loadAll(guards)]);
      stage.save(guards, { id: 'b', open: false });
      expect(stage.all(guards)).toEqual([{ id: 'b', open: false }]);
    });
  });

  it('that saves a guard as it was decides again when another has saved it meanwhile', async () => {
    await save(() => Promise.resolve());
    let attempts = 0;
    let bothHaveLoaded = (): void => undefined;
    const loaded = new Promise<void>((resolve) => (bothHaveLoaded = resolve));
    const together = async () => {
      attempts += 1;
      if (attempts === 2) bothHaveLoaded();
      await loaded;
    };
    await Promise.all([save(together), save(together)]);
    expect(attempts).toBeGreaterThan(2);
  });

  it('stays with the generation of a read model that it began with, whichever goes live meanwhile', async () => {
    let live = 1;
    const copies: Store<Guard> = { ...guards, aggregate: 'copies', collection: () => `copies.g${live}` };
    for (const id of ['early', 'late'])
      await database.db.collection<Guard & { _id: string }>('copies.g1').insertOne({ _id: id, id, open: true });
    const seen = await inTransaction(database.client, async (session) => {
      const stage = new UnitOfWork(database.db, session).stage();
      await stage.load(copies, 'early');
      live = 2;
      await stage.load(copies, 'late');
      return ['early', 'late'].map((id) => stage.get(copies, id)?.open);
    });
    expect(seen).toEqual([true, true]);
  });
});
