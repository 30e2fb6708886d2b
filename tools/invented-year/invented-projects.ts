/** How a project of the invented year goes; the generator makes its payments, its gap and its cause of it. */
export type Course =
  'as-planned' | 'late' | 'low-demand' | 'under-delivered' | 'stopped' | 'ahead' | 'dearer' | 'pipeline';

export interface InventedProject {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  readonly purpose: string;
  readonly partner: string;
  readonly countries: readonly string[];
  readonly kind: 'grant' | 'demand';
  /** In thousands of euros, for 2011 and for 2012. */
  readonly plan: readonly [number, number];
  readonly course: Course;
}

const project = (
  id: string,
  [nl, en]: readonly [string, string],
  purpose: string,
  partner: string,
  countries: string,
  plan: readonly [number, number],
  course: Course,
  kind: InventedProject['kind'] = 'grant',
): InventedProject => ({
  id,
  nl,
  en,
  purpose,
  partner,
  countries: countries.split(' ').filter(Boolean),
  kind,
  plan,
  course,
});

const DEVELOPMENT = 'migration-in-development';
const MANAGEMENT = 'migration-management';
const CIRCULAR = 'circular-migration';
const DIASPORA = 'diaspora';
const REMITTANCES = 'remittances';
const RETURN = 'return-and-reintegration';
const APPROACH = 'strategic-country-approach';

/** Nobody carried out any of these. Their countries stood on the list of the first half of 2011. */
export const INVENTED_PROJECTS: readonly InventedProject[] = [
  project(
    'dialogue-facility',
    ['Dialoogfaciliteit', 'Dialogue facility'],
    DEVELOPMENT,
    'north',
    '',
    [240, 120],
    'as-planned',
  ),
  project(
    'migration-data',
    ['Migratiecijfers', 'Migration data'],
    DEVELOPMENT,
    'research',
    'GH SN ML',
    [260, 0],
    'late',
  ),
  project(
    'brain-circulation',
    ['Kenniscirculatie', 'Brain circulation'],
    DEVELOPMENT,
    'research',
    'ET KE',
    [180, 90],
    'as-planned',
  ),
  project(
    'asylum-training',
    ['Training asielbesluiten', 'Training in asylum decisions'],
    MANAGEMENT,
    'east',
    'MD GE AM',
    [320, 160],
    'as-planned',
  ),
  project(
    'border-health',
    ['Gezondheid aan de grens', 'Health at the border'],
    MANAGEMENT,
    'south',
    'TZ UG RW',
    [280, 0],
    'dearer',
  ),
  project(
    'registration-sahel',
    ['Registratie in de Sahel', 'Registration in the Sahel'],
    MANAGEMENT,
    'south',
    'ML BF BJ',
    [400, 200],
    'stopped',
  ),
  project('refugee-law', ['Vluchtelingenrecht', 'Refugee law'], MANAGEMENT, 'east', 'YE EG', [210, 0], 'late'),
  project(
    'host-communities',
    ['Gastgemeenschappen', 'Host communities'],
    MANAGEMENT,
    'south',
    'KE ET',
    [540, 300],
    'under-delivered',
  ),
  project(
    'seasonal-pilot',
    ['Proef met seizoenwerk', 'Pilot with seasonal work'],
    CIRCULAR,
    'north',
    'GE MD',
    [260, 130],
    'low-demand',
    'demand',
  ),
  project(
    'expert-postings',
    ['Uitzending van deskundigen', 'Postings of experts'],
    CIRCULAR,
    'west',
    'AF GH BA SD',
    [480, 240],
    'low-demand',
    'demand',
  ),
  project(
    'nurses-exchange',
    ['Uitwisseling verpleegkundigen', 'Exchange of nurses'],
    CIRCULAR,
    'west',
    'GH ZM',
    [190, 0],
    'as-planned',
  ),
  project(
    'student-return',
    ['Afgestudeerden terug', 'Graduates return'],
    CIRCULAR,
    'research',
    'ID VN',
    [150, 80],
    'ahead',
  ),
  project(
    'diaspora-fund',
    ['Diasporafonds', 'Diaspora fund'],
    DIASPORA,
    'west',
    'MA GH CV',
    [420, 210],
    'as-planned',
    'demand',
  ),
  project(
    'women-entrepreneurs',
    ['Ondernemende vrouwen', 'Women entrepreneurs'],
    DIASPORA,
    'west',
    'SR MA',
    [230, 110],
    'late',
  ),
  project(
    'health-links',
    ['Ziekenhuizen verbonden', 'Hospitals linked'],
    DIASPORA,
    'north',
    'ET',
    [160, 0],
    'as-planned',
  ),
  project(
    'capacity-organisations',
    ['Sterkere organisaties', 'Stronger organisations'],
    DIASPORA,
    'north',
    '',
    [140, 70],
    'as-planned',
  ),
  project(
    'price-comparison',
    ['Prijsvergelijking overmaken', 'Comparison of transfer prices'],
    REMITTANCES,
    'north',
    '',
    [120, 60],
    'as-planned',
  ),
  project(
    'mobile-transfer',
    ['Overmaken per telefoon', 'Transfer by telephone'],
    REMITTANCES,
    'west',
    'KE UG',
    [240, 0],
    'stopped',
  ),
  project('savings-groups', ['Spaargroepen', 'Savings groups'], REMITTANCES, 'south', 'BI RW', [130, 60], 'ahead'),
  project(
    'combined-return',
    ['Terugkeer met geld en hulp', 'Return with cash and help'],
    RETURN,
    'east',
    'IQ AF',
    [900, 450],
    'low-demand',
    'demand',
  ),
  project(
    'reintegration-caucasus',
    ['Herintegratie Kaukasus', 'Reintegration in the Caucasus'],
    RETURN,
    'east',
    'AM GE',
    [380, 190],
    'as-planned',
    'demand',
  ),
  project(
    'family-return',
    ['Terugkeer van gezinnen', 'Return of families'],
    RETURN,
    'east',
    'XK BA MK',
    [460, 0],
    'as-planned',
    'demand',
  ),
  project(
    'vocational-return',
    ['Vak leren en terugkeren', 'A trade and return'],
    RETURN,
    'south',
    'SN GT',
    [310, 150],
    'under-delivered',
  ),
  project(
    'minors-return',
    ['Terugkeer van minderjarigen', 'Return of minors'],
    RETURN,
    'south',
    'AO CD',
    [350, 170],
    'dearer',
  ),
  project(
    'shelter-after-return',
    ['Opvang na terugkeer', 'Shelter after return'],
    RETURN,
    'east',
    'LK BD',
    [240, 120],
    'as-planned',
  ),
  project(
    'partnership-ghana',
    ['Partnerschap Ghana', 'Partnership with Ghana'],
    APPROACH,
    'west',
    'GH',
    [330, 160],
    'as-planned',
  ),
  project(
    'partnership-armenia',
    ['Partnerschap Armenië', 'Partnership with Armenia'],
    APPROACH,
    'east',
    'AM',
    [210, 100],
    'late',
  ),
  project(
    'skills-passport',
    ['Paspoort van vaardigheden', 'Passport of skills'],
    CIRCULAR,
    'north',
    'MA GH',
    [220, 260],
    'pipeline',
  ),
  project(
    'return-follow-up',
    ['Na de terugkeer gevolgd', 'Followed after return'],
    RETURN,
    'research',
    'IQ AM',
    [330, 180],
    'pipeline',
  ),
];

export const INVENTED_PARTNERS = ['north', 'east', 'south', 'west', 'research'] as const;
