import { eventually, TestIssuer, testStack } from '@imd/testing';
import { ROLES, type Role } from '../tools/issuer/roles';
import { readTopic } from '../tools/kill/read-topic';
import { ask, type Answer } from '../tools/platform-under-test/ask';
import { openedYear, payment, runningProject, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { SERVICES, type ServiceName } from '../tools/start/settings';
import { caughtUp } from './read-models';

const YEAR = 2012;
const READS: Readonly<Record<ServiceName, string>> = {
  gateway: `/v1/underspend-analyses/${YEAR}`,
  budget: `/v1/budgets/${YEAR}`,
  projects: '/v1/projects',
  returns: '/v1/return-schemes',
};

describe('who may do what', () => {
  let platform: PlatformUnderTest;
  let stranger: TestIssuer;

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack());
    stranger = await TestIssuer.start();
    await send(platform.gateway, ...openedYear(YEAR, '100.00'), ...runningProject('seva', 'GH'));
    await caughtUp(platform);
    await eventually(async () => expect((await platform.gateway.get(READS.gateway)).status).toBe(200));
  });
  afterAll(async () => {
    await stranger.stop();
    await platform.stop();
  });

  const problemOf = ({ status, body }: Answer) => [status, String(body['type']).replace('urn:nld:imd:problem:', '')];
  const pay = (role: Role, key: string, value: string, more: object = {}) =>
    platform.ask('POST', `/v1/budgets/${YEAR}/expenditures`, {
      role,
      headers: { 'idempotency-key': key },
      body: payment(YEAR, value, more),
    });
  const actorOf = async (id: unknown) => {
    const records = await readTopic(platform.kafka, `${platform.topicPrefix}imd.budget`);
    return records.find(({ headers }) => headers['ce_subject'] === `expenditures/${String(id)}`)?.headers['ce_actor'];
  };

  it.each(SERVICES)(
    'the %s service answers nobody without a token, and nobody with a token of another',
    async (name) => {
      const { url } = platform.service(name);
      expect(problemOf(await ask(url, 'GET', READS[name], {}))).toEqual([401, 'token-missing']);
      const claims = { iss: platform.issuer.url };
      for (const token of [await stranger.token(), await stranger.token({ claims })]) {
        const headers = { authorization: `Bearer ${token}` };
        expect(problemOf(await ask(url, 'GET', READS[name], { headers }))).toEqual([401, 'token-invalid']);
      }
      expect((await ask(url, 'GET', '/health/live', {})).status).toBe(200);
      expect(problemOf(await ask(url, 'GET', '/metrics', {}))).toEqual([401, 'token-missing']);
    },
  );

  it.each<[Role, ServiceName[]]>([
    ['analyst', ['gateway', 'budget', 'projects', 'returns']],
    ['budget-officer', ['gateway', 'budget', 'projects']],
    ['budget-authoriser', ['gateway', 'budget', 'projects']],
    ['project-officer', ['gateway', 'budget', 'projects']],
    ['return-officer', ['gateway', 'projects', 'returns']],
    ['operator', []],
    ['loader', ['gateway', 'budget', 'projects', 'returns']],
  ])('a token of the role %s reads from %j, there and through the gateway', async (role, allowed) => {
    for (const name of SERVICES) {
      const expected = allowed.includes(name) ? 200 : 403;
      expect([name, (await platform.service(name).ask('GET', READS[name], { role })).status]).toEqual([name, expected]);
      expect([name, (await platform.ask('GET', READS[name], { role })).status]).toEqual([name, expected]);
    }
  });

  it('only an operator reads the metrics of a service', async () => {
    for (const role of Object.keys(ROLES) as Role[]) {
      const { authorization } = await platform.authorization(role);
      const { status } = await fetch(`${platform.budget.url}/metrics`, { headers: { authorization } });
      expect([role, status]).toEqual([role, role === 'operator' ? 200 : 403]);
    }
  });

  it('an analyst books nothing, at the gateway or past it, and is told which scope that takes', async () => {
    for (const service of [platform.gateway, platform.budget]) {
      const refused = await service.ask('POST', `/v1/budgets/${YEAR}/expenditures`, {
        role: 'analyst',
        headers: { 'idempotency-key': 'of-an-analyst' },
        body: payment(YEAR, '1.00'),
      });
      expect(problemOf(refused)).toEqual([403, 'scope-insufficient']);
      expect(refused.body['scope']).toBe('budgets:write');
    }
  });

  it('a key is of the application that used it, and an event says who acted', async () => {
    const [officer, again, authoriser] = [
      await pay('budget-officer', 'key', '1.00'),
      await pay('budget-officer', 'key', '1.00'),
      await pay('budget-authoriser', 'key', '2.00'),
    ];
    expect([officer.status, again.status, authoriser.status]).toEqual([201, 201, 201]);
    expect(again.body['id']).toBe(officer.body['id']);
    expect(authoriser.body['id']).not.toBe(officer.body['id']);
    await caughtUp(platform);
    expect(await actorOf(officer.body['id'])).toBe('budget-officer');
    expect(await actorOf(authoriser.body['id'])).toBe('budget-authoriser');
  });

  it('only who may authorise lets cash go above the appropriation', async () => {
    const overrun = { reason: 'A payment that cannot wait', reference: 'Note 12' };
    const refused = await pay('budget-officer', 'over', '1000.00', { overrun });
    expect(problemOf(refused)).toEqual([403, 'overrun-not-authorised']);
    expect(refused.body['scope']).toBe('budgets:authorise');
    const allowed = await pay('budget-authoriser', 'over', '1000.00', { overrun });
    expect([allowed.status, allowed.body['flags']]).toEqual([201, ['above-appropriation']]);
  });

  it('an overview shows the blocks that a role may read, and names the others', async () => {
    const shown = async (role: Role) => {
      const { body } = await platform.ask('GET', '/v1/country-overviews/GH', { role });
      return {
        blocks: ['projects', 'spending', 'returns', 'eligibility'].filter((block) => block in body),
        withheld: (body['withheld'] as { block: string }[]).map(({ block }) => block),
      };
    };
    // Each asks twice: an answer that was kept for one caller must not be sent to the other.
    for (let round = 0; round < 2; round += 1) {
      expect(await shown('analyst')).toEqual({
        blocks: ['projects', 'spending', 'returns', 'eligibility'],
        withheld: [],
      });
      expect(await shown('return-officer')).toEqual({
        blocks: ['projects', 'returns'],
        withheld: ['spending', 'costs', 'eligibility'],
      });
      expect(await shown('project-officer')).toEqual({
        blocks: ['projects', 'spending', 'eligibility'],
        withheld: ['returns', 'facilities', 'familyTracing', 'policy', 'instruments', 'cooperation'],
      });
    }
  });
});

describe('a service of another audience', () => {
  it('takes no token of this one', async () => {
    const platform = await PlatformUnderTest.on(testStack(), {
      services: ['returns'],
      environment: { returns: { IMD_AUDIENCE: 'urn:nld:other:api' } },
    });
    try {
      const { status, body } = await platform.service('returns').get('/v1/return-schemes');
      expect([status, body]).toEqual([401, expect.objectContaining({ claim: 'aud' })]);
    } finally {
      await platform.stop();
    }
  });
});
