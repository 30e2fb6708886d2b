import { setImmediate as nextRound } from 'node:timers/promises';
import { awaitedByCaller, idleTurn } from './turns';

describe('the turn of what nobody waits for', () => {
  it('comes when no caller waits for a computation any longer', async () => {
    const order: string[] = [];
    let finish: () => void = () => undefined;
    const answer = awaitedByCaller(() => new Promise<void>((resolve) => (finish = resolve)));
    const idle = idleTurn().then(() => order.push('idle'));
    await nextRound();
    await nextRound();
    order.push('answered');
    finish();
    await answer;
    await idle;
    expect(order).toEqual(['answered', 'idle']);
  });

  it('comes also after an answer that was refused', async () => {
    const refused = awaitedByCaller(() => Promise.reject(new Error('refused')));
    await expect(refused).rejects.toThrow('refused');
    await idleTurn();
  });

  it('comes within seconds, also while callers wait all the time', async () => {
    let finish: () => void = () => undefined;
    const answer = awaitedByCaller(() => new Promise<void>((resolve) => (finish = resolve)));
    await idleTurn();
    finish();
    await answer;
  });
});
