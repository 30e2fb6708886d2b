/* Written by `npm run contracts`; a test fails when it no longer fits the code. */

export interface paths {
  readonly '/budgets/{year}/expenditures': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List the expenditures of a budget year */
    readonly get: operations['listExpenditures'];
    readonly put?: never;
    /**
     * Record money that was paid
     * @description On a commitment, or outside one for a purpose. Immutable: a reversal takes it back. Country shares are resolved now: those of the expenditure, else of its project.
     */
    readonly post: operations['recordExpenditure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/budgets/{year}/expenditures/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Show an expenditure */
    readonly get: operations['showExpenditure'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/budgets/{year}/expenditures/{id}/reversals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what was taken back of an expenditure */
    readonly get: operations['listReversals'];
    readonly put?: never;
    /**
     * Take back an expenditure or a part of it
     * @description Also after the year was closed. Each country gets back its part of what is left. Answers the expenditure as it now is.
     */
    readonly post: operations['reverseExpenditure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/country-instruments/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Record an instrument of migration policy, or replace it whole
     * @description With one or more countries, or with none in particular. An amount belongs to all its countries together.
     */
    readonly put: operations['recordCountryInstrument'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/country-policies/{country}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Set what policy says of a country of origin */
    readonly put: operations['setCountryPolicy'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/evaluations/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Record an evaluation of a project or of a policy framework, or replace it */
    readonly put: operations['recordEvaluation'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organisations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Register a partner, funder or other organisation that projects name */
    readonly post: operations['registerOrganisation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Register a project
     * @description What is absent is unknown. Partners are registered organisations; the shares of its countries are known of all, and add up to 100.00, or of none.
     */
    readonly post: operations['registerProject'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{project}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Change what is said of a project
     * @description JSON Merge Patch (RFC 7396): what is absent stays as it is, null is unknown, a list is replaced whole. The status changes by an operation of its own.
     */
    readonly patch: operations['changeProject'];
    readonly trace?: never;
  };
  readonly '/projects/{project}/indicators': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Define what a project is measured by */
    readonly post: operations['defineIndicator'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{project}/indicators/{indicator}/observations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record what was counted of an indicator over a period */
    readonly post: operations['observeIndicator'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{project}/milestones/{milestone}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Plan a milestone of a project, or change it
     * @description Another date needs a reason; the date before stays on record.
     */
    readonly put: operations['planMilestone'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/projects/{project}/status': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Bring a project to another stage of its life
     * @description From pipeline to implementation or cancelled; from implementation to finalisation, suspended or cancelled; from suspended to implementation or cancelled; from finalisation to closed or back to implementation. Closed and cancelled are final.
     */
    readonly put: operations['changeProjectStatus'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/reception-facilities/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Register where returning unaccompanied minors can be received, or replace it whole */
    readonly put: operations['registerReceptionFacility'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/return-schemes/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Register a scheme under which people are helped to return, or replace it whole */
    readonly put: operations['registerReturnScheme'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/return-statistics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report a total of return
     * @description A count of persons by date of departure, or a share of a count reported before, never both; neither where nothing was reported. What a share counts lies inside the statistic that it is a share of.
     */
    readonly post: operations['reportReturnStatistic'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/return-statistics/{id}/revisions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report a statistic again with another figure
     * @description Every revision stays, the last one holds. It changes how many, never of what: a count stays a count, a share stays a share of the same statistic.
     */
    readonly post: operations['reviseReturnStatistic'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/underspend-analyses/{year}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Show what was appropriated, committed, spent and left of a budget year, where, and why
     * @description A figure that is null is unknown, never zero, and the `missing` beside it says why. A sum is as rough as the roughest of its parts; what is not stated by a source is marked as derived.
     */
    readonly get: operations['showUnderspendAnalysis'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/underspend-cause-codes/{code}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Add a code of causes of underspend, or change it */
    readonly put: operations['setUnderspendCauseCode'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/underspend-causes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record why a year is underspent
     * @description At a project, at a purpose, or at the programme when both are null. A cause at a project counts for its priority.
     */
    readonly post: operations['recordUnderspendCause'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/underspend-causes/{id}/withdrawal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Withdraw a cause that turned out not to hold
     * @description Once, with a reason; the cause stays on record.
     */
    readonly put: operations['withdrawUnderspendCause'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/undertakings/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Record a promise to parliament (toezegging), or replace it */
    readonly put: operations['recordUndertaking'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Why money was not spent, as somebody recorded it */
    readonly AnalysedCause: {
      readonly id: string;
      readonly code: string;
      /** @description Of the code */
      readonly label: components['schemas']['Label'] | null;
      readonly target: {
        readonly project: {
          readonly id: string;
          readonly title: components['schemas']['Label'] | null;
        } | null;
        /** @description Also that of the project */
        readonly purpose: string | null;
        /** @description In the source's own words, where it names several projects at once */
        readonly group: components['schemas']['Label'] | null;
      };
      readonly narrative: components['schemas']['Label'] | null;
      /** @description Positive explains underspend. Null is not quantified, never zero */
      readonly amount: components['schemas']['Figure'] | null;
      /** @description Does the money slip to a later year, or is it lost? */
      readonly timing: ('slips' | 'lost') | null;
      readonly nature: ('policy' | 'technical') | null;
      readonly driver: ('volume' | 'price' | 'timing' | 'unprogrammed') | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
      };
    };
    /** @description One change of the appropriation, and the appropriation that it led to */
    readonly AppropriationStage: {
      readonly mutationId: string;
      /** @enum {string} */
      readonly stage:
        | 'draft-budget'
        | 'amendment'
        | 'memorandum-of-amendment'
        | 'first-supplementary'
        | 'second-supplementary'
        | 'final-act'
        | 'reallocation'
        | 'cash-shift'
        | 'granted-carry-over'
        | 'reception-savings'
        | 'unspecified';
      /** Format: date */
      readonly decidedOn: string;
      readonly change: components['schemas']['Figure'];
      readonly appropriated: components['schemas']['Figure'];
      readonly reference: string | null;
    };
    readonly ChangeProjectRequest: {
      readonly title?: components['schemas']['LabelRequest'];
      /**
       * @description Where it works; `unknown` when the source names no place.
       * @enum {string}
       */
      readonly scope?: 'countries' | 'regional' | 'global' | 'unknown';
      readonly description?: components['schemas']['LabelRequest'] | null;
      /** @description The policy priority it serves. */
      readonly priority?: string | null;
      /** @description Each country once; at least one when the scope is `countries`. */
      readonly countries?: readonly components['schemas']['ProjectCountryRequest'][] | null;
      /** @description Each organisation once per role. */
      readonly partners?: readonly components['schemas']['PartnerRequest'][] | null;
      /** Format: date */
      readonly plannedStart?: string | null;
      /** Format: date */
      readonly plannedEnd?: string | null;
      /** Format: date */
      readonly actualStart?: string | null;
      /** Format: date */
      readonly actualEnd?: string | null;
      /**
       * @description How exactly the dates are known: to the day, when null.
       * @enum {string|null}
       */
      readonly datePrecision?: 'day' | 'month' | 'quarter' | 'year' | null;
      /** @description Over all its years. */
      readonly totalBudget?: components['schemas']['MoneyNotNegativeRequest'] | null;
      /** @description Planned spending, each year once; a year that is not listed has no known plan. */
      readonly plans?: readonly components['schemas']['YearPlanRequest'][] | null;
      /** @description Whether this programme pays for it, or others do. */
      readonly fundedByProgramme?: boolean | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly ChangeProjectStatusRequest: {
      /**
       * @description IATI activity status that the project goes to.
       * @enum {string}
       */
      readonly status: 'pipeline' | 'implementation' | 'finalisation' | 'closed' | 'cancelled' | 'suspended';
      /**
       * Format: date
       * @description Today when absent.
       */
      readonly changedOn?: string | null;
      readonly reason?: components['schemas']['LabelRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly ControlTotalCheck: {
      readonly stated: components['schemas']['Figure'];
      readonly booked: components['schemas']['Figure'] | null;
      /** @description Booked less stated */
      readonly difference: components['schemas']['Figure'] | null;
      /** @description Equal, within the rounding of the stated total */
      readonly agrees: boolean | null;
    };
    readonly CountryAmount: {
      readonly country: string;
      readonly amount: components['schemas']['Money'];
    };
    /** @enum {string} */
    readonly CountryCode:
      | 'AD'
      | 'AE'
      | 'AF'
      | 'AG'
      | 'AI'
      | 'AL'
      | 'AM'
      | 'AO'
      | 'AQ'
      | 'AR'
      | 'AS'
      | 'AT'
      | 'AU'
      | 'AW'
      | 'AX'
      | 'AZ'
      | 'BA'
      | 'BB'
      | 'BD'
      | 'BE'
      | 'BF'
      | 'BG'
      | 'BH'
      | 'BI'
      | 'BJ'
      | 'BL'
      | 'BM'
      | 'BN'
      | 'BO'
      | 'BQ'
      | 'BR'
      | 'BS'
      | 'BT'
      | 'BV'
      | 'BW'
      | 'BY'
      | 'BZ'
      | 'CA'
      | 'CC'
      | 'CD'
      | 'CF'
      | 'CG'
      | 'CH'
      | 'CI'
      | 'CK'
      | 'CL'
      | 'CM'
      | 'CN'
      | 'CO'
      | 'CR'
      | 'CU'
      | 'CV'
      | 'CW'
      | 'CX'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DJ'
      | 'DK'
      | 'DM'
      | 'DO'
      | 'DZ'
      | 'EC'
      | 'EE'
      | 'EG'
      | 'EH'
      | 'ER'
      | 'ES'
      | 'ET'
      | 'FI'
      | 'FJ'
      | 'FK'
      | 'FM'
      | 'FO'
      | 'FR'
      | 'GA'
      | 'GB'
      | 'GD'
      | 'GE'
      | 'GF'
      | 'GG'
      | 'GH'
      | 'GI'
      | 'GL'
      | 'GM'
      | 'GN'
      | 'GP'
      | 'GQ'
      | 'GR'
      | 'GS'
      | 'GT'
      | 'GU'
      | 'GW'
      | 'GY'
      | 'HK'
      | 'HM'
      | 'HN'
      | 'HR'
      | 'HT'
      | 'HU'
      | 'ID'
      | 'IE'
      | 'IL'
      | 'IM'
      | 'IN'
      | 'IO'
      | 'IQ'
      | 'IR'
      | 'IS'
      | 'IT'
      | 'JE'
      | 'JM'
      | 'JO'
      | 'JP'
      | 'KE'
      | 'KG'
      | 'KH'
      | 'KI'
      | 'KM'
      | 'KN'
      | 'KP'
      | 'KR'
      | 'KW'
      | 'KY'
      | 'KZ'
      | 'LA'
      | 'LB'
      | 'LC'
      | 'LI'
      | 'LK'
      | 'LR'
      | 'LS'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'LY'
      | 'MA'
      | 'MC'
      | 'MD'
      | 'ME'
      | 'MF'
      | 'MG'
      | 'MH'
      | 'MK'
      | 'ML'
      | 'MM'
      | 'MN'
      | 'MO'
      | 'MP'
      | 'MQ'
      | 'MR'
      | 'MS'
      | 'MT'
      | 'MU'
      | 'MV'
      | 'MW'
      | 'MX'
      | 'MY'
      | 'MZ'
      | 'NA'
      | 'NC'
      | 'NE'
      | 'NF'
      | 'NG'
      | 'NI'
      | 'NL'
      | 'NO'
      | 'NP'
      | 'NR'
      | 'NU'
      | 'NZ'
      | 'OM'
      | 'PA'
      | 'PE'
      | 'PF'
      | 'PG'
      | 'PH'
      | 'PK'
      | 'PL'
      | 'PM'
      | 'PN'
      | 'PR'
      | 'PS'
      | 'PT'
      | 'PW'
      | 'PY'
      | 'QA'
      | 'RE'
      | 'RO'
      | 'RS'
      | 'RU'
      | 'RW'
      | 'SA'
      | 'SB'
      | 'SC'
      | 'SD'
      | 'SE'
      | 'SG'
      | 'SH'
      | 'SI'
      | 'SJ'
      | 'SK'
      | 'SL'
      | 'SM'
      | 'SN'
      | 'SO'
      | 'SR'
      | 'SS'
      | 'ST'
      | 'SV'
      | 'SX'
      | 'SY'
      | 'SZ'
      | 'TC'
      | 'TD'
      | 'TF'
      | 'TG'
      | 'TH'
      | 'TJ'
      | 'TK'
      | 'TL'
      | 'TM'
      | 'TN'
      | 'TO'
      | 'TR'
      | 'TT'
      | 'TV'
      | 'TW'
      | 'TZ'
      | 'UA'
      | 'UG'
      | 'UM'
      | 'US'
      | 'UY'
      | 'UZ'
      | 'VA'
      | 'VC'
      | 'VE'
      | 'VG'
      | 'VI'
      | 'VN'
      | 'VU'
      | 'WF'
      | 'WS'
      | 'XK'
      | 'YE'
      | 'YT'
      | 'ZA'
      | 'ZM'
      | 'ZW';
    readonly CountryInstrument: {
      readonly id: string;
      /** @enum {string} */
      readonly kind:
        | 'mobility-partnership'
        | 'targeted-initiative'
        | 'migration-mission'
        | 'migration-profile'
        | 'regional-protection-programme'
        | 'resettlement'
        | 'readmission-agreement'
        | 'family-tracing'
        | 'migration-dialogue'
        | 'transition-solutions-initiative'
        | 'emergency-aid'
        | 'reception-talks'
        | 'contribution';
      readonly title: components['schemas']['Label'];
      /** @description Empty: with no country in particular */
      readonly countries: readonly string[];
      /** @description Where it works, when the source names a region */
      readonly region: components['schemas']['Label'] | null;
      /** @enum {string} */
      readonly state: 'explored' | 'planned' | 'running' | 'done';
      readonly from: string | null;
      readonly to: string | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'quarter' | 'year';
      readonly partners: readonly string[];
      /** @description For all its countries together: it is never split over them */
      readonly amount: components['schemas']['Money'] | null;
      /** @description Who pays, where it is not this programme */
      readonly paidBy: components['schemas']['Label'] | null;
      readonly remark: components['schemas']['Label'] | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
      };
    };
    readonly CountryPolicy: {
      readonly country: string;
      readonly name: components['schemas']['Label'];
      /** @description What the country has priority in */
      readonly categories: readonly ('return' | 'unaccompanied-minors' | 'protection-in-the-region')[];
      /** @description Null: the source does not say */
      readonly strategicCountryApproach: boolean | null;
      readonly remark: components['schemas']['Label'] | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly instruments: string;
      };
    };
    readonly CountryShareRequest: {
      readonly country: components['schemas']['CountryCode'];
      readonly share: string;
    };
    readonly CountrySpending: {
      readonly country: string;
      readonly name: components['schemas']['Label'];
      readonly spent: components['schemas']['Figure'] | null;
      readonly links: {
        readonly overview: string;
        readonly expenditures: string;
      };
    };
    readonly DefineIndicatorRequest: {
      /** @description Chosen by the client, once in the project. */
      readonly id: string;
      readonly title: components['schemas']['LabelRequest'];
      /** @description What is counted. */
      readonly unit: components['schemas']['LabelRequest'];
      /** @description What was counted before the project began; null when unknown. */
      readonly baseline?: string | null;
      readonly target?: components['schemas']['TargetRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly Evaluation: {
      readonly id: string;
      /** @description What is evaluated; null for a policy framework */
      readonly project: string | null;
      /** @description The policy framework that is evaluated as a whole; null for a project */
      readonly framework: string | null;
      readonly title: components['schemas']['Label'];
      /** @enum {string} */
      readonly state: 'planned' | 'under-way' | 'done';
      /** @description Null when no day is known */
      readonly heldOn: string | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'quarter' | 'year';
      readonly findings: components['schemas']['Label'] | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly project: string | null;
        readonly framework: string | null;
      };
    };
    readonly Expenditure: {
      readonly id: string;
      readonly year: number;
      readonly purpose: string;
      /** @description Null for money outside projects */
      readonly project: string | null;
      readonly commitment: string | null;
      /**
       * @description IATI transaction type: 3 is a disbursement, 4 an expenditure
       * @enum {string}
       */
      readonly kind: 'disbursement' | 'expenditure';
      readonly amount: components['schemas']['Money'];
      /** Format: date */
      readonly bookedOn: string;
      /** @enum {string} */
      readonly bookedOnPrecision: 'day' | 'month' | 'quarter' | 'year';
      /** @enum {string} */
      readonly scope: 'countries' | 'regional' | 'global' | 'unattributed';
      /** @description The split of the day it was booked; adds up to the amount */
      readonly countryAmounts: readonly components['schemas']['CountryAmount'][];
      /** @description What is accepted but not ordinary */
      readonly flags: readonly ('before-adoption' | 'outside-oda-list' | 'above-appropriation')[];
      /** @description Why an authorised officer let cash go above the appropriation */
      readonly overrun: components['schemas']['Overrun'] | null;
      readonly description: components['schemas']['Label'] | null;
      readonly reversed: components['schemas']['Money'];
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly reversals: string;
        readonly project?: string;
        readonly commitment?: string;
      };
    };
    readonly Explanation: {
      /** @description Sum of the causes; null where causes are known and none has an amount */
      readonly explained: components['schemas']['Figure'] | null;
      /** @description Underspend less what is explained; negative when more is explained than was left */
      readonly unexplained: components['schemas']['Figure'] | null;
      /** @description Number of causes without an amount */
      readonly notQuantified: number;
    };
    readonly Figure: {
      readonly value: string;
      /** @constant */
      readonly currency: 'EUR';
      /** @description Rounded to this step; null when exact */
      readonly precision: string | null;
      /** @description Computed, not stated by a source */
      readonly derived: boolean;
      /** @description Made up to show what the platform does, or computed from what was */
      readonly invented: boolean;
    };
    readonly Indicator: {
      readonly id: string;
      readonly title: components['schemas']['Label'];
      readonly unit: components['schemas']['Label'];
      /** @description What was counted before the project began */
      readonly baseline: string | null;
      readonly target: components['schemas']['IndicatorTarget'] | null;
      readonly provenance: components['schemas']['Provenance'];
      /** @description How many there are */
      readonly observations: number;
      readonly links: {
        readonly self: string;
        readonly observations: string;
        readonly project: string;
      };
    };
    readonly IndicatorTarget: {
      readonly value: string;
      readonly by: string | null;
    };
    readonly Label: {
      readonly nl: string;
      readonly en: string;
    };
    readonly LabelRequest: {
      readonly nl: string;
      readonly en: string;
    };
    readonly Milestone: {
      readonly id: string;
      readonly title: components['schemas']['Label'];
      /** @description Null when it has no date */
      readonly dueOn: string | null;
      /** @enum {string} */
      readonly dueOnPrecision: 'day' | 'month' | 'quarter' | 'year';
      /** @description Null while it is not reached */
      readonly reachedOn: string | null;
      /** @description Why it is due on this date instead of the one before */
      readonly reason: string | null;
      /** @description The dates it was due on before, oldest first, with why each was given up */
      readonly rescheduled: readonly components['schemas']['Rescheduling'][];
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly project: string;
      };
    };
    readonly MissingFigure: {
      /** @enum {string} */
      readonly figure: 'appropriated' | 'spent' | 'committed' | 'plan' | 'spent-by-project' | 'spent-by-country';
      /**
       * @description Booked for a longer period only: the period has not ended at the date that was asked for
       * @enum {string}
       */
      readonly reason: 'not-reported' | 'not-set' | 'known-for-a-longer-period-only';
    };
    readonly Money: {
      readonly value: string;
      /** @constant */
      readonly currency: 'EUR';
    };
    readonly MoneyNotNegativeRequest: {
      readonly value: string;
      /** @enum {string} */
      readonly currency: 'EUR';
    };
    readonly MoneyRequest: {
      readonly value: string;
      /** @enum {string} */
      readonly currency: 'EUR';
    };
    readonly Observation: {
      readonly id: string;
      /** @description First day of the period; null when unknown */
      readonly from: string | null;
      /** @description Last day of the period; null when unknown */
      readonly to: string | null;
      /** @description What was counted in the unit of the indicator; null when not reported */
      readonly value: string | null;
      readonly remark: components['schemas']['Label'] | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly indicator: string;
      };
    };
    readonly ObserveIndicatorRequest: {
      /** @description Chosen by the client, once in the indicator. */
      readonly id: string;
      /**
       * Format: date
       * @description First day of the period; null when unknown.
       */
      readonly from?: string | null;
      /**
       * Format: date
       * @description Last day of the period, not before the first; null when unknown.
       */
      readonly to?: string | null;
      /** @description What was counted, in the unit of the indicator; null or absent when nothing was reported, which is not zero. */
      readonly value?: string | null;
      readonly remark?: components['schemas']['LabelRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly Organisation: {
      readonly id: string;
      readonly name: components['schemas']['Label'];
      /** @description Null when unknown */
      readonly kind:
        | (
            | '10'
            | '11'
            | '15'
            | '21'
            | '22'
            | '23'
            | '24'
            | '30'
            | '40'
            | '60'
            | '70'
            | '71'
            | '72'
            | '73'
            | '80'
            | '90'
          )
        | null;
      /** @description Where it is seated; null when unknown */
      readonly country: string | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly projects: string;
      };
    };
    readonly Overrun: {
      readonly reason: string;
      readonly reference: string;
    };
    readonly OverrunRequest: {
      readonly reason: string;
      readonly reference: string;
    };
    readonly Partner: {
      readonly organisation: string;
      /**
       * @description IATI organisation role
       * @enum {string}
       */
      readonly role: 'funding' | 'accountable' | 'extending' | 'implementing';
    };
    readonly PartnerRequest: {
      /** @description A registered organisation. */
      readonly organisation: string;
      /**
       * @description IATI organisation role.
       * @enum {string}
       */
      readonly role: 'funding' | 'accountable' | 'extending' | 'implementing';
    };
    readonly PlanMilestoneRequest: {
      readonly title: components['schemas']['LabelRequest'];
      /** Format: date */
      readonly dueOn?: string | null;
      /**
       * @description How exactly the date is known: to the day, when absent.
       * @enum {string|null}
       */
      readonly dueOnPrecision?: 'day' | 'month' | 'quarter' | 'year' | null;
      /**
       * Format: date
       * @description Null while it is not reached.
       */
      readonly reachedOn?: string | null;
      /** @description Why it is due on this date instead of the one before; needed when the date changes. */
      readonly reason?: string | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly PositiveMoneyRequest: {
      readonly value: string;
      /** @enum {string} */
      readonly currency: 'EUR';
    };
    readonly Problem: {
      /** @description Stable, one per rule */
      readonly type: string;
      /** @description The type in words */
      readonly title: string;
      readonly status: number;
      /** @description The rule in one sentence */
      readonly detail: string;
      /** @description The field, parameter or header that it is about */
      readonly field?: string;
      /** @description Everything that is wrong with the input, at once */
      readonly errors?: readonly {
        /** @description JSON pointer into the body, or the name of a parameter or header */
        readonly pointer: string;
        readonly rule: string;
        readonly detail: string;
      }[];
    } & {
      readonly [key: string]: unknown;
    };
    readonly ProgrammeLine: {
      /** @description Null where nothing is known of an appropriation: not set is not zero */
      readonly appropriated: components['schemas']['Figure'] | null;
      /** @description Value of the commitments made in the year, less releases */
      readonly commitmentsEntered: components['schemas']['Figure'] | null;
      /** @description Promised and neither paid nor released, over all years */
      readonly outstanding: components['schemas']['Figure'] | null;
      /** @description Juridisch verplicht: paid, plus the instalments of the year that are still open */
      readonly legallyCommitted: components['schemas']['Figure'] | null;
      /** @description Expenditures less reversals */
      readonly spent: components['schemas']['Figure'] | null;
      /** @description Appropriated less spent; negative is overspent */
      readonly underspend: components['schemas']['Figure'] | null;
      /** @description Underspend as a part of what was appropriated */
      readonly underspendRate: components['schemas']['Rate'] | null;
      /** @description By the year's own bands on the absolute rate; null while the year runs */
      readonly band: ('on-course' | 'attention' | 'deviating') | null;
      /** @description Appropriated less legally committed */
      readonly notCommitted: components['schemas']['Figure'] | null;
      /** @description Legally committed less spent */
      readonly notPaidOut: components['schemas']['Figure'] | null;
      readonly explanation: components['schemas']['Explanation'];
      /** @description Why figures are null */
      readonly missing: readonly components['schemas']['MissingFigure'][];
      /** @description What the appropriation is made of, in the order of decision */
      readonly byStage: readonly components['schemas']['AppropriationStage'][];
      readonly earmarked: components['schemas']['Figure'];
      /** @description Null where no allocation was made */
      readonly allocated: components['schemas']['Figure'] | null;
      /** @description Appropriated, and neither earmarked nor allocated */
      readonly unallocated: components['schemas']['Figure'] | null;
      /** @description The total that the source states, beside what was booked; null where it states none and while the year runs */
      readonly controlTotal: components['schemas']['ControlTotalCheck'] | null;
      readonly links: {
        readonly mutations: string;
        readonly earmarks: string;
        readonly expenditures: string;
      };
      /** @description What the underspend is made of: unprogrammed, plus what projects left of their plans, less what was spent outside projects. Null with a part of it unknown */
      readonly composition: components['schemas']['UnderspendComposition'] | null;
    };
    readonly Project: {
      readonly id: string;
      readonly title: components['schemas']['Label'];
      readonly description: components['schemas']['Label'] | null;
      /** @description The policy priority it serves; null when the source gives none */
      readonly priority: string | null;
      /**
       * @description IATI activity status
       * @enum {string}
       */
      readonly status: 'pipeline' | 'implementation' | 'finalisation' | 'closed' | 'cancelled' | 'suspended';
      /** @description How it came to its status; null while it has the one it was registered with */
      readonly statusChange: components['schemas']['StatusChange'] | null;
      /**
       * @description Where it works; `unknown` when the source names no place
       * @enum {string}
       */
      readonly scope: 'countries' | 'regional' | 'global' | 'unknown';
      /** @description The shares of all are known and add up to 100.00, or none is */
      readonly countries: readonly components['schemas']['ProjectCountry'][];
      readonly partners: readonly components['schemas']['Partner'][];
      readonly plannedStart: string | null;
      readonly plannedEnd: string | null;
      readonly actualStart: string | null;
      readonly actualEnd: string | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'quarter' | 'year';
      /** @description Over all its years; null when unknown */
      readonly totalBudget: components['schemas']['Money'] | null;
      /** @description Planned spending; a year that is not listed has no known plan */
      readonly plans: readonly components['schemas']['YearPlan'][];
      /** @description Whether this programme pays for it, or others do; null when the source does not say */
      readonly fundedByProgramme: boolean | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly indicators: string;
        readonly milestones: string;
        readonly financialProgress: string;
        readonly underspendCauses: string;
        readonly evaluations: string;
      };
    };
    readonly ProjectCountry: {
      readonly country: string;
      /** @description Its part of the project in percent; null when unknown */
      readonly share: string | null;
    };
    readonly ProjectCountryRequest: {
      readonly country: components['schemas']['CountryCode'];
      /** @description Its part of the project in percent: null for all countries, or together 100.00. */
      readonly share?: string | null;
    };
    readonly ProjectLine: {
      readonly id: string;
      /** @description Null while the project itself is not known here */
      readonly title: components['schemas']['Label'] | null;
      readonly priority: string | null;
      /** @description Planned spending in the year */
      readonly plan: components['schemas']['Figure'] | null;
      /** @description Juridisch verplicht: paid, plus the instalments of the year that are still open */
      readonly legallyCommitted: components['schemas']['Figure'] | null;
      /** @description Expenditures less reversals */
      readonly spent: components['schemas']['Figure'] | null;
      /** @description Plan less spent; negative is overspent */
      readonly underspend: components['schemas']['Figure'] | null;
      /** @description Legally committed less spent */
      readonly notPaidOut: components['schemas']['Figure'] | null;
      readonly explanation: components['schemas']['Explanation'];
      /** @description Ids of the causes that were recorded for it */
      readonly causes: readonly string[];
      /** @description Why figures are null */
      readonly missing: readonly components['schemas']['MissingFigure'][];
      readonly links: {
        readonly project: string;
        readonly expenditures: string;
      };
    };
    readonly ProjectStatus: {
      /**
       * @description IATI activity status
       * @enum {string}
       */
      readonly status: 'pipeline' | 'implementation' | 'finalisation' | 'closed' | 'cancelled' | 'suspended';
      /** @description How it came to its status; null while it has the one it was registered with */
      readonly statusChange: components['schemas']['StatusChange'] | null;
    };
    readonly Provenance: {
      readonly document: string | null;
      readonly heading: string | null;
      readonly paragraph: number | null;
      readonly precision: string | null;
      readonly derived: boolean;
      readonly invented: boolean;
      readonly assumed: readonly string[];
      readonly note: string | null;
    };
    readonly ProvenanceRequest: {
      readonly document?: string | null;
      readonly heading?: string | null;
      readonly paragraph?: number | null;
      /** @description The step a rounded figure was rounded to. */
      readonly precision?: string | null;
      /** @default false */
      readonly derived?: boolean;
      /** @default false */
      readonly invented?: boolean;
      /** @default [] */
      readonly assumed?: readonly string[];
      readonly note?: string | null;
    };
    readonly PurposeLine: {
      readonly code: string;
      /** @description Of a priority; null for what is not one */
      readonly number: number | null;
      /** @description Null for a purpose that the framework does not know */
      readonly label: components['schemas']['Label'] | null;
      /** @description Null where nothing is known of an appropriation: not set is not zero */
      readonly appropriated: components['schemas']['Figure'] | null;
      /** @description Value of the commitments made in the year, less releases */
      readonly commitmentsEntered: components['schemas']['Figure'] | null;
      /** @description Promised and neither paid nor released, over all years */
      readonly outstanding: components['schemas']['Figure'] | null;
      /** @description Juridisch verplicht: paid, plus the instalments of the year that are still open */
      readonly legallyCommitted: components['schemas']['Figure'] | null;
      /** @description Expenditures less reversals */
      readonly spent: components['schemas']['Figure'] | null;
      /** @description Appropriated less spent; negative is overspent */
      readonly underspend: components['schemas']['Figure'] | null;
      /** @description Underspend as a part of what was appropriated */
      readonly underspendRate: components['schemas']['Rate'] | null;
      /** @description By the year's own bands on the absolute rate; null while the year runs */
      readonly band: ('on-course' | 'attention' | 'deviating') | null;
      /** @description Appropriated less legally committed */
      readonly notCommitted: components['schemas']['Figure'] | null;
      /** @description Legally committed less spent */
      readonly notPaidOut: components['schemas']['Figure'] | null;
      readonly explanation: components['schemas']['Explanation'];
      /** @description Why figures are null */
      readonly missing: readonly components['schemas']['MissingFigure'][];
      /** @description Has an earmark or an allocation of its own */
      readonly hasOwnAppropriation: boolean;
      /** @description Ids of the causes that were recorded for it */
      readonly causes: readonly string[];
      readonly links: {
        readonly expenditures: string;
      };
    };
    readonly Rate: {
      /** @description A fraction: 0.3556 is 35.56 % */
      readonly value: string;
      /** @description As rough as the amount that it is computed from; null when exact */
      readonly precision: string | null;
      /** @constant */
      readonly derived: true;
      /** @description Made up to show what the platform does, or computed from what was */
      readonly invented: boolean;
    };
    readonly ReceptionFacility: {
      readonly id: string;
      readonly country: string;
      readonly title: components['schemas']['Label'];
      /** @enum {string} */
      readonly state: 'planned' | 'running' | 'closed';
      readonly services: readonly string[];
      /** @description Places; null is unknown */
      readonly capacity: number | null;
      /** @description Returned minors on the day of the count; null is unknown */
      readonly occupancyMinors: number | null;
      /** @description Local youth on the day of the count, never added to the minors: they may use the same place */
      readonly occupancyLocalYouth: number | null;
      readonly countedOn: string | null;
      /** @description The project that pays for it */
      readonly project: string | null;
      readonly remark: components['schemas']['Label'] | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly project: string | null;
      };
    };
    readonly RecordCountryInstrumentRequest: {
      /** @enum {string} */
      readonly kind:
        | 'mobility-partnership'
        | 'targeted-initiative'
        | 'migration-mission'
        | 'migration-profile'
        | 'regional-protection-programme'
        | 'resettlement'
        | 'readmission-agreement'
        | 'family-tracing'
        | 'migration-dialogue'
        | 'transition-solutions-initiative'
        | 'emergency-aid'
        | 'reception-talks'
        | 'contribution';
      readonly title: components['schemas']['LabelRequest'];
      /** @description Empty: with no country in particular. */
      readonly countries: readonly components['schemas']['CountryCode'][];
      /** @description Where it works, when the source names a region. */
      readonly region?: components['schemas']['LabelRequest'] | null;
      /** @enum {string} */
      readonly state: 'explored' | 'planned' | 'running' | 'done';
      /** Format: date */
      readonly from?: string | null;
      /** Format: date */
      readonly to?: string | null;
      /**
       * @description How exactly `from` and `to` are known; `day`, when absent.
       * @enum {string|null}
       */
      readonly datePrecision?: 'day' | 'month' | 'quarter' | 'year' | null;
      readonly partners: readonly string[];
      /** @description One amount for all its countries together. */
      readonly amount?: components['schemas']['PositiveMoneyRequest'] | null;
      /** @description Who pays, where it is not this programme. */
      readonly paidBy?: components['schemas']['LabelRequest'] | null;
      readonly remark?: components['schemas']['LabelRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly RecordEvaluationRequest: {
      /** @description The project that is evaluated; either this or the framework is given. */
      readonly project?: string | null;
      /** @description The policy framework that is evaluated as a whole. */
      readonly framework?: string | null;
      readonly title: components['schemas']['LabelRequest'];
      /** @enum {string} */
      readonly state: 'planned' | 'under-way' | 'done';
      /** Format: date */
      readonly heldOn?: string | null;
      /**
       * @description How exactly the date is known: to the day, when absent.
       * @enum {string|null}
       */
      readonly datePrecision?: 'day' | 'month' | 'quarter' | 'year' | null;
      readonly findings?: components['schemas']['LabelRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly RecordExpenditureRequest: {
      /** @description Needed unless a commitment is named, which has its own. */
      readonly purpose?: string | null;
      /** @description Absent or null: that of the commitment, else none. */
      readonly project?: string | null;
      readonly commitment?: string | null;
      /**
       * @description IATI transaction type: 3 is a disbursement to a partner, 4 an expenditure on goods and services.
       * @enum {string}
       */
      readonly kind: 'disbursement' | 'expenditure';
      readonly amount: components['schemas']['PositiveMoneyRequest'];
      /**
       * Format: date
       * @description A day of the budget year.
       */
      readonly bookedOn: string;
      /**
       * @description How exactly the day is known; one known to its period only is the last day of it. Absent or null: `day`.
       * @enum {string|null}
       */
      readonly bookedOnPrecision?: 'day' | 'month' | 'quarter' | 'year' | null;
      /**
       * @description Where the money went; absent or null: to countries by its own shares, else what its project says.
       * @enum {string|null}
       */
      readonly scope?: 'countries' | 'regional' | 'global' | 'unattributed' | null;
      /** @description Of this expenditure, adding up to 100.00; absent or null: those of its project. */
      readonly countryShares?: readonly components['schemas']['CountryShareRequest'][] | null;
      /** @description Why cash may go above the appropriation; takes the scope `budgets:authorise`. */
      readonly overrun?: components['schemas']['OverrunRequest'] | null;
      readonly description?: components['schemas']['LabelRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly RecordUnderspendCauseRequest: {
      /** @description Chosen by the client, for ever. */
      readonly id: string;
      /** @description The underspent budget year. */
      readonly year: number;
      /** @description One of the cause codes that were set. */
      readonly code: string;
      /** @description Null for a cause at a purpose, or at the programme as a whole. */
      readonly project?: string | null;
      /** @description Priority or theme; that of the project, where there is a project that has one. */
      readonly purpose?: string | null;
      /** @description The group in the source's own words, where it names several projects at once. */
      readonly group?: components['schemas']['LabelRequest'] | null;
      readonly narrative?: components['schemas']['LabelRequest'] | null;
      /** @description Positive explains underspend, negative overspend; null or absent when it is not quantified, which is not zero. */
      readonly amount?: components['schemas']['MoneyRequest'] | null;
      /**
       * @description Whether the money slips to a later year or is lost to the programme.
       * @enum {string|null}
       */
      readonly timing?: 'slips' | 'lost' | null;
      /** @enum {string|null} */
      readonly nature?: 'policy' | 'technical' | null;
      /** @enum {string|null} */
      readonly driver?: 'volume' | 'price' | 'timing' | 'unprogrammed' | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly RecordUndertakingRequest: {
      readonly title: components['schemas']['LabelRequest'];
      /** @enum {string} */
      readonly state: 'open' | 'fulfilled';
      /**
       * Format: date
       * @description Null when it was made without a date.
       */
      readonly dueOn?: string | null;
      /**
       * @description How exactly the dates are known: to the day, when absent.
       * @enum {string|null}
       */
      readonly datePrecision?: 'day' | 'month' | 'quarter' | 'year' | null;
      /**
       * Format: date
       * @description Null while it is open, or when it was fulfilled on a day that nobody wrote down.
       */
      readonly fulfilledOn?: string | null;
      /** @description Parliamentary paper in which it was made or fulfilled. */
      readonly reference?: string | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly RegisterOrganisationRequest: {
      /** @description Chosen by the client, for ever. */
      readonly id: string;
      readonly name: components['schemas']['LabelRequest'];
      /**
       * @description Code of the IATI list OrganisationType.
       * @enum {string|null}
       */
      readonly kind?:
        | '10'
        | '11'
        | '15'
        | '21'
        | '22'
        | '23'
        | '24'
        | '30'
        | '40'
        | '60'
        | '70'
        | '71'
        | '72'
        | '73'
        | '80'
        | '90'
        | null;
      /** @description Where it is seated. */
      readonly country?: components['schemas']['CountryCode'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly RegisterProjectRequest: {
      /** @description Chosen by the client, for ever. */
      readonly id: string;
      readonly title: components['schemas']['LabelRequest'];
      /**
       * @description IATI activity status.
       * @enum {string}
       */
      readonly status: 'pipeline' | 'implementation' | 'finalisation' | 'closed' | 'cancelled' | 'suspended';
      /**
       * @description Where it works; `unknown` when the source names no place.
       * @enum {string}
       */
      readonly scope: 'countries' | 'regional' | 'global' | 'unknown';
      readonly description?: components['schemas']['LabelRequest'] | null;
      /** @description The policy priority it serves. */
      readonly priority?: string | null;
      /** @description Each country once; at least one when the scope is `countries`. */
      readonly countries?: readonly components['schemas']['ProjectCountryRequest'][] | null;
      /** @description Each organisation once per role. */
      readonly partners?: readonly components['schemas']['PartnerRequest'][] | null;
      /** Format: date */
      readonly plannedStart?: string | null;
      /** Format: date */
      readonly plannedEnd?: string | null;
      /** Format: date */
      readonly actualStart?: string | null;
      /** Format: date */
      readonly actualEnd?: string | null;
      /**
       * @description How exactly the dates are known: to the day, when null.
       * @enum {string|null}
       */
      readonly datePrecision?: 'day' | 'month' | 'quarter' | 'year' | null;
      /** @description Over all its years. */
      readonly totalBudget?: components['schemas']['MoneyNotNegativeRequest'] | null;
      /** @description Planned spending, each year once; a year that is not listed has no known plan. */
      readonly plans?: readonly components['schemas']['YearPlanRequest'][] | null;
      /** @description Whether this programme pays for it, or others do. */
      readonly fundedByProgramme?: boolean | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly RegisterReceptionFacilityRequest: {
      readonly country: components['schemas']['CountryCode'];
      readonly title: components['schemas']['LabelRequest'];
      /** @enum {string} */
      readonly state: 'planned' | 'running' | 'closed';
      /** @description What is offered there, such as `shelter` or `training`. */
      readonly services: readonly string[];
      /** @description Places; null is unknown. */
      readonly capacity?: number | null;
      /** @description Returned minors on the day of the count; null is unknown. */
      readonly occupancyMinors?: number | null;
      /** @description Local youth, counted apart from the minors and never added to them. */
      readonly occupancyLocalYouth?: number | null;
      /**
       * Format: date
       * @description The day of the count; needed with any occupancy.
       */
      readonly countedOn?: string | null;
      /** @description The project that pays for it. */
      readonly project?: string | null;
      readonly remark?: components['schemas']['LabelRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly RegisterReturnSchemeRequest: {
      readonly title: components['schemas']['LabelRequest'];
      readonly operator?: string | null;
      readonly partners: readonly string[];
      /** @enum {string|null} */
      readonly modality?: 'cash' | 'in-kind' | 'combined' | null;
      /** @enum {string} */
      readonly state: 'planned' | 'open' | 'closed';
      /**
       * Format: date
       * @description First day to apply.
       */
      readonly applicationFrom?: string | null;
      /**
       * Format: date
       * @description Last day to apply.
       */
      readonly applicationTo?: string | null;
      /**
       * Format: date
       * @description Last day of departure for who applied in time.
       */
      readonly runOffTo?: string | null;
      /**
       * @description How exactly the three days are known; `day`, when absent.
       * @enum {string|null}
       */
      readonly datePrecision?: 'day' | 'month' | 'quarter' | 'year' | null;
      /** @description Highest assistance per case. */
      readonly ceiling?: components['schemas']['PositiveMoneyRequest'] | null;
      /** @description Empty: open to every country. */
      readonly countries: readonly components['schemas']['CountryCode'][];
      /** @description The project that pays for it. */
      readonly project?: string | null;
      readonly remark?: components['schemas']['LabelRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly ReportReturnStatisticRequest: {
      /** @description Chosen by the client, stable for ever. */
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'independent' | 'assisted' | 'assisted-with-reintegration' | 'forced' | 'left-unsupervised';
      /** Format: date */
      readonly from: string;
      /** Format: date */
      readonly to: string;
      readonly scheme?: string | null;
      /** @description Country of return, which says nothing of nationality. Null is not told. */
      readonly country?: components['schemas']['CountryCode'] | null;
      /** @description Null is not told. */
      readonly nationality?: components['schemas']['CountryCode'] | null;
      /** @description A count by date of departure. Null where only a share, or nothing, was reported. */
      readonly persons?: number | null;
      /** @description A part of another statistic, instead of a count. */
      readonly share?: components['schemas']['StatisticShareRequest'] | null;
      readonly remark?: components['schemas']['LabelRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly Rescheduling: {
      readonly dueOn: string | null;
      /** @enum {string} */
      readonly dueOnPrecision: 'day' | 'month' | 'quarter' | 'year';
      readonly reason: string;
    };
    readonly RestLine: {
      /** @description Null where nothing is known of an appropriation: not set is not zero */
      readonly appropriated: components['schemas']['Figure'] | null;
      /** @description Value of the commitments made in the year, less releases */
      readonly commitmentsEntered: components['schemas']['Figure'] | null;
      /** @description Promised and neither paid nor released, over all years */
      readonly outstanding: components['schemas']['Figure'] | null;
      /** @description Juridisch verplicht: paid, plus the instalments of the year that are still open */
      readonly legallyCommitted: components['schemas']['Figure'] | null;
      /** @description Expenditures less reversals */
      readonly spent: components['schemas']['Figure'] | null;
      /** @description Appropriated less spent; negative is overspent */
      readonly underspend: components['schemas']['Figure'] | null;
      /** @description Underspend as a part of what was appropriated */
      readonly underspendRate: components['schemas']['Rate'] | null;
      /** @description By the year's own bands on the absolute rate; null while the year runs */
      readonly band: ('on-course' | 'attention' | 'deviating') | null;
      /** @description Appropriated less legally committed */
      readonly notCommitted: components['schemas']['Figure'] | null;
      /** @description Legally committed less spent */
      readonly notPaidOut: components['schemas']['Figure'] | null;
      readonly explanation: components['schemas']['Explanation'];
      /** @description Why figures are null */
      readonly missing: readonly components['schemas']['MissingFigure'][];
      /** @description Purposes without an appropriation of their own */
      readonly purposes: readonly string[];
      /** @description Ids of the causes that were recorded for it */
      readonly causes: readonly string[];
    };
    readonly ReturnScheme: {
      readonly id: string;
      readonly title: components['schemas']['Label'];
      readonly operator: string | null;
      readonly partners: readonly string[];
      readonly modality: ('cash' | 'in-kind' | 'combined') | null;
      /** @enum {string} */
      readonly state: 'planned' | 'open' | 'closed';
      /** @description First day to apply */
      readonly applicationFrom: string | null;
      /** @description Last day to apply */
      readonly applicationTo: string | null;
      /** @description Last day of departure for who applied in time */
      readonly runOffTo: string | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'quarter' | 'year';
      /** @description Highest assistance per case */
      readonly ceiling: components['schemas']['Money'] | null;
      /** @description Empty: open to every country */
      readonly countries: readonly string[];
      /** @description The project that pays for it */
      readonly project: string | null;
      readonly remark: components['schemas']['Label'] | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly statistics: string;
        readonly project: string | null;
      };
    };
    readonly ReturnStatistic: {
      readonly id: string;
      /**
       * @description Kinds of return are never added up
       * @enum {string}
       */
      readonly kind: 'independent' | 'assisted' | 'assisted-with-reintegration' | 'forced' | 'left-unsupervised';
      /** Format: date */
      readonly from: string;
      /** Format: date */
      readonly to: string;
      readonly scheme: string | null;
      /** @description Country of return, which says nothing of nationality; null is not told */
      readonly country: string | null;
      /** @description Null is not told */
      readonly nationality: string | null;
      readonly revision: number;
      /** Format: date */
      readonly recordedOn: string;
      /** @description By date of departure; null where only a share or nothing is known */
      readonly persons: number | null;
      /** @description A part of another statistic; it is never turned into a count */
      readonly share: components['schemas']['StatisticShare'] | null;
      readonly remark: components['schemas']['Label'] | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly revisions: string;
        readonly scheme: string | null;
        readonly shareOf: string | null;
      };
    };
    readonly Reversal: {
      readonly id: string;
      readonly amount: components['schemas']['Money'];
      /** Format: date */
      readonly bookedOn: string;
      readonly countryAmounts: readonly components['schemas']['CountryAmount'][];
      readonly reason: string;
      readonly provenance: components['schemas']['Provenance'];
    };
    readonly ReverseExpenditureRequest: {
      /** @description What is taken back: at most what is left. */
      readonly amount: components['schemas']['PositiveMoneyRequest'];
      /**
       * Format: date
       * @description A day of the year of the expenditure.
       */
      readonly bookedOn: string;
      readonly reason: string;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly SetCauseCodeRequest: {
      readonly label: components['schemas']['LabelRequest'];
      /** @description The code alone says too little: a cause has a narrative too. */
      readonly narrativeRequired: boolean;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly SetCountryPolicyRequest: {
      /** @description What the country has priority in; their order says nothing. */
      readonly categories: readonly ('return' | 'unaccompanied-minors' | 'protection-in-the-region')[];
      /** @description Null where the source does not say. */
      readonly strategicCountryApproach?: boolean | null;
      readonly remark?: components['schemas']['LabelRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly Source: {
      /**
       * @description Current: what is shown is all there is. Behind: events are on their way. Unreachable: nobody can tell
       * @enum {string}
       */
      readonly state: 'current' | 'behind' | 'unreachable';
      /** @description The minute at which it was last seen to be current; null when it never was */
      readonly asOf: string | null;
    };
    /** @description Spending by where it went; the parts add up to what was spent */
    readonly SpendingByPlace: {
      /** @description Null where spending per country was not reported */
      readonly countries: readonly components['schemas']['CountrySpending'][] | null;
      readonly regional: components['schemas']['Figure'] | null;
      readonly global: components['schemas']['Figure'] | null;
      /** @description Spent, and nobody said where */
      readonly unattributed: components['schemas']['Figure'] | null;
    };
    readonly StatisticFigureRequest: {
      /** @description A count by date of departure. Null where only a share, or nothing, was reported. */
      readonly persons?: number | null;
      /** @description A part of another statistic, instead of a count. */
      readonly share?: components['schemas']['StatisticShareRequest'] | null;
      readonly remark?: components['schemas']['LabelRequest'] | null;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly StatisticRevision: {
      readonly statistic: string;
      readonly revision: number;
      /** Format: date */
      readonly recordedOn: string;
      /** @description By date of departure; null where only a share or nothing is known */
      readonly persons: number | null;
      /** @description A part of another statistic; it is never turned into a count */
      readonly share: components['schemas']['StatisticShare'] | null;
      readonly remark: components['schemas']['Label'] | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly statistic: string;
      };
    };
    readonly StatisticShare: {
      readonly of: string;
      /** @description A fraction above 0 and at most 1 */
      readonly value: string;
    };
    readonly StatisticShareRequest: {
      /** @description The statistic that it is a part of. */
      readonly of: string;
      readonly value: string;
    };
    readonly StatusChange: {
      /**
       * @description IATI activity status
       * @enum {string}
       */
      readonly from: 'pipeline' | 'implementation' | 'finalisation' | 'closed' | 'cancelled' | 'suspended';
      /** Format: date */
      readonly changedOn: string;
      readonly reason: components['schemas']['Label'] | null;
      readonly provenance: components['schemas']['Provenance'];
    };
    readonly TargetRequest: {
      readonly value: string;
      /**
       * Format: date
       * @description Day by which it is to be reached; null when the source gives none.
       */
      readonly by?: string | null;
    };
    readonly ToBeExplained: {
      /** @enum {string} */
      readonly kind: 'purpose' | 'rest' | 'project';
      /** @description Null for the rest */
      readonly code: string | null;
      readonly underspend: components['schemas']['Figure'];
    };
    readonly UnderspendAnalysis: {
      readonly year: number;
      /** Format: date */
      readonly asOf: string;
      readonly title: components['schemas']['Label'];
      /** @enum {string} */
      readonly status: 'draft' | 'adopted' | 'closed';
      readonly remark: components['schemas']['Label'] | null;
      readonly framework: {
        readonly code: string;
        readonly title: components['schemas']['Label'] | null;
      };
      /** @description Something in it was made up to show what the platform does */
      readonly invented: boolean;
      /** @description Number of aggregates whose latest events are not in it: they wait for one that is missing or cannot be read */
      readonly parked: number;
      readonly sources: {
        readonly budget: components['schemas']['Source'];
        readonly projects: components['schemas']['Source'];
      };
      readonly programme: components['schemas']['ProgrammeLine'];
      /** @description In the order of the framework */
      readonly priorities: readonly components['schemas']['PurposeLine'][];
      /** @description Themes of the framework, and purposes that the framework does not know */
      readonly themes: readonly components['schemas']['PurposeLine'][];
      readonly rest: components['schemas']['RestLine'];
      /** @description Null where spending per project was not reported */
      readonly projects: readonly components['schemas']['ProjectLine'][] | null;
      readonly countries: components['schemas']['SpendingByPlace'];
      readonly causes: readonly components['schemas']['AnalysedCause'][];
      readonly explanation: {
        /** @description Sum of the causes; null where causes are known and none has an amount */
        readonly explained: components['schemas']['Figure'] | null;
        /** @description Underspend less what is explained; negative when more is explained than was left */
        readonly unexplained: components['schemas']['Figure'] | null;
        /** @description Number of causes without an amount */
        readonly notQuantified: number;
        /** @description Gaps above the year's explanation threshold for which no cause was recorded */
        readonly toBeExplained: readonly components['schemas']['ToBeExplained'][];
      };
      /** @description What nobody reported for the year as a whole */
      readonly missing: readonly components['schemas']['MissingFigure'][];
      readonly links: {
        readonly self: string;
        readonly budget: string;
        readonly causes: string;
      };
    };
    readonly UnderspendCause: {
      readonly id: string;
      readonly year: number;
      readonly code: string;
      /** @description Null for a cause at a purpose, or at the programme as a whole */
      readonly project: string | null;
      /** @description At a project its priority; null, when the project is null too, for the programme as a whole */
      readonly purpose: string | null;
      /** @description The group in the source's own words, where it names several projects at once */
      readonly group: components['schemas']['Label'] | null;
      readonly narrative: components['schemas']['Label'] | null;
      /** @description Positive explains underspend, negative overspend; null when it is not quantified, which is not zero */
      readonly amount: components['schemas']['Money'] | null;
      /** @description Whether the money slips to a later year or is lost to the programme; null when unknown */
      readonly timing: ('slips' | 'lost') | null;
      /** @description Null when unknown */
      readonly nature: ('policy' | 'technical') | null;
      /** @description Null when unknown */
      readonly driver: ('volume' | 'price' | 'timing' | 'unprogrammed') | null;
      readonly provenance: components['schemas']['Provenance'];
      /** @description Why it turned out not to hold; null while it does */
      readonly withdrawal: components['schemas']['UnderspendCauseWithdrawal'] | null;
      readonly links: {
        readonly self: string;
        readonly code: string;
        readonly project: string | null;
        readonly underspendAnalysis: string;
      };
    };
    readonly UnderspendCauseCode: {
      readonly code: string;
      readonly label: components['schemas']['Label'];
      /** @description The code alone says too little: a cause has a narrative too */
      readonly narrativeRequired: boolean;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
        readonly underspendCauses: string;
      };
    };
    readonly UnderspendCauseWithdrawal: {
      readonly reason: string;
      readonly provenance: components['schemas']['Provenance'];
    };
    readonly UnderspendComposition: {
      readonly unprogrammed: components['schemas']['Figure'];
      readonly projects: components['schemas']['Figure'];
      readonly outsideProjects: components['schemas']['Figure'];
    };
    readonly Undertaking: {
      readonly id: string;
      readonly title: components['schemas']['Label'];
      /** @enum {string} */
      readonly state: 'open' | 'fulfilled';
      /** @description Null when it was made without a date */
      readonly dueOn: string | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'quarter' | 'year';
      /** @description Null while it is open, or when it was fulfilled on a day that nobody wrote down */
      readonly fulfilledOn: string | null;
      /** @description Parliamentary paper in which it was made or fulfilled */
      readonly reference: string | null;
      readonly provenance: components['schemas']['Provenance'];
      readonly links: {
        readonly self: string;
      };
    };
    readonly WithdrawUnderspendCauseRequest: {
      readonly reason: string;
      readonly provenance?: components['schemas']['ProvenanceRequest'] | null;
    };
    readonly YearPlan: {
      readonly year: number;
      readonly amount: components['schemas']['Money'];
    };
    readonly YearPlanRequest: {
      readonly year: number;
      readonly amount: components['schemas']['MoneyNotNegativeRequest'];
    };
  };
  responses: never;
  parameters: {
    /**
     * @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused.
     * @example payment-2010-0042
     */
    readonly IdempotencyKey: string;
    /** @description May be given, so that a retry is answered as the first attempt was. */
    readonly IdempotencyKeyOptional: string;
    /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
    readonly IfMatch: string;
    /** @description ETag of what the client holds; answered with 304 while that is still so. */
    readonly IfNoneMatch: string;
    /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
    readonly ConsistencyToken: string;
  };
  requestBodies: never;
  headers: {
    /** @description Full version of the API */
    readonly 'API-Version': string;
    /** @description Names this state of what is answered */
    readonly ETag: string;
    /** @description Where what was created is */
    readonly Location: string;
    /** @description What this change led to; sent along with a later request, that one sees it */
    readonly 'Consistency-Token': string;
    /** @description Whether the answer holds all that the token of the request names */
    readonly 'Consistency-Reached': 'true' | 'false';
    /** @description This is the answer that the first request under the key got */
    readonly 'Idempotency-Replayed': 'true';
    /** @description Seconds after which to ask again */
    readonly 'Retry-After': string;
    /** @description How to authenticate (RFC 6750) */
    readonly 'WWW-Authenticate': string;
    /** @description Methods that this resource has */
    readonly Allow: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly listExpenditures: {
    readonly parameters: {
      readonly query?: {
        readonly commitment?: string;
        readonly project?: string;
        /** @description One of the countries that its money is split over. */
        readonly country?: components['schemas']['CountryCode'];
        readonly purpose?: string;
        readonly cursor?: string;
        readonly limit?: number;
        readonly fields?: readonly (
          | 'id'
          | 'year'
          | 'purpose'
          | 'project'
          | 'commitment'
          | 'kind'
          | 'amount'
          | 'bookedOn'
          | 'bookedOnPrecision'
          | 'scope'
          | 'countryAmounts'
          | 'flags'
          | 'overrun'
          | 'description'
          | 'reversed'
          | 'provenance'
          | 'links'
        )[];
        readonly sort?: 'bookedOn' | '-bookedOn';
      };
      readonly header?: never;
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['Expenditure'][];
            /** @description Cursor of the next page; null at the end */
            readonly next: string | null;
          };
        };
      };
      /** @description Not changed since the ETag that If-None-Match names */
      readonly 304: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly recordExpenditure: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused.
         * @example payment-2010-0042
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "purpose": "diaspora",
         *       "project": null,
         *       "commitment": null,
         *       "kind": "disbursement",
         *       "amount": {
         *         "value": "600000.00",
         *         "currency": "EUR"
         *       },
         *       "bookedOn": "2010-12-31",
         *       "bookedOnPrecision": "year",
         *       "scope": "unattributed",
         *       "countryShares": null,
         *       "overrun": null,
         *       "description": null,
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Voortgangsrapportage internationale migratie en ontwikkeling: Inleiding",
         *         "paragraph": 3,
         *         "precision": "100000.00",
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [
         *           "kind"
         *         ],
         *         "note": "Given in millions with one decimal, for the priority as a whole."
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['RecordExpenditureRequest'];
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Expenditure'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly showExpenditure: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description ETag of what the client holds; answered with 304 while that is still so. */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        readonly id: string;
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Expenditure'];
        };
      };
      /** @description Not changed since the ETag that If-None-Match names */
      readonly 304: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listReversals: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly limit?: number;
        readonly fields?: readonly ('id' | 'amount' | 'bookedOn' | 'countryAmounts' | 'reason' | 'provenance')[];
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['Reversal'][];
            /** @description Cursor of the next page; null at the end */
            readonly next: string | null;
          };
        };
      };
      /** @description Not changed since the ETag that If-None-Match names */
      readonly 304: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly reverseExpenditure: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused.
         * @example payment-2010-0042
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly id: string;
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "amount": {
         *         "value": "1500.00",
         *         "currency": "EUR"
         *       },
         *       "bookedOn": "2010-12-31",
         *       "reason": "Booked twice"
         *     }
         */
        readonly 'application/json': components['schemas']['ReverseExpenditureRequest'];
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Expenditure'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly recordCountryInstrument: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "kind": "migration-dialogue",
         *       "title": {
         *         "nl": "Rabat-proces",
         *         "en": "Rabat Process"
         *       },
         *       "countries": [],
         *       "region": {
         *         "nl": "Afrika",
         *         "en": "Africa"
         *       },
         *       "state": "running",
         *       "partners": [
         *         "European Union"
         *       ],
         *       "amount": null,
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Europese Unie",
         *         "paragraph": 1,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [],
         *         "note": null
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['RecordCountryInstrumentRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CountryInstrument'];
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CountryInstrument'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly setCountryPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly country: components['schemas']['CountryCode'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "categories": [
         *         "protection-in-the-region"
         *       ],
         *       "strategicCountryApproach": null,
         *       "remark": null,
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "3. Bescherming en opvang in de regio",
         *         "paragraph": 6,
         *         "precision": null,
         *         "derived": true,
         *         "invented": false,
         *         "assumed": [],
         *         "note": "The annex that lists countries by category is not in the source; the category follows from where the text names the country."
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['SetCountryPolicyRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CountryPolicy'];
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CountryPolicy'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly recordEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "project": "blue-birds",
         *       "title": {
         *         "nl": "Evaluatie van de pilot Blue Birds",
         *         "en": "Evaluation of the Blue Birds pilot"
         *       },
         *       "state": "planned",
         *       "heldOn": null,
         *       "datePrecision": "year",
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Circulaire migratie",
         *         "paragraph": 3,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [],
         *         "note": "Announced for the short term."
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['RecordEvaluationRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Evaluation'];
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Evaluation'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly registerOrganisation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused.
         * @example payment-2010-0042
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "coa",
         *       "name": {
         *         "nl": "COA",
         *         "en": "COA"
         *       },
         *       "kind": null,
         *       "country": null,
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Stichting Duurzame Terugkeer (SDT)",
         *         "paragraph": 1,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [],
         *         "note": null
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['RegisterOrganisationRequest'];
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Organisation'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly registerProject: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused.
         * @example payment-2010-0042
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "context-training",
         *       "title": {
         *         "nl": "Professionalisering van migrantenorganisaties",
         *         "en": "Professional training for migrant organisations"
         *       },
         *       "priority": "diaspora",
         *       "status": "closed",
         *       "scope": "unknown",
         *       "countries": [],
         *       "partners": [
         *         {
         *           "organisation": "context",
         *           "role": "implementing"
         *         }
         *       ],
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Capaciteitsopbouw van migrantenorganisaties",
         *         "paragraph": 2,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [],
         *         "note": null
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['RegisterProjectRequest'];
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Project'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly changeProject: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly project: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "plannedEnd": "2011-12-31",
         *       "datePrecision": "day"
         *     }
         */
        readonly 'application/json': components['schemas']['ChangeProjectRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Project'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly defineIndicator: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused.
         * @example payment-2010-0042
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly project: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "people-trained",
         *       "title": {
         *         "nl": "Deelnemers aan de training",
         *         "en": "People trained"
         *       },
         *       "unit": {
         *         "nl": "personen",
         *         "en": "persons"
         *       },
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Capaciteitsopbouw van migrantenorganisaties",
         *         "paragraph": 4,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [],
         *         "note": null
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['DefineIndicatorRequest'];
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Indicator'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly observeIndicator: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused.
         * @example payment-2010-0042
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly indicator: string;
        readonly project: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "whole-project",
         *       "from": null,
         *       "to": null,
         *       "value": "30",
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Capaciteitsopbouw van migrantenorganisaties",
         *         "paragraph": 2,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [],
         *         "note": null
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['ObserveIndicatorRequest'];
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Observation'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly planMilestone: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly milestone: string;
        readonly project: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "title": {
         *         "nl": "Bijeenkomst in Puerto Vallarta",
         *         "en": "Meeting in Puerto Vallarta"
         *       },
         *       "dueOn": "2010-11-30",
         *       "dueOnPrecision": "month",
         *       "reachedOn": "2010-11-30",
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Internationaal",
         *         "paragraph": 1,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [
         *           "reachedOn"
         *         ],
         *         "note": "In November 2010; the day is not given."
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['PlanMilestoneRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Milestone'];
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Milestone'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly changeProjectStatus: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly project: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "status": "finalisation",
         *       "changedOn": "2011-06-10",
         *       "reason": {
         *         "nl": "Doorgaan heeft nu geen zin; een goede afronding wordt gezocht",
         *         "en": "Going on serves no purpose now; a sound completion is sought"
         *       },
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Circulaire migratie",
         *         "paragraph": 3,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [
         *           "changedOn"
         *         ],
         *         "note": "Winding down is sought with the implementer, not yet agreed. The letter carries no date in the source; the day is assumed."
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['ChangeProjectStatusRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProjectStatus'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly registerReceptionFacility: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "country": "AO",
         *       "title": {
         *         "nl": "AMV-opvang Angola",
         *         "en": "Reception of unaccompanied minors, Angola"
         *       },
         *       "state": "running",
         *       "services": [
         *         "shelter",
         *         "training",
         *         "job-mediation"
         *       ],
         *       "capacity": null,
         *       "occupancyMinors": null,
         *       "occupancyLocalYouth": null,
         *       "countedOn": null,
         *       "project": "minors-angola",
         *       "remark": {
         *         "nl": "Wordt gebruikt door lokale jongeren. Teruggekeerde minderjarigen hoeven er bijna nooit heen, omdat familie of bekenden hen opvangen; het aanbod blijft nodig voor wie niemand heeft.",
         *         "en": "Used by local youth. Minors who return almost never need it, as relatives or acquaintances take them in; the offer stays needed for those who have nobody."
         *       },
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Alleenstaande minderjarige vreemdelingen (AMV’s)",
         *         "paragraph": 1,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [],
         *         "note": "Numbers are not reported."
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['RegisterReceptionFacilityRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReceptionFacility'];
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReceptionFacility'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly registerReturnScheme: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "title": {
         *         "nl": "AVRR Irak",
         *         "en": "AVRR Iraq"
         *       },
         *       "operator": null,
         *       "partners": [],
         *       "modality": "in-kind",
         *       "state": "open",
         *       "applicationFrom": null,
         *       "applicationTo": null,
         *       "ceiling": null,
         *       "countries": [
         *         "IQ"
         *       ],
         *       "project": "avrr-iraq",
         *       "remark": {
         *         "nl": "Hulp in natura, met kleine projecten voor gemeenschappen waar veel mensen terugkeren. Bijna niet gebruikt: geld (HRT) lijkt de voorkeur te hebben.",
         *         "en": "Help in kind, with small projects for communities that many people return to. Hardly used: cash (HRT) seems to be preferred."
         *       },
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Assisted voluntary return and reintegration (AVRR) Afghanistan en Irak",
         *         "paragraph": 1,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [],
         *         "note": null
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['RegisterReturnSchemeRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReturnScheme'];
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReturnScheme'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly reportReturnStatistic: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused.
         * @example payment-2010-0042
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "hrt-2009",
         *       "kind": "assisted-with-reintegration",
         *       "from": "2009-01-01",
         *       "to": "2009-12-31",
         *       "scheme": "hrt",
         *       "country": null,
         *       "nationality": null,
         *       "persons": 1018,
         *       "share": null,
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Herintegratie Regeling Terugkeer",
         *         "paragraph": 1,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [
         *           "kind"
         *         ],
         *         "note": "The letter calls it voluntary or independent return with financial support."
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['ReportReturnStatisticRequest'];
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReturnStatistic'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly reviseReturnStatistic: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused.
         * @example payment-2010-0042
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "persons": 1158,
         *       "remark": {
         *         "nl": "Na controle door de uitvoerder",
         *         "en": "After a check by the operator"
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['StatisticFigureRequest'];
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StatisticRevision'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly showUnderspendAnalysis: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
      };
      readonly header?: {
        /** @description ETag of what the client holds; answered with 304 while that is still so. */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnderspendAnalysis'];
        };
      };
      /** @description Not changed since the ETag that If-None-Match names */
      readonly 304: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly setUnderspendCauseCode: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "label": {
         *         "nl": "Anders",
         *         "en": "Other"
         *       },
         *       "narrativeRequired": true,
         *       "provenance": {
         *         "document": null,
         *         "heading": null,
         *         "paragraph": null,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [],
         *         "note": "Starting list of the platform; the report explains in prose and has no codes."
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['SetCauseCodeRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnderspendCauseCode'];
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnderspendCauseCode'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly recordUnderspendCause: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused.
         * @example payment-2010-0042
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "delays-2010",
         *       "year": 2010,
         *       "code": "implementation-delay",
         *       "group": {
         *         "nl": "de genoemde projecten samen",
         *         "en": "the projects named, together"
         *       },
         *       "narrative": {
         *         "nl": "Ten dele vertraging in de uitvoering; bij welk project staat er niet bij",
         *         "en": "Partly delay in implementation; at which project is not said"
         *       },
         *       "amount": null,
         *       "driver": "timing",
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Voortgangsrapportage internationale migratie en ontwikkeling: Inleiding",
         *         "paragraph": 4,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [
         *           "driver"
         *         ],
         *         "note": null
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['RecordUnderspendCauseRequest'];
      };
    };
    readonly responses: {
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnderspendCause'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly withdrawUnderspendCause: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "reason": "Recorded twice"
         *     }
         */
        readonly 'application/json': components['schemas']['WithdrawUnderspendCauseRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnderspendCauseWithdrawal'];
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnderspendCauseWithdrawal'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly recordUndertaking: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description May be given, so that a retry is answered as the first attempt was. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        readonly 'If-Match'?: components['parameters']['IfMatch'];
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        readonly 'Consistency-Token'?: components['parameters']['ConsistencyToken'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "title": {
         *         "nl": "De activiteiten onder de beleidsnotitie van 2008 evalueren",
         *         "en": "Evaluate the activities under the 2008 framework"
         *       },
         *       "state": "open",
         *       "dueOn": "2011-12-31",
         *       "datePrecision": "year",
         *       "provenance": {
         *         "document": "progress-report-2010",
         *         "heading": "Inleiding",
         *         "paragraph": 3,
         *         "precision": null,
         *         "derived": false,
         *         "invented": false,
         *         "assumed": [],
         *         "note": null
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['RecordUndertakingRequest'];
      };
    };
    readonly responses: {
      /** @description As asked */
      readonly 200: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Undertaking'];
        };
      };
      /** @description Created */
      readonly 201: {
        headers: {
          readonly 'API-Version': components['headers']['API-Version'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Consistency-Token': components['headers']['Consistency-Token'];
          readonly 'Consistency-Reached': components['headers']['Consistency-Reached'];
          readonly 'Idempotency-Replayed': components['headers']['Idempotency-Replayed'];
          readonly Location: components['headers']['Location'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Undertaking'];
        };
      };
      /** @description Refused */
      readonly default: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
