const Sequencer = require('@jest/test-sequencer').default;

/** A file of many specs that began last would leave the other worker idle until its end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isTogether = ({ path }) => path.endsWith('.together.ts');
    return super.sort(tests).sort((a, b) => Number(isTogether(b)) - Number(isTogether(a)));
  }
};
