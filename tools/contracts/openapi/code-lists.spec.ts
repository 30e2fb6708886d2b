import { CODE_LISTS } from '@imd/contracts';
import { LISTS } from './enum-names';

describe('the codes of the description', () => {
  it('have a list of labels each, by the name of their type, and there is no other', () =>
    expect(Object.keys(CODE_LISTS).sort()).toEqual(Object.keys(LISTS).sort()));

  it.each(Object.entries(LISTS))('are labelled, every one of them: %s', (name, values) =>
    expect(Object.keys(CODE_LISTS[name] ?? {}).sort()).toEqual([...values].sort()),
  );

  it('have a text in both languages, and no two of a list have the same', () => {
    for (const codes of Object.values(CODE_LISTS))
      for (const language of ['nl', 'en'] as const) {
        const texts = Object.values(codes).map((label) => label[language]);
        expect(texts.filter((text) => text.trim() === '')).toEqual([]);
        expect(new Set(texts).size).toBe(texts.length);
      }
  });
});
