import { loadConfig, ServiceConfig, withoutSecrets } from './service-config';

const GIVEN = {
  IMD_MONGODB_URL: 'mongodb://user:secret@127.0.0.1:27017',
  IMD_MONGODB_DATABASE: 'imd_budget',
  IMD_KAFKA_BROKERS: '127.0.0.1:9092',
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

  it('refuses a variable it does not know, which is a misspelt one', () =>
    expect(() => loadConfig(ServiceConfig, { ...GIVEN, IMD_HTTP_PROT: '1' })).toThrow(/IMD_HTTP_PROT/));

  it('refuses to listen beyond loopback unless the network is private', () => {
    expect(() => loadConfig(ServiceConfig, { ...GIVEN, IMD_HTTP_HOST: '0.0.0.0' })).toThrow(
      /IMD_HTTP_HOST.*IMD_NETWORK=private/,
    );
    expect(
      loadConfig(ServiceConfig, { ...GIVEN, IMD_HTTP_HOST: '0.0.0.0', IMD_NETWORK: 'private' }).IMD_HTTP_HOST,
    ).toBe('0.0.0.0');
  });

  it('cannot be changed afterwards', () => {
    const config = loadConfig(ServiceConfig, GIVEN);
    expect(() => Object.assign(config, { IMD_HTTP_PORT: 1 })).toThrow(TypeError);
  });

  it('keeps the password out of what is logged', () =>
    expect(JSON.stringify(withoutSecrets(loadConfig(ServiceConfig, GIVEN)))).not.toContain('secret'));
});
