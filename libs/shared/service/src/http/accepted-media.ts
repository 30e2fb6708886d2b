interface Range {
  readonly type: string;
  readonly quality: number;
}

/**
 * Does an `Accept` header allow one of these media types? The most precise range that fits a type decides (RFC 9110,
 * 12.5.1).
 */
export function allowsOneOf(accept: string, types: readonly string[]): boolean {
  const ranges = accept.split(',').map(rangeOf);
  return types.some((type) => qualityOf(ranges, type) > 0);
}

/** Does an `Accept` header ask for the first of two types rather than for the second? */
export function prefers(accept: string | undefined, first: string, second: string): boolean {
  if (accept === undefined || accept === '*/*' || accept === second) return false;
  const ranges = accept.split(',').map(rangeOf);
  return qualityOf(ranges, first) > qualityOf(ranges, second);
}

function qualityOf(ranges: readonly Range[], type: string): number {
  const [family = ''] = type.split('/');
  const quality = [type, `${family}/*`, '*/*']
    .map((candidate) => ranges.find((range) => range.type === candidate)?.quality)
    .find((found) => found !== undefined);
  return quality ?? 0;
}

function rangeOf(written: string): Range {
  const [type = '', ...parameters] = written.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}
