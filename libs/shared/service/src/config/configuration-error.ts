/** The message names each wrong variable and its rule, one line for each. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
