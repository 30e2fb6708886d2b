import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { eventually, TestService, type Token } from '@imd/testing';
import { forbidden } from '@imd/kernel';
import { Controller, Get, Module, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { ServiceConfig } from '../config/service-config';
import { PlatformModule } from '../platform.module';

const forScope = (scope: string) => RouteConfig({ operation: { scope } });

const overrunNotAuthorised = forbidden(
  'overrun-not-authorised',
  'An overrun is allowed by whoever holds "budgets:authorise"',
  () => ({ scope: 'budgets:authorise' }),
);
const nobodyMay = forbidden('nobody-may', 'Nobody may do this');

@Controller('v1/callers')
class CallersController {
  @Get()
  whoever(@Req() { caller }: FastifyRequest) {
    return this.told({ caller });
  }

  @Get('budgets')
  @forScope('budgets:read')
  mayRead(@Req() { caller }: FastifyRequest) {
    return this.told({ caller });
  }

  @Post('budgets')
  @forScope('budgets:write')
  mayWrite(@Req() { caller }: FastifyRequest) {
    return this.told({ caller });
  }

  @Post('overruns')
  @forScope('budgets:write')
  mayAuthorise() {
    throw overrunNotAuthorised();
  }

  @Post('nothing')
  mayNothing() {
    throw nobodyMay();
  }

  private told({ caller }: Pick<FastifyRequest, 'caller'>) {
    return caller && { ...caller, scopes: [...caller.scopes] };
  }
}

@Module({
  imports: [PlatformModule.register({ service: 'callers', config: ServiceConfig, stores: [], readModels: [] })],
  controllers: [CallersController],
})
class CallersModule {}

describe('a call', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await TestService.start(CallersModule, { name: 'callers' });
  });
  afterAll(() => service.stop());

  const withToken = async (token: Token, path = '/v1/callers/budgets') =>
    service.get(path, { headers: { authorization: `Bearer ${await service.issuer.token(token)}` } });
  const problem = (status: number, code: string, facts: object = {}) =>
    expect.objectContaining({
      status,
      body: expect.objectContaining({ status, type: `urn:nld:imd:problem:${code}`, ...facts }),
    });

  it('is made by whom its token names', async () =>
    expect(await withToken({ scopes: ['budgets:read'], claims: { azp: 'a-tool', sub: 'an-officer' } })).toMatchObject({
      status: 200,
      body: { client: 'a-tool', actor: 'an-officer', scopes: ['budgets:read'] },
    }));

  it.each(['', 'Basic YTpi', 'Bearers abc'])('with the credentials "%s" has no token', async (authorization) => {
    const answer = await service.get('/v1/callers/budgets', { headers: { authorization } });
    expect(answer).toEqual(problem(401, 'token-missing'));
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="imd"');
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['Bearer', 'Bearer a b', 'Bearer not-a-jwt'])('with the credentials "%s" is refused', async (authorization) =>
    expect(await service.get('/v1/callers/budgets', { headers: { authorization } })).toEqual(
      problem(401, 'token-invalid'),
    ),
  );

  it('with a token of another audience or one that has expired is refused, and told why', async () => {
    const other = await withToken({ claims: { aud: 'urn:nld:other:api' } });
    expect(other).toEqual(problem(401, 'token-invalid', { claim: 'aud' }));
    expect(other.headers.get('www-authenticate')).toMatch(/^Bearer realm="imd", error="invalid_token", /);
    expect(await withToken({ claims: { exp: 1_000_000_000 } })).toEqual(problem(401, 'token-expired'));
  });

  it('needs the scope of its operation, and is told which', async () => {
    const answer = await withToken({ scopes: ['projects:read', 'budgets:write'] });
    expect(answer).toEqual(problem(403, 'scope-insufficient', { scope: 'budgets:read' }));
    expect(answer.headers.get('www-authenticate')).toMatch(/error="insufficient_scope".*scope="budgets:read"$/);
    expect((await service.post('/v1/callers/budgets', {}, { scopes: ['budgets:read'] })).status).toBe(403);
    expect((await service.post('/v1/callers/budgets', {}, { scopes: ['budgets:write'] })).status).toBe(201);
  });

  it('that lacks the scope stands in the log with whom its token names', async () => {
    service.logger.level = 'info';
    const line = jest.spyOn(service.logger, 'info').mockReturnValue();
    try {
      await withToken({ scopes: [], claims: { azp: 'a-tool', sub: 'an-officer' } });
      await eventually(() => expect(line).toHaveBeenCalled());
      expect(line).toHaveBeenLastCalledWith(
        expect.objectContaining({
          status: 403,
          problem: 'urn:nld:imd:problem:scope-insufficient',
          client: 'a-tool',
          actor: 'an-officer',
        }),
        'request',
      );
    } finally {
      line.mockRestore();
      service.logger.level = 'fatal';
    }
  });

  it('that a rule refuses for want of a scope is told which too (RFC 6750, section 3.1)', async () => {
    const answer = await service.post('/v1/callers/overruns', {}, { scopes: ['budgets:write'] });
    expect(answer).toEqual(problem(403, 'overrun-not-authorised', { scope: 'budgets:authorise' }));
    // Quoted text must hold no quotation mark.
    expect(answer.headers.get('www-authenticate')).toBe(
      'Bearer realm="imd", error="insufficient_scope", ' +
        'error_description="An overrun is allowed by whoever holds budgets:authorise", scope="budgets:authorise"',
    );
  });

  it('that no scope would help is told of none', async () => {
    const answer = await service.post('/v1/callers/nothing', {});
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([403, null]);
  });

  it('is checked again when its token is known already', async () => {
    const headers = { authorization: `Bearer ${await service.issuer.token({ scopes: ['budgets:write'] })}` };
    expect((await service.post('/v1/callers/budgets', {}, { headers })).status).toBe(201);
    expect(await service.get('/v1/callers/budgets', { headers })).toEqual(problem(403, 'scope-insufficient'));
  });

  it('with a token in its address is refused, however it is spelt', async () => {
    const token = await service.issuer.token();
    for (const name of ['access_token', 'access%5Ftoken']) {
      const answer = await service.get(`/v1/callers/budgets?${name}=${token}`);
      expect(answer).toEqual(problem(400, 'token-in-query'));
      expect(answer.headers.get('www-authenticate')).toMatch(/error="invalid_request"/);
    }
  });

  it('with two tokens is refused', async () => {
    const authorization = `Bearer ${await service.issuer.token()}`;
    const { host } = new URL(service.url);
    const headers = ['host', host, 'authorization', authorization, 'Authorization', authorization];
    const body = await new Promise<string>((resolve, reject) => {
      const call = request(
        `${service.url}/v1/callers/budgets`,
        { headers },
        (response) => void text(response).then(resolve),
      );
      call.on('error', reject).end();
    });
    expect(JSON.parse(body)).toMatchObject({
      status: 400,
      type: 'urn:nld:imd:problem:header-repeated',
      field: 'Authorization',
    });
  });

  it('to an address that does not exist finds nothing, whoever makes it: which ones there are is public', async () => {
    for (const path of ['/v1/nothing', '/health', '/v1/callers/budgets/']) {
      expect(await service.get(path, { headers: { authorization: '' } })).toEqual(problem(404, 'resource-not-found'));
      expect(await service.get(path)).toEqual(problem(404, 'resource-not-found'));
    }
  });

  it('to the health of the service needs no token, and tells nothing but whether it lives and is ready', async () => {
    const nobody = { headers: { authorization: '' } };
    for (const what of ['live', 'ready'])
      expect(await service.get(`/health/${what}`, nobody)).toMatchObject({ status: 200, body: { status: 'ok' } });
    for (const what of ['live', 'ready'])
      expect(Object.keys((await service.get(`/health/${what}`)).body)).toEqual(['status']);
    // The gateway asks this without a token, to tell how current its answers are.
    expect((await service.get('/health/outbox', nobody)).body).toEqual({ oldestSeconds: 0 });
  });

  it('to the details of its health and to its metrics needs the scope for them', async () => {
    const nobody = { headers: { authorization: '' } };
    for (const path of ['/health/details', '/metrics']) {
      expect(await service.get(path, nobody)).toEqual(problem(401, 'token-missing'));
      expect(await service.get(path, { scopes: ['budgets:read'] })).toEqual(
        problem(403, 'scope-insufficient', { scope: 'operations' }),
      );
    }
    const { status, body } = await service.get('/health/details', { scopes: ['operations'] });
    expect([status, body['status']]).toEqual([200, 'ok']);
    expect(Object.keys(body['details'] as object).sort()).toEqual([
      'consumers',
      'images',
      'issuer',
      'mongodb',
      'outbox',
      'read-models',
      'start-up',
    ]);
    const headers = { authorization: `Bearer ${await service.issuer.token({ scopes: ['operations'] })}` };
    expect((await fetch(`${service.url}/metrics`, { headers })).status).toBe(200);
  });
});
