import {
  type CalendarDate,
  countryName,
  isRegionCode,
  type Label,
  notFound,
  type RegionCode,
  regionName,
} from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { only, pageByKey, type PageQuery, type Scope } from '@imd/service';
import type { Slices } from '../answers/composed-as-known';
import { askedAsKnown } from '../answers/known-in';
import type { Knowledge } from '../answers/knowledge.answer';
import { withheldFrom } from '../answers/withheld';
import type { SourceOf } from '../sources/sources';
import { selfOf as selfOfCountry } from './country-overview';
import type { RegionOverview, RegionOverviews } from './country-overview.answer';
import {
  type Area,
  documentsOfArea,
  PLACES_OF_NO_COUNTRY,
  type RegionDocument,
  slicesOfArea,
} from './country-overview.read-model';
import { blocksOfEveryArea, OverviewBlocks } from './overview-blocks';
import { namedRegions } from './country-summaries';
import { slicesKnown } from './known-overview';
import { SPENDING_OF_REGION } from './overview-rows';

/** Work that names no country is shown as itself, under these names. */
const NAMES: Readonly<Record<(typeof PLACES_OF_NO_COUNTRY)[number], Label>> = {
  regional: { nl: 'Regionaal, zonder genoemd land of gebied', en: 'Regional, no country or region named' },
  global: { nl: 'Wereldwijd', en: 'Global' },
};

interface Region {
  readonly id: string;
  readonly name: Label;
  readonly countries: readonly string[];
  readonly oecdRegion: RegionCode | null;
  readonly area: Area;
}

export function regionOverview(
  view: ImageView,
  sourceOf: SourceOf,
  id: string,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
  knownAt?: CalendarDate,
): Omit<RegionOverview, keyof Knowledge> {
  const region = regionOf(view, id, scopes);
  if (region === null) throw regionNotFound(id);
  const { area, name, countries, oecdRegion } = region;
  const of = new OverviewBlocks(documentsOfArea(view, area, asOf), sourceOf, { area, asOf, scopes, knownAt }, null);
  const blocks = {
    ...blocksOfEveryArea(of),
    spending: of.block('spending', () => {
      const spending = of.rows(SPENDING_OF_REGION);
      return { years: spending.rows, ...of.pages({ spending }) };
    }),
  };
  return {
    region: id,
    name,
    oecdRegion,
    countries: countries.map((country) => ({
      country,
      name: countryName(country),
      links: { overview: `${selfOfCountry(country)}${askedAsKnown(asOf, knownAt)}` },
    })),
    asOf,
    invented: of.invented,
    parked: view.parked,
    withheld: of.withheld.filter(({ block }) => !OF_COUNTRIES_ALONE.includes(block)),
    undated: of.undated,
    ...blocks,
    links: { self: selfOf(id) },
  };
}

/** The overview of each country has these. */
const OF_COUNTRIES_ALONE = ['policy', 'eligibility'];

function slicesOfRegion(view: ImageView, id: string, asOf: CalendarDate, scopes: ReadonlySet<Scope>): Slice[] {
  const region = regionOf(view, id, scopes);
  return region ? slicesOfArea(region.area, asOf) : [];
}

export function regionAsKnown(id: string, asOf: CalendarDate, scopes: ReadonlySet<Scope>): Slices {
  return {
    needs: (view) => slicesOfRegion(view, id, asOf, scopes),
    // What the region held on the day is not known before its own versions are loaded.
    needsKnown: (view, knownAt) =>
      regionOf(view, id, scopes) === null ? [] : slicesKnown([id, ...everHeldBy(view, id)], asOf, knownAt),
  };
}

const everHeldBy = (view: ImageView, id: string) => view.documents<RegionDocument>('regions').get(id)?.everHeld ?? [];

/** Places of no country, regions that work names and, where the scopes show them, the regions that are registered. */
export function regionOverviews(view: ImageView, query: PageQuery, scopes: ReadonlySet<Scope>): RegionOverviews {
  const registered = scopes.has('returns:read') ? [...view.documents<RegionDocument>('regions').keys()] : [];
  const ids = new Set<string>([...PLACES_OF_NO_COUNTRY, ...namedRegions(view, scopes), ...registered]);
  const regions = [...ids].flatMap((id) => regionOf(view, id, scopes) ?? []);
  const { items, next } = pageByKey(regions, query, 'region-overviews', ({ id }) => id);
  return {
    items: items.map(({ id, name, countries }) =>
      only({ region: id, name, countries: [...countries], links: { self: selfOf(id) } }, query.fields),
    ),
    next,
    withheld: withheldFrom(scopes, { regions: 'returns:read' }),
  };
}

/** A registered region is part of what `returns:read` shows, with the countries that it holds. */
function regionOf(view: ImageView, id: string, scopes: ReadonlySet<Scope>): Region | null {
  const place = PLACES_OF_NO_COUNTRY.find((name) => name === id);
  if (place) {
    return { id, name: NAMES[place], countries: [], oecdRegion: null, area: areaOf([place], null) };
  }
  const region = scopes.has('returns:read') ? view.documents<RegionDocument>('regions').get(id) : undefined;
  if (region) {
    const { title, countries, oecdRegion = null } = region;
    const places = oecdRegion === null ? countries : [...countries, oecdRegion];
    return { id, name: title, countries, oecdRegion, area: areaOf(places, id) };
  }
  if (!isRegionCode(id)) return null;
  return { id, name: regionName(id), countries: [], oecdRegion: id, area: areaOf([id], null) };
}

const areaOf = (places: readonly string[], region: string | null): Area => ({ countries: new Set(places), region });

const selfOf = (id: string) => `/v1/region-overviews/${id}`;

export const regionNotFound = notFound(
  'region-overview-not-found',
  'There is no region overview of this name: registered regions take `returns:read`, OECD codes of regions do not',
  (region: string) => ({ field: 'region', region: region.slice(0, 80) }),
);
