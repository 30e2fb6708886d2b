import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const OWNERS_AWAY = {
  IMD_BUDGET_URL: 'http://127.0.0.1:9',
  IMD_PROJECTS_URL: 'http://127.0.0.1:9',
  IMD_RETURNS_URL: 'http://127.0.0.1:9',
};

describe('the code lists', () => {
  let gateway: TestService;
  beforeAll(async () => {
    gateway = await TestService.start(AppModule, { name: 'gateway', environment: OWNERS_AWAY });
  });
  afterAll(() => gateway.stop());

  it('have each code with its labels, by the name of the list', async () => {
    const { body } = await gateway.get('/v1/code-lists/MutationStage');
    expect(body).toMatchObject({
      name: 'MutationStage',
      codes: expect.arrayContaining([
        { code: 'final-act', label: { nl: 'slotwet', en: 'final act' } },
        { code: 'cash-shift', label: { nl: 'kasschuif', en: 'cash shift between years' } },
      ]),
    });
    expect(await gateway.get('/v1/code-lists/Nothing')).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:code-list-not-found' },
    });
  });

  it('are listed by name, page by page', async () => {
    const first = await gateway.get('/v1/code-lists?limit=2&fields=name');
    expect(first.body['items']).toEqual([{ name: 'ActivityStatus' }, { name: 'Against' }]);
    const second = await gateway.get(`/v1/code-lists?limit=1&cursor=${String(first.body['next'])}`);
    expect(second.body['items']).toMatchObject([{ name: 'AlertBand' }]);
  });
});
