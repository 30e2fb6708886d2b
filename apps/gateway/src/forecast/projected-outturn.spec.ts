import { pastYear, projectYear } from './forecast.fixture';
import { parametersOf, projectedOutturn } from './projected-outturn';

const projected = (
  ...[project, past = [], months = 6]: [Parameters<typeof projectYear>[0], ReturnType<typeof pastYear>[]?, number?]
) => projectedOutturn(projectYear(project), parametersOf(past, months));

/** Two years in which all of the arrears and half of what was still due was paid, by a partner whom we ask nothing of. */
const HALF_OF_THE_REST = [2015, 2016].flatMap((year) =>
  Array.from({ length: 200 }, (_, index) => [
    pastYear({ year, projectId: `g${index}`, partner: 'other', outturn: 75_00n }),
    pastYear({ year, projectId: `l${index}`, partner: 'other', paid: 0n, due: 100_00n, outturn: 100_00n }),
    pastYear({ year, projectId: `d${index}`, partner: 'other', kind: 'demand', outturn: 75_00n }),
  ]).flat(),
);

describe('the projected outturn of a project', () => {
  it('without a past is paid, six tenths of the arrears and eight tenths of what is still due', () => {
    expect(projected({ paid: 30_00n, due: 50_00n })).toEqual({
      projectId: 'a',
      paid: 30_00n,
      fromArrears: 12_00n,
      fromStillDue: 40_00n,
      fromPipeline: 0n,
      expectedRefunds: 0n,
      outturn: 82_00n,
    });
  });

  it('takes the shares that past years show, nearly alone where they are many', () => {
    const { fromArrears, fromStillDue } = projected({ paid: 30_00n, due: 50_00n }, HALF_OF_THE_REST);
    expect(Number(fromArrears) / 20_00).toBeCloseTo(1, 1);
    expect(Number(fromStillDue) / 50_00).toBeCloseTo(0.5, 1);
  });

  it('takes no share above one and a quarter or below nothing', () => {
    const past = (outturn: bigint) =>
      [2015, 2016].flatMap((year) => Array.from({ length: 50 }, () => pastYear({ year, partner: 'other', outturn })));
    expect(projected({}, past(500_00n)).fromStillDue).toBe(62_50n);
    expect(projected({}, past(0n)).fromStillDue).toBe(0n);
  });

  it('follows the record of its partner, by half once that is as large as two average projects', () => {
    const past = [2015, 2016].flatMap((year) => [
      pastYear({ year, projectId: 'x', partner: 'poor', outturn: 50_00n }),
      pastYear({ year, projectId: 'y', partner: 'good', outturn: 100_00n }),
    ]);
    const poor = projected({ partner: 'poor' }, past).fromStillDue;
    const unknown = projected({ partner: 'new' }, past).fromStillDue;
    expect(Number(poor) / Number(unknown)).toBeCloseTo(0.5, 2);
    expect(projected({ partner: 'good' }, past).fromStillDue).toBeGreaterThan(unknown);
  });

  it('of a scheme follows its own uptake, the more so the more of the year has passed', () => {
    const slow = { kind: 'demand', paid: 10_00n, due: 50_00n } as const;
    expect(projected(slow, [], 3).fromStillDue).toBe(25_00n);
    expect(projected(slow, [], 9).fromStillDue).toBe(17_50n);
    expect(projected(slow, [], 9).fromArrears).toBe(0n);
  });

  it('of a scheme believes no uptake above twice the plan, and none below nothing', () => {
    expect(projected({ kind: 'demand', paid: 50_00n, due: 1n }, [], 3).fromStillDue).toBe(139_99n);
    expect(projected({ kind: 'demand', paid: -50_00n, due: 50_00n }, [], 3).fromStillDue).toBe(20_00n);
  });

  it('of a scheme with nothing due yet is what past years show', () => {
    expect(projected({ kind: 'demand', paid: 0n, due: 0n }, [], 3).fromStillDue).toBe(80_00n);
  });

  it('that has not begun is a share of its plan, which is assumed to fall with the months without a past', () => {
    const waiting = { inPipeline: true, paid: 0n, due: 50_00n } as const;
    expect(projected(waiting, [], 0)).toMatchObject({ fromArrears: 0n, fromStillDue: 0n, fromPipeline: 60_00n });
    expect(projected(waiting, [], 6)).toMatchObject({ fromPipeline: 30_00n, outturn: 30_00n });
    expect(projected({ ...waiting, kind: 'demand' }, [], 9).fromPipeline).toBe(15_00n);
  });

  it('that has not begun is what past years show of others that had not, whatever their partner delivered', () => {
    const past = [2015, 2016].flatMap((year) => [
      ...Array.from({ length: 100 }, (_, index) =>
        pastYear({ year, projectId: `w${index}`, inPipeline: true, paid: 0n, outturn: 20_00n }),
      ),
      pastYear({ year, projectId: 'x', outturn: 50_00n }),
    ]);
    const { fromPipeline } = projected({ inPipeline: true, paid: 0n }, past);
    expect(Number(fromPipeline) / 100_00).toBeCloseTo(0.2, 2);
    // Those that had not begun say nothing of what is open elsewhere, nor of their partner.
    const begun = past.filter(({ inPipeline }) => !inPipeline);
    expect(projected({}, past).fromStillDue).toBe(projected({}, begun).fromStillDue);
  });

  it('is less what past years show to come back, which the shares of what is open do not count again', () => {
    const past = (refundedLater: bigint) =>
      [2015, 2016].flatMap((year) =>
        Array.from({ length: 200 }, (_, index) =>
          pastYear({ year, projectId: `r${index}`, partner: 'other', outturn: 75_00n - refundedLater, refundedLater }),
        ),
      );
    const { fromStillDue, expectedRefunds } = projected({}, past(5_00n));
    expect(fromStillDue).toBe(projected({}, past(0n)).fromStillDue);
    expect(Number(expectedRefunds) / 50_00).toBeCloseTo(-0.1, 2);
    expect(projected({ paid: 40_00n, refunded: 10_00n }, past(5_00n)).expectedRefunds).toBe(expectedRefunds);
    expect(projected({}, past(0n)).expectedRefunds).toBe(0n);
  });

  it('with nothing open is what was paid', () => {
    expect(projected({ paid: 120_00n, due: 100_00n }).outturn).toBe(120_00n);
  });

  it('rests on a stated assumption until two past years are known', () => {
    expect(parametersOf([pastYear()], 6).spendOut.get('grant')).toMatchObject({ assumed: true, arrears: 600_000n });
    expect(parametersOf(HALF_OF_THE_REST, 6).spendOut.get('grant')).toMatchObject({ assumed: false });
  });
});
