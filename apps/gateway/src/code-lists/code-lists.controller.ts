import { CODE_LISTS } from '@imd/contracts';
import { thingNotFound } from '@imd/kernel';
import { listAnswer, lists, Operation, pageByKey, ShownAnswer, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { CodeListAnswer, type CodeList } from './code-lists.answer';
import { CodeListPath, ListCodeListsQuery } from './code-lists.query';

const codeListNotFound = thingNotFound({ thing: 'code list', namedBy: 'with this name' });

const ALL: readonly CodeList[] = Object.entries(CODE_LISTS).map(([name, codes]) => ({
  name,
  codes: Object.entries(codes).map(([code, label]) => ({ code, label })),
}));

const nameOf = ({ name }: CodeList) => name;

/** The labels are part of the release, so no service is asked for them. */
@Controller('v1/code-lists')
export class CodeListsController {
  @Get()
  @Operation({
    id: 'listCodeLists',
    summary: 'List the codes of the platform, each with its label in Dutch and English',
    scope: 'analyses:read',
    answers: lists(CodeListAnswer),
  })
  list(@Query() query: ListCodeListsQuery) {
    return listAnswer(pageByKey(ALL, query, '/v1/code-lists', nameOf), query, (list) => list);
  }

  @Get(':name')
  @Operation({
    id: 'showCodeList',
    summary: 'Show the codes of one list, each with its label in Dutch and English',
    scope: 'analyses:read',
    answers: shows(CodeListAnswer),
    refusals: [codeListNotFound],
  })
  get(@Param() { name }: CodeListPath) {
    const found = ALL.find((list) => list.name === name);
    if (!found) throw codeListNotFound(name);
    return new ShownAnswer(found);
  }
}
