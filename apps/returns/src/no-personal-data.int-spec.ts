import { TestService } from '@imd/testing';
import { AppModule } from './app.module';

const title = { nl: 'Opvang', en: 'Reception' };
const PERSONAL = ['123456782', 'V-nummer 2345678901', 'geboren 12-03-1985', 'a.person@example.nl'];

describe('personal data', () => {
  let service: TestService;
  beforeAll(async () => void (service = await TestService.start(AppModule, { name: 'returns' })));
  afterAll(() => service.stop());

  it('in free text is refused, and reaches neither the store, nor the topic, nor the answer', async () => {
    const scheme = { title, partners: [], state: 'open', countries: [] };
    for (const text of PERSONAL) {
      const remark = { nl: text, en: 'Remark' };
      const bodies = [{ remark }, { title: { nl: text, en: 'x' } }, { operator: text }, { partners: [text] }];
      const sourced = { provenance: { document: null, note: text, derived: false, invented: false, assumed: [] } };
      for (const wrong of [...bodies, sourced]) {
        const { status, body } = await service.put('/v1/return-schemes/personal', { ...scheme, ...wrong });
        expect([status, body['type']]).toEqual([400, 'urn:nld:imd:problem:input-invalid']);
        expect(JSON.stringify(body)).not.toContain(text);
      }
    }
    const paper = { nl: 'Amendement 31 700 V; 29 334 nr. 80, 2011-06-10', en: 'Amendment 31 700 V' };
    expect(await service.put('/v1/return-schemes/paper', { ...scheme, remark: paper })).toMatchObject({ status: 201 });

    const told = await service.topic('imd.returns', (read) => read.length > 0);
    expect(told.map(({ subject }) => subject)).toEqual(['return-schemes/paper']);
    const collections = await service.db.listCollections({}, { nameOnly: true }).toArray();
    const stored = await Promise.all(collections.map(({ name }) => service.db.collection(name).find().toArray()));
    const everything = JSON.stringify(stored, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(everything).toContain('31 700 V');
    for (const text of PERSONAL) expect(everything).not.toContain(text);
  });

  it('names no actor', async () => {
    const token = await service.issuer.token({ claims: { sub: 'j.jansen@example.nl' } });
    const headers = { authorization: `Bearer ${token}` };
    expect(await service.get('/v1/return-schemes', { headers })).toMatchObject({
      status: 401,
      body: { type: 'urn:nld:imd:problem:actor-not-pseudonymous', claim: 'sub' },
    });
  });
});
