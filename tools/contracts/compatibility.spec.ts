import { Type, type TObject } from '@sinclair/typebox';
import { breaksBetween as breaks } from './compatibility';

const [text, number] = [Type.String(), Type.Integer()];

describe('a reader of an event', () => {
  it('does not mind a new field that may be absent', () =>
    expect(breaks(Type.Object({ a: text }), Type.Object({ a: text, b: Type.Optional(number) }))).toEqual([]));

  it('does not mind another description', () =>
    expect(breaks(Type.Object({ a: text }), Type.Object({ a: Type.String({ description: 'x' }) }))).toEqual([]));

  it('minds a new field that is required, since older events lack it', () =>
    expect(breaks(Type.Object({ a: text }), Type.Object({ a: text, b: number }))).toEqual(['/b became required']));

  it('minds a field that goes away', () =>
    expect(breaks(Type.Object({ a: text, b: number }), Type.Object({ a: text }))).toEqual(['/b was removed']));

  it('minds a field that may now be absent', () =>
    expect(breaks(Type.Object({ a: text }), Type.Object({ a: Type.Optional(text) }))).toEqual([
      '/a may now be absent',
    ]));

  it('minds another type', () =>
    expect(breaks(Type.Object({ a: text }), Type.Object({ a: number }))).toEqual(['/a: type changed']));

  it('minds another pattern', () =>
    expect(breaks(Type.Object({ a: Type.String({ pattern: '^a' }) }), Type.Object({ a: text }))).toEqual([
      '/a: pattern changed',
    ]));

  it('minds a value that goes away, not one that is added', () => {
    const oneOf = (...values: string[]) => Type.Object({ a: Type.Unsafe({ type: 'string', enum: values }) });
    expect(breaks(oneOf('x'), oneOf('x', 'y'))).toEqual([]);
    expect(breaks(oneOf('x', 'y'), oneOf('x'))).toEqual(['/a: "y" was removed']);
  });

  it('minds what changes inside lists and inside what may be null', () => {
    const within = (inner: TObject) =>
      Type.Object({ list: Type.Array(inner), maybe: Type.Union([inner, Type.Null()]) });
    expect(breaks(within(Type.Object({ a: text })), within(Type.Object({ a: number })))).toEqual([
      '/list/*/a: type changed',
      '/maybe/a: type changed',
    ]);
  });

  it('minds a field that can no longer be null', () =>
    expect(breaks(Type.Object({ a: Type.Union([text, Type.Null()]) }), Type.Object({ a: text }))).toEqual([
      '/a: type changed',
      '/a: an alternative was removed',
    ]));

  it('minds a field that can now be null', () =>
    expect(breaks(Type.Object({ a: text }), Type.Object({ a: Type.Union([text, Type.Null()]) }))).toEqual([
      '/a: type changed',
    ]));
});
