import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const HRT_2010 = {
  id: 'hrt-2010',
  kind: 'assisted-with-reintegration',
  from: '2010-01-01',
  to: '2010-12-31',
  scheme: 'hrt',
  persons: 1160,
};
const IRAQIS = {
  ...HRT_2010,
  id: 'hrt-2010-iraqi-nationals',
  nationality: 'IQ',
  persons: null,
  share: { of: 'hrt-2010', value: '0.5' },
};

describe('reporting a return statistic', () => {
  let service: TestService;
  const report = (body: object, headers?: Record<string, string>) =>
    service.post('/v1/return-statistics', body, { headers });

  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'returns' });
    await service.put('/v1/return-schemes/hrt', {
      title: { nl: 'HRT', en: 'HRT' },
      partners: [],
      state: 'open',
      countries: [],
    });
    await report(HRT_2010);
  });
  afterAll(() => service.stop());

  it('shows a count with its period, scheme and first revision', async () =>
    expect((await service.get('/v1/return-statistics/hrt-2010')).body).toMatchObject({
      ...HRT_2010,
      revision: 1,
      share: null,
      country: null,
      nationality: null,
      provenance: { document: null, precision: null },
    }));

  it('keeps a share a share, in the answer and in the event', async () => {
    const answer = await report(IRAQIS);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ persons: null, share: { of: 'hrt-2010', value: '0.5' }, nationality: 'IQ' });
    const events = await service.topic('imd.returns', (read) =>
      read.some(({ subject }) => subject.endsWith(IRAQIS.id)),
    );
    expect(events.find(({ subject }) => subject.endsWith(IRAQIS.id))?.data).toMatchObject({
      persons: null,
      share: { of: 'hrt-2010', value: '0.5' },
    });
  });

  it('is the same report under the same key', async () => {
    const key = { 'idempotency-key': 'a-report/hrt-2009' };
    const hrt2009 = { ...HRT_2010, id: 'hrt-2009', from: '2009-01-01', to: '2009-12-31', persons: 1018 };
    const first = await report(hrt2009, key);
    const again = await report(hrt2009, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect((await service.get('/v1/return-statistics/hrt-2009/revisions')).body['items']).toHaveLength(1);
  });

  it('needs an idempotency key', async () => {
    const token = await service.issuer.token({ scopes: ['returns:write'] });
    const response = await fetch(`${service.url}/v1/return-statistics`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(HRT_2010),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ type: 'urn:nld:imd:problem:idempotency-key-missing' });
  });

  it.each([
    [409, 'return-statistic-exists', { id: 'hrt-2010' }],
    [400, 'return-period-reversed', { to: '2009-12-31' }],
    [409, 'return-scheme-unknown', { scheme: 'sdt' }],
    [400, 'both-count-and-share', { share: IRAQIS.share }],
    [400, 'input-invalid', { persons: null, share: { of: 'hrt-2010', value: '1.5' } }],
    [400, 'input-invalid', { persons: null, share: { of: 'hrt-2010', value: '0.000' } }],
    [409, 'return-statistic-unknown', { persons: null, share: { of: 'hrt-1999', value: '0.5' } }],
    [409, 'share-of-a-share', { nationality: 'IQ', persons: null, share: { of: IRAQIS.id, value: '0.5' } }],
    [409, 'share-outside-its-whole', { kind: 'forced', persons: null, share: IRAQIS.share }],
    [400, 'input-invalid', { persons: 580.5 }],
    [400, 'input-invalid', { persons: -1 }],
    [400, 'input-invalid', { name: 'somebody' }],
  ])('is refused with %i %s', async (status, code, wrong) =>
    expect(await report({ ...HRT_2010, id: 'refused', ...wrong })).toMatchObject({
      status,
      body: { type: `urn:nld:imd:problem:${code}` },
    }),
  );

  it.each([
    ['scheme=hrt', 3],
    ['nationality=IQ', 1],
    ['country=IQ', 0],
    ['kind=forced', 0],
  ])('is found by %s', async (query, found) =>
    expect((await service.get(`/v1/return-statistics?${query}`)).body['items']).toHaveLength(found),
  );
});
