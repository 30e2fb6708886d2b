import type { components } from '@imd/client';
import type { Operation } from '../load/dataset';
import { both, operation } from './operation';

type Requests = components['schemas'];

const LETTER = 'invented-letter-autumn-2011';
const MOTION = 'invented-motion-families';

export function documents(): Operation[] {
  const letter: Requests['RecordDocumentRequest'] = {
    kind: 'letter',
    title: both('Voorbeeld: brief over de uitvoering', 'Example: letter on the execution'),
    datedOn: '2011-11-25',
    chamber: 'tweede-kamer',
  };
  const motion: Requests['RecordDocumentRequest'] = {
    kind: 'motion',
    title: both('Voorbeeld: motie over gezinnen', 'Example: motion on families'),
    datedOn: '2011-06-21',
    chamber: 'tweede-kamer',
    movers: ['Voorbeeldlid'],
  };
  return [
    operation('PUT', 'document/letter', `/documents/${LETTER}`, letter),
    operation('PUT', 'document/motion', `/documents/${MOTION}`, motion),
  ];
}

/** One is kept, one is overdue, and a motion lapsed. */
export function undertakings(): Operation[] {
  const recorded = (id: string, body: Requests['RecordUndertakingRequest']): Operation =>
    operation('PUT', `undertaking/${id}`, `/undertakings/invented-${id}`, body);
  return [
    recorded('letter-on-execution', {
      title: both('Voorbeeld: brief over de uitvoering', 'Example: a letter on the execution'),
      state: 'fulfilled',
      madeOn: '2011-06-21',
      dueOn: '2011-12-01',
      fulfilledOn: '2011-11-25',
      settledIn: LETTER,
    }),
    recorded('count-families', {
      title: both('Voorbeeld: gezinnen apart tellen', 'Example: families counted apart'),
      state: 'open',
      madeOn: '2011-06-21',
      dueOn: '2011-12-31',
    }),
    recorded('families-first', {
      kind: 'motion',
      title: both('Voorbeeld: gezinnen eerst', 'Example: families first'),
      state: 'lapsed',
      madeOn: '2011-06-21',
      madeIn: MOTION,
      settledIn: LETTER,
      settlement: both('Verzonnen: de regeling kent gezinnen al.', 'Invented: the scheme has families already.'),
    }),
  ];
}
