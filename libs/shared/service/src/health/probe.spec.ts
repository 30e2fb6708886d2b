import { Certificates, needing, OPENSSL } from '@imd/testing';
import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { startSmallService, type SmallService } from '../http/http-rules.fixture';
import { serverTls } from '../http/tls';
import { isReady } from './probe';

let status = 200;

@Controller('health')
class ReadyController {
  @Get('ready')
  @HttpCode(200)
  ready(@Res() reply: FastifyReply) {
    reply.status(status).send({ status });
  }
}

needing(OPENSSL, describe)('the health check of a container', () => {
  const certificates = new Certificates();
  let service: SmallService | undefined;
  beforeAll(() => {
    certificates.authority('authority');
    certificates.issue('service', 'authority');
  });
  afterEach(async () => {
    await service?.stop();
    status = 200;
  });
  afterAll(() => certificates.remove());

  const TLS = {
    IMD_TLS_CERTIFICATE: certificates.path('service.pem'),
    IMD_TLS_KEY: certificates.path('service.key'),
  };
  const started = async (variables: Record<string, string>) => {
    const tls = serverTls({ IMD_TLS_PROXY: 'no', IMD_CORS_ORIGINS: '', ...variables });
    service = await startSmallService([ReadyController], { tls });
    return { ...variables, IMD_HTTP_PORT: String(service.port) };
  };

  it.each([
    ['without TLS', {}],
    ['over TLS', TLS],
    ['over mutual TLS', { ...TLS, IMD_TLS_CLIENT_CA: certificates.path('authority.pem') }],
  ])('%s finds a service ready that is, and no other', async (_how, variables) => {
    const environment = await started(variables);
    expect(await isReady(environment)).toBe(true);
    status = 503;
    expect(await isReady(environment)).toBe(false);
    await service?.stop();
    service = undefined;
    expect(await isReady(environment)).toBe(false);
  });

  it('does not find a service ready that it asks in another way', async () => {
    const { IMD_HTTP_PORT } = await started(TLS);
    expect(await isReady({ IMD_HTTP_PORT })).toBe(false);
  });
});
