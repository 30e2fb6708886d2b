import { ELIGIBILITY_PURPOSES } from '@imd/contracts';
import type { CalendarDate, CountryCode } from '@imd/kernel';
import type { EligibilityListing, Exemption } from './country-overview.answer';
import type { Area, EligibilityListDocument, SharedDocuments } from './country-overview.read-model';

/** Whether the country is listed for each purpose, on the day of the answer and on the day that it is asked for. */
export function countryEligibility(
  { eligibilityLists }: Pick<SharedDocuments, 'eligibilityLists'>,
  country: CountryCode,
  today: CalendarDate,
  asOf: CalendarDate,
) {
  return ELIGIBILITY_PURPOSES.map((purpose) => {
    const lists = eligibilityLists.filter((list) => list.purpose === purpose);
    return { purpose, today: isListed(lists, country, today), atAsOf: isListed(lists, country, asOf) };
  });
}

export function countryListings(
  { eligibilityLists }: Pick<SharedDocuments, 'eligibilityLists'>,
  { countries }: Area,
): EligibilityListing[] {
  return eligibilityLists.flatMap((list) => [...countries].flatMap((country) => listingsIn(list, country)));
}

export function countryExemptions({ exemptions }: Pick<SharedDocuments, 'exemptions'>, area: Area): Exemption[] {
  return exemptions
    .filter(({ countries }) => countries.some((country) => area.countries.has(country)))
    .map(({ projectId, reason, role, grantedOn, provenance }) => ({
      project: projectId,
      reason,
      role,
      grantedOn,
      provenance,
      links: { project: `/v1/projects/${projectId}` },
    }));
}

function isListed(lists: readonly EligibilityListDocument[], country: CountryCode, day: CalendarDate): boolean | null {
  const inForce = lists.filter(({ validFrom, validTo }) => holdsOn(day, validFrom, validTo));
  if (inForce.length === 0) return null;
  return inForce.some((list) => listingsIn(list, country).some(({ from, to }) => holdsOn(day, from, to)));
}

const holdsOn = (day: CalendarDate, from: CalendarDate, to: CalendarDate | null) =>
  from <= day && (to === null || day <= to);

/** A country can be listed for a shorter time than its list is in force. */
function listingsIn(list: EligibilityListDocument, country: CountryCode): EligibilityListing[] {
  return list.entries
    .filter((entry) => entry.country === country)
    .map(({ validFrom, validTo, incomeGroup }) => ({
      code: list.code,
      purpose: list.purpose,
      title: list.title,
      from: validFrom !== null && validFrom > list.validFrom ? validFrom : list.validFrom,
      to: earliest(validTo, list.validTo),
      incomeGroup,
      links: { list: `/v1/eligibility-lists/${list.code}` },
    }));
}

function earliest(first: CalendarDate | null, second: CalendarDate | null): CalendarDate | null {
  if (first === null || second === null) return first ?? second;
  return first < second ? first : second;
}
