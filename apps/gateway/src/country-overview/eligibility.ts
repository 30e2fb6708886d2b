import { ELIGIBILITY_PURPOSES } from '@imd/contracts';
import type { CalendarDate, CountryCode } from '@imd/kernel';
import type { Eligibility, EligibilityListing } from './country-overview.answer';
import type { EligibilityListDocument, SharedDocuments } from './country-overview.read-model';

export function eligibilityOf(
  { eligibilityLists, exemptions }: Pick<SharedDocuments, 'eligibilityLists' | 'exemptions'>,
  country: CountryCode,
  today: CalendarDate,
  asOf: CalendarDate,
): Eligibility {
  return {
    purposes: ELIGIBILITY_PURPOSES.map((purpose) => {
      const lists = eligibilityLists.filter((list) => list.purpose === purpose);
      return {
        purpose,
        today: isListed(lists, country, today),
        atAsOf: isListed(lists, country, asOf),
        lists: lists.flatMap((list) => listingsIn(list, country)),
      };
    }),
    exemptions: exemptions
      .filter(({ countries }) => countries.includes(country))
      .map(({ projectId, reason, role, grantedOn, provenance }) => ({
        project: projectId,
        reason,
        role,
        grantedOn,
        provenance,
        links: { project: `/v1/projects/${projectId}` },
      })),
  };
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
