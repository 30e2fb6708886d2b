import { imageNode, imageNodeVersion } from './image-node';
import { runJest } from './jest-run';
import { shownCommand } from './shown-command';
import type { Outcome, Step } from './step';
import { withStack } from './with-stack';

/** The steps go in the order of what they cost, so that the cheapest finding comes first. */
export const STEPS: readonly Step[] = [
  {
    name: 'format',
    about: 'every file is formatted',
    onOneProcessor: true,
    run: (signal) => asOneTest('prettier', ['--check', '--log-level', 'warn', '.'], signal),
  },
  {
    name: 'lint',
    about: 'typed rules and module boundaries',
    onOneProcessor: true,
    run: (signal) => asOneTest('eslint', ['.'], signal),
  },
  {
    name: 'types',
    about: 'strict TypeScript',
    onOneProcessor: true,
    run: (signal) => asOneTest('tsc', ['--noEmit', '-p', 'tsconfig.json'], signal),
  },
  {
    name: 'build',
    about: 'every application and library',
    run: (signal) => asOneTest('nx', ['run-many', '-t', 'build', '--outputStyle=static'], signal),
  },
  { name: 'unit', about: 'rules and figures', run: (signal) => runJest('jest.unit-together.config.cjs', signal) },
  {
    name: 'integration',
    about: 'one service at a time, real Kafka and MongoDB',
    run: (signal) =>
      withStack(signal, ({ mongodbUrl, kafkaBrokers }) =>
        runJest('jest.int-together.config.cjs', signal, {
          environment: {
            ...withoutOurVariables(),
            IMD_MONGODB_URL: mongodbUrl,
            IMD_KAFKA_BROKERS: kafkaBrokers.join(','),
          },
        }),
      ),
  },
  {
    name: 'e2e',
    about: `all services as processes, on Node ${imageNodeVersion()} of our images, with servers that may be killed`,
    // A service is started with the Node that runs its test.
    run: async (signal) => runJest('jest.e2e.config.cjs', signal, { node: await imageNode(signal) }),
  },
  { name: 'image-node', about: 'what touches Node itself, on that Node too', run: onImageNode },
];

async function onImageNode(signal: AbortSignal): Promise<Outcome> {
  if (process.version === `v${imageNodeVersion()}`) {
    process.stdout.write('The steps before ran on that Node.\n');
    return { passed: 0, failed: 0 };
  }
  const libraries = ['service', 'kernel', 'messaging'].map((name) => `libs/shared/${name}/`);
  return runJest('jest.config.cjs', signal, { node: await imageNode(signal), files: libraries });
}

/** A service refuses a variable it does not know, and no test may depend on what a developer's shell has set. */
function withoutOurVariables(): NodeJS.ProcessEnv {
  const ours = Object.keys(process.env).filter((name) => name.startsWith('IMD_'));
  return Object.fromEntries(ours.map((name) => [name, undefined]));
}

async function asOneTest(command: string, args: string[], signal: AbortSignal): Promise<Outcome> {
  const code = await shownCommand({ command, args, signal });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
