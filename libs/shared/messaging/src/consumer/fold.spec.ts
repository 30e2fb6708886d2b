import type { ClientSession } from 'mongodb';
import type { Generation } from '../read-models/generations';
import { defineReadModel } from '../read-models/read-model';
import { Fold } from './fold';

describe('a fold', () => {
  it('refuses a record where totals are kept', () => {
    const collections = { sums: { indexes: [], totals: true }, labels: { indexes: [] } } as const;
    const model = defineReadModel({ name: 'folded', topics: [], collections });
    const fold = new Fold({ model } as Generation, {} as ClientSession, 'a partition');
    fold.put('labels', 'a', {});
    expect(() => fold.put('sums', 'a', {})).toThrow('sums holds totals only');
  });
});
