import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Certificates, needing, OPENSSL } from '@imd/testing';
import type { ServerVariables } from '../config/server-variables';
import { kafkaConnection } from './kafka-connection';
import { mongodbConnection } from './mongodb-connection';

describe('a connection to broker and database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imd-connections-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (content: string) => {
    const path = join(folder, 'secret');
    writeFileSync(path, content);
    return path;
  };
  const variables = (given: Partial<ServerVariables>) =>
    ({
      ...{ IMD_KAFKA_BROKERS: 'a.example.org:9093,b.example.org:9093', IMD_KAFKA_TLS: 'no', IMD_MONGODB_TLS: 'no' },
      ...{ IMD_KAFKA_SASL: 'scram-sha-512', ...given },
    }) as ServerVariables;
  const login = { username: 'imd-budget', password: 'p w=1' };

  it('is plain and without a login unless the variables say otherwise', () => {
    expect(kafkaConnection(variables({}))).toEqual({ brokers: ['a.example.org:9093', 'b.example.org:9093'] });
    expect(mongodbConnection(variables({}))).toEqual({});
  });

  it('logs in with the password in the file, without the end of its line', () => {
    for (const content of ['p w=1', 'p w=1\n', 'p w=1\r\n']) {
      const path = file(content);
      const kafka = { IMD_KAFKA_USER: 'imd-budget', IMD_KAFKA_PASSWORD_FILE: path };
      expect(kafkaConnection(variables(kafka)).sasl).toEqual({ mechanism: 'scram-sha-512', ...login });
      const mongodb = { IMD_MONGODB_USER: 'imd-budget', IMD_MONGODB_PASSWORD_FILE: path };
      expect(mongodbConnection(variables(mongodb)).auth).toEqual(login);
    }
  });

  it.each([
    ['that is empty', '\n'],
    ['of two lines', 'one\ntwo\n'],
  ])('takes no password from a file %s, and does not show it', (_what, content) => {
    const kafka = variables({ IMD_KAFKA_USER: 'imd-budget', IMD_KAFKA_PASSWORD_FILE: file(content) });
    expect(() => kafkaConnection(kafka)).toThrow(
      /^IMD_KAFKA_PASSWORD_FILE: the file holds no password, or more than one line$/,
    );
  });

  it('is not tried without its secret', () => {
    const kafka = { IMD_KAFKA_USER: 'imd-budget', IMD_KAFKA_PASSWORD_FILE: join(folder, 'nowhere') };
    expect(() => kafkaConnection(variables(kafka))).toThrow(/^IMD_KAFKA_PASSWORD_FILE: /);
    const mongodb = { IMD_MONGODB_USER: 'imd-budget', IMD_MONGODB_PASSWORD_FILE: join(folder, 'nowhere') };
    expect(() => mongodbConnection(variables(mongodb))).toThrow(/^IMD_MONGODB_PASSWORD_FILE: /);
  });

  needing(OPENSSL, describe)('over TLS', () => {
    const certificates = new Certificates();
    beforeAll(() => certificates.authority('authority'));
    afterAll(() => certificates.remove());

    it('checks the certificate of the other side, whatever Node is told of certificates', () => {
      const authority = certificates.path('authority.pem');
      const secured = variables({
        ...{ IMD_KAFKA_TLS: 'yes', IMD_KAFKA_CA: authority, IMD_MONGODB_TLS: 'yes', IMD_MONGODB_CA: authority },
      });
      expect(kafkaConnection(secured).ssl).toMatchObject({ rejectUnauthorized: true, minVersion: 'TLSv1.2' });
      expect(mongodbConnection(secured)).toMatchObject({ tls: true, rejectUnauthorized: true });
    });

    it('names the variable of a file that holds no authority', () => {
      const text = file('not a certificate');
      expect(() => kafkaConnection(variables({ IMD_KAFKA_TLS: 'yes', IMD_KAFKA_CA: text }))).toThrow(/^IMD_KAFKA_CA: /);
      expect(() => mongodbConnection(variables({ IMD_MONGODB_TLS: 'yes', IMD_MONGODB_CA: text }))).toThrow(
        /^IMD_MONGODB_CA: /,
      );
    });
  });
});
