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

  it('with nothing open is what was paid', () => {
    expect(projected({ paid: 120_00n, due: 100_00n }).outturn).toBe(120_00n);
  });

  it('rests on a stated assumption until two past years are known', () => {
    expect(parametersOf([pastYear()], 6).spendOut.get('grant')).toMatchObject({ assumed: true, arrears: 600_000n });
    expect(parametersOf(HALF_OF_THE_REST, 6).spendOut.get('grant')).toMatchObject({ assumed: false });
  });
});
