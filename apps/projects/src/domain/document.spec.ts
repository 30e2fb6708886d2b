import { DocumentRecorded, findingsIn } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { recordDocument, type RegisteredDocument } from './document';
import { refusal } from './project.fixture';

const motion: RegisteredDocument = {
  id: 'motion-31700-vi',
  kind: 'motion',
  title: { nl: 'Motie over terugkeer', en: 'Motion on return' },
  number: '31 700 VI',
  datedOn: '2008-11-05',
  datePrecision: 'day',
  chamber: 'tweede-kamer',
  session: '2008-2009',
  movers: ['A member'],
  effect: null,
  provenance: FIRST_HAND,
};

describe('a document of the register', () => {
  it('is told when it says something new, and only then', () => {
    const { events } = recordDocument(null, motion);
    expect(events).toMatchObject([{ definition: DocumentRecorded, data: { documentId: motion.id } }]);
    expect(findingsIn(DocumentRecorded, events[0]?.data)).toEqual([]);
    expect(recordDocument(motion, { ...motion }).events).toEqual([]);
    expect(recordDocument(motion, { ...motion, effect: motion.title }).events).toHaveLength(1);
  });

  it.each(['motion', 'amendment'] as const)('names who tabled it when it is a(n) %s', (kind) =>
    expect(() => recordDocument(null, { ...motion, kind, movers: [] })).toThrow(
      refusal('document-without-movers', { field: 'movers', kind }),
    ),
  );

  it('needs no movers when nobody tables such a paper', () =>
    expect(recordDocument(null, { ...motion, kind: 'letter', movers: [] }).events).toHaveLength(1));
});
