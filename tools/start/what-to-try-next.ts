import type { Platform } from './platform';

export function whatToTryNext({ services, issuer }: Platform, data: string): string {
  const gateway = services.find((service) => service.name === 'gateway')?.url ?? '';
  const listed = [...services, { name: 'issuer', url: issuer.url, logFile: issuer.logFile }];
  return [
    '',
    ...listed.map(({ name, url, logFile }) => `  ${name.padEnd(10)}${url}   log ${logFile}`),
    `  ${'data'.padEnd(10)}${data}`,
    '',
    'Every call needs an access token of the issuer. Try next:',
    '  TOKEN=$(npm run -s token -- analyst)',
    `  curl -H "Authorization: Bearer $TOKEN" ${gateway}/v1/underspend-analyses/2010`,
    `  curl -H "Authorization: Bearer $TOKEN" ${gateway}/v1/country-overviews/IQ`,
    `  curl -H "Authorization: Bearer $TOKEN" ${gateway}/v1/budgets/2010/expenditures`,
    '  npm run rebuild -- underspend        builds the analysis anew from the topics, beside the live one',
    '',
    'Ctrl-C ends everything; the data stays. npm start -- --fresh begins empty.',
  ].join('\n');
}
