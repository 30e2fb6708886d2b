import { CHAMBERS, DATE_PRECISIONS, DOCUMENT_KINDS, type DatePrecision } from '@imd/contracts';
import { IsCalendarDate, IsLabel, IsText, LabelRequest, SourcedRequest } from '@imd/service';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import type { RegisteredDocument } from '../domain/document';

export class RecordDocumentRequest extends SourcedRequest {
  @IsIn(DOCUMENT_KINDS)
  kind: RegisteredDocument['kind'];

  @IsLabel()
  title: LabelRequest;

  /** As it is printed: `30 573, nr. 11`. */
  @IsOptional()
  @IsText(200)
  number?: string | null;

  @IsOptional()
  @IsCalendarDate()
  datedOn?: string | null;

  /** The precision of the date; absent: the day. */
  @IsOptional()
  @IsIn(DATE_PRECISIONS)
  datePrecision?: DatePrecision | null;

  @IsOptional()
  @IsIn(CHAMBERS)
  chamber?: RegisteredDocument['chamber'];

  /** Parliamentary year, such as 2010-2011. */
  @IsOptional()
  @Matches(/^[0-9]{4}-[0-9]{4}$/, { message: '$property is a parliamentary year, such as 2010-2011' })
  session?: string | null;

  /** Members of parliament who tabled it; needed of an amendment and a motion. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(150)
  @IsText(200, { each: true })
  movers?: string[] | null;

  /** What it led to. */
  @IsOptional()
  @IsLabel()
  effect?: LabelRequest | null;
}
