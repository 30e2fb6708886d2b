import { parse } from 'yaml';
import { GatewayConfig } from '../config';
import { servedDescription } from './describe-api';

interface Described {
  readonly info: { readonly title: string; readonly contact?: object };
}

describe('the description that is served', () => {
  const served = (config: Partial<GatewayConfig>) => {
    const { json, yaml } = servedDescription(Object.assign(new GatewayConfig(), config));
    return {
      bytes: json.byteLength,
      json: JSON.parse(json.toString()) as Described,
      yaml: parse(yaml.toString()) as Described,
    };
  };
  const CONTACT = {
    IMD_CONTACT_NAME: 'Desk',
    IMD_CONTACT_URL: 'https://example.org/desk',
    IMD_CONTACT_EMAIL: 'desk@example.org',
  };

  it('names no contact where none is configured', () => {
    expect(served({}).json.info.title).toBe('International Migration and Development');
    expect(served({}).json.info).not.toHaveProperty('contact');
  });

  it('names the contact of who runs the platform', () =>
    expect(served(CONTACT).json.info.contact).toEqual({
      name: 'Desk',
      url: 'https://example.org/desk',
      email: 'desk@example.org',
    }));

  it.each([{}, CONTACT])('is the same as YAML (%j)', (config) => {
    const { json, yaml } = served(config);
    expect(yaml).toEqual(json);
  });

  it('is fetched quickly: within 900 kB', () => expect(served({}).bytes).toBeLessThan(900_000));
});
