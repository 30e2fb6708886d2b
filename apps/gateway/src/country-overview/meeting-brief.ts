import { type CalendarDate, type CountryCode, countryName, lastDayOf, yearOf } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import type { Scope } from '@imd/service';
import { askedAsKnown } from '../answers/known-in';
import type { Knowledge } from '../answers/knowledge.answer';
import { type Blocks, withheldFrom } from '../answers/withheld';
import type { SourceOf } from '../sources/sources';
import { aidExposed } from './aid-exposed';
import { costPerReturnee } from './cost-per-returnee';
import { areaOfCountry, selfOf } from './country-overview';
import type { CountryDecision, CountryInstrument, MeetingBrief } from './country-overview.answer';
import { type CountryDocuments, documentsOfArea } from './country-overview.read-model';
import { countryCooperation } from './country-cooperation';
import { countryInstruments } from './country-policy';
import { countryReturns } from './country-returns';
import { latest, MOST_BYTES } from './latest';
import { returnsTrend } from './returns-trend';

const SCOPES = {
  cooperation: 'returns:read',
  talks: 'returns:read',
  trend: 'returns:read',
  costPerReturnee: 'budgets:read',
} as const satisfies Blocks;

const TALKS: readonly CountryInstrument['kind'][] = ['migration-dialogue', 'migration-mission', 'reception-talks'];

/** One page of facts for who is to meet a country, made of what its overview is made of. */
export function meetingBrief(
  view: ImageView,
  sourceOf: SourceOf,
  country: CountryCode,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
  knownAt?: CalendarDate,
): Omit<MeetingBrief, keyof Knowledge> {
  const area = areaOfCountry(country);
  const documents = documentsOfArea(view, area, asOf);
  const mayRead = (...needed: readonly Scope[]) => needed.every((scope) => scopes.has(scope));
  const returns = countryReturns(documents, area).byCountryOfReturn;
  const { assessments, decisions } = countryCooperation(documents, area, asOf);
  const inForce = decisions.filter(({ from, to }) => from <= asOf && (to === null || asOf <= to));
  const towards = (direction: CountryDecision['direction']) =>
    latest(
      inForce.filter((decision) => decision.direction === direction),
      ({ decidedOn }) => decidedOn,
      MOST_BYTES,
    );
  const { items, ofRegions } = countryInstruments(documents, area);
  const open = [...items, ...ofRegions].filter(({ state }) => state === 'planned' || state === 'explored');
  const isTalk = ({ kind }: CountryInstrument) => TALKS.includes(kind);
  const latestOf = (rows: readonly CountryInstrument[]) => latest(rows, ({ from }) => from, MOST_BYTES);
  const costs = mayRead('returns:read', 'budgets:read') ? costsOf(documents, country, asOf) : undefined;
  const blocks = {
    cooperation: mayRead('returns:read')
      ? {
          source: sourceOf('returns'),
          asked: towards('consequence'),
          offered: towards('support'),
          documents: assessments[0] ?? null,
          aidExposed: aidExposed(
            documents.decisions.filter(({ decidedOn }) => decidedOn <= asOf),
            asOf,
          ),
        }
      : undefined,
    talks: mayRead('returns:read')
      ? {
          source: sourceOf('returns'),
          next: latestOf(open.filter(isTalk)),
          promised: latestOf(open.filter((instrument) => !isTalk(instrument))),
        }
      : undefined,
    trend: mayRead('returns:read') ? { source: sourceOf('returns'), quarters: returnsTrend(returns, asOf) } : undefined,
    costPerReturnee: costs && { source: sourceOf('budget'), returnsSource: sourceOf('returns'), items: costs },
  };
  const { cooperation, talks, trend } = blocks;
  const sourced = [
    ...(cooperation ? [...cooperation.asked, ...cooperation.offered, cooperation.documents] : []),
    ...(talks ? [...talks.next, ...talks.promised] : []),
    ...(trend?.quarters.flatMap((quarter) => quarter.returns) ?? []),
  ];
  const figures = [cooperation?.aidExposed, ...(costs ?? []).flatMap(({ spent, cost }) => [spent, cost])];
  return {
    country,
    name: countryName(country),
    asOf,
    invented: sourced.some((row) => row?.provenance.invented) || figures.some((figure) => figure?.invented),
    parked: view.parked,
    withheld: withheldFrom(
      scopes,
      scopes.has('budgets:read') ? { ...SCOPES, costPerReturnee: 'returns:read' } : SCOPES,
    ),
    ...blocks,
    links: { self: `${selfOf(country)}/meeting-brief`, overview: `${selfOf(country)}${askedAsKnown(asOf, knownAt)}` },
  };
}

/** Of the last year that was over on the day. */
function costsOf(documents: CountryDocuments, country: CountryCode, asOf: CalendarDate) {
  const year = asOf === lastDayOf(yearOf(asOf)) ? yearOf(asOf) : yearOf(asOf) - 1;
  const { byCountryOfReturn } = countryReturns(documents, areaOfCountry(country));
  return costPerReturnee(documents, byCountryOfReturn, year, asOf).slice(0, 20);
}
