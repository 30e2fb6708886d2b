import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';
import { noticeOf, notAllowed, productionPackages } from './licences';

describe('the packages that go into the images', () => {
  const packages = productionPackages(REPOSITORY);

  it('are those that a service is made of, and none of the tools', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['fastify', 'kafkajs', 'mongoose', 'pino']));
    for (const tool of ['jest', 'eslint', 'typescript', 'oidc-provider', '@imd/service'])
      expect(names).not.toContain(tool);
  });

  it('have licences that are allowed', () => expect(notAllowed(packages)).toEqual([]));

  it('are named in NOTICE, each with its licence and its owner; after a change run npm run licences', () =>
    expect(readFileSync(join(REPOSITORY, 'NOTICE'), 'utf8')).toBe(noticeOf(packages)));
});

describe('a package', () => {
  let root: string;
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'imd-licences-'))));
  afterEach(() => rmSync(root, { recursive: true }));

  const installed = (manifest: object, lock: object = {}, text?: string) => {
    const folder = join(root, 'node_modules', 'that');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, 'node_modules/that': lock } }));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'that', version: '1.0.0', ...manifest }));
    if (text !== undefined) writeFileSync(join(folder, 'LICENSE.md'), text);
    return productionPackages(root);
  };

  it.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-only)', 'ISC AND MIT'])('under %s may go in', (license) =>
    expect(notAllowed(installed({ license }))).toEqual([]),
  );

  it.each(['GPL-3.0-only', 'AGPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN LICENSE.md', 'UNLICENSED'])(
    'under %s is refused',
    (license) => expect(notAllowed(installed({ license }))).toEqual([`that 1.0.0: ${license}`]),
  );

  it('under no licence is refused', () => expect(notAllowed(installed({}))).toEqual(['that 1.0.0: no licence']));

  it('of the tools is not looked at', () => expect(installed({ license: 'GPL-3.0-only' }, { dev: true })).toEqual([]));

  it('that is not installed is missed', () => {
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/that': {} } }));
    expect(() => productionPackages(root)).toThrow(/node_modules\/that is not there/);
  });

  it('is named with the owner that its licence names, or with its author', () => {
    const license = 'MIT';
    const owned = installed(
      { license },
      {},
      'The MIT License\n\n  Copyright (c) 2020 The Owner\n\nPermission is hereby',
    );
    expect(noticeOf(owned)).toContain('that 1.0.0\n  MIT. Copyright (c) 2020 The Owner\n');
    expect(noticeOf(installed({ license, author: { name: 'The Author' } }, {}, 'none'))).toContain('MIT. The Author\n');
  });
});
