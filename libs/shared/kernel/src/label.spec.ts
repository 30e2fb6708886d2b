import { inBothLanguages } from './label';

describe('a text for a sentence', () => {
  it.each([
    [
      { nl: 'Terugkeer', en: 'Return' },
      { nl: 'Terugkeer', en: 'Return' },
    ],
    [
      { nl: 'Terugkeer', en: null },
      { nl: 'Terugkeer', en: 'Terugkeer' },
    ],
    [
      { nl: null, en: 'Return' },
      { nl: 'Return', en: 'Return' },
    ],
  ])('of %j is %j', (text, expected) => expect(inBothLanguages(text)).toEqual(expected));

  it('is never of no language', () => expect(() => inBothLanguages({ nl: null, en: null })).toThrow('in no language'));
});
