import { VersionWaits } from './version-waits';

const LONG_MS = 60_000;
const asked = (subject: string, version: number) => new Map([[subject, version]]);

describe('callers that wait for versions', () => {
  const there = new Map<string, number>();
  const looks: string[][] = [];
  let waits: VersionWaits;

  beforeEach(() => {
    there.clear();
    looks.length = 0;
    waits = new VersionWaits((subjects) => {
      looks.push([...subjects]);
      return Promise.resolve(there);
    });
  });

  it('go on at once when all of it is there, or nothing is asked', async () => {
    there.set('projects/a', 3);
    expect(await waits.reached(asked('projects/a', 2), LONG_MS)).toBe(true);
    expect(await waits.reached(new Map(), LONG_MS)).toBe(true);
    expect(waits.isAnyoneWaiting).toBe(false);
  });

  it('cost one look each and none while nothing changes, however long they wait', async () => {
    expect(await waits.reached(asked('projects/never', 9), 20)).toBe(false);
    expect(looks).toEqual([['projects/never']]);
    expect(waits.isAnyoneWaiting).toBe(false);
  });

  it('share the look that follows a change', async () => {
    const all = Promise.all(['a', 'b', 'c'].map((id) => waits.reached(asked(`projects/${id}`, 1), LONG_MS)));
    await new Promise(setImmediate);
    looks.length = 0;
    for (const id of ['a', 'b', 'c']) there.set(`projects/${id}`, 1);
    waits.look();
    expect(await all).toEqual([true, true, true]);
    expect(looks).toEqual([['projects/a', 'projects/b', 'projects/c']]);
  });

  it('go on without a look when they are told what is there now', async () => {
    const reached = waits.reached(asked('projects/a', 2), LONG_MS);
    await new Promise(setImmediate);
    waits.there(new Map([['projects/a', 1]]));
    expect(waits.isAnyoneWaiting).toBe(true);
    waits.there(new Map([['projects/a', 2]]));
    expect([await reached, looks.length]).toEqual([true, 1]);
  });

  it('look again after a look that was under way when something changed', async () => {
    const reached = waits.reached(asked('projects/a', 1), LONG_MS);
    there.set('projects/a', 1);
    waits.look();
    expect(await reached).toBe(true);
  });

  it('are answered that it was not reached when nobody can look', async () => {
    const broken = new VersionWaits(() => Promise.reject(new Error('the database is down')));
    expect(await broken.reached(asked('projects/a', 1), 20)).toBe(false);
  });
});
