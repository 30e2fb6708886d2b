import { sourceState } from './source-state';

describe('the state of a source', () => {
  it.each([
    ['current when quiet: nothing waits and everything is applied', { outboxSeconds: 0, unapplied: 0n }, 0, 'current'],
    [
      'unreachable when it cannot be asked, however much is applied',
      { outboxSeconds: null, unapplied: 0n },
      0,
      'unreachable',
    ],
    [
      'unreachable when its topic is shorter than what was applied of it',
      { outboxSeconds: 0, unapplied: -1n },
      0,
      'unreachable',
    ],
    ['behind when its relay stands still', { outboxSeconds: 2.5, unapplied: 0n }, 0, 'behind'],
    ['current while an event is on its way', { outboxSeconds: 0.4, unapplied: 3n }, 1, 'current'],
    ['behind when events stay unapplied', { outboxSeconds: 0, unapplied: 3n }, 2.5, 'behind'],
    [
      'current without a broker as long as it has nothing to tell',
      { outboxSeconds: 0, unapplied: null },
      60,
      'current',
    ],
  ] as const)('is %s', (_, observation, seconds, state) => expect(sourceState(observation, seconds)).toBe(state));
});
