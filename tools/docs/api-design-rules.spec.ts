import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API_VERSION } from '@imd/service';
import { REPOSITORY } from '../start/repository';

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');

const ROWS = [...read('docs/api-design-rules.md').matchAll(/^\| `(\/core\/[^`]+)` +\|(.*)\|(.*)\|$/gm)].map(
  ([, rule = '', how = '', seenBy = '']) => ({ rule, how: how.trim(), seenBy: seenBy.trim() }),
);

describe('the table of API design rules', () => {
  it('has each of the 36 rules once', () => expect(new Set(ROWS.map(({ rule }) => rule)).size).toBe(36));

  it.each(ROWS.map(({ rule, how, seenBy }) => [rule, how, seenBy]))(
    '%s: says how, and names a test or why not',
    (_rule, how, seenBy) => {
      expect(how).not.toBe('');
      const [, file, test] = /^\[[^\]]+\]\(\.\.\/([^)]+)\): (.+)$/.exec(seenBy) ?? [];
      if (file === undefined || test === undefined) expect(seenBy).toMatch(/^(Does not apply|Not tested: )/);
      else expect(read(file)).toContain(`'${test}`);
    },
  );

  it('has an entry for the version of the API in the changelog', () =>
    expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${API_VERSION.replaceAll('.', '\\.')}$`, 'm')));
});
