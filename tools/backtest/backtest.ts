import { parseArgs } from 'node:util';
import { METHOD } from '../../apps/gateway/src/forecast/forecast';
import { BREAKS, generatedWorld } from './generated-world';
import { alarmsIn, faultsIn, type Line, linesOf, percent } from './judge';
import { METHOD_NAME, projectionsOf } from './rolling-origin';

const YEARS = 10;
/** Past years that are known before the first projection. */
const KNOWN = 6;

const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * `npm run backtest [-- --worlds 200] [--seed 1] [--known 6]` projects years of generated pasts as they were projected
 * then, and says how far off the method and its rivals were. It ends with 1 when a range covers too much or too little,
 * or a rival is nearer.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      worlds: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      known: { type: 'string', default: String(KNOWN) },
    },
  });
  const [worlds, seed, known] = [Number(values.worlds), Number(values.seed), Number(values.known)];
  say(
    `${METHOD.id}, version ${METHOD.version}: measured on ${worlds} generated pasts of ${YEARS} years from seed ${seed};`,
  );
  say(`each year is projected from the years before it, at least ${known}. None of them is a real year.\n`);

  const ordinary = seedsOf(worlds, seed).flatMap((one) =>
    projectionsOf(generatedWorld(one, { years: YEARS }), { known }),
  );
  const lines = linesOf(ordinary);
  say(tableOf(lines));
  say(`\nAlarm "unreliable" in ${percent(alarmsIn(ordinary))} of ordinary years; in years that break with their past:`);
  for (const breaks of BREAKS) {
    const broken = seedsOf(worlds, seed).flatMap((one) =>
      projectionsOf(generatedWorld(one, { years: YEARS, breaks }), { known, only: 'last' }),
    );
    const covered = linesOf(broken).find(
      ({ level, method }) => level === 'programme' && method === METHOD_NAME,
    )?.covered;
    say(
      `  ${breaks.padEnd(16)}${percent(alarmsIn(broken))}; the programme's range held in ${percent(covered?.share ?? 0)}`,
    );
  }

  const faults = faultsIn(lines);
  say(faults.length === 0 ? '\nThe method holds.' : `\nThe method does not hold:\n  ${faults.join('\n  ')}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

const seedsOf = (count: number, first: number) => Array.from({ length: count }, (_, index) => first + index);

function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ level, quarter, method, record, covered }) =>
    [
      level.padEnd(10),
      String(quarter),
      method.padEnd(17),
      figure(record.error),
      figure(record.bias),
      figure(record.pinball),
      covered ? `${percent(covered.share)} (${percent(covered.low)} – ${percent(covered.high)})` : '',
    ].join('  '),
  );
  return ['level       q  method              error     bias  pinball  inside the range', ...rows].join('\n');
}

const figure = (share: number | null) => (share === null ? '–' : share.toFixed(3)).padStart(7);

main();
