import { newKey, seal, unseal } from './seal';

const TEXT = '{"country":"IQ"}';

describe('a sealed text', () => {
  const key = newKey();
  const sealed = seal(key, 'return-cases/one', TEXT);

  it('is opened with its key, and tells nothing without it', () => {
    expect(unseal(key, 'return-cases/one', sealed)).toBe(TEXT);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('IQ');
    expect(() => unseal(newKey(), 'return-cases/one', sealed)).toThrow();
  });

  it('is another each time, so that equal cases do not show', () =>
    expect(seal(key, 'return-cases/one', TEXT)).not.toBe(sealed));

  it('is of its own subject', () => expect(() => unseal(key, 'return-cases/two', sealed)).toThrow());

  it('is whole or is not opened', () => {
    const bytes = Buffer.from(sealed, 'base64url');
    for (const at of [0, 12, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => unseal(key, 'return-cases/one', changed.toString('base64url'))).toThrow();
    }
  });
});
