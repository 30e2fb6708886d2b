const preset = require('./jest.preset.cjs');

/**
 * All services as processes. Two files run side by side, since much of a story is waiting for what a platform does by
 * itself; a third platform would make them wait for each other.
 */
module.exports = {
  ...preset,
  roots: ['<rootDir>/e2e'],
  testMatch: ['**/*.e2e-spec.ts'],
  testEnvironment: '<rootDir>/e2e/setup/environment.ts',
  globalSetup: '<rootDir>/e2e/setup/start.ts',
  globalTeardown: '<rootDir>/e2e/setup/end.ts',
  testTimeout: 120_000,
  maxWorkers: 2,
  forceExit: true,
};
