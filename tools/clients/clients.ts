import { copyFile, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTRACTS } from '../contracts/committed';
import { PYTHON, pythonPackages } from '../dev-stack/python-packages';
import { runCommand } from '../dev-stack/run-command';
import { REPOSITORY } from '../start/repository';
import { JAVA, openapiGenerator } from './openapi-generator';
import { orval } from './orval';

const DESCRIPTION = join(CONTRACTS, 'openapi.json');
const STORIES = join(__dirname, 'stories');
const OWN_CLIENT = join(REPOSITORY, 'libs', 'shared', 'client');

const say = (line: string) => void process.stderr.write(`${line}\n`);
const installed = (program: string) => join(REPOSITORY, 'node_modules', '.bin', program);

/** One client tells the short story to this platform. */
export interface Storyteller {
  /** The gateway has this address. */
  readonly url: string;
  readonly token: string;
  /** The year is of this client alone: its figures are those of its own bookings. */
  readonly year: number;
  readonly project: string;
  readonly country: string;
}

/** A client saw this: it is the same for every one. */
export type Story = Readonly<Record<string, unknown>>;

/** A stranger makes such a client, from the description alone or from our package. */
export interface Client {
  readonly name: string;
  /** The client cannot be made without these programs. */
  readonly needs: { readonly what: string; readonly isThere: boolean };
  /**
   * This makes the client in an empty folder and tells the short story with it: book, retry, refuse, page, read both
   * answers.
   */
  tell(folder: string, teller: Storyteller): Promise<Story[]>;
}

const NODE_ALONE = { what: 'Node', isThere: true };

export const CLIENTS: readonly Client[] = [
  {
    name: 'openapi-python-client',
    needs: PYTHON,
    async tell(folder, teller) {
      const environment = await pythonEnvironment(folder);
      // The generator only formats with the programs that it runs afterwards. It sends a file of rows as bytes.
      const overrides = 'content_type_overrides:\n  text/csv: application/octet-stream\n';
      await writeFile(join(folder, 'settings.yaml'), `post_hooks: []\n${overrides}`);
      const settings = ['--config', join(folder, 'settings.yaml'), '--fail-on-warning'];
      const generate = [
        '-m',
        'openapi_python_client',
        'generate',
        '--path',
        DESCRIPTION,
        '--meta',
        'none',
        ...settings,
      ];
      await runCommand('python3', [...generate, '--output-path', join(folder, 'imd_client')], { env: environment });
      return [await told('python3', join(STORIES, 'openapi_python_client.py'), teller, environment)];
    },
  },
  {
    name: 'openapi-generator (python)',
    needs: { what: `${PYTHON.what}, ${JAVA.what}`, isThere: PYTHON.isThere && JAVA.isThere },
    async tell(folder, teller) {
      const environment = await pythonEnvironment(folder);
      const only = 'apiTests=false,modelTests=false,apiDocs=false,modelDocs=false';
      const settings = ['--additional-properties=packageName=imd_client', `--global-property=${only}`];
      const generate = ['generate', '-g', 'python', '-i', DESCRIPTION, '-o', folder, ...settings];
      await runCommand('java', ['-jar', await openapiGenerator(say), ...generate]);
      return [await told('python3', join(STORIES, 'openapi_generator.py'), teller, environment)];
    },
  },
  {
    name: 'openapi-typescript and openapi-fetch',
    needs: NODE_ALONE,
    async tell(folder, teller) {
      await runCommand(installed('openapi-typescript'), [DESCRIPTION, '--output', join(folder, 'api.ts')]);
      await copyFile(join(STORIES, 'openapi-fetch.ts'), join(folder, 'story.ts'));
      await symlink(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
      await compile(folder, ['story.ts']);
      return [await told('node', join(folder, 'out', 'story.js'), teller)];
    },
  },
  {
    name: 'orval',
    needs: NODE_ALONE,
    async tell(folder, teller) {
      const output = { client: 'fetch', mode: 'single', target: join(folder, 'api.ts'), baseUrl: `${teller.url}/v1` };
      const settings = JSON.stringify({ imd: { input: DESCRIPTION, output } });
      await writeFile(join(folder, 'orval.config.cjs'), `module.exports = ${settings};\n`);
      await runCommand(await orval(say), ['--config', join(folder, 'orval.config.cjs')], { cwd: folder });
      await copyFile(join(STORIES, 'orval.ts'), join(folder, 'story.ts'));
      await symlink(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
      await compile(folder, ['story.ts']);
      return [await told('node', join(folder, 'out', 'story.js'), teller)];
    },
  },
  {
    name: '@imd/client, packed and installed, as an ES module and from CommonJS',
    needs: NODE_ALONE,
    async tell(folder, teller) {
      await installOwnClient(folder);
      const kinds = ['mts', 'cts'];
      for (const kind of kinds) await copyFile(join(STORIES, 'imd-client.ts'), join(folder, `story.${kind}`));
      await compile(
        folder,
        kinds.map((kind) => `story.${kind}`),
      );
      const [asModule, fromCommonJs] = ['story.mjs', 'story.cjs'].map((file) => join(folder, 'out', file));
      // The second one's bookings are retries of the first one's.
      return [await told('node', asModule ?? '', teller), await told('node', fromCommonJs ?? '', teller)];
    },
  },
];

async function pythonEnvironment(folder: string): Promise<NodeJS.ProcessEnv> {
  const packages = await pythonPackages('python-clients', join(__dirname, 'requirements.txt'), say);
  return { ...process.env, PYTHONPATH: [folder, packages].join(':'), PYTHONDONTWRITEBYTECODE: '1' };
}

/** The compiler holds the story against the types: what is not in the description does not compile. */
async function compile(folder: string, files: readonly string[]): Promise<void> {
  const compilerOptions = {
    module: 'nodenext',
    target: 'ES2022',
    strict: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(REPOSITORY, 'node_modules', '@types')],
    outDir: 'out',
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  await runCommand(installed('tsc'), ['-p', folder]);
}

/** A stranger installs it in this way, but offline here: its dependencies are packed from our own node_modules. */
async function installOwnClient(folder: string): Promise<void> {
  const packed = join(folder, 'packed');
  await mkdir(packed);
  await runCommand('npm', ['pack', '--pack-destination', packed], { cwd: OWN_CLIENT });
  for (const needed of ['openapi-fetch', 'openapi-typescript-helpers']) {
    const place = join(REPOSITORY, 'node_modules', needed);
    await runCommand('npm', ['pack', '--ignore-scripts', '--pack-destination', packed, place]);
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const files = (await readdir(packed)).map((file) => join(packed, file));
  await runCommand('npm', ['install', '--offline', '--no-audit', '--no-fund', ...files], { cwd: folder });
}

async function told(command: string, story: string, teller: Storyteller, env = process.env): Promise<Story> {
  const output = await runCommand(command, [story], {
    env: {
      ...env,
      // The platform's own sources are not what an installed package runs on.
      NODE_OPTIONS: '',
      STORY_URL: teller.url,
      STORY_TOKEN: teller.token,
      STORY_YEAR: String(teller.year),
      STORY_PROJECT: teller.project,
      STORY_COUNTRY: teller.country,
    },
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Story;
}
