/* Written by `npm run contracts`; a test fails when it no longer fits the code. */

export interface paths {
    "/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the budget years
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listBudgetYears"];
        put?: never;
        /**
         * Open a budget year as a draft
         * @description Its amounts follow as mutations. What commitments of earlier years promise on it draws on it from the start.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 409 `budget-year-exists`: There is a budget year of this number already
         *     - 409 `policy-framework-unknown`: Nobody has published a policy framework with this id
         */
        post: operations["openBudgetYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a budget year
         * @description As its officers keep it; what is underspent and why is in the underspend analysis.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         */
        get: operations["showBudgetYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show when a budget year was adopted
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showAdoption"];
        /**
         * Record that a budget year was adopted
         * @description Until that day only commitments of earlier years are paid, and no new ones are made.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 409 `budget-closed`: The year is closed: only a reversal with a reason can still be booked on it
         *     - 409 `budget-already-adopted`: A budget year is adopted once
         */
        put: operations["adoptBudgetYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/allocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how a year is planned over its purposes
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showAllocation"];
        /**
         * Set how a year is planned over its purposes
         * @description Plans may go above what is not earmarked, up to the plan limit of the year.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 409 `budget-closed`: The year is closed: only a reversal with a reason can still be booked on it
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 400 `budget-amount-negative`: An earmark, a plan and an estimate are zero or more
         *     - 400 `set-twice`: A list has one entry for each purpose, figure or year
         *     - 409 `allocation-exceeds-plan-limit`: The plans together stay within the plan limit of the money that is not earmarked
         */
        put: operations["setAllocation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show on what a budget year was closed
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showClosing"];
        /**
         * Close a budget year
         * @description What was appropriated and not paid is the carry-over that is requested plus what lapses, to the cent. After that only reversals are booked.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 409 `budget-closed`: The year is closed: only a reversal with a reason can still be booked on it
         *     - 409 `budget-not-adopted`: The budget of this year is not adopted: until then only commitments of earlier dates can be paid
         *     - 409 `appropriation-not-recorded`: Nobody has recorded the appropriation of this year, so it has no underspend to close on
         *     - 409 `closing-does-not-add-up`: The underspend equals the carry-over that is requested plus the part that lapses, to the cent
         */
        put: operations["closeBudgetYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/control-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the totals that sources state themselves
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         */
        get: operations["listControlTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/control-totals/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a total that a source states itself
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showControlTotal"];
        /**
         * Record a total that a source states itself
         * @description The sums of the parts are checked against it.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         */
        put: operations["recordControlTotal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/earmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is set apart of a budget year
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         */
        get: operations["listEarmarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/earmarks/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what is set apart for one purpose
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showEarmark"];
        /**
         * Set the part of a year apart for one purpose
         * @description A purpose draws its own earmark first, then what is not earmarked; never the earmark of another.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 409 `budget-closed`: The year is closed: only a reversal with a reason can still be booked on it
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 400 `budget-amount-negative`: An earmark, a plan and an estimate are zero or more
         *     - 409 `mutation-unknown`: There is no mutation with this id in this budget year
         *     - 409 `earmark-exceeds-room`: An earmark fits in the appropriated money that other purposes have not drawn on
         */
        put: operations["setEarmark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/expenditures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the expenditures of a budget year
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listExpenditures"];
        put?: never;
        /**
         * Record money that was paid
         * @description On a commitment, or outside one for a purpose. Immutable: a reversal takes it back. Country shares are resolved now: those of the expenditure, and without them those of its project.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 409 `budget-closed`: The year is closed: only a reversal with a reason can still be booked on it
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 400 `booked-outside-year`: The date of a booking lies in the year that it is booked on
         *     - 409 `commitment-unknown`: Nobody has made a commitment with this id
         *     - 409 `not-of-commitment`: An expenditure has the project and the purpose of its commitment
         *     - 409 `expenditure-exceeds-commitment`: An expenditure stays within the part of its commitment that is left
         *     - 409 `project-unknown`: The project that is named is not registered, or its registration has not arrived yet
         *     - 400 `purpose-missing`: An expenditure outside a commitment names its purpose
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 409 `budget-not-adopted`: The budget of this year is not adopted: until then only commitments of earlier dates can be paid
         *     - 409 `cash-exceeds-appropriation`: Cash stays within the appropriation unless an authorised officer gives a reason and a reference
         *     - 403 `overrun-not-authorised`: Only an authorised officer lets cash exceed the appropriation
         *     - 409 `expenditure-exceeds-purpose`: A purpose draws on its own earmark first and then on the unallocated part; it never draws on the earmark of another
         *     - 400 `scope-contradicts-shares`: Country shares go with the scope `countries`, and that scope goes with shares
         *     - 400 `share-country-twice`: An expenditure has one share for each country
         *     - 400 `expenditure-shares-not-whole`: The country shares of an expenditure are each above zero and add up to 100.00
         */
        post: operations["recordExpenditure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/expenditures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an expenditure
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `expenditure-not-found`: There is no expenditure with this id in this budget year
         */
        get: operations["showExpenditure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/expenditures/{id}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was taken back of an expenditure
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         *     - 404 `expenditure-not-found`: There is no expenditure with this id in this budget year
         */
        get: operations["listReversals"];
        put?: never;
        /**
         * Take back an expenditure or a part of it
         * @description Also after the year was closed. Each country gets back its part of what is left. Answers the expenditure as it now is.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 404 `expenditure-not-found`: There is no expenditure with this id in this budget year
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 400 `booked-outside-year`: The date of a booking lies in the year that it is booked on
         *     - 409 `reversal-exceeds-expenditure`: A reversal takes back at most the part of its expenditure that is left
         */
        post: operations["reverseExpenditure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/first-year-reception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what the first-year reception of asylum seekers is estimated to cost
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showFirstYearReception"];
        /**
         * Estimate what the first-year reception of asylum seekers costs
         * @description Of asylum seekers from DAC countries, charged to the ODA budget of the year.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         */
        put: operations["estimateFirstYearReception"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/multi-year-estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the estimates of the four years after a budget year
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showMultiYearEstimate"];
        /**
         * Set the estimates of the four years after a budget year
         * @description Instalments of commitments that fall in a year without a budget stay within its estimate.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 409 `budget-closed`: The year is closed: only a reversal with a reason can still be booked on it
         *     - 400 `estimate-year-out-of-range`: A multi-year estimate covers the four years after its own
         *     - 400 `set-twice`: A list has one entry for each purpose, figure or year
         *     - 400 `budget-amount-negative`: An earmark, a plan and an estimate are zero or more
         */
        put: operations["setMultiYearEstimate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/mutations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how a budget year changed
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         */
        get: operations["listMutations"];
        put?: never;
        /**
         * Record a change of a budget year
         * @description The sum of the mutations is what is appropriated. A mutation never changes: a correction is another one.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 409 `budget-closed`: The year is closed: only a reversal with a reason can still be booked on it
         *     - 409 `mutation-exists`: There is a mutation with this id in this budget year already; a correction is another mutation
         *     - 409 `appropriation-below-obligations`: The cut would leave less than the year has promised, earmarked or paid already
         *     - 409 `commitment-budget-below-commitments`: The cut would leave less than the year has committed already
         */
        post: operations["recordMutation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/mutations/{mutation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one change of a budget year
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showMutation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/reporting-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show which figures of a year nobody reported
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showReportingGaps"];
        /**
         * Set which figures of a year nobody reported
         * @description A figure that nobody reported is null in every answer, not zero. A closed year takes it too.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 400 `set-twice`: A list has one entry for each purpose, figure or year
         */
        put: operations["setReportingGaps"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the commitments
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listCommitments"];
        put?: never;
        /**
         * Promise money to a project
         * @description Its value stays within the commitment budget of the year it is made in, where one is set, and each instalment within what its purpose can draw in its own year. A country of the project that is on no budget-eligibility list of that date takes an exemption, and that the scope `budgets:authorise`.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 409 `budget-year-unknown`: Nobody has opened a budget year for this date
         *     - 409 `budget-closed`: The year is closed: only a reversal with a reason can still be booked on it
         *     - 409 `budget-not-adopted`: The budget of this year is not adopted: until then only commitments of earlier dates can be paid
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 400 `instalment-before-commitment`: An instalment falls in the year of the commitment or later
         *     - 400 `instalment-due-outside-its-year`: An instalment is due in the year whose cash it draws on
         *     - 400 `instalments-are-not-the-value`: The instalments of a commitment add up to its value
         *     - 409 `project-unknown`: The project that is named is not registered, or its registration has not arrived yet
         *     - 409 `country-not-eligible`: A country of the project is on no budget-eligibility list of this date
         *     - 409 `project-countries-not-recorded`: The countries of the project are not recorded, so nobody can tell whether it is eligible
         *     - 403 `exemption-not-authorised`: Only an officer with the role and the scope to authorise grants an exemption
         *     - 400 `exemption-reason-missing`: An exemption has a reason unless the document that it is taken from gives none
         *     - 409 `commitment-exceeds-commitment-budget`: The commitments of a year stay within its commitment budget
         *     - 409 `instalments-exceed-appropriation`: The instalments of a purpose stay within its own earmark and the unallocated part of their year
         *     - 409 `instalments-exceed-estimate`: The instalments of a year that has no budget yet stay within its multi-year estimate
         */
        post: operations["makeCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a commitment
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `commitment-not-found`: There is no commitment with this id
         */
        get: operations["showCommitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give back a part of a commitment that will not be paid
         * @description It returns to the commitment budget of the year it was made in, and to the cash of each year. Answers the commitment as it now is.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 404 `commitment-not-found`: There is no commitment with this id
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 409 `release-exceeds-outstanding`: A release takes back at most the part that is not paid or released yet
         *     - 409 `release-exceeds-instalments`: A year gives back at most the instalments that fall in it
         */
        post: operations["releaseCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conditionality-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what cooperation on return means for the relation with countries
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listConditionalityDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conditionality-decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what cooperation on return means for the relation with a country
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `conditionality-decision-not-found`: There is no conditionality decision with this id
         */
        get: operations["showConditionalityDecision"];
        /**
         * Record what cooperation on return means for the relation with a country, or replace the decision whole
         * @description Conditionality runs both ways. A reduction or a suspension of aid rests on an assessment of cooperation; no consequence rests on a good one, and no support on a poor one.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 400 `date-out-of-place`: The date lies where such a date can lie: what happened is not in the future, and nothing is from another age
         *     - 400 `decision-before-it-is-taken`: A decision holds from the day on which it is taken, or later
         *     - 400 `decision-period-reversed`: The last day of a decision is not before its first day
         *     - 409 `assessment-missing`: A reduction or a suspension of aid rests on an assessment of cooperation
         *     - 409 `cooperation-assessment-unknown`: Nobody has recorded a cooperation assessment with this id
         *     - 409 `assessment-of-another-country`: A decision rests on an assessment of its own country
         *     - 409 `assessment-after-decision`: A decision rests on an assessment of a period that was over on the day of the decision
         *     - 409 `decision-contradicts-assessment`: Support rests on no poor cooperation, and a consequence on no good one
         */
        put: operations["decideConditionality"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cooperation-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how countries cooperated on the return of their nationals
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listCooperationAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cooperation-assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how a country cooperated on the return of its nationals in a period
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `cooperation-assessment-not-found`: There is no cooperation assessment with this id
         */
        get: operations["showCooperationAssessment"];
        /**
         * Assess how a country cooperated on return in a period, or replace the assessment whole
         * @description The rule rates by the part of the travel documents asked for that was issued within the term: seven in ten or more is good, four in ten or more is moderate, less is poor. With fewer than twenty documents asked for, or without these numbers, it gives no rating. An officer may overrule it with a reason.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 400 `date-out-of-place`: The date lies where such a date can lie: what happened is not in the future, and nothing is from another age
         *     - 400 `assessment-period-reversed`: The last day of the period that is assessed is not before its first day
         *     - 409 `assessment-period-overlaps`: The cooperation of a country is assessed once for a day; another assessment covers part of the period
         *     - 409 `assessment-moves-country`: An assessment stays with its country; decisions may rest on it
         *     - 400 `more-documents-than-asked`: No more documents are issued than were asked for, and no more in time than were issued
         *     - 400 `in-time-without-term`: A number of documents that came in time comes with the term in days
         *     - 400 `overruled-to-the-same`: An officer overrules the rating to another one than the rule gives
         */
        put: operations["assessCooperation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/country-instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List instruments of migration policy
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listCountryInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/country-instruments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an instrument of migration policy
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `country-instrument-not-found`: There is no country instrument with this id
         */
        get: operations["showCountryInstrument"];
        /**
         * Record an instrument of migration policy, or replace it whole
         * @description With the countries that it names; without any, with every country of its regions; without either, with none in particular. An amount belongs to all its countries together.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 400 `date-out-of-place`: The date lies where such a date can lie: what happened is not in the future, and nothing is from another age
         *     - 400 `instrument-period-reversed`: The last day of an instrument is not before its first day
         *     - 400 `instrument-amount-not-positive`: The amount of an instrument is above zero; an unknown amount is null
         *     - 409 `region-unknown`: Nobody has registered a region with this id
         */
        put: operations["recordCountryInstrument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/country-overviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the countries that anything is known of, with how much
         * @description Counted is what the scopes `budgets:read`, `projects:read` and `returns:read` show; `withheld` names what is left out.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listCountryOverviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/country-overviews/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what is known of one country on one page
         * @description A country that nothing is known of has empty blocks. A block takes the scope of what it shows, `budgets:read`, `projects:read` or `returns:read`; `withheld` names what is left out.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 404 `country-not-found`: There is no country with this code; a code is two capital letters of ISO 3166-1 (Kosovo: XK)
         */
        get: operations["showCountryOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/country-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what policy says of countries of origin
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listCountryPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/country-policies/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what policy says of a country of origin
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `country-policy-not-found`: There is no country policy of this country
         */
        get: operations["showCountryPolicy"];
        /**
         * Set what policy says of a country of origin
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         */
        put: operations["setCountryPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eligibility-exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the exemptions from the eligibility lists
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listEligibilityExemptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eligibility-exemptions/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the exemption of a project from the eligibility lists
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `eligibility-exemption-not-found`: There is no eligibility exemption with this id
         */
        get: operations["showEligibilityExemption"];
        /**
         * Let a project go on in countries that are on no list
         * @description For whatever is committed to it. Takes the scope `budgets:authorise`, and a reason unless the document that tells of it gives none.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 409 `project-unknown`: The project that is named is not registered, or its registration has not arrived yet
         *     - 403 `exemption-not-authorised`: Only an officer with the role and the scope to authorise grants an exemption
         *     - 400 `exemption-reason-missing`: An exemption has a reason unless the document that it is taken from gives none
         */
        put: operations["grantEligibilityExemption"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eligibility-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the eligibility lists
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listEligibilityLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eligibility-lists/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an eligibility list
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `eligibility-list-not-found`: There is no eligibility list with this id
         */
        get: operations["showEligibilityList"];
        /**
         * Publish which countries count for a purpose
         * @description It replaces the whole list of that code. What was promised or paid before stays as it is.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 400 `eligibility-list-country-twice`: An eligibility list names each country once
         *     - 400 `period-ends-before-it-starts`: A period ends on the day it starts or later
         */
        put: operations["publishEligibilityList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List evaluations of projects and policy frameworks
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an evaluation
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `evaluation-not-found`: There is no evaluation with this id
         */
        get: operations["showEvaluation"];
        /**
         * Record an evaluation of a project or of a policy framework, or replace it
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 400 `evaluation-of-one-thing`: An evaluation names one project or one policy framework, and never both
         *     - 409 `project-unknown`: The project that is named is not registered, or its registration has not arrived yet
         */
        put: operations["recordEvaluation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Register a partner, funder or other organisation that projects name
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 409 `organisation-exists`: There is an organisation with this id already
         */
        post: operations["registerOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an organisation
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `organisation-not-found`: There is no organisation with this id
         */
        get: operations["showOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy-frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the policy frameworks
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listPolicyFrameworks"];
        put?: never;
        /**
         * Publish a policy framework
         * @description What money can be for: priorities and themes. It never changes; a changed policy is a framework under another code.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 409 `policy-framework-exists`: There is a policy framework with this id already
         *     - 400 `purpose-twice`: The priorities and themes of a framework each have a code of their own
         *     - 400 `priority-number-twice`: Each priority has its own place in the order of its framework
         */
        post: operations["publishPolicyFramework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy-frameworks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a policy framework
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `policy-framework-not-found`: There is no policy framework with this id
         */
        get: operations["showPolicyFramework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Register a project
         * @description What is absent is unknown. Partners are registered organisations; the shares of its countries are known of all, and add up to 100.00, or of none.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 409 `project-exists`: There is a project with this id already
         *     - 400 `project-without-country`: A project in countries names one or more; any other project is regional, global or unknown
         *     - 400 `project-country-twice`: A project names each country once
         *     - 400 `project-shares-not-whole`: Either the shares of all countries of a project are known and add up to 100.00, or none is known
         *     - 400 `partner-twice`: A project names an organisation once for each role
         *     - 409 `partner-unknown`: The partners of a project are registered organisations
         *     - 400 `dates-out-of-order`: A project ends on the day it starts or later
         *     - 400 `project-amount-negative`: The budget and the plans of a project are zero or more
         *     - 400 `plan-year-twice`: A project has one plan for each year
         */
        post: operations["registerProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a project
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `project-not-found`: There is no project with this id
         */
        get: operations["showProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is said of a project
         * @description JSON Merge Patch (RFC 7396): what is absent stays as it is, null is unknown, a list is replaced whole. The status changes by an operation of its own.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `project-not-found`: There is no project with this id
         *     - 400 `project-without-country`: A project in countries names one or more; any other project is regional, global or unknown
         *     - 400 `project-country-twice`: A project names each country once
         *     - 400 `project-shares-not-whole`: Either the shares of all countries of a project are known and add up to 100.00, or none is known
         *     - 400 `partner-twice`: A project names an organisation once for each role
         *     - 409 `partner-unknown`: The partners of a project are registered organisations
         *     - 400 `dates-out-of-order`: A project ends on the day it starts or later
         *     - 400 `project-amount-negative`: The budget and the plans of a project are zero or more
         *     - 400 `plan-year-twice`: A project has one plan for each year
         */
        patch: operations["changeProject"];
        trace?: never;
    };
    "/projects/{project}/financial-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is known of the money of a project, year by year
         * @description Every year that it has a plan, a booking or an unreported figure in. Null is not reported; nothing booked is zero.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         *     - 400 `consistency-token-malformed`: A consistency token is at most 16 entries <subject>@<version>
         *     - 404 `project-not-found`: There is no project with this id
         */
        get: operations["listFinancialProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a project is measured by
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         *     - 404 `project-not-found`: There is no project with this id
         */
        get: operations["listIndicators"];
        put?: never;
        /**
         * Define what a project is measured by
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 404 `project-not-found`: There is no project with this id
         *     - 409 `indicator-exists`: There is an indicator with this id in this project already
         */
        post: operations["defineIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/indicators/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an indicator of a project
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `project-not-found`: There is no project with this id
         *     - 404 `indicator-not-found`: There is no indicator with this id in this project
         */
        get: operations["showIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/indicators/{indicator}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was counted of an indicator, in the order of recording
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         *     - 404 `project-not-found`: There is no project with this id
         *     - 404 `indicator-not-found`: There is no indicator with this id in this project
         */
        get: operations["listObservations"];
        put?: never;
        /**
         * Record what was counted of an indicator over a period
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 404 `project-not-found`: There is no project with this id
         *     - 404 `indicator-not-found`: There is no indicator with this id in this project
         *     - 409 `observation-exists`: There is an observation with this id of this indicator already
         *     - 400 `observation-period-out-of-order`: The period of an observation ends on the day it starts or later
         */
        post: operations["observeIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/indicators/{indicator}/observations/{observation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what was counted of an indicator over a period
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `project-not-found`: There is no project with this id
         *     - 404 `indicator-not-found`: There is no indicator with this id in this project
         *     - 404 `observation-not-found`: There is no observation with this id of this indicator
         */
        get: operations["showObservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the milestones of a project
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         *     - 404 `project-not-found`: There is no project with this id
         */
        get: operations["listMilestones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/milestones/{milestone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a milestone of a project, with the dates it was due on before
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `project-not-found`: There is no project with this id
         *     - 404 `milestone-not-found`: There is no milestone with this id in this project
         */
        get: operations["showMilestone"];
        /**
         * Plan a milestone of a project, or change it
         * @description Another date needs a reason; the date before stays on record.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `project-not-found`: There is no project with this id
         *     - 409 `rescheduling-needs-reason`: A milestone moves to another date only with a reason
         */
        put: operations["planMilestone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the status of a project, and the change that led to it
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `project-not-found`: There is no project with this id
         */
        get: operations["showProjectStatus"];
        /**
         * Bring a project to another stage of its life
         * @description From pipeline to implementation or cancelled; from implementation to finalisation, suspended or cancelled; from suspended to implementation or cancelled; from finalisation to closed or back to implementation. Closed and cancelled are final.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `project-not-found`: There is no project with this id
         *     - 409 `status-transition-refused`: A project changes its status only along the transitions that are allowed
         */
        put: operations["changeProjectStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reception-facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where returning unaccompanied minors can be received
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listReceptionFacilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reception-facilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show where returning unaccompanied minors can be received
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `reception-facility-not-found`: There is no reception facility with this id
         */
        get: operations["showReceptionFacility"];
        /**
         * Register where returning unaccompanied minors can be received, or replace it whole
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 400 `count-without-a-date`: An occupancy comes with the day on which it was counted
         *     - 400 `date-out-of-place`: The date lies where such a date can lie: what happened is not in the future, and nothing is from another age
         */
        put: operations["registerReceptionFacility"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the regions and the countries that they hold
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a region and the countries that it holds
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `region-not-found`: There is no region with this id
         */
        get: operations["showRegion"];
        /**
         * Register a region with the countries that it holds, or replace it whole
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         */
        put: operations["registerRegion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the schemes under which people are helped to return
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listReturnSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-schemes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a scheme under which people are helped to return
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `return-scheme-not-found`: There is no return scheme with this id
         */
        get: operations["showReturnScheme"];
        /**
         * Register a scheme under which people are helped to return, or replace it whole
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 400 `date-out-of-place`: The date lies where such a date can lie: what happened is not in the future, and nothing is from another age
         *     - 400 `application-period-reversed`: The last day to apply is not before the first day to apply
         *     - 400 `run-off-before-application-end`: The run-off ends on the last day to apply or later, so that everyone can still depart
         *     - 400 `ceiling-not-positive`: A ceiling is above zero; a scheme without a ceiling has null
         */
        put: operations["registerReturnScheme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reported totals of return, each with the figure that holds
         * @description Kinds of return, and country of return and nationality, are kept apart: nothing here may be added up blindly. A count below five, and what would tell it, takes the scope `return-cases:read`.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listReturnStatistics"];
        put?: never;
        /**
         * Report a total of return
         * @description A count of persons by date of departure, or a share of a count reported before, never both; neither where nothing was reported. What a share counts lies inside the statistic that it is a share of.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 409 `return-statistic-exists`: There is a return statistic with this id already
         *     - 400 `return-period-reversed`: The last day of the period is not before its first day
         *     - 400 `age-band-reversed`: The last year of an age band is not before its first
         *     - 400 `date-out-of-place`: The date lies where such a date can lie: what happened is not in the future, and nothing is from another age
         *     - 409 `return-scheme-unknown`: Nobody has registered a return scheme with this id
         *     - 409 `return-statistic-unknown`: Nobody has reported a return statistic with this id
         *     - 409 `share-of-a-share`: A share is part of a count, and never of another share
         *     - 409 `share-outside-its-whole`: The statistic of a share lies inside the statistic that it is a share of
         *     - 409 `subject-counted-already`: Another statistic counts the same persons; a new figure of it is a revision of that one
         *     - 400 `both-count-and-share`: A figure is a count or a share of another statistic, and never both
         *     - 400 `share-not-a-fraction`: A share is above 0 and at most 1
         *     - 400 `breakdown-without-count`: Only a count is broken down; a share and a figure that nobody reported are not
         *     - 400 `breakdown-of-itself`: A statistic is broken down by what it does not name itself
         *     - 400 `breakdown-row-misnamed`: A row is named by a value of what the breakdown is by
         *     - 400 `breakdown-rows-overlap`: A person is counted in one row of a breakdown at most
         *     - 400 `breakdown-exceeds-count`: The rows of a breakdown add up to the count of the statistic at most; what is left is the remainder
         */
        post: operations["reportReturnStatistic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-statistics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a reported total of return with the figure that holds
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `return-statistic-not-found`: There is no return statistic with this id
         */
        get: operations["showReturnStatistic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-statistics/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every figure that a statistic was reported with
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         *     - 404 `return-statistic-not-found`: There is no return statistic with this id
         */
        get: operations["listStatisticRevisions"];
        put?: never;
        /**
         * Report a statistic again with another figure
         * @description Every revision stays, the last one holds. It changes how many, never of what: a count stays a count, a share stays a share of the same statistic.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 404 `return-statistic-not-found`: There is no return statistic with this id
         *     - 409 `revision-changes-meaning`: A revision keeps the statistic that its share is of; another meaning is another statistic
         *     - 400 `both-count-and-share`: A figure is a count or a share of another statistic, and never both
         *     - 400 `share-not-a-fraction`: A share is above 0 and at most 1
         *     - 400 `breakdown-without-count`: Only a count is broken down; a share and a figure that nobody reported are not
         *     - 400 `breakdown-of-itself`: A statistic is broken down by what it does not name itself
         *     - 400 `breakdown-row-misnamed`: A row is named by a value of what the breakdown is by
         *     - 400 `breakdown-rows-overlap`: A person is counted in one row of a breakdown at most
         *     - 400 `breakdown-exceeds-count`: The rows of a breakdown add up to the count of the statistic at most; what is left is the remainder
         */
        post: operations["reviseReturnStatistic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-statistics/{id}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one figure that a statistic was reported with
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `return-statistic-not-found`: There is no return statistic with this id
         *     - 404 `revision-not-found`: There is no revision of this number of this statistic
         */
        get: operations["showStatisticRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the budget years that there is an analysis of, each with its totals as of today
         * @description The figures are those of the programme in the analysis of the year, and every scope shows all of them.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listUnderspendAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-analyses/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what was appropriated, committed, spent and left of a budget year, where, and why
         * @description A figure that is null is unknown, never zero, and the `missing` beside it says why. A sum is as rough as the roughest of its parts; what is not stated by a source is marked as derived. Projects and causes take the scope `projects:read`; `withheld` names what is left out.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 404 `budget-year-not-found`: There is no budget year of this number
         */
        get: operations["showUnderspendAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-cause-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the codes of causes of underspend
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listUnderspendCauseCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-cause-codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a code of causes of underspend
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `underspend-cause-code-not-found`: There is no underspend cause code of this name
         */
        get: operations["showUnderspendCauseCode"];
        /**
         * Add a code of causes of underspend, or change it
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         */
        put: operations["setUnderspendCauseCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List why years are underspent
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listUnderspendCauses"];
        put?: never;
        /**
         * Record why a year is underspent
         * @description At a project, at a purpose, or at the programme when both are null. A cause at a project counts for its priority.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         *     - 409 `underspend-cause-exists`: There is an underspend cause with this id already
         *     - 409 `underspend-cause-code-unknown`: Nobody has set a cause code of this name
         *     - 409 `narrative-required`: A cause with this code needs a narrative
         *     - 409 `project-unknown`: The project that is named is not registered, or its registration has not arrived yet
         *     - 409 `purpose-not-of-project`: A cause at a project counts for the priority of that project
         */
        post: operations["recordUnderspendCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-causes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a cause of underspend
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `underspend-cause-not-found`: There is no underspend cause with this id
         */
        get: operations["showUnderspendCause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-causes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show why a cause was withdrawn
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `underspend-cause-not-found`: There is no underspend cause with this id
         *     - 404 `underspend-cause-not-withdrawn`: Nobody has withdrawn this cause
         */
        get: operations["showUnderspendCauseWithdrawal"];
        /**
         * Withdraw a cause that turned out not to hold
         * @description Once, with a reason; the cause stays on record.
         *
         *     Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 404 `underspend-cause-not-found`: There is no underspend cause with this id
         *     - 409 `underspend-cause-withdrawn-before`: The cause is withdrawn already, for another reason
         */
        put: operations["withdrawUnderspendCause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/undertakings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List promises to parliament
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listUndertakings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/undertakings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a promise to parliament
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 404 `undertaking-not-found`: There is no undertaking with this id
         */
        get: operations["showUndertaking"];
        /**
         * Record a promise to parliament (toezegging), or replace it
         * @description Refuses, besides what any such request may be refused for:
         *
         *     - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes
         *     - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         *     - 400 `open-undertaking-fulfilled`: An open undertaking has no date on which it was fulfilled
         */
        put: operations["recordUndertaking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        ActivityStatus: "pipeline" | "implementation" | "finalisation" | "closed" | "cancelled" | "suspended";
        AdoptBudgetYearRequest: {
            /** Format: date */
            adoptedOn: string;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Adoption: {
            /** Format: date */
            adoptedOn: string;
            provenance: components["schemas"]["Provenance"];
        };
        AidExposedRequest: {
            /** @description Null where it is no project of the programme, or it is not known which. */
            project?: string | null;
            title: components["schemas"]["LabelRequest"];
            /** @description Null is unknown. */
            amount?: components["schemas"]["PositiveMoneyRequest"] | null;
            /** @description Whether it runs through the government; null is not told. */
            throughGovernment?: boolean | null;
        };
        Allocation: {
            parts: components["schemas"]["PurposeAmount"][];
            provenance: components["schemas"]["Provenance"];
        };
        AllocationPartRequest: {
            purpose: string;
            amount: components["schemas"]["MoneyNotNegativeRequest"];
        };
        /** @description Why money was not spent, as somebody recorded it */
        AnalysedCause: {
            id: string;
            code: string;
            /** @description Of the code */
            label: components["schemas"]["Label"] | null;
            target: {
                project: {
                    id: string;
                    title: components["schemas"]["Label"] | null;
                } | null;
                /** @description Also that of the project */
                purpose: string | null;
                /** @description In the source's own words, where it names several projects at once */
                group: components["schemas"]["Label"] | null;
            };
            narrative: components["schemas"]["Label"] | null;
            /** @description Positive explains underspend. Null is not quantified, never zero */
            amount: components["schemas"]["Figure"] | null;
            /** @description Does the money slip to a later year, or is it lost? */
            timing: components["schemas"]["CauseTiming"] | null;
            nature: components["schemas"]["CauseNature"] | null;
            driver: components["schemas"]["CauseDriver"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        /** @description One change of the appropriation, and the appropriation that it led to */
        AppropriationStage: {
            mutationId: string;
            stage: components["schemas"]["MutationStage"];
            /** Format: date */
            decidedOn: string;
            change: components["schemas"]["Figure"];
            appropriated: components["schemas"]["Figure"];
            reference: string | null;
        };
        AssessCooperationRequest: {
            country: components["schemas"]["CountryCode"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Travel documents that were asked for; null is unknown. */
            documentsAsked?: number | null;
            documentsIssued?: number | null;
            /** @description Of those issued, the ones that came within the term. */
            issuedInTime?: number | null;
            /** @description The term in days; needed with a number of documents that came in time. */
            termDays?: number | null;
            /** @description The rating of an officer who knows more than the numbers, with the reason. */
            overruled?: components["schemas"]["OverruledRequest"] | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        /** @enum {string} */
        AssistanceModality: "cash" | "in-kind" | "combined";
        /** @enum {string} */
        Band: "on-course" | "attention" | "deviating";
        /** @description Underspend up to the first percentage is on course, up to the second it needs attention, above it deviates */
        Bands: {
            onCourse: string;
            attention: string;
        };
        BandsRequest: {
            /** @description Underspend up to this percentage is on course. */
            onCourse: string;
            /** @description Underspend up to this percentage needs attention; above it deviates. */
            attention: string;
        };
        /** @enum {string} */
        BreakdownBy: "country" | "nationality" | "sex" | "age-band" | "minors";
        BreakdownRequest: {
            by: components["schemas"]["BreakdownBy"];
            /** @description Each person stands in one row at most; what no row counts is the remainder. */
            rows: components["schemas"]["BreakdownRowRequest"][];
        };
        BreakdownRowRequest: {
            /** @description A country code, `female` or `male`, an age band such as `18-34`, `accompanied` or `unaccompanied`. */
            value: string;
            persons: number;
        };
        BudgetMutation: {
            id: string;
            /** @description How the year came to change */
            stage: components["schemas"]["MutationStage"];
            /** Format: date */
            decidedOn: string;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            decidedOnPrecision: components["schemas"]["DatePrecision"];
            cash: components["schemas"]["Money"];
            /** @description Null: it sets no commitment budget */
            commitments: components["schemas"]["Money"] | null;
            /** @description Of the parliamentary paper or the letter */
            reference: string | null;
            description: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
        };
        BudgetMutationPage: {
            items: components["schemas"]["ListedBudgetMutation"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        BudgetYear: {
            year: number;
            framework: string;
            title: components["schemas"]["Label"];
            status: components["schemas"]["BudgetYearStatus"];
            /** @description What money can be for: priorities and themes of the framework */
            purposes: string[];
            /** @description Cash, the sum of the mutations; null before the first */
            appropriated: components["schemas"]["Money"] | null;
            /** @description Null where no mutation sets one: then only cash limits what is promised */
            commitmentBudget: components["schemas"]["Money"] | null;
            earmarked: components["schemas"]["Money"];
            /** @description What is appropriated and not earmarked */
            unallocated: components["schemas"]["Money"] | null;
            /** @description Percentage of the cash budget that planning may reach */
            planLimit: string;
            bands: components["schemas"]["Bands"];
            /** @description Gaps above this percentage of the appropriation need a cause */
            explanationThreshold: string;
            adoption: components["schemas"]["Adoption"] | null;
            closing: components["schemas"]["Closing"] | null;
            /** @description Totals that a source states itself, to check the sums against */
            controlTotals: components["schemas"]["ControlTotal"][];
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                framework: string;
                mutations: string;
                earmarks: string;
                expenditures: string;
                commitments: string;
            };
        };
        BudgetYearPage: {
            items: components["schemas"]["ListedBudgetYear"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        BudgetYearStatus: "draft" | "adopted" | "closed";
        /** @enum {string} */
        CauseDriver: "volume" | "price" | "timing" | "unprogrammed";
        /** @enum {string} */
        CauseNature: "policy" | "technical";
        /** @enum {string} */
        CauseTiming: "slips" | "lost";
        /** @description JSON Merge Patch (RFC 7396): what is absent stays as it is. */
        ChangeProjectRequest: {
            title?: components["schemas"]["LabelRequest"];
            /** @description The scope in which it works; `unknown` when the source names no place. */
            scope?: components["schemas"]["ProjectScope"];
            description?: components["schemas"]["LabelRequest"] | null;
            /** @description The policy priority it serves. */
            priority?: string | null;
            /** @description Each country once; at least one when the scope is `countries`. */
            countries?: components["schemas"]["ProjectCountryRequest"][] | null;
            /** @description Each organisation once per role. */
            partners?: components["schemas"]["PartnerRequest"][] | null;
            /** Format: date */
            plannedStart?: string | null;
            /** Format: date */
            plannedEnd?: string | null;
            /** Format: date */
            actualStart?: string | null;
            /** Format: date */
            actualEnd?: string | null;
            /** @description The precision of the dates; null: the day. */
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            /** @description Over all its years. */
            totalBudget?: components["schemas"]["MoneyNotNegativeRequest"] | null;
            /** @description Planned spending, each year once; a year that is not listed has no known plan. */
            plans?: components["schemas"]["YearPlanRequest"][] | null;
            /** @description True when this programme pays for it, false when others do. */
            fundedByProgramme?: boolean | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        ChangeProjectStatusRequest: {
            /** @description IATI activity status that the project goes to. */
            status: components["schemas"]["ActivityStatus"];
            /**
             * Format: date
             * @description Today when absent.
             */
            changedOn?: string | null;
            reason?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        CloseBudgetYearRequest: {
            /** Format: date */
            closedOn: string;
            carryOverRequested: components["schemas"]["MoneyNotNegativeRequest"];
            /** @description Below zero after an overspend. */
            lapsed: components["schemas"]["MoneyRequest"];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Closing: {
            /** Format: date */
            closedOn: string;
            underspend: components["schemas"]["Money"];
            carryOverRequested: components["schemas"]["Money"];
            lapsed: components["schemas"]["Money"];
            provenance: components["schemas"]["Provenance"];
        };
        Commitment: {
            id: string;
            project: string;
            /** @description The year it was made in, whose commitment budget it draws on */
            year: number;
            purpose: string;
            /** Format: date */
            madeOn: string;
            value: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            released: components["schemas"]["Money"];
            outstanding: components["schemas"]["Money"];
            instalments: components["schemas"]["Instalment"][];
            releases: components["schemas"]["Release"][];
            /** @description Why it was made although a country is on no list */
            exemption: components["schemas"]["CommitmentExemption"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                project: string;
                expenditures: string;
            };
        };
        CommitmentExemption: {
            /** @description Null: the document that tells of it does not say why */
            reason: string | null;
            /** @description The role under which it was granted */
            role: string;
            /** @description The countries that it was needed for; empty where those of the project are unknown */
            countries: string[];
        };
        CommitmentPage: {
            items: components["schemas"]["ListedCommitment"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ConditionalityDecision: {
            id: string;
            country: string;
            type: components["schemas"]["ConditionalityType"];
            /** @description Conditionality runs both ways */
            direction: components["schemas"]["ConditionalityDirection"];
            /** Format: date */
            decidedOn: string;
            /** Format: date */
            from: string;
            /** @description Null: until another decision */
            to: string | null;
            /** @description The cooperation assessment that it rests on */
            assessment: string | null;
            aidExposed: {
                /** @description Null: no project of the programme, or not known which */
                project: string | null;
                title: components["schemas"]["Label"];
                amount: components["schemas"]["Money"] | null;
                /** @description Whether it runs through the government; null is not told */
                throughGovernment: boolean | null;
            }[];
            /** @description Null where no aid is named, or one amount is not known */
            exposedInAll: components["schemas"]["Money"] | null;
            reason: components["schemas"]["Label"];
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                assessment: string | null;
            };
        };
        ConditionalityDecisionPage: {
            items: components["schemas"]["ListedConditionalityDecision"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        ConditionalityDirection: "support" | "consequence";
        /** @enum {string} */
        ConditionalityType: "support" | "resumption" | "demarche" | "condition" | "reduction" | "suspension";
        /** @enum {string} */
        ControlFigure: "spent";
        ControlTotal: {
            figure: components["schemas"]["ControlFigure"];
            amount: components["schemas"]["Money"];
            provenance: components["schemas"]["Provenance"];
        };
        ControlTotalCheck: {
            stated: components["schemas"]["Figure"];
            booked: components["schemas"]["Figure"] | null;
            /** @description Booked less stated */
            difference: components["schemas"]["Figure"] | null;
            /** @description Equal, within the rounding of the stated total */
            agrees: boolean | null;
        };
        ControlTotalPage: {
            items: components["schemas"]["ListedControlTotal"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        CooperationAssessment: {
            id: string;
            country: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Travel documents that were asked for; null is unknown or withheld */
            documentsAsked: number | null;
            /** @description Travel documents that were issued; null is unknown or withheld */
            documentsIssued: number | null;
            /** @description Travel documents that were issued within the term; null is unknown or withheld */
            issuedInTime: number | null;
            termDays: number | null;
            /** @description Numbers below five, or what would tell them, are withheld from a caller without `return-cases:read` */
            suppressed: boolean;
            /** @description The rating by the rule; null where the numbers do not tell */
            ruled: components["schemas"]["CooperationRating"] | null;
            overruled: {
                rating: components["schemas"]["CooperationRating"];
                reason: components["schemas"]["Label"];
            } | null;
            /** @description The rating that holds */
            rating: components["schemas"]["CooperationRating"] | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                decisions: string;
            };
        };
        CooperationAssessmentPage: {
            items: components["schemas"]["ListedCooperationAssessment"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        CooperationBlock: {
            source: components["schemas"]["Source"];
            /** @description Of periods that were over on the day, the latest first */
            assessments: components["schemas"]["OverviewAssessment"][];
            /** @description Taken by the day, the latest first */
            decisions: components["schemas"]["OverviewDecision"][];
        };
        /** @enum {string} */
        CooperationRating: "good" | "moderate" | "poor";
        CountryAmount: {
            country: string;
            amount: components["schemas"]["Money"];
        };
        /** @enum {string} */
        CountryCategory: "return" | "unaccompanied-minors" | "protection-in-the-region";
        /** @enum {string} */
        CountryCode: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
        CountryInstrument: {
            id: string;
            kind: components["schemas"]["InstrumentKind"];
            title: components["schemas"]["Label"];
            /** @description Empty: no country is named */
            countries: string[];
            /** @description Where it works, in the words of the source */
            region: components["schemas"]["Label"] | null;
            /** @description Where no country is named, it is with every country in these regions */
            regions: string[];
            /** @description What it is with: the countries named, regions, or no country in particular */
            scope: components["schemas"]["InstrumentScope"];
            state: components["schemas"]["InstrumentState"];
            from: string | null;
            to: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            partners: string[];
            /** @description For all its countries together: it is never split over them */
            amount: components["schemas"]["Money"] | null;
            /** @description Who pays, where it is not this programme */
            paidBy: components["schemas"]["Label"] | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        CountryInstrumentPage: {
            items: components["schemas"]["ListedCountryInstrument"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        CountryOverview: {
            country: string;
            name: components["schemas"]["Label"];
            /** Format: date */
            asOf: string;
            /** @description Something in it was made up to show what the platform does */
            invented: boolean;
            /** @description Number of aggregates whose latest events are not in it: they wait for one that is missing or cannot be read */
            parked: number;
            /** @description Blocks that the scopes of the token do not show */
            withheld: components["schemas"]["Withheld"][];
            projects?: components["schemas"]["ProjectsBlock"];
            spending?: components["schemas"]["SpendingBlock"];
            returns?: components["schemas"]["ReturnsBlock"];
            facilities?: components["schemas"]["FacilitiesBlock"];
            policy?: components["schemas"]["PolicyBlock"];
            instruments?: components["schemas"]["InstrumentsBlock"];
            cooperation?: components["schemas"]["CooperationBlock"];
            eligibility?: components["schemas"]["EligibilityBlock"];
            links: {
                self: string;
            };
        };
        CountryPolicy: {
            country: string;
            name: components["schemas"]["Label"];
            /** @description What the country has priority in */
            categories: components["schemas"]["CountryCategory"][];
            /** @description Null: the source does not say */
            strategicCountryApproach: boolean | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                instruments: string;
            };
        };
        CountryPolicyPage: {
            items: components["schemas"]["ListedCountryPolicy"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        CountryShareRequest: {
            country: components["schemas"]["CountryCode"];
            share: string;
        };
        CountrySpending: {
            country: string;
            name: components["schemas"]["Label"];
            spent: components["schemas"]["Figure"] | null;
            links: {
                overview: string;
                expenditures: string;
            };
        };
        CountrySummary: {
            country?: string;
            name?: components["schemas"]["Label"];
            counts?: {
                projects?: number;
                schemes?: number;
                statistics?: number;
                facilities?: number;
                policy?: number;
                instruments?: number;
                eligibilityLists?: number;
            };
            links?: {
                self: string;
            };
        };
        CountrySummaryPage: {
            /** @description With `fields`, those of a summary alone */
            items: components["schemas"]["CountrySummary"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
            /** @description Counts that the scopes of the token do not show */
            withheld: components["schemas"]["Withheld"][];
        };
        /** @enum {string} */
        Currency: "EUR";
        /** @enum {string} */
        DatePrecision: "day" | "month" | "quarter" | "year";
        DecideConditionalityRequest: {
            country: components["schemas"]["CountryCode"];
            /** @description Support and resumption give; the others ask or take. */
            type: components["schemas"]["ConditionalityType"];
            /** Format: date */
            decidedOn: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Null: until another decision.
             */
            to?: string | null;
            /** @description The cooperation assessment that it rests on; a reduction or a suspension needs one. */
            assessment?: string | null;
            /** @description The aid that the decision could touch, as far as it is known. */
            aidExposed: components["schemas"]["AidExposedRequest"][];
            reason: components["schemas"]["LabelRequest"];
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        DefineIndicatorRequest: {
            /** @description Chosen by the client, once in the project. */
            id: string;
            title: components["schemas"]["LabelRequest"];
            /** @description The unit that is counted. */
            unit: components["schemas"]["LabelRequest"];
            /** @description The count before the project began; null when unknown. */
            baseline?: string | null;
            target?: components["schemas"]["TargetRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Earmark: {
            purpose: string;
            amount: components["schemas"]["Money"];
            /** @description The mutation that brought it, where one did */
            mutation: string | null;
            provenance: components["schemas"]["Provenance"];
        };
        EarmarkPage: {
            items: components["schemas"]["ListedEarmark"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        EligibilityBlock: {
            source: components["schemas"]["Source"];
            purposes: components["schemas"]["PurposeEligibility"][];
            /** @description Projects that may go on in the country although it is on no list */
            exemptions: components["schemas"]["OverviewExemption"][];
        };
        EligibilityEntry: {
            country: string;
            /** @description Null: from the start of the list */
            validFrom: string | null;
            /** @description Last day; null: to the end of the list */
            validTo: string | null;
            /** @description As the DAC names it: LDC, OLIC, LMIC, UMIC */
            incomeGroup: string | null;
        };
        EligibilityEntryRequest: {
            country: components["schemas"]["CountryCode"];
            /**
             * Format: date
             * @description Absent or null: from the start of the list.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last day; absent or null: to the end of the list.
             */
            validTo?: string | null;
            /** @description As the DAC names it: LDC, OLIC, LMIC, UMIC. */
            incomeGroup?: string | null;
        };
        EligibilityExemption: {
            project: string;
            countries: string[];
            /** @description Null: the document that tells of it does not say why */
            reason: string | null;
            /** @description The role under which it was granted */
            role: string;
            grantedOn: string | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                project: string;
            };
        };
        EligibilityExemptionPage: {
            items: components["schemas"]["ListedEligibilityExemption"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        EligibilityList: {
            code: string;
            purpose: components["schemas"]["EligibilityPurpose"];
            title: components["schemas"]["Label"];
            /** Format: date */
            validFrom: string;
            /** @description Last day; null: until further notice */
            validTo: string | null;
            /** @description What the list rests on */
            basis: string;
            entries: components["schemas"]["EligibilityEntry"][];
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        EligibilityListPage: {
            items: components["schemas"]["ListedEligibilityList"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        EligibilityListing: {
            code: string;
            title: components["schemas"]["Label"];
            /** Format: date */
            from: string;
            to: string | null;
            incomeGroup: string | null;
            links: {
                list: string;
            };
        };
        /** @enum {string} */
        EligibilityPurpose: "budget-eligibility" | "oda-recipient";
        EstimateFirstYearReceptionRequest: {
            /** @description The HGIS note that carries the estimate. */
            note: string;
            /** @description Absent or null: the source names no amount. */
            estimate?: components["schemas"]["MoneyNotNegativeRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Evaluation: {
            id: string;
            /** @description What is evaluated; null for a policy framework */
            project: string | null;
            /** @description The policy framework that is evaluated as a whole; null for a project */
            framework: string | null;
            title: components["schemas"]["Label"];
            state: components["schemas"]["EvaluationState"];
            /** @description Null when no day is known */
            heldOn: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            findings: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                project: string | null;
                framework: string | null;
            };
        };
        EvaluationPage: {
            items: components["schemas"]["ListedEvaluation"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        EvaluationState: "planned" | "under-way" | "done";
        ExemptionRequest: {
            /** @description Absent or null: the document that tells of it does not say why. */
            reason?: string | null;
            /** @description The role under which it is granted: `budget-authoriser`. */
            role: string;
        };
        Expenditure: {
            id: string;
            year: number;
            purpose: string;
            /** @description Null for money outside projects */
            project: string | null;
            commitment: string | null;
            /** @description IATI transaction type: 3 is a disbursement, 4 an expenditure */
            kind: components["schemas"]["ExpenditureKind"];
            amount: components["schemas"]["Money"];
            /** Format: date */
            bookedOn: string;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            bookedOnPrecision: components["schemas"]["DatePrecision"];
            scope: components["schemas"]["ExpenditureScope"];
            /** @description The split of the day it was booked; adds up to the amount */
            countryAmounts: components["schemas"]["CountryAmount"][];
            /** @description What is accepted but not ordinary */
            flags: components["schemas"]["ExpenditureFlag"][];
            /** @description Why an authorised officer let cash go above the appropriation */
            overrun: components["schemas"]["Overrun"] | null;
            description: components["schemas"]["Label"] | null;
            reversed: components["schemas"]["Money"];
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                reversals: string;
                project: string | null;
                commitment: string | null;
            };
        };
        /** @enum {string} */
        ExpenditureFlag: "before-adoption" | "outside-oda-list" | "above-appropriation";
        /** @enum {string} */
        ExpenditureKind: "disbursement" | "expenditure";
        ExpenditurePage: {
            items: components["schemas"]["ListedExpenditure"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        ExpenditureScope: "countries" | "regional" | "global" | "unattributed";
        /** @enum {string} */
        ExplainedKind: "purpose" | "rest" | "project";
        Explanation: {
            /** @description Sum of the causes; null where causes are known and none has an amount, and where causes are withheld */
            explained: components["schemas"]["Figure"] | null;
            /** @description Underspend less what is explained; negative when more is explained than was left */
            unexplained: components["schemas"]["Figure"] | null;
            /** @description Number of causes without an amount; 0 where causes are withheld */
            notQuantified: number;
        };
        FacilitiesBlock: {
            source: components["schemas"]["Source"];
            items: components["schemas"]["OverviewFacility"][];
        };
        /** @enum {string} */
        FacilityState: "planned" | "running" | "closed";
        Figure: {
            value: string;
            currency: components["schemas"]["Currency"];
            /** @description Rounded to this step, the coarsest of what it is made of; null when exact */
            precision: string | null;
            /** @description Computed: no source states it, or a part of it */
            derived: boolean;
            /** @description Made up to show what the platform does, or computed from what was */
            invented: boolean;
        };
        /** @enum {string} */
        FigureName: "appropriated" | "spent" | "committed" | "plan" | "spent-by-project" | "spent-by-country";
        FirstYearReception: {
            /** @description The HGIS note that carries the estimate */
            note: string;
            /** @description Null: the source names no amount */
            estimate: components["schemas"]["Money"] | null;
            provenance: components["schemas"]["Provenance"];
        };
        GrantEligibilityExemptionRequest: {
            countries: components["schemas"]["CountryCode"][];
            /** @description Absent or null: the document that tells of it does not say why. */
            reason?: string | null;
            /** @description The role under which it is granted: `budget-authoriser`. */
            role: string;
            /** Format: date */
            grantedOn?: string | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Indicator: {
            id: string;
            title: components["schemas"]["Label"];
            unit: components["schemas"]["Label"];
            /** @description What was counted before the project began */
            baseline: string | null;
            target: components["schemas"]["IndicatorTarget"] | null;
            provenance: components["schemas"]["Provenance"];
            /** @description How many there are */
            observations: number;
            links: {
                self: string;
                observations: string;
                project: string;
            };
        };
        IndicatorPage: {
            items: components["schemas"]["ListedIndicator"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        IndicatorTarget: {
            value: string;
            by: string | null;
        };
        /** @enum {string} */
        InputPlace: "body" | "path" | "query";
        Instalment: {
            /** @description The year whose cash it draws on */
            year: number;
            dueOn: string | null;
            amount: components["schemas"]["Money"];
        };
        InstalmentRequest: {
            /** @description The year whose cash it draws on: that of the commitment or a later one. */
            year: number;
            /**
             * Format: date
             * @description A day of that year.
             */
            dueOn?: string | null;
            amount: components["schemas"]["PositiveMoneyRequest"];
        };
        /** @enum {string} */
        InstrumentKind: "mobility-partnership" | "targeted-initiative" | "migration-mission" | "migration-profile" | "regional-protection-programme" | "resettlement" | "readmission-agreement" | "family-tracing" | "migration-dialogue" | "transition-solutions-initiative" | "emergency-aid" | "reception-talks" | "contribution";
        /** @enum {string} */
        InstrumentScope: "countries" | "regional" | "global";
        /** @enum {string} */
        InstrumentState: "explored" | "planned" | "running" | "done";
        InstrumentsBlock: {
            source: components["schemas"]["Source"];
            /** @description Those that name the country */
            items: components["schemas"]["OverviewInstrument"][];
            /** @description Those that name no country, but a region that the country is in */
            ofRegions: components["schemas"]["OverviewInstrument"][];
            /** @description Those with no country and no region in particular */
            withoutCountry: components["schemas"]["OverviewInstrument"][];
        };
        Label: {
            nl: string;
            en: string;
        };
        /** @description Text for people in Dutch and English. */
        LabelRequest: {
            nl: string;
            en: string;
        };
        ListedBudgetMutation: {
            id?: string;
            /** @description How the year came to change */
            stage?: components["schemas"]["MutationStage"];
            /** Format: date */
            decidedOn?: string;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            decidedOnPrecision?: components["schemas"]["DatePrecision"];
            cash?: components["schemas"]["Money"];
            /** @description Null: it sets no commitment budget */
            commitments?: components["schemas"]["Money"] | null;
            /** @description Of the parliamentary paper or the letter */
            reference?: string | null;
            description?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
        };
        ListedBudgetYear: {
            year?: number;
            framework?: string;
            title?: components["schemas"]["Label"];
            status?: components["schemas"]["BudgetYearStatus"];
            /** @description What money can be for: priorities and themes of the framework */
            purposes?: string[];
            /** @description Cash, the sum of the mutations; null before the first */
            appropriated?: components["schemas"]["Money"] | null;
            /** @description Null where no mutation sets one: then only cash limits what is promised */
            commitmentBudget?: components["schemas"]["Money"] | null;
            earmarked?: components["schemas"]["Money"];
            /** @description What is appropriated and not earmarked */
            unallocated?: components["schemas"]["Money"] | null;
            /** @description Percentage of the cash budget that planning may reach */
            planLimit?: string;
            bands?: components["schemas"]["Bands"];
            /** @description Gaps above this percentage of the appropriation need a cause */
            explanationThreshold?: string;
            adoption?: components["schemas"]["Adoption"] | null;
            closing?: components["schemas"]["Closing"] | null;
            /** @description Totals that a source states itself, to check the sums against */
            controlTotals?: components["schemas"]["ControlTotal"][];
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                framework: string;
                mutations: string;
                earmarks: string;
                expenditures: string;
                commitments: string;
            };
        };
        ListedCommitment: {
            id?: string;
            project?: string;
            /** @description The year it was made in, whose commitment budget it draws on */
            year?: number;
            purpose?: string;
            /** Format: date */
            madeOn?: string;
            value?: components["schemas"]["Money"];
            paid?: components["schemas"]["Money"];
            released?: components["schemas"]["Money"];
            outstanding?: components["schemas"]["Money"];
            instalments?: components["schemas"]["Instalment"][];
            releases?: components["schemas"]["Release"][];
            /** @description Why it was made although a country is on no list */
            exemption?: components["schemas"]["CommitmentExemption"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                project: string;
                expenditures: string;
            };
        };
        ListedConditionalityDecision: {
            id?: string;
            country?: string;
            type?: components["schemas"]["ConditionalityType"];
            /** @description Conditionality runs both ways */
            direction?: components["schemas"]["ConditionalityDirection"];
            /** Format: date */
            decidedOn?: string;
            /** Format: date */
            from?: string;
            /** @description Null: until another decision */
            to?: string | null;
            /** @description The cooperation assessment that it rests on */
            assessment?: string | null;
            aidExposed?: {
                /** @description Null: no project of the programme, or not known which */
                project: string | null;
                title: components["schemas"]["Label"];
                amount: components["schemas"]["Money"] | null;
                /** @description Whether it runs through the government; null is not told */
                throughGovernment: boolean | null;
            }[];
            /** @description Null where no aid is named, or one amount is not known */
            exposedInAll?: components["schemas"]["Money"] | null;
            reason?: components["schemas"]["Label"];
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                assessment: string | null;
            };
        };
        ListedControlTotal: {
            figure?: components["schemas"]["ControlFigure"];
            amount?: components["schemas"]["Money"];
            provenance?: components["schemas"]["Provenance"];
        };
        ListedCooperationAssessment: {
            id?: string;
            country?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            /** @description Travel documents that were asked for; null is unknown or withheld */
            documentsAsked?: number | null;
            /** @description Travel documents that were issued; null is unknown or withheld */
            documentsIssued?: number | null;
            /** @description Travel documents that were issued within the term; null is unknown or withheld */
            issuedInTime?: number | null;
            termDays?: number | null;
            /** @description Numbers below five, or what would tell them, are withheld from a caller without `return-cases:read` */
            suppressed?: boolean;
            /** @description The rating by the rule; null where the numbers do not tell */
            ruled?: components["schemas"]["CooperationRating"] | null;
            overruled?: {
                rating: components["schemas"]["CooperationRating"];
                reason: components["schemas"]["Label"];
            } | null;
            /** @description The rating that holds */
            rating?: components["schemas"]["CooperationRating"] | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                decisions: string;
            };
        };
        ListedCountryInstrument: {
            id?: string;
            kind?: components["schemas"]["InstrumentKind"];
            title?: components["schemas"]["Label"];
            /** @description Empty: no country is named */
            countries?: string[];
            /** @description Where it works, in the words of the source */
            region?: components["schemas"]["Label"] | null;
            /** @description Where no country is named, it is with every country in these regions */
            regions?: string[];
            /** @description What it is with: the countries named, regions, or no country in particular */
            scope?: components["schemas"]["InstrumentScope"];
            state?: components["schemas"]["InstrumentState"];
            from?: string | null;
            to?: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision?: components["schemas"]["DatePrecision"];
            partners?: string[];
            /** @description For all its countries together: it is never split over them */
            amount?: components["schemas"]["Money"] | null;
            /** @description Who pays, where it is not this programme */
            paidBy?: components["schemas"]["Label"] | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
            };
        };
        ListedCountryPolicy: {
            country?: string;
            name?: components["schemas"]["Label"];
            /** @description What the country has priority in */
            categories?: components["schemas"]["CountryCategory"][];
            /** @description Null: the source does not say */
            strategicCountryApproach?: boolean | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                instruments: string;
            };
        };
        ListedEarmark: {
            purpose?: string;
            amount?: components["schemas"]["Money"];
            /** @description The mutation that brought it, where one did */
            mutation?: string | null;
            provenance?: components["schemas"]["Provenance"];
        };
        ListedEligibilityExemption: {
            project?: string;
            countries?: string[];
            /** @description Null: the document that tells of it does not say why */
            reason?: string | null;
            /** @description The role under which it was granted */
            role?: string;
            grantedOn?: string | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                project: string;
            };
        };
        ListedEligibilityList: {
            code?: string;
            purpose?: components["schemas"]["EligibilityPurpose"];
            title?: components["schemas"]["Label"];
            /** Format: date */
            validFrom?: string;
            /** @description Last day; null: until further notice */
            validTo?: string | null;
            /** @description What the list rests on */
            basis?: string;
            entries?: components["schemas"]["EligibilityEntry"][];
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
            };
        };
        ListedEvaluation: {
            id?: string;
            /** @description What is evaluated; null for a policy framework */
            project?: string | null;
            /** @description The policy framework that is evaluated as a whole; null for a project */
            framework?: string | null;
            title?: components["schemas"]["Label"];
            state?: components["schemas"]["EvaluationState"];
            /** @description Null when no day is known */
            heldOn?: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision?: components["schemas"]["DatePrecision"];
            findings?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                project: string | null;
                framework: string | null;
            };
        };
        ListedExpenditure: {
            id?: string;
            year?: number;
            purpose?: string;
            /** @description Null for money outside projects */
            project?: string | null;
            commitment?: string | null;
            /** @description IATI transaction type: 3 is a disbursement, 4 an expenditure */
            kind?: components["schemas"]["ExpenditureKind"];
            amount?: components["schemas"]["Money"];
            /** Format: date */
            bookedOn?: string;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            bookedOnPrecision?: components["schemas"]["DatePrecision"];
            scope?: components["schemas"]["ExpenditureScope"];
            /** @description The split of the day it was booked; adds up to the amount */
            countryAmounts?: components["schemas"]["CountryAmount"][];
            /** @description What is accepted but not ordinary */
            flags?: components["schemas"]["ExpenditureFlag"][];
            /** @description Why an authorised officer let cash go above the appropriation */
            overrun?: components["schemas"]["Overrun"] | null;
            description?: components["schemas"]["Label"] | null;
            reversed?: components["schemas"]["Money"];
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                reversals: string;
                project: string | null;
                commitment: string | null;
            };
        };
        ListedIndicator: {
            id?: string;
            title?: components["schemas"]["Label"];
            unit?: components["schemas"]["Label"];
            /** @description What was counted before the project began */
            baseline?: string | null;
            target?: components["schemas"]["IndicatorTarget"] | null;
            provenance?: components["schemas"]["Provenance"];
            /** @description How many there are */
            observations?: number;
            links?: {
                self: string;
                observations: string;
                project: string;
            };
        };
        ListedMilestone: {
            id?: string;
            title?: components["schemas"]["Label"];
            /** @description Null when it has no date */
            dueOn?: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            dueOnPrecision?: components["schemas"]["DatePrecision"];
            /** @description Null while it is not reached */
            reachedOn?: string | null;
            /** @description Why it is due on this date instead of the one before */
            reason?: string | null;
            /** @description The dates it was due on before, oldest first, with why each was given up */
            rescheduled?: components["schemas"]["Rescheduling"][];
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                project: string;
            };
        };
        ListedObservation: {
            id?: string;
            /** @description First day of the period; null when unknown */
            from?: string | null;
            /** @description Last day of the period; null when unknown */
            to?: string | null;
            /** @description What was counted in the unit of the indicator; null when not reported */
            value?: string | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                indicator: string;
            };
        };
        ListedOrganisation: {
            id?: string;
            name?: components["schemas"]["Label"];
            /** @description Null when unknown */
            kind?: components["schemas"]["OrganisationKind"] | null;
            /** @description Where it is seated; null when unknown */
            country?: string | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                projects: string;
            };
        };
        ListedPolicyFramework: {
            code?: string;
            title?: components["schemas"]["Label"];
            /** Format: date */
            validFrom?: string;
            /** @description In the order of their numbers */
            priorities?: components["schemas"]["Priority"][];
            /** @description What money can be for besides the priorities */
            themes?: components["schemas"]["Theme"][];
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
            };
        };
        ListedProject: {
            id?: string;
            title?: components["schemas"]["Label"];
            description?: components["schemas"]["Label"] | null;
            /** @description The policy priority it serves; null when the source gives none */
            priority?: string | null;
            /** @description IATI activity status */
            status?: components["schemas"]["ActivityStatus"];
            /** @description How it came to its status; null while it has the one it was registered with */
            statusChange?: components["schemas"]["StatusChange"] | null;
            /** @description Where it works; `unknown` when the source names no place */
            scope?: components["schemas"]["ProjectScope"];
            /** @description The shares of all are known and add up to 100.00, or none is */
            countries?: components["schemas"]["ProjectCountry"][];
            partners?: components["schemas"]["Partner"][];
            plannedStart?: string | null;
            plannedEnd?: string | null;
            actualStart?: string | null;
            actualEnd?: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision?: components["schemas"]["DatePrecision"];
            /** @description Over all its years; null when unknown */
            totalBudget?: components["schemas"]["Money"] | null;
            /** @description Planned spending; a year that is not listed has no known plan */
            plans?: components["schemas"]["YearPlan"][];
            /** @description Whether this programme pays for it, or others do; null when the source does not say */
            fundedByProgramme?: boolean | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                indicators: string;
                milestones: string;
                financialProgress: string;
                underspendCauses: string;
                evaluations: string;
            };
        };
        ListedReceptionFacility: {
            id?: string;
            country?: string;
            title?: components["schemas"]["Label"];
            state?: components["schemas"]["FacilityState"];
            services?: string[];
            /** @description Places; null is unknown */
            capacity?: number | null;
            /** @description Returned minors on the day of the count; null is unknown */
            occupancyMinors?: number | null;
            /** @description Local youth on the day of the count, never added to the minors: they may use the same place */
            occupancyLocalYouth?: number | null;
            countedOn?: string | null;
            /** @description The project that pays for it */
            project?: string | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                project: string | null;
            };
        };
        ListedRegion: {
            id?: string;
            title?: components["schemas"]["Label"];
            countries?: string[];
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                instruments: string;
            };
        };
        ListedReturnScheme: {
            id?: string;
            title?: components["schemas"]["Label"];
            operator?: string | null;
            partners?: string[];
            modality?: components["schemas"]["AssistanceModality"] | null;
            state?: components["schemas"]["SchemeState"];
            /** @description First day to apply */
            applicationFrom?: string | null;
            /** @description Last day to apply */
            applicationTo?: string | null;
            /** @description The last day of departure for a person who applied in time */
            runOffTo?: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision?: components["schemas"]["DatePrecision"];
            /** @description Highest assistance per case */
            ceiling?: components["schemas"]["Money"] | null;
            /** @description Empty: open to every country */
            countries?: string[];
            /** @description The project that pays for it */
            project?: string | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                statistics: string;
                project: string | null;
            };
        };
        ListedReturnStatistic: {
            id?: string;
            /** @description Kinds of return are never added up */
            kind?: components["schemas"]["ReturnKind"];
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            scheme?: string | null;
            /** @description Country of return, which says nothing of nationality; null is not told */
            country?: string | null;
            /** @description Null is not told */
            nationality?: string | null;
            /** @description Null counts everyone */
            sex?: components["schemas"]["Sex"] | null;
            /** @description Years of age, such as 18-34 or 65+; null counts every age */
            ageBand?: string | null;
            /** @description Null counts minors and adults */
            minors?: components["schemas"]["Minors"] | null;
            revision?: number;
            /** Format: date */
            recordedOn?: string;
            /** @description By date of departure; null where only a share or nothing is known, or where it is withheld */
            persons?: number | null;
            /** @description A part of another statistic; it is never turned into a count */
            share?: components["schemas"]["StatisticShare"] | null;
            breakdowns?: components["schemas"]["StatisticBreakdown"][];
            /** @description Counts below five, or what would tell them, are withheld from a caller without `return-cases:read` */
            suppressed?: boolean;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                revisions: string;
                scheme: string | null;
                shareOf: string | null;
            };
        };
        ListedReversal: {
            id?: string;
            amount?: components["schemas"]["Money"];
            /** Format: date */
            bookedOn?: string;
            countryAmounts?: components["schemas"]["CountryAmount"][];
            reason?: string;
            provenance?: components["schemas"]["Provenance"];
        };
        ListedStatisticRevision: {
            statistic?: string;
            revision?: number;
            /** Format: date */
            recordedOn?: string;
            /** @description By date of departure; null where only a share or nothing is known, or where it is withheld */
            persons?: number | null;
            /** @description A part of another statistic; it is never turned into a count */
            share?: components["schemas"]["StatisticShare"] | null;
            breakdowns?: components["schemas"]["StatisticBreakdown"][];
            /** @description Counts below five, or what would tell them, are withheld from a caller without `return-cases:read` */
            suppressed?: boolean;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                statistic: string;
            };
        };
        ListedUnderspendCause: {
            id?: string;
            year?: number;
            code?: string;
            /** @description Null for a cause at a purpose, or at the programme as a whole */
            project?: string | null;
            /** @description At a project its priority; null, when the project is null too, for the programme as a whole */
            purpose?: string | null;
            /** @description The group in the source's own words, where it names several projects at once */
            group?: components["schemas"]["Label"] | null;
            narrative?: components["schemas"]["Label"] | null;
            /** @description Positive explains underspend, negative overspend; null when it is not quantified, which is not zero */
            amount?: components["schemas"]["Money"] | null;
            /** @description Whether the money slips to a later year or is lost to the programme; null when unknown */
            timing?: components["schemas"]["CauseTiming"] | null;
            /** @description Null when unknown */
            nature?: components["schemas"]["CauseNature"] | null;
            /** @description Null when unknown */
            driver?: components["schemas"]["CauseDriver"] | null;
            provenance?: components["schemas"]["Provenance"];
            /** @description Why it turned out not to hold; null while it does */
            withdrawal?: components["schemas"]["UnderspendCauseWithdrawal"] | null;
            links?: {
                self: string;
                code: string;
                project: string | null;
                underspendAnalysis: string;
            };
        };
        ListedUnderspendCauseCode: {
            code?: string;
            label?: components["schemas"]["Label"];
            /** @description The code alone says too little: a cause has a narrative too */
            narrativeRequired?: boolean;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
                underspendCauses: string;
            };
        };
        ListedUndertaking: {
            id?: string;
            title?: components["schemas"]["Label"];
            state?: components["schemas"]["UndertakingState"];
            /** @description Null when it was made without a date */
            dueOn?: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision?: components["schemas"]["DatePrecision"];
            /** @description Null while it is open, or when it was fulfilled on a day that nobody wrote down */
            fulfilledOn?: string | null;
            /** @description Parliamentary paper in which it was made or fulfilled */
            reference?: string | null;
            provenance?: components["schemas"]["Provenance"];
            links?: {
                self: string;
            };
        };
        ListedYearProgress: {
            year?: number;
            /** @description Null when no plan is known */
            planned?: components["schemas"]["Money"] | null;
            /** @description Value of commitments made in the year, less what was released of them; null when nobody reported it */
            committed?: components["schemas"]["Figure"] | null;
            /** @description Null when nobody reported it */
            released?: components["schemas"]["Figure"] | null;
            /** @description Paid in the year, less what was reversed; null when nobody reported it */
            spent?: components["schemas"]["Figure"] | null;
            /** @description Null when nobody reported it */
            reversed?: components["schemas"]["Figure"] | null;
            links?: {
                expenditures: string;
            };
        };
        MakeCommitmentRequest: {
            project: string;
            /** @description A priority or a theme of the year’s policy framework. */
            purpose: string;
            /** Format: date */
            madeOn: string;
            value: components["schemas"]["PositiveMoneyRequest"];
            /** @description They add up to the value. */
            instalments: components["schemas"]["InstalmentRequest"][];
            /** @description Lets the project pass where a country of it is on no list. */
            exemption?: components["schemas"]["ExemptionRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Milestone: {
            id: string;
            title: components["schemas"]["Label"];
            /** @description Null when it has no date */
            dueOn: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            dueOnPrecision: components["schemas"]["DatePrecision"];
            /** @description Null while it is not reached */
            reachedOn: string | null;
            /** @description Why it is due on this date instead of the one before */
            reason: string | null;
            /** @description The dates it was due on before, oldest first, with why each was given up */
            rescheduled: components["schemas"]["Rescheduling"][];
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                project: string;
            };
        };
        MilestonePage: {
            items: components["schemas"]["ListedMilestone"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        Minors: "all" | "accompanied" | "unaccompanied";
        MissingFigure: {
            figure: components["schemas"]["FigureName"];
            /** @description Booked for a longer period only: the period has not ended at the date that was asked for */
            reason: components["schemas"]["MissingReason"];
        };
        /** @enum {string} */
        MissingReason: "not-reported" | "not-set" | "known-for-a-longer-period-only";
        Money: {
            value: string;
            currency: components["schemas"]["Currency"];
        };
        MoneyNotNegativeRequest: {
            value: string;
            currency: components["schemas"]["Currency"];
        };
        MoneyRequest: {
            value: string;
            currency: components["schemas"]["Currency"];
        };
        MultiYearEstimate: {
            estimates: components["schemas"]["YearEstimate"][];
            provenance: components["schemas"]["Provenance"];
        };
        /** @enum {string} */
        MutationStage: "draft-budget" | "amendment" | "memorandum-of-amendment" | "first-supplementary" | "second-supplementary" | "final-act" | "reallocation" | "cash-shift" | "granted-carry-over" | "reception-savings" | "unspecified";
        Observation: {
            id: string;
            /** @description First day of the period; null when unknown */
            from: string | null;
            /** @description Last day of the period; null when unknown */
            to: string | null;
            /** @description What was counted in the unit of the indicator; null when not reported */
            value: string | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                indicator: string;
            };
        };
        ObservationPage: {
            items: components["schemas"]["ListedObservation"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ObserveIndicatorRequest: {
            /** @description Chosen by the client, once in the indicator. */
            id: string;
            /**
             * Format: date
             * @description First day of the period; null when unknown.
             */
            from?: string | null;
            /**
             * Format: date
             * @description Last day of the period, not before the first; null when unknown.
             */
            to?: string | null;
            /** @description The count in the unit of the indicator; null or absent when nothing was reported, which is not zero. */
            value?: string | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        OpenBudgetYearRequest: {
            year: number;
            /** @description Code of a policy framework that was published. */
            framework: string;
            title: components["schemas"]["LabelRequest"];
            /** @description Percentage of the cash budget that planning may reach, 100 or more; absent or null: 100. */
            planLimit?: string | null;
            /** @description Absent or null: 5 and 15. */
            bands?: components["schemas"]["BandsRequest"] | null;
            /** @description Gaps above this percentage of the appropriation need a cause; absent or null: 1. */
            explanationThreshold?: string | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Organisation: {
            id: string;
            name: components["schemas"]["Label"];
            /** @description Null when unknown */
            kind: components["schemas"]["OrganisationKind"] | null;
            /** @description Where it is seated; null when unknown */
            country: string | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                projects: string;
            };
        };
        /** @enum {string} */
        OrganisationKind: "10" | "11" | "15" | "21" | "22" | "23" | "24" | "30" | "40" | "60" | "70" | "71" | "72" | "73" | "80" | "90";
        OrganisationPage: {
            items: components["schemas"]["ListedOrganisation"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        OverruledRequest: {
            rating: components["schemas"]["CooperationRating"];
            reason: components["schemas"]["LabelRequest"];
        };
        Overrun: {
            reason: string;
            reference: string;
        };
        OverrunRequest: {
            reason: string;
            reference: string;
        };
        OverviewAssessment: {
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Travel documents that were asked for; null is unknown or withheld */
            documentsAsked: number | null;
            /** @description Null is unknown or withheld */
            documentsIssued: number | null;
            /** @description Of those issued, the ones within the term; null is unknown or withheld */
            issuedInTime: number | null;
            termDays: number | null;
            /** @description Numbers below five, or what would tell them, are withheld */
            suppressed: boolean;
            /** @description The rating by the rule; null where the numbers do not tell */
            ruled: components["schemas"]["CooperationRating"] | null;
            overruled: {
                rating: components["schemas"]["CooperationRating"];
                reason: components["schemas"]["Label"];
            } | null;
            /** @description The rating that holds */
            rating: components["schemas"]["CooperationRating"] | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        OverviewDecision: {
            id: string;
            type: components["schemas"]["ConditionalityType"];
            /** @description Conditionality runs both ways */
            direction: components["schemas"]["ConditionalityDirection"];
            /** Format: date */
            decidedOn: string;
            /** Format: date */
            from: string;
            /** @description Null: until another decision */
            to: string | null;
            /** @description The assessment that it rests on */
            assessment: string | null;
            aidExposed: {
                project: string | null;
                title: components["schemas"]["Label"];
                amount: components["schemas"]["Figure"] | null;
                /** @description Null is not told */
                throughGovernment: boolean | null;
            }[];
            reason: components["schemas"]["Label"];
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        OverviewExemption: {
            project: string;
            /** @description Null where the source does not say why */
            reason: string | null;
            /** @description The role under which it was granted */
            role: string;
            grantedOn: string | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                project: string;
            };
        };
        OverviewFacility: {
            id: string;
            title: components["schemas"]["Label"];
            state: components["schemas"]["FacilityState"];
            services: string[];
            /** @description Places; null is unknown */
            capacity: number | null;
            /** @description Returned minors on the day of the count; null is unknown */
            occupancyMinors: number | null;
            /** @description Local youth, counted apart and never added to the minors */
            occupancyLocalYouth: number | null;
            countedOn: string | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        OverviewInstrument: {
            id: string;
            kind: components["schemas"]["InstrumentKind"];
            title: components["schemas"]["Label"];
            state: components["schemas"]["InstrumentState"];
            from: string | null;
            to: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            partners: string[];
            /** @description For all its countries together */
            amount: components["schemas"]["Figure"] | null;
            /** @description The countries that share the amount with this one; it is never split over them */
            sharedWith: string[];
            /** @description Where it works, in the words of the source */
            region: components["schemas"]["Label"] | null;
            regions: {
                id: string;
                /** @description Null while the region itself is not known here */
                title: components["schemas"]["Label"] | null;
            }[];
            /** @description Who pays, where it is not this programme */
            paidBy: components["schemas"]["Label"] | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        OverviewPolicy: {
            /** @description What the country has priority in */
            categories: components["schemas"]["CountryCategory"][];
            /** @description Null: the source does not say */
            strategicCountryApproach: boolean | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        OverviewProject: {
            id: string;
            title: components["schemas"]["Label"];
            description: components["schemas"]["Label"] | null;
            priority: string | null;
            status: components["schemas"]["ActivityStatus"];
            /** @description The country's part of the project in percent; null where the shares are not known */
            share: string | null;
            otherCountries: string[];
            /** @description The actual date, or the planned one while that is unknown */
            start: string | null;
            /** @description The actual date, or the planned one while that is unknown */
            end: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            partners: {
                id: string;
                /** @description Null while the organisation itself is not known here */
                name: components["schemas"]["Label"] | null;
                role: components["schemas"]["PartnerRole"];
            }[];
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        OverviewScheme: {
            id: string;
            title: components["schemas"]["Label"];
            operator: string | null;
            modality: components["schemas"]["AssistanceModality"] | null;
            state: components["schemas"]["SchemeState"];
            /** @description First day to apply */
            applicationFrom: string | null;
            /** @description Last day to apply */
            applicationTo: string | null;
            /** @description The last day of departure for a person who applied in time */
            runOffTo: string | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        OverviewSpending: {
            year: number;
            /** @description Null where spending per country was not reported; nothing booked is zero */
            spent: components["schemas"]["Figure"] | null;
            /** @description Why it is null */
            missing: components["schemas"]["MissingFigure"][];
            links: {
                expenditures: string;
                analysis: string;
            };
        };
        OverviewStatistic: {
            id: string;
            /** @description Kinds of return are never added up */
            kind: components["schemas"]["ReturnKind"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Country of return */
            country: string | null;
            nationality: string | null;
            /** @description Null counts everyone */
            sex: components["schemas"]["Sex"] | null;
            /** @description Years of age; null counts every age */
            ageBand: string | null;
            /** @description Null counts minors and adults */
            minors: components["schemas"]["Minors"] | null;
            scheme: {
                id: string;
                /** @description Null while the scheme itself is not known here */
                title: components["schemas"]["Label"] | null;
            } | null;
            /** @description By date of departure; null where only a share or nothing is known, or where it is withheld */
            persons: number | null;
            /** @description A part of another statistic; it is never turned into persons */
            share: {
                of: string;
                value: string;
            } | null;
            breakdowns: {
                by: components["schemas"]["BreakdownBy"];
                rows: {
                    value: string;
                    /** @description Null where it is withheld */
                    persons: number | null;
                }[];
                /** @description What no row counts; null where it is withheld or not known */
                other: number | null;
            }[];
            /** @description Counts below five, or what would tell them, are withheld */
            suppressed: boolean;
            /** @description The persons are one row of the breakdown of the statistic, the one of the country */
            row: boolean;
            revision: number;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                shareOf: string | null;
            };
        };
        Partner: {
            organisation: string;
            /** @description IATI organisation role */
            role: components["schemas"]["PartnerRole"];
        };
        PartnerRequest: {
            /** @description A registered organisation. */
            organisation: string;
            /** @description IATI organisation role. */
            role: components["schemas"]["PartnerRole"];
        };
        /** @enum {string} */
        PartnerRole: "funding" | "accountable" | "extending" | "implementing";
        PlanMilestoneRequest: {
            title: components["schemas"]["LabelRequest"];
            /** Format: date */
            dueOn?: string | null;
            /** @description The precision of the date; absent: the day. */
            dueOnPrecision?: components["schemas"]["DatePrecision"] | null;
            /**
             * Format: date
             * @description Null while it is not reached.
             */
            reachedOn?: string | null;
            /** @description Why it is due on this date instead of the one before; needed when the date changes. */
            reason?: string | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        PolicyBlock: {
            source: components["schemas"]["Source"];
            /** @description Null: nothing was set */
            item: components["schemas"]["OverviewPolicy"] | null;
        };
        PolicyFramework: {
            code: string;
            title: components["schemas"]["Label"];
            /** Format: date */
            validFrom: string;
            /** @description In the order of their numbers */
            priorities: components["schemas"]["Priority"][];
            /** @description What money can be for besides the priorities */
            themes: components["schemas"]["Theme"][];
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        PolicyFrameworkPage: {
            items: components["schemas"]["ListedPolicyFramework"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        PositiveMoneyRequest: {
            value: string;
            currency: components["schemas"]["Currency"];
        };
        Priority: {
            code: string;
            /** @description Its place in the order of the framework */
            number: number;
            label: components["schemas"]["Label"];
        };
        PriorityRequest: {
            /** @description Its place in the order of the framework. */
            number: number;
            code: string;
            label: components["schemas"]["LabelRequest"];
        };
        Problem: {
            /** @description Stable, one per rule */
            type: string;
            /** @description The type in a few words for people */
            title: string;
            status: number;
            /** @description The rule in one sentence */
            detail: string;
            /** @description The same request, sent again unchanged, may be answered otherwise */
            retryable: boolean;
            /** @description The field, parameter or header that it is about */
            field?: string;
            /** @description Everything that is wrong with the input, at once */
            errors?: {
                /** @description The part of the request that it is about */
                in: components["schemas"]["InputPlace"];
                /** @description JSON pointer into the body, or `/` and the name of a parameter */
                pointer: string;
                rule: string;
                detail: string;
            }[];
            /** @description How many findings there are besides those in errors */
            furtherErrors?: number;
        } & {
            [key: string]: unknown;
        };
        ProgrammeLine: {
            /** @description Null where nothing is known of an appropriation: not set is not zero */
            appropriated: components["schemas"]["Figure"] | null;
            /** @description Value of the commitments made in the year, less releases */
            commitmentsEntered: components["schemas"]["Figure"] | null;
            /** @description Promised and neither paid nor released, over all years */
            outstanding: components["schemas"]["Figure"] | null;
            /** @description Juridisch verplicht: paid, plus the instalments of the year that are still open */
            legallyCommitted: components["schemas"]["Figure"] | null;
            /** @description Expenditures less reversals */
            spent: components["schemas"]["Figure"] | null;
            /** @description Appropriated less spent; negative is overspent */
            underspend: components["schemas"]["Figure"] | null;
            /** @description Underspend as a part of what was appropriated */
            underspendRate: components["schemas"]["Rate"] | null;
            /** @description By the year's own bands on the absolute rate; null while the year runs */
            band: components["schemas"]["Band"] | null;
            /** @description Appropriated less legally committed */
            notCommitted: components["schemas"]["Figure"] | null;
            /** @description Legally committed less spent */
            notPaidOut: components["schemas"]["Figure"] | null;
            explanation: components["schemas"]["Explanation"];
            /** @description Why figures are null */
            missing: components["schemas"]["MissingFigure"][];
            /** @description What the appropriation is made of, in the order of decision */
            byStage: components["schemas"]["AppropriationStage"][];
            earmarked: components["schemas"]["Figure"];
            /** @description Null where no allocation was made */
            allocated: components["schemas"]["Figure"] | null;
            /** @description Appropriated, and neither earmarked nor allocated */
            unallocated: components["schemas"]["Figure"] | null;
            /** @description The total that the source states, beside what was booked; null where it states none and while the year runs */
            controlTotal: components["schemas"]["ControlTotalCheck"] | null;
            links: {
                mutations: string;
                earmarks: string;
                expenditures: string;
            };
            /** @description What the underspend is made of: unprogrammed, plus what projects left of their plans, less what was spent outside projects. Null with a part of it unknown or withheld */
            composition: components["schemas"]["UnderspendComposition"] | null;
        };
        Project: {
            id: string;
            title: components["schemas"]["Label"];
            description: components["schemas"]["Label"] | null;
            /** @description The policy priority it serves; null when the source gives none */
            priority: string | null;
            /** @description IATI activity status */
            status: components["schemas"]["ActivityStatus"];
            /** @description How it came to its status; null while it has the one it was registered with */
            statusChange: components["schemas"]["StatusChange"] | null;
            /** @description Where it works; `unknown` when the source names no place */
            scope: components["schemas"]["ProjectScope"];
            /** @description The shares of all are known and add up to 100.00, or none is */
            countries: components["schemas"]["ProjectCountry"][];
            partners: components["schemas"]["Partner"][];
            plannedStart: string | null;
            plannedEnd: string | null;
            actualStart: string | null;
            actualEnd: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            /** @description Over all its years; null when unknown */
            totalBudget: components["schemas"]["Money"] | null;
            /** @description Planned spending; a year that is not listed has no known plan */
            plans: components["schemas"]["YearPlan"][];
            /** @description Whether this programme pays for it, or others do; null when the source does not say */
            fundedByProgramme: boolean | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                indicators: string;
                milestones: string;
                financialProgress: string;
                underspendCauses: string;
                evaluations: string;
            };
        };
        ProjectCountry: {
            country: string;
            /** @description Its part of the project in percent; null when unknown */
            share: string | null;
        };
        ProjectCountryRequest: {
            country: components["schemas"]["CountryCode"];
            /** @description Its part of the project in percent: null for all countries, or together 100.00. */
            share?: string | null;
        };
        ProjectLine: {
            id: string;
            /** @description Null while the project itself is not known here */
            title: components["schemas"]["Label"] | null;
            priority: string | null;
            /** @description Planned spending in the year */
            plan: components["schemas"]["Figure"] | null;
            /** @description Juridisch verplicht: paid, plus the instalments of the year that are still open */
            legallyCommitted: components["schemas"]["Figure"] | null;
            /** @description Expenditures less reversals */
            spent: components["schemas"]["Figure"] | null;
            /** @description Plan less spent; negative is overspent */
            underspend: components["schemas"]["Figure"] | null;
            /** @description Legally committed less spent */
            notPaidOut: components["schemas"]["Figure"] | null;
            explanation: components["schemas"]["Explanation"];
            /** @description Ids of the causes that were recorded for it */
            causes: string[];
            /** @description Why figures are null */
            missing: components["schemas"]["MissingFigure"][];
            links: {
                project: string;
                expenditures: string;
            };
        };
        ProjectPage: {
            items: components["schemas"]["ListedProject"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        ProjectScope: "countries" | "regional" | "global" | "unknown";
        ProjectStatus: {
            /** @description IATI activity status */
            status: components["schemas"]["ActivityStatus"];
            /** @description How it came to its status; null while it has the one it was registered with */
            statusChange: components["schemas"]["StatusChange"] | null;
        };
        ProjectsBlock: {
            source: components["schemas"]["Source"];
            items: components["schemas"]["OverviewProject"][];
        };
        Provenance: {
            document: string | null;
            heading: string | null;
            paragraph: number | null;
            precision: string | null;
            derived: boolean;
            invented: boolean;
            assumed: string[];
            note: string | null;
        };
        ProvenanceRequest: {
            /** @description Code of the document that it is taken from; absent or null: booked first-hand. */
            document?: string | null;
            /** @description It stands under this heading, in the language of the document. */
            heading?: string | null;
            /** @description The paragraph under that heading, from 1. */
            paragraph?: number | null;
            /** @description The step a rounded figure was rounded to; absent or null: exact. */
            precision?: string | null;
            /**
             * @description The document does not state it; it follows from what it states.
             * @default false
             */
            derived?: boolean;
            /**
             * @description Demo data.
             * @default false
             */
            invented?: boolean;
            /**
             * @description Fields whose value is an assumption.
             * @default []
             */
            assumed?: string[];
            note?: string | null;
        };
        PublishEligibilityListRequest: {
            purpose: components["schemas"]["EligibilityPurpose"];
            title: components["schemas"]["LabelRequest"];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day; absent or null: until further notice.
             */
            validTo?: string | null;
            /** @description The decision or document that the list rests on. */
            basis: string;
            /** @description Each country once. */
            entries: components["schemas"]["EligibilityEntryRequest"][];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        PublishPolicyFrameworkRequest: {
            code: string;
            title: components["schemas"]["LabelRequest"];
            /** Format: date */
            validFrom: string;
            priorities: components["schemas"]["PriorityRequest"][];
            /** @description Money can be for these besides the priorities. */
            themes?: components["schemas"]["ThemeRequest"][] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        PurposeAmount: {
            purpose: string;
            amount: components["schemas"]["Money"];
        };
        PurposeEligibility: {
            purpose: components["schemas"]["EligibilityPurpose"];
            /** @description Null where no list is known for the day */
            today: boolean | null;
            /** @description Null where no list is known for the day */
            atAsOf: boolean | null;
            /** @description The lists that name the country, each with the days between which it does */
            lists: components["schemas"]["EligibilityListing"][];
        };
        PurposeLine: {
            code: string;
            /** @description Of a priority; null for what is not one */
            number: number | null;
            /** @description Null for a purpose that the framework does not know */
            label: components["schemas"]["Label"] | null;
            /** @description Null where nothing is known of an appropriation: not set is not zero */
            appropriated: components["schemas"]["Figure"] | null;
            /** @description Value of the commitments made in the year, less releases */
            commitmentsEntered: components["schemas"]["Figure"] | null;
            /** @description Promised and neither paid nor released, over all years */
            outstanding: components["schemas"]["Figure"] | null;
            /** @description Juridisch verplicht: paid, plus the instalments of the year that are still open */
            legallyCommitted: components["schemas"]["Figure"] | null;
            /** @description Expenditures less reversals */
            spent: components["schemas"]["Figure"] | null;
            /** @description Appropriated less spent; negative is overspent */
            underspend: components["schemas"]["Figure"] | null;
            /** @description Underspend as a part of what was appropriated */
            underspendRate: components["schemas"]["Rate"] | null;
            /** @description By the year's own bands on the absolute rate; null while the year runs */
            band: components["schemas"]["Band"] | null;
            /** @description Appropriated less legally committed */
            notCommitted: components["schemas"]["Figure"] | null;
            /** @description Legally committed less spent */
            notPaidOut: components["schemas"]["Figure"] | null;
            explanation: components["schemas"]["Explanation"];
            /** @description Why figures are null */
            missing: components["schemas"]["MissingFigure"][];
            /** @description Has an earmark or an allocation of its own */
            hasOwnAppropriation: boolean;
            /** @description Ids of the causes that were recorded for it */
            causes?: string[];
            links: {
                expenditures: string;
            };
        };
        Rate: {
            /** @description A fraction: 0.3556 is 35.56 % */
            value: string;
            /** @description As rough as the amount that it is computed from; null when exact */
            precision: string | null;
            /** @description Always true: no source states it */
            derived: boolean;
            /** @description Made up to show what the platform does, or computed from what was */
            invented: boolean;
        };
        ReceptionFacility: {
            id: string;
            country: string;
            title: components["schemas"]["Label"];
            state: components["schemas"]["FacilityState"];
            services: string[];
            /** @description Places; null is unknown */
            capacity: number | null;
            /** @description Returned minors on the day of the count; null is unknown */
            occupancyMinors: number | null;
            /** @description Local youth on the day of the count, never added to the minors: they may use the same place */
            occupancyLocalYouth: number | null;
            countedOn: string | null;
            /** @description The project that pays for it */
            project: string | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                project: string | null;
            };
        };
        ReceptionFacilityPage: {
            items: components["schemas"]["ListedReceptionFacility"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        RecordControlTotalRequest: {
            amount: components["schemas"]["MoneyRequest"];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordCountryInstrumentRequest: {
            kind: components["schemas"]["InstrumentKind"];
            title: components["schemas"]["LabelRequest"];
            /** @description Empty: no country is named. */
            countries: components["schemas"]["CountryCode"][];
            /** @description Where it works, in the words of the source: part of a country, or a region that names its countries. */
            region?: components["schemas"]["LabelRequest"] | null;
            /** @description Registered regions. Where no country is named, it is with every country in them. */
            regions?: string[] | null;
            state: components["schemas"]["InstrumentState"];
            /** Format: date */
            from?: string | null;
            /** Format: date */
            to?: string | null;
            /** @description The precision of `from` and `to`; absent: the day. */
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            partners: string[];
            /** @description One amount for all its countries together. */
            amount?: components["schemas"]["PositiveMoneyRequest"] | null;
            /** @description The one that pays, where it is not this programme. */
            paidBy?: components["schemas"]["LabelRequest"] | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordEvaluationRequest: {
            /** @description The project that is evaluated; either this or the framework is given. */
            project?: string | null;
            /** @description The policy framework that is evaluated as a whole. */
            framework?: string | null;
            title: components["schemas"]["LabelRequest"];
            state: components["schemas"]["EvaluationState"];
            /** Format: date */
            heldOn?: string | null;
            /** @description The precision of the date; absent: the day. */
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            findings?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordExpenditureRequest: {
            /** @description Needed unless a commitment is named, which has its own. */
            purpose?: string | null;
            /** @description Absent or null: the purpose of the commitment, and none without a commitment. */
            project?: string | null;
            commitment?: string | null;
            /** @description IATI transaction type: 3 is a disbursement to a partner, 4 an expenditure on goods and services. */
            kind: components["schemas"]["ExpenditureKind"];
            amount: components["schemas"]["PositiveMoneyRequest"];
            /**
             * Format: date
             * @description A day of the budget year.
             */
            bookedOn: string;
            /** @description The precision of the day; a day known to its period only is the last day of it. Absent or null: `day`. */
            bookedOnPrecision?: components["schemas"]["DatePrecision"] | null;
            /** @description The scope that the money went to; absent or null: countries, by its own shares, and without them as its project says. */
            scope?: components["schemas"]["ExpenditureScope"] | null;
            /** @description The shares of this expenditure add up to 100.00; absent or null: those of its project. */
            countryShares?: components["schemas"]["CountryShareRequest"][] | null;
            /** @description Why cash may go above the appropriation; takes the scope `budgets:authorise`. */
            overrun?: components["schemas"]["OverrunRequest"] | null;
            description?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordMutationRequest: {
            /** @description Names the mutation within its year: an amendment by its number. */
            id: string;
            /** @description The step of the budget cycle that changes the year. */
            stage: components["schemas"]["MutationStage"];
            /** Format: date */
            decidedOn: string;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it. Absent or null: `day`. */
            decidedOnPrecision?: components["schemas"]["DatePrecision"] | null;
            /** @description Below zero for a cut. */
            cash: components["schemas"]["MoneyRequest"];
            /** @description Below zero for a cut; absent or null: it sets no commitment budget. */
            commitments?: components["schemas"]["MoneyRequest"] | null;
            /** @description The number of the parliamentary paper or the letter. */
            reference?: string | null;
            description?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordUnderspendCauseRequest: {
            /** @description Chosen by the client, for ever. */
            id: string;
            /** @description The underspent budget year. */
            year: number;
            /** @description One of the cause codes that were set. */
            code: string;
            /** @description Null for a cause at a purpose, or at the programme as a whole. */
            project?: string | null;
            /** @description Priority or theme; that of the project, where there is a project that has one. */
            purpose?: string | null;
            /** @description The group in the source's own words, where it names several projects at once. */
            group?: components["schemas"]["LabelRequest"] | null;
            narrative?: components["schemas"]["LabelRequest"] | null;
            /** @description Positive explains underspend, negative overspend; null or absent when it is not quantified, which is not zero. */
            amount?: components["schemas"]["MoneyRequest"] | null;
            /** @description The money slips to a later year, or is lost to the programme. */
            timing?: components["schemas"]["CauseTiming"] | null;
            nature?: components["schemas"]["CauseNature"] | null;
            driver?: components["schemas"]["CauseDriver"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordUndertakingRequest: {
            title: components["schemas"]["LabelRequest"];
            state: components["schemas"]["UndertakingState"];
            /**
             * Format: date
             * @description Null when it was made without a date.
             */
            dueOn?: string | null;
            /** @description The precision of the dates; absent: the day. */
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            /**
             * Format: date
             * @description Null while it is open, or when it was fulfilled on a day that nobody wrote down.
             */
            fulfilledOn?: string | null;
            /** @description Parliamentary paper in which it was made or fulfilled. */
            reference?: string | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Region: {
            id: string;
            title: components["schemas"]["Label"];
            countries: string[];
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                instruments: string;
            };
        };
        RegionPage: {
            items: components["schemas"]["ListedRegion"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        RegisterOrganisationRequest: {
            /** @description Chosen by the client, for ever. */
            id: string;
            name: components["schemas"]["LabelRequest"];
            /** @description Code of the IATI list OrganisationType. */
            kind?: components["schemas"]["OrganisationKind"] | null;
            /** @description The country of its seat. */
            country?: components["schemas"]["CountryCode"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RegisterProjectRequest: {
            /** @description Chosen by the client, for ever. */
            id: string;
            title: components["schemas"]["LabelRequest"];
            /** @description IATI activity status. */
            status: components["schemas"]["ActivityStatus"];
            /** @description The scope in which it works; `unknown` when the source names no place. */
            scope: components["schemas"]["ProjectScope"];
            description?: components["schemas"]["LabelRequest"] | null;
            /** @description The policy priority it serves. */
            priority?: string | null;
            /** @description Each country once; at least one when the scope is `countries`. */
            countries?: components["schemas"]["ProjectCountryRequest"][] | null;
            /** @description Each organisation once per role. */
            partners?: components["schemas"]["PartnerRequest"][] | null;
            /** Format: date */
            plannedStart?: string | null;
            /** Format: date */
            plannedEnd?: string | null;
            /** Format: date */
            actualStart?: string | null;
            /** Format: date */
            actualEnd?: string | null;
            /** @description The precision of the dates; null: the day. */
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            /** @description Over all its years. */
            totalBudget?: components["schemas"]["MoneyNotNegativeRequest"] | null;
            /** @description Planned spending, each year once; a year that is not listed has no known plan. */
            plans?: components["schemas"]["YearPlanRequest"][] | null;
            /** @description True when this programme pays for it, false when others do. */
            fundedByProgramme?: boolean | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RegisterReceptionFacilityRequest: {
            country: components["schemas"]["CountryCode"];
            title: components["schemas"]["LabelRequest"];
            state: components["schemas"]["FacilityState"];
            /** @description The services of the facility, such as `shelter` or `training`. */
            services: string[];
            /** @description Places; null is unknown. */
            capacity?: number | null;
            /** @description Returned minors on the day of the count; null is unknown. */
            occupancyMinors?: number | null;
            /** @description Local youth, counted apart from the minors and never added to them. */
            occupancyLocalYouth?: number | null;
            /**
             * Format: date
             * @description The day of the count; needed with any occupancy.
             */
            countedOn?: string | null;
            /** @description The project that pays for it. */
            project?: string | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RegisterRegionRequest: {
            title: components["schemas"]["LabelRequest"];
            /** @description The countries that it holds; their order says nothing. */
            countries: components["schemas"]["CountryCode"][];
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RegisterReturnSchemeRequest: {
            title: components["schemas"]["LabelRequest"];
            operator?: string | null;
            partners: string[];
            modality?: components["schemas"]["AssistanceModality"] | null;
            state: components["schemas"]["SchemeState"];
            /**
             * Format: date
             * @description First day to apply.
             */
            applicationFrom?: string | null;
            /**
             * Format: date
             * @description Last day to apply.
             */
            applicationTo?: string | null;
            /**
             * Format: date
             * @description Last day of departure for who applied in time.
             */
            runOffTo?: string | null;
            /** @description The precision of the three days; absent: the day. */
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            /** @description Highest assistance per case. */
            ceiling?: components["schemas"]["PositiveMoneyRequest"] | null;
            /** @description Empty: open to every country. */
            countries: components["schemas"]["CountryCode"][];
            /** @description The project that pays for it. */
            project?: string | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Release: {
            /** Format: date */
            releasedOn: string;
            /** @description By the year in which the instalments fell */
            byYear: components["schemas"]["YearAmount"][];
            reason: string;
            provenance: components["schemas"]["Provenance"];
        };
        ReleaseCommitmentRequest: {
            /** Format: date */
            releasedOn: string;
            /** @description By the year the instalments fell in. */
            byYear: components["schemas"]["YearAmountRequest"][];
            reason: string;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        ReportReturnStatisticRequest: {
            /** @description Chosen by the client, stable for ever. */
            id: string;
            kind: components["schemas"]["ReturnKind"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            scheme?: string | null;
            /** @description Country of return, which says nothing of nationality. Null is not told. */
            country?: components["schemas"]["CountryCode"] | null;
            /** @description Null is not told. */
            nationality?: components["schemas"]["CountryCode"] | null;
            /** @description Null counts everyone. */
            sex?: components["schemas"]["Sex"] | null;
            /** @description Years of age, such as `18-34` or `65+`; null counts every age. */
            ageBand?: string | null;
            /** @description Null counts minors and adults. */
            minors?: components["schemas"]["Minors"] | null;
            /** @description A count by date of departure. Null where only a share, or nothing, was reported. */
            persons?: number | null;
            /** @description A part of another statistic, instead of a count. */
            share?: components["schemas"]["StatisticShareRequest"] | null;
            /** @description The count by one thing at a time. */
            breakdowns?: components["schemas"]["BreakdownRequest"][] | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        /** @enum {string} */
        ReportedFigure: "spent" | "committed" | "spent-by-project" | "spent-by-country";
        ReportingGap: {
            figure: components["schemas"]["ReportedFigure"];
            /** @description Null: the figure of the year as a whole */
            purpose: string | null;
        };
        ReportingGapRequest: {
            figure: components["schemas"]["ReportedFigure"];
            /** @description Absent or null: the figure of the year as a whole. */
            purpose?: string | null;
        };
        ReportingGaps: {
            gaps: components["schemas"]["ReportingGap"][];
            provenance: components["schemas"]["Provenance"];
        };
        Rescheduling: {
            dueOn: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            dueOnPrecision: components["schemas"]["DatePrecision"];
            reason: string;
        };
        RestLine: {
            /** @description Null where nothing is known of an appropriation: not set is not zero */
            appropriated: components["schemas"]["Figure"] | null;
            /** @description Value of the commitments made in the year, less releases */
            commitmentsEntered: components["schemas"]["Figure"] | null;
            /** @description Promised and neither paid nor released, over all years */
            outstanding: components["schemas"]["Figure"] | null;
            /** @description Juridisch verplicht: paid, plus the instalments of the year that are still open */
            legallyCommitted: components["schemas"]["Figure"] | null;
            /** @description Expenditures less reversals */
            spent: components["schemas"]["Figure"] | null;
            /** @description Appropriated less spent; negative is overspent */
            underspend: components["schemas"]["Figure"] | null;
            /** @description Underspend as a part of what was appropriated */
            underspendRate: components["schemas"]["Rate"] | null;
            /** @description By the year's own bands on the absolute rate; null while the year runs */
            band: components["schemas"]["Band"] | null;
            /** @description Appropriated less legally committed */
            notCommitted: components["schemas"]["Figure"] | null;
            /** @description Legally committed less spent */
            notPaidOut: components["schemas"]["Figure"] | null;
            explanation: components["schemas"]["Explanation"];
            /** @description Why figures are null */
            missing: components["schemas"]["MissingFigure"][];
            /** @description Purposes without an appropriation of their own */
            purposes: string[];
            /** @description Ids of the causes that were recorded for it */
            causes?: string[];
        };
        /** @enum {string} */
        ReturnKind: "independent" | "assisted" | "assisted-with-reintegration" | "forced" | "left-unsupervised";
        ReturnScheme: {
            id: string;
            title: components["schemas"]["Label"];
            operator: string | null;
            partners: string[];
            modality: components["schemas"]["AssistanceModality"] | null;
            state: components["schemas"]["SchemeState"];
            /** @description First day to apply */
            applicationFrom: string | null;
            /** @description Last day to apply */
            applicationTo: string | null;
            /** @description The last day of departure for a person who applied in time */
            runOffTo: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            /** @description Highest assistance per case */
            ceiling: components["schemas"]["Money"] | null;
            /** @description Empty: open to every country */
            countries: string[];
            /** @description The project that pays for it */
            project: string | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                statistics: string;
                project: string | null;
            };
        };
        ReturnSchemePage: {
            items: components["schemas"]["ListedReturnScheme"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ReturnStatistic: {
            id: string;
            /** @description Kinds of return are never added up */
            kind: components["schemas"]["ReturnKind"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            scheme: string | null;
            /** @description Country of return, which says nothing of nationality; null is not told */
            country: string | null;
            /** @description Null is not told */
            nationality: string | null;
            /** @description Null counts everyone */
            sex: components["schemas"]["Sex"] | null;
            /** @description Years of age, such as 18-34 or 65+; null counts every age */
            ageBand: string | null;
            /** @description Null counts minors and adults */
            minors: components["schemas"]["Minors"] | null;
            revision: number;
            /** Format: date */
            recordedOn: string;
            /** @description By date of departure; null where only a share or nothing is known, or where it is withheld */
            persons: number | null;
            /** @description A part of another statistic; it is never turned into a count */
            share: components["schemas"]["StatisticShare"] | null;
            breakdowns: components["schemas"]["StatisticBreakdown"][];
            /** @description Counts below five, or what would tell them, are withheld from a caller without `return-cases:read` */
            suppressed: boolean;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                revisions: string;
                scheme: string | null;
                shareOf: string | null;
            };
        };
        ReturnStatisticPage: {
            items: components["schemas"]["ListedReturnStatistic"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ReturnsBlock: {
            source: components["schemas"]["Source"];
            /** @description For this country and a few others, or for it alone */
            schemes: components["schemas"]["OverviewScheme"][];
            schemesForEveryCountry: components["schemas"]["OverviewScheme"][];
            byCountryOfReturn: components["schemas"]["OverviewStatistic"][];
            byNationality: components["schemas"]["OverviewStatistic"][];
        };
        ReversalPage: {
            items: components["schemas"]["ListedReversal"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ReverseExpenditureRequest: {
            /** @description A reversal takes back at most what is left. */
            amount: components["schemas"]["PositiveMoneyRequest"];
            /**
             * Format: date
             * @description A day of the year of the expenditure.
             */
            bookedOn: string;
            reason: string;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        /** @enum {string} */
        SchemeState: "planned" | "open" | "closed";
        SetAllocationRequest: {
            /** @description One for each purpose at most. */
            parts: components["schemas"]["AllocationPartRequest"][];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetCauseCodeRequest: {
            label: components["schemas"]["LabelRequest"];
            /** @description The code alone says too little: a cause has a narrative too. */
            narrativeRequired: boolean;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetCountryPolicyRequest: {
            /** @description The country has priority in these categories; their order says nothing. */
            categories: components["schemas"]["CountryCategory"][];
            /** @description Null where the source does not say. */
            strategicCountryApproach?: boolean | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetEarmarkRequest: {
            amount: components["schemas"]["MoneyNotNegativeRequest"];
            /** @description The mutation that brought it, where one did. */
            mutation?: string | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetMultiYearEstimateRequest: {
            /** @description One for each year at most. */
            estimates: components["schemas"]["YearEstimateRequest"][];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetReportingGapsRequest: {
            gaps: components["schemas"]["ReportingGapRequest"][];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        /** @enum {string} */
        Sex: "female" | "male";
        Source: {
            /** @description Current: what is shown is all there is. Behind: events are on their way. Unreachable: nobody can tell */
            state: components["schemas"]["SourceState"];
            /** @description The minute at which it was last seen to be current; null when it never was */
            asOf: string | null;
        };
        /** @enum {string} */
        SourceState: "current" | "behind" | "unreachable";
        SpendingBlock: {
            source: components["schemas"]["Source"];
            years: components["schemas"]["OverviewSpending"][];
        };
        /** @description Spending by where it went; the parts add up to what was spent */
        SpendingByPlace: {
            /** @description Null where spending per country was not reported */
            countries: components["schemas"]["CountrySpending"][] | null;
            regional: components["schemas"]["Figure"] | null;
            global: components["schemas"]["Figure"] | null;
            /** @description Spent, and nobody said where */
            unattributed: components["schemas"]["Figure"] | null;
        };
        StatisticBreakdown: {
            by: components["schemas"]["BreakdownBy"];
            rows: {
                /** @description A country code, a sex, years of age, or whether minors are accompanied */
                value: string;
                /** @description Null where it is withheld */
                persons: number | null;
            }[];
            /** @description What no row counts; null where it is withheld, or not known because the figure is rounded */
            other: number | null;
        };
        /** @description A first report and a revision both say how many. */
        StatisticFigureRequest: {
            /** @description A count by date of departure. Null where only a share, or nothing, was reported. */
            persons?: number | null;
            /** @description A part of another statistic, instead of a count. */
            share?: components["schemas"]["StatisticShareRequest"] | null;
            /** @description The count by one thing at a time. */
            breakdowns?: components["schemas"]["BreakdownRequest"][] | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        StatisticRevision: {
            statistic: string;
            revision: number;
            /** Format: date */
            recordedOn: string;
            /** @description By date of departure; null where only a share or nothing is known, or where it is withheld */
            persons: number | null;
            /** @description A part of another statistic; it is never turned into a count */
            share: components["schemas"]["StatisticShare"] | null;
            breakdowns: components["schemas"]["StatisticBreakdown"][];
            /** @description Counts below five, or what would tell them, are withheld from a caller without `return-cases:read` */
            suppressed: boolean;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                statistic: string;
            };
        };
        StatisticRevisionPage: {
            items: components["schemas"]["ListedStatisticRevision"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        StatisticShare: {
            of: string;
            /** @description A fraction above 0 and at most 1 */
            value: string;
        };
        StatisticShareRequest: {
            /** @description The statistic that it is a part of. */
            of: string;
            value: string;
        };
        StatusChange: {
            /** @description IATI activity status */
            from: components["schemas"]["ActivityStatus"];
            /** Format: date */
            changedOn: string;
            reason: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
        };
        TargetRequest: {
            value: string;
            /**
             * Format: date
             * @description Day by which it is to be reached; null when the source gives none.
             */
            by?: string | null;
        };
        Theme: {
            code: string;
            label: components["schemas"]["Label"];
        };
        ThemeRequest: {
            code: string;
            label: components["schemas"]["LabelRequest"];
        };
        ToBeExplained: {
            kind: components["schemas"]["ExplainedKind"];
            /** @description Null for the rest */
            code: string | null;
            underspend: components["schemas"]["Figure"];
        };
        UnderspendAnalysis: {
            year: number;
            /** Format: date */
            asOf: string;
            title: components["schemas"]["Label"];
            status: components["schemas"]["BudgetYearStatus"];
            remark: components["schemas"]["Label"] | null;
            framework: {
                code: string;
                title: components["schemas"]["Label"] | null;
            };
            /** @description Something in it was made up to show what the platform does */
            invented: boolean;
            /** @description Number of aggregates whose latest events are not in it: they wait for one that is missing or cannot be read */
            parked: number;
            /** @description What the scopes of the token do not show */
            withheld: components["schemas"]["Withheld"][];
            sources: {
                budget: components["schemas"]["Source"];
                projects: components["schemas"]["Source"];
            };
            programme: components["schemas"]["ProgrammeLine"];
            /** @description In the order of the framework */
            priorities: components["schemas"]["PurposeLine"][];
            /** @description Themes of the framework, and purposes that the framework does not know */
            themes: components["schemas"]["PurposeLine"][];
            rest: components["schemas"]["RestLine"];
            /** @description Null where spending per project was not reported */
            projects?: components["schemas"]["ProjectLine"][] | null;
            countries: components["schemas"]["SpendingByPlace"];
            causes?: components["schemas"]["AnalysedCause"][];
            explanation: {
                /** @description Sum of the causes; null where causes are known and none has an amount, and where causes are withheld */
                explained: components["schemas"]["Figure"] | null;
                /** @description Underspend less what is explained; negative when more is explained than was left */
                unexplained: components["schemas"]["Figure"] | null;
                /** @description Number of causes without an amount; 0 where causes are withheld */
                notQuantified: number;
                /** @description Gaps above the year's explanation threshold for which no cause was recorded */
                toBeExplained: components["schemas"]["ToBeExplained"][];
            };
            /** @description What nobody reported for the year as a whole */
            missing: components["schemas"]["MissingFigure"][];
            links: {
                self: string;
                budget: string;
                causes: string;
            };
        };
        UnderspendCause: {
            id: string;
            year: number;
            code: string;
            /** @description Null for a cause at a purpose, or at the programme as a whole */
            project: string | null;
            /** @description At a project its priority; null, when the project is null too, for the programme as a whole */
            purpose: string | null;
            /** @description The group in the source's own words, where it names several projects at once */
            group: components["schemas"]["Label"] | null;
            narrative: components["schemas"]["Label"] | null;
            /** @description Positive explains underspend, negative overspend; null when it is not quantified, which is not zero */
            amount: components["schemas"]["Money"] | null;
            /** @description Whether the money slips to a later year or is lost to the programme; null when unknown */
            timing: components["schemas"]["CauseTiming"] | null;
            /** @description Null when unknown */
            nature: components["schemas"]["CauseNature"] | null;
            /** @description Null when unknown */
            driver: components["schemas"]["CauseDriver"] | null;
            provenance: components["schemas"]["Provenance"];
            /** @description Why it turned out not to hold; null while it does */
            withdrawal: components["schemas"]["UnderspendCauseWithdrawal"] | null;
            links: {
                self: string;
                code: string;
                project: string | null;
                underspendAnalysis: string;
            };
        };
        UnderspendCauseCode: {
            code: string;
            label: components["schemas"]["Label"];
            /** @description The code alone says too little: a cause has a narrative too */
            narrativeRequired: boolean;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
                underspendCauses: string;
            };
        };
        UnderspendCauseCodePage: {
            items: components["schemas"]["ListedUnderspendCauseCode"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        UnderspendCausePage: {
            items: components["schemas"]["ListedUnderspendCause"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        UnderspendCauseWithdrawal: {
            reason: string;
            provenance: components["schemas"]["Provenance"];
        };
        UnderspendComposition: {
            unprogrammed: components["schemas"]["Figure"];
            projects: components["schemas"]["Figure"];
            outsideProjects: components["schemas"]["Figure"];
        };
        UnderspendSummary: {
            year?: number;
            title?: components["schemas"]["Label"];
            status?: components["schemas"]["BudgetYearStatus"];
            /** @description Null where nothing is known of an appropriation: not set is not zero */
            appropriated?: components["schemas"]["Figure"] | null;
            /** @description Expenditures less reversals */
            spent?: components["schemas"]["Figure"] | null;
            /** @description Appropriated less spent; negative is overspent */
            underspend?: components["schemas"]["Figure"] | null;
            /** @description Underspend as a part of what was appropriated */
            underspendRate?: components["schemas"]["Rate"] | null;
            /** @description By the year's own bands on the absolute rate; null while the year runs */
            band?: components["schemas"]["Band"] | null;
            /** @description Why figures are null */
            missing?: components["schemas"]["MissingFigure"][];
            links?: {
                self: string;
                budget: string;
            };
        };
        Undertaking: {
            id: string;
            title: components["schemas"]["Label"];
            state: components["schemas"]["UndertakingState"];
            /** @description Null when it was made without a date */
            dueOn: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            /** @description Null while it is open, or when it was fulfilled on a day that nobody wrote down */
            fulfilledOn: string | null;
            /** @description Parliamentary paper in which it was made or fulfilled */
            reference: string | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        UndertakingPage: {
            items: components["schemas"]["ListedUndertaking"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        UndertakingState: "open" | "fulfilled";
        WithdrawUnderspendCauseRequest: {
            reason: string;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        /** @description A block that is left out, and the scope that would show it: not shown is not the same as nothing */
        Withheld: {
            block: string;
            scope: components["schemas"]["WithheldScope"];
        };
        /** @enum {string} */
        WithheldScope: "budgets:read" | "projects:read" | "returns:read";
        YearAmount: {
            year: number;
            amount: components["schemas"]["Money"];
        };
        YearAmountRequest: {
            year: number;
            amount: components["schemas"]["PositiveMoneyRequest"];
        };
        YearEstimate: {
            year: number;
            cash: components["schemas"]["Money"];
        };
        YearEstimateRequest: {
            /** @description One of the four after the budget year. */
            year: number;
            cash: components["schemas"]["MoneyNotNegativeRequest"];
        };
        YearPlan: {
            year: number;
            amount: components["schemas"]["Money"];
        };
        YearPlanRequest: {
            year: number;
            amount: components["schemas"]["MoneyNotNegativeRequest"];
        };
        YearProgressPage: {
            items: components["schemas"]["ListedYearProgress"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
    };
    responses: {
        /**
         * @description - `request-malformed`: The request is not well-formed HTTP
         *     - `request-target-malformed`: An address is a path that begins with one slash and has printable ASCII characters with valid percent-encoding
         *     - `host-malformed`: A request names one host by its name or its address, with or without a port
         *     - `header-malformed`: This header has printable ASCII characters, at most 4096
         *     - `parameter-repeated`: A parameter is given once
         *     - `body-not-expected`: This method takes no body
         *     - `input-invalid`: The input does not match the description of this operation; see errors
         *     - `header-repeated`: This header is given at most once
         *     - `entity-tags-malformed`: A condition is * or a list of entity tags as answers give them, with their quotes
         *     - `token-in-query`: An access token never goes into the address, where logs and histories keep it
         *     - `consistency-token-malformed`: A consistency token is at most 16 entries <subject>@<version>
         */
        AnalysisProblem400: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `token-missing`: A call needs an access token of the issuer, in the header Authorization: Bearer <token>
         *     - `token-invalid`: The access token is not one that the issuer made for this API
         *     - `actor-not-pseudonymous`: The claim sub of an access token is no e-mail address: events name the actor for ever
         *     - `token-expired`: The access token has expired
         */
        AnalysisProblem401: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `scope-insufficient`: The access token does not hold the scope that this operation needs */
        AnalysisProblem403: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `resource-not-found`: There is nothing at this address */
        AnalysisProblem404: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `not-acceptable`: Accept allows none of the media types of this address */
        AnalysisProblem406: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `request-too-slow`: The request did not arrive in time */
        AnalysisProblem408: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `request-target-too-long`: A path has at most 20 segments and 2000 characters, and a parameter in it at most 200 */
        AnalysisProblem414: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `expectation-failed`: Expect takes 100-continue alone */
        AnalysisProblem417: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `rate-limited`: This client has asked more often than it may; Retry-After says when it can go on */
        AnalysisProblem429: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `headers-too-large`: The headers are at most 16 KiB together */
        AnalysisProblem431: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal-error`: The service failed; the failure is recorded */
        AnalysisProblem500: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `server-busy`: The server answers as many requests at once as it can take; this one was not looked at
         *     - `issuer-unreachable`: The keys of the issuer cannot be fetched yet, so no token can be verified
         *     - `service-starting`: The service is still starting; ask again in a moment
         *     - `read-model-loading`: The answer is being loaded into memory; ask again in a moment
         */
        AnalysisProblem503: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `request-malformed`: The request is not well-formed HTTP
         *     - `request-target-malformed`: An address is a path that begins with one slash and has printable ASCII characters with valid percent-encoding
         *     - `host-malformed`: A request names one host by its name or its address, with or without a port
         *     - `header-malformed`: This header has printable ASCII characters, at most 4096
         *     - `parameter-repeated`: A parameter is given once
         *     - `body-not-expected`: This method takes no body
         *     - `input-invalid`: The input does not match the description of this operation; see errors
         *     - `header-repeated`: This header is given at most once
         *     - `entity-tags-malformed`: A condition is * or a list of entity tags as answers give them, with their quotes
         *     - `token-in-query`: An access token never goes into the address, where logs and histories keep it
         */
        ReadProblem400: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `token-missing`: A call needs an access token of the issuer, in the header Authorization: Bearer <token>
         *     - `token-invalid`: The access token is not one that the issuer made for this API
         *     - `actor-not-pseudonymous`: The claim sub of an access token is no e-mail address: events name the actor for ever
         *     - `token-expired`: The access token has expired
         */
        ReadProblem401: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `scope-insufficient`: The access token does not hold the scope that this operation needs */
        ReadProblem403: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `resource-not-found`: There is nothing at this address */
        ReadProblem404: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `not-acceptable`: Accept allows none of the media types of this address */
        ReadProblem406: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `request-too-slow`: The request did not arrive in time */
        ReadProblem408: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `request-target-too-long`: A path has at most 20 segments and 2000 characters, and a parameter in it at most 200 */
        ReadProblem414: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `expectation-failed`: Expect takes 100-continue alone */
        ReadProblem417: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `rate-limited`: This client has asked more often than it may; Retry-After says when it can go on */
        ReadProblem429: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `headers-too-large`: The headers are at most 16 KiB together */
        ReadProblem431: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal-error`: The service failed; the failure is recorded */
        ReadProblem500: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `server-busy`: The server answers as many requests at once as it can take; this one was not looked at
         *     - `issuer-unreachable`: The keys of the issuer cannot be fetched yet, so no token can be verified
         *     - `service-starting`: The service is still starting; ask again in a moment
         *     - `service-unreachable`: The service that owns this cannot be reached; nothing was changed
         *     - `service-busy`: More requests wait for the service that owns this than it answers in time; this one was not sent to it
         *     - `outcome-unknown`: No answer in time; ask again with the same idempotency key for the definite answer
         */
        ReadProblem503: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `request-malformed`: The request is not well-formed HTTP
         *     - `request-target-malformed`: An address is a path that begins with one slash and has printable ASCII characters with valid percent-encoding
         *     - `host-malformed`: A request names one host by its name or its address, with or without a port
         *     - `header-malformed`: This header has printable ASCII characters, at most 4096
         *     - `parameter-repeated`: A parameter is given once
         *     - `body-missing`: This operation takes a JSON object as its body
         *     - `body-not-utf8`: A body is UTF-8 without a byte order mark
         *     - `json-malformed`: The body is not well-formed JSON (RFC 8259); `line` and `column` say from where
         *     - `body-not-object`: A body is one JSON object
         *     - `body-too-deep`: A body nests at most 20 objects and arrays
         *     - `body-too-many-keys`: The objects of a body have at most 2000 keys together
         *     - `body-too-many-members`: The arrays of a body have at most 1000 members together
         *     - `json-key-duplicate`: An object has each key once
         *     - `json-key-forbidden`: A key begins with no $, has no dot and is no name that JavaScript objects inherit
         *     - `json-number-inexact`: A number fits a double without loss: it has at most 15 digits or is a safe integer
         *     - `json-text-malformed`: Text is well-formed Unicode without half pairs
         *     - `input-invalid`: The input does not match the description of this operation; see errors
         *     - `header-repeated`: This header is given at most once
         *     - `entity-tags-malformed`: A condition is * or a list of entity tags as answers give them, with their quotes
         *     - `token-in-query`: An access token never goes into the address, where logs and histories keep it
         *     - `idempotency-key-malformed`: An idempotency key is 1 to 200 visible ASCII characters
         *     - `consistency-token-malformed`: A consistency token is at most 16 entries <subject>@<version>
         */
        WriteProblem400: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `token-missing`: A call needs an access token of the issuer, in the header Authorization: Bearer <token>
         *     - `token-invalid`: The access token is not one that the issuer made for this API
         *     - `actor-not-pseudonymous`: The claim sub of an access token is no e-mail address: events name the actor for ever
         *     - `token-expired`: The access token has expired
         */
        WriteProblem401: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `scope-insufficient`: The access token does not hold the scope that this operation needs */
        WriteProblem403: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `resource-not-found`: There is nothing at this address */
        WriteProblem404: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `not-acceptable`: Accept allows none of the media types of this address */
        WriteProblem406: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `request-too-slow`: The request did not arrive in time */
        WriteProblem408: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `idempotency-key-reused`: This idempotency key was used for another request */
        WriteProblem409: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused by a rule of the operation */
        WriteProblem412: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `body-too-large`: A body is at most 1 MiB */
        WriteProblem413: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `request-target-too-long`: A path has at most 20 segments and 2000 characters, and a parameter in it at most 200 */
        WriteProblem414: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `media-type-not-supported`: A body is application/json in UTF-8, not compressed */
        WriteProblem415: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `expectation-failed`: Expect takes 100-continue alone */
        WriteProblem417: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused by a rule of the operation */
        WriteProblem428: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `rate-limited`: This client has asked more often than it may; Retry-After says when it can go on */
        WriteProblem429: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `headers-too-large`: The headers are at most 16 KiB together */
        WriteProblem431: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal-error`: The service failed; the failure is recorded */
        WriteProblem500: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `server-busy`: The server answers as many requests at once as it can take; this one was not looked at
         *     - `issuer-unreachable`: The keys of the issuer cannot be fetched yet, so no token can be verified
         *     - `service-starting`: The service is still starting; ask again in a moment
         *     - `service-unreachable`: The service that owns this cannot be reached; nothing was changed
         *     - `service-busy`: More requests wait for the service that owns this than it answers in time; this one was not sent to it
         *     - `outcome-unknown`: No answer in time; ask again with the same idempotency key for the definite answer
         *     - `service-overloaded`: Too many commands are waiting; ask again later
         */
        WriteProblem503: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
        IdempotencyKey: string;
        /** @description May be given, so that a retry is answered as the first attempt was. */
        IdempotencyKeyOptional: string;
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        IfMatch: string;
        /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
        IfNoneMatch: string;
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
        ConsistencyToken: string;
    };
    requestBodies: never;
    headers: {
        /** @description Full version of the API */
        "API-Version": string;
        /** @description Names this state of what is answered */
        ETag: string;
        /** @description Where the next page is (`rel="next"`, RFC 8288); absent at the end */
        Link: string;
        /** @description Where what was created is */
        Location: string;
        /** @description What this change led to; sent along with a later request, that one sees it */
        "Consistency-Token": string;
        /** @description Whether the answer holds all that the token of the request names */
        "Consistency-Reached": "true" | "false";
        /** @description This is the answer that the first request under the key got */
        "Idempotency-Replayed": "true";
        /** @description Seconds after which to ask again */
        "Retry-After": string;
        /** @description How to authenticate (RFC 6750) */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listBudgetYears: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "year" | "-year";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("year" | "framework" | "title" | "status" | "purposes" | "appropriated" | "commitmentBudget" | "earmarked" | "unallocated" | "planLimit" | "bands" | "explanationThreshold" | "adoption" | "closing" | "controlTotals" | "remark" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetYearPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    openBudgetYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2011,
                 *       "framework": "international-migration-and-development-2008",
                 *       "title": {
                 *         "nl": "Begroting 2011",
                 *         "en": "Budget 2011"
                 *       },
                 *       "remark": null,
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "III Budget voor Internationale Migratie en Ontwikkeling",
                 *         "paragraph": 1,
                 *         "precision": null,
                 *         "derived": false,
                 *         "invented": false,
                 *         "assumed": [],
                 *         "note": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenBudgetYearRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetYear"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showBudgetYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetYear"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showAdoption: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adoption"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    adoptBudgetYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "adoptedOn": "2011-01-01",
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "III Budget voor Internationale Migratie en Ontwikkeling",
                 *         "paragraph": 1,
                 *         "precision": null,
                 *         "derived": false,
                 *         "invented": false,
                 *         "assumed": [
                 *           "adoptedOn"
                 *         ],
                 *         "note": "The report does not say when the budget was adopted."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AdoptBudgetYearRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adoption"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adoption"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    setAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parts": [
                 *         {
                 *           "purpose": "remittances",
                 *           "amount": {
                 *             "value": "400000.00",
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetAllocationRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closing"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    closeBudgetYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closedOn": "2011-03-01",
                 *       "carryOverRequested": {
                 *         "value": "90000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "lapsed": {
                 *         "value": "3110000.00",
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CloseBudgetYearRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closing"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closing"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listControlTotals: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("figure" | "amount" | "provenance")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlTotalPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showControlTotal: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
                figure: components["schemas"]["ControlFigure"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlTotal"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    recordControlTotal: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
                figure: components["schemas"]["ControlFigure"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "value": "5800000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "Voortgangsrapportage internationale migratie en ontwikkeling: Inleiding",
                 *         "paragraph": 3,
                 *         "precision": "100000.00",
                 *         "derived": false,
                 *         "invented": false,
                 *         "assumed": [],
                 *         "note": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordControlTotalRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlTotal"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlTotal"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listEarmarks: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("purpose" | "amount" | "mutation" | "provenance")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarmarkPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showEarmark: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
                purpose: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Earmark"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    setEarmark: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
                purpose: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "value": "4000000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "mutation": "amendment-31700-v",
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "Voortgangsrapportage internationale migratie en ontwikkeling: Inleiding",
                 *         "paragraph": 2,
                 *         "precision": null,
                 *         "derived": true,
                 *         "invented": false,
                 *         "assumed": [],
                 *         "note": "The aim of the amendment is read as an earmark of priority 6."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SetEarmarkRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Earmark"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Earmark"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listExpenditures: {
        parameters: {
            query?: {
                commitment?: string;
                project?: string;
                /** @description One of the countries that its money is split over. */
                country?: components["schemas"]["CountryCode"];
                purpose?: string;
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "year" | "purpose" | "project" | "commitment" | "kind" | "amount" | "bookedOn" | "bookedOnPrecision" | "scope" | "countryAmounts" | "flags" | "overrun" | "description" | "reversed" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "bookedOn" | "-bookedOn";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenditurePage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    recordExpenditure: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["RecordExpenditureRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expenditure"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showExpenditure: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expenditure"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    listReversals: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "amount" | "bookedOn" | "countryAmounts" | "reason" | "provenance")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    reverseExpenditure: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["ReverseExpenditureRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expenditure"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showFirstYearReception: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstYearReception"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    estimateFirstYearReception: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "HGIS-nota 2011",
                 *       "estimate": null,
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "III Budget voor Internationale Migratie en Ontwikkeling",
                 *         "paragraph": 3,
                 *         "precision": null,
                 *         "derived": false,
                 *         "invented": false,
                 *         "assumed": [],
                 *         "note": "Savings on these costs can pay for the strategic country approach; no amounts are given."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EstimateFirstYearReceptionRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstYearReception"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstYearReception"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showMultiYearEstimate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MultiYearEstimate"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    setMultiYearEstimate: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "estimates": [
                 *         {
                 *           "year": 2011,
                 *           "cash": {
                 *             "value": "9000000.00",
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetMultiYearEstimateRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MultiYearEstimate"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MultiYearEstimate"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listMutations: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "stage" | "decidedOn" | "decidedOnPrecision" | "cash" | "commitments" | "reference" | "description" | "provenance")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetMutationPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    recordMutation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "unspecified",
                 *       "stage": "unspecified",
                 *       "decidedOn": "2011-01-01",
                 *       "decidedOnPrecision": "year",
                 *       "cash": {
                 *         "value": "9000000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "commitments": null,
                 *       "reference": null,
                 *       "description": null,
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "III Budget voor Internationale Migratie en Ontwikkeling",
                 *         "paragraph": 1,
                 *         "precision": null,
                 *         "derived": false,
                 *         "invented": false,
                 *         "assumed": [
                 *           "decidedOn"
                 *         ],
                 *         "note": "No date is given, so it counts from 1 January."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordMutationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetMutation"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showMutation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
                mutation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetMutation"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showReportingGaps: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingGaps"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    setReportingGaps: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "gaps": [
                 *         {
                 *           "figure": "spent",
                 *           "purpose": null
                 *         }
                 *       ],
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "Voortgangsrapportage internationale migratie en ontwikkeling: Inleiding",
                 *         "paragraph": 3,
                 *         "precision": null,
                 *         "derived": false,
                 *         "invented": false,
                 *         "assumed": [],
                 *         "note": "Only that it was spent in full is told."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SetReportingGapsRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingGaps"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingGaps"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                project?: string;
                purpose?: string;
                /** @description The year they were made in. */
                year?: number;
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "project" | "year" | "purpose" | "madeOn" | "value" | "paid" | "released" | "outstanding" | "instalments" | "releases" | "exemption" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "madeOn" | "-madeOn" | "value" | "-value";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    makeCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "project": "hrt",
                 *       "purpose": "return-and-reintegration",
                 *       "madeOn": "2010-02-01",
                 *       "value": {
                 *         "value": "3000000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "instalments": [
                 *         {
                 *           "year": 2010,
                 *           "dueOn": "2010-06-01",
                 *           "amount": {
                 *             "value": "3000000.00",
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MakeCommitmentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    releaseCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "releasedOn": "2010-11-01",
                 *       "byYear": [
                 *         {
                 *           "year": 2010,
                 *           "amount": {
                 *             "value": "100000.00",
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ],
                 *       "reason": "Fewer departures than planned"
                 *     }
                 */
                "application/json": components["schemas"]["ReleaseCommitmentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listConditionalityDecisions: {
        parameters: {
            query?: {
                country?: components["schemas"]["CountryCode"];
                type?: components["schemas"]["ConditionalityType"];
                direction?: components["schemas"]["ConditionalityDirection"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "country" | "type" | "direction" | "decidedOn" | "from" | "to" | "assessment" | "aidExposed" | "exposedInAll" | "reason" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionalityDecisionPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showConditionalityDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionalityDecision"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    decideConditionality: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "country": "IQ",
                 *       "type": "condition",
                 *       "decidedOn": "2011-03-01",
                 *       "from": "2011-04-01",
                 *       "aidExposed": [
                 *         {
                 *           "title": {
                 *             "nl": "Begrotingssteun",
                 *             "en": "Budget support"
                 *           },
                 *           "amount": {
                 *             "value": "1000000.00",
                 *             "currency": "EUR"
                 *           },
                 *           "throughGovernment": true
                 *         }
                 *       ],
                 *       "reason": {
                 *         "nl": "Te weinig reisdocumenten",
                 *         "en": "Too few travel documents"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DecideConditionalityRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionalityDecision"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionalityDecision"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listCooperationAssessments: {
        parameters: {
            query?: {
                country?: components["schemas"]["CountryCode"];
                /** @description The rating that holds. */
                rating?: components["schemas"]["CooperationRating"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "country" | "from" | "to" | "documentsAsked" | "documentsIssued" | "issuedInTime" | "termDays" | "suppressed" | "ruled" | "overruled" | "rating" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationAssessmentPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showCooperationAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationAssessment"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    assessCooperation: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "country": "IQ",
                 *       "from": "2010-01-01",
                 *       "to": "2010-12-31",
                 *       "documentsAsked": 200,
                 *       "documentsIssued": 120,
                 *       "issuedInTime": 90,
                 *       "termDays": 30
                 *     }
                 */
                "application/json": components["schemas"]["AssessCooperationRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationAssessment"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationAssessment"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listCountryInstruments: {
        parameters: {
            query?: {
                /** @description One of the countries that it is with. */
                country?: components["schemas"]["CountryCode"];
                kind?: components["schemas"]["InstrumentKind"];
                /** @description One of the regions that it names. */
                region?: string;
                /** @description `global` finds those without a country. */
                scope?: components["schemas"]["InstrumentScope"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "kind" | "title" | "countries" | "region" | "regions" | "scope" | "state" | "from" | "to" | "datePrecision" | "partners" | "amount" | "paidBy" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryInstrumentPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showCountryInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryInstrument"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    recordCountryInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "mobility-partnership",
                 *       "title": {
                 *         "nl": "Mobiliteitspartnerschap Georgië",
                 *         "en": "Mobility partnership Georgia"
                 *       },
                 *       "countries": [
                 *         "GE"
                 *       ],
                 *       "state": "running",
                 *       "partners": [
                 *         "European Union",
                 *         "DT&V"
                 *       ],
                 *       "amount": null,
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "Instrumenten van de GAM",
                 *         "paragraph": 3,
                 *         "precision": null,
                 *         "derived": false,
                 *         "invented": false,
                 *         "assumed": [],
                 *         "note": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordCountryInstrumentRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryInstrument"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryInstrument"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listCountryOverviews: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("country" | "name" | "counts" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountrySummaryPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AnalysisProblem400"];
            401: components["responses"]["AnalysisProblem401"];
            403: components["responses"]["AnalysisProblem403"];
            404: components["responses"]["AnalysisProblem404"];
            406: components["responses"]["AnalysisProblem406"];
            408: components["responses"]["AnalysisProblem408"];
            414: components["responses"]["AnalysisProblem414"];
            417: components["responses"]["AnalysisProblem417"];
            429: components["responses"]["AnalysisProblem429"];
            431: components["responses"]["AnalysisProblem431"];
            500: components["responses"]["AnalysisProblem500"];
            503: components["responses"]["AnalysisProblem503"];
        };
    };
    showCountryOverview: {
        parameters: {
            query?: {
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: string;
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                /** @description ISO 3166-1 alpha-2 code (Kosovo: XK). */
                country: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryOverview"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AnalysisProblem400"];
            401: components["responses"]["AnalysisProblem401"];
            403: components["responses"]["AnalysisProblem403"];
            404: components["responses"]["AnalysisProblem404"];
            406: components["responses"]["AnalysisProblem406"];
            408: components["responses"]["AnalysisProblem408"];
            414: components["responses"]["AnalysisProblem414"];
            417: components["responses"]["AnalysisProblem417"];
            429: components["responses"]["AnalysisProblem429"];
            431: components["responses"]["AnalysisProblem431"];
            500: components["responses"]["AnalysisProblem500"];
            503: components["responses"]["AnalysisProblem503"];
        };
    };
    listCountryPolicies: {
        parameters: {
            query?: {
                /** @description One of the categories that the country has priority in. */
                category?: components["schemas"]["CountryCategory"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("country" | "name" | "categories" | "strategicCountryApproach" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "country" | "-country";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryPolicyPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showCountryPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                country: components["schemas"]["CountryCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryPolicy"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    setCountryPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                country: components["schemas"]["CountryCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["SetCountryPolicyRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryPolicy"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryPolicy"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listEligibilityExemptions: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "project" | "-project";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("project" | "countries" | "reason" | "role" | "grantedOn" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityExemptionPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showEligibilityExemption: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityExemption"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    grantEligibilityExemption: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "countries": [
                 *         "SL"
                 *       ],
                 *       "reason": null,
                 *       "role": "budget-authoriser",
                 *       "grantedOn": null,
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "Tijdelijke terugkeer – uitzending van deskundigen.",
                 *         "paragraph": 2,
                 *         "precision": null,
                 *         "derived": true,
                 *         "invented": false,
                 *         "assumed": [
                 *           "role"
                 *         ],
                 *         "note": "Sierra Leone takes part while Iraq had taken its place on the list; why that was allowed is not told."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GrantEligibilityExemptionRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityExemption"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityExemption"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listEligibilityLists: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "code" | "-code";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("code" | "purpose" | "title" | "validFrom" | "validTo" | "basis" | "entries" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityListPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showEligibilityList: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityList"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    publishEligibilityList: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "budget-eligibility",
                 *       "title": {
                 *         "nl": "40+3-landen (2008)",
                 *         "en": "40+3 countries (2008)"
                 *       },
                 *       "validFrom": "2008-07-04",
                 *       "validTo": "2008-12-31",
                 *       "basis": "2008 policy note: forty partner countries plus Morocco, Angola and Sierra Leone",
                 *       "entries": [
                 *         {
                 *           "country": "AF"
                 *         },
                 *         {
                 *           "country": "AL"
                 *         },
                 *         {
                 *           "country": "AM"
                 *         },
                 *         {
                 *           "country": "AO"
                 *         },
                 *         {
                 *           "country": "BA"
                 *         },
                 *         {
                 *           "country": "BD"
                 *         },
                 *         {
                 *           "country": "BF"
                 *         },
                 *         {
                 *           "country": "BI"
                 *         },
                 *         {
                 *           "country": "BJ"
                 *         },
                 *         {
                 *           "country": "BO"
                 *         },
                 *         {
                 *           "country": "CD"
                 *         },
                 *         {
                 *           "country": "CO"
                 *         },
                 *         {
                 *           "country": "CV"
                 *         },
                 *         {
                 *           "country": "EG"
                 *         },
                 *         {
                 *           "country": "ER"
                 *         },
                 *         {
                 *           "country": "ET"
                 *         },
                 *         {
                 *           "country": "GE"
                 *         },
                 *         {
                 *           "country": "GH"
                 *         },
                 *         {
                 *           "country": "GT"
                 *         },
                 *         {
                 *           "country": "ID"
                 *         },
                 *         {
                 *           "country": "KE"
                 *         },
                 *         {
                 *           "country": "LK"
                 *         },
                 *         {
                 *           "country": "MA"
                 *         },
                 *         {
                 *           "country": "MD"
                 *         },
                 *         {
                 *           "country": "MK"
                 *         },
                 *         {
                 *           "country": "ML"
                 *         },
                 *         {
                 *           "country": "MN"
                 *         },
                 *         {
                 *           "country": "MZ"
                 *         },
                 *         {
                 *           "country": "NI"
                 *         },
                 *         {
                 *           "country": "PK"
                 *         },
                 *         {
                 *           "country": "PS"
                 *         },
                 *         {
                 *           "country": "RW"
                 *         },
                 *         {
                 *           "country": "SD"
                 *         },
                 *         {
                 *           "country": "SL"
                 *         },
                 *         {
                 *           "country": "SN"
                 *         },
                 *         {
                 *           "country": "SR"
                 *         },
                 *         {
                 *           "country": "TZ"
                 *         },
                 *         {
                 *           "country": "UG"
                 *         },
                 *         {
                 *           "country": "VN"
                 *         },
                 *         {
                 *           "country": "XK"
                 *         },
                 *         {
                 *           "country": "YE"
                 *         },
                 *         {
                 *           "country": "ZA"
                 *         },
                 *         {
                 *           "country": "ZM"
                 *         }
                 *       ],
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "Voortgangsrapportage internationale migratie en ontwikkeling: Inleiding",
                 *         "paragraph": 1,
                 *         "precision": null,
                 *         "derived": true,
                 *         "invented": false,
                 *         "assumed": [
                 *           "validTo",
                 *           "entries"
                 *         ],
                 *         "note": "The footnote tells that Iraq took the place of Sierra Leone. The forty are the publicly known partner countries of that period, to be confirmed by an officer."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PublishEligibilityListRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityList"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityList"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listEvaluations: {
        parameters: {
            query?: {
                project?: string;
                framework?: string;
                state?: components["schemas"]["EvaluationState"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "project" | "framework" | "title" | "state" | "heldOn" | "datePrecision" | "findings" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    recordEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["RecordEvaluationRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "name" | "kind" | "country" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    registerOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["RegisterOrganisationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    listPolicyFrameworks: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "code" | "-code";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("code" | "title" | "validFrom" | "priorities" | "themes" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFrameworkPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    publishPolicyFramework: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "international-migration-and-development-2008",
                 *       "title": {
                 *         "nl": "Internationale Migratie en Ontwikkeling 2008",
                 *         "en": "International Migration and Development 2008"
                 *       },
                 *       "validFrom": "2008-07-04",
                 *       "priorities": [
                 *         {
                 *           "code": "migration-in-development",
                 *           "number": 1,
                 *           "label": {
                 *             "nl": "Meer aandacht voor migratie in de ontwikkelingsdialoog en voor ontwikkeling in de migratiedialoog",
                 *             "en": "More attention to migration in the development dialogue and to development in the migration dialogue"
                 *           }
                 *         },
                 *         {
                 *           "code": "migration-management",
                 *           "number": 2,
                 *           "label": {
                 *             "nl": "Institutionele ontwikkeling op het gebied van migratiemanagement",
                 *             "en": "Institutional development in migration management"
                 *           }
                 *         },
                 *         {
                 *           "code": "circular-migration",
                 *           "number": 3,
                 *           "label": {
                 *             "nl": "Stimuleren van circulaire migratie / brain gain",
                 *             "en": "Promoting circular migration / brain gain"
                 *           }
                 *         },
                 *         {
                 *           "code": "diaspora",
                 *           "number": 4,
                 *           "label": {
                 *             "nl": "Versterken van de betrokkenheid van migrantenorganisaties",
                 *             "en": "Strengthening the involvement of migrant organisations"
                 *           }
                 *         },
                 *         {
                 *           "code": "remittances",
                 *           "number": 5,
                 *           "label": {
                 *             "nl": "Versterken van de relatie tussen geldovermakingen en ontwikkeling",
                 *             "en": "Strengthening the link between remittances and development"
                 *           }
                 *         },
                 *         {
                 *           "code": "return-and-reintegration",
                 *           "number": 6,
                 *           "label": {
                 *             "nl": "Bevorderen van duurzame terugkeer en herintegratie",
                 *             "en": "Promoting sustainable return and reintegration"
                 *           }
                 *         }
                 *       ],
                 *       "themes": [
                 *         {
                 *           "code": "strategic-country-approach",
                 *           "label": {
                 *             "nl": "Strategische landenbenadering",
                 *             "en": "Strategic country approach"
                 *           }
                 *         }
                 *       ],
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "Inleiding",
                 *         "paragraph": 2,
                 *         "precision": null,
                 *         "derived": false,
                 *         "invented": false,
                 *         "assumed": [
                 *           "validFrom"
                 *         ],
                 *         "note": "The priorities stand in a footnote of this paragraph; the theme is one of the instruments of part II. The day from which the policy note counts is not in the report."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PublishPolicyFrameworkRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFramework"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showPolicyFramework: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFramework"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description The policy priority it serves. */
                priority?: string;
                status?: components["schemas"]["ActivityStatus"];
                /** @description One of the countries it names. */
                country?: components["schemas"]["CountryCode"];
                /** @description An organisation that has a role in it. */
                partner?: string;
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "description" | "priority" | "status" | "statusChange" | "scope" | "countries" | "partners" | "plannedStart" | "plannedEnd" | "actualStart" | "actualEnd" | "datePrecision" | "totalBudget" | "plans" | "fundedByProgramme" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    registerProject: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["RegisterProjectRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    changeProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plannedEnd": "2011-12-31",
                 *       "datePrecision": "day"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProjectRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listFinancialProgress: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("year" | "planned" | "committed" | "released" | "spent" | "reversed" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearProgressPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "unit" | "baseline" | "target" | "provenance" | "observations" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    defineIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["DefineIndicatorRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showIndicator: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: string;
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "from" | "to" | "value" | "remark" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: string;
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    observeIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: string;
                indicator: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["ObserveIndicatorRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showObservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: string;
                indicator: string;
                observation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    listMilestones: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "dueOn" | "dueOnPrecision" | "reachedOn" | "reason" | "rescheduled" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestonePage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: string;
                milestone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    planMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: string;
                milestone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["PlanMilestoneRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showProjectStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectStatus"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    changeProjectStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["ChangeProjectStatusRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectStatus"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listReceptionFacilities: {
        parameters: {
            query?: {
                country?: components["schemas"]["CountryCode"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "country" | "title" | "state" | "services" | "capacity" | "occupancyMinors" | "occupancyLocalYouth" | "countedOn" | "project" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceptionFacilityPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showReceptionFacility: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceptionFacility"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    registerReceptionFacility: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["RegisterReceptionFacilityRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceptionFacility"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceptionFacility"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /** @description One of the countries that it holds. */
                country?: components["schemas"]["CountryCode"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "countries" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showRegion: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    registerRegion: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "nl": "Noord-Afrika",
                 *         "en": "North Africa"
                 *       },
                 *       "countries": [
                 *         "DZ",
                 *         "EG",
                 *         "LY",
                 *         "MA",
                 *         "TN"
                 *       ],
                 *       "remark": null,
                 *       "provenance": {
                 *         "document": "progress-report-2010",
                 *         "heading": "3. Bescherming en opvang in de regio",
                 *         "paragraph": 3,
                 *         "precision": null,
                 *         "derived": false,
                 *         "invented": false,
                 *         "assumed": [
                 *           "countries"
                 *         ],
                 *         "note": "The letter names the region and not its countries: assumed are the receivers of aid that OECD-DAC counted to Africa north of the Sahara in 2010."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RegisterRegionRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listReturnSchemes: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "operator" | "partners" | "modality" | "state" | "applicationFrom" | "applicationTo" | "runOffTo" | "datePrecision" | "ceiling" | "countries" | "project" | "remark" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSchemePage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showReturnScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnScheme"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    registerReturnScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["RegisterReturnSchemeRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnScheme"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnScheme"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listReturnStatistics: {
        parameters: {
            query?: {
                scheme?: string;
                kind?: components["schemas"]["ReturnKind"];
                /** @description Country of return. */
                country?: components["schemas"]["CountryCode"];
                nationality?: components["schemas"]["CountryCode"];
                minors?: components["schemas"]["Minors"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "kind" | "from" | "to" | "scheme" | "country" | "nationality" | "sex" | "ageBand" | "minors" | "revision" | "recordedOn" | "persons" | "share" | "breakdowns" | "suppressed" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id" | "from" | "-from" | "country,from" | "-country,-from";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnStatisticPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    reportReturnStatistic: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["ReportReturnStatisticRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnStatistic"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showReturnStatistic: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnStatistic"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    listStatisticRevisions: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("statistic" | "revision" | "recordedOn" | "persons" | "share" | "breakdowns" | "suppressed" | "remark" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticRevisionPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    reviseReturnStatistic: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "persons": 1158,
                 *       "remark": {
                 *         "nl": "Na controle door de uitvoerder",
                 *         "en": "After a check by the operator"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["StatisticFigureRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticRevision"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showStatisticRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticRevision"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    listUnderspendAnalyses: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("year" | "title" | "status" | "appropriated" | "spent" | "underspend" | "underspendRate" | "band" | "missing" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        asOf: string;
                        /** @description With `fields`, those of a summary alone */
                        items: components["schemas"]["UnderspendSummary"][];
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                    };
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AnalysisProblem400"];
            401: components["responses"]["AnalysisProblem401"];
            403: components["responses"]["AnalysisProblem403"];
            404: components["responses"]["AnalysisProblem404"];
            406: components["responses"]["AnalysisProblem406"];
            408: components["responses"]["AnalysisProblem408"];
            414: components["responses"]["AnalysisProblem414"];
            417: components["responses"]["AnalysisProblem417"];
            429: components["responses"]["AnalysisProblem429"];
            431: components["responses"]["AnalysisProblem431"];
            500: components["responses"]["AnalysisProblem500"];
            503: components["responses"]["AnalysisProblem503"];
        };
    };
    showUnderspendAnalysis: {
        parameters: {
            query?: {
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: string;
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendAnalysis"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AnalysisProblem400"];
            401: components["responses"]["AnalysisProblem401"];
            403: components["responses"]["AnalysisProblem403"];
            404: components["responses"]["AnalysisProblem404"];
            406: components["responses"]["AnalysisProblem406"];
            408: components["responses"]["AnalysisProblem408"];
            414: components["responses"]["AnalysisProblem414"];
            417: components["responses"]["AnalysisProblem417"];
            429: components["responses"]["AnalysisProblem429"];
            431: components["responses"]["AnalysisProblem431"];
            500: components["responses"]["AnalysisProblem500"];
            503: components["responses"]["AnalysisProblem503"];
        };
    };
    listUnderspendCauseCodes: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "code" | "-code";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("code" | "label" | "narrativeRequired" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendCauseCodePage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showUnderspendCauseCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendCauseCode"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    setUnderspendCauseCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["SetCauseCodeRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendCauseCode"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendCauseCode"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listUnderspendCauses: {
        parameters: {
            query?: {
                year?: number;
                /** @description Code of causes. */
                code?: string;
                project?: string;
                /** @description Priority or theme. */
                purpose?: string;
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "year" | "code" | "project" | "purpose" | "group" | "narrative" | "amount" | "timing" | "nature" | "driver" | "provenance" | "withdrawal" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id" | "year" | "-year" | "amount" | "-amount";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendCausePage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    recordUnderspendCause: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["RecordUnderspendCauseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendCause"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    showUnderspendCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendCause"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showUnderspendCauseWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendCauseWithdrawal"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    withdrawUnderspendCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Recorded twice"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawUnderspendCauseRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendCauseWithdrawal"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderspendCauseWithdrawal"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
    listUndertakings: {
        parameters: {
            query?: {
                state?: components["schemas"]["UndertakingState"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: string;
                /** @description Items on a page at most; 100, when absent. */
                limit?: number;
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "state" | "dueOn" | "datePrecision" | "fulfilledOn" | "reference" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndertakingPage"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    showUndertaking: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Undertaking"];
                };
            };
            /** @description Not changed since the ETag that If-None-Match names */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReadProblem400"];
            401: components["responses"]["ReadProblem401"];
            403: components["responses"]["ReadProblem403"];
            404: components["responses"]["ReadProblem404"];
            406: components["responses"]["ReadProblem406"];
            408: components["responses"]["ReadProblem408"];
            414: components["responses"]["ReadProblem414"];
            417: components["responses"]["ReadProblem417"];
            429: components["responses"]["ReadProblem429"];
            431: components["responses"]["ReadProblem431"];
            500: components["responses"]["ReadProblem500"];
            503: components["responses"]["ReadProblem503"];
        };
    };
    recordUndertaking: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["RecordUndertakingRequest"];
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Undertaking"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    ETag: components["headers"]["ETag"];
                    "Consistency-Token": components["headers"]["Consistency-Token"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Consistency-Reached": components["headers"]["Consistency-Reached"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Undertaking"];
                };
            };
            400: components["responses"]["WriteProblem400"];
            401: components["responses"]["WriteProblem401"];
            403: components["responses"]["WriteProblem403"];
            404: components["responses"]["WriteProblem404"];
            406: components["responses"]["WriteProblem406"];
            408: components["responses"]["WriteProblem408"];
            409: components["responses"]["WriteProblem409"];
            412: components["responses"]["WriteProblem412"];
            413: components["responses"]["WriteProblem413"];
            414: components["responses"]["WriteProblem414"];
            415: components["responses"]["WriteProblem415"];
            417: components["responses"]["WriteProblem417"];
            428: components["responses"]["WriteProblem428"];
            429: components["responses"]["WriteProblem429"];
            431: components["responses"]["WriteProblem431"];
            500: components["responses"]["WriteProblem500"];
            503: components["responses"]["WriteProblem503"];
        };
    };
}
