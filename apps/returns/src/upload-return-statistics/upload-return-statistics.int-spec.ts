import { TestService, type TestResponse } from '@imd/testing';
import { AppModule } from '../app.module';

const UPLOADS = '/v1/return-statistic-uploads';
const HEADER = 'id,kind,from,to,country,persons,breakdowns,remark.nl,remark.en';
const linesOf = ({ text }: TestResponse) => text.trimEnd().split('\r\n');
const ALL = ['returns:read', 'returns:write', 'return-cases:read'] as const;
const NO_CASES = ['returns:read', 'returns:write'] as const;

describe('a file of return statistics', () => {
  let service: TestService;
  const upload = (lines: readonly string[], scopes: readonly (typeof ALL)[number][] = ALL) =>
    service.post(UPLOADS, lines.join('\r\n'), { scopes: [...scopes] });
  const exported = async (scopes: readonly (typeof ALL)[number][], kind: string) =>
    linesOf(
      await service.get(`/v1/return-statistics?kind=${kind}`, { headers: { accept: 'text/csv' }, scopes: [...scopes] }),
    );
  const figure = async (id: string) =>
    (await service.get(`/v1/return-statistics/${id}`, { scopes: [...ALL] })).body as Record<string, unknown>;

  beforeAll(async () => void (service = await TestService.start(AppModule, { name: 'returns' })));
  afterAll(() => service.stop());

  it('reports its rows with their breakdowns, and the same file again changes nothing', async () => {
    const file = [
      HEADER,
      'iraq-2010,assisted,2010-01-01,2010-12-31,IQ,100,sex: female=40 | male=55,,',
      'iraq-2011,assisted,2011-01-01,2011-12-31,IQ,,,Niet gemeld,Not reported',
    ];
    expect(await upload(file)).toMatchObject({ status: 200, body: { created: 2 } });
    expect(await figure('iraq-2010')).toMatchObject({
      persons: 100,
      breakdowns: [
        {
          by: 'sex',
          rows: [
            { value: 'female', persons: 40 },
            { value: 'male', persons: 55 },
          ],
          other: 5,
        },
      ],
    });
    expect(await figure('iraq-2011')).toMatchObject({ persons: null });
    expect(await upload(file)).toMatchObject({ status: 200, body: { created: 0, unchanged: 2 } });
  });

  it('comes out, is edited and goes in as a revision; what a statistic counts stays', async () => {
    const rows = await exported(ALL, 'assisted');
    const edited = rows.map((line) => line.replace(',100,', ',104,'));
    expect(await upload(edited)).toMatchObject({ status: 200, body: { changed: 1, unchanged: 1 } });
    expect(await figure('iraq-2010')).toMatchObject({ persons: 104, revision: 2 });
    const otherCountry = (await exported(ALL, 'assisted')).map((line) => line.replace(',IQ,', ',AF,'));
    expect((await upload(otherCountry)).body['errors']).toMatchObject([
      { row: 2, column: 'country', rule: 'uploaded-field-fixed' },
      { row: 3, column: 'country', rule: 'uploaded-field-fixed' },
    ]);
  });

  it('never loses what is withheld from who sends it', async () => {
    await upload([HEADER, 'few,forced,2010-01-01,2010-12-31,IQ,3,,,']);
    const rows = await exported(NO_CASES, 'forced');
    expect(rows[1]).toMatch(/^few,forced,2010-01-01,2010-12-31,,IQ,,,,,/);
    expect(await upload(rows, NO_CASES)).toMatchObject({ status: 200, body: { unchanged: 1 } });
    const edited = [`${HEADER},etag`, `few,forced,2010-01-01,2010-12-31,IQ,,,Toch,Yet,${rows[1]?.split(',').at(-1)}`];
    expect((await upload(edited, NO_CASES)).body['errors']).toMatchObject([
      { row: 2, column: 'persons', rule: 'statistic-withheld' },
    ]);
    expect(await figure('few')).toMatchObject({ persons: 3, revision: 1 });
  });

  it('publishes of its rows together what they might publish one after the other', async () => {
    const row = (id: string, country: string, persons: number) =>
      `${id},independent,2010-01-01,2010-12-31,${country},${persons},,,`;
    await upload([HEADER, row('everywhere', '', 100), row('most', 'IQ', 98)]);
    const shown = (await service.get('/v1/return-statistics?kind=independent', { scopes: [...NO_CASES] })).body;
    expect((shown['items'] as { persons: number | null }[]).map(({ persons }) => persons)).toEqual([100, null]);
  });

  it('is held to the rules of a statistic', async () =>
    expect(
      (
        await upload([
          HEADER,
          'reversed,assisted,2010-12-31,2010-01-01,IQ,1,,,',
          'too-many,assisted,2009-01-01,2009-12-31,IQ,10,sex: female=11,,',
          'twice,assisted,2010-01-01,2010-12-31,IQ,100,,,',
          'unread,assisted,2008-01-01,2008-12-31,IQ,10,sex: female=many,,',
        ])
      ).body['errors'],
    ).toMatchObject([
      { row: 2, rule: 'return-period-reversed' },
      { row: 3, column: 'breakdowns', rule: 'breakdown-exceeds-count' },
      { row: 4, rule: 'subject-counted-already' },
      { row: 5, column: 'breakdowns' },
    ]));
});
