import {
  ACTIVITY_STATUSES,
  findingsIn,
  PROJECT_SCOPES,
  PROJECT_TIERS,
  ProjectChanged,
  ProjectRegistered,
  ProjectStatusChanged,
} from '@imd/contracts';
import { FIRST_HAND, formatCents } from '@imd/kernel';
import * as fc from 'fast-check';
import {
  changeProject,
  changeProjectStatus,
  registerProject,
  type ActivityStatus,
  type CountryShare,
  type Project,
  type ProjectDetails,
  type Registration,
} from './project';
import { aProject, framework, KNOWN, refusal, registration, TODAY } from './project.fixture';
import { prioritiesNamed } from './project-priorities';

const register = (changes: Partial<Registration> = {}) =>
  registerProject({ ...registration, ...changes }, KNOWN, TODAY);

const NO_MONEY = { totals: [], gaps: [], budgets: [], causes: [] };

describe('registering a project', () => {
  it('is told with amounts as decimal strings', () => {
    const { events } = register();
    expect(events).toMatchObject([
      {
        definition: ProjectRegistered,
        data: {
          projectId: 'expert-postings',
          status: 'implementation',
          totalBudget: { value: '1000000.00', currency: 'EUR' },
          plans: [{ year: 2010, amount: { value: '500000.00', currency: 'EUR' } }],
        },
      },
    ]);
    expect(findingsIn(ProjectRegistered, events[0]?.data)).toEqual([]);
  });

  it('keeps unknown shares unknown', () => {
    const countries = [
      { country: 'ID', share: null },
      { country: 'ZA', share: null },
    ];
    expect(register({ countries }).state.countries).toEqual(countries);
  });

  it.each([
    ['too little', ['60.00', '39.99'], '99.99', 0],
    ['too much', ['60.00', '40.01'], '100.01', 0],
    ['one share unknown', ['60.00', null], '60.00', 1],
    ['a whole beside an unknown', ['100.00', null], '100.00', 1],
  ])('refuses shares that are not whole: %s', (_, shares, sum, unknown) => {
    const countries = shares.map((share, index) => ({ country: index === 0 ? 'AF' : 'SD', share }));
    expect(() => register({ countries })).toThrow(
      refusal('project-shares-not-whole', { sum, unknown, field: 'countries' }),
    );
  });

  it('accepts shares exactly when they add up to 100.00', () => {
    const countryCodes = ['AF', 'AO', 'BA', 'CD', 'ET', 'GE'];
    const parts = fc.array(fc.integer({ min: 0, max: 100_00 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.boolean(), (drawn, complete) => {
        const sum = drawn.reduce((total, part) => total + part, 0);
        const hundredths = complete && sum <= 100_00 ? [...drawn, 100_00 - sum] : drawn;
        const countries: CountryShare[] = hundredths.map((share, index) => ({
          country: String(countryCodes[index]),
          share: formatCents(BigInt(share)),
        }));
        const whole = hundredths.reduce((total, part) => total + part, 0) === 100_00;
        const attempt = () => register({ countries });
        if (whole) expect(attempt).not.toThrow();
        else expect(attempt).toThrow(refusal('project-shares-not-whole'));
      }),
    );
  });

  it('refuses a project in countries that names none', () =>
    expect(() => register({ countries: [] })).toThrow(refusal('project-without-country')));

  describe('that is part country, part region', () => {
    const part = (countries: readonly (string | null)[], regions: readonly (string | null)[], more = {}) =>
      register({
        scope: 'regional',
        countries: countries.map((share, index) => ({ country: ['ML', 'NE'][index] ?? 'BF', share })),
        regions: regions.map((share, index) => ({ region: ['1030', '298'][index] ?? '289', share })),
        ...more,
      });

    it('has shares that add up to 100.00 together, or none', () => {
      const { state, events } = part(['60.00'], ['40.00']);
      expect(state).toMatchObject({ scope: 'regional', regions: [{ region: '1030', share: '40.00' }] });
      expect(findingsIn(ProjectRegistered, events[0]?.data)).toEqual([]);
      expect(part([null], [null]).state.regions).toEqual([{ region: '1030', share: null }]);
      expect(part([], ['100.00']).state.countries).toEqual([]);
    });

    it.each([
      [['60.00'], ['39.99'], { field: 'countries', sum: '99.99', unknown: 0 }],
      [['60.00'], [null], { field: 'countries', sum: '60.00', unknown: 1 }],
      [['100.00'], ['100.00'], { field: 'countries', sum: '200.00', unknown: 0 }],
      [[], ['99.99'], { field: 'regions', sum: '99.99', unknown: 0 }],
    ])('refuses shares %j of countries with %j of regions', (countries, regions, details) =>
      expect(() => part(countries, regions)).toThrow(refusal('project-shares-not-whole', details)),
    );

    it('rounds the six decimals of another donor over both, also when one of them is changed alone', () => {
      const { state } = part(['33.333333', '33.333333'], ['33.333334']);
      expect([...state.countries, ...(state.regions ?? [])].map(({ share }) => share)).toEqual([
        '33.33',
        '33.33',
        '33.34',
      ]);
      const regions = [{ region: '298', share: '33.340000' }];
      expect(changeProject(state, { regions }, KNOWN, TODAY).state.regions).toEqual([
        { region: '298', share: '33.34' },
      ]);
    });

    it.each(PROJECT_SCOPES.filter((scope) => scope !== 'regional'))('is not %s', (scope) =>
      expect(() => part(['60.00'], ['40.00'], { scope })).toThrow(
        refusal('project-scope-contradicts-regions', { field: 'scope', scope }),
      ),
    );

    it('names each region once', () =>
      expect(() => part([], [], { regions: ['50.00', '50.00'].map((share) => ({ region: '298', share })) })).toThrow(
        refusal('project-region-twice', { field: 'regions', region: '298' }),
      ));
  });

  it.each(PROJECT_SCOPES.filter((scope) => scope !== 'countries'))(
    'lets a project that is %s name no country',
    (scope) => expect(register({ scope, countries: [] }).state.countries).toEqual([]),
  );

  it.each(PROJECT_SCOPES.filter((scope) => scope !== 'countries'))(
    'refuses known shares of countries in a project that is %s',
    (scope) => expect(() => register({ scope })).toThrow(refusal('project-scope-contradicts-shares', { scope })),
  );

  it('lets a regional project name countries without shares', () =>
    expect(register({ scope: 'regional', countries: [{ country: 'ML', share: null }] }).events).toHaveLength(1));

  it('refuses a priority that no framework has', () =>
    expect(() => register({ priority: 'space-travel' })).toThrow(
      refusal('purpose-not-in-force', { field: 'priority', purpose: 'space-travel' }),
    ));

  it.each([
    ['that ended before its framework began', { plannedStart: '2007-01-01', plannedEnd: '2008-07-03' }, '2008-07-03'],
    ['that is to begin', { plannedStart: '2012-01-01', plannedEnd: null }, '2012-01-01'],
    ['that runs today', {}, TODAY],
  ])('checks the priority of a project %s on the nearest day on which it runs', (_, dates, day) =>
    expect(() => register({ ...dates, priority: 'space-travel' })).toThrow(
      refusal('purpose-not-in-force', { from: day, until: day }),
    ),
  );

  it('refuses a priority of a framework that begins after the project', () =>
    expect(() => register({ plannedStart: '2007-01-01', plannedEnd: '2008-07-03' })).toThrow(
      refusal('purpose-not-in-force'),
    ));

  it.each([
    ['from 2011 on', { from: '2011-01-01', until: null }, false],
    ['until June 2010', { from: null, until: '2010-06-30' }, false],
    ['from the day itself to the day itself', { from: TODAY, until: TODAY }, true],
  ])('holds a priority to its own days: %s', (_, days, inForce) => {
    const own = { ...framework, purposes: [{ code: 'diaspora', ...days }] };
    const attempt = () =>
      registerProject({ ...registration, priority: 'diaspora' }, { ...KNOWN, frameworks: [own] }, TODAY);
    if (inForce) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(refusal('purpose-not-in-force'));
  });

  it('counts from the day of its registration where nobody knows when it began', () => {
    const undated = { plannedStart: null, plannedEnd: null };
    expect(register(undated).state.knownFrom).toBe(TODAY);
    expect(register({ ...undated, knownFrom: '2009-05-01' }).state.knownFrom).toBe('2009-05-01');
  });

  it('refuses to know today that it runs later', () =>
    expect(() => register({ knownFrom: '2010-07-02' })).toThrow(refusal('known-from-in-future')));

  it.each(
    PROJECT_TIERS.flatMap((tier, index) =>
      PROJECT_TIERS.map((parentTier, at) => [tier, parentTier, at < index] as const),
    ),
  )('lets a %s be a part of a %s only where that is above it', (tier, parentTier, above) => {
    const known = { ...KNOWN, parent: { tier: parentTier } };
    const attempt = () => registerProject({ ...registration, tier, parent: 'whole' }, known, TODAY);
    if (above) expect(attempt().state.parent).toBe('whole');
    else expect(attempt).toThrow(refusal('project-parent-not-above', { parentTier, tier }));
  });

  it('refuses to be a part of a project that nobody registered', () =>
    expect(() => register({ tier: 'sub-grant', parent: 'nothing' })).toThrow(refusal('project-parent-unknown')));

  it('refuses a country named twice', () => {
    const countries = [
      { country: 'AF', share: '60.00' },
      { country: 'AF', share: '40.00' },
    ];
    expect(() => register({ countries })).toThrow(refusal('project-country-twice', { country: 'AF' }));
  });

  it('refuses partners that are not registered, and names all of them', () =>
    expect(() =>
      register({
        partners: [
          { organisationId: 'iom', role: 'implementing' },
          { organisationId: 'seva', role: 'implementing' },
          { organisationId: 'context', role: 'funding' },
        ],
      }),
    ).toThrow(refusal('partner-unknown', { organisations: ['seva', 'context'] })));

  it('lets an organisation have two roles, but each only once', () => {
    const implementing = { organisationId: 'iom', role: 'implementing' } as const;
    const funding = { organisationId: 'iom', role: 'funding' } as const;
    expect(register({ partners: [implementing, funding] }).state.partners).toHaveLength(2);
    expect(() => register({ partners: [implementing, implementing] })).toThrow(refusal('partner-twice'));
  });

  it.each([
    ['plannedEnd', { plannedStart: '2011-06-30', plannedEnd: '2011-06-29' }],
    ['actualEnd', { actualStart: '2011-06-30', actualEnd: '2009-07-01' }],
  ])('refuses a project that ends before it starts: %s', (field, dates) =>
    expect(() => register(dates)).toThrow(refusal('dates-out-of-order', { field })),
  );

  it('refuses two plans for one year', () => {
    const plan = { year: 2010, amount: 1n, quarters: [] };
    expect(() => register({ plans: [plan, plan] })).toThrow(refusal('plan-year-twice', { year: 2010 }));
  });

  it('accepts quarters exactly when they are four and add up to the plan of the year', () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 10 ** 9 }).map(BigInt), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (quarters, whole) => {
          const sum = quarters.reduce((total, each) => total + each, 0n);
          const attempt = () => register({ plans: [{ year: 2010, amount: whole ? sum : sum + 1n, quarters }] });
          if (whole && quarters.length === 4) expect(attempt).not.toThrow();
          else expect(attempt).toThrow(refusal('plan-quarters-not-whole', { year: 2010 }));
        },
      ),
    ));

  it('refuses a negative budget and a negative plan', () => {
    expect(() => register({ totalBudget: -1n })).toThrow(refusal('project-amount-negative', { field: 'totalBudget' }));
    expect(() => register({ plans: [{ year: 2010, amount: -1n, quarters: [] }] })).toThrow(
      refusal('project-amount-negative', { field: 'plans' }),
    );
  });
});

