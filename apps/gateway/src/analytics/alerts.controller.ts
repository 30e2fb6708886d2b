import { ALERT_KINDS } from '@imd/contracts';
import { Records } from '@imd/mongo';
import { callerOf, listAnswer, lists, Operation } from '@imd/service';
import { Controller, Get, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SCOPES_OF_KIND } from './alert';
import { alertAnswer, AlertAnswer } from './alerts.answer';
import { AlertsQuery } from './alerts.query';
import { alerts } from './alerts.store';

@Controller('v1/alerts')
export class AlertsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listAlerts',
    summary: 'List what an officer should look at, open and cleared',
    description:
      'An alert takes the scopes of what it is made of, `budgets:read`, `projects:read` or `returns:read`; without them ' +
      'it is not in the list. Nothing is raised or cleared while a source is not current.',
    scope: 'analyses:read',
    answers: lists(AlertAnswer),
  })
  async list(@Query() query: AlertsQuery, @Req() request: FastifyRequest) {
    const { scopes } = callerOf(request);
    const shown = ALERT_KINDS.filter((kind) => SCOPES_OF_KIND[kind].every((scope) => scopes.has(scope)));
    // Beside the kind that the caller may ask for, not in its place.
    const within = { $and: [{ kind: { $in: shown } }] };
    return listAnswer(await this.records.list(alerts, query, within), query, alertAnswer);
  }
}
