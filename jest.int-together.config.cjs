const { readdirSync } = require('node:fs');
const { availableParallelism } = require('node:os');
const integration = require('./jest.int.config.cjs');

const FOLDER = `${__dirname}/tools/test/together/integration`;
const applications = readdirSync(FOLDER).flatMap((name) => /^(.+)\.together\.ts$/.exec(name)?.[1] ?? []);

/** The whole run: the specs of an application that has such a file share the loading of its modules. */
module.exports = {
  ...integration,
  roots: [...integration.roots, FOLDER],
  testMatch: [...integration.testMatch, '**/*.together.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...applications.map((name) => `/apps/${name}/.*\\.int-spec\\.ts$`)],
  // Much of an integration spec is waiting for what a service does by itself.
  maxWorkers: availableParallelism() + 1,
  testSequencer: `${FOLDER}/../longest-first.cjs`,
};
