import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { organisationAnswer, OrganisationAnswer } from '../answers/organisation.answer';
import { CodePath } from '../paths';
import { organisations } from '../persistence/organisation.schema';
import { ListOrganisationsQuery } from './show-organisations.query';

@Controller('v1/organisations')
export class ShowOrganisationsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listOrganisations',
    summary: 'List organisations',
    scope: 'projects:read',
    answers: lists(OrganisationAnswer),
  })
  async list(@Query() query: ListOrganisationsQuery) {
    return listAnswer(await this.records.list(organisations, query), query, organisationAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showOrganisation',
    summary: 'Show an organisation',
    scope: 'projects:read',
    answers: shows(OrganisationAnswer),
    refusals: [notFoundIn(organisations)],
  })
  async get(@Param() { id }: CodePath) {
    return itemAnswer(organisations, id, await this.records.get(organisations, id), organisationAnswer);
  }
}
