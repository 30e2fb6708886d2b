import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { exchangeRateAnswer, exchangeRatePath } from '../answers/exchange-rate.answer';
import { setExchangeRate } from '../domain/exchange-rate';
import type { ExchangeRatePath } from '../paths';
import { exchangeRateId, exchangeRates } from '../persistence/exchange-rate.schema';
import type { SetExchangeRateRequest } from './set-exchange-rate.request';

export function setExchangeRateUseCase(
  { year, currency }: ExchangeRatePath,
  { rate, provenance }: SetExchangeRateRequest,
): UseCase {
  const after = { year, currency, rate, provenance: provenanceOf(provenance) };
  return setWhole(exchangeRates, exchangeRateId(after), {
    change: (before) => setExchangeRate(before, after),
    answer: exchangeRateAnswer,
    path: exchangeRatePath(after),
  });
}
