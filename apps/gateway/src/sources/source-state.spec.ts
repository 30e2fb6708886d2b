import { sourceState, stateThrough } from './source-state';

const QUIET = { outboxSeconds: 0, overdue: 0n, isTopicShorter: false };

describe('the state of a source', () => {
  it.each([
    ['current when quiet: nothing waits and everything is applied', {}, 'current'],
    ['current while an event is on its way to the topic', { outboxSeconds: 0.4 }, 'current'],
    ['unreachable when it cannot be asked, however much is applied', { outboxSeconds: null }, 'unreachable'],
    ['unreachable when its topic is shorter than what was applied of it', { isTopicShorter: true }, 'unreachable'],
    ['unreachable while nobody knows where its topic ends', { overdue: null }, 'unreachable'],
    ['behind when its relay stands still', { outboxSeconds: 2.5 }, 'behind'],
    ['behind when an event that must be applied by now is not', { overdue: 1n }, 'behind'],
  ] as const)('is %s', (_, seen, state) => expect(sourceState({ ...QUIET, ...seen })).toBe(state));
});

describe('the state of a source as a read model shows it', () => {
  const WHOLE = { standsStill: false, lacksSomething: false };

  it.each([
    ['as it was seen, by a read model that is whole', 'current', {}, 'current'],
    [
      'unreachable by one that stands still, however current the service is',
      'current',
      { standsStill: true },
      'unreachable',
    ],
    ['behind by one that lacks something', 'current', { lacksSomething: true }, 'behind'],
    [
      'unreachable where the service is, whatever the read model lacks',
      'unreachable',
      { lacksSomething: true },
      'unreachable',
    ],
    ['behind where the service is', 'behind', {}, 'behind'],
  ] as const)('is %s', (_, seen, model, state) => expect(stateThrough(seen, { ...WHOLE, ...model })).toBe(state));
});
