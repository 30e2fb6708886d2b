import { fromMoney } from '@imd/kernel';
import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { countryInstrumentAnswer, countryInstrumentPath } from '../answers/country-instrument.answer';
import { recordCountryInstrument, type RecordedInstrument } from '../domain/country-instrument';
import { countryInstruments } from '../persistence/country-instrument.schema';
import { regions } from '../persistence/region.schema';
import type { CodePath } from '../paths';
import type { RecordCountryInstrumentRequest } from './record-country-instrument.request';

export function recordCountryInstrumentUseCase({ id }: CodePath, request: RecordCountryInstrumentRequest): UseCase {
  return setWhole(countryInstruments, id, {
    load: async (tx) => {
      await Promise.all((request.regions ?? []).map((region) => tx.load(regions, region)));
    },
    change: (before, tx, { now }) =>
      recordCountryInstrument(before, instrumentOf(id, request), (region) => tx.get(regions, region) !== null, now),
    answer: countryInstrumentAnswer,
    path: countryInstrumentPath(id),
  });
}

function instrumentOf(id: string, request: RecordCountryInstrumentRequest): RecordedInstrument {
  return {
    id,
    kind: request.kind,
    title: request.title,
    countries: request.countries,
    region: request.region ?? null,
    regions: request.regions ?? [],
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
