const preset = require('./jest.preset.cjs');

/** One service each against a real Kafka and MongoDB; every file has a database and topics of its own. */
module.exports = {
  ...preset,
  roots: ['<rootDir>/apps', '<rootDir>/libs'],
  testMatch: ['**/*.int-spec.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
  forceExit: true,
};
