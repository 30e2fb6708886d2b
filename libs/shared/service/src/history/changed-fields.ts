import { EVENT_DEFINITIONS } from '@imd/contracts';
import { canonicalJson } from '@imd/kernel';

export interface ToldEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ChangedField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Takes the events of one thing in their order.
 * @returns what each changed of the thing, or part of it, that it tells as a whole; null for what is told the first
 * time
 */
export function changedFields(): (told: ToldEvent) => readonly ChangedField[] | null {
  const known = new Map<string, ToldEvent['data']>();
  return (told) => {
    const restated = restatedBy(told);
    if (restated === null) return null;
    const before = known.get(restated);
    known.set(restated, told.data);
    return before ? differences(before, told.data) : null;
  };
}

/** Events with the same fields tell of the same kind of thing: a project is told so when it is registered or changed. */
function restatedBy({ type, data }: ToldEvent): string | null {
  const definition = EVENT_DEFINITIONS.get(type);
  if (!definition?.restates) return null;
  const fields = Object.keys((definition.data as { readonly properties?: object }).properties ?? {});
  return canonicalJson([fields, definition.restates.map((name) => data[name] ?? null)]);
}

function differences(before: ToldEvent['data'], after: ToldEvent['data']): readonly ChangedField[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((changed) => canonicalJson(changed.before) !== canonicalJson(changed.after));
}
