import { sumCents } from '@imd/kernel';
import fc from 'fast-check';
import { wholeOf } from './project-whole';

const of = (id: string, parent: string | null, totalBudget: bigint | null, planned: bigint | null = null) => ({
  id,
  parent,
  totalBudget,
  plans: planned === null ? [] : [{ year: 2010, amount: planned }],
});

describe('a project with its parts', () => {
  it('is the sum of its own amounts and theirs', () =>
    expect(
      wholeOf('programme', [
        of('programme', null, 10n, 1n),
        of('project', 'programme', 20n, 2n),
        of('sub-grant', 'project', 30n, 3n),
        of('another', null, 40n, 4n),
      ]),
    ).toEqual({
      projects: ['programme', 'project', 'sub-grant'],
      totalBudget: 60n,
      plans: [{ year: 2010, amount: 6n }],
    }));

  it('is unknown as soon as one amount is', () =>
    expect(wholeOf('programme', [of('programme', null, 10n, 1n), of('project', 'programme', null)])).toMatchObject({
      totalBudget: null,
      plans: [{ year: 2010, amount: null }],
    }));

  it('has each euro once, however projects are parts of each other', () => {
    const budgets = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(budgets, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (amounts, parents) => {
        // Each is a part of one before it, or of none.
        const known = amounts.map((amount, index) => {
          const parent = (parents[index] ?? 0) % (index + 1);
          return of(`p${index}`, parent === index ? null : `p${parent}`, amount);
        });
        const roots = known.filter(({ parent }) => parent === null);
        const wholes = roots.map(({ id }) => wholeOf(id, known));
        expect(sumCents(wholes.map(({ totalBudget }) => totalBudget ?? 0n))).toBe(sumCents(amounts));
        expect(wholes.flatMap(({ projects }) => projects).sort()).toEqual(known.map(({ id }) => id).sort());
      }),
    );
  });
});
