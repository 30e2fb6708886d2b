import { SCOPES, type Scope } from '@imd/service';
import { testStack } from '@imd/testing';
import { OWNERS } from '../apps/gateway/src/forward/owners';
import { AccessTokens } from '../tools/issuer/access-tokens';
import { existingClientKey } from '../tools/issuer/key-files';
import { ROLES, type Role } from '../tools/issuer/roles';
import { ask, type Answer } from '../tools/platform-under-test/ask';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { SERVICES, type ServiceName } from '../tools/start/settings';
import { describedOperations, type DescribedOperation } from './described-operations';

const ALL_SCOPES = Object.keys(SCOPES) as Scope[];
const OPERATIONS = describedOperations();

/**
 * The gateway and the owning service must both refuse, for every operation of the description: neither trusts the
 * other.
 */
describe('every operation', () => {
  let platform: PlatformUnderTest;
  let tokens: ReadonlyMap<Scope, string>;

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack());
    tokens = new Map(await Promise.all(ALL_SCOPES.map(async (scope) => [scope, await tokenWith(scope)] as const)));
  });
  afterAll(() => platform.stop());

  /** The issuer makes a real token that holds one scope. */
  async function tokenWith(scope: Scope): Promise<string> {
    const role =
      (Object.keys(ROLES) as Role[]).find((each) => (ROLES[each] as readonly Scope[]).includes(scope)) ?? 'loader';
    const { url, folder } = platform.issuer;
    return new AccessTokens({ name: url }, role, [scope], await existingClientKey(folder, role)).token();
  }

  const call = (
    url: string,
    { id, method, path, takes }: DescribedOperation,
    authorization?: string,
  ): Promise<Answer> =>
    ask(url, method, path, {
      headers: {
        'idempotency-key': `every-operation-${id}`,
        ...(method === 'GET' ? {} : { 'content-type': takes }),
        ...(authorization === undefined ? {} : { authorization }),
      },
      ...(method === 'GET' ? {} : { body: {} }),
    });

  const placesOf = ({ path }: DescribedOperation): string[] => {
    const owner = ownerOf(path);
    return owner === 'gateway' ? [platform.gateway.url] : [platform.gateway.url, platform.service(owner).url];
  };

  const problemOf = ({ status, body }: Answer) => `${status} ${String(body['type']).split(':').at(-1)}`;

  it('is described', () => expect(OPERATIONS.length).toBeGreaterThan(90));

  it.each(OPERATIONS)('$method $path asks for a token', async (operation) => {
    for (const url of placesOf(operation)) {
      const without = await call(url, operation);
      expect(problemOf(without)).toBe('401 token-missing');
      expect(without.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(problemOf(await call(url, operation, 'Bearer of.no.token'))).toBe('401 token-invalid');
    }
  });

  it.each(OPERATIONS)('$method $path takes $scope and no other scope', async (operation) => {
    for (const url of placesOf(operation)) {
      for (const scope of ALL_SCOPES) {
        const answer = await call(url, operation, `Bearer ${tokens.get(scope) ?? ''}`);
        if (scope === operation.scope) {
          expect([401, 403]).not.toContain(answer.status);
          expect(answer.status).toBeLessThan(500);
        } else {
          expect({ scope, problem: problemOf(answer) }).toEqual({ scope, problem: '403 scope-insufficient' });
          expect(answer.body['scope']).toBe(operation.scope);
        }
      }
    }
  });

  describe('answers by the method, at the gateway as at the service', () => {
    const paths = [...new Set(OPERATIONS.map(({ path }) => path))].map((path) => ({
      path,
      methods: OPERATIONS.filter((operation) => operation.path === path).map(({ method }) => method),
    }));
    const allowOf = (methods: readonly string[]) =>
      [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ');
    const NAMES = ['allow', 'content-length', 'content-type', 'etag', 'link'];
    const seen = ({ status, headers }: Answer) => [status, ...NAMES.map((name) => headers.get(name))];

    it.each(OPERATIONS.filter(({ method }) => method === 'GET'))('HEAD $path as GET', async (operation) => {
      const headers = { authorization: `Bearer ${tokens.get(operation.scope) ?? ''}` };
      for (const url of placesOf(operation)) {
        const get = await ask(url, 'GET', operation.path, { headers });
        expect(seen(await ask(url, 'HEAD', operation.path, { headers }))).toEqual(seen(get));
        expect(get.headers.get('content-length')).toBe(String(Buffer.byteLength(get.text)));
        const etag = get.headers.get('etag');
        if (etag === null) continue;
        const condition = { headers: { ...headers, 'if-none-match': etag } };
        const unchanged = await ask(url, 'GET', operation.path, condition);
        expect([unchanged.status, unchanged.headers.get('etag')]).toEqual([304, etag]);
        expect(seen(await ask(url, 'HEAD', operation.path, condition))).toEqual(seen(unchanged));
      }
    });

    it.each(paths)('OPTIONS $path, and what it does not take', async ({ path, methods }) => {
      const [operation] = OPERATIONS.filter((each) => each.path === path);
      if (!operation) throw new Error(`No operation has the path ${path}`);
      for (const url of placesOf(operation)) {
        const options = await ask(url, 'OPTIONS', path, {});
        expect([options.status, options.headers.get('allow')]).toEqual([204, allowOf(methods)]);
        const others = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'].filter(
          (method) => !allowOf(methods).split(', ').includes(method),
        );
        for (const method of others) {
          const refused = await ask(url, method, path, {
            headers: { 'content-type': 'application/json' },
            ...(['POST', 'PUT', 'PATCH'].includes(method) ? { body: {} } : {}),
          });
          expect([method, refused.status, refused.headers.get('allow')]).toEqual([method, 405, allowOf(methods)]);
        }
      }
    });
  });
});

function ownerOf(path: string): ServiceName {
  const [, , resource = ''] = path.split('/');
  const owner = (Object.keys(OWNERS) as (keyof typeof OWNERS)[]).find((each) =>
    (OWNERS[each] as readonly string[]).includes(resource),
  );
  return SERVICES.find((service) => service === owner) ?? 'gateway';
}
