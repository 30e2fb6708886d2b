import type { Bilingual } from '@imd/kernel';
import { METHOD } from '../forecast/forecast';

/** A formula adds parts up, divides one by another, reads a record, adds bookings up or expects what is to come. */
export const FORMULA_KINDS = ['sum', 'ratio', 'stated', 'booked', 'projected'] as const;

export interface Formula {
  readonly kind: (typeof FORMULA_KINDS)[number];
  /** A change of what the figure means is another version, so that an answer of the past still says how it came about. */
  readonly version: number;
  readonly name: Bilingual;
  readonly words: Bilingual;
}

const formula = (
  kind: Formula['kind'],
  name: readonly [string, string],
  words: readonly [string, string],
): Formula => ({
  kind,
  version: 1,
  name: { nl: name[0], en: name[1] },
  words: { nl: words[0], en: words[1] },
});

/** What is expected follows the method of the projection, and has its version. */
const projected = (name: readonly [string, string], words: readonly [string, string]): Formula => ({
  ...formula('projected', name, words),
  version: METHOD.version,
});

/** Every figure of a composed answer has one of these formulas, in Dutch and English. */
export const FORMULAS = {
  base: formula(
    'sum',
    ['Begroot', 'Appropriated'],
    ['Het bedrag van de gevraagde stand.', 'The appropriation at the stage that is asked for.'],
  ),
  stage: formula(
    'sum',
    ['Stand', 'Appropriation at a stage'],
    [
      'De som van de mutaties die op de datum van kracht zijn, tot en met deze stand; de slotwet telt alleen in de ' +
        'slotwet. Onbekend zolang het jaar de stand niet heeft bereikt.',
      'The sum of the changes in force at the date, up to and including this stage; the final act counts in the final ' +
        'act alone. Unknown until the year reaches the stage.',
    ],
  ),
  'bridge-step': formula(
    'sum',
    ['Stap van de brug', 'Step of the bridge'],
    ['De som van de mutaties van deze soort.', 'The sum of the changes of this kind.'],
  ),
  change: formula(
    'stated',
    ['Mutatie', 'Change'],
    ['Het bedrag dat de mutatie noemt.', 'The amount that the record of the change states.'],
  ),
  'after-change': formula(
    'sum',
    ['Stand na mutatie', 'Appropriation after the change'],
    ['Deze mutatie en alle die eerder van kracht werden.', 'This change and all that came into force before it.'],
  ),
  'purpose-appropriation': formula(
    'sum',
    ['Begroot', 'Appropriated'],
    [
      'Wat voor de bestemming is geoormerkt en wat eraan is toegedeeld. Onbekend waar geen van beide bestaat.',
      'What is earmarked for the purpose and what is allocated to it. Unknown where neither exists.',
    ],
  ),
  'rest-appropriation': formula(
    'sum',
    ['Begroot, overig', 'Appropriated, rest'],
    ['Het niet verdeelde deel.', 'The unallocated part.'],
  ),
  earmarked: formula(
    'sum',
    ['Geoormerkt', 'Earmarked'],
    ['De som van de oormerken die met de stand meetellen.', 'The sum of the earmarks that count at the stage.'],
  ),
  allocated: formula(
    'sum',
    ['Verdeeld', 'Allocated'],
    ['De som van de verdeling. Onbekend zonder verdeling.', 'The sum of the allocation. Unknown without one.'],
  ),
  unallocated: formula(
    'sum',
    ['Niet verdeeld', 'Unallocated'],
    [
      'Begroot min geoormerkt en verdeeld; wat daarvan onder nul komt, staat bij overprogrammering.',
      'Appropriated less earmarked and allocated; what falls below zero is overprogrammed.',
    ],
  ),
  overprogrammed: formula(
    'sum',
    ['Overgeprogrammeerd', 'Overprogrammed'],
    [
      'Geoormerkt en verdeeld boven wat is begroot: samen met het niet verdeelde deel maakt dit het verschil.',
      'Earmarked and allocated above what is appropriated: with the unallocated part this makes the difference.',
    ],
  ),
  'spent-in-total': formula(
    'sum',
    ['Uitgegeven', 'Spent'],
    [
      'De som van wat aan de bestemmingen is uitgegeven. Is niet van elke bestemming iets gerapporteerd, dan alleen ' +
        'bekend als de bron het totaal noemt.',
      'The sum of what is spent on the purposes. Where a purpose is not reported, known only if the source states the ' +
        'total.',
    ],
  ),
  spent: formula(
    'booked',
    ['Uitgegeven', 'Spent'],
    [
      'Uitgaven min tegenboekingen en min terugontvangsten van hetzelfde jaar, geboekt tot en met de datum.',
      'Expenditures less reversals and less money back in the same year, booked up to the date.',
    ],
  ),
  'spent-on-rest': formula(
    'sum',
    ['Uitgegeven, overig', 'Spent, rest'],
    [
      'De som van de bestemmingen zonder eigen bedrag; is een daarvan niet gerapporteerd, dan het totaal min de andere.',
      'The sum of the purposes without an appropriation of their own; where one is not reported, the total less the ' +
        'others.',
    ],
  ),
  'commitments-entered': formula(
    'sum',
    ['Aangegane verplichtingen', 'Commitments entered into'],
    [
      'De waarde van de in het jaar aangegane verplichtingen, min wat daarvan is vrijgegeven.',
      'The value of the commitments made in the year, less what was released of them.',
    ],
  ),
  outstanding: formula(
    'sum',
    ['Openstaand', 'Outstanding'],
    [
      'Van elke verplichting met een deel in dit jaar wat betaald noch vrijgegeven is, over al haar jaren; in een ' +
        'andere valuta tegen de koers van de verplichting.',
      'Of each commitment with a part in this year what is neither paid nor released, in all its years; in another ' +
        'currency at the rate of the commitment.',
    ],
  ),
  'legally-committed': formula(
    'sum',
    ['Juridisch verplicht', 'Legally committed'],
    [
      'Uitgegeven plus de open termijnen van het jaar en, zolang het loopt, de achterstallige van eerdere jaren.',
      'Spent plus the open instalments of the year and, while it runs, the overdue ones of earlier years.',
    ],
  ),
  underspend: formula(
    'sum',
    ['Onderuitputting', 'Underspend'],
    ['Begroot min uitgegeven; onder nul is overbesteed.', 'Appropriated less spent; below zero is overspent.'],
  ),
  'underspend-rate': formula(
    'ratio',
    ['Onderuitputtingspercentage', 'Underspend rate'],
    [
      'Onderuitputting gedeeld door begroot, op vier decimalen; onbekend waar niets of minder is begroot.',
      'Underspend divided by appropriated, to four decimals; unknown where nothing or less is appropriated.',
    ],
  ),
  'not-committed': formula(
    'sum',
    ['Niet verplicht', 'Not committed'],
    ['Begroot min juridisch verplicht.', 'Appropriated less legally committed.'],
  ),
  'not-paid-out': formula(
    'sum',
    ['Niet uitbetaald', 'Not paid out'],
    ['Juridisch verplicht min uitgegeven.', 'Legally committed less spent.'],
  ),
  explained: formula(
    'sum',
    ['Verklaard', 'Explained'],
    [
      'De som van de oorzaken met een bedrag. Onbekend waar er oorzaken zijn en geen een bedrag heeft.',
      'The sum of the causes that have an amount. Unknown where there are causes and none has one.',
    ],
  ),
  unexplained: formula(
    'sum',
    ['Onverklaard', 'Unexplained'],
    ['Onderuitputting min verklaard.', 'Underspend less explained.'],
  ),
  'of-the-line': formula(
    'sum',
    ['Van de regel', 'Of the line'],
    ['Het cijfer van de regel waar het over gaat.', 'The figure of the line that it is about.'],
  ),
  cause: formula(
    'stated',
    ['Oorzaak', 'Cause'],
    [
      'Het bedrag dat de oorzaak noemt. Onbekend waar zij er geen noemt.',
      'The amount that the cause states. Unknown where it states none.',
    ],
  ),
  receipts: formula(
    'booked',
    ['Ontvangsten', 'Receipts'],
    [
      'Geld dat in dit jaar terugkwam van betalingen uit eerdere jaren.',
      'Money back in this year from payments of earlier years.',
    ],
  ),
  'open-advances': formula(
    'booked',
    ['Open voorschotten', 'Open advances'],
    [
      'Voorschotten van dit jaar, min wat is verantwoord, tegengeboekt of terugbetaald; in een andere valuta tegen de ' +
        'koers van het voorschot.',
      'Advances of this year, less what was settled, reversed or paid back; in another currency at the rate of the ' +
        'advance.',
    ],
  ),
  'control-total': formula(
    'stated',
    ['Controletotaal', 'Control total'],
    ['Het totaal dat de bron zelf noemt.', 'The total that the source itself states.'],
  ),
  'control-difference': formula(
    'sum',
    ['Verschil met het controletotaal', 'Difference from the control total'],
    ['Geboekt min wat de bron noemt.', 'Booked less what the source states.'],
  ),
  unprogrammed: formula(
    'sum',
    ['Niet geprogrammeerd', 'Unprogrammed'],
    [
      'Begroot min de plannen van de projecten; wat daarvan onder nul komt, is overgeprogrammeerd.',
      'Appropriated less the plans of the projects; what falls below zero is overprogrammed.',
    ],
  ),
  'planned-above': formula(
    'sum',
    ['Overgeprogrammeerd', 'Overprogrammed'],
    ['Wat de projecten boven het begrote bedrag hebben gepland.', 'What the projects plan above the appropriation.'],
  ),
  'left-of-plans': formula(
    'sum',
    ['Over van plannen', 'Left of plans'],
    ['De som van plan min uitgegeven van elk project.', 'The sum of plan less spent of each project.'],
  ),
  'outside-projects': formula(
    'booked',
    ['Buiten projecten', 'Outside projects'],
    ['Uitgegeven zonder project.', 'Spent on no project.'],
  ),
  plan: formula(
    'stated',
    ['Plan', 'Plan'],
    [
      'Wat het project voor het jaar heeft gepland. Onbekend zonder plan.',
      'What the project plans for the year. Unknown without a plan.',
    ],
  ),
  'project-underspend': formula(
    'sum',
    ['Onderuitputting', 'Underspend'],
    ['Plan min uitgegeven; onder nul is overbesteed.', 'Plan less spent; below zero is overspent.'],
  ),
  'spent-in-place': formula(
    'booked',
    ['Uitgegeven per plaats', 'Spent by place'],
    [
      'Uitgaven maal het aandeel van de plaats, naar de verdeling van de uitgave zelf, anders die van haar project.',
      'Expenditures times the share of the place, by the split of the expenditure, else of its project.',
    ],
  ),
  'planned-in-place': formula(
    'booked',
    ['Gepland per plaats', 'Planned by place'],
    [
      'Plannen van projecten voor het jaar maal hun aandeel van de plaats. Onbekend waar een aandeel onbekend is.',
      'Plans of projects for the year times their share of the place. Unknown where a share is unknown.',
    ],
  ),
  'committed-in-place': formula(
    'booked',
    ['Verplicht per plaats', 'Committed by place'],
    [
      'Termijnen van het jaar, zonder wat is vrijgegeven, maal het aandeel van de plaats van hun project.',
      'Instalments of the year, less what was released, times the share of the place of their project.',
    ],
  ),
  'spent-on-returns': formula(
    'booked',
    ['Uitgegeven aan terugkeer', 'Spent on returns'],
    [
      'Wat het project van de regeling in het hele jaar in het land uitgaf.',
      'What the project of the scheme spent in the country in the whole year.',
    ],
  ),
  'cost-per-returnee': formula(
    'ratio',
    ['Kosten per terugkeerder', 'Cost per returnee'],
    [
      'Uitgegeven aan terugkeer, gedeeld door de personen van deze telling. Onbekend waar een van beide dat is.',
      'Spent on returns, divided by the persons of this count. Unknown where either is.',
    ],
  ),
  'expected-uptake': formula(
    'projected',
    ['Verwacht gebruik', 'Expected uptake'],
    [
      'Het plan van de regeling maal het deel van de dagen van het jaar dat voorbij is.',
      'The plan of the scheme times the part of the days of the year that is gone.',
    ],
  ),
  'ahead-of-uptake': formula(
    'sum',
    ['Voor op verwacht gebruik', 'Ahead of expected uptake'],
    ['Uitgegeven min verwacht gebruik; onder nul loopt achter.', 'Spent less expected uptake; below zero is behind.'],
  ),
  uptake: formula(
    'ratio',
    ['Gebruik', 'Uptake'],
    ['Uitgegeven als deel van het plan.', 'Spent as a part of the plan.'],
  ),
  'other-countries': formula(
    'sum',
    ['Andere landen', 'Other countries'],
    ['De som van de landen die het antwoord niet toont.', 'The sum of the countries that the answer does not show.'],
  ),
  'from-the-analysis': formula(
    'sum',
    ['Uit de analyse', 'From the analysis'],
    ['Het cijfer van de onderuitputtingsanalyse op de datum.', 'The figure of the underspend analysis at the date.'],
  ),
  projected: formula(
    'sum',
    ['Geraamde realisatie', 'Projected outturn'],
    [
      'Betaald, plus wat van achterstand, van het nog verschuldigde en van voorbereiding wordt verwacht, en van wat ' +
        'terugkomt, plus wat buiten projecten is uitgegeven. Van een afgelopen jaar wat is uitgegeven.',
      'Paid, plus what is expected of arrears, of what still falls due, of the pipeline and of refunds, plus what was ' +
        'spent outside projects. Of a year that has ended, what was spent.',
    ],
  ),
  'projected-of-projects': formula(
    'sum',
    ['Geraamde realisatie van projecten', 'Projected outturn of projects'],
    ['De som van de geraamde realisatie van de projecten.', 'The sum of the projected outturns of the projects.'],
  ),
  'projected-of-project': formula(
    'sum',
    ['Geraamde realisatie', 'Projected outturn'],
    [
      'Betaald, plus wat van achterstand, van het nog verschuldigde en van voorbereiding wordt verwacht, en van wat ' +
        'terugkomt.',
      'Paid, plus what is expected of arrears, of what still falls due, of the pipeline and of refunds.',
    ],
  ),
  'projected-underspend': formula(
    'sum',
    ['Geraamde onderuitputting', 'Projected underspend'],
    ['Begroot min de geraamde realisatie.', 'Appropriated less the projected outturn.'],
  ),
  'projected-underspend-rate': formula(
    'ratio',
    ['Geraamd onderuitputtingspercentage', 'Projected underspend rate'],
    [
      'Geraamde onderuitputting gedeeld door begroot, op vier decimalen; onbekend waar niets of minder is begroot.',
      'Projected underspend divided by appropriated, to four decimals; unknown where nothing or less is appropriated.',
    ],
  ),
  'paid-to-projects': formula(
    'sum',
    ['Betaald aan projecten', 'Paid to projects'],
    ['De som van wat aan elk project is betaald.', 'The sum of what was paid to each project.'],
  ),
  'arrears-of-projects': formula(
    'sum',
    ['Verwacht van achterstand', 'Expected of arrears'],
    ['De som over de projecten.', 'The sum over the projects.'],
  ),
  'still-due-of-projects': formula(
    'sum',
    ['Verwacht van het nog verschuldigde', 'Expected of what still falls due'],
    ['De som over de projecten.', 'The sum over the projects.'],
  ),
  pipeline: formula(
    'sum',
    ['In voorbereiding', 'Pipeline'],
    [
      'Wat nog wordt verwacht van projecten die niet zijn begonnen.',
      'What is still expected of projects that have not begun.',
    ],
  ),
  planned: formula(
    'stated',
    ['Gepland', 'Planned'],
    [
      'Het plan van het project voor het jaar; zonder plan de termijnen die het zijn toegezegd, min vrijgegeven.',
      'The plan of the project for the year; without one the instalments promised to it, less releases.',
    ],
  ),
  'planned-for-purpose': projected(
    ['Gepland voor de bestemming', 'Planned for the purpose'],
    [
      'Het plan van het project maal het aandeel van de prioriteit, tot op de cent naar de grootste rest.',
      'The plan of the project times the share of the priority, to the cent by the largest remainder.',
    ],
  ),
  'spent-for-purpose': formula(
    'booked',
    ['Uitgegeven voor de bestemming', 'Spent for the purpose'],
    [
      'Wat op het project is geboekt met deze bestemming, min terugboekingen en terugontvangsten.',
      'What was booked on the project for this purpose, less reversals and refunds.',
    ],
  ),
  'expected-for-purpose': projected(
    ['Nog verwacht voor de bestemming', 'Still expected for the purpose'],
    [
      'Wat van het project nog wordt verwacht maal het aandeel van de prioriteit, tot op de cent.',
      'What is still expected of the project times the share of the priority, to the cent.',
    ],
  ),
  'projected-for-purpose': formula(
    'sum',
    ['Geraamde realisatie', 'Projected outturn'],
    [
      'Uitgegeven voor de bestemming en wat er nog voor wordt verwacht.',
      'What was spent for the purpose, and what is still expected for it.',
    ],
  ),
  'planned-of-projects': formula(
    'sum',
    ['Gepland', 'Planned'],
    ['De som van het geplande van de projecten.', 'The sum of what is planned of the projects.'],
  ),
  due: projected(
    ['Verschuldigd', 'Due'],
    [
      'Het deel van het plan dat op de datum had moeten zijn betaald, naar kwartalen waar die bekend zijn.',
      'The part of the plan that was to be paid by the date, by quarters where these are known.',
    ],
  ),
  'from-arrears': projected(
    ['Verwacht van achterstand', 'Expected of arrears'],
    [
      'Een deel van wat had moeten zijn betaald en dat niet is, maal wat de partner in eerdere jaren waarmaakte.',
      'A share of what was due and is not paid, times what the partner delivered in past years.',
    ],
  ),
  'from-still-due': projected(
    ['Verwacht van het nog verschuldigde', 'Expected of what still falls due'],
    [
      'Een deel van wat nog moet worden betaald, maal wat de partner in eerdere jaren waarmaakte.',
      'A share of what still falls due, times what the partner delivered in past years.',
    ],
  ),
  'pipeline-of-projects': formula(
    'sum',
    ['Verwacht van voorbereiding', 'Expected of the pipeline'],
    ['De som over de projecten.', 'The sum over the projects.'],
  ),
  'refunds-of-projects': formula(
    'sum',
    ['Verwachte terugontvangsten', 'Expected refunds'],
    ['De som over de projecten; nul of minder.', 'The sum over the projects; zero or less.'],
  ),
  'from-pipeline': projected(
    ['Verwacht van voorbereiding', 'Expected of the pipeline'],
    [
      'Een deel van het plan van een project dat niet is begonnen en waaraan niets is toegezegd.',
      'A share of the plan of a project that has not begun and to which nothing is promised.',
    ],
  ),
  'expected-refunds': projected(
    ['Verwachte terugontvangsten', 'Expected refunds'],
    [
      'Een deel van wat is betaald, dat naar eerdere jaren nog in het jaar terugkomt; nul of minder.',
      'A share of what is paid that by past years still comes back within the year; zero or less.',
    ],
  ),
  'amount-at-risk': formula(
    'sum',
    ['Bedrag op het spel', 'Amount at risk'],
    [
      'Het plan van het project min zijn geraamde realisatie, waar dat meer dan een kwart van het plan is.',
      'The plan of the project less its projected outturn, where that is more than a quarter of the plan.',
    ],
  ),
  'at-risk-of-projects': formula(
    'sum',
    ['Bedrag op het spel', 'Amount at risk'],
    ['De som over de risicovolle projecten.', 'The sum over the projects at risk.'],
  ),
  'officer-estimate': formula(
    'stated',
    ['Raming van de medewerker', "Officer's own estimate"],
    [
      'De laatste raming die een medewerker tot de datum heeft vastgelegd. Zij verandert niets aan de methode.',
      'The latest estimate that an officer recorded by the date. It changes nothing of the method.',
    ],
  ),
  'estimates-of-projects': formula(
    'sum',
    ['Ramingen van medewerkers', "Officers' own estimates"],
    ['De som over de projecten waarvoor er een is.', 'The sum over the projects that have one.'],
  ),
  'range-end': projected(
    ['Einde van de bandbreedte', 'End of the range'],
    [
      'De raming en de fouten van eerdere ramingen op dezelfde dag. Bandbreedten tellen nooit op.',
      'The projection and the errors of past projections on the same day. Ranges never add up.',
    ],
  ),
  'money-of-instrument': formula(
    'stated',
    ['Bedrag van het instrument', 'Amount of the instrument'],
    [
      'Het bedrag dat het instrument noemt, voor al zijn landen samen. Onbekend waar het er geen noemt.',
      'The amount that the instrument states, for all its countries together. Unknown where it states none.',
    ],
  ),
  'aid-exposed': formula(
    'stated',
    ['Hulp die op het spel staat', 'Aid exposed'],
    ['Het bedrag dat het besluit noemt.', 'The amount that the decision states.'],
  ),
} as const satisfies Readonly<Record<string, Formula>>;

export type FormulaId = keyof typeof FORMULAS;
