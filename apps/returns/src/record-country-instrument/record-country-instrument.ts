import { fromMoney } from '@imd/kernel';
import {
  Commands,
  created,
  ok,
  provenanceOf,
  requireMatch,
  type CommandContext,
  type CompletedCommand,
} from '@imd/service';
import { Injectable } from '@nestjs/common';
import { countryInstrumentAnswer, countryInstrumentPath } from '../answers/country-instrument.answer';
import { recordCountryInstrument, type CountryInstrument } from '../domain/country-instrument';
import { countryInstruments } from '../persistence/country-instrument.schema';
import type { RecordCountryInstrumentRequest } from './record-country-instrument.request';

@Injectable()
export class RecordCountryInstrument {
  constructor(private readonly commands: Commands) {}

  execute(id: string, request: RecordCountryInstrumentRequest, context: CommandContext): Promise<CompletedCommand> {
    return this.commands.execute({
      operation: 'record-country-instrument',
      context,
      body: request,
      prepare: (tx) => tx.load(countryInstruments, id),
      decide: (tx) => {
        if (context.ifMatch !== null) requireMatch(tx, countryInstruments, id, context);
        const before = tx.get(countryInstruments, id);
        const { state, events } = recordCountryInstrument(before, instrumentOf(id, request));
        if (events.length > 0) tx.save(countryInstruments, state, ...events);
        const answer = countryInstrumentAnswer(state);
        return before ? ok(answer) : created(countryInstrumentPath(id), answer);
      },
    });
  }
}

function instrumentOf(id: string, request: RecordCountryInstrumentRequest): CountryInstrument {
  return {
    id,
    kind: request.kind,
    title: request.title,
    countries: request.countries,
    region: request.region ?? null,
    state: request.state,
    from: request.from ?? null,
    to: request.to ?? null,
    datePrecision: request.datePrecision ?? 'day',
    partners: request.partners,
    amount: request.amount ? fromMoney(request.amount, 'amount.value') : null,
    paidBy: request.paidBy ?? null,
    remark: request.remark ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