describe('changing a project', () => {
  const project = register().state;

  it('leaves alone what is not mentioned and tells the whole project as it stands', () => {
    const { state, events } = changeProject(project, { plannedEnd: '2011-12-31' }, KNOWN, TODAY);
    expect(state).toEqual({ ...project, plannedEnd: '2011-12-31' });
    expect(events).toMatchObject([
      {
        definition: ProjectChanged,
        data: { plannedEnd: '2011-12-31', title: project.title, status: 'implementation' },
      },
    ]);
  });

  it('forgets what is set to null', () =>
    expect(changeProject(project, { totalBudget: null }, KNOWN, TODAY).state.totalBudget).toBeNull());

  it('is held to the same rules as registering', () =>
    expect(() => changeProject(project, { plannedEnd: '2009-01-01' }, KNOWN, TODAY)).toThrow(
      refusal('dates-out-of-order'),
    ));

  it('keeps a priority that was in force when it was given', () => {
    const later = { ...KNOWN, frameworks: [] };
    expect(changeProject(project, { plannedEnd: '2011-12-31' }, later, TODAY).events).toHaveLength(1);
    expect(() => changeProject(project, prioritiesNamed('diaspora', []), later, TODAY)).toThrow(
      refusal('purpose-not-in-force', { purpose: 'diaspora' }),
    );
  });

  it('did not happen when nothing changes', () =>
    expect(changeProject(project, { plannedEnd: project.plannedEnd }, KNOWN, TODAY).events).toEqual([]));
});

