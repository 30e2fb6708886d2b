import { fromMoney } from '@imd/kernel';
import { type CommandContext, Commands, type CompletedCommand, provenanceOf, setWhole } from '@imd/service';
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
      decide: (tx) =>
        setWhole(tx, countryInstruments, id, context, {
          change: (before) => recordCountryInstrument(before, instrumentOf(id, request)),
          answer: countryInstrumentAnswer,
          path: countryInstrumentPath(id),
        }),
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
