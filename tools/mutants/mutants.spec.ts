import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';
import { MUTANTS } from './mutants';

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');

describe.each(MUTANTS)('the mutant "$name"', ({ file, find, replace, test }) => {
  it('changes one place', () => {
    expect(read(file).split(find).length - 1).toBe(1);
    expect(replace).not.toBe(find);
  });

  it('names a test that exists', () => {
    expect(existsSync(join(REPOSITORY, test.path))).toBe(true);
    expect(read(test.path)).toContain(test.name);
  });
});

it('every mutant has a name of its own', () => {
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
});
