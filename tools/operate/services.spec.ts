import { serviceNamed } from './services';

describe('a service', () => {
  it('is asked for by a name that exists', () => {
    expect(serviceNamed('budget')).toBe('budget');
    expect(() => serviceNamed('bugdet')).toThrow('Name one of the services: budget, projects, returns, gateway.');
    expect(() => serviceNamed(undefined)).toThrow('Name one of the services');
  });
});
