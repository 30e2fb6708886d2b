import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './start/repository';

const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
  scripts: Record<'start' | 'test', string>;
};

describe.each(['start', 'test'] as const)('npm %s on a Node that is too old', (script) => {
  it.each(['18.20.8', '20.18.3'])('%s says so, says what is needed, and starts nothing', (version) => {
    const claim = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', scripts[script]], {
      cwd: REPOSITORY,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(claim)}` },
    });
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      `Node ${version} is too old for this platform, which needs Node 20.19 or later.\n` +
        'Install Node 24, which has long-term support, from https://nodejs.org and run the same command again.\n',
    ]);
  });
});
