import { befallen, described, drawFaults, type Fault, type Surroundings } from './faults';

const SURROUNDINGS: Surroundings = { services: ['budget', 'projects', 'gateway'], models: ['underspend'] };

function drawn(seed: number, count: number): Fault[] {
  const faults = drawFaults(seed, SURROUNDINGS);
  return Array.from({ length: count }, () => faults.next().value as Fault);
}

describe('faults', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(drawn(7, 200)).toEqual(drawn(7, 300).slice(0, 200));
    expect(drawn(8, 200)).not.toEqual(drawn(7, 200));
  });

  it('are of every kind, and befall every part, within some hundreds', () => {
    const faults = drawn(1, 800);
    expect(new Set(faults.map(({ kind }) => kind)).size).toBe(13);
    const killed = faults.filter(({ kind }) => kind === 'kill').map(befallen);
    expect(new Set(killed)).toEqual(new Set([...SURROUNDINGS.services, 'broker', 'database']));
    for (const fault of faults) expect(described(fault)).not.toMatch(/undefined|NaN/);
  });
});
