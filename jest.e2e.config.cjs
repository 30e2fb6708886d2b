const preset = require('./jest.preset.cjs');

/** All services as processes; one file at a time, because each takes a whole platform. */
module.exports = {
  ...preset,
  roots: ['<rootDir>/e2e'],
  testMatch: ['**/*.e2e-spec.ts'],
  testEnvironment: '<rootDir>/e2e/setup/environment.ts',
  globalSetup: '<rootDir>/e2e/setup/start.ts',
  globalTeardown: '<rootDir>/e2e/setup/end.ts',
  testTimeout: 120_000,
  maxWorkers: 1,
  forceExit: true,
};
