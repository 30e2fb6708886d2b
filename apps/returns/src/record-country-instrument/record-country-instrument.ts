import { fromMoney } from '@imd/kernel';
import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { countryInstrumentAnswer, countryInstrumentPath } from '../answers/country-instrument.answer';
import { recordCountryInstrument, type CountryInstrument } from '../domain/country-instrument';
import { countryInstruments } from '../persistence/country-instrument.schema';
import type { CodePath } from '../paths';
import type { RecordCountryInstrumentRequest } from './record-country-instrument.request';

export function recordCountryInstrumentUseCase({ id }: CodePath, request: RecordCountryInstrumentRequest): UseCase {
  return setWhole(countryInstruments, id, {
    change: (before) => recordCountryInstrument(before, instrumentOf(id, request)),
    answer: countryInstrumentAnswer,
    path: countryInstrumentPath(id),
  });
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
