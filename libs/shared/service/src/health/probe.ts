import { readFileSync } from 'node:fs';
import { get as getOverHttp, type ClientRequest } from 'node:http';
import { get as getOverHttps, type RequestOptions } from 'node:https';

const ANSWER_WITHIN_MS = 4_000;

/**
 * Is the service in this container ready? It is asked in the way that it listens: over TLS when it has a certificate,
 * which it is then shown too, for a service that lets in only clients with one (mutual TLS).
 */
export function isReady(environment: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = ask(environment);
    asked.once('response', ({ statusCode }) => {
      resolve(statusCode === 200);
      asked.destroy();
    });
    asked.once('error', () => resolve(false));
    asked.setTimeout(ANSWER_WITHIN_MS, () => asked.destroy(new Error('no answer in time')));
  });
}

function ask({ IMD_HTTP_PORT, IMD_TLS_CERTIFICATE, IMD_TLS_KEY }: NodeJS.ProcessEnv): ClientRequest {
  const address: RequestOptions = { host: '127.0.0.1', port: IMD_HTTP_PORT, path: '/health/ready' };
  if (!IMD_TLS_CERTIFICATE || !IMD_TLS_KEY) return getOverHttp(address);
  const cert = readFileSync(IMD_TLS_CERTIFICATE);
  const key = readFileSync(IMD_TLS_KEY);
  // The certificate names the service as others reach it, never this address; nothing secret is sent, and nothing else
  // listens here.
  return getOverHttps({ ...address, cert, key, rejectUnauthorized: false });
}

// eslint-disable-next-line no-restricted-properties -- the service, another process, has checked the same variables
if (require.main === module) void isReady(process.env).then((ready) => process.exit(ready ? 0 : 1));
