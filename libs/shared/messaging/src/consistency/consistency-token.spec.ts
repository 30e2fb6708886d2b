import { formatToken, parseToken } from './consistency-token';

describe('a consistency token', () => {
  it('reads back what it wrote', () => {
    const token = new Map([
      ['expenditures/0190a3a2-5b1e-7c3d-8a4f-2b6c9d0e1f23', 1],
      ['budgets/2010', 7],
    ]);
    expect(parseToken(formatToken(token))).toEqual(token);
  });

  it('of more subjects than may be read names the last, and can be read', () => {
    const token = new Map(Array.from({ length: 20 }, (_, index) => [`expenditures/${index}`, 1]));
    expect([...parseToken(formatToken(token)).keys()]).toEqual(
      Array.from({ length: 16 }, (_, i) => `expenditures/${i + 4}`),
    );
  });

  it.each([
    'x',
    'budgets/2010@0',
    'budgets/2010@1;2',
    Array.from({ length: 17 }, (_, i) => `budgets/${i}@1`).join(','),
  ])('refuses %s', (text) =>
    expect(() => parseToken(text)).toThrow(expect.objectContaining({ code: 'consistency-token-malformed' })),
  );

  it('is empty when the caller sends none', () => expect(parseToken(undefined).size).toBe(0));
});
