import { AdvanceSettled, ExpenditureRecorded, type EventData, PARTITIONS, RefundReceived } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold } from '../figures/folded-events.fixture';
import type { Figure } from '../figures/figure';
import { current } from '../sources/source.fixture';
import { anotherYear } from './another-year.fixture';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const moneyBack = (changes: Partial<EventData<typeof RefundReceived>>): EventData<typeof RefundReceived> => ({
  ...RefundReceived.sample,
  year: 2012,
  purpose: 'remittances',
  projectId: null,
  provenance: FIRST_HAND,
  ...changes,
});

/** Beside another year stands an advance of 14 500.00 with all that can happen to it. */
function history() {
  return anotherYear()
    .tell(ExpenditureRecorded, 'advance', {
      ...ExpenditureRecorded.sample,
      expenditureId: 'advance',
      year: 2012,
      purpose: 'remittances',
      amount: euros('14500.00'),
      bookedOn: '2012-03-01',
      bookedOnPrecision: 'day',
      advance: true,
      provenance: FIRST_HAND,
    })
    .tell(
      RefundReceived,
      'in-the-year',
      moneyBack({
        refundId: 'in-the-year',
        treatment: 'netted',
        expenditureId: 'advance',
        expenditureYear: 2012,
        advance: true,
        amount: euros('4050.00'),
        receivedOn: '2012-09-01',
      }),
    )
    .tell(AdvanceSettled, 'advance', {
      ...AdvanceSettled.sample,
      expenditureId: 'advance',
      year: 2012,
      purpose: 'remittances',
      amount: euros('10000.00'),
      settledOn: '2012-10-01',
      provenance: FIRST_HAND,
    })
    .tell(
      RefundReceived,
      'of-2011',
      moneyBack({
        refundId: 'of-2011',
        treatment: 'receipt',
        expenditureYear: 2011,
        amount: euros('77.00'),
        receivedOn: '2012-02-01',
      }),
    );
}

describe('money back and advances', () => {
  const figures = async (asOf: string) => {
    const [without, view] = await Promise.all([
      fold(new UnderspendProjection(), UNDERSPEND, anotherYear().events),
      fold(new UnderspendProjection(), UNDERSPEND, history().events),
    ]);
    const before = underspendAnalysis(without, current, 2012, asOf, EVERY_SCOPE);
    const { programme, priorities } = underspendAnalysis(view, current, 2012, asOf, EVERY_SCOPE);
    const cents = (figure: Figure | null) => figure?.cents;
    return {
      spent: (cents(programme.spent) ?? 0n) - (cents(before.programme.spent) ?? 0n),
      outstanding: (cents(programme.outstanding) ?? 0n) - (cents(before.programme.outstanding) ?? 0n),
      receipts: cents(programme.receipts),
      openAdvances: cents(programme.openAdvances),
      ofPurpose: priorities.map(({ receipts, openAdvances }) => [cents(receipts), cents(openAdvances)]),
    };
  };

  it('net in the year of the payment: 14 500.00 less 4 050.00 is 10 450.00; settling books nothing', async () =>
    expect(await figures('2012-12-31')).toMatchObject({ spent: 1_045_000n, outstanding: 0n, openAdvances: 45_000n }));

  it('are a receipt beside the spending when the payment was of an earlier year', async () =>
    expect(await figures('2012-12-31')).toMatchObject({
      receipts: 7_700n,
      ofPurpose: [
        [0n, 0n],
        [7_700n, 45_000n],
        [0n, 0n],
      ],
    }));

  it('are as rough as all that was received on a day together', async () => {
    const rough = { ...FIRST_HAND, precision: '10.00' };
    const received = anotherYear();
    // They are more than a topic has partitions: some share a total.
    for (let number = 0; number <= PARTITIONS; number += 1) {
      const refundId = `refund-${number}`;
      received.tell(
        RefundReceived,
        refundId,
        moneyBack({
          refundId,
          treatment: 'receipt',
          expenditureYear: 2011,
          receivedOn: '2012-02-01',
          provenance: rough,
        }),
      );
    }
    const view = await fold(new UnderspendProjection(), UNDERSPEND, received.events);
    const { programme } = underspendAnalysis(view, current, 2012, '2012-12-31', EVERY_SCOPE);
    expect(programme.receipts).toMatchObject({ precision: 1_000n * BigInt(PARTITIONS + 1) });
  });

  it.each([
    ['2012-02-28', 0n, 0n],
    ['2012-03-01', 1_450_000n, 1_450_000n],
    ['2012-09-01', 1_045_000n, 1_045_000n],
    ['2012-10-01', 1_045_000n, 45_000n],
  ])('stand at %s as they stood then', async (asOf, spent, openAdvances) =>
    expect(await figures(asOf)).toMatchObject({ spent, openAdvances }),
  );
});
