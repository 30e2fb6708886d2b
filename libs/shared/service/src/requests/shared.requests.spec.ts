import { IsOptional } from 'class-validator';
import { type InputInvalid, inputPipe } from '../http/input-problem';
import { IsLabel, LabelRequest } from './shared.requests';

class PaperRequest {
  @IsLabel()
  title: LabelRequest;

  @IsOptional()
  @IsLabel()
  remark?: LabelRequest | null;
}

const read = (body: object): Promise<unknown> => inputPipe().transform(body, { type: 'body', metatype: PaperRequest });

async function refused(body: object): Promise<string[]> {
  return read(body).then(
    () => [],
    (error: unknown) => (error as InputInvalid).errors.map(({ pointer, rule }) => `${rule} ${pointer}`),
  );
}

const title = { nl: 'Brief', en: 'Letter' };

describe('a text of a request', () => {
  it.each([
    [
      { nl: 'Brief', en: 'Letter' },
      { nl: 'Brief', en: 'Letter' },
    ],
    [{ nl: 'Brief' }, { nl: 'Brief', en: null }],
    [
      { nl: null, en: 'Letter' },
      { nl: null, en: 'Letter' },
    ],
  ])('can be %j, and what is not given is null', async (given, known) =>
    expect(await read({ title: given })).toEqual({ title: known, remark: undefined }),
  );

  it.each([[{}], [{ nl: null }], [{ nl: null, en: null }]])('is in at least one language, not %j', async (none) => {
    expect(await refused({ title: none, remark: none })).toEqual(['in-a-language /title', 'in-a-language /remark']);
    await expect(read({ title: none })).rejects.toMatchObject({
      errors: [{ in: 'body', pointer: '/title', detail: 'title is given in nl, in en or in both' }],
    });
  });

  it.each([
    [{ nl: ' ' }, ['matches /title/nl']],
    [{ nl: 'Brief', en: '\u0000' }, ['matches /title/en']],
    [{ en: 'ask a.person@example.org' }, ['no-e-mail-address /title/en']],
    [{ en: 5 }, ['is-string /title/en']],
    [{ nl: 'Brief', de: 'Brief' }, ['unknown-field /title/de']],
    [[], ['is-object /title']],
    [undefined, ['is-object /title']],
  ])('has its rules for each language that is given: %j', async (given, rules) =>
    expect(await refused({ title: given })).toEqual(rules),
  );

  it('can be null where it need not be known', async () => expect(await refused({ title, remark: null })).toEqual([]));
});
