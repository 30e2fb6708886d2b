import { sideBySide } from './side-by-side';
import type { Step } from './step';

const step = (name: string, onOneProcessor?: true): Step => ({
  name,
  about: name,
  ...(onOneProcessor && { onOneProcessor }),
  run: () => Promise.resolve({ passed: 1, failed: 0 }),
});
const names = (steps: readonly Step[]) => sideBySide(steps).map((group) => group.map(({ name }) => name));

describe('steps run side by side', () => {
  it('when they follow each other and keep one processor each', () =>
    expect(names([step('format', true), step('lint', true), step('build'), step('unit'), step('types', true)])).toEqual(
      [['format', 'lint'], ['build'], ['unit'], ['types']],
    ));

  it('and none is lost or repeated', () => expect(names([])).toEqual([]));
});
