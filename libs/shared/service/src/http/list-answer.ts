import type { Page } from '@imd/mongo';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';

/** Paging: `cursor` from the answer before, `limit` items at most. */
export class PageQuery {
  @IsOptional()
  @IsString()
  @Matches(/^[\w-]{1,200}$/)
  cursor?: string;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit?: number;
}

export interface ListAnswer {
  readonly items: readonly object[];
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

export function listAnswer<State extends object>(page: Page<State>, show: (state: State) => object): ListAnswer {
  return { items: page.items.map(({ state }) => show(state)), next: page.next };
}
