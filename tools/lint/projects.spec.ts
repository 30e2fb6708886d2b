import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';

interface Graph {
  readonly nodes: Readonly<
    Record<string, { readonly type: 'app' | 'lib'; readonly data: { readonly root: string; readonly tags?: string[] } }>
  >;
  readonly dependencies: Readonly<Record<string, readonly { readonly target: string }[]>>;
}

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

describe('the projects', () => {
  let graph: Graph;
  const names = (type: 'app' | 'lib') => Object.keys(graph.nodes).filter((name) => graph.nodes[name]?.type === type);

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'imd-graph-'));
    const file = join(folder, 'graph.json');
    execFileSync(join(REPOSITORY, 'node_modules/.bin/nx'), ['graph', `--file=${file}`], {
      cwd: REPOSITORY,
      stdio: 'ignore',
    });
    ({ graph } = JSON.parse(readFileSync(file, 'utf8')) as { graph: Graph });
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('are four apps on shared libraries', () => {
    expect(names('app').sort()).toEqual(['budget', 'gateway', 'projects', 'returns']);
    expect(names('lib').sort()).toEqual(['client', 'contracts', 'kernel', 'messaging', 'mongo', 'service', 'testing']);
    for (const app of names('app')) {
      expect(graph.dependencies[app]?.map(({ target }) => target)).toEqual(
        expect.arrayContaining(['contracts', 'kernel', 'service']),
      );
    }
  });

  it('have one scope and one type each, so that a boundary holds for every one', () => {
    for (const { data } of Object.values(graph.nodes)) {
      expect(data.tags?.filter((tag) => tag.startsWith('scope:'))).toHaveLength(1);
      expect(data.tags?.filter((tag) => tag.startsWith('type:'))).toHaveLength(1);
    }
  });

  it('declare what they import, so that builds run in order and a changed library is built first', () => {
    for (const [name, { data }] of Object.entries(graph.nodes)) {
      const declared = JSON.parse(readFileSync(join(REPOSITORY, data.root, 'package.json'), 'utf8')) as Package;
      const imported = (graph.dependencies[name] ?? []).filter(({ target }) => target in graph.nodes);
      expect({ name, packages: Object.keys({ ...declared.dependencies, ...declared.devDependencies }) }).toEqual({
        name,
        packages: expect.arrayContaining(imported.map(({ target }) => `@imd/${target}`)),
      });
    }
  });

  it('know no app', () => {
    const known = Object.values(graph.dependencies).flatMap((dependencies) => dependencies.map(({ target }) => target));
    expect(known.filter((target) => names('app').includes(target))).toEqual([]);
  });
});
