import { ExchangeRateValue, Schema } from '@imd/contracts';
import { named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { ExchangeRate } from '../domain/exchange-rate';
import { exchangeRateId } from '../persistence/exchange-rate.schema';

export const ExchangeRateAnswer = named(
  'ExchangeRate',
  Type.Object({
    id: Schema.Id,
    year: Schema.Year,
    currency: Schema.Currency,
    rate: ExchangeRateValue,
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link }),
  }),
);

export const exchangeRatePath = ({ year, currency }: Pick<ExchangeRate, 'year' | 'currency'>) =>
  `/v1/exchange-rates/${year}/${currency}`;

export function exchangeRateAnswer(rate: ExchangeRate): Answer<typeof ExchangeRateAnswer> {
  return { id: exchangeRateId(rate), ...rate, links: { self: exchangeRatePath(rate) } };
}
