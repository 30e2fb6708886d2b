import { LoadedSlice } from './loaded-slice';

describe('a slice in memory', () => {
  it('takes bytes also where it has no documents, so that slices of nothing are dropped in their turn', () => {
    const empty = new LoadedSlice({ collection: 'days', value: '2010-01' }, { indexes: [], slicedBy: 'month' }, []);
    expect(empty.bytes).toBeGreaterThan(0);
  });
});
