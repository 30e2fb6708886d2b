import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';

/** The formatter breaks code here, but neither comments nor texts. */
const WIDEST = 120;

/** `npm run contracts` writes this file. */
const GENERATED = 'libs/shared/client/src/api.ts';

/** The formatter keeps an import of one name whole, and neither a URL nor a text in quotes has to be broken. */
const UNBREAKABLE = /^import |^\} from |:\/\/|['`/].{60,}['`/]/;

const files = execFileSync('git', ['ls-files', '-z', '*.ts', '*.mjs'], { cwd: REPOSITORY, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && file !== GENERATED);

describe('the code', () => {
  it('has no line that a reader must scroll sideways for', () => {
    expect(files.length).toBeGreaterThan(100);
    const wide = files.flatMap((file) =>
      readFileSync(join(REPOSITORY, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (line.length > WIDEST && !UNBREAKABLE.test(line) ? [`${file}:${at + 1}`] : [])),
    );
    expect(wide).toEqual([]);
  });
});
