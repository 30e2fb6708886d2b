import type { components } from '@imd/client';
import { type Draws, drawsOf } from '../backtest/draws';
import type { Operation } from '../load/dataset';
import { both, day, money, operation, partOfCase } from './operation';

type Requests = components['schemas'];
type CaseState = Requests['CaseState'];
type AssistanceKind = Requests['AssistanceKind'];

/** The decisions on these two rest on good and on poor cooperation. */
const ISSUED: Readonly<Partial<Record<string, readonly [number, number]>>> = { AM: [0.95, 1], BD: [0.1, 0.3] };

/** Two schemes: the combined one, open for the year, and one that takes no more applications and runs off. */
export function schemesAndStatistics(seed: number, inCountries: readonly string[]): Operation[] {
  const scheme: Requests['RegisterReturnSchemeRequest'] = {
    title: both('Voorbeeld: gecombineerde regeling', 'Example: combined scheme'),
    partners: [],
    modality: 'combined',
    state: 'open',
    applicationFrom: '2011-01-01',
    applicationTo: '2011-12-31',
    runOffTo: '2012-06-30',
    ceiling: money(2_500_00n),
    countries: [],
    project: 'invented-combined-return',
  };
  const runningOff: Requests['RegisterReturnSchemeRequest'] = {
    title: both('Voorbeeld: regeling die afloopt', 'Example: scheme that runs off'),
    partners: [],
    modality: 'cash',
    state: 'closed',
    applicationFrom: '2010-01-01',
    applicationTo: '2011-03-31',
    runOffTo: '2011-12-31',
    ceiling: money(1_750_00n),
    countries: ['AM', 'GE'],
    project: 'invented-reintegration-caucasus',
  };
  return [
    operation('PUT', 'scheme', '/return-schemes/invented-combined', scheme),
    operation('PUT', 'scheme/running-off', '/return-schemes/invented-running-off', runningOff),
    ...inCountries.flatMap((country) => statistics(seed, country as Requests['CountryCode'])),
  ];
}

function statistics(seed: number, country: Requests['CountryCode']): Operation[] {
  const draws = drawsOf(seed, `returns/${country}`);
  const code = country.toLowerCase();
  const assisted = draws.chance(0.2) ? draws.whole(1, 4) : draws.whole(12, 90);
  const women = Math.floor(assisted * draws.between(0.2, 0.45));
  const helped: Requests['ReportReturnStatisticRequest'] = {
    id: `invented-assisted-${code}`,
    kind: 'assisted-with-reintegration',
    from: '2011-01-01',
    to: '2011-12-31',
    scheme: 'invented-combined',
    country,
    persons: assisted,
    ...(assisted > 20 && {
      breakdowns: [
        {
          by: 'sex',
          rows: [
            { value: 'female', persons: women },
            { value: 'male', persons: assisted - women },
          ],
        },
      ],
    }),
  };
  const forced: Requests['ReportReturnStatisticRequest'] = {
    id: `invented-forced-${code}`,
    kind: 'forced',
    from: '2011-01-01',
    to: '2011-12-31',
    country,
    persons: draws.whole(0, 60),
  };
  return [helped, forced].map((body) => operation('POST', `statistic/${body.id}`, '/return-statistics', body));
}

/** Each facility is counted twice; minors come slowly, local youth use most of the places. */
export function facilities(): Operation[] {
  return (['AO', 'CD', 'LK'] as const).flatMap((country, at) =>
    (['2011-06-30', '2011-12-31'] as const).map((countedOn, count) => {
      const body: Requests['RegisterReceptionFacilityRequest'] = {
        country,
        title: both(`Voorbeeldopvang ${country}`, `Example shelter ${country}`),
        state: 'running',
        services: ['shelter', 'training'],
        capacity: 40 + 10 * at,
        occupancyMinors: 6 + at + 6 * count,
        occupancyLocalYouth: 18 + 5 * at + 7 * count,
        countedOn,
        project: country === 'LK' ? 'invented-shelter-after-return' : 'invented-minors-return',
      };
      const path = `/reception-facilities/invented-${country.toLowerCase()}`;
      return operation('PUT', `facility/${country}/${count + 1}`, path, body);
    }),
  );
}

