import { Lane } from './lane';

const LATE = 1_000;

describe('the way to a service', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** `came` says whether the turn has come; null while it waits. */
  const turn = (lane: Lane) => {
    const seen: { came: boolean | null } = { came: null };
    void lane.enter(LATE).then((came) => (seen.came = came));
    return seen;
  };
  const settled = () => jest.advanceTimersByTimeAsync(0);

  it('takes as many at a time as it has places, the next in the order of their arrival', async () => {
    const lane = new Lane(2, 5);
    const turns = [turn(lane), turn(lane), turn(lane), turn(lane)];
    await settled();
    expect(turns.map(({ came }) => came)).toEqual([true, true, null, null]);
    lane.leave();
    await settled();
    expect(turns.map(({ came }) => came)).toEqual([true, true, true, null]);
  });

  it('refuses at once a request that finds every place to wait taken', async () => {
    const lane = new Lane(1, 2);
    const turns = [turn(lane), turn(lane), turn(lane), turn(lane)];
    await settled();
    expect(turns.map(({ came }) => came)).toEqual([true, null, null, false]);
  });

  it('refuses one whose turn does not come in time, which then takes no place', async () => {
    const lane = new Lane(1, 1);
    const turns = [turn(lane), turn(lane)];
    await jest.advanceTimersByTimeAsync(LATE);
    expect(turns.map(({ came }) => came)).toEqual([true, false]);
    const next = turn(lane);
    lane.leave();
    await settled();
    expect(next.came).toBe(true);
  });

  it('has as many places as before when everyone has left', async () => {
    const lane = new Lane(1, 1);
    for (let round = 0; round < 3; round += 1) {
      const turns = [turn(lane), turn(lane)];
      await settled();
      lane.leave();
      await settled();
      lane.leave();
      expect(turns.map(({ came }) => came)).toEqual([true, true]);
    }
  });
});
