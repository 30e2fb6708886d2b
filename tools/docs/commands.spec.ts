import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MAINTENANCE } from '../../libs/shared/service/src/maintain';
import { STORE_MAINTENANCE } from '../../libs/shared/service/src/maintain-store';
import { isRole } from '../issuer/roles';
import { REPOSITORY } from '../start/repository';
import { STEPS } from '../test/steps';
import { PAGES } from './pages';

interface Command {
  readonly page: string;
  readonly script: string;
  readonly words: readonly string[];
}

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Commands stand in a fenced block or between backticks. */
const codeIn = (page: string) =>
  [...read(page).matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+(?:\n[^`\n]+)?)`/g)].flatMap(([, fenced, inline]) =>
    (fenced ?? inline?.replace('\n', ' ') ?? '').split('\n'),
  );
const commands: readonly Command[] = PAGES.flatMap((page) =>
  codeIn(page).flatMap((line) =>
    [...line.matchAll(/\bnpm (?:run (?:-s )?)?(start|test|(?<=run (?:-s )?)[a-z:-]+)((?: -- [^)#;|&]*)?)/g)].map(
      ([, script = '', rest = '']) => ({ page, script, words: rest.replace(' -- ', '').split(/\s+/).filter(Boolean) }),
    ),
  ),
);

/** A program of ours, and what it imports from its own folder, names these options to `parseArgs`. */
function optionsOf(script: string): readonly string[] {
  const [program] = /tools\/\S+\.ts\b/.exec(scripts[script] ?? '') ?? [];
  if (program === undefined) return [];
  const imported = [...read(program).matchAll(/from '(\.\/[^']+)'/g)].map(([, path = '']) =>
    join(dirname(program), `${path}.ts`),
  );
  return [program, ...imported].flatMap((file) =>
    [...read(file).matchAll(/'?([a-z][a-z-]*)'?: \{ type: '(?:string|boolean)'/g)].map(([, name = '']) => name),
  );
}

describe('each command in the docs', () => {
  it('is found, in blocks and in sentences', () => {
    expect(commands.length).toBeGreaterThan(20);
    expect(commands.map(({ script }) => script)).toEqual(expect.arrayContaining(['start', 'test', 'token', 'rebuild']));
  });

  it('is a script that runs a program which exists', () => {
    expect(commands.filter(({ script }) => scripts[script] === undefined)).toEqual([]);
    const programs = Object.values(scripts).flatMap((script) => script.match(/tools\/\S+\.(ts|mjs)/g) ?? []);
    expect(programs.filter((program) => !existsSync(join(REPOSITORY, program)))).toEqual([]);
  });

  it('is given options that its program has', () => {
    const given = commands.flatMap(({ page, script, words }) =>
      words.flatMap((word) => (word.startsWith('--') ? [{ page, script, option: word.slice(2) }] : [])),
    );
    expect(given.length).toBeGreaterThan(2);
    expect(given.filter(({ script, option }) => !optionsOf(script).includes(option))).toEqual([]);
  });

  it('asks for roles and for steps that there are', () => {
    const roles = commands.filter(({ script }) => script === 'token').map(({ words }) => words[0] ?? '');
    expect(roles.filter((role) => role !== '<role>' && !isRole(role))).toEqual([]);
    const steps = commands.filter(({ script }) => script === 'test').flatMap(({ words }) => words);
    const names = ['--only', ...STEPS.map(({ name }) => name)];
    expect(steps.filter((word) => !names.includes(word))).toEqual([]);
  });
});

describe('an option in a sentence', () => {
  /** These are options of programs that are not ours. */
  const OF_OTHERS = [
    ...['build', 'wait', 'build-arg', 'rm', 'no-deps', 'volume'],
    ...['bootstrap-server', 'topic', 'from-beginning', 'oplog', 'uri', 'db', 'collection', 'archive'],
  ];

  it('is one of a program of ours', () => {
    const ours = [
      ...Object.keys(scripts).flatMap(optionsOf),
      ...[...MAINTENANCE, ...STORE_MAINTENANCE].map((option) => option.slice(2)),
    ];
    const named = ['README.md', 'docs/operations.md'].flatMap((page) =>
      codeIn(page).flatMap((code) => [...code.matchAll(/(?<=^|\s)--([a-z][a-z-]+)/g)].map(([, option = '']) => option)),
    );
    expect(named).toEqual(expect.arrayContaining(['fresh', 'check', 'seed']));
    expect(named.filter((option) => !ours.includes(option) && !OF_OTHERS.includes(option))).toEqual([]);
  });
});

describe('a request in the docs', () => {
  const description = JSON.parse(read('contracts/openapi.json')) as {
    paths: Record<string, { get?: { parameters?: { name?: string; $ref?: string }[] } }>;
    components: { parameters: Record<string, { name: string }> };
  };
  const paths = Object.entries(description.paths);
  const shared = description.components.parameters;
  const requests = PAGES.flatMap((page) =>
    codeIn(page).flatMap((line) =>
      [...line.matchAll(/(?:127\.0\.0\.1:3000\/v1|^imd )(?:\/)?([a-z-]+\/[^\s'"$]*)/g)].map(([, path = '']) => path),
    ),
  );

  it.each(requests)('asks for a path and by parameters that the description has: %s', (request) => {
    const { pathname, searchParams } = new URL(`http://127.0.0.1/${request}`);
    const found = paths.find(([path]) => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(pathname));
    expect(found?.[1].get).toBeDefined();
    const known = (found?.[1].get?.parameters ?? []).map(
      ({ name, $ref }) => name ?? shared[$ref?.split('/').at(-1) ?? '']?.name,
    );
    expect([...searchParams.keys()].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is made at all', () => expect(requests.length).toBeGreaterThan(4));
});
