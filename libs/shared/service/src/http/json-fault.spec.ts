import fc from 'fast-check';
import { offsetOfFault, placeOfFault } from './json-fault';

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a":1,}', 1, 8],
    ['{"a":1', 1, 7],
    ['{"a" 1}', 1, 6],
    ['{a:1}', 1, 2],
    ['{"a":01}', 1, 7],
    ['{"a":tru}', 1, 6],
    ['{"a":"x\ny"}', 1, 6],
    ['{"a":"\\x"}', 1, 6],
    ['[1,2', 1, 5],
    ['[1}', 1, 3],
    ['{"a":1} {}', 1, 9],
    ['{\n  "a": 1,\n  b: 2\n}', 3, 3],
  ])('%j: line %d, column %d', (text, line, column) => expect(placeOfFault(text)).toEqual({ line, column }));

  it('is nowhere in what the engine reads, and somewhere in everything that it refuses', () => {
    const characters = fc.constantFrom(...'{}[]",:01-.eE+\\u tfn\n\t\u0001true false null'.split(''));
    const nearJson = fc
      .tuple(fc.json(), fc.nat(), fc.string({ unit: characters, maxLength: 3 }))
      .map(
        ([json, at, inserted]) =>
          json.slice(0, at % (json.length + 1)) + inserted + json.slice((at % (json.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: characters, maxLength: 12 }), nearJson), (text) => {
        expect(offsetOfFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is found in a large text without delay or deep recursion', () => {
    expect(offsetOfFault('['.repeat(500_000))).toBe(500_000);
    expect(offsetOfFault(`["${'\\n'.repeat(500_000)}"`)).toBe(1_000_003);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
