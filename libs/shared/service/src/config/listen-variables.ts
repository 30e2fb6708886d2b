import { IsIn, IsOptional, Matches, ValidateBy } from 'class-validator';

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

/** A path; what is in the file is checked when it is read. */
export const FilePath = () => Matches(/^[^\0]{1,4096}$/, { message: '$property is the path of a file' });

/** The variables that say how a service listens: needed before the application exists that checks all of them. */
export class ListenVariables {
  /** PEM file with the certificate to listen with and those above it. Without it the service listens without TLS. */
  @IsOptional()
  @FilePath()
  IMD_TLS_CERTIFICATE?: string;

  /** PEM file with its private key. */
  @IsOptional()
  @FilePath()
  IMD_TLS_KEY?: string;

  /** PEM file with the authorities whose clients may connect: every client then needs a certificate (mutual TLS). */
  @IsOptional()
  @FilePath()
  IMD_TLS_CLIENT_CA?: string;

  /** `yes`: callers reach this service over TLS that ends at a proxy before it. */
  @IsIn(['yes', 'no'])
  IMD_TLS_PROXY: 'yes' | 'no' = 'no';

  /** Origins besides our own whose pages may use the API from a browser, comma separated. */
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

/** @returns them as they are given, unchecked, an empty one as absent */
export function listenVariables(environment: NodeJS.ProcessEnv): ListenVariables {
  const given = NAMES.flatMap((name) => (environment[name] ? [[name, environment[name]] as const] : []));
  return Object.assign(new ListenVariables(), Object.fromEntries(given));
}
