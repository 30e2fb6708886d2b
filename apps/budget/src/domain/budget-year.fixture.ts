import { findingsIn, type NewEvent } from '@imd/contracts';
import { FIRST_HAND, parseCents, type Cents } from '@imd/kernel';
import { adoptBudgetYear } from './budget-adoption';
import { closeBudgetYear } from './budget-closing';
import { setEarmark } from './budget-earmarks';
import { recordMutation } from './budget-mutations';
import {
  openBudgetYear,
  type Allocation,
  type BudgetMutation,
  type BudgetYear,
  type Closing,
  type Earmark,
  type MultiYearEstimate,
} from './budget-year';
import type { CountryEligibility } from './eligibility-list';
import type { KnownProject } from './known-project';
import type { PolicyFramework } from './policy-framework';
import { addAmount } from './purpose-amount';

/** Many specs start from a year with money, adopted, under a framework of three priorities and a theme. */

const label = { nl: 'Naam', en: 'Name' };

/** A spec names a refusal by its rule, and only the facts that it is about. */
export const refusal = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) as unknown });

export const euros = (amount: string): Cents => parseCents(amount);

const always = { validFrom: null, validTo: null };

export const framework: PolicyFramework = {
  code: 'framework-2008',
  title: label,
  validFrom: '2008-07-04',
  priorities: [
    { code: 'diaspora', number: 4, label, ...always },
    { code: 'remittances', number: 5, label, ...always },
    { code: 'return-and-reintegration', number: 6, label, ...always },
  ],
  themes: [{ code: 'strategic-country-approach', label, ...always }],
  provenance: FIRST_HAND,
};

export function aDraftYear(year = 2010): BudgetYear {
  return openBudgetYear(
    {
      year,
      framework: framework.code,
      title: label,
      planLimit: '100.00',
      bands: { onCourse: '5.00', attention: '15.00' },
      explanationThreshold: '1.00',
      remark: null,
      keptFrom: `${year}-01-01`,
      leadTimeDays: null,
      provenance: FIRST_HAND,
    },
    framework,
    null,
  ).state;
}

export function aMutation(cash: string, changes: Partial<BudgetMutation> = {}): BudgetMutation {
  return {
    id: 'draft-budget',
    stage: 'draft-budget',
    atStage: null,
    tabledOn: '2009-09-15',
    decidedOn: null,
    inForceFrom: '2010-01-01',
    inForceFromPrecision: 'day',
    cash: euros(cash),
    commitments: null,
    reference: null,
    description: null,
    carriedOverFrom: null,
    purpose: null,
    counterpart: null,
    reason: null,
    approvedBy: null,
    provenance: FIRST_HAND,
    ...changes,
  };
}

export function anEarmark(purpose: string, amount: string, mutationId: string | null = null): Earmark {
  return { purpose, amount: euros(amount), mutationId, provenance: FIRST_HAND };
}

export function withEarmark(year: BudgetYear, purpose: string, amount: string): BudgetYear {
  return setEarmark(year, anEarmark(purpose, amount)).state;
}

export function withOpenInstalment(year: BudgetYear, purpose: string, amount: Cents): BudgetYear {
  return { ...year, openInstalments: addAmount(year.openInstalments, purpose, amount) };
}

export function anAllocation(...parts: readonly (readonly [string, string])[]): Allocation {
  return { parts: parts.map(([purpose, amount]) => ({ purpose, amount: euros(amount) })), provenance: FIRST_HAND };
}

export function anEstimate(...years: readonly (readonly [number, string])[]): MultiYearEstimate {
  return { estimates: years.map(([year, cash]) => ({ year, cash: euros(cash) })), provenance: FIRST_HAND };
}

export function aClosing(carryOverRequested: string, lapsed: string): Omit<Closing, 'underspend'> {
  return {
    closedOn: '2011-03-01',
    carryOverRequested: euros(carryOverRequested),
    lapsed: euros(lapsed),
    provenance: FIRST_HAND,
  };
}

export function anAdoptedYear(cash = '9000000', year = 2010): BudgetYear {
  const draft = recordMutation(aDraftYear(year), aMutation(cash)).state;
  return adoptBudgetYear(draft, { adoptedOn: `${year - 1}-12-20`, provenance: FIRST_HAND }).state;
}

export const aClosedYear = (): BudgetYear => closeBudgetYear(anAdoptedYear(), aClosing('0', '9000000')).state;

export const globalProject: KnownProject = {
  projectId: 'hrt',
  title: label,
  priority: 'diaspora',
  status: 'implementation',
  scope: 'global',
  countries: [],
  startsOn: '2004-01-01',
  partners: ['iom'],
  fundedByProgramme: true,
  invented: false,
};

export function aProjectIn(...countries: readonly (readonly [string, string | null])[]): KnownProject {
  return {
    ...globalProject,
    scope: 'countries',
    startsOn: null,
    countries: countries.map(([country, share]) => ({ country, share })),
  };
}

export function listed(country: string, from = '2009-01-01', to: string | null = null): CountryEligibility {
  return {
    country,
    periods: [
      { list: 'nl-40-plus-3-2009', purpose: 'budget-eligibility', from, to },
      { list: 'oecd-dac-2009-2010', purpose: 'oda-recipient', from, to },
    ],
  };
}

export const outsideTheContracts = (events: readonly NewEvent[]) =>
  events.flatMap(({ definition, data }) => findingsIn(definition, data));
