import type { components } from '@imd/client';
import { inBothLanguages } from '@imd/kernel';

type Schemas = components['schemas'];
type UnderspendAnalysis = Schemas['UnderspendAnalysis'];
type Figure = Schemas['Figure'];
type Missing = Schemas['MissingFigure'];
type Line = Pick<
  Schemas['RestLine'],
  'appropriated' | 'legallyCommitted' | 'spent' | 'underspend' | 'underspendRate' | 'missing'
>;

const COLUMNS = ['appropriated', 'legally committed', 'spent', 'underspend', 'rate'];

const REASONS: Readonly<Record<Missing['reason'], string>> = {
  'not-reported': 'not reported',
  'not-set': 'not set',
  'known-for-a-longer-period-only': 'not known yet',
};

const MARKS = { rough: '~', derived: '*', invented: '!' };
const NAME_WIDTH = 44;
const MARKS_WIDTH = Object.keys(MARKS).length;

export function underspendTable(analysis: UnderspendAnalysis): string {
  const { programme } = analysis;
  const rows = [
    ...analysis.priorities.flatMap((priority) =>
      named(String(priority.number ?? '-'), inEnglish(priority.label) ?? priority.code, cells(priority)),
    ),
    ...named(' ', 'Not earmarked', cells(analysis.rest)),
    ...named(' ', 'Programme', cells(programme)),
  ];
  return [
    '',
    `Underspend ${analysis.year}: ${inBothLanguages(analysis.title).en} (${analysis.status}, as of ${analysis.asOf}, in EUR)`,
    '',
    ...aligned([['', ...COLUMNS.map((column) => marked(column, ''))], ...rows]),
    '',
    `${MARKS.rough} reported rounded   ${MARKS.derived} derived from other figures   ${MARKS.invented} invented for demonstration`,
    ...controlTotal(programme.controlTotal),
    `Spending per project: ${analysis.projects ? `${analysis.projects.length + (analysis.more.projects ?? 0)} projects` : 'not reported'}.`,
    `Spending per country: ${perCountry(analysis)}.`,
    ...causes(analysis),
  ].join('\n');
}

/** A long name goes on below itself, so that the figures stay within the width of a terminal. */
function named(number: string, name: string, figures: string[]): string[][] {
  const [first = '', ...more] = wrapped(name);
  return [[`${number}  ${first}`, ...figures], ...more.map((line) => [`   ${line}`, ...figures.map(() => '')])];
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= NAME_WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cells(line: Line): string[] {
  return [
    line.appropriated ? amount(line.appropriated) : absent(line, 'appropriated'),
    line.legallyCommitted ? amount(line.legallyCommitted) : absent(line, 'committed'),
    line.spent ? amount(line.spent) : absent(line, 'spent'),
    line.underspend ? amount(line.underspend) : absent(line, null),
    line.underspendRate
      ? marked(percentage(line.underspendRate.value), marksOf(line.underspendRate))
      : absent(line, null),
  ];
}

/** Unknown is not zero: a missing figure says why, and what is computed from one (`null`) that it is unknown. */
function absent(line: Line, figure: Missing['figure'] | null): string {
  const missing = line.missing.find((each) => each.figure === figure);
  return marked(missing ? REASONS[missing.reason] : 'unknown', '');
}

function amount(figure: Figure): string {
  return marked(grouped(figure.value), marksOf(figure));
}

function marksOf({ precision, derived, invented }: Figure | Schemas['Rate']): string {
  return [precision && MARKS.rough, derived && MARKS.derived, invented && MARKS.invented].filter(Boolean).join('');
}

function marked(text: string, marks: string): string {
  return `${text} ${marks.padEnd(MARKS_WIDTH)}`;
}

/** The point moves in the text, because a figure that went through a float could differ from the one in the answer. */
function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${thousands}.${fraction}` : thousands;
}

/** `0.3556` is `35.56 %`: a rate has four decimals. */
function percentage(rate: string): string {
  const [whole = '0', fraction = ''] = rate.replace('-', '').split('.');
  const digits = `${whole}${fraction.padEnd(4, '0')}`.replace(/^0+(?=\d{3})/, '');
  return `${rate.startsWith('-') ? '-' : ''}${grouped(`${digits.slice(0, -2)}.${digits.slice(-2)}`)} %`;
}

function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function controlTotal(total: UnderspendAnalysis['programme']['controlTotal']): string[] {
  if (!total) return [];
  const verdict = {
    true: 'what is booked agrees',
    false: 'WHAT IS BOOKED DIFFERS',
    null: 'nothing to compare it with yet',
  };
  return [`The source states ${plain(total.stated)} spent in total: ${verdict[`${total.agrees}`]}.`];
}

function perCountry({ countries: { countries, unattributed }, more }: UnderspendAnalysis): string {
  const known = countries ? `${countries.length + (more.countries ?? 0)} countries` : 'not reported';
  return unattributed ? `${known}; ${plain(unattributed)} is not attributed to a country` : known;
}

function causes({ causes: all, more }: UnderspendAnalysis): string[] {
  if (!all || all.length === 0) return [];
  return [
    'Causes:',
    ...all.map(({ label, code, target, amount: quantity }) => {
      const of =
        inEnglish(target.project?.title) ??
        target.project?.id ??
        inEnglish(target.group) ??
        target.purpose ??
        'the programme';
      return `  ${inEnglish(label) ?? code}, ${of}: ${quantity ? plain(quantity) : 'not quantified'}`;
    }),
    ...(more.causes ? [`  and ${more.causes} more`] : []),
  ];
}

function inEnglish(text: Schemas['Label'] | null | undefined): string | null {
  return text ? inBothLanguages(text).en : null;
}

function plain(figure: Figure): string {
  return amount(figure).trimEnd();
}
