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

/** Every operation of the description, at the gateway and at the service that owns it: neither trusts the other. */
describe('every operation', () => {
  let platform: PlatformUnderTest;
  let tokens: ReadonlyMap<Scope, string>;

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack());
    tokens = new Map(await Promise.all(ALL_SCOPES.map(async (scope) => [scope, await tokenWith(scope)] as const)));
  });
  afterAll(() => platform.stop());

  /** A real token of the issuer that holds one scope. */
  async function tokenWith(scope: Scope): Promise<string> {
    const role =
      (Object.keys(ROLES) as Role[]).find((each) => (ROLES[each] as readonly Scope[]).includes(scope)) ?? 'loader';
    const { url, folder } = platform.issuer;
    return new AccessTokens({ name: url }, role, [scope], await existingClientKey(folder, role)).token();
  }

  const call = (url: string, { id, method, path }: DescribedOperation, authorization?: string): Promise<Answer> =>
    ask(url, method, path, {
      headers: {
        'idempotency-key': `every-operation-${id}`,
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
});

function ownerOf(path: string): ServiceName {
  const [, , resource = ''] = path.split('/');
  const owner = (Object.keys(OWNERS) as (keyof typeof OWNERS)[]).find((each) =>
    (OWNERS[each] as readonly string[]).includes(resource),
  );
  return SERVICES.find((service) => service === owner) ?? 'gateway';
}
