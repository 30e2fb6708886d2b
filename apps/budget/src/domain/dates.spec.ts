import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundsOf, DATE_PLACES, requireDate, type DatePlaceName } from './dates';
import { refusal } from './budget-year.fixture';

const YEAR = 2010;
const NAMES = Object.keys(DATE_PLACES) as DatePlaceName[];
const later = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

describe.each(NAMES)('the date of %s', (place) => {
  const { field, mayBeToCome } = DATE_PLACES[place];

  it.each(['2008-06-30', '2010-06-30', '2026-06-30'])(
    'lies within its bounds, both days included, asked on %s',
    (today) => {
      const { earliest, latest } = boundsOf(place, YEAR, today);
      if (earliest !== null && latest !== null && earliest > latest) {
        expect(() => requireDate(place, earliest, YEAR, today)).toThrow(refusal('date-out-of-place', { field }));
        return;
      }
      for (const date of [earliest, latest]) expect(() => requireDate(place, date, YEAR, today)).not.toThrow();
      const outside = [earliest && later(earliest, -1), latest && later(latest, 1)];
      for (const date of outside.filter((day) => day !== null)) {
        expect(() => requireDate(place, date, YEAR, today)).toThrow(
          refusal('date-out-of-place', { field, date, earliest, latest }),
        );
      }
    },
  );

  it('that is not known is nowhere', () => expect(() => requireDate(place, null, YEAR, '2026-06-30')).not.toThrow());

  if (!mayBeToCome) {
    it('tells a fact, and no fact lies after today', () =>
      expect(() => requireDate(place, '2011-03-02', YEAR, '2011-03-01')).toThrow(refusal('date-out-of-place')));
  }

  it('is in the table of the docs', () => {
    const { years } = DATE_PLACES[place];
    const counted = (from: number) => (from === 0 ? 'Y' : `Y ${from < 0 ? '−' : '+'} ${Math.abs(from)}`);
    const within = years ? [...new Set(years.map(counted))].join(' … ') : 'its own rule';
    const row = `| \`${field}\` | ${place} | ${within} | ${mayBeToCome ? 'yes' : 'no'} |`;
    const docs = readFileSync(join(__dirname, '..', '..', '..', '..', 'docs', 'api.md'), 'utf8');
    expect(docs.replaceAll(/ +/g, ' ')).toContain(row);
  });
});
