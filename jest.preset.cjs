const { readFileSync } = require('node:fs');

const { $schema, ...swc } = JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8'));

/** One way to run every test: swc compiles, sources of the workspace are read through the @imd/source condition. */
module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@imd/source', 'require', 'node', 'default'] },
  // These come as ES modules alone, which jest cannot require.
  transform: {
    '^.+\\.ts$|/node_modules/(jose|hyparquet|hyparquet-writer)/.+\\.js$': ['@swc/jest', { ...swc, swcrc: false }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|hyparquet|hyparquet-writer)/)'],
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json', 'node'],
};
