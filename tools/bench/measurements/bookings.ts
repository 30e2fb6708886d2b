import { BOOKED_YEAR, openBudgetYear } from '../budget-year';
import { atLeast, information, milliseconds, type Measured, type Measurement } from '../measurement';
import { runProcess } from '../own-process';
import type { BareTransactions, BareTransactionsOptions } from '../processes/bare-transactions';
import type { BookingLoad, BookingLoadOptions } from '../processes/booking-load';

const IN_FLIGHT = 32;
const STEADY_PER_SECOND = 300;
const TURNS = 3;

/** (b) Bookings go through the gateway, against the transaction alone, written with nothing but the driver. */
export const bookings: Measurement = {
  letter: 'b',
  about: `bookings, ${IN_FLIGHT} in flight`,
  run: async ({ platform, quick, signal }): Promise<Measured> => {
    const { gateway } = platform;
    const { mongodbUrl } = platform.addresses;
    await openBudgetYear(gateway, BOOKED_YEAR);
    const seconds = quick ? 2 : 5;
    const headers = await gateway.authorization();
    const book = (pace: BookingLoadOptions['pace'], duration = seconds) =>
      runProcess<BookingLoadOptions, BookingLoad>(
        'booking-load',
        { gatewayUrl: gateway.url, headers, year: BOOKED_YEAR, pace, seconds: duration },
        signal,
      );
    const transact = (yearDocuments: number) =>
      runProcess<BareTransactionsOptions, BareTransactions>(
        'bare-transactions',
        { mongodbUrl, inFlight: IN_FLIGHT, yearDocuments, seconds },
        signal,
      );

    await book({ inFlight: IN_FLIGHT }, 2);
    const turns = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      turns.push({ bare: await transact(IN_FLIGHT), platform: await book({ inFlight: IN_FLIGHT }) });
    }
    const oneDocument = await transact(1);
    const steady = await book({ perSecond: STEADY_PER_SECOND }, 2 * seconds);
    const mean = (rates: number[]) => rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    const perSecond = mean(turns.map((turn) => turn.platform.perSecond));
    return {
      lines: [
        atLeast(
          'bookings, one budget year',
          perSecond,
          'bare transaction, no conflicts',
          mean(turns.map(({ bare }) => bare.perSecond)),
          0.5,
        ),
        {
          ...atLeast('the same', perSecond, 'bare transaction, one year document', oneDocument.perSecond, 0),
          target: '',
          met: null,
        },
        information(`a booking at ${STEADY_PER_SECOND}/s`, `p99 ${milliseconds(steady.latency.p99)}`),
      ],
      raw: { inFlight: IN_FLIGHT, turns, oneDocument, steady },
    };
  },
};
