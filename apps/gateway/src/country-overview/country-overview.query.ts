import { pageQuery } from '@imd/service';
import type { CountrySummary } from './country-overview.answer';

const SUMMARY: Record<keyof CountrySummary, true> = { country: true, name: true, counts: true, links: true };

export class CountryOverviewsQuery extends pageQuery({ properties: SUMMARY }) {}
