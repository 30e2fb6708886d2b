import { compare } from './compare';

const row = (id: string, value: string) => ({ id, spent: { value, precision: null } });

describe('a comparison', () => {
  it('counts each cell that is expected, and leaves alone what is shown beside it', () =>
    expect(compare('rows', [row('a', '1.00')], [{ ...row('a', '1.00'), title: 'A' }])).toEqual({
      cells: 3,
      differences: [],
    }));

  it('finds rows in whatever order they come', () =>
    expect(
      compare('rows', [row('a', '1.00'), row('b', '2.00')], [row('b', '2.00'), row('a', '1.00')]).differences,
    ).toEqual([]));

  it.each([
    ['a cent', [row('a', '1.01')], [{ path: 'rows[a].spent.value', expected: '1.00', answered: '1.01' }]],
    ['a row that is missing', [], [{ path: 'rows[a]', expected: row('a', '1.00'), answered: undefined }]],
    [
      'a row too many',
      [row('a', '1.00'), row('b', '0.00')],
      [{ path: 'rows[b]', expected: undefined, answered: row('b', '0.00') }],
    ],
    [
      'a row that comes twice',
      [row('a', '1.00'), row('a', '1.00')],
      [{ path: 'rows[a]', expected: undefined, answered: row('a', '1.00') }],
    ],
    ['rows that are not known', null, [{ path: 'rows', expected: [row('a', '1.00')], answered: null }]],
  ])('tells %s with its place', (_, answered, differences) =>
    expect(compare('rows', [row('a', '1.00')], answered).differences).toEqual(differences),
  );

  it('tells what is unknown from what is nothing', () => {
    expect(compare('spent', null, { value: '0.00' }).differences).toHaveLength(1);
    expect(compare('spent', { value: '0.00' }, null).differences).toHaveLength(1);
  });
});
