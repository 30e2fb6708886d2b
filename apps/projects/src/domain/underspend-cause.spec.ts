import { findingsIn, UnderspendCauseRecorded, UnderspendCauseWithdrawn } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { aProject, framework } from './project.fixture';
import { recordCause, withdrawCause, type UnderspendCause } from './underspend-cause';
import type { CauseCode } from './underspend-cause-code';

const label = { nl: 'Naam', en: 'Name' };
const lowDemand: CauseCode = { code: 'low-demand', label, narrativeRequired: false, provenance: FIRST_HAND };
const other: CauseCode = { code: 'other', label, narrativeRequired: true, provenance: FIRST_HAND };

const project = aProject({ id: 'in-kind-pilot', priority: 'return-and-reintegration' });
const frameworks = [framework];

const cause: Omit<UnderspendCause, 'withdrawal'> = {
  id: 'in-kind-pilot-low-demand-2010',
  year: 2010,
  code: 'low-demand',
  projectId: 'in-kind-pilot',
  purpose: null,
  group: null,
  narrative: null,
  amount: null,
  timing: null,
  nature: null,
  driver: 'volume',
  provenance: FIRST_HAND,
};

const refusal = (code: string) => expect.objectContaining({ code, kind: 'conflict' });

describe('an underspend cause', () => {
  const known = { code: lowDemand, project, frameworks };

  it('counts for the priority of its project', () =>
    expect(recordCause(cause, known).state.purpose).toBe('return-and-reintegration'));

  it.each([
    ['not quantified', null, null],
    ['quantified as zero', 0n, { value: '0.00', currency: 'EUR' }],
    ['against the underspend', -150_00n, { value: '-150.00', currency: 'EUR' }],
  ])('is told with its amount: %s', (_, amount, told) => {
    const { events } = recordCause({ ...cause, amount }, known);
    expect(events).toMatchObject([{ definition: UnderspendCauseRecorded, data: { causeId: cause.id, amount: told } }]);
    expect(findingsIn(UnderspendCauseRecorded, events[0]?.data)).toEqual([]);
  });

  it('can be at a group the source names, or at the programme as a whole', () => {
    const group = { nl: 'de genoemde projecten', en: 'the projects named' };
    const { state } = recordCause({ ...cause, projectId: null, group }, { code: lowDemand, project: null, frameworks });
    expect(state).toMatchObject({ projectId: null, purpose: null, group });
  });

  it('has a code that was set', () =>
    expect(() => recordCause(cause, { ...known, code: null })).toThrow(refusal('underspend-cause-code-unknown')));

  it('names a project that is registered', () =>
    expect(() => recordCause(cause, { ...known, project: null })).toThrow(refusal('project-unknown')));

  it('needs a narrative where its code says so', () => {
    const unexplained = { ...cause, code: 'other' };
    expect(() => recordCause(unexplained, { code: other, project, frameworks })).toThrow(refusal('narrative-required'));
    expect(recordCause({ ...unexplained, narrative: label }, { code: other, project, frameworks }).events).toHaveLength(
      1,
    );
  });

  it('is not at a project of one priority for another priority', () =>
    expect(() => recordCause({ ...cause, purpose: 'diaspora' }, known)).toThrow(refusal('purpose-not-of-project')));

  it('at a project of several priorities names the one that it counts for', () => {
    const priorities = [
      { priority: 'return-and-reintegration', share: '60.00' },
      { priority: 'diaspora', share: '40.00' },
    ];
    const divided = aProject({ id: 'in-kind-pilot', priority: null, priorities, prioritiesReason: 'By the letter' });
    const ofDivided = { ...known, project: divided };
    expect(recordCause({ ...cause, purpose: 'diaspora' }, ofDivided).state.purpose).toBe('diaspora');
    expect(() => recordCause(cause, ofDivided)).toThrow(refusal('cause-of-no-one-priority'));
    expect(() => recordCause({ ...cause, purpose: 'remittances' }, ofDivided)).toThrow(
      refusal('purpose-not-of-project'),
    );
  });

  it('is for a purpose that a framework has in its year', () => {
    const ofNoProject = { ...cause, projectId: null, purpose: 'diaspora' };
    expect(recordCause({ ...ofNoProject, year: 2008 }, { ...known, project: null }).state.purpose).toBe('diaspora');
    for (const wrong of [{ year: 2007 }, { purpose: 'space-travel' }])
      expect(() => recordCause({ ...ofNoProject, ...wrong }, { ...known, project: null })).toThrow(
        refusal('purpose-not-in-force'),
      );
  });

  it('may say what a project without a priority counts for', () => {
    const withoutPriority = aProject({ id: 'in-kind-pilot', priority: null });
    const { state } = recordCause({ ...cause, purpose: 'diaspora' }, { ...known, project: withoutPriority });
    expect(state.purpose).toBe('diaspora');
  });
});

describe('withdrawing an underspend cause', () => {
  const recorded = recordCause(cause, { code: lowDemand, project, frameworks }).state;
  const withdrawn = withdrawCause(recorded, 'Recorded twice', FIRST_HAND);

  it('keeps the cause with the reason', () => {
    expect(withdrawn.state).toEqual({ ...recorded, withdrawal: { reason: 'Recorded twice', provenance: FIRST_HAND } });
    expect(withdrawn.events).toMatchObject([
      { definition: UnderspendCauseWithdrawn, data: { causeId: cause.id, year: 2010, reason: 'Recorded twice' } },
    ]);
  });

  it('did not happen again when it is repeated', () =>
    expect(withdrawCause(withdrawn.state, 'Recorded twice', FIRST_HAND).events).toEqual([]));

  it('is not done for another reason afterwards', () =>
    expect(() => withdrawCause(withdrawn.state, 'Wrong project', FIRST_HAND)).toThrow(
      refusal('underspend-cause-withdrawn-before'),
    ));
});