describe('the priorities of a project', () => {
  const shared = (...shares: readonly [string, string][]) =>
    prioritiesNamed(
      null,
      shares.map(([priority, share]) => ({ priority, share })),
    );
  const both = shared(['diaspora', '60'], ['remittances', '40']);
  const prioritiesReason = 'The grant letter divides it so';
  const divided = aProject({ ...both, prioritiesReason });
  const told = ({ events }: { readonly events: readonly { readonly data: unknown }[] }) => events[0]?.data;

  it('are one, of which it is wholly, and are told as they always were', () => {
    const { state, events } = register({ priority: 'diaspora' });
    expect(state).toMatchObject({ priority: 'diaspora', priorities: [{ priority: 'diaspora', share: '100.00' }] });
    expect(told({ events })).toMatchObject({ priority: 'diaspora' });
    expect(told({ events })).not.toHaveProperty('priorities');
  });

  it('are several, each with its share, and are told with the reason for the division', () => {
    expect(divided.priority).toBeNull();
    const { events } = register({ ...both, prioritiesReason });
    expect(told({ events })).toMatchObject({
      priority: null,
      priorities: [
        { priority: 'diaspora', share: '60.00' },
        { priority: 'remittances', share: '40.00' },
      ],
      prioritiesReason,
    });
    expect(findingsIn(ProjectRegistered, told({ events }))).toEqual([]);
  });

  it('are rounded together to two decimals where they say a whole', () =>
    expect(
      shared(['diaspora', '33.333333'], ['remittances', '33.333333'], ['circular-migration', '33.333334']).priorities,
    ).toEqual([
      { priority: 'diaspora', share: '33.33' },
      { priority: 'remittances', share: '33.33' },
      { priority: 'circular-migration', share: '33.34' },
    ]));

  it.each([
    ['too little', ['60', '39.99'], '99.99'],
    ['too much', ['60', '40.01'], '100.01'],
  ])('add up to the whole, or are refused: %s', (_, [first = '', second = ''], sum) =>
    expect(() => register({ ...shared(['diaspora', first], ['remittances', second]), prioritiesReason })).toThrow(
      refusal('project-priorities-not-whole', { sum }),
    ),
  );

  it('are no part of a whole where there is one alone', () =>
    expect(() => register(shared(['diaspora', '60']))).toThrow(refusal('project-priorities-not-whole')));

  it('are named once', () =>
    expect(() => register({ ...shared(['diaspora', '50'], ['diaspora', '50']), prioritiesReason })).toThrow(
      refusal('project-priority-twice', { priority: 'diaspora' }),
    ));

  it('are each known to a framework that is in force', () =>
    expect(() => register({ ...shared(['diaspora', '50'], ['space-travel', '50']), prioritiesReason })).toThrow(
      refusal('purpose-not-in-force', { field: 'priorities', purpose: 'space-travel' }),
    ));

  it('may be named in both ways as long as both say the same', () => {
    const one = [{ priority: 'diaspora', share: '100' }];
    expect(prioritiesNamed('diaspora', one)).toEqual(prioritiesNamed('diaspora', []));
    for (const [priority, priorities] of [
      ['remittances', one],
      ['diaspora', both.priorities],
    ] as const)
      expect(() => prioritiesNamed(priority, priorities)).toThrow(
        refusal('project-priority-contradicts-priorities', { priority }),
      );
  });

  it('divide it for a reason, and are changed for another', () => {
    const other = shared(['diaspora', '50'], ['remittances', '50']);
    const change = (changes: Partial<ProjectDetails>) => changeProject(divided, changes, KNOWN, TODAY);
    expect(() => register(both)).toThrow(refusal('project-priorities-without-reason'));
    expect(() => change(other)).toThrow(refusal('project-priorities-without-reason'));
    expect(change({ ...other, prioritiesReason: 'The grant letter was amended' }).state).toMatchObject(other);
    expect(change({ ...both, plannedEnd: '2011-12-31' }).events).toHaveLength(1);
  });

  it('need no reason once it is of one alone', () =>
    expect(changeProject(divided, prioritiesNamed('diaspora', []), KNOWN, TODAY).state).toMatchObject({
      priority: 'diaspora',
      prioritiesReason: null,
    }));

  it('stay when they have ended since', () => {
    const later = { ...KNOWN, frameworks: [] };
    const amended = {
      ...shared(['diaspora', '70'], ['remittances', '30']),
      prioritiesReason: 'The letter was amended',
    };
    expect(changeProject(divided, amended, later, TODAY).events).toHaveLength(1);
  });

  it('are those of an earlier build, which stored one alone', () => {
    const { priorities: _, prioritiesReason: __, ...stored } = aProject({ priority: 'diaspora' });
    expect(changeProject(stored, { plannedEnd: '2011-12-31' }, KNOWN, TODAY).state.priorities).toEqual([
      { priority: 'diaspora', share: '100.00' },
    ]);
    expect(changeProject(stored, prioritiesNamed('diaspora', []), KNOWN, TODAY).events).toEqual([]);
  });
});

