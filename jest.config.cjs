const preset = require('./jest.preset.cjs');
module.exports = {
  ...preset,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  // Jest alone leaves one processor out, which is half of two.
  maxWorkers: '100%',
};
