import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const HORN = {
  title: { nl: 'Hoorn van Afrika', en: 'Horn of Africa' },
  countries: ['DJ', 'ER', 'ET', 'SO'],
  oecdRegion: '1027',
};

describe('registering a region', () => {
  let service: TestService;
  beforeAll(async () => void (service = await TestService.start(AppModule, { name: 'returns' })));
  afterAll(() => service.stop());

  it('shows its countries and tells them once', async () => {
    expect((await service.put('/v1/regions/horn', HORN)).status).toBe(201);
    expect((await service.put('/v1/regions/horn', HORN)).status).toBe(200);
    expect((await service.get('/v1/regions/horn')).body).toMatchObject({
      id: 'horn',
      ...HORN,
      links: { instruments: '/v1/country-instruments?region=horn' },
    });
    expect(await service.topic('imd.returns', (read) => read.length > 0)).toMatchObject([
      { type: 'nl.regions.region-registered.v1', subject: 'regions/horn', version: 1, data: HORN },
    ]);
  });

  it('may be known in one language, and its event and its history say in which', async () => {
    const sahel = { title: { nl: null, en: 'Sahel' }, countries: ['ML', 'NE'], remark: { nl: 'Sinds 2011' } };
    const remark = { nl: 'Sinds 2011', en: null };
    expect((await service.put('/v1/regions/sahel', sahel)).status).toBe(201);
    expect((await service.put('/v1/regions/sahel', { ...sahel, title: { en: 'Sahel' } })).status).toBe(200);
    expect((await service.get('/v1/regions/sahel')).body).toMatchObject({ title: sahel.title, remark });
    expect((await service.replace('/v1/regions/sahel', { ...sahel, title: { nl: 'De Sahel' } })).status).toBe(200);
    const told = await service.topic('imd.returns', (read) => read.some(({ version }) => version === 2));
    expect(told.filter(({ subject }) => subject === 'regions/sahel')).toMatchObject([
      {
        data: {
          title: { nl: 'Sahel', en: 'Sahel', only: 'en' },
          remark: { nl: 'Sinds 2011', en: 'Sinds 2011', only: 'nl' },
        },
      },
      { data: { title: { nl: 'De Sahel', en: 'De Sahel', only: 'nl' } } },
    ]);
    const after = { nl: 'De Sahel', en: null };
    expect((await service.get('/v1/regions/sahel/history')).body).toMatchObject({
      items: [
        { data: { title: sahel.title, remark } },
        { changed: [{ field: 'title', before: sahel.title, after }], data: { title: after } },
      ],
    });
  });

  it('in no language is refused, by the name of the field', async () =>
    expect(await service.put('/v1/regions/refused', { ...HORN, title: { nl: null } })).toMatchObject({
      status: 400,
      body: {
        errors: [{ pointer: '/title', rule: 'in-a-language', detail: 'title is given in nl, in en or in both' }],
      },
    }));

  it('is found by a country that it holds', async () => {
    await service.put('/v1/regions/caribbean', { ...HORN, countries: ['HT'] });
    expect((await service.get('/v1/regions?country=HT')).body).toMatchObject({ items: [{ id: 'caribbean' }] });
  });

  it.each([
    { countries: [] },
    { countries: ['ZZ'] },
    { countries: ['SO', 'SO'] },
    { title: null },
    { oecdRegion: '1' },
    { oecdRegion: 189 },
  ])('is refused with %j', async (wrong) =>
    expect(await service.put('/v1/regions/refused', { ...HORN, ...wrong })).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:input-invalid' },
    }),
  );

  it('is not found when nobody registered it', async () =>
    expect(await service.get('/v1/regions/none')).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:region-not-found' },
    }));
});
