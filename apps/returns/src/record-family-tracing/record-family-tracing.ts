import { provenanceOf, type Scope, setWhole, type UseCase } from '@imd/service';
import { familyTracingAnswer, familyTracingPath } from '../answers/family-tracing.answer';
import { recordFamilyTracing } from '../domain/family-tracing';
import type { CodePath } from '../paths';
import { familyTracings, tracedPeriods } from '../persistence/family-tracing.schema';
import type { RecordFamilyTracingRequest } from './record-family-tracing.request';

export function recordFamilyTracingUseCase(
  { id }: CodePath,
  request: RecordFamilyTracingRequest,
  scopes: ReadonlySet<Scope>,
): UseCase {
  const { country, from, to, requests = null, found = null, remark = null } = request;
  const given = { id, country, from, to, requests, found, remark, provenance: provenanceOf(request.provenance) };
  return setWhole(familyTracings, id, {
    load: (tx) => tx.load(tracedPeriods, country),
    change: (before, tx, { now }) => {
      const traced = tx.get(tracedPeriods, country) ?? { country, periods: [] };
      const change = recordFamilyTracing(before, given, traced, now);
      const others = traced.periods.filter(({ tracing }) => tracing !== id);
      if (change.events.length > 0)
        tx.save(tracedPeriods, { country, periods: [...others, { tracing: id, from, to }] });
      return change;
    },
    answer: familyTracingAnswer(scopes),
    path: familyTracingPath(id),
  });
}