/** In one of the countries nobody reported how many families were found. */
export function tracings(): Operation[] {
  const families = [
    ['AO', 24, 9],
    ['CD', 31, 14],
    ['LK', 12, null],
  ] as const;
  return families.map(([country, requests, found]) => {
    const body: Requests['RecordFamilyTracingRequest'] = {
      country,
      from: '2011-01-01',
      to: '2011-12-31',
      requests,
      found,
    };
    const id = `invented-${country.toLowerCase()}-2011`;
    return operation('PUT', `tracing/${id}`, `/family-tracings/${id}`, body);
  });
}

/** The letter has a policy for none of these countries. */
export function countries(): Operation[] {
  const policy = (
    country: 'AM' | 'BD' | 'GH' | 'LK',
    categories: Requests['SetCountryPolicyRequest']['categories'],
    strategicCountryApproach: boolean,
  ): Operation => {
    const body: Requests['SetCountryPolicyRequest'] = {
      categories,
      periods: categories.map((category) => ({ category, from: '2011-01-01', to: null })),
      strategicCountryApproach,
    };
    return operation('PUT', `policy/${country}`, `/country-policies/${country}`, body);
  };
  const region = (
    id: string,
    title: Requests['RegisterRegionRequest']['title'],
    of: Requests['CountryCode'][],
  ): Operation => {
    const body: Requests['RegisterRegionRequest'] = { title, countries: of };
    return operation('PUT', `region/${id}`, `/regions/invented-${id}`, body);
  };
  const instrument = (id: string, body: Requests['RecordCountryInstrumentRequest']): Operation =>
    operation('PUT', `instrument/${id}`, `/country-instruments/invented-${id}`, body);
  return [
    policy('AM', ['return'], true),
    policy('BD', ['return'], false),
    policy('GH', ['return'], true),
    policy('LK', ['return', 'unaccompanied-minors'], false),
    region('caucasus', both('Voorbeeldregio Kaukasus', 'Example region Caucasus'), ['AM', 'GE']),
    region('great-lakes', both('Voorbeeldregio Grote Meren', 'Example region Great Lakes'), ['BI', 'RW', 'TZ', 'UG']),
    instrument('protection-great-lakes', {
      kind: 'regional-protection-programme',
      title: both('Voorbeeld: bescherming bij de Grote Meren', 'Example: protection at the Great Lakes'),
      countries: [],
      regions: ['invented-great-lakes'],
      state: 'running',
      from: '2011-04-01',
      to: '2013-03-31',
      partners: ['UNHCR'],
      amount: money(1_200_000_00n),
      paidBy: both('Europese Unie', 'European Union'),
    }),
    instrument('mobility-caucasus', {
      kind: 'mobility-partnership',
      title: both('Voorbeeld: partnerschap in de Kaukasus', 'Example: partnership in the Caucasus'),
      countries: ['AM'],
      regions: ['invented-caucasus'],
      state: 'planned',
      partners: [],
    }),
    instrument('mission-bangladesh', {
      kind: 'migration-mission',
      title: both('Voorbeeld: missie naar Bangladesh', 'Example: mission to Bangladesh'),
      countries: ['BD'],
      state: 'done',
      from: '2011-09-19',
      to: '2011-09-22',
      partners: [],
    }),
  ];
}

/** How countries cooperated, and what followed from it. */
export function cooperation(seed: number, inCountries: readonly string[]): Operation[] {
  return [
    ...inCountries.slice(0, 10).flatMap((country) => assessments(seed, country as Requests['CountryCode'])),
    ...decisions(),
  ];
}

