import { DATA_TEAM, grantsOf, grantsOfDataTeam, READ_MODELS_OF } from './grants';
import { ownerOf, READ_MODELS } from '../operate/read-models';
import { SERVICES } from '../start/settings';

describe('the grants', () => {
  const all = SERVICES.flatMap((service) => grantsOf(service, '').map((grant) => ({ service, ...grant })));
  const writers = (topic: string) =>
    all.filter(({ name, operations }) => name === topic && operations.includes('Write')).map(({ service }) => service);

  it('are of every read model, with its owner', () => {
    const named = SERVICES.flatMap((service) => READ_MODELS_OF[service].map(({ name }) => [name, service]));
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(READ_MODELS.map((name) => [name, ownerOf(name)])));
  });

  it('let one service alone write each topic', () => {
    const topics = new Set(all.filter(({ resource }) => resource === 'topic').map(({ name }) => name));
    expect(topics.size).toBeGreaterThan(7);
    for (const topic of topics) expect([topic, writers(topic).length]).toEqual([topic, 1]);
  });

  it('let nobody delete a topic, and no service join the group of another', () => {
    expect(all.filter(({ resource, operations }) => resource === 'topic' && operations.includes('Delete'))).toEqual([]);
    const groups = all.filter(({ resource }) => resource === 'group');
    for (const one of groups)
      for (const other of groups)
        if (one.service !== other.service) expect(one.name.startsWith(other.name)).toBe(false);
  });

  it('let a data team read every topic but that of the cases, and do nothing else', () =>
    expect(grantsOfDataTeam('a.').map(({ name, operations }) => [name, operations])).toEqual([
      ...[
        'a.imd.budget',
        'a.imd.projects',
        'a.imd.returns',
        'a.imd.analytics.alerts',
        'a.imd.analytics.underspend',
        'a.imd.analytics.country-overview',
      ].map((name) => [name, ['Read']]),
      [`${DATA_TEAM}.`, ['Read']],
    ]));
});
