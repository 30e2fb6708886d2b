import { atLeast } from './measurement';
import { tableOf } from './table';

describe('the table of a bench', () => {
  const rows = [
    { letter: 'a', ...atLeast('reads', 6_000, 'bare server', 10_000, 0.5) },
    { letter: 'a', ...atLeast('reads with a token', 2_500, 'bare server', 10_000, 0.5) },
    { letter: 'f', what: 'memory', platform: '120 MB', against: '', ratio: null, target: '', met: null },
  ];

  it('puts the ratio beside each figure and marks what misses its target', () => {
    const [, , reached = '', missed = ''] = tableOf(rows).split('\n');
    expect(reached).toMatch(/^a {2}reads .* 6 000\/s {2}bare server 10 000\/s {2,}0\.60 {2,}≥ 0\.5 {2,}reached$/);
    expect(missed).toMatch(/^ {3}reads with a token .* 0\.25 {2,}≥ 0\.5 {2,}MISSED$/);
  });

  it('gives no verdict on a line that only informs', () => {
    expect(tableOf(rows).split('\n').at(-1)).toMatch(/^f {2}memory .*120 MB$/);
  });
});