function assessments(seed: number, country: Requests['CountryCode']): Operation[] {
  const draws = drawsOf(seed, `assessment/${country}`);
  return (['h1', 'h2'] as const).map((half) => {
    const asked = draws.whole(20, 120);
    const [least, most] = ISSUED[country] ?? [0.2, 0.95];
    const issued = Math.floor(asked * draws.between(least, most));
    const body: Requests['AssessCooperationRequest'] = {
      country,
      from: half === 'h1' ? '2011-01-01' : '2011-07-01',
      to: half === 'h1' ? '2011-06-30' : '2011-12-31',
      documentsAsked: asked,
      documentsIssued: issued,
      issuedInTime: Math.floor(issued * draws.between(least, 1)),
      termDays: 30,
    };
    const id = `invented-${country.toLowerCase()}-2011-${half}`;
    return operation('PUT', `assessment/${id}`, `/cooperation-assessments/${id}`, body);
  });
}

function decisions(): Operation[] {
  const decision = (
    country: 'AM' | 'BD',
    type: Requests['ConditionalityType'],
    [nl, en]: readonly [string, string],
  ): Operation => {
    const id = `invented-${country.toLowerCase()}-2011`;
    const body: Requests['DecideConditionalityRequest'] = {
      country,
      type,
      decidedOn: '2011-11-01',
      from: '2012-01-01',
      assessment: `invented-${country.toLowerCase()}-2011-h1`,
      aidExposed: [
        {
          title: both('Voorbeeld: steun via de overheid', 'Example: aid through the government'),
          amount: money(250_000_00n),
          throughGovernment: true,
        },
      ],
      reason: both(nl, en),
    };
    return operation('PUT', `decision/${id}`, `/conditionality-decisions/${id}`, body);
  };
  return [
    decision('AM', 'support', ['Verzonnen: goede medewerking.', 'Invented: good cooperation.']),
    decision('BD', 'condition', ['Verzonnen: papieren blijven uit.', 'Invented: papers do not come.']),
  ];
}

/** Together they come to every state of a case. */
const WAYS: readonly (readonly CaseState[])[] = [
  ['approved', 'departed', 'reintegration', 'completed'],
  ['approved', 'departed', 'reintegration', 'completed'],
  ['approved', 'departed', 'reintegration'],
  ['approved', 'departed', 'reintegration'],
  ['approved', 'departed', 'lost-contact'],
  ['approved', 'departed'],
  ['approved', 'no-show'],
  ['approved', 'withdrawn'],
  ['approved'],
  ['rejected'],
];
const IN_KIND: readonly AssistanceKind[] = ['business-start-up', 'housing', 'schooling', 'training'];
/** A step comes this many months after the application, whatever the state. */
const MONTHS_BETWEEN = 2;

/** A few of the cases; the statistics are of everyone. Cash and help in kind go together in one case. */
export function cases(seed: number): Operation[] {
  return WAYS.flatMap((way, at) => {
    const draws = drawsOf(seed, `case/${at}`);
    const country = draws.chance(0.6) ? 'IQ' : 'AF';
    const persons = draws.whole(1, 5);
    const body: Requests['ApplyForReturnRequest'] = {
      scheme: 'invented-combined',
      nationality: country,
      country,
      persons,
      minors: Math.max(0, persons - 2),
      appliedOn: day(1 + (at % 3), draws.whole(3, 28)),
    };
    const key = `case/${at + 1}`;
    return [
      operation('POST', key, '/return-cases', body),
      ...way.flatMap((to, step) => [
        partOfCase<Requests['TakeCaseStepRequest']>(`${key}/${to}`, `/return-cases/{${key}}/steps`, {
          to,
          on: day(1 + (at % 3) + MONTHS_BETWEEN * (step + 1), 5 + step),
        }),
        ...(to === 'departed' ? assistance(key, at, draws) : []),
      ]),
    ];
  });
}

function assistance(key: string, at: number, draws: Draws): Operation[] {
  const item = (kind: AssistanceKind, amount: bigint) =>
    partOfCase<Requests['GrantAssistanceRequest']>(`${key}/${kind}`, `/return-cases/{${key}}/assistance-items`, {
      kind,
      amount: money(amount),
      grantedOn: day(7 + (at % 3), 20),
    });
  return [
    item('cash', BigInt(draws.whole(40, 90)) * 10_00n),
    item(IN_KIND[at % IN_KIND.length] ?? 'training', BigInt(draws.whole(80, 150)) * 10_00n),
  ];
}
