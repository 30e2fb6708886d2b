import { boundedAnswers, type KeptAnswer } from './bounded-answers';

const answer = (length: number) => ({ bytes: Buffer.alloc(length) }) as KeptAnswer;

describe('the answers that are kept', () => {
  it('take no more bytes together than allowed, those of the answers asked for last', () => {
    const kept = boundedAnswers(100);
    for (const key of ['a', 'b', 'c']) kept.set(key, answer(30));
    kept.get('a');
    kept.set('d', answer(30));
    expect([...kept.keys()].sort()).toEqual(['a', 'c', 'd']);
    expect(kept.calculatedSize).toBeLessThanOrEqual(100);
  });

  it('do not hold one that is larger than that, nor an address as long', () => {
    const kept = boundedAnswers(100);
    kept.set('a', answer(101));
    kept.set('b'.repeat(101), answer(1));
    expect(kept.size).toBe(0);
  });

  it('count one that is computed anew once', () => {
    const kept = boundedAnswers(100);
    for (const length of [60, 40, 50]) kept.set('a', answer(length));
    kept.set('b', answer(40));
    expect(kept.size).toBe(2);
  });
});
