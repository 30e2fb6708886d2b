import type { Bilingual } from './label';

/**
 * The regions to which donors report aid that no one country receives: IATI's code list `Region`, which is the OECD's.
 * One that the list withdrew stays, since older files have it.
 */
const REGIONS: Readonly<Record<string, Bilingual>> = {
  88: { nl: 'Staten van het voormalige Joegoslavië', en: 'States of ex-Yugoslavia' },
  89: { nl: 'Europa', en: 'Europe' },
  189: { nl: 'Ten noorden van de Sahara', en: 'North of Sahara' },
  289: { nl: 'Ten zuiden van de Sahara', en: 'South of Sahara' },
  298: { nl: 'Afrika', en: 'Africa' },
  380: { nl: 'West-Indië', en: 'West Indies' },
  389: { nl: 'Caribisch gebied en Midden-Amerika', en: 'Caribbean and Central America' },
  489: { nl: 'Zuid-Amerika', en: 'South America' },
  498: { nl: 'Amerika', en: 'America' },
  589: { nl: 'Midden-Oosten', en: 'Middle East' },
  619: { nl: 'Centraal-Azië', en: 'Central Asia' },
  679: { nl: 'Zuid-Azië', en: 'South Asia' },
  689: { nl: 'Zuid- en Centraal-Azië', en: 'South and Central Asia' },
  789: { nl: 'Verre Oosten', en: 'Far East Asia' },
  798: { nl: 'Azië', en: 'Asia' },
  889: { nl: 'Oceanië', en: 'Oceania' },
  998: { nl: 'Ontwikkelingslanden, niet nader genoemd', en: 'Developing countries, unspecified' },
  1027: { nl: 'Oost-Afrika', en: 'Eastern Africa' },
  1028: { nl: 'Centraal-Afrika', en: 'Middle Africa' },
  1029: { nl: 'Zuidelijk Afrika', en: 'Southern Africa' },
  1030: { nl: 'West-Afrika', en: 'Western Africa' },
  1031: { nl: 'Caribisch gebied', en: 'Caribbean' },
  1032: { nl: 'Midden-Amerika', en: 'Central America' },
  1033: { nl: 'Melanesië', en: 'Melanesia' },
  1034: { nl: 'Micronesië', en: 'Micronesia' },
  1035: { nl: 'Polynesië', en: 'Polynesia' },
};

export type RegionCode = string;

export const REGION_CODES: ReadonlySet<RegionCode> = new Set(Object.keys(REGIONS));

export function isRegionCode(text: string): boolean {
  return REGION_CODES.has(text);
}

export function regionName(code: RegionCode): Bilingual {
  return REGIONS[code] ?? { nl: code, en: code };
}
