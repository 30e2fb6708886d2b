import { IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { Part, Parts } from '../requests/parts';
import { IsCode } from '../requests/rules';
import { InputInvalid, inputPipe } from './input-problem';
import { nearestOf } from './input-sentences';

class Share {
  @IsCode()
  purpose: string;

  @IsInt()
  @Min(1)
  @Max(100)
  percentage: number;
}

class PlanRequest {
  @Length(1, 20)
  @IsString()
  title: string;

  @IsIn(['open', 'closed'])
  status: string;

  @Part(() => Share)
  main: Share;

  @Parts(() => Share, { atMost: 2 })
  shares: Share[];
}

class YearPath {
  @IsInt()
  @Min(1_900)
  @Max(2_100)
  year: number;
}

const GOOD = { purpose: 'diaspora', percentage: 10 };
const PLAN = { title: 'Plan', status: 'open', main: GOOD, shares: [GOOD] };

const errorsOf = async (
  input: object,
  type: 'body' | 'query' | 'param' = 'body',
  metatype: new () => object = PlanRequest,
) => {
  const refused = await inputPipe()
    .transform(input, { type, metatype })
    .catch((error: unknown) => error);
  return refused instanceof InputInvalid ? refused.errors : [];
};
const sentences = async (input: object) => (await errorsOf({ ...PLAN, ...input })).map(({ detail }) => detail);

describe('an error in the input', () => {
  it('is none where the input is good', async () => expect(await errorsOf(PLAN)).toEqual([]));

  it.each([
    [{ title: '' }, 'title has 1 to 20 characters'],
    [{ status: 'shut' }, 'status is one of open, closed'],
    [{ main: { ...GOOD, percentage: 101 } }, 'percentage is at most 100'],
    [{ shares: [GOOD, GOOD, GOOD] }, 'shares has at most 2 entries'],
    [{ main: { ...GOOD, purpose: 'A B' } }, 'purpose is a code of lower case letters, digits and hyphens, at most 50'],
  ])('%j: %s', async (input, sentence) =>
    expect(await sentences(input)).toEqual([expect.stringContaining(sentence.slice(0, 40))]),
  );

  it.each([
    [{ title: 5 }, 'title is text'],
    [{ main: { ...GOOD, percentage: 'x' } }, 'percentage is a whole number'],
    [{ main: [GOOD] }, 'main is an object'],
    [{ shares: 'x' }, 'shares is a list'],
  ])('of type is one error and not one of each rule: %j', async (input, sentence) =>
    expect(await sentences(input)).toEqual([sentence]),
  );

  it('says in which part of the request it is, and where in it', async () => {
    expect(await errorsOf({ ...PLAN, shares: [{ ...GOOD, purpose: null }] })).toMatchObject([
      { in: 'body', pointer: '/shares/0/purpose', rule: 'is-code' },
    ]);
    expect(await errorsOf({ year: 'abc' }, 'param', YearPath)).toEqual([
      { in: 'path', pointer: '/year', rule: 'is-int', detail: 'year is a whole number' },
    ]);
    expect(await errorsOf({ year: 2_010, yeer: 1 }, 'query', YearPath)).toEqual([
      {
        in: 'query',
        pointer: '/yeer',
        rule: 'unknown-field',
        detail: 'There is no parameter yeer; did you mean year?',
      },
    ]);
  });

  it('names the field that was meant, of the object that it is in', async () => {
    expect(await sentences({ main: { ...GOOD, purpos: 'x' } })).toEqual([
      'There is no field purpos; did you mean purpose?',
    ]);
    expect(await sentences({ Titel: 'x' })).toEqual(['There is no field Titel; did you mean title?']);
    expect(await sentences({ purpos: 'x' })).toEqual(['There is no field purpos']);
  });
});

describe('the nearest name', () => {
  it('differs in two of five letters at most', () => {
    expect(nearestOf('purpos', ['purpose', 'project'])).toBe('purpose');
    expect(nearestOf('buget', ['budget', 'target'])).toBe('budget');
    expect(nearestOf('colour', ['purpose', 'project'])).toBeNull();
    expect(nearestOf('', ['a', 'id'])).toBeNull();
  });

  it('is none for a name that is much longer than any', () =>
    expect(nearestOf('a'.repeat(1_000), ['a'.repeat(100)])).toBeNull());
});
