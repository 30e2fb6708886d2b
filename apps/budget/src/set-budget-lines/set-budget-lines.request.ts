import { IsCalendarDate, IsLabel, LabelRequest, Parts, SourcedRequest } from '@imd/service';
import { IsBoolean, IsOptional, Matches, MaxLength } from 'class-validator';

const LINE_CODE = /^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/;
const MESSAGE = { message: '$property is written as the law writes it, such as V, 5 or 5.2' };

export class BudgetLineRequest {
  @IsCalendarDate()
  validFrom: string;

  /** Last day; absent or null: until further notice. */
  @IsOptional()
  @IsCalendarDate()
  validTo?: string | null;

  /** The chapter of the budget: `V`. */
  @Matches(LINE_CODE, MESSAGE)
  @MaxLength(20)
  chapter: string;

  @Matches(LINE_CODE, MESSAGE)
  @MaxLength(20)
  article: string;

  @IsOptional()
  @Matches(LINE_CODE, MESSAGE)
  @MaxLength(20)
  subArticle?: string | null;

  @IsOptional()
  @IsLabel()
  instrument?: LabelRequest | null;

  /** It counts as official development assistance. */
  @IsBoolean()
  oda: boolean;

  /** It is part of the budget for international cooperation. */
  @IsBoolean()
  hgis: boolean;
}

export class SetBudgetLinesRequest extends SourcedRequest {
  /** Periods that do not overlap. */
  @Parts(() => BudgetLineRequest, { atMost: 100 })
  periods: BudgetLineRequest[];
}
