import type { Basis } from '@imd/messaging';
import { ComputedParts, type Held, type Part } from './computed-parts';

/** An image whose parts are at a revision, and whose slices come when they are asked for. */
class TestImage {
  isLoaded = true;
  revision = 1;
  slices = new Set<unknown>();
  answersLoads = true;

  held(): Held {
    return {
      isLoaded: () => this.isLoaded,
      current: () => ({ basis: new Map([['part', this.revision]]) }) as never,
      holds: (basis: Basis) => basis.get('part') === this.revision,
      has: (slices) => slices.every(({ value }) => this.slices.has(value)),
      load: (slices) => {
        if (this.answersLoads) for (const { value } of slices) this.slices.add(value);
        return Promise.resolve(this.answersLoads);
      },
    };
  }
}

describe('what is computed part by part', () => {
  let image: TestImage;
  let isCurrent: boolean;
  let computed: string[];
  let parts: ComputedParts<string>;
  beforeEach(() => {
    image = new TestImage();
    isCurrent = true;
    computed = [];
    parts = new ComputedParts<string>(image.held(), () => isCurrent);
  });
  const part = (key: string): Part<string> => ({
    key,
    needs: () => [{ collection: 'years', value: key }],
    compute: () => {
      computed.push(key);
      return `result of ${key}`;
    },
  });
  const all = (today = '2011-03-01') => parts.all(() => [part('2010'), part('2011')], today);

  it('is every part, with its slices loaded first', async () => {
    expect(await all()).toEqual(['result of 2010', 'result of 2011']);
    expect(image.slices).toEqual(new Set(['2010', '2011']));
  });

  it('is computed again after a change and on another day only', async () => {
    await all();
    await all();
    expect(computed).toEqual(['2010', '2011']);
    image.revision += 1;
    await all();
    await all('2011-03-02');
    expect(computed).toHaveLength(6);
  });

  it('is unknown while the model is not loaded or a source is not current', async () => {
    isCurrent = false;
    expect(await all()).toBeNull();
    isCurrent = true;
    image.isLoaded = false;
    expect(await all()).toBeNull();
    expect(computed).toEqual([]);
  });

  it('is unknown when a source stops being current on the way', async () => {
    const stopping = () => [part('2010'), { ...part('2011'), compute: () => ((isCurrent = false), 'half') }];
    expect(await parts.all(stopping, '2011-03-01')).toBeNull();
  });

  it('is unknown when a part cannot be loaded', async () => {
    image.answersLoads = false;
    expect(await all()).toBeNull();
  });

  it('is not computed again because another part could not be', async () => {
    const stopping = () => [
      part('2010'),
      { ...part('2011'), compute: () => ((isCurrent = false), 'half') },
      part('2012'),
    ];
    expect(await parts.all(stopping, '2011-03-01')).toBeNull();
    isCurrent = true;
    await all();
    expect(computed).toEqual(['2010']);
  });
});
