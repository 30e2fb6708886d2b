import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const FUNDING = {
  kind: 'contribution',
  title: { nl: 'EU-geld voor de RPP’s samen', en: 'EU funding of the RPPs together' },
  countries: ['LY', 'EG', 'TN', 'TZ', 'BY', 'UA', 'MD'],
  state: 'planned',
  partners: ['UNHCR'],
  amount: { value: '6600000.00', currency: 'EUR' },
  paidBy: { nl: 'Europese Unie', en: 'European Union' },
};

describe('recording a country instrument', () => {
  let service: TestService;
  beforeAll(async () => void (service = await TestService.start(AppModule, { name: 'returns' })));
  afterAll(() => service.stop());

  it('keeps one amount for all its countries, in the answer and in its one event', async () => {
    expect((await service.put('/v1/country-instruments/funding', FUNDING)).status).toBe(201);
    expect((await service.get('/v1/country-instruments/funding')).body).toMatchObject({
      ...FUNDING,
      from: null,
      to: null,
    });
    const events = await service.topic('imd.returns', (read) => read.length > 0);
    expect(events).toEqual([
      expect.objectContaining({
        subject: 'country-instruments/funding',
        data: expect.objectContaining({ countries: FUNDING.countries, amount: FUNDING.amount }) as unknown,
      }),
    ]);
  });

  it('changes nothing when the same content comes again', async () => {
    await service.put('/v1/country-instruments/same', FUNDING);
    const again = await service.put('/v1/country-instruments/same', { ...FUNDING, region: null });
    expect([again.status, again.headers.get('consistency-token')]).toEqual([200, null]);
  });

  it.each([
    ['instrument-period-reversed', { from: '2011-01-01', to: '2010-12-31' }],
    ['input-invalid', { amount: { value: '-1.00', currency: 'EUR' } }],
    ['input-invalid', { amount: { value: '1', currency: 'USD' } }],
    ['input-invalid', { countries: ['TZ', 'TZ'] }],
  ])('is refused with %s', async (code, wrong) =>
    expect(await service.put('/v1/country-instruments/refused', { ...FUNDING, ...wrong })).toMatchObject({
      status: 400,
      body: { type: `urn:nld:imd:problem:${code}` },
    }),
  );

  it('is found by any of its countries, and by kind', async () => {
    await service.put('/v1/country-instruments/mission', {
      ...FUNDING,
      kind: 'migration-mission',
      countries: ['UA'],
      amount: null,
    });
    const idsBy = async (query: string) => {
      const { body } = await service.get(`/v1/country-instruments?${query}`);
      return (body['items'] as { id: string }[]).map(({ id }) => id);
    };
    expect(await idsBy('country=UA')).toEqual(['funding', 'mission', 'same']);
    expect(await idsBy('country=UA&kind=migration-mission')).toEqual(['mission']);
    expect(await idsBy('country=KE')).toEqual([]);
  });

  it('of a region, or with no country at all, is found by that', async () => {
    const title = { nl: 'Afrika', en: 'Africa' };
    await service.put('/v1/regions/africa', { title, countries: ['MA', 'KE'] });
    const dialogue = { ...FUNDING, kind: 'migration-dialogue', countries: [], amount: null };
    const regional = await service.put('/v1/country-instruments/rabat', { ...dialogue, regions: ['africa'] });
    expect(regional).toMatchObject({ status: 201, body: { regions: ['africa'], scope: 'regional' } });
    await service.put('/v1/country-instruments/unhcr', { ...FUNDING, countries: [] });
    const found = async (query: string) => (await service.get(`/v1/country-instruments?${query}&fields=id`)).body;
    expect(await found('region=africa')).toMatchObject({ items: [{ id: 'rabat' }] });
    expect(await found('scope=regional')).toMatchObject({ items: [{ id: 'rabat' }] });
    expect(await found('scope=global')).toMatchObject({ items: [{ id: 'unhcr' }] });
  });

  it('is refused with a region that nobody registered', async () =>
    expect(await service.put('/v1/country-instruments/refused', { ...FUNDING, regions: ['atlantis'] })).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:region-unknown', field: 'regions' },
    }));
});
