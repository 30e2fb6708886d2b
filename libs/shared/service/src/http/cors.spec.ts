import { request } from 'node:http';
import { Controller, Get } from '@nestjs/common';
import { startSmallService, type SmallService } from './http-rules.fixture';

@Controller('v1/plans')
class PlansController {
  @Get()
  list() {
    return [];
  }
}

describe.each([
  { origins: [], named: 'the address that the connection came in at' },
  { origins: ['https://app.example.org', 'https://other.example.org'], named: 'the first on the list' },
])('with the list $origins', ({ origins, named }) => {
  let service: SmallService;
  beforeAll(async () => (service = await startSmallService([PlansController], { origins })));
  afterAll(() => service.stop());

  const allowedOrigin = (headers: Record<string, string>) =>
    new Promise((resolve, reject) => {
      const { port } = service;
      request({ host: '127.0.0.1', port, path: '/v1/plans', headers }, (answer) => {
        answer.resume();
        resolve(answer.headers['access-control-allow-origin']);
      })
        .on('error', reject)
        .end();
    });

  it(`an answer names ${named}, whatever host the request names`, async () => {
    const own = origins[0] ?? service.url;
    for (const [host, origin] of [
      ['evil.example.org', 'http://evil.example.org'],
      ['evil.example.org:80', 'http://evil.example.org:80'],
      [`127.0.0.1:${service.port}`, 'http://evil.example.org'],
    ] as const)
      expect(await allowedOrigin({ host, origin })).toBe(own);
    expect(await allowedOrigin({ host: 'evil.example.org' })).toBe(own);
  });

  it('an answer names each of the list to its pages', async () => {
    for (const origin of origins) expect(await allowedOrigin({ host: 'evil.example.org', origin })).toBe(origin);
  });
});
