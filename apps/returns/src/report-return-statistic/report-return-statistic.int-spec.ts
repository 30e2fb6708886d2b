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

const BY_SEX = {
  by: 'sex',
  rows: [
    { value: 'female', persons: 40 },
    { value: 'male', persons: 60 },
  ],
};
const BY_AGE = {
  by: 'age-band',
  rows: [
    { value: '0-17', persons: 40 },
    { value: '12-20', persons: 60 },
  ],
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
    [409, 'subject-counted-already', {}],
    [409, 'subject-counted-already', { persons: 1_200, remark: { nl: 'Anders', en: 'Otherwise' } }],
    [400, 'date-out-of-place', { from: '0001-01-01' }],
    [400, 'date-out-of-place', { to: '2999-12-31' }],
    [400, 'age-band-reversed', { ageBand: '34-18' }],
    [400, 'input-invalid', { ageBand: 'adult' }],
    [400, 'breakdown-without-count', { persons: null, breakdowns: [BY_SEX] }],
    [400, 'breakdown-of-itself', { sex: 'male', breakdowns: [BY_SEX] }],
    [400, 'breakdown-row-misnamed', { breakdowns: [{ by: 'nationality', rows: BY_SEX.rows }] }],
    [400, 'breakdown-exceeds-count', { persons: 99, breakdowns: [BY_SEX] }],
    [400, 'breakdown-rows-overlap', { breakdowns: [BY_AGE] }],
    [400, 'breakdown-repeated', { breakdowns: [BY_SEX, BY_SEX] }],
    [400, 'return-period-reversed', { to: '2009-12-31' }],
    [409, 'return-scheme-unknown', { scheme: 'sdt' }],
    [409, 'country-not-in-force', { country: 'CS' }],
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

  describe('with small counts', () => {
    const SMALL = {
      id: 'small',
      kind: 'independent',
      from: '2010-01-01',
      to: '2010-12-31',
      persons: 100,
      breakdowns: [
        {
          by: 'nationality',
          rows: [
            { value: 'IQ', persons: 60 },
            { value: 'AF', persons: 30 },
            { value: 'SO', persons: 7 },
          ],
        },
      ],
    };
    const WHOLE = [60, 30, 7, 3];
    const PUBLISHED = [60, 30, null, null];
    const rowsOf = (body: unknown) => {
      const [breakdown] = (body as { breakdowns: { rows: { persons: number | null }[]; other: number | null }[] })
        .breakdowns;
      return [...(breakdown?.rows ?? []).map(({ persons }) => persons), breakdown?.other];
    };
    beforeAll(async () => {
      expect(await report(SMALL)).toMatchObject({ status: 201 });
      await report({ ...SMALL, id: 'tiny', kind: 'forced', persons: 3, breakdowns: [] });
    });

    it.each(['/v1/return-statistics/small', '/v1/return-statistics/small/revisions/1'])(
      'shows them at %s to callers with access to cases alone, and nobody else what would tell them',
      async (path) => {
        const withCases = await service.get(path, { scopes: ['returns:read', 'return-cases:read'] });
        expect([rowsOf(withCases.body), withCases.body['suppressed']]).toEqual([WHOLE, false]);
        const without = await service.get(path, { scopes: ['returns:read'] });
        expect([rowsOf(without.body), without.body['suppressed']]).toEqual([PUBLISHED, true]);
        expect(without.body['persons']).toBe(100);
      },
    );

    it('lists them so too, and answers so to who reports them', async () => {
      const { body } = await service.get('/v1/return-statistics?kind=forced', { scopes: ['returns:read'] });
      expect(body['items']).toMatchObject([{ id: 'tiny', persons: null, suppressed: true }]);
      const told = await service.post(
        '/v1/return-statistics',
        { ...SMALL, id: 'reported', from: '2009-01-01', to: '2009-12-31' },
        { scopes: ['returns:write'] },
      );
      expect(rowsOf(told.body)).toEqual(PUBLISHED);
    });

    it('tells everyone who reads the topic what is published and no more', async () => {
      const read = await service.topic('imd.returns', (events) =>
        ['/small', '/tiny'].every((id) => events.some(({ subject }) => subject.endsWith(id))),
      );
      const [small, tiny] = ['small', 'tiny'].map((id) =>
        read.find(({ subject }) => subject === `return-statistics/${id}`),
      );
      expect(rowsOf({ ...small }.data)).toEqual(PUBLISHED);
      expect(tiny).toMatchObject({ data: { persons: null, suppressed: true } });
    });

    it('withholds a count that would tell a small one by subtraction, also of another report', async () => {
      const year = { kind: 'left-unsupervised', from: '2010-01-01', to: '2010-12-31', persons: 100 };
      await report({ ...year, id: 'year' });
      await report({ ...year, id: 'half', to: '2010-06-30', persons: 97 });
      await report({ ...year, id: 'quarter', to: '2010-03-31', persons: 50 });
      const shown = async (id: string) =>
        (await service.get(`/v1/return-statistics/${id}`, { scopes: ['returns:read'] })).body['persons'];
      expect([await shown('year'), await shown('half'), await shown('quarter')]).toEqual([100, null, 50]);
    });

    it('reported at once never tell together what each alone may', async () => {
      const year = { kind: 'left-unsupervised', from: '2009-01-01', to: '2009-12-31' };
      const all = [
        { ...year, id: 'at-once', persons: 100 },
        { ...year, id: 'at-once-women', sex: 'female', persons: 60 },
        { ...year, id: 'at-once-men', sex: 'male', persons: 37 },
      ];
      await Promise.all(all.map((body) => report(body)));
      const shown = await Promise.all(
        all.map(
          async ({ id }) => (await service.get(`/v1/return-statistics/${id}`, { scopes: ['returns:read'] })).body,
        ),
      );
      expect(shown.filter(({ persons }) => persons === null)).toHaveLength(1);
    });
  });
});
