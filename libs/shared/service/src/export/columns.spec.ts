import { Schema } from '@imd/contracts';
import { Type } from '@sinclair/typebox';
import { FigureAnswer, LabelAnswer, MoneyAnswer } from '../description/shared.answers';
import { cellsOf, columnsOf } from './columns';

const named = (...schema: Parameters<typeof columnsOf>) =>
  columnsOf(...schema).map(({ name, kind, scale }) => [name, kind, ...(scale === 0 ? [] : [scale])]);

describe('the columns of an item', () => {
  it('are its members, those of an object named by the path to them', () =>
    expect(named(Type.Object({ id: Schema.Code, title: LabelAnswer, spent: FigureAnswer }))).toEqual([
      ['id', 'text'],
      ['title.nl', 'text'],
      ['title.en', 'text'],
      ['spent.value', 'decimal', 2],
      ['spent.currency', 'text'],
      ['spent.precision', 'decimal', 2],
      ['spent.derived', 'flag'],
      ['spent.invented', 'flag'],
    ]));

  it('have the type of what they hold where that is known', () =>
    expect(
      named(
        Type.Object({
          amount: Schema.nullable(MoneyAnswer),
          share: Schema.nullable(Schema.Percentage),
          index: Schema.Decimal,
          from: Schema.nullable(Schema.Date),
          at: Type.String({ format: 'date-time' }),
          year: Schema.Year,
          ratio: Type.Number(),
          isOpen: Schema.nullable(Type.Boolean()),
          country: Schema.Country,
        }),
      ),
    ).toEqual([
      ['amount.value', 'decimal', 2],
      ['amount.currency', 'text'],
      ['share', 'decimal', 2],
      ['index', 'decimal', 6],
      ['from', 'date'],
      ['at', 'time'],
      ['year', 'whole'],
      ['ratio', 'number'],
      ['isOpen', 'flag'],
      ['country', 'text'],
    ]));

  it('hold a list, and an object of any members, as JSON', () => {
    const schema = Type.Object({ countries: Type.Array(Schema.Country), data: Type.Record(Type.String(), Type.Any()) });
    expect(named(schema)).toEqual([
      ['countries', 'json'],
      ['data', 'json'],
    ]);
    expect(cellsOf(columnsOf(schema), { countries: ['GH'], data: { a: null } })).toEqual(['["GH"]', '{"a":null}']);
  });

  it('are those of every variant where an item has several', () =>
    expect(
      named(
        Type.Union([
          Type.Object({ kind: Type.Literal('cash'), amount: MoneyAnswer }),
          Type.Object({ kind: Type.Literal('kind'), amount: Type.Null(), what: Schema.Text }),
        ]),
      ),
    ).toEqual([
      ['kind', 'text'],
      ['amount.value', 'decimal', 2],
      ['amount.currency', 'text'],
      ['what', 'text'],
    ]));

  it('are null where any step to them is null or absent, and never zero', () => {
    const columns = columnsOf(Type.Object({ a: Type.Optional(MoneyAnswer), b: Schema.nullable(Type.Integer()) }));
    expect(cellsOf(columns, { a: null, b: null })).toEqual([null, null, null]);
    expect(cellsOf(columns, {})).toEqual([null, null, null]);
    expect(cellsOf(columns, { b: 0 })).toEqual([null, null, 0]);
  });
});
