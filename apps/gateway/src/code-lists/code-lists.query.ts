import { pageQuery } from '@imd/service';
import { Matches } from 'class-validator';
import { CodeListAnswer } from './code-lists.answer';

export class ListCodeListsQuery extends pageQuery(CodeListAnswer) {}

export class CodeListPath {
  @Matches(/^[A-Za-z]{1,80}$/, { message: '$property is a name of letters, at most 80' })
  name: string;
}
