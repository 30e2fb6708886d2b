import { ARRAY_MAX_SIZE, getMetadataStorage, ValidationError } from 'class-validator';

type Bounds = ReadonlyMap<string, number>;

const BOUNDS = new WeakMap<object, Bounds>();

/**
 * These arrays of an input are longer than their class allows. The library would judge each of their members before it
 * says so, and a body has room for hundreds of thousands.
 */
export function longArrays(input: object): ValidationError[] {
  const bounds = boundsOf(input.constructor);
  return Object.entries(input).flatMap(([property, value]: [string, unknown]) => {
    const bound = bounds.get(property);
    if (Array.isArray(value) && bound !== undefined && value.length > bound) {
      return [
        finding(input, property, { constraints: { [ARRAY_MAX_SIZE]: `${property} has at most ${bound} members` } }),
      ];
    }
    const children = typeof value === 'object' && value !== null ? longArrays(value) : [];
    return children.length > 0 ? [finding(input, property, { children })] : [];
  });
}

/** `@ArrayMaxSize` puts bounds on the properties of a class. */
function boundsOf(type: unknown): Bounds {
  if (typeof type !== 'function') return new Map();
  const known = BOUNDS.get(type);
  if (known) return known;
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  const bounds = new Map(
    rules
      .filter(({ name }) => name === ARRAY_MAX_SIZE)
      .map(({ propertyName, constraints }) => [propertyName, Number((constraints as unknown[])[0])] as const),
  );
  BOUNDS.set(type, bounds);
  return bounds;
}

function finding(target: object, property: string, rest: Partial<ValidationError>): ValidationError {
  return Object.assign(new ValidationError(), { target, property, ...rest });
}
