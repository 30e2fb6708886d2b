import { formatCents, type Bilingual, type CalendarDate, inBothLanguages, type Label, lastDayOf } from '@imd/kernel';
import { absolute, type Figure, type Rate } from '../../figures/figure';
import type { AnalysedYear } from '../underspend-analysis';
import type { Cause, Explanation, PurposeLine } from '../underspend-analysis.answer';
import type { DraftSentence } from './draft-explanation.answer';

/** Every sentence is made of figures and causes that the analysis has; what is not known is said to be unknown. */
export function sentencesOf(analysis: AnalysedYear): DraftSentence[] {
  const { priorities, themes, causes } = analysis;
  return [
    ofProgramme(analysis),
    ...priorities.flatMap((line) => ofPurpose(line, `priorities.${line.code}`)),
    ...themes.flatMap((line) => ofPurpose(line, `themes.${line.code}`)),
    ...(causes ?? []).map(ofCause),
    ...ofMoreCauses(analysis),
    ...(causes ? ofExplanation(analysis) : []),
  ];
}

function ofProgramme({ year, asOf, programme }: AnalysedYear): DraftSentence {
  const { appropriated, spent, underspend, underspendRate } = programme;
  const until = untilWhen(year, asOf);
  if (!appropriated || !spent || !underspend) {
    const known = { appropriated: amountOrUnknown(appropriated), spent: amountOrUnknown(spent) };
    return {
      text: {
        nl: `Begroot voor ${year}: ${known.appropriated.nl}; besteed${until.nl}: ${known.spent.nl}. De onderuitputting is daarom onbekend.`,
        en: `Appropriated for ${year}: ${known.appropriated.en}; spent${until.en}: ${known.spent.en}. The underspend is therefore unknown.`,
      },
      figures: ['programme.appropriated', 'programme.spent', 'programme.underspend'],
    };
  }
  const [budget, paid, left] = [amount(appropriated), amount(spent), difference(underspend)];
  const part = partOfWhole(underspendRate);
  return {
    text: {
      nl: `Van de ${budget.nl} voor ${year} is${until.nl} ${paid.nl} besteed: ${left.nl}${part.nl}.`,
      en: `Of the ${budget.en} for ${year}, ${paid.en} was spent${until.en}: ${left.en}${part.en}.`,
    },
    figures: [
      'programme.appropriated',
      'programme.spent',
      'programme.underspend',
      ...(underspendRate ? ['programme.underspendRate'] : []),
    ],
  };
}

/** A purpose without an appropriation of its own has no gap, and one that spent what it had needs no words. */
function ofPurpose({ code, label, underspend, appropriated, spent }: PurposeLine, path: string): DraftSentence[] {
  const name = nameOf(label, code);
  if (!appropriated || underspend?.cents === 0n) return [];
  if (!spent || !underspend) {
    return [
      {
        text: {
          nl: `Voor ‘${name.nl}’ is niet bekend wat is besteed.`,
          en: `It is not known what was spent on ‘${name.en}’.`,
        },
        figures: [`${path}.spent`],
      },
    ];
  }
  const [budget, left] = [amount(appropriated), difference(underspend)];
  return [
    {
      text: {
        nl: `Aan ‘${name.nl}’ is ${left.nl} besteed dan de ${budget.nl} die ervoor was bestemd.`,
        en: `On ‘${name.en}’, ${left.en} was spent than the ${budget.en} set apart for it.`,
      },
      figures: [`${path}.underspend`, `${path}.appropriated`],
    },
  ];
}

function ofCause(cause: Cause): DraftSentence {
  const { id, code, label, target, amount: explains } = cause;
  const name = nameOf(label, code);
  const at = targetOf(target);
  const figures = [`causes.${id}.amount`];
  if (!explains) {
    return {
      text: {
        nl: `Oorzaak${at.nl}: ${lower(name.nl)}; hoeveel dit verklaart, is niet bekend.`,
        en: `Cause${at.en}: ${lower(name.en)}; how much it explains is not known.`,
      },
      figures,
    };
  }
  const explained = amount(explains);
  const verb = explains.cents < 0n ? { nl: 'kostte', en: 'cost' } : { nl: 'verklaart', en: 'explains' };
  return {
    text: {
      nl: `Oorzaak${at.nl}: ${lower(name.nl)}; dit ${verb.nl} ${explained.nl}.`,
      en: `Cause${at.en}: ${lower(name.en)}; this ${verb.en} ${explained.en}.`,
    },
    figures,
  };
}

/** The analysis shows the largest causes; the others are counted and not told. */
function ofMoreCauses({ more }: AnalysedYear): DraftSentence[] {
  const { causes } = more;
  if (!causes) return [];
  return [
    {
      text: { nl: `Er zijn nog ${causes} andere oorzaken.`, en: `There are ${causes} other causes.` },
      figures: ['more.causes'],
    },
  ];
}

