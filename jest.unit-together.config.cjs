const unit = require('./jest.config.cjs');

/** The whole run: specs share the loading of their modules. Between them these files name every folder that has any. */
module.exports = { ...unit, roots: ['<rootDir>/tools/test/together/unit'], testMatch: ['**/*.together.ts'] };
