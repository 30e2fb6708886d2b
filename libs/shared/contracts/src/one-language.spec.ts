import { heard, told } from './one-language';
import { EVENT_DEFINITIONS } from './registry';
import { findingsIn } from './validation';
import { PolicyFrameworkPublished, ProjectRegistered } from './index';

const project = (title: { nl: string | null; en: string | null }) => ({
  ...ProjectRegistered.sample,
  title,
  description: { nl: null, en: 'Cash on return' },
});

describe('an event of a text', () => {
  it.each([
    [
      { nl: 'Terugkeer', en: null },
      { nl: 'Terugkeer', en: 'Terugkeer', only: 'nl' },
    ],
    [
      { nl: null, en: 'Return' },
      { nl: 'Return', en: 'Return', only: 'en' },
    ],
    [
      { nl: 'Terugkeer', en: 'Return' },
      { nl: 'Terugkeer', en: 'Return' },
    ],
  ])('that is %j has it as %j, and gives it back', (title, inEvent) => {
    const event = told(ProjectRegistered, project(title)) as ReturnType<typeof project>;
    expect(event.title).toEqual(inEvent);
    expect(findingsIn(ProjectRegistered, event)).toEqual([]);
    expect(heard(ProjectRegistered, event)).toEqual(project(title));
  });

  it('in no language is refused by its schema', () =>
    expect(findingsIn(ProjectRegistered, told(ProjectRegistered, project({ nl: null, en: null })))).toEqual([
      '/title/nl must be string',
      '/title/en must be string',
    ]));

  it('reaches texts inside lists, and leaves those around them as they are', () => {
    const [priority, ...others] = PolicyFrameworkPublished.sample.priorities;
    const known = { nl: 'Diaspora', en: 'Diaspora' };
    const data = {
      ...PolicyFrameworkPublished.sample,
      priorities: [{ ...priority!, label: known }, { ...priority!, label: { nl: null, en: 'Remittances' } }, ...others],
    };
    const event = told(PolicyFrameworkPublished, data) as typeof data;
    expect(event.priorities.map(({ label }) => label).slice(0, 2)).toEqual([
      known,
      { nl: 'Remittances', en: 'Remittances', only: 'en' },
    ]);
    expect(heard(PolicyFrameworkPublished, event)).toEqual(data);
  });

  it('in both is as it was before texts could be in one, in every event', () => {
    for (const definition of EVENT_DEFINITIONS.values()) {
      expect(told(definition, definition.sample)).toBe(definition.sample);
      expect(heard(definition, definition.sample)).toBe(definition.sample);
    }
  });
});
