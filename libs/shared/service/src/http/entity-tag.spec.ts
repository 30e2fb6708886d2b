import fc from 'fast-check';
import { entityTag, namesTag } from './entity-tag';

const TAG = entityTag('{"id":"hrt"}');
const code = (header: string): unknown => {
  try {
    return namesTag(header, TAG, 'weak', 'If-Match');
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('an entity tag', () => {
  it('is the same for the same bytes alone', () =>
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => expect(entityTag(a) === entityTag(b)).toBe(a === b))));

  it.each([
    [TAG, true, true],
    [`W/${TAG}`, false, true],
    [`"other", ${TAG}`, true, true],
    [`, ,"a,b",\t${TAG} ,`, true, true],
    [`"other", W/${TAG}`, false, true],
    ['"other"', false, false],
    ['*', true, true],
  ])('is named by %s: %s in the strong comparison, %s in the weak one', (header, strong, weak) => {
    expect(namesTag(header, TAG, 'strong', 'If-Match')).toBe(strong);
    expect(namesTag(header, TAG, 'weak', 'If-None-Match')).toBe(weak);
  });

  it('that is weak never allows a change', () =>
    expect(namesTag(`"other", W/${TAG}`, TAG, 'strong', 'If-Match')).toBe(false));

  it('of what is not there is named by nothing', () => {
    expect(namesTag('*', null, 'strong', 'If-Match')).toBe(false);
    expect(namesTag(TAG, null, 'weak', 'If-None-Match')).toBe(false);
  });

  it.each(['', ' ', ',', 'x', TAG.slice(1), `${TAG} ${TAG}`, `${TAG}x`, `w/${TAG}`, '"a"b"', '*, "a"', '"\u0001"'])(
    'is malformed as %j',
    (header) => expect(code(header)).toBe('entity-tags-malformed'),
  );

  it('is read in time that grows no faster than the header', () => {
    const began = performance.now();
    expect(code(`${'"a",'.repeat(4_000)}x`)).toBe('entity-tags-malformed');
    expect(code(`${' ,'.repeat(8_000)}x`)).toBe('entity-tags-malformed');
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
