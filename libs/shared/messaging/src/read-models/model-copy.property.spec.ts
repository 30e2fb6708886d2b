import fc from 'fast-check';
import type { Folded } from './documents';
import type { Generation } from './generations';
import { LoadedSlice } from './loaded-slice';
import { type Basis, ModelCopy } from './model-copy';
import { defineReadModel, type Slice } from './read-model';

const COLLECTIONS = {
  sums: { indexes: [], slicedBy: 'year', totals: true },
  labels: { indexes: [], slicedBy: 'years' },
  promises: { indexes: [], slicedBy: 'year', wholeBy: 'promise', totals: true },
} as const;
const MODEL = defineReadModel({ name: 'copied', topics: [], collections: COLLECTIONS });
const NAMES = ['sums', 'labels', 'promises'] as const;
type Name = (typeof NAMES)[number];
const YEARS = [2007, 2008, 2009, 2010, 2011, 2012];
/** Some slices with a document each, and of those that were dropped two. */
const FEW_BYTES = 10_000;

type Stored = Folded & { readonly year?: number; readonly years?: readonly number[]; readonly promise?: string };

/** The database that a copy follows, and what was written to it since the copy looked. */
class Written {
  private readonly stored = new Map<Name, Map<string, Stored>>(NAMES.map((name) => [name, new Map()]));
  private changed = new Map<Name, Set<string>>();
  private commits = 0n;

  write(name: Name, id: string, fields: Omit<Stored, keyof Folded>): void {
    this.commits += 1n;
    this.stored.get(name)?.set(id, { ...fields, _id: id, p: 'a partition', c: this.commits });
    this.changed.set(name, (this.changed.get(name) ?? new Set()).add(id));
  }

  all(name: Name): Stored[] {
    return [...(this.stored.get(name)?.values() ?? [])];
  }

  ofSlice({ collection, value }: Slice): Stored[] {
    const all = this.all(collection as Name);
    const own = all.filter(({ year, years }) => (years ?? [year]).includes(value as number));
    if (collection !== 'promises') return own;
    return all.filter(({ promise }) => own.some((one) => one.promise === promise));
  }

  /** What an image reads for its copy. */
  changesFor(copy: ModelCopy, needed: readonly Slice[]) {
    const documents = new Map<string, Stored[]>();
    for (const [name, ids] of this.changed) {
      if (!copy.follows(name)) continue;
      const changed = this.all(name).filter(({ _id }) => ids.has(_id));
      const groups = copy.joining(name, changed);
      documents.set(name, [...changed, ...this.all(name).filter(({ promise }) => groups.includes(promise))]);
    }
    this.changed = new Map();
    const slices = copy
      .coldAmong(needed)
      .map((slice) => new LoadedSlice(slice, COLLECTIONS[slice.collection as Name], this.ofSlice(slice)));
    return { vector: new Map(), documents, slices, parked: null };
  }
}

const year = fc.constantFrom(...YEARS);
const write = fc.oneof(
  fc.record({ name: fc.constant('sums' as const), id: fc.constantFrom('a', 'b'), year }),
  fc.record({ name: fc.constant('labels' as const), id: fc.constantFrom('a', 'b'), year }),
  fc.record({ name: fc.constant('promises' as const), id: fc.constantFrom('p', 'q'), year }),
);
const need = fc.record({ collection: fc.constantFrom(...NAMES), value: year });
const step = fc.record({ writes: fc.array(write, { maxLength: 2 }), needed: fc.array(need, { maxLength: 3 }) });

describe('a copy of a read model in slices', () => {
  const copyOf = (mostBytes: number) => {
    const copy = new ModelCopy(MODEL, mostBytes);
    copy.replace({} as Generation, { vector: new Map(), documents: new Map(), slices: [], parked: new Map() });
    return copy;
  };
  const carriedOut = (written: Written, { name, id, year: to }: { name: Name; id: string; year: number }) => {
    // A total has its slice in its name; a record moves from one to the other.
    if (name === 'sums') written.write(name, `${id} ${to}`, { year: to });
    else if (name === 'labels') written.write(name, id, { years: [to] });
    else written.write(name, `${id} ${to}`, { year: to, promise: id });
  };
  const lookedAt = (copy: ModelCopy, slice: Slice) => {
    const view = copy.view();
    const documents = [...view.slice<Stored>(slice.collection, slice.value).values()];
    return { slice, basis: view.basis, documents: shown(documents) };
  };
  const shown = (documents: readonly Folded[]) =>
    documents
      .map(({ _id, c }) => `${_id} ${c}`)
      .sort()
      .join();

  it('holds nothing that has changed, and shows nothing old, whatever it dropped in between', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 50, size: 'max' }),
        fc.constantFrom(FEW_BYTES, 100_000),
        (steps, mostBytes) => {
          const written = new Written();
          const copy = copyOf(mostBytes);
          const looks: { slice: Slice; basis: Basis; documents: string }[] = [];
          for (const { writes, needed } of steps) {
            for (const one of writes) carriedOut(written, one);
            copy.apply(written.changesFor(copy, needed), needed);
            for (const slice of needed) looks.push(lookedAt(copy, slice));
            const old = looks.filter(
              ({ slice, basis, documents }) => copy.holds(basis) && documents !== shown(written.ofSlice(slice)),
            );
            expect(old).toEqual([]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  describe('that has dropped a slice', () => {
    const of2009: Slice = { collection: 'sums', value: 2009 };
    const others: Slice[] = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017].map((value) => ({
      collection: 'sums',
      value,
    }));
    let written: Written;
    let copy: ModelCopy;
    let basis: Basis;
    const refresh = (needed: readonly Slice[]) => copy.apply(written.changesFor(copy, needed), needed);
    beforeEach(() => {
      written = new Written();
      copy = copyOf(FEW_BYTES);
      for (const { value } of [of2009, ...others]) written.write('sums', `a ${value}`, { year: Number(value) });
      refresh([of2009]);
      ({ basis } = lookedAt(copy, of2009));
      for (const other of others) refresh([other]);
      expect(copy.coldAmong([of2009])).toEqual([of2009]);
    });

    it('holds what was computed from it until it changes', () => {
      written.write('sums', 'b 2010', { year: 2010 });
      refresh([]);
      expect(copy.holds(basis)).toBe(true);
      written.write('sums', 'b 2009', { year: 2009 });
      refresh([]);
      expect(copy.holds(basis)).toBe(false);
    });

    it('holds it also when the slice is back as it was', () => {
      refresh([of2009]);
      expect(copy.coldAmong([of2009])).toEqual([]);
      expect(copy.holds(basis)).toBe(true);
      expect(lookedAt(copy, of2009).basis).toEqual(basis);
    });

    it('forgets it before its memory grows with the number of slices', () => {
      for (let value = 1_000; value < 1_020; value += 1) refresh([{ collection: 'sums', value }]);
      expect(copy.holds(basis)).toBe(false);
    });
  });
});
