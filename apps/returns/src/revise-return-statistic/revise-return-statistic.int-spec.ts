import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

describe('revising a return statistic', () => {
  let service: TestService;
  // Each id counts a period of its own, since two statistics never count the same.
  const firstDays = new Map<string, string>();
  const report = (id: string) =>
    service.post('/v1/return-statistics', {
      id,
      kind: 'assisted',
      from: firstDays.get(id) ?? (firstDays.set(id, `2010-01-0${firstDays.size + 1}`), firstDays.get(id)),
      to: '2010-12-31',
      persons: 100,
    });
  const revise = (id: string, body: object) => service.post(`/v1/return-statistics/${id}/revisions`, body);

  beforeAll(async () => void (service = await TestService.start(AppModule, { name: 'returns' })));
  afterAll(() => service.stop());

  it('holds from then on, and leaves the earlier figure readable', async () => {
    await report('revised');
    const answer = await revise('revised', { persons: 104 });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe('/v1/return-statistics/revised/revisions/2');

    expect((await service.get('/v1/return-statistics/revised')).body).toMatchObject({ persons: 104, revision: 2 });
    expect((await service.get('/v1/return-statistics/revised/revisions/1')).body).toMatchObject({ persons: 100 });
    expect((await service.get('/v1/return-statistics/revised/revisions')).body).toMatchObject({
      items: [
        { revision: 1, persons: 100 },
        { revision: 2, persons: 104 },
      ],
      next: null,
    });
  });

  it('takes a figure back to not reported, which is not zero', async () => {
    await report('withdrawn');
    await revise('withdrawn', { remark: { nl: 'Ingetrokken.', en: 'Withdrawn.' } });
    expect((await service.get('/v1/return-statistics/withdrawn')).body).toMatchObject({ persons: null, revision: 2 });
  });

  it('gives 20 revisers at once each a number of their own, and tells them in that order', async () => {
    await report('contended');
    const counts = Array.from({ length: 20 }, (_, index) => index);
    const answers = await Promise.all(counts.map((persons) => revise('contended', { persons })));
    const given = answers.map(({ body }) => Number(body['revision']));
    expect(given.sort((a, b) => a - b)).toEqual(counts.map((count) => count + 2));

    const told = (read: { subject: string }[]) =>
      read.filter(({ subject }) => subject === 'return-statistics/contended');
    const events = told(await service.topic('imd.returns', (read) => told(read).length === 21)) as {
      subject: string;
      version: number;
      data: { revision: number };
    }[];
    expect(events.map(({ data }) => data.revision)).toEqual(events.map(({ version }) => version));
  });

  it.each([
    [404, 'return-statistic-not-found', 'nobody', { persons: 1 }],
    [409, 'revision-changes-meaning', 'meaning', { share: { of: 'revised', value: '0.5' } }],
    [400, 'both-count-and-share', 'share-of-revised', { persons: 50, share: { of: 'revised', value: '0.5' } }],
  ])('is refused with %i %s', async (status, code, id, body) => {
    await report('meaning');
    await service.post('/v1/return-statistics', {
      id: 'share-of-revised',
      kind: 'assisted',
      from: '2010-02-01',
      to: '2010-12-31',
      share: { of: 'revised', value: '0.4' },
    });
    expect(await revise(id, body)).toMatchObject({ status, body: { type: `urn:nld:imd:problem:${code}` } });
  });

  it('has no revision that was never made', async () => {
    await report('once');
    expect(await service.get('/v1/return-statistics/once/revisions/2')).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:revision-not-found' },
    });
  });
});
