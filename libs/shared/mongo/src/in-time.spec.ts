import { inTime } from './in-time';

describe('an operation of the database', () => {
  it('gives what it gives when that is in time', () => expect(inTime(Promise.resolve(1), 1_000)).resolves.toBe(1));

  it('fails as it fails', () => expect(inTime(Promise.reject(new Error('refused')), 1_000)).rejects.toThrow('refused'));

  it('that is never answered is given up, its outcome unknown', () =>
    expect(inTime(new Promise(() => undefined), 1)).rejects.toMatchObject({ code: 'outcome-unknown' }));
});
