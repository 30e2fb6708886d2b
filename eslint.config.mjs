import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

// The module boundaries are read from nx's cached graph; without one the rule is skipped and nothing bites.
await createProjectGraphAsync();

const TESTS = ['**/*.{spec,int-spec,e2e-spec,fixture}.ts'];
const FRAMEWORKS = ['@nestjs/*', 'mongoose', 'mongodb', 'kafkajs', 'rxjs'];

/** Every project has one scope and one type; there is no `*`, so a project without tags may import nothing. */
const boundaries = ({ tests }) => {
  const harness = tests ? ['type:testing'] : [];
  const platform = ['type:platform', 'type:contracts', 'type:kernel', ...harness];
  return {
    banTransitiveDependencies: true,
    enforceBuildableLibDependency: !tests,
    // The harness starts a service, and the tests of the platform use the harness: a circle through tests only.
    ignoredCircularDependencies: [['tag:type:platform', 'testing']],
    depConstraints: [
      { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
      ...['budget', 'projects', 'returns', 'gateway'].map((app) => ({
        sourceTag: `scope:${app}`,
        onlyDependOnLibsWithTags: [`scope:${app}`, 'scope:shared'],
      })),
      { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'], bannedExternalImports: FRAMEWORKS },
      {
        sourceTag: 'type:contracts',
        onlyDependOnLibsWithTags: ['type:contracts', 'type:kernel'],
        bannedExternalImports: FRAMEWORKS,
      },
      { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:client'], bannedExternalImports: FRAMEWORKS },
      { sourceTag: 'type:platform', onlyDependOnLibsWithTags: platform },
      { sourceTag: 'type:app', onlyDependOnLibsWithTags: platform },
      { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:testing', ...platform] },
    ],
  };
};

/** Flat config replaces a rule's options as a whole, so every place names all that it may not import. */
const mayNotImport = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const BROKER = { regex: '^kafkajs(/|$)', message: 'Only @imd/messaging speaks to Kafka.' };
const DATABASE = {
  regex: '^(mongoose|mongodb)(/|$)',
  message: 'Only persistence/ knows the database.',
};
const NESTED = {
  regex: '^class-validator$',
  importNames: ['ValidateNested'],
  message: 'A request names its parts with @Part and @Parts, which hold all that goes with them.',
};
const FEATURES = {
  // A feature's folder is named by a phrase, a shared one by a single word.
  regex: '^(\\.\\./)+[a-z]+(-[a-z]+)+/',
  message: 'A feature never imports another; what two share is in domain/, answers/, requests/ or figures/.',
};
/** What reckons a second time may share nothing with what reckoned first but words, constants and the writing of money. */
const FIGURES_OF_THE_PLATFORM = [
  {
    regex: '(^|/)apps/|^@imd/(?!client$|contracts$|kernel$)',
    message: 'The recomputation shares no code with the services and read models that it verifies.',
  },
  {
    regex: '^@imd/kernel$',
    allowImportNames: ['CalendarDate', 'calendarDay', 'formatCents', 'Money', 'parseCents', 'Provenance', 'Year'],
    message: 'Of the kernel the recomputation takes types and how money and dates are written, no rule.',
  },
];
const ALL_BUT_KERNEL_AND_CONTRACTS = {
  regex: '^(?!@imd/(kernel|contracts)$|\\./)',
  message: 'The domain knows the kernel, the contracts and itself; no framework, no store, no feature.',
};

export default tseslint.config(
  // The stories are checked against clients that are generated elsewhere (tools/clients).
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.nx/',
      'coverage/',
      'libs/shared/client/src/api.ts',
      'tools/clients/stories/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, prettier],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries({ tests: false })],
      ...mayNotImport(BROKER),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Leaves imports alone that Nest's injection needs at run time: files with decorators are not touched.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',

      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Said by the compiler already, which also lets a rest pattern drop fields.
      '@typescript-eslint/no-unused-vars': 'off',
      // Does not see that a flag or a signal changes while something is awaited.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A type parameter used once is how a caller names what comes from outside.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // An implementation of a promise that has nothing to wait for is still async.
      '@typescript-eslint/require-await': 'off',
      // Requests and options are classes for their decorators only; to the code they are plain objects.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['libs/shared/{messaging,service,testing}/**/*.ts', 'tools/**/*.ts', 'e2e/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['tools/verify/**/*.ts'], ignores: TESTS, rules: mayNotImport(...FIGURES_OF_THE_PLATFORM) },
  {
    files: ['libs/shared/service/**/*.ts'],
    ignores: ['libs/shared/service/src/requests/parts.ts'],
    rules: mayNotImport(NESTED),
  },

  { files: ['apps/**/*.ts'], rules: mayNotImport(BROKER, DATABASE, FEATURES, NESTED) },
  { files: ['apps/*/src/persistence/**/*.ts'], rules: mayNotImport(BROKER, FEATURES) },
  { files: ['apps/*/src/domain/**/*.ts'], ignores: TESTS, rules: mayNotImport(ALL_BUT_KERNEL_AND_CONTRACTS) },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    // Module and start hand the environment to what checks it; the harness sets it for the service it starts.
    ignores: ['libs/shared/service/src/{platform.module,serve}.ts', 'libs/shared/testing/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Variables are read and checked once, by loadConfig.' },
      ],
    },
  },
  {
    files: ['apps/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], " +
            "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Time comes from the Clock that is passed in.',
        },
      ],
    },
  },
  {
    files: [...TESTS, 'libs/shared/testing/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', boundaries({ tests: true })] },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Jest's matchers and parsed answers are `any` by their types; the expectation itself checks them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