/** While a year runs, what is not spent yet needs no explanation. */
function ofExplanation({ year, asOf, programme, causes, more, explanation }: AnalysedYear): DraftSentence[] {
  if (!programme.underspend || asOf < lastDayOf(year)) return [];
  return [
    ofWhole(programme.explanation, causes?.length === 0),
    ...explanation.toBeExplained.filter(({ kind }) => kind !== 'rest').map(ofGap),
    ...(more.toBeExplained ? [ofMoreGaps(more.toBeExplained)] : []),
  ];
}

function ofWhole({ explained, unexplained, notQuantified }: Explanation, isWithoutCauses: boolean): DraftSentence {
  const figures = ['programme.explanation.explained', 'programme.explanation.unexplained'];
  if (!explained || !unexplained) {
    return {
      text: {
        nl: `Geen van de bekende oorzaken (${notQuantified}) heeft een bedrag: wat zij verklaren, is onbekend.`,
        en: `None of the causes that are known (${notQuantified}) has an amount: what they explain is unknown.`,
      },
      figures: [...figures, 'programme.explanation.notQuantified'],
    };
  }
  const [said, left] = [amount(explained), amount(unexplained)];
  if (isWithoutCauses) {
    return {
      text: {
        nl: `Er is geen oorzaak vastgelegd: ${left.nl} is niet verklaard.`,
        en: `No cause is recorded: ${left.en} is not explained.`,
      },
      figures: ['programme.explanation.unexplained'],
    };
  }
  const over = unexplained.cents < 0n;
  return {
    text: {
      nl: `De oorzaken verklaren samen ${said.nl}; ${left.nl} is ${over ? 'meer verklaard dan er overbleef' : 'niet verklaard'}.`,
      en: `The causes explain ${said.en} together; ${left.en} is ${over ? 'explained beyond what was left' : 'not explained'}.`,
    },
    figures,
  };
}

function ofGap({ kind, code, unexplained }: AnalysedYear['explanation']['toBeExplained'][number]): DraftSentence {
  const left = amount(unexplained);
  const of = kind === 'project' ? { nl: 'project', en: 'project' } : { nl: 'bestemming', en: 'purpose' };
  return {
    text: {
      nl: `Van ${of.nl} ‘${code}’ is ${left.nl} nog te verklaren.`,
      en: `Of ${of.en} ‘${code}’, ${left.en} is still to be explained.`,
    },
    figures: [`explanation.toBeExplained.${code}.unexplained`],
  };
}

const ofMoreGaps = (count: number): DraftSentence => ({
  text: { nl: `Nog ${count} andere verschillen zijn te verklaren.`, en: `${count} other gaps are to be explained.` },
  figures: ['more.toBeExplained'],
});

function nameOf(label: Label | null, code: string): Bilingual {
  return label ? inBothLanguages(label) : { nl: code, en: code };
}

function targetOf({ project, purpose, group }: Cause['target']): Bilingual {
  if (project) {
    const title = nameOf(project.title, project.id);
    return { nl: ` bij ‘${title.nl}’`, en: ` at ‘${title.en}’` };
  }
  if (group) {
    const name = inBothLanguages(group);
    return { nl: ` bij ‘${name.nl}’`, en: ` at ‘${name.en}’` };
  }
  return purpose === null ? { nl: '', en: '' } : { nl: ` bij ‘${purpose}’`, en: ` at ‘${purpose}’` };
}

/** An amount is printed whole; one that is known roughly says so. Its sign is told in words. */
function amount(figure: Figure): Bilingual {
  const { cents, precision } = figure;
  const size = absolute(cents);
  const print = (locale: string) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: size % 100n === 0n ? 0 : 2,
    }).format(formatCents(size) as `${number}`);
  const rough = precision > 0n;
  return { nl: `${rough ? 'ongeveer ' : ''}${print('nl-NL')}`, en: `${rough ? 'about ' : ''}${print('en-GB')}` };
}

function difference(underspend: Figure): Bilingual {
  const { nl, en } = amount(underspend);
  const isOver = underspend.cents < 0n;
  return { nl: `${nl} ${isOver ? 'meer' : 'minder'}`, en: `${en} ${isOver ? 'more' : 'less'}` };
}

function amountOrUnknown(figure: Figure | null): Bilingual {
  return figure ? amount(figure) : { nl: 'onbekend', en: 'unknown' };
}

function partOfWhole(rate: Rate | null): Bilingual {
  if (!rate) return { nl: '', en: '' };
  const print = (locale: string) =>
    new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2 }).format(
      rate.value.replace('-', '') as `${number}`,
    );
  return { nl: ` (${print('nl-NL')})`, en: ` (${print('en-GB')})` };
}

/** What is not spent yet is not underspent. */
function untilWhen(year: number, asOf: CalendarDate): Bilingual {
  return asOf >= lastDayOf(year) ? { nl: '', en: '' } : { nl: ` tot en met ${asOf}`, en: ` until ${asOf}` };
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
