import { sumCents } from '@imd/kernel';
import fc from 'fast-check';
import { BREAKS, generatedWorld, type GeneratedYear } from './generated-world';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const breaks = fc.constantFrom(...BREAKS);
const shapes = fc.record({
  years: fc.integer({ min: 1, max: 6 }),
  projects: fc.integer({ min: 1, max: 30 }),
  partners: fc.integer({ min: 1, max: 12 }),
  shock: fc.double({ min: 0, max: 0.3, noNaN: true }),
});
const runs = { numRuns: 40 };

const allOf = (world: readonly GeneratedYear[]) => world.flatMap(({ projects }) => projects);
const plans = (year: GeneratedYear) =>
  year.projects.map(({ months, ...project }) => ({ ...project, due: months.map(({ due }) => due) }));

describe('a generated world', () => {
  it('has twelve months for each project, and what falls due in them is what was planned', () =>
    fc.assert(
      fc.property(seeds, shapes, fc.option(breaks, { nil: undefined }), (seed, shape, broken) => {
        const world = generatedWorld(seed, { ...shape, breaks: broken });
        expect(world).toHaveLength(shape.years);
        for (const { planned, months } of allOf(world)) {
          expect(months).toHaveLength(12);
          expect(planned > 0n).toBe(true);
          expect(sumCents(months.map(({ due }) => due))).toBe(planned);
          expect(months.every(({ due }) => due >= 0n)).toBe(true);
        }
      }),
      runs,
    ));

  it('takes back no more in a year than it paid in it', () =>
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        for (const { months } of allOf(generatedWorld(seed, shape))) {
          expect(sumCents(months.map(({ paid }) => paid)) >= 0n).toBe(true);
        }
      }),
      runs,
    ));

  it('is the same for the same seed', () =>
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) =>
        expect(generatedWorld(seed, shape)).toEqual(generatedWorld(seed, shape)),
      ),
      runs,
    ));

  it('is another for another seed', () =>
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) =>
        expect(generatedWorld(seed, shape)).not.toEqual(generatedWorld(seed + 1, shape)),
      ),
      runs,
    ));

  it('begins with the years of every shorter one', () =>
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) =>
        expect(generatedWorld(seed, { ...shape, years: shape.years + 2 }).slice(0, shape.years)).toEqual(
          generatedWorld(seed, shape),
        ),
      ),
      runs,
    ));

  it('has as many projects as asked, each once a year, and those that are wound up', () =>
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        const world = generatedWorld(seed, shape);
        for (const { projects } of world) {
          expect(new Set(projects.map(({ projectId }) => projectId)).size).toBe(projects.length);
          expect(projects.length).toBeGreaterThanOrEqual(shape.projects);
          expect(projects.length).toBeLessThanOrEqual(2 * shape.projects);
        }
        const marks = allOf(world).map(({ projectId, partner, priority, kind }) => [
          projectId,
          `${partner} ${priority} ${kind}`,
        ]);
        expect(new Set(marks.map(String)).size).toBe(new Set(marks.map(([projectId]) => projectId)).size);
      }),
      runs,
    ));

  it('is touched by a break in its last year, and in no other', () =>
    fc.assert(
      fc.property(seeds, shapes, breaks, (seed, shape, broken) => {
        // One partner has none to swap with, two may deliver the same, and few projects may pay nothing in a year.
        const whole = { ...shape, projects: shape.projects + 40, partners: shape.partners + 4 };
        const without = generatedWorld(seed, whole);
        const withBreak = generatedWorld(seed, { ...whole, breaks: broken });
        expect(withBreak.slice(0, -1)).toEqual(without.slice(0, -1));
        expect(withBreak.at(-1)).not.toEqual(without.at(-1));
      }),
      runs,
    ));

  it('plans its last year without knowing of a change of regime or a swap of partners', () =>
    fc.assert(
      fc.property(seeds, shapes, fc.constantFrom('regime-change', 'partner-swap'), (seed, shape, broken) =>
        expect(plans(generatedWorld(seed, { ...shape, breaks: broken }).at(-1)!)).toEqual(
          plans(generatedWorld(seed, shape).at(-1)!),
        ),
      ),
      runs,
    ));

  it('with one giant has the other projects as they were, and half of its plans in the giant', () =>
    fc.assert(
      fc.property(seeds, shapes, (seed, shape) => {
        const before = generatedWorld(seed, shape).at(-1)!.projects;
        const after = generatedWorld(seed, { ...shape, breaks: 'one-giant' }).at(-1)!.projects;
        expect(after.slice(0, -1)).toEqual(before);
        expect(after.at(-1)!.planned).toBe(sumCents(before.map(({ planned }) => planned)));
      }),
      runs,
    ));
});
