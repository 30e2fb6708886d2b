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
  return types.some((type) => {
    const [family = ''] = type.split('/');
    const quality = [type, `${family}/*`, '*/*']
      .map((candidate) => ranges.find((range) => range.type === candidate)?.quality)
      .find((found) => found !== undefined);
    return quality !== undefined && quality > 0;
  });
}

function rangeOf(written: string): Range {
  const [type = '', ...parameters] = written.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}
