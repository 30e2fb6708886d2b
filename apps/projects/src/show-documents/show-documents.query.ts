import { CHAMBERS, DOCUMENT_KINDS } from '@imd/contracts';
import { IsText, listQuery } from '@imd/service';
import { IsIn, IsOptional } from 'class-validator';
import { DocumentAnswer } from '../answers/document.answer';
import type { RegisteredDocument } from '../domain/document';
import { documents } from '../persistence/document.schema';

export class ListDocumentsQuery extends listQuery(documents, DocumentAnswer) {
  /** As it is printed. */
  @IsOptional()
  @IsText(200)
  number?: string;

  @IsOptional()
  @IsIn(DOCUMENT_KINDS)
  kind?: RegisteredDocument['kind'];

  @IsOptional()
  @IsIn(CHAMBERS)
  chamber?: NonNullable<RegisteredDocument['chamber']>;
}
