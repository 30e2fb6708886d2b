const { availableParallelism } = require('node:os');
const preset = require('./jest.preset.cjs');

/**
 * All services as processes. A platform keeps one processor busy, and two run side by side even on one, since much of a
 * story is waiting for what a platform does by itself.
 */
module.exports = {
  ...preset,
  roots: ['<rootDir>/e2e'],
  testMatch: ['**/*.e2e-spec.ts'],
  testEnvironment: '<rootDir>/e2e/setup/environment.ts',
  globalSetup: '<rootDir>/e2e/setup/start.ts',
  globalTeardown: '<rootDir>/e2e/setup/end.ts',
  testTimeout: 120_000,
  maxWorkers: Math.max(2, availableParallelism()),
  forceExit: true,
};
