import type { Change } from '@imd/contracts';
import type { Transaction } from '@imd/mongo';
import {
  publishedCountOf,
  subjectKey,
  type Counted,
  type Figure,
  type Known,
  type KnownToReport,
  type ReturnStatistic,
} from '../domain/return-statistic';
import { countedSubjects } from './counted-subject.schema';
import { loadPublished, publishedIn, savePublished } from './published-counts.schema';
import { returnSchemes } from './return-scheme.schema';
import { returnStatistics } from './return-statistic.schema';

/** A statistic is judged beside its scheme, what it is a share of, what counts the same, and what is published. */
export async function loadStatistic(tx: Transaction, counted: Counted, figure: Figure): Promise<void> {
  await Promise.all([
    tx.load(returnStatistics, counted.id),
    tx.load(returnStatistics, figure.share?.of),
    tx.load(returnSchemes, counted.scheme),
    tx.load(countedSubjects, subjectKey(counted, figure.share)),
    loadPublished(tx, counted),
  ]);
}

export function knownToReport(tx: Transaction, counted: Counted, figure: Figure): KnownToReport {
  return {
    ...knownOf(tx, counted, figure),
    scheme: tx.get(returnSchemes, counted.scheme),
    sameSubject: tx.get(countedSubjects, subjectKey(counted, figure.share))?.statistic ?? null,
  };
}

export function knownOf(tx: Transaction, counted: Counted, { share }: Pick<Figure, 'share'>): Known {
  return { whole: tx.get(returnStatistics, share?.of), published: publishedIn(tx, counted) };
}

export function createStatistic(tx: Transaction, { state, events }: Change<ReturnStatistic>, figure: Figure): void {
  const { revisions: _, ...counted } = state;
  tx.create(returnStatistics, state, ...events);
  tx.create(countedSubjects, { key: subjectKey(counted, figure.share), statistic: state.id });
  publish(tx, state);
}

export function saveStatistic(tx: Transaction, { state, events }: Change<ReturnStatistic>): void {
  tx.save(returnStatistics, state, ...events);
  publish(tx, state);
}

function publish(tx: Transaction, statistic: ReturnStatistic): void {
  const count = publishedCountOf(statistic);
  if (count) savePublished(tx, count);
}
