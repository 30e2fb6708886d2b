import { CountryPolicySet, ProjectRegistered } from '@imd/contracts';
import type { Scope } from '@imd/service';
import { eventually, TestService } from '@imd/testing';
import { AppModule } from '../app.module';
import { KeptAnswers } from './kept-answers';
import { sendKeptAnswers } from './send-kept-answers';

const NOWHERE = 'http://127.0.0.1:9';
const OVERVIEW = '/v1/country-overviews/IQ';

describe('an answer that was kept', () => {
  let gateway: TestService;
  let sentKept: number;
  beforeAll(async () => {
    gateway = await TestService.start(AppModule, {
      name: 'gateway',
      environment: { IMD_BUDGET_URL: NOWHERE, IMD_PROJECTS_URL: NOWHERE, IMD_RETURNS_URL: NOWHERE },
      setup: (fastify, app) => {
        const answers = app.get(KeptAnswers);
        const sendKept = answers.sendKept.bind(answers);
        jest.spyOn(answers, 'sendKept').mockImplementation((request, reply) => {
          const sent = sendKept(request, reply);
          if (sent) sentKept += 1;
          return sent;
        });
        sendKeptAnswers(fastify, answers);
      },
    });
    await gateway.publish(
      {
        definition: ProjectRegistered,
        id: 'in-iraq',
        version: 1,
        data: { ...ProjectRegistered.sample, projectId: 'in-iraq', countries: [{ country: 'IQ', share: null }] },
      },
      { definition: CountryPolicySet, id: 'IQ', version: 1, data: { ...CountryPolicySet.sample, country: 'IQ' } },
    );
    const scopes: Scope[] = ['analyses:read', 'projects:read', 'returns:read'];
    await eventually(async () =>
      expect((await gateway.get(OVERVIEW, { scopes })).body).toMatchObject({
        projects: { items: [{ id: 'in-iraq' }] },
        policy: { item: expect.any(Object) },
      }),
    );
  });
  beforeEach(() => (sentKept = 0));
  afterAll(() => gateway.stop());

  const blocks = async (...scopes: Scope[]) => {
    const { body } = await gateway.get(OVERVIEW, { scopes: ['analyses:read', ...scopes] });
    return ['projects', 'policy', 'spending'].filter((block) => block in body);
  };

  it('is sent again to who may see as much, also with another token', async () => {
    await blocks('projects:read');
    expect(await blocks('projects:read', 'projects:write')).toEqual(['projects']);
    // The answer changes with the state of its sources, so the second can have been computed anew, but not every time.
    await eventually(async () => {
      await blocks('projects:read');
      expect(sentKept).toBeGreaterThan(0);
    });
  });

  it('is sent to a caller with a consistency token only when what the token names is in memory', async () => {
    const ask = (token: string) =>
      gateway.get(OVERVIEW, {
        scopes: ['analyses:read', 'projects:read'],
        headers: { 'consistency-token': token },
      });
    const reached = async (token: string) => (await ask(token)).headers.get('consistency-reached');
    await eventually(async () => {
      expect(await reached('projects/in-iraq@1')).toBe('true');
      expect(sentKept).toBeGreaterThan(0);
    });
    sentKept = 0;
    expect([await reached('projects/in-iraq@2'), sentKept]).toEqual(['false', 0]);
    expect([(await ask('no token')).status, sentKept]).toEqual([400, 0]);
  });

  it('is never sent to who may see more or less of it', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect(await blocks('projects:read', 'returns:read')).toEqual(['projects', 'policy']);
      expect(await blocks('projects:read')).toEqual(['projects']);
      expect(await blocks('returns:read')).toEqual(['policy']);
      expect(await blocks('budgets:read')).toEqual(['spending']);
      expect(await blocks()).toEqual([]);
    }
  });

  it('leaves no header of its own on the refusal of a condition', async () => {
    const refused = await gateway.get(OVERVIEW, { headers: { 'if-none-match': 'no-tag' } });
    expect(refused).toMatchObject({ status: 400, body: { type: 'urn:nld:imd:problem:entity-tags-malformed' } });
    expect(refused.headers.has('etag')).toBe(false);
  });

  it('is sent to nobody without a token or without the scope of the answer itself', async () => {
    await blocks('projects:read');
    sentKept = 0;
    expect(await gateway.get(OVERVIEW, { scopes: ['projects:read'] })).toMatchObject({
      status: 403,
      body: { type: 'urn:nld:imd:problem:scope-insufficient', scope: 'analyses:read' },
    });
    expect((await gateway.get(OVERVIEW, { headers: { authorization: '' } })).status).toBe(401);
    expect(sentKept).toBe(0);
  });
});
