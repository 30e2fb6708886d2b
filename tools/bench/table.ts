import type { Line } from './measurement';

const HEAD = ['', 'measured', 'platform', 'compared with', 'ratio', 'target', 'verdict'];
const RIGHT = new Set([2, 4, 5]);

export interface Row extends Line {
  readonly letter: string;
}

/** The lines become text with aligned columns; a line that misses its target is marked. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ letter, what, platform, against, ratio, target, met }, index) => [
    letter === rows[index - 1]?.letter ? '' : letter,
    what,
    platform,
    against,
    ratio === null ? '' : ratio.toFixed(2),
    target,
    met === null ? '' : met ? 'reached' : 'MISSED',
  ]);
  const widths = HEAD.map((title, column) => Math.max(...[HEAD, ...cells].map((row) => (row[column] ?? title).length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        RIGHT.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(HEAD), widths.map((width) => '─'.repeat(width)).join('──'), ...cells.map(line)].join('\n');
}
