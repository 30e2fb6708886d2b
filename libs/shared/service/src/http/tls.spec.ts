import { readFileSync, writeFileSync } from 'node:fs';
import { connect, type ConnectionOptions } from 'node:tls';
import { Certificates, needing, OPENSSL } from '@imd/testing';
import { Controller, Get } from '@nestjs/common';
import { Agent, request } from 'undici';
import type { ListenVariables } from '../config/listen-variables';
import { ConfigurationError } from '../config/configuration-error';
import { startSmallService, type SmallService } from './http-rules.fixture';
import { checkedTls, clientTls, serverTls } from './tls';

@Controller('v1/things')
class ThingsController {
  @Get()
  list() {
    return { items: [] };
  }
}

needing(OPENSSL, describe)('TLS', () => {
  let files: Certificates;
  const started: SmallService[] = [];

  beforeAll(() => {
    files = new Certificates();
    files.authority('authority');
    files.authority('stranger');
    files.issue('service', 'authority');
    files.issue('gateway', 'authority');
    files.issue('intruder', 'stranger');
    writeFileSync(files.path('text.pem'), 'not a certificate');
  });
  afterAll(async () => {
    await Promise.all(started.map((service) => service.stop()));
    files.remove();
  });

  const variables = (given: Partial<ListenVariables>) =>
    ({
      IMD_TLS_CERTIFICATE: files.path('service.pem'),
      IMD_TLS_KEY: files.path('service.key'),
      ...given,
    }) as ListenVariables;

  const start = async (given: Partial<ListenVariables> = {}) => {
    const service = await startSmallService([ThingsController], { tls: serverTls(variables(given)) });
    started.push(service);
    return service;
  };

  /** The gateway asks a service this way. */
  const ask = async ({ url }: SmallService, identity: string | null, ca = 'authority') => {
    const config = {
      IMD_OWNERS_CA: files.path(`${ca}.pem`),
      ...(identity === null
        ? {}
        : { IMD_OWNERS_CERTIFICATE: files.path(`${identity}.pem`), IMD_OWNERS_KEY: files.path(`${identity}.key`) }),
    } as { IMD_OWNERS_CA: string; IMD_OWNERS_CERTIFICATE: string; IMD_OWNERS_KEY: string };
    const dispatcher = new Agent({
      connect: clientTls(config, { ca: 'IMD_OWNERS_CA', certificate: 'IMD_OWNERS_CERTIFICATE', key: 'IMD_OWNERS_KEY' }),
    });
    try {
      const { statusCode, headers, body } = await request(`${url}/v1/things`, { dispatcher });
      await body.dump();
      return { status: statusCode, hsts: headers['strict-transport-security'] };
    } finally {
      await dispatcher.close();
    }
  };

  const protocolOf = ({ port }: SmallService, options: ConnectionOptions) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options }, () => {
        resolve(`${socket.getProtocol()} ${socket.getCipher().name}`);
        socket.destroy();
      });
      socket.on('error', reject);
    });

  it('is what a service listens with, and says by HSTS for a year', async () =>
    expect(await ask(await start(), null)).toEqual({ status: 200, hsts: 'max-age=31536000' }));

  it('is for who trusts the authority of the service', async () => {
    const service = await start();
    await expect(ask(service, null, 'stranger')).rejects.toThrow();
    const ofStranger = checkedTls({ ca: files.path('stranger.pem') }, 'ca');
    await expect(protocolOf(service, { servername: 'localhost', ...ofStranger })).rejects.toThrow();
  });

  it('is for the name that the certificate of the service has', async () => {
    const lookup: ConnectionOptions['lookup'] = (_host, { all }, found) =>
      all ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4);
    const trusting = checkedTls({ ca: files.path('authority.pem') }, 'ca');
    const service = await start();
    expect(await protocolOf(service, { host: 'localhost', lookup, ...trusting })).toMatch(/^TLSv1\.3 /);
    await expect(protocolOf(service, { host: 'elsewhere.example.org', lookup, ...trusting })).rejects.toThrow(
      /elsewhere\.example\.org/,
    );
  });

  it('lets in a client with a certificate of its authorities, and no other (mutual TLS)', async () => {
    const service = await start({ IMD_TLS_CLIENT_CA: files.path('authority.pem') });
    expect(await ask(service, 'gateway')).toMatchObject({ status: 200 });
    await expect(ask(service, null)).rejects.toThrow();
    await expect(ask(service, 'intruder')).rejects.toThrow();
  });

  it('is 1.2 with forward secrecy and an AEAD, or 1.3 (NCSC 2025)', async () => {
    const service = await start();
    expect(await protocolOf(service, {})).toMatch(/^TLSv1\.3 /);
    expect(await protocolOf(service, { maxVersion: 'TLSv1.2' })).toMatch(/^TLSv1\.2 ECDHE-ECDSA-AES256-GCM-SHA384$/);
    for (const ciphers of ['AES256-GCM-SHA384', 'ECDHE-ECDSA-AES128-SHA', 'DHE-RSA-AES128-GCM-SHA256'])
      await expect(protocolOf(service, { maxVersion: 'TLSv1.2', ciphers })).rejects.toThrow();
    await expect(
      protocolOf(service, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }),
    ).rejects.toThrow();
  });

  it.each([
    [{ IMD_TLS_KEY: undefined }, 'IMD_TLS_KEY'],
    [{ IMD_TLS_CERTIFICATE: undefined }, 'IMD_TLS_CERTIFICATE'],
    [{ IMD_TLS_CERTIFICATE: 'nowhere.pem' }, 'IMD_TLS_CERTIFICATE'],
    [{ IMD_TLS_CERTIFICATE: 'text.pem' }, 'IMD_TLS_CERTIFICATE'],
    [{ IMD_TLS_KEY: 'text.pem' }, 'IMD_TLS_KEY'],
    [{ IMD_TLS_KEY: 'gateway.key' }, 'IMD_TLS_KEY'],
    [{ IMD_TLS_CLIENT_CA: 'text.pem' }, 'IMD_TLS_CLIENT_CA'],
    [
      { IMD_TLS_CERTIFICATE: undefined, IMD_TLS_KEY: undefined, IMD_TLS_CLIENT_CA: 'authority.pem' },
      'IMD_TLS_CLIENT_CA',
    ],
  ])('names the variable that is wrong: %j', (given, name) => {
    const paths = Object.entries(given).map(([variable, file]) => [variable, file && files.path(file)] as const);
    const attempt = () => serverTls(variables(Object.fromEntries(paths)));
    expect(attempt).toThrow(ConfigurationError);
    expect(attempt).toThrow(new RegExp(`^${name}: `));
  });

  it('keeps no key in what it says', () =>
    expect(() => serverTls(variables({ IMD_TLS_KEY: files.path('gateway.key') }))).not.toThrow(
      readFileSync(files.path('gateway.key'), 'utf8').split('\n')[1],
    ));

  it('is not there without a certificate', () =>
    expect(serverTls({ IMD_TLS_PROXY: 'no', IMD_CORS_ORIGINS: '' })).toBeNull());
});
