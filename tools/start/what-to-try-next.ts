import type { Service } from './service';

export function whatToTryNext(services: readonly Pick<Service, 'name' | 'url' | 'logFile'>[], data: string): string {
  const gateway = services.find((service) => service.name === 'gateway')?.url ?? '';
  return [
    '',
    ...services.map(({ name, url, logFile }) => `  ${name.padEnd(10)}${url}   log ${logFile}`),
    `  ${'data'.padEnd(10)}${data}`,
    '',
    'Callers are not authenticated, so everything listens on 127.0.0.1 only.',
    '',
    'Try next:',
    `  curl ${gateway}/v1/underspend-analyses/2010`,
    `  curl ${gateway}/v1/country-overviews/IQ`,
    `  curl ${gateway}/v1/budgets/2010/expenditures`,
    '  npm run rebuild -- underspend        builds the analysis anew from the topics, beside the live one',
    '',
    'Ctrl-C ends everything; the data stays. npm start -- --fresh begins empty.',
  ].join('\n');
}
