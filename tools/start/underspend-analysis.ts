import { underspendTable, type UnderspendAnalysis } from './underspend-table';

/** What the gateway says of a year, as text for the terminal. */
export async function underspendTableOf(gatewayUrl: string, year: number): Promise<string> {
  const answer = await fetch(`${gatewayUrl}/v1/underspend-analyses/${year}`);
  if (answer.status === 404) return `Nothing is known of ${year} yet.`;
  if (!answer.ok)
    throw new Error(`The gateway answered ${answer.status} to the ${year} analysis: ${await answer.text()}`);
  return underspendTable((await answer.json()) as UnderspendAnalysis);
}
