const preset = require('./jest.preset.cjs');

/** All services as processes; one file at a time, because each takes a whole platform. */
module.exports = {
  ...preset,
  roots: ['<rootDir>/e2e'],
  testMatch: ['**/*.e2e-spec.ts'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
