import fc from 'fast-check';
import { loadConfig, ServiceConfig } from './service-config';
import { withoutSecrets } from './without-secrets';

const GIVEN = {
  IMD_MONGODB_URL: 'mongodb://user:secret@127.0.0.1:27017',
  IMD_MONGODB_DATABASE: 'imd_budget',
  IMD_KAFKA_BROKERS: '127.0.0.1:9092',
  IMD_ISSUER: 'http://127.0.0.1:3004',
};

describe('the configuration', () => {
  it('takes what is given and the defaults for the rest', () =>
    expect(loadConfig(ServiceConfig, { ...GIVEN, IMD_HTTP_PORT: '3001', PATH: '/bin' })).toMatchObject({
      IMD_HTTP_PORT: 3001,
      IMD_LOG_LEVEL: 'info',
    }));

  it('names every variable that is missing or wrong at once', () =>
    expect(() => loadConfig(ServiceConfig, { IMD_HTTP_PORT: 'x', IMD_KAFKA_BROKERS: 'nowhere' })).toThrow(
      /IMD_HTTP_PORT[\s\S]*IMD_MONGODB_URL[\s\S]*IMD_KAFKA_BROKERS/,
    ));

  it('refuses a variable it does not know, which is a misspelt one, and names the nearest', () =>
    expect(() => loadConfig(ServiceConfig, { ...GIVEN, IMD_HTTP_PROT: '1' })).toThrow(
      /^There is no variable IMD_HTTP_PROT; did you mean IMD_HTTP_PORT\?$/,
    ));

  const PUBLIC = {
    ...GIVEN,
    IMD_HTTP_HOST: '0.0.0.0',
    IMD_NETWORK: 'public',
    IMD_ISSUER: 'https://login.example.org/imd',
    IMD_TLS_PROXY: 'yes',
    IMD_MONGODB_URL: 'mongodb://db.example.org/?replicaSet=rs0',
    IMD_MONGODB_TLS: 'yes',
    IMD_MONGODB_USER: 'imd-budget',
    IMD_MONGODB_PASSWORD_FILE: '/run/secrets/mongodb',
    IMD_KAFKA_TLS: 'yes',
    IMD_KAFKA_USER: 'imd-budget',
    IMD_KAFKA_PASSWORD_FILE: '/run/secrets/kafka',
  };
  const without = (variables: Record<string, string>, ...names: readonly string[]) =>
    Object.fromEntries(Object.entries(variables).filter(([name]) => !names.includes(name)));

  it('listens on loopback unless told that its network is another', () => {
    expect(() => loadConfig(ServiceConfig, { ...GIVEN, IMD_HTTP_HOST: '0.0.0.0' })).toThrow(
      /IMD_HTTP_HOST.*IMD_NETWORK/,
    );
    expect(loadConfig(ServiceConfig, PUBLIC).IMD_HTTP_HOST).toBe('0.0.0.0');
    expect(
      loadConfig(ServiceConfig, { ...GIVEN, IMD_HTTP_HOST: '0.0.0.0', IMD_NETWORK: 'private' }).IMD_HTTP_HOST,
    ).toBe('0.0.0.0');
  });

  it('listens without TLS only where nobody else reaches it', () => {
    expect(() => loadConfig(ServiceConfig, { ...PUBLIC, IMD_TLS_PROXY: 'no' })).toThrow(/IMD_NETWORK.*TLS/);
    const own = {
      ...PUBLIC,
      IMD_TLS_PROXY: 'no',
      IMD_TLS_CERTIFICATE: '/tls/service.pem',
      IMD_TLS_KEY: '/tls/service.key',
    };
    expect(loadConfig(ServiceConfig, own).IMD_TLS_CERTIFICATE).toBe('/tls/service.pem');
  });

  it('reaches its database and its broker over TLS and with a login where others reach the network', () => {
    expect(() => loadConfig(ServiceConfig, { ...PUBLIC, IMD_MONGODB_TLS: 'no' })).toThrow(
      /IMD_NETWORK.*IMD_MONGODB_TLS/,
    );
    expect(() => loadConfig(ServiceConfig, { ...PUBLIC, IMD_KAFKA_TLS: 'no' })).toThrow(/IMD_NETWORK.*IMD_KAFKA_TLS/);
    for (const server of ['MONGODB', 'KAFKA']) {
      const [user, file] = [`IMD_${server}_USER`, `IMD_${server}_PASSWORD_FILE`];
      expect(() => loadConfig(ServiceConfig, without(PUBLIC, user, file))).toThrow(new RegExp(`IMD_NETWORK.*${user}`));
      expect(() => loadConfig(ServiceConfig, without(PUBLIC, file))).toThrow(new RegExp(`${user}: it needs ${file}`));
      expect(() => loadConfig(ServiceConfig, without(PUBLIC, user))).toThrow(new RegExp(`${file}: it needs ${user}`));
    }
    expect(loadConfig(ServiceConfig, PUBLIC)).toMatchObject(without(PUBLIC, 'IMD_HTTP_PORT'));
  });

  it('names all that is missing where others reach the network', () => {
    const bare = { ...GIVEN, IMD_NETWORK: 'public', IMD_ISSUER: 'https://login.example.org' };
    expect(() => loadConfig(ServiceConfig, bare)).toThrow(
      /^(?=.*IMD_TLS_CERTIFICATE)(?=.*IMD_MONGODB_TLS)(?=.*IMD_MONGODB_USER)(?=.*IMD_KAFKA_TLS)(?=.*IMD_KAFKA_USER)/,
    );
  });

  it('never lets the address of the database take the check of its certificate away', () => {
    for (const parameter of ['tlsInsecure', 'TLSALLOWINVALIDCERTIFICATES', 'tlsAllowInvalidHostn%61mes']) {
      const url = `mongodb://db.example.org/?replicaSet=rs0&${parameter}=true`;
      expect(() => loadConfig(ServiceConfig, { ...GIVEN, IMD_MONGODB_URL: url })).toThrow(
        /IMD_MONGODB_URL.*always checked/,
      );
    }
  });

  it('takes what secures the database from one place', () => {
    const told = (url: string) => () => loadConfig(ServiceConfig, { ...PUBLIC, IMD_MONGODB_URL: url });
    expect(told('mongodb://db.example.org/?tls=false')).toThrow(/IMD_MONGODB_URL.*says nothing of TLS/);
    expect(told('mongodb://me:secret@db.example.org/')).toThrow(/IMD_MONGODB_URL.*no login of its own/);
    expect(told('mongodb://db.example.org/?authSource=imd@home')).not.toThrow();
    for (const name of ['IMD_MONGODB_CA', 'IMD_KAFKA_CA'])
      expect(() => loadConfig(ServiceConfig, { ...GIVEN, [name]: '/ca.pem' })).toThrow(new RegExp(`${name}.*_TLS=yes`));
  });

  it('shows no password to the network', () => {
    const plain = { ...PUBLIC, IMD_KAFKA_SASL: 'plain' };
    expect(loadConfig(ServiceConfig, plain).IMD_KAFKA_SASL).toBe('plain');
    const inside = { ...plain, IMD_NETWORK: 'private', IMD_KAFKA_TLS: 'no' };
    expect(() => loadConfig(ServiceConfig, inside)).toThrow(/IMD_KAFKA_SASL.*IMD_KAFKA_TLS/);
  });

  it('has three copies of each event, but one on loopback, and inside only where that is chosen', () => {
    const copies = (variables: Record<string, string>) => loadConfig(ServiceConfig, variables).kafkaReplication;
    const inside = { ...GIVEN, IMD_NETWORK: 'private' };
    expect([GIVEN, inside, PUBLIC].map(copies)).toEqual([1, 3, 3]);
    expect(copies({ ...inside, IMD_KAFKA_REPLICATION: '1' })).toBe(1);
    expect(() => copies({ ...PUBLIC, IMD_KAFKA_REPLICATION: '2' })).toThrow(/IMD_NETWORK.*IMD_KAFKA_REPLICATION=3/);
  });

  it('names origins as browsers do', () => {
    for (const origins of ['*', 'null', 'app.example.org', 'https://app.example.org/', 'https://a.nl, https://b.nl'])
      expect(() => loadConfig(ServiceConfig, { ...GIVEN, IMD_CORS_ORIGINS: origins })).toThrow(/IMD_CORS_ORIGINS/);
    const origins = 'https://app.example.org,http://localhost:5173';
    expect(loadConfig(ServiceConfig, { ...GIVEN, IMD_CORS_ORIGINS: origins }).IMD_CORS_ORIGINS).toBe(origins);
  });

  it('trusts an issuer behind http on this machine only, and never where others reach the service', () => {
    expect(() => loadConfig(ServiceConfig, { ...PUBLIC, IMD_ISSUER: GIVEN.IMD_ISSUER })).toThrow(/IMD_NETWORK.*https/);
    for (const issuer of ['http://login.example.org', 'ftp://127.0.0.1', 'login.example.org', ''])
      expect(() => loadConfig(ServiceConfig, { ...GIVEN, IMD_ISSUER: issuer })).toThrow(/IMD_ISSUER/);
    for (const issuer of ['http://localhost:3004', 'http://[::1]:3004', 'https://login.example.org/realms/imd'])
      expect(loadConfig(ServiceConfig, { ...GIVEN, IMD_ISSUER: issuer }).IMD_ISSUER).toBe(issuer);
  });

  it('reaches an issuer behind https by https', () => {
    expect(() => loadConfig(ServiceConfig, { ...PUBLIC, IMD_ISSUER_ADDRESS: 'http://issuer:3004' })).toThrow(
      /IMD_ISSUER_ADDRESS.*https/,
    );
    const inside = { ...GIVEN, IMD_ISSUER_ADDRESS: 'http://issuer:3004' };
    expect(loadConfig(ServiceConfig, inside).IMD_ISSUER_ADDRESS).toBe('http://issuer:3004');
  });

  it('cannot be changed afterwards', () => {
    const config = loadConfig(ServiceConfig, GIVEN);
    expect(() => Object.assign(config, { IMD_HTTP_PORT: 1 })).toThrow(TypeError);
  });

  it('ends no process of production at a failpoint', () => {
    const failpoint = { IMD_FAILPOINT: 'relay-sent' };
    expect(loadConfig(ServiceConfig, { ...GIVEN, ...failpoint }).IMD_FAILPOINT).toBe('relay-sent');
    expect(() => loadConfig(ServiceConfig, { ...PUBLIC, ...failpoint })).toThrow(/IMD_FAILPOINT.*tests/);
    const production = { ...GIVEN, NODE_ENV: 'production' };
    expect(() => loadConfig(ServiceConfig, { ...production, ...failpoint })).toThrow(/IMD_FAILPOINT.*tests/);
    expect(loadConfig(ServiceConfig, production).IMD_FAILPOINT).toBeUndefined();
  });

  describe('that is logged', () => {
    const logged = (url: string) =>
      JSON.stringify(withoutSecrets(loadConfig(ServiceConfig, { ...GIVEN, IMD_MONGODB_URL: url })));

    it('says where the database is and how it is reached', () =>
      expect(withoutSecrets(loadConfig(ServiceConfig, { ...GIVEN, IMD_HTTP_PORT: '3001' }))).toMatchObject({
        IMD_MONGODB_URL: 'mongodb://***@127.0.0.1:27017',
        IMD_HTTP_PORT: 3001,
        IMD_ISSUER: 'http://127.0.0.1:3004',
      }));

    it('shows of a database URL the parameters that are known to hold no secret', () =>
      expect(logged('mongodb://a.example.org,b.example.org/?replicaSet=rs0&tls=true&authSource=%24external')).toContain(
        'mongodb://a.example.org,b.example.org/?replicaSet=rs0&tls=true&authSource=%24external',
      ));

    it('holds no secret of a database URL, wherever that has it', () => {
      const secret = fc.stringMatching(/^[a-z0-9%:/?#@&=+;,]{0,8}s3cr3t[a-z0-9%:/?#@&=+;,]{0,8}$/);
      const places = [
        (text: string) => `mongodb://user:${text}@127.0.0.1:27017/?replicaSet=rs0`,
        (text: string) => `mongodb://${text}@127.0.0.1:27017`,
        ...[
          'tlsCertificateKeyFilePassword',
          'authMechanismProperties',
          'proxyPassword',
          'TLSCertificateKeyFilePassword',
        ]
          .flatMap((name) => [name, `${name.slice(0, 3)}%${name.charCodeAt(3).toString(16)}${name.slice(4)}`])
          .map((name) => (text: string) => `mongodb+srv://db.example.org/?tls=true&${name}=${text}`),
        (text: string) => `mongodb://127.0.0.1/?authMechanismProperties=AWS_SESSION_TOKEN:${text}`,
        (text: string) => `mongodb://127.0.0.1/?${text}`,
        (text: string) => `mongodb://127.0.0.1/?tls=true#${text}`,
      ];
      fc.assert(
        fc.property(secret, fc.constantFrom(...places), (text, place) =>
          expect(logged(place(text))).not.toContain('s3cr3t'),
        ),
        { numRuns: 1_000 },
      );
    });
  });
});
