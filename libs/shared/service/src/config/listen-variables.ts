import { IsIn, IsOptional, Matches, ValidateBy } from 'class-validator';

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

/** The rule checks the path; the file is checked when it is read. */
export const FilePath = () => Matches(/^[^\0]{1,4096}$/, { message: '$property is the path of a file' });

/** A service needs these variables to listen, before the application exists that checks all of them. */
export class ListenVariables {
  /**
   * The service listens with the certificate in this PEM file, and those above it. Without it the service listens
   * without TLS.
   */
  @IsOptional()
  @FilePath()
  IMD_TLS_CERTIFICATE?: string;

  /** This PEM file holds the private key of the certificate. */
  @IsOptional()
  @FilePath()
  IMD_TLS_KEY?: string;

  /**
   * This PEM file holds the authorities whose clients may connect: every client then needs a certificate (mutual TLS).
   */
  @IsOptional()
  @FilePath()
  IMD_TLS_CLIENT_CA?: string;

  /** `yes` says that callers reach this service over TLS that ends at a proxy before it. */
  @IsIn(['yes', 'no'])
  IMD_TLS_PROXY: 'yes' | 'no' = 'no';

  /** Pages of these origins (comma separated) may use the API from a browser, besides those of our own. */
  @ValidateBy({
    name: 'isListOfOrigins',
    validator: {
      validate: (list: unknown) => typeof list === 'string' && (list === '' || list.split(',').every(isOrigin)),
      defaultMessage: () => '$property is a list of origins such as https://app.example.org, comma separated',
    },
  })
  IMD_CORS_ORIGINS = '';
}

const NAMES = ['IMD_TLS_CERTIFICATE', 'IMD_TLS_KEY', 'IMD_TLS_CLIENT_CA', 'IMD_TLS_PROXY', 'IMD_CORS_ORIGINS'] as const;

/** @returns the variables as they are given, unchecked, an empty one as absent */
export function listenVariables(environment: NodeJS.ProcessEnv): ListenVariables {
  const given = NAMES.flatMap((name) => (environment[name] ? [[name, environment[name]] as const] : []));
  return Object.assign(new ListenVariables(), Object.fromEntries(given));
}
