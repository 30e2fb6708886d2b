import { BilingualAnswer, named } from '@imd/service';
import { Type, type Static } from '@sinclair/typebox';

export const CodeListAnswer = named(
  'CodeList',
  Type.Object({
    name: Type.String({ description: 'As the list of values is named in the description' }),
    codes: Type.Array(Type.Object({ code: Type.String(), label: BilingualAnswer })),
  }),
);

export type CodeList = Static<typeof CodeListAnswer>;
