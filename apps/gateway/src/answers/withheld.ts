import { Schema } from '@imd/contracts';
import { named, type Answer, type Scope } from '@imd/service';
import { Type } from '@sinclair/typebox';

/** These scopes decide which blocks a caller sees; callers who hold the same of them get the same answer. */
export const BLOCK_SCOPES = ['budgets:read', 'projects:read', 'returns:read'] as const satisfies readonly Scope[];

/** Each of these blocks asks for a scope beside that of the answer itself. */
export type Blocks = Readonly<Record<string, (typeof BLOCK_SCOPES)[number]>>;

export const Withheld = named(
  'Withheld',
  Type.Object(
    { block: Type.String(), scope: Schema.oneOf(BLOCK_SCOPES) },
    { description: 'A block that is left out, and the scope that would show it: not shown is not the same as nothing' },
  ),
);
export type Withheld = Answer<typeof Withheld>;

export function withheldFrom(scopes: ReadonlySet<Scope>, blocks: Blocks): Withheld[] {
  return Object.entries(blocks).flatMap(([block, scope]) => (scopes.has(scope) ? [] : [{ block, scope }]));
}
