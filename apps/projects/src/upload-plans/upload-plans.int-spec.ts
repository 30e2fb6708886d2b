import type { TestResponse, TestService } from '@imd/testing';
import { eur, startProjects } from '../projects.fixture';

const UPLOADS = '/v1/project-plan-uploads';
const HEADER = 'project,year,amount,quarter1,quarter2,quarter3,quarter4';
const CSV = { headers: { accept: 'text/csv' } };
const linesOf = ({ text }: TestResponse) => text.trimEnd().split('\r\n');

describe('a file of plans', () => {
  let service: TestService;
  const upload = (lines: readonly string[]) => service.post(UPLOADS, lines.join('\r\n'));
  const plansOf = async (id: string) => (await service.get(`/v1/projects/${id}`)).body['plans'];

  beforeAll(async () => {
    service = await startProjects();
    const title = { nl: 'Naam', en: 'Name' };
    for (const id of ['first', 'second']) {
      await service.post('/v1/projects', { id, title, status: 'implementation', scope: 'global' });
    }
  });
  afterAll(() => service.stop());

  it('sets the plans of its years and leaves other years alone', async () => {
    expect(
      await upload([HEADER, 'first,2010,4.00,1.00,1.00,1.00,1.00', 'first,2011,5,,,,', 'second,2011,6,,,,']),
    ).toMatchObject({ status: 200, body: { created: 3, refused: 0 } });
    expect(await plansOf('first')).toEqual([
      { year: 2010, amount: eur('4.00'), quarters: ['1.00', '1.00', '1.00', '1.00'].map(eur) },
      { year: 2011, amount: eur('5.00'), quarters: [] },
    ]);
  });

  it('comes out a year at a time, is edited and goes in again', async () => {
    const exported = linesOf(await service.get('/v1/project-plans/2011', CSV));
    expect(exported).toEqual([
      `${HEADER},etag`,
      expect.stringMatching(/^first,2011,5\.00,,,,,[\w-]{43}$/),
      expect.stringMatching(/^second,2011,6\.00,,,,,[\w-]{43}$/),
    ]);
    const edited = exported.map((line) => line.replace('5.00', '7.00'));
    expect(await upload(edited)).toMatchObject({ status: 200, body: { changed: 1, unchanged: 1 } });
    expect(await upload(edited)).toMatchObject({ status: 200, body: { changed: 0, unchanged: 2 } });
    const late = exported.map((line) => line.replace('5.00', '8.00'));
    expect((await upload(late)).body['errors']).toMatchObject([{ row: 2, rule: 'row-not-current' }]);
    expect(await service.get('/v1/project-plans/2011?limit=1')).toMatchObject({
      body: { items: [{ project: 'first', amount: eur('7.00'), quarters: [] }], next: expect.any(String) },
    });
  });

  it('is held to the rules of a plan', async () => {
    const file = [
      HEADER,
      'first,2012,4.00,1.00,1.00,1.00,2.00',
      'first,2012x,4,,,,',
      'nobody,2012,4,,,,',
      'first,2013,-1,,,,',
    ];
    expect((await upload(file)).body['errors']).toMatchObject([
      { row: 2, rule: 'plan-quarters-not-whole' },
      { row: 3, column: 'year' },
      { row: 4, rule: 'project-not-found' },
      { row: 5, column: 'amount' },
    ]);
    expect(await plansOf('first')).toHaveLength(2);
  });
});
