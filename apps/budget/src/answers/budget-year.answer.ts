import { toMoney, toMoneyOrNull } from '@imd/kernel';
import { appropriatedOrUnknown, commitmentBudget, earmarked } from '../domain/budget-room';
import type {
  Allocation,
  BudgetMutation,
  BudgetYear,
  Closing,
  ControlTotal,
  Earmark,
  FirstYearReception,
  MultiYearEstimate,
  ReportingGaps,
} from '../domain/budget-year';

/** The year as its officers keep it; the figures that need other sources are the gateway's. */
export function budgetYearAnswer(year: BudgetYear): object {
  const self = `/v1/budgets/${year.year}`;
  const appropriation = appropriatedOrUnknown(year);
  return {
    year: year.year,
    framework: year.framework,
    title: year.title,
    status: year.status,
    purposes: year.purposes,
    appropriated: toMoneyOrNull(appropriation),
    commitmentBudget: toMoneyOrNull(commitmentBudget(year)),
    earmarked: toMoney(earmarked(year)),
    unallocated: toMoneyOrNull(appropriation === null ? null : appropriation - earmarked(year)),
    planLimit: year.planLimit,
    bands: year.bands,
    explanationThreshold: year.explanationThreshold,
    adoption: year.adoption,
    closing: year.closing && closingAnswer(year.closing),
    controlTotals: year.controlTotals.map(controlTotalAnswer),
    remark: year.remark,
    provenance: year.provenance,
    links: {
      self,
      framework: `/v1/policy-frameworks/${year.framework}`,
      mutations: `${self}/mutations`,
      earmarks: `${self}/earmarks`,
      expenditures: `${self}/expenditures`,
      commitments: `/v1/commitments?year=${year.year}`,
    },
  };
}

export function mutationAnswer(mutation: BudgetMutation): object {
  return { ...mutation, cash: toMoney(mutation.cash), commitments: toMoneyOrNull(mutation.commitments) };
}

export function earmarkAnswer({ mutationId, amount, ...earmark }: Earmark): object {
  return { ...earmark, amount: toMoney(amount), mutation: mutationId };
}

export function allocationAnswer(allocation: Allocation | null): object {
  const parts = allocation?.parts.map(({ purpose, amount }) => ({ purpose, amount: toMoney(amount) })) ?? null;
  return { parts, provenance: allocation?.provenance ?? null };
}

export function multiYearEstimateAnswer(estimate: MultiYearEstimate | null): object {
  const estimates = estimate?.estimates.map(({ year, cash }) => ({ year, cash: toMoney(cash) })) ?? null;
  return { estimates, provenance: estimate?.provenance ?? null };
}

export function reportingGapsAnswer(reported: ReportingGaps | null): object {
  return { gaps: reported?.gaps ?? null, provenance: reported?.provenance ?? null };
}

export function controlTotalAnswer(total: ControlTotal): object {
  return { ...total, amount: toMoney(total.amount) };
}

export function closingAnswer(closing: Closing): object {
  return {
    ...closing,
    underspend: toMoney(closing.underspend),
    carryOverRequested: toMoney(closing.carryOverRequested),
    lapsed: toMoney(closing.lapsed),
  };
}

export function firstYearReceptionAnswer(reception: FirstYearReception | null): object {
  return {
    note: reception?.note ?? null,
    estimate: toMoneyOrNull(reception?.estimate ?? null),
    provenance: reception?.provenance ?? null,
  };
}