describe('the status of a project', () => {
  const allowed: Record<ActivityStatus, ActivityStatus[]> = {
    pipeline: ['implementation', 'cancelled'],
    implementation: ['finalisation', 'suspended', 'cancelled'],
    suspended: ['implementation', 'cancelled'],
    finalisation: ['closed', 'implementation'],
    closed: [],
    cancelled: [],
  };
  const inStatus = (status: ActivityStatus): Project => register({ status }).state;
  const change = (from: ActivityStatus, to: ActivityStatus) =>
    changeProjectStatus(
      inStatus(from),
      { to, changedOn: '2011-06-10', reason: null, provenance: FIRST_HAND },
      NO_MONEY,
    );
  const moves = ACTIVITY_STATUSES.flatMap((from) => ACTIVITY_STATUSES.map((to) => [from, to] as const));

  it.each(moves.filter(([from, to]) => allowed[from].includes(to)))('goes from %s to %s', (from, to) => {
    const { state, events } = change(from, to);
    expect(state).toMatchObject({ status: to, statusChange: { from, changedOn: '2011-06-10' } });
    expect(events).toMatchObject([{ definition: ProjectStatusChanged, data: { from, to, changedOn: '2011-06-10' } }]);
  });

  it.each(moves.filter(([from, to]) => from !== to && !allowed[from].includes(to)))(
    'does not go from %s to %s, and says where it may go',
    (from, to) =>
      expect(() => change(from, to)).toThrow(
        refusal('status-transition-refused', { from, to, allowed: allowed[from] }),
      ),
  );

  it.each(ACTIVITY_STATUSES)('stays %s when it is set to that again', (status) =>
    expect(change(status, status)).toEqual({ state: inStatus(status), events: [] }),
  );
});
