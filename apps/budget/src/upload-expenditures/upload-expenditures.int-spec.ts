import type { TestResponse, TestService } from '@imd/testing';
import { accepted, eur, knowProject, openYear, startBudget } from '../budget.fixture';

const UPLOADS = '/v1/expenditure-uploads';
const HEADER = 'id,purpose,project,commitment,kind,amount,bookedOn,countryShares,description.nl,description.en';
const CSV = { headers: { accept: 'text/csv' } };
const linesOf = ({ text }: TestResponse) => text.trimEnd().split('\r\n');

describe('a file of expenditures', () => {
  let service: TestService;
  const upload = (lines: readonly string[], query = '') => service.post(UPLOADS + query, lines.join('\r\n'));
  const bookedIn = async (year: number) =>
    (await service.get(`/v1/budgets/${year}/expenditures`)).body['items'] as Record<string, unknown>[];

  beforeAll(async () => {
    service = await startBudget();
    await knowProject(service, { projectId: 'hrt' });
    for (const year of [2010, 2011, 2012]) await openYear(service, year, '100');
  });
  afterAll(() => service.stop());

  it('books its rows, each on the year of its day, under the ids of the books it comes from', async () => {
    const { body } = await accepted(
      service.post('/v1/commitments', {
        project: 'hrt',
        purpose: 'diaspora',
        madeOn: '2010-01-15',
        value: eur('10'),
        instalments: [{ year: 2010, amount: eur('10') }],
      }),
    );
    const answer = await upload([
      HEADER,
      `2010-000123,,,${body['id'] as string},disbursement,10,2010-06-30,,,`,
      '2011-000007,diaspora,,,expenditure,"1,05",2011-06-30,AF=50 | IQ=50,Zaalhuur,Room',
    ]);
    expect(answer).toMatchObject({ status: 200, body: { created: 2, refused: 0 } });
    expect(await bookedIn(2010)).toMatchObject([{ id: '2010-000123', project: 'hrt', amount: eur('10.00') }]);
    expect(await bookedIn(2011)).toMatchObject([
      {
        id: '2011-000007',
        amount: eur('1.05'),
        countryAmounts: [
          { country: 'AF', amount: eur('0.53') },
          { country: 'IQ', amount: eur('0.52') },
        ],
      },
    ]);
    const events = await service.topic('imd.budget', (read) => read.some(({ subject }) => subject.endsWith('000007')));
    expect(events.find(({ subject }) => subject === 'expenditures/2011-000007')?.type).toBe(
      'nl.expenditures.expenditure-recorded.v1',
    );
  });

  it('comes out, goes in again and changes nothing; what is booked never changes by a file', async () => {
    const exported = linesOf(await service.get('/v1/budgets/2011/expenditures', CSV));
    expect(exported[1]).toMatch(/^2011-000007,diaspora,,,expenditure,1\.05,,,,2011-06-30,day,countries,/);
    expect(await upload(exported)).toMatchObject({ status: 200, body: { unchanged: 1, created: 0 } });
    const edited = exported.map((line) => line.replace('1.05', '2.05'));
    expect((await upload(edited)).body['errors']).toMatchObject([
      { row: 2, column: 'amount', rule: 'uploaded-field-fixed' },
    ]);
    expect(await bookedIn(2011)).toMatchObject([{ amount: eur('1.05') }]);
  });

  it('is held to the limits of its year row by row, and all of it is refused with one', async () => {
    const row = (id: string, amount: string) => `${id},diaspora,,,disbursement,${amount},2012-06-30,,,`;
    const answer = await upload([HEADER, row('first', '60'), row('second', '40'), row('third', '0.01')]);
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ row: 4, rule: 'cash-exceeds-appropriation' }] },
    });
    expect(await bookedIn(2012)).toEqual([]);
    expect(await upload([HEADER, row('first', '60'), row('second', '40')], '?dryRun=true')).toMatchObject({
      body: { dryRun: true, created: 2 },
    });
    expect(await bookedIn(2012)).toEqual([]);
  });

  it('names in each row what is wrong with it', async () =>
    expect(
      (
        await upload([
          HEADER,
          'no-year,diaspora,,,disbursement,1,1999-06-30,,,',
          'no-purpose,,,,disbursement,1,2012-06-30,,,',
          'Bad Id,diaspora,,,disbursement,1,2012-06-30,,,',
          'to-come,diaspora,,,disbursement,1,2999-06-30,,,',
          'gift,diaspora,,,gift,1,2012-06-30,,,',
        ])
      ).body['errors'],
    ).toMatchObject([
      { row: 2, rule: 'budget-year-not-found' },
      { row: 3, column: 'purpose', rule: 'purpose-missing' },
      { row: 4, column: 'id' },
      { row: 5, column: 'bookedOn', rule: 'date-out-of-place' },
      { row: 6, column: 'kind' },
    ]));

  it('with twenty at once books each row once', async () => {
    await openYear(service, 2013, '100');
    const row = 'at-once,diaspora,,,disbursement,3,2013-06-30,,,';
    const answers = await Promise.all(Array.from({ length: 20 }, () => upload([HEADER, row])));
    expect(answers.filter(({ body }) => body['created'] === 1)).toHaveLength(1);
    expect(answers.filter(({ body }) => body['unchanged'] === 1)).toHaveLength(19);
    expect(await bookedIn(2013)).toHaveLength(1);
  });
});
