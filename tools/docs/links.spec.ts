import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REPOSITORY } from '../start/repository';
import { PAGES } from './pages';

const linksIn = (page: string) =>
  [...readFileSync(join(REPOSITORY, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
    ([, target = '']) => target,
  );

describe('the docs', () => {
  it.each(PAGES.flatMap((page) => linksIn(page).map((target) => [page, target] as const)))(
    '%s: %s exists',
    (page, target) => expect(existsSync(join(REPOSITORY, dirname(page), target))).toBe(true),
  );
});
