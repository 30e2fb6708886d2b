import { settingsFrom } from './settings';

describe('settings of npm start', () => {
  it('uses the ports of the README unless told otherwise', () => {
    const { ports } = settingsFrom([], {});
    expect(ports).toEqual({
      gateway: 3000,
      budget: 3001,
      projects: 3002,
      returns: 3003,
      issuer: 3004,
      kafka: 9092,
      mongodb: 27017,
    });
  });

  it('takes every port from its own variable', () => {
    const { ports } = settingsFrom([], { IMD_GATEWAY_PORT: '4000', IMD_MONGODB_PORT: '4017' });
    expect(ports).toMatchObject({ gateway: 4000, budget: 3001, mongodb: 4017 });
  });

  it.each(['0', '65536', '80a', '3000.5', '-1'])('refuses port %s and names the variable', (port) => {
    expect(() => settingsFrom([], { IMD_BUDGET_PORT: port })).toThrow(/IMD_BUDGET_PORT is ".*"/);
  });

  it('keeps data between starts and loads the report unless told otherwise', () => {
    expect(settingsFrom([], {})).toMatchObject({ fresh: false, loadData: true });
    expect(settingsFrom(['--fresh', '--no-data'], {})).toMatchObject({ fresh: true, loadData: false, demo: false });
    expect(settingsFrom(['--demo'], {})).toMatchObject({ loadData: true, demo: true });
  });

  it('refuses an option it does not know', () => {
    expect(() => settingsFrom(['--frsh'], {})).toThrow(/frsh/);
  });

  it('puts data where the environment says, otherwise where the desktop keeps data', () => {
    expect(settingsFrom([], { IMD_DATA: '/srv/imd' }).dataDirectory).toBe('/srv/imd');
    expect(settingsFrom([], { XDG_DATA_HOME: '/home/x/data' }).dataDirectory).toBe('/home/x/data/imd-platform');
  });
});
