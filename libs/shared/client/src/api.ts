/* Written by `npm run contracts`; a test fails when it no longer fits the code. */

export interface paths {
    "/budget-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List at which lines of the budget law the purposes are booked */
        get: operations["listBudgetLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-lines/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show at which lines of the budget law a purpose is booked
         * @description Refuses:
         *
         *     - 404 `budget-line-not-found`
         */
        get: operations["showBudgetLines"];
        /**
         * Say at which lines of the budget law the money of a purpose is booked
         * @description It replaces all periods of the purpose.
         *
         *     Refuses:
         *
         *     - 409 `purpose-in-no-framework`: Nobody has published a policy framework with this purpose
         *     - 400 `period-ends-before-it-starts`: A period ends on the day it starts or later
         *     - 400 `budget-lines-overlap`: The money of a purpose is booked at one line at a time: a period ends before the next one starts
         */
        put: operations["setBudgetLines"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-lines/{purpose}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to the budget lines of a purpose
         * @description Refuses:
         *
         *     - 404 `budget-line-not-found`
         */
        get: operations["listBudgetLineHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the budget years */
        get: operations["listBudgetYears"];
        put?: never;
        /**
         * Open a budget year as a draft
         * @description Its amounts follow as mutations. What commitments of earlier years promise on it draws on it from the start.
         *
         *     Refuses:
         *
         *     - 409 `budget-year-exists`
         *     - 409 `policy-framework-unknown`: Nobody has published a policy framework with this id
         *     - 409 `year-outside-framework`: A budget year does not end before its policy framework begins
         *     - 400 `bands-out-of-order`: The band that is on course ends no later than the band that needs attention
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
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
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showAdoption"];
        /**
         * Record that a budget year was adopted
         * @description Until that day only commitments of earlier years are paid, and no new ones are made.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 409 `budget-already-adopted`: A budget year is adopted once
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showAllocation"];
        /**
         * Set how a year is planned over its purposes
         * @description Plans may go above what is not earmarked, up to the plan limit of the year.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
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
    "/budgets/{year}/cash-shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move cash from this year to another
         * @description A mutation of each year, which add up to nothing; with a purpose its earmarks follow.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 403 `double-entry-not-authorised`: Only an officer with the role and the scope to authorise approves a reallocation or a cash shift
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 400 `mutation-dates-out-of-order`: A mutation is tabled before it is decided
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 409 `mutation-exists`
         *     - 409 `mutations-too-many`: A budget year holds no more mutations than this
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         *     - 409 `double-entry-exceeds-room`: Money is moved only where it is neither paid nor promised, and from a year as a whole only what is not earmarked
         *     - 400 `cash-shift-within-year`: A cash shift goes from one year to another
         *     - 409 `budget-year-unknown`: Nobody has opened a budget year for this date
         */
        post: operations["recordCashShift"];
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showClosing"];
        /**
         * Close a budget year
         * @description What was appropriated and not paid is the carry-over that is requested plus what lapses, to the cent. Unpaid instalments move to the next year; after that only the final act is booked, and corrections are booked in the year they happen in.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 409 `budget-not-adopted`: The budget of this year is not adopted: until then only commitments of earlier dates can be paid
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `spending-not-reported`: A year is closed on what was spent, so not while its spending is unknown
         *     - 409 `appropriation-not-recorded`: Nobody has recorded the appropriation of this year, so it has no underspend to close on
         *     - 409 `closing-does-not-add-up`: The underspend equals the carry-over that is requested plus the part that lapses, to the cent
         *     - 409 `commitments-changed-meanwhile`: Commitments of the year changed while it was being closed; closing it again takes them along
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showControlTotal"];
        /**
         * Record a total that a source states itself
         * @description The sums of the parts are checked against it.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         */
        put: operations["recordControlTotal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/double-entries/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show both entries of a reallocation or a cash shift
         * @description Under the year that the money was taken from.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showDoubleEntry"];
        put?: never;
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showEarmark"];
        /**
         * Set the part of a year apart for one purpose
         * @description A purpose draws its own earmark first, then what is not earmarked; never the earmark of another.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         */
        get: operations["listExpenditures"];
        put?: never;
        /**
         * Record money that was paid
         * @description On a commitment, or outside one for a purpose. Immutable: a reversal takes it back. Country shares are resolved now: those of the expenditure, and without them those of its project.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 400 `booked-outside-year`: The date of a booking lies in the year that it is booked on
         *     - 409 `commitment-unknown`: Nobody has made a commitment with this id
         *     - 409 `not-of-commitment`: An expenditure has the project and the purpose of its commitment
         *     - 409 `payment-before-commitment`: A commitment is paid on the day it was made or later
         *     - 409 `expenditure-exceeds-commitment`: An expenditure stays within the part of its commitment that is left
         *     - 409 `project-unknown`: The project that is named is not registered, or its registration has not arrived yet
         *     - 409 `project-not-running`: Money is promised and paid only to a project in implementation or finalisation
         *     - 409 `project-not-paid-from-this-budget`: A project that others pay takes no money from this budget
         *     - 409 `project-of-another-purpose`: Money for a project has the purpose of the project
         *     - 400 `purpose-missing`: An expenditure outside a commitment names its purpose
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 409 `budget-not-adopted`: The budget of this year is not adopted: until then only commitments of earlier dates can be paid
         *     - 409 `cash-exceeds-appropriation`: Cash stays within the appropriation unless an authorised officer gives a reason and a reference
         *     - 403 `overrun-not-authorised`: Only an authorised officer lets cash exceed the appropriation
         *     - 409 `expenditure-exceeds-purpose`: A purpose draws on its own earmark first and then on the unallocated part; it never draws on the earmark of another
         *     - 400 `scope-contradicts-shares`: Country shares go with the scope `countries`, and that scope goes with shares
         *     - 409 `scope-contradicts-project`: Money for a project that works in countries goes to countries, not to a region or the world
         *     - 400 `share-country-twice`: An expenditure has one share for each country
         *     - 400 `expenditure-shares-not-whole`: The country shares of an expenditure are each above zero and add up to 100 exactly
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
         * @description Refuses:
         *
         *     - 404 `expenditure-not-found`
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
    "/budgets/{year}/expenditures/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to an expenditure
         * @description Refuses:
         *
         *     - 404 `expenditure-not-found`
         */
        get: operations["listExpenditureHistory"];
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
         * @description Refuses:
         *
         *     - 404 `expenditure-not-found`
         */
        get: operations["listReversals"];
        put?: never;
        /**
         * Take back an expenditure or a part of it
         * @description It belongs to the year of its day, so that a closed year stays as it is. Each country gets back its part of what is left. Answers the expenditure as it now is.
         *
         *     Refuses:
         *
         *     - 404 `expenditure-not-found`
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 409 `reversal-before-expenditure`: An expenditure is taken back on the day it was booked or later
         *     - 409 `budget-year-unknown`: Nobody has opened a budget year for this date
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 409 `reversal-exceeds-expenditure`: A reversal takes back at most the part of its expenditure that is neither taken back, paid back nor accounted for
         */
        post: operations["reverseExpenditure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/expenditures/{id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the partner accounted for of an advance
         * @description Refuses:
         *
         *     - 404 `expenditure-not-found`
         */
        get: operations["listSettlements"];
        put?: never;
        /**
         * Settle an advance or a part of it
         * @description The partner accounted for it. The money was spent when it was paid, so nothing is booked, and a closed year does not stand in the way. Answers the expenditure as it now is.
         *
         *     Refuses:
         *
         *     - 404 `expenditure-not-found`
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `not-an-advance`: Only an expenditure that was paid as an advance is settled
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 409 `settlement-before-advance`: An advance is settled on the day it was paid or later
         *     - 409 `settlement-exceeds-advance`: A settlement is at most the part of the advance that is still open
         */
        post: operations["settleAdvance"];
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
         * Show what the first-year reception of asylum seekers costs, and what was drawn of its saving
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showFirstYearReception"];
        /**
         * Estimate what the first-year reception of asylum seekers costs
         * @description Of asylum seekers from DAC countries, charged to the ODA budget of the year.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         */
        put: operations["estimateFirstYearReception"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/first-year-reception/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw on what first-year reception saves, for the strategic country approach
         * @description Reception gives up what the programme gets: a mutation of the year, earmarked for that theme.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 400 `mutation-dates-out-of-order`: A mutation is tabled before it is decided
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 409 `reception-saving-unknown`: Nobody can draw on the saving of first-year reception while its estimate or its projection is unknown
         *     - 409 `draw-exceeds-saving`: All draws together stay within what first-year reception saves
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 409 `mutation-exists`
         *     - 409 `mutations-too-many`: A budget year holds no more mutations than this
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         */
        post: operations["drawReceptionSaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/first-year-reception/projection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what first-year reception was projected to cost in the whole year
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showReceptionProjection"];
        /**
         * Record the confirmed projection of what first-year reception costs in the whole year
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `reception-not-estimated`: First-year reception is projected and accounted for against an estimate, and nobody has recorded one
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         */
        put: operations["projectFirstYearReception"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/first-year-reception/real-cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what first-year reception really cost
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showReceptionCost"];
        /**
         * State what first-year reception really cost in a closed year
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `reception-not-estimated`: First-year reception is projected and accounted for against an estimate, and nobody has recorded one
         *     - 409 `reception-cost-before-closing`: The real cost of first-year reception is stated of a year that is closed; before that it is a projection
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         */
        put: operations["stateReceptionCost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a budget year
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         */
        get: operations["listBudgetYearHistory"];
        put?: never;
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showMultiYearEstimate"];
        /**
         * Set the estimates of the four years after a budget year
         * @description Instalments of commitments that fall in a year without a budget stay within its estimate.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 400 `estimate-year-out-of-range`: A multi-year estimate covers the four years after its own
         *     - 400 `set-twice`: A list has one entry for each purpose, figure or year
         *     - 400 `budget-amount-negative`: An earmark, a plan and an estimate are zero or more
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         */
        get: operations["listMutations"];
        put?: never;
        /**
         * Record a change of a budget year
         * @description The sum of the mutations is what is appropriated. A mutation never changes: a correction is another one.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `mutation-undated`: A mutation gives the day from which it is in force, or at least the day on which it was decided
         *     - 400 `mutation-dates-out-of-order`: A mutation is tabled before it is decided
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 400 `mutation-has-own-command`: A reallocation and a cash shift are recorded with both of their entries, and a reception saving by drawing on it
         *     - 400 `mutation-has-stage`: A mutation that is a stage of the budget itself is not laid down with another stage
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 409 `mutation-exists`
         *     - 409 `mutations-too-many`: A budget year holds no more mutations than this
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         *     - 409 `appropriation-below-obligations`: The cut would leave less than the year has promised, earmarked or paid already
         *     - 409 `commitment-budget-below-commitments`: The cut would leave less than the year has committed already
         *     - 400 `carry-over-request-missing`: A granted carry-over names the year before that requested it, and no other mutation names one
         *     - 409 `carry-over-exceeds-request`: No more is carried over than the closed year requested
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
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
    "/budgets/{year}/reallocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move money from one purpose to another
         * @description Two mutations that add up to nothing; the earmarks of both purposes follow.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 403 `double-entry-not-authorised`: Only an officer with the role and the scope to authorise approves a reallocation or a cash shift
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 400 `mutation-dates-out-of-order`: A mutation is tabled before it is decided
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 409 `mutation-exists`
         *     - 409 `mutations-too-many`: A budget year holds no more mutations than this
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         *     - 409 `double-entry-exceeds-room`: Money is moved only where it is neither paid nor promised, and from a year as a whole only what is not earmarked
         *     - 400 `reallocation-within-purpose`: A reallocation goes from one purpose to another
         */
        post: operations["recordReallocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the money that came back in a budget year
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Record money that came back
         * @description In the year of its expenditure it is netted with what was spent. In a later year it is a receipt of that year, and the year of the expenditure stays as it is.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 400 `booked-outside-year`: The date of a booking lies in the year that it is booked on
         *     - 409 `expenditure-unknown`: Nobody has recorded an expenditure with this id
         *     - 409 `refund-of-another-booking`: A refund has the project and the purpose of its expenditure
         *     - 409 `refund-before-expenditure`: Money comes back on the day it was paid or later
         *     - 409 `refund-exceeds-expenditure`: A refund is at most the part of its expenditure that is neither taken back, paid back nor accounted for
         *     - 400 `purpose-missing`: An expenditure outside a commitment names its purpose
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 409 `project-unknown`: The project that is named is not registered, or its registration has not arrived yet
         */
        post: operations["recordRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show money that came back
         * @description Refuses:
         *
         *     - 404 `refund-not-found`
         */
        get: operations["showRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/refunds/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a refund
         * @description Refuses:
         *
         *     - 404 `refund-not-found`
         */
        get: operations["listRefundHistory"];
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
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `budget-part-not-set`: Nobody has set this part of the budget year
         */
        get: operations["showReportingGaps"];
        /**
         * Set which figures of a year nobody reported
         * @description A figure that nobody reported is null in every answer, not zero. A closed year takes it too.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
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
    "/budgets/{year}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what each purpose may still commit and pay, and why not more
         * @description What a refusal knows can be asked here before.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         */
        get: operations["showRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{year}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a budget year is judged by
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         */
        get: operations["showSettings"];
        /**
         * Change what a budget year is judged by
         * @description Title, plan limit, bands, explanation threshold and the day from which the ledger is kept here, given whole and with a reason. What is left out takes the value of a year that is opened without it.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 400 `bands-out-of-order`: The band that is on course ends no later than the band that needs attention
         *     - 409 `allocation-exceeds-plan-limit`: The plans together stay within the plan limit of the money that is not earmarked
         */
        put: operations["changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who read which return cases, and for what */
        get: operations["listCaseReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the codes of the platform, each with its label in Dutch and English */
        get: operations["listCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-lists/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the codes of one list, each with its label in Dutch and English
         * @description Refuses:
         *
         *     - 404 `code-list-not-found`
         */
        get: operations["showCodeList"];
        put?: never;
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
        /** List the commitments */
        get: operations["listCommitments"];
        put?: never;
        /**
         * Promise money to a project
         * @description Its value stays within the commitment budget of the year it is made in, where one is set, and each instalment within what its purpose can draw in its own year. A country of the project that is on no budget-eligibility list of that date takes an exemption, and that the scope `budgets:authorise`.
         *
         *     Refuses:
         *
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         *     - 409 `budget-year-unknown`: Nobody has opened a budget year for this date
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 409 `budget-not-adopted`: The budget of this year is not adopted: until then only commitments of earlier dates can be paid
         *     - 409 `purpose-unknown`: A purpose is a priority or a theme of the year’s policy framework
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 400 `instalment-before-commitment`: An instalment falls in the year of the commitment or later
         *     - 400 `instalment-due-outside-its-year`: An instalment is due in the year whose cash it draws on
         *     - 400 `instalments-are-not-the-value`: The instalments of a commitment add up to its value
         *     - 409 `project-unknown`: The project that is named is not registered, or its registration has not arrived yet
         *     - 409 `project-not-running`: Money is promised and paid only to a project in implementation or finalisation
         *     - 409 `project-not-paid-from-this-budget`: A project that others pay takes no money from this budget
         *     - 409 `project-of-another-purpose`: Money for a project has the purpose of the project
         *     - 409 `country-not-eligible`: A country of the project is on no budget-eligibility list of this date
         *     - 409 `project-countries-not-recorded`: The countries of the project are not recorded, so nobody can tell whether it is eligible
         *     - 403 `exemption-not-authorised`: Only an officer with the role and the scope to authorise grants an exemption
         *     - 400 `exemption-reason-missing`: An exemption has a reason unless the document that it is taken from gives none
         *     - 409 `commitment-exceeds-commitment-budget`: The commitments of a year stay within its commitment budget
         *     - 409 `instalments-exceed-appropriation`: Money paid and promised for a purpose stays within its own earmark and the unallocated part of the year
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
         * @description Refuses:
         *
         *     - 404 `commitment-not-found`
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
    "/commitments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a commitment
         * @description Refuses:
         *
         *     - 404 `commitment-not-found`
         */
        get: operations["listCommitmentHistory"];
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
         * @description It returns to the commitment budget of the year of its day, and to the cash of the years of its instalments. An instalment is released no further than it is open. Answers the commitment as it now is.
         *
         *     Refuses:
         *
         *     - 404 `commitment-not-found`
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         *     - 409 `budget-year-unknown`: Nobody has opened a budget year for this date
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 409 `release-before-commitment`: A commitment is released on the day it was made or later
         *     - 409 `instalment-unknown`: The commitment has no instalment with this number
         *     - 409 `release-exceeds-instalment`: A release takes back at most the part of its instalment that was neither paid nor released on its day
         */
        post: operations["releaseCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the open part of a commitment other instalments
         * @description What was paid and released stays as it is. The cash that a year must hold rises only within what its purpose can draw there. Answers the commitment as it now is.
         *
         *     Refuses:
         *
         *     - 404 `commitment-not-found`
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `year-total-too-large`: No amount of a budget year, and no sum of its amounts, reaches ten thousand billion euros
         *     - 409 `budget-year-unknown`: Nobody has opened a budget year for this date
         *     - 409 `budget-closed`: The year is closed: only the final act can still be booked on it
         *     - 409 `schedule-before-commitment`: The schedule of a commitment changes on the day it was made or later
         *     - 400 `amount-not-positive`: The amount of a commitment, a release, an expenditure or a reversal is above zero
         *     - 400 `instalment-before-commitment`: An instalment falls in the year of the commitment or later
         *     - 400 `instalment-due-outside-its-year`: An instalment is due in the year whose cash it draws on
         *     - 409 `schedule-is-not-the-outstanding`: The new instalments of a commitment add up to what is neither paid nor released of it
         *     - 409 `instalments-exceed-appropriation`: Money paid and promised for a purpose stays within its own earmark and the unallocated part of the year
         *     - 409 `instalments-exceed-estimate`: The instalments of a year that has no budget yet stay within its multi-year estimate
         */
        post: operations["rescheduleCommitment"];
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
        /** List what cooperation on return means for the relation with countries */
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
         * @description Refuses:
         *
         *     - 404 `conditionality-decision-not-found`
         */
        get: operations["showConditionalityDecision"];
        /**
         * Record what cooperation on return means for the relation with a country, or replace the decision whole
         * @description Conditionality runs both ways. A reduction or a suspension of aid rests on an assessment of cooperation; no consequence rests on a good one, and no support on a poor one.
         *
         *     Refuses:
         *
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
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
    "/conditionality-decisions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a conditionality decision
         * @description Refuses:
         *
         *     - 404 `conditionality-decision-not-found`
         */
        get: operations["listConditionalityDecisionHistory"];
        put?: never;
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
        /** List how countries cooperated on the return of their nationals */
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
         * @description Refuses:
         *
         *     - 404 `cooperation-assessment-not-found`
         */
        get: operations["showCooperationAssessment"];
        /**
         * Assess how a country cooperated on return in a period, or replace the assessment whole
         * @description The rule rates by the part of the travel documents asked for that was issued within the term: seven in ten or more is good, four in ten or more is moderate, less is poor. With fewer than twenty documents asked for, or without these numbers, it gives no rating. An officer may overrule it with a reason.
         *
         *     Refuses:
         *
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
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
    "/cooperation-assessments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a cooperation assessment
         * @description Refuses:
         *
         *     - 404 `cooperation-assessment-not-found`
         */
        get: operations["listCooperationAssessmentHistory"];
        put?: never;
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
        /** List instruments of migration policy */
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
         * @description Refuses:
         *
         *     - 404 `country-instrument-not-found`
         */
        get: operations["showCountryInstrument"];
        /**
         * Record an instrument of migration policy, or replace it whole
         * @description With the countries that it names; without any, with every country of its regions; without either, with none in particular. An amount belongs to all its countries together.
         *
         *     Refuses:
         *
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
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
    "/country-instruments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to an instrument
         * @description Refuses:
         *
         *     - 404 `country-instrument-not-found`
         */
        get: operations["listCountryInstrumentHistory"];
        put?: never;
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
         *     Refuses:
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
         *     Refuses:
         *
         *     - 404 `country-not-found`
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
    "/country-overviews/{country}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how one amount of a country overview came about
         * @description As of a figure of the underspend analysis. An amount takes the scope of its block.
         *
         *     Refuses:
         *
         *     - 404 `country-not-found`
         *     - 404 `figure-not-found`
         */
        get: operations["explainCountryFigure"];
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
        /** List what policy says of countries of origin */
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
         * @description Refuses:
         *
         *     - 404 `country-policy-not-found`
         */
        get: operations["showCountryPolicy"];
        /**
         * Set what policy says of a country of origin
         * @description Refuses:
         *
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 400 `period-of-another-category`: A period is of a category that the country has
         *     - 400 `category-period-reversed`: A category holds until the day from which it holds, or later
         *     - 400 `category-periods-overlap`: The periods of one category lie apart
         */
        put: operations["setCountryPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/country-policies/{country}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to what policy says of a country
         * @description Refuses:
         *
         *     - 404 `country-policy-not-found`
         */
        get: operations["listCountryPolicyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the papers of the register */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a paper of the register
         * @description Refuses:
         *
         *     - 404 `document-not-found`
         */
        get: operations["showDocument"];
        /**
         * Record a paper in the register, or replace it
         * @description A parliamentary paper, a letter, a decision or another paper that records refer to.
         *
         *     Refuses:
         *
         *     - 400 `document-without-movers`: An amendment or a motion names the members of parliament who tabled it
         */
        put: operations["recordDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a document
         * @description Refuses:
         *
         *     - 404 `document-not-found`
         */
        get: operations["listDocumentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/due-instalments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the instalments that are not paid yet, the oldest first */
        get: operations["listDueInstalments"];
        put?: never;
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
        /** List the exemptions from the eligibility lists */
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
         * @description Refuses:
         *
         *     - 404 `eligibility-exemption-not-found`
         */
        get: operations["showEligibilityExemption"];
        /**
         * Let a project go on in countries that are on no list
         * @description For whatever is committed to it. Takes the scope `budgets:authorise`, and a reason unless the document that tells of it gives none.
         *
         *     Refuses:
         *
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
    "/eligibility-exemptions/{project}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to the exemption of a project
         * @description Refuses:
         *
         *     - 404 `eligibility-exemption-not-found`
         */
        get: operations["listEligibilityExemptionHistory"];
        put?: never;
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
        /** List the eligibility lists */
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
         * @description Refuses:
         *
         *     - 404 `eligibility-list-not-found`
         */
        get: operations["showEligibilityList"];
        /**
         * Publish which countries count for a purpose
         * @description It replaces the whole list of that code. What was promised or paid before stays as it is.
         *
         *     Refuses:
         *
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
    "/eligibility-lists/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to an eligibility list
         * @description Refuses:
         *
         *     - 404 `eligibility-list-not-found`
         */
        get: operations["listEligibilityListHistory"];
        put?: never;
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
        /** List evaluations of projects and policy frameworks */
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
         * @description Refuses:
         *
         *     - 404 `evaluation-not-found`
         */
        get: operations["showEvaluation"];
        /**
         * Record an evaluation of a project or of a policy framework, or replace it
         * @description Refuses:
         *
         *     - 400 `evaluation-of-one-thing`: An evaluation names one project or one policy framework, and never both
         *     - 409 `project-unknown`: The project that is named is not registered, or its registration has not arrived yet
         *     - 409 `framework-unknown`: The policy framework that is named is not published, or its publication has not arrived yet
         */
        put: operations["recordEvaluation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to an evaluation
         * @description Refuses:
         *
         *     - 404 `evaluation-not-found`
         */
        get: operations["listEvaluationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/family-tracings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how many families of unaccompanied minors were looked for and found, by country and period */
        get: operations["listFamilyTracings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/family-tracings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how many families of unaccompanied minors were looked for and found in a country in a period
         * @description Refuses:
         *
         *     - 404 `family-tracing-not-found`
         */
        get: operations["showFamilyTracing"];
        /**
         * Record how many families of unaccompanied minors were looked for and found, or replace it whole
         * @description Refuses:
         *
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 400 `tracing-period-reversed`: The period of family tracing ends on its first day or later
         *     - 409 `tracing-period-overlaps`: Family tracing in a country is recorded once for each period, and periods do not overlap
         *     - 409 `tracing-moves-country`: Family tracing in another country is recorded under another id
         *     - 400 `more-found-than-requested`: The families that were found are among those that were asked for
         */
        put: operations["recordFamilyTracing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/family-tracings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to family tracing in a country and period
         * @description Refuses:
         *
         *     - 404 `family-tracing-not-found`
         */
        get: operations["listFamilyTracingHistory"];
        put?: never;
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
        /** List organisations */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Register a partner, funder or other organisation that projects name
         * @description Refuses:
         *
         *     - 409 `organisation-exists`
         *     - 400 `organisation-identifier-malformed`: An IATI identifier is like XM-DAC-47066, a KvK number has 8 digits and an OIN has 20
         *     - 400 `organisation-identifier-twice`: An organisation has one identifier of each scheme
         *     - 409 `organisation-identifier-taken`: Another organisation has this identifier
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
         * @description Refuses:
         *
         *     - 404 `organisation-not-found`
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
    "/organisations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to an organisation
         * @description Refuses:
         *
         *     - 404 `organisation-not-found`
         */
        get: operations["listOrganisationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overdue-partner-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reports that partners should have submitted before today, the longest overdue first */
        get: operations["listOverduePartnerReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reports that were asked of the partners of projects */
        get: operations["listPartnerReports"];
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
        /** List the policy frameworks */
        get: operations["listPolicyFrameworks"];
        put?: never;
        /**
         * Publish a policy framework
         * @description What money can be for: priorities and themes. It never changes; a changed policy is a framework under another code.
         *
         *     Refuses:
         *
         *     - 409 `policy-framework-exists`
         *     - 400 `purpose-twice`: The priorities and themes of a framework each have a code of their own
         *     - 400 `priority-number-twice`: Each priority has its own place in the order of its framework
         *     - 400 `purpose-ends-before-it-begins`: A priority or a theme does not end before it begins
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
         * @description Refuses:
         *
         *     - 404 `policy-framework-not-found`
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
    "/policy-frameworks/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a policy framework
         * @description Refuses:
         *
         *     - 404 `policy-framework-not-found`
         */
        get: operations["listPolicyFrameworkHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project-plan-uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the columns of a file of plans of projects
         * @description As `text/csv` it is the file to fill in.
         */
        get: operations["showProjectPlansTemplate"];
        put?: never;
        /**
         * Write plans of projects from a file
         * @description All rows are taken or none is; the same file again changes nothing. A dry run keeps nothing, and as `text/csv` answers the refused rows with the reason of each.
         *
         *     Refuses:
         *
         *     - 400 `csv-malformed`: A file is CSV (RFC 4180) with commas or semicolons, and a quote inside a cell doubled
         *     - 400 `csv-header-malformed`: The header of a file names columns of its template, each once, those of its key among them
         *     - 400 `csv-too-many-rows`: A file has at most 1000 rows below its header
         *     - 400 `upload-refused`: All rows of a file are taken or none is; see errors
         */
        post: operations["uploadProjectPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project-plans/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the projects plan to spend in a year
         * @description As `text/csv`: a file for `uploadProjectPlans`.
         */
        get: operations["listProjectPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project-uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the columns of a file of projects
         * @description As `text/csv` it is the file to fill in.
         */
        get: operations["showProjectsTemplate"];
        put?: never;
        /**
         * Write projects from a file
         * @description All rows are taken or none is; the same file again changes nothing. A dry run keeps nothing, and as `text/csv` answers the refused rows with the reason of each.
         *
         *     Refuses:
         *
         *     - 400 `csv-malformed`: A file is CSV (RFC 4180) with commas or semicolons, and a quote inside a cell doubled
         *     - 400 `csv-header-malformed`: The header of a file names columns of its template, each once, those of its key among them
         *     - 400 `csv-too-many-rows`: A file has at most 1000 rows below its header
         *     - 400 `upload-refused`: All rows of a file are taken or none is; see errors
         */
        post: operations["uploadProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projected-outturns/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show where a budget year is expected to end, in total, by purpose and by partner, and how sure that is
         * @description The projection takes the scope `projects:read`. It names its method with the version and the parameters, what it was measured on, and how near the same method came in past years. A year that has ended is projected as it ended.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         */
        get: operations["showProjectedOutturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projected-outturns/{year}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how one figure of a projected outturn came about
         * @description As of a figure of the underspend analysis. Every project and partner of the year can be asked for, as `projection.projects.<id>` and `projection.partners.<id>`. The figures take the scope `projects:read`.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `figure-not-found`
         */
        get: operations["explainProjectedFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projected-outturns/{year}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects of a budget year with where each is expected to end
         * @description The items take the scope `projects:read`.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listProjectedProjects"];
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
         * @description As `text/csv`: a file for `uploadProjects`.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Register a project
         * @description What is absent is unknown. Shares are known of all countries and sectors, or of none.
         *
         *     Refuses:
         *
         *     - 409 `project-exists`
         *     - 400 `project-without-country`: A project in countries names one or more
         *     - 400 `project-country-twice`: A project names each country once
         *     - 409 `country-not-in-force`: The country is there under this code on the days that it is named for
         *     - 400 `project-shares-not-whole`: The shares of all countries are known and add up to 100.00, or none is
         *     - 400 `project-scope-contradicts-shares`: A project whose shares of countries are known has the scope `countries`
         *     - 400 `partner-twice`: A project names an organisation once for each role
         *     - 409 `partner-unknown`: The partners of a project are registered organisations
         *     - 400 `dates-out-of-order`: A project ends on the day it starts or later
         *     - 400 `known-from-in-future`: A project is known to run from today or an earlier day on
         *     - 409 `purpose-not-in-force`: No policy framework that is in force then has this purpose, or its publication has not arrived yet
         *     - 409 `project-parent-unknown`: The project that another is to be a part of is not registered
         *     - 409 `project-parent-not-above`: A project is a part of a programme, a sub-grant of a project or a programme
         *     - 400 `project-amount-negative`: The budget and the plans of a project are zero or more
         *     - 400 `plan-year-twice`: A project has one plan for each year
         *     - 400 `plan-quarters-not-whole`: The four quarters of a plan add up to the plan of the year
         *     - 400 `project-sector-twice`: A project names each purpose code once
         *     - 400 `project-sector-shares-not-whole`: The shares of all sectors are known and add up to 100.00, or none is known
         *     - 409 `purpose-code-unknown`: A project has purpose codes that were set
         *     - 409 `purpose-code-not-in-force`: The purpose code is in force on a day on which the project runs
         *     - 400 `forced-return-not-oda`: Forced return is never ODA
         *     - 400 `purpose-code-of-other-help`: Help to people who return that counts as ODA has the purpose code of its kind
         *     - 400 `project-marker-twice`: A project has each policy marker once
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
         * @description Refuses:
         *
         *     - 404 `project-not-found`
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
         *     Refuses:
         *
         *     - 404 `project-not-found`
         *     - 400 `project-without-country`: A project in countries names one or more
         *     - 400 `project-country-twice`: A project names each country once
         *     - 409 `country-not-in-force`: The country is there under this code on the days that it is named for
         *     - 400 `project-shares-not-whole`: The shares of all countries are known and add up to 100.00, or none is
         *     - 400 `project-scope-contradicts-shares`: A project whose shares of countries are known has the scope `countries`
         *     - 400 `partner-twice`: A project names an organisation once for each role
         *     - 409 `partner-unknown`: The partners of a project are registered organisations
         *     - 400 `dates-out-of-order`: A project ends on the day it starts or later
         *     - 400 `known-from-in-future`: A project is known to run from today or an earlier day on
         *     - 409 `purpose-not-in-force`: No policy framework that is in force then has this purpose, or its publication has not arrived yet
         *     - 409 `project-parent-unknown`: The project that another is to be a part of is not registered
         *     - 409 `project-parent-not-above`: A project is a part of a programme, a sub-grant of a project or a programme
         *     - 400 `project-amount-negative`: The budget and the plans of a project are zero or more
         *     - 400 `plan-year-twice`: A project has one plan for each year
         *     - 400 `plan-quarters-not-whole`: The four quarters of a plan add up to the plan of the year
         *     - 400 `project-sector-twice`: A project names each purpose code once
         *     - 400 `project-sector-shares-not-whole`: The shares of all sectors are known and add up to 100.00, or none is known
         *     - 409 `purpose-code-unknown`: A project has purpose codes that were set
         *     - 409 `purpose-code-not-in-force`: The purpose code is in force on a day on which the project runs
         *     - 400 `forced-return-not-oda`: Forced return is never ODA
         *     - 400 `purpose-code-of-other-help`: Help to people who return that counts as ODA has the purpose code of its kind
         *     - 400 `project-marker-twice`: A project has each policy marker once
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
         *     Refuses:
         *
         *     - 400 `consistency-token-malformed`: A consistency token is at most 16 entries <subject>@<version>
         *     - 404 `project-not-found`
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
    "/projects/{project}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a project
         * @description Refuses:
         *
         *     - 404 `project-not-found`
         */
        get: operations["listProjectHistory"];
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
         * @description Refuses:
         *
         *     - 404 `project-not-found`
         */
        get: operations["listIndicators"];
        put?: never;
        /**
         * Define what a project is measured by
         * @description Refuses:
         *
         *     - 404 `project-not-found`
         *     - 409 `indicator-exists`
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
         * @description Refuses:
         *
         *     - 404 `project-not-found`
         *     - 404 `indicator-not-found`
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
         * @description Refuses:
         *
         *     - 404 `project-not-found`
         *     - 404 `indicator-not-found`
         */
        get: operations["listObservations"];
        put?: never;
        /**
         * Record what was counted of an indicator over a period
         * @description Refuses:
         *
         *     - 404 `project-not-found`
         *     - 404 `indicator-not-found`
         *     - 409 `observation-exists`
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
         * @description Refuses:
         *
         *     - 404 `project-not-found`
         *     - 404 `indicator-not-found`
         *     - 404 `observation-not-found`
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
         * @description Refuses:
         *
         *     - 404 `project-not-found`
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
         * @description Refuses:
         *
         *     - 404 `project-not-found`
         *     - 404 `milestone-not-found`
         */
        get: operations["showMilestone"];
        /**
         * Plan a milestone of a project, or change it
         * @description Another date needs a reason; the date before stays on record.
         *
         *     Refuses:
         *
         *     - 404 `project-not-found`
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
    "/projects/{project}/partner-report-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what asks for a look when the reports on a project are laid side by side
         * @description What nobody reported is compared with nothing.
         *
         *     Refuses:
         *
         *     - 404 `project-not-found`
         */
        get: operations["listPartnerReportFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/partner-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the partners of a project for their report on a period
         * @description There is one report for each project and period.
         *
         *     Refuses:
         *
         *     - 404 `project-not-found`
         *     - 409 `partner-report-exists`
         *     - 400 `partner-report-due-too-early`: A report on a period is due after the last day of that period
         */
        post: operations["openPartnerReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/partner-reports/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the report of the partners of a project on a period
         * @description Refuses:
         *
         *     - 404 `partner-report-not-found`
         */
        get: operations["showPartnerReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/partner-reports/{period}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the figures that the partners of a project report on a period
         * @description Refuses:
         *
         *     - 404 `partner-report-not-found`
         *     - 404 `partner-report-figures-not-set`: Nobody has set figures of this report
         */
        get: operations["showPartnerReportFigures"];
        /**
         * Set the figures that the partners of a project report on a period
         * @description While the report is with the partners. Null is nothing reported, which is not zero. Each report keeps its own forecast, so that forecasts can be compared.
         *
         *     Refuses:
         *
         *     - 404 `partner-report-not-found`
         *     - 409 `partner-report-frozen`: The figures of a report can be set while it is with the partners: active, or awaiting changes
         *     - 400 `forecast-quarter-twice`: A report has one forecast for each quarter
         *     - 400 `forecast-not-ahead`: A forecast is of a quarter after the period that is reported on
         */
        put: operations["setPartnerReportFigures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/partner-reports/{period}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a partner report
         * @description Refuses:
         *
         *     - 404 `partner-report-not-found`
         */
        get: operations["listPartnerReportHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/partner-reports/{period}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far the report of the partners of a project is
         * @description Refuses:
         *
         *     - 404 `partner-report-not-found`
         */
        get: operations["showPartnerReportStatus"];
        /**
         * Submit a partner report, review it, return it with a reason, or approve it
         * @description From active to submitted, in review and approved. From review it can go back with a reason, awaiting changes, and is submitted again. Approval freezes the figures and answers their hash.
         *
         *     Refuses:
         *
         *     - 404 `partner-report-not-found`
         *     - 409 `partner-report-transition-refused`: A report goes from active to submitted, in review and approved; from review it can go back, awaiting changes
         *     - 409 `partner-report-without-figures`: A report is submitted with figures; figures of which nothing was reported say so with null
         *     - 409 `partner-report-return-needs-reason`: A report goes back to the partners only with the reason
         *     - 400 `partner-report-dates-out-of-order`: A step is made today or earlier, on the day of the step before it or later
         */
        put: operations["changePartnerReportStatus"];
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
         * @description Refuses:
         *
         *     - 404 `project-not-found`
         */
        get: operations["showProjectStatus"];
        /**
         * Bring a project to another stage of its life
         * @description From pipeline to implementation or cancelled; from implementation to finalisation, suspended or cancelled; from suspended to implementation or cancelled; from finalisation to closed or back to implementation. Closed and cancelled are final.
         *
         *     Refuses:
         *
         *     - 404 `project-not-found`
         *     - 409 `status-transition-refused`: A project changes its status only along the transitions that are allowed
         *     - 409 `gap-unexplained`: A project is closed once causes explain its gaps above the threshold of the year
         */
        put: operations["changeProjectStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the budget and the plans of a project together with all that are below it
         * @description Every amount is of one project alone, so each euro is in the whole once.
         *
         *     Refuses:
         *
         *     - 404 `project-not-found`
         */
        get: operations["showProjectWhole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purpose-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the purpose codes that projects may have */
        get: operations["listPurposeCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purpose-codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a purpose code
         * @description Refuses:
         *
         *     - 404 `purpose-code-not-found`
         */
        get: operations["showPurposeCode"];
        /**
         * Add a purpose code of the OECD, or change its days
         * @description Refuses:
         *
         *     - 400 `purpose-code-dates-out-of-order`: A purpose code ends on the day it begins or later
         */
        put: operations["setPurposeCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purpose-codes/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a purpose code
         * @description Refuses:
         *
         *     - 404 `purpose-code-not-found`
         */
        get: operations["listPurposeCodeHistory"];
        put?: never;
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
        /** List where returning unaccompanied minors can be received */
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
         * @description Refuses:
         *
         *     - 404 `reception-facility-not-found`
         */
        get: operations["showReceptionFacility"];
        /**
         * Register where returning unaccompanied minors can be received, or replace it whole
         * @description Refuses:
         *
         *     - 400 `count-without-a-date`: An occupancy comes with the day on which it was counted
         *     - 409 `facility-counted-too-often`: A facility keeps a limited number of counts
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         */
        put: operations["registerReceptionFacility"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reception-facilities/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a reception facility
         * @description Refuses:
         *
         *     - 404 `reception-facility-not-found`
         */
        get: operations["listReceptionFacilityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reception-facilities/{id}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who was counted at a reception facility, and how many places it had then
         * @description In the order in which they were recorded. Of one day the last count holds.
         *
         *     Refuses:
         *
         *     - 404 `reception-facility-not-found`
         */
        get: operations["listFacilityObservations"];
        put?: never;
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
        /** List the regions and the countries that they hold */
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
         * @description Refuses:
         *
         *     - 404 `region-not-found`
         */
        get: operations["showRegion"];
        /** Register a region with the countries that it holds, or replace it whole */
        put: operations["registerRegion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a region
         * @description Refuses:
         *
         *     - 404 `region-not-found`
         */
        get: operations["listRegionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List return cases, by the day of their application
         * @description Each reading is recorded: by whom, through which application and for which purpose.
         */
        get: operations["listReturnCases"];
        put?: never;
        /**
         * Record an application for return, which begins a case
         * @description The platform makes its reference. A case holds no name, birth date or number of a file.
         *
         *     Refuses:
         *
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 400 `more-minors-than-persons`: The minors of a case are among its persons
         *     - 409 `return-scheme-unknown`: Nobody has registered a return scheme with this id
         *     - 409 `country-outside-scheme`: A scheme helps people to return to the countries it names
         *     - 409 `application-outside-period`: People apply from the first day to apply of the scheme to the last
         */
        post: operations["applyForReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a return case
         * @description Each reading is recorded: by whom, through which application and for which purpose.
         *
         *     Refuses:
         *
         *     - 404 `return-case-not-found`
         *     - 404 `return-case-erased`: The return case was erased: nobody can read it any more
         */
        get: operations["showReturnCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-cases/{id}/assistance-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record assistance that was granted to a return case, in cash or in kind
         * @description Refuses:
         *
         *     - 404 `return-case-not-found`
         *     - 404 `return-case-erased`: The return case was erased: nobody can read it any more
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `case-not-assisted`: Assistance is granted from the approval of a case until it ends
         *     - 409 `assistance-before-approval`: Assistance is granted on the day of the approval or later
         *     - 409 `assistance-outside-modality`: A scheme for cash gives no help in kind, and one for help in kind gives no cash
         *     - 409 `cash-and-in-kind-mixed`: Only a combined scheme gives one case both cash and help in kind
         *     - 409 `assistance-above-ceiling`: All assistance of a case together stays under the ceiling of its scheme
         *     - 409 `return-case-full`: A case holds a limited number of steps and items of assistance
         */
        post: operations["grantAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-cases/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Destroy the key of a return case, so that nobody can ever read it again
         * @description Its events and its history are lost with it; that there was a case, when it was erased and why remains. Counts that were published stay.
         *
         *     Refuses:
         *
         *     - 404 `return-case-not-found`
         *     - 404 `return-case-erased`: The return case was erased: nobody can read it any more
         */
        post: operations["eraseReturnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a return case, from its application on
         * @description Each reading is recorded: by whom, through which application and for which purpose.
         *
         *     Refuses:
         *
         *     - 404 `return-case-not-found`
         *     - 404 `return-case-erased`: The return case was erased: nobody can read it any more
         */
        get: operations["listReturnCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/return-cases/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the next step of a return case, such as its approval or the departure
         * @description Refuses:
         *
         *     - 404 `return-case-not-found`
         *     - 404 `return-case-erased`: The return case was erased: nobody can read it any more
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `case-step-not-allowed`: A case takes the steps that follow on its state, in their order
         *     - 409 `case-step-out-of-order`: A step of a case is on the day of the one before it or later
         *     - 409 `departure-after-run-off`: A person who applied in time departs before the run-off of the scheme has ended
         *     - 409 `return-case-full`: A case holds a limited number of steps and items of assistance
         */
        post: operations["takeCaseStep"];
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
        /** List the schemes under which people are helped to return */
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
         * @description Refuses:
         *
         *     - 404 `return-scheme-not-found`
         */
        get: operations["showReturnScheme"];
        /**
         * Register a scheme under which people are helped to return, or replace it whole
         * @description Refuses:
         *
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
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
    "/return-schemes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a return scheme
         * @description Refuses:
         *
         *     - 404 `return-scheme-not-found`
         */
        get: operations["listReturnSchemeHistory"];
        put?: never;
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
         */
        get: operations["listReturnStatistics"];
        put?: never;
        /**
         * Report a total of return
         * @description A count of persons by date of departure, or a share of a count reported before, never both; neither where nothing was reported. What a share counts lies inside the statistic that it is a share of.
         *
         *     Refuses:
         *
         *     - 409 `return-statistic-exists`
         *     - 400 `return-period-reversed`: The last day of the period is not before its first day
         *     - 400 `age-band-reversed`: The last year of an age band is not before its first
         *     - 400 `date-out-of-place`: A date lies where the table of dates allows it, and no fact lies after today
         *     - 409 `return-scheme-unknown`: Nobody has registered a return scheme with this id
         *     - 409 `return-statistic-unknown`: Nobody has reported a return statistic with this id
         *     - 409 `share-of-a-share`: A share is part of a count, and never of another share
         *     - 409 `share-outside-its-whole`: The statistic of a share lies inside the statistic that it is a share of
         *     - 409 `subject-counted-already`: Another statistic counts the same persons; a new figure of it is a revision of that one
         *     - 400 `both-count-and-share`: A figure is a count or a share of another statistic, and never both
         *     - 400 `share-not-a-fraction`: A share is above 0 and at most 1
         *     - 400 `breakdown-without-count`: Only a count is broken down; a share and a figure that nobody reported are not
         *     - 400 `breakdown-of-itself`: A statistic is broken down by what it does not name itself
         *     - 400 `breakdown-repeated`: A statistic is broken down by one thing once, and a breakdown has one row for each value
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
         * @description Refuses:
         *
         *     - 404 `return-statistic-not-found`
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
    "/return-statistics/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a return statistic
         * @description Refuses:
         *
         *     - 404 `return-statistic-not-found`
         */
        get: operations["listReturnStatisticHistory"];
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
         * @description Refuses:
         *
         *     - 404 `return-statistic-not-found`
         */
        get: operations["listStatisticRevisions"];
        put?: never;
        /**
         * Report a statistic again with another figure
         * @description Every revision stays, the last one holds. It changes how many, never of what: a count stays a count, a share stays a share of the same statistic.
         *
         *     Refuses:
         *
         *     - 404 `return-statistic-not-found`
         *     - 409 `revision-changes-meaning`: A revision keeps the statistic that its share is of; another meaning is another statistic
         *     - 400 `both-count-and-share`: A figure is a count or a share of another statistic, and never both
         *     - 400 `share-not-a-fraction`: A share is above 0 and at most 1
         *     - 400 `breakdown-without-count`: Only a count is broken down; a share and a figure that nobody reported are not
         *     - 400 `breakdown-of-itself`: A statistic is broken down by what it does not name itself
         *     - 400 `breakdown-repeated`: A statistic is broken down by one thing once, and a breakdown has one row for each value
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
         * @description Refuses:
         *
         *     - 404 `return-statistic-not-found`
         *     - 404 `revision-not-found`
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
         *     Refuses:
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
         * @description A figure that is null is unknown, never zero, and the `missing` beside it says why. A sum is as rough as its parts together; what is not stated by a source is marked as derived. Projects and causes take the scope `projects:read`; `withheld` names what is left out.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
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
    "/underspend-analyses/{year}/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the causes of an analysis, as far as they hold
         * @description They take the scope `projects:read`; `withheld` says when they are left out.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listAnalysedCauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-analyses/{year}/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the countries of an analysis, each with what was spent there
         * @description Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listCountrySpendings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-analyses/{year}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how one figure of an underspend analysis came about
         * @description The formula, the parts that it was computed from, the records and the events behind it, and their sources. Parts and sources of records of a domain take its scope; `withheld` names what is left out.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 404 `figure-not-found`
         */
        get: operations["explainUnderspendFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-analyses/{year}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the partners of an analysis, each with what the projects it implements planned and spent
         * @description They take the scope `projects:read`; `withheld` says when they are left out.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listPartnerLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-analyses/{year}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects of an analysis, each with its plan, what was spent and what was left
         * @description They take the scope `projects:read`; `withheld` says when they are left out.
         *
         *     Refuses:
         *
         *     - 404 `budget-year-not-found`
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        get: operations["listProjectLines"];
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
        /** List the codes of causes of underspend */
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
         * @description Refuses:
         *
         *     - 404 `underspend-cause-code-not-found`
         */
        get: operations["showUnderspendCauseCode"];
        /** Add a code of causes of underspend, or change it */
        put: operations["setUnderspendCauseCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/underspend-cause-codes/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a cause code
         * @description Refuses:
         *
         *     - 404 `underspend-cause-code-not-found`
         */
        get: operations["listUnderspendCauseCodeHistory"];
        put?: never;
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
        /** List why years are underspent */
        get: operations["listUnderspendCauses"];
        put?: never;
        /**
         * Record why a year is underspent
         * @description At a project, at a purpose, or at the programme when both are null. A cause at a project counts for its priority.
         *
         *     Refuses:
         *
         *     - 409 `underspend-cause-exists`
         *     - 409 `underspend-cause-code-unknown`: Nobody has set a cause code of this name
         *     - 409 `narrative-required`: A cause with this code needs a narrative
         *     - 409 `project-unknown`: The project that is named is not registered, or its registration has not arrived yet
         *     - 409 `purpose-not-of-project`: A cause at a project counts for the priority of that project
         *     - 409 `purpose-not-in-force`: No policy framework that is in force then has this purpose, or its publication has not arrived yet
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
         * @description Refuses:
         *
         *     - 404 `underspend-cause-not-found`
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
    "/underspend-causes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to an underspend cause
         * @description Refuses:
         *
         *     - 404 `underspend-cause-not-found`
         */
        get: operations["listUnderspendCauseHistory"];
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
         * @description Refuses:
         *
         *     - 404 `underspend-cause-not-found`
         *     - 404 `underspend-cause-not-withdrawn`: Nobody has withdrawn this cause
         */
        get: operations["showUnderspendCauseWithdrawal"];
        /**
         * Withdraw a cause that turned out not to hold
         * @description Once, with a reason; the cause stays on record.
         *
         *     Refuses:
         *
         *     - 404 `underspend-cause-not-found`
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
        /** List promises to parliament and wishes of it */
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
         * Show a promise to parliament or a wish of it
         * @description Refuses:
         *
         *     - 404 `undertaking-not-found`
         */
        get: operations["showUndertaking"];
        /**
         * Record a promise to parliament (toezegging) or a wish of it (motie), or replace it
         * @description Refuses:
         *
         *     - 400 `open-undertaking-fulfilled`: An open undertaking has no date on which it was fulfilled
         *     - 400 `open-undertaking-settled`: An open undertaking has no settlement
         *     - 409 `undertaking-owner-unknown`: The owners of an undertaking are registered organisations
         *     - 409 `document-unknown`: The document that is named is not in the register
         */
        put: operations["recordUndertaking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/undertakings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to an undertaking
         * @description Refuses:
         *
         *     - 404 `undertaking-not-found`
         */
        get: operations["listUndertakingHistory"];
        put?: never;
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
        /** @enum {string} */
        Against: "adopted" | "first-supplementary" | "second-supplementary" | "current";
        AidExposedRequest: {
            /** @description Null where it is no project of the programme, or it is not known which. */
            project?: components["schemas"]["Code"] | null;
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
            purpose: components["schemas"]["Code"];
            amount: components["schemas"]["MoneyNotNegativeRequest"];
        };
        /** @description Why money was not spent, as somebody recorded it */
        AnalysedCause: {
            id: components["schemas"]["Code"];
            code: components["schemas"]["Code"];
            /** @description Of the code */
            label: components["schemas"]["Label"] | null;
            target: {
                project: {
                    id: components["schemas"]["Code"];
                    title: components["schemas"]["Label"] | null;
                } | null;
                /** @description Also that of the project */
                purpose: components["schemas"]["Code"] | null;
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
        AnalysedCauses: {
            /** Format: date */
            asOf: string;
            against: components["schemas"]["Against"];
            /** @description What the scopes of the token do not show */
            withheld: components["schemas"]["Withheld"][];
            /** @description Null where nobody reported it; missing where the scopes do not show it */
            items?: {
                id?: components["schemas"]["Code"];
                code?: components["schemas"]["Code"];
                /** @description Of the code */
                label?: components["schemas"]["Label"] | null;
                target?: {
                    project: {
                        id: components["schemas"]["Code"];
                        title: components["schemas"]["Label"] | null;
                    } | null;
                    /** @description Also that of the project */
                    purpose: components["schemas"]["Code"] | null;
                    /** @description In the source's own words, where it names several projects at once */
                    group: components["schemas"]["Label"] | null;
                };
                narrative?: components["schemas"]["Label"] | null;
                /** @description Positive explains underspend. Null is not quantified, never zero */
                amount?: components["schemas"]["Figure"] | null;
                /** @description Does the money slip to a later year, or is it lost? */
                timing?: components["schemas"]["CauseTiming"] | null;
                nature?: components["schemas"]["CauseNature"] | null;
                driver?: components["schemas"]["CauseDriver"] | null;
                provenance?: components["schemas"]["Provenance"];
                links?: {
                    self: string;
                };
            }[] | null;
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ApplyForReturnRequest: {
            scheme: components["schemas"]["Code"];
            nationality: components["schemas"]["CountryCode"];
            /** @description Country of return. */
            country: components["schemas"]["CountryCode"];
            persons: number;
            /** @description Of the persons. */
            minors: number;
            /** Format: date */
            appliedOn: string;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        AppropriationBridgeStep: {
            step: components["schemas"]["MutationStage"];
            change: components["schemas"]["Figure"];
        };
        /** @description One change of the appropriation, and the appropriation that it led to */
        AppropriationStage: {
            mutationId: string;
            stage: components["schemas"]["MutationStage"];
            atStage: components["schemas"]["BaseStage"] | null;
            /** Format: date */
            tabledOn: string | null;
            /** Format: date */
            decidedOn: string | null;
            /** Format: date */
            inForceFrom: string;
            change: components["schemas"]["Figure"];
            appropriated: components["schemas"]["Figure"];
            reference: string | null;
        };
        /** @description The appropriation after each stage; null for one that the year has not reached */
        AppropriationStages: {
            draft: components["schemas"]["Figure"] | null;
            /** @description Null until the budget is adopted */
            adopted: components["schemas"]["Figure"] | null;
            firstSupplementary: components["schemas"]["Figure"] | null;
            secondSupplementary: components["schemas"]["Figure"] | null;
            /** @description All that is in force, but the final act */
            current: components["schemas"]["Figure"] | null;
            /** @description What the final act settles the year on: never what underspend is measured from */
            finalAct: components["schemas"]["Figure"] | null;
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
        AssistanceKind: "cash" | "schooling" | "job-placement" | "business-start-up" | "housing" | "training";
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
        BaseStage: "adopted" | "first-supplementary" | "second-supplementary";
        /** @enum {string} */
        BreakdownKind: "country" | "nationality" | "sex" | "age-band" | "minors";
        BreakdownRequest: {
            by: components["schemas"]["BreakdownKind"];
            /** @description Each person stands in one row at most; what no row counts is the remainder. */
            rows: components["schemas"]["BreakdownRowRequest"][];
        };
        BreakdownRowRequest: {
            /** @description A country code, `female` or `male`, an age band such as `18-34`, `accompanied` or `unaccompanied`. */
            value: components["schemas"]["TextOf80"];
            persons: number;
        };
        BudgetLine: {
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            chapter: string;
            article: string;
            subArticle: string | null;
            instrument: components["schemas"]["Label"] | null;
            oda: boolean;
            hgis: boolean;
        };
        BudgetLineRequest: {
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day; absent or null: until further notice.
             */
            validTo?: string | null;
            /** @description The chapter of the budget: `V`. */
            chapter: string;
            article: string;
            subArticle?: string | null;
            instrument?: components["schemas"]["LabelRequest"] | null;
            /** @description It counts as official development assistance. */
            oda: boolean;
            /** @description It is part of the budget for international cooperation. */
            hgis: boolean;
        };
        BudgetLines: {
            purpose: components["schemas"]["Code"];
            /** @description One line at a time, in the order of their days */
            periods: components["schemas"]["BudgetLine"][];
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["BudgetLinesLinks"];
        };
        BudgetLinesLinks: {
            self: string;
        };
        BudgetLinesPage: {
            items: components["schemas"]["ListedBudgetLines"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        BudgetMutation: {
            id: components["schemas"]["Code"];
            /** @description How the year came to change */
            stage: components["schemas"]["MutationStage"];
            /** @description The stage of the budget that it was laid down with */
            atStage: components["schemas"]["BaseStage"] | null;
            /** Format: date */
            tabledOn: string | null;
            /**
             * Format: date
             * @description Null: the source does not tell
             */
            decidedOn: string | null;
            /**
             * Format: date
             * @description It counts from this day
             */
            inForceFrom: string;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            inForceFromPrecision: components["schemas"]["DatePrecision"];
            cash: components["schemas"]["Money"];
            /** @description Null: it sets no commitment budget */
            commitments: components["schemas"]["Money"] | null;
            /** @description Of the parliamentary paper or the letter */
            reference: string | null;
            description: components["schemas"]["Label"] | null;
            /** @description The closed year that requested a granted carry-over */
            carriedOverFrom: number | null;
            /** @description The purpose whose earmark follows it; null: of the year as a whole */
            purpose: components["schemas"]["Code"] | null;
            /** @description The other entry of a reallocation or a cash shift */
            counterpart: components["schemas"]["CounterEntry"] | null;
            reason: string | null;
            /** @description The role under which the two entries were approved */
            approvedBy: string | null;
            provenance: components["schemas"]["Provenance"];
        };
        BudgetMutationPage: {
            items: components["schemas"]["ListedBudgetMutation"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        BudgetYear: {
            year: number;
            framework: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            /** @description Percentage of the cash budget that planning may reach */
            planLimit: string;
            bands: components["schemas"]["Bands"];
            /** @description Gaps above this percentage of the appropriation need a cause */
            explanationThreshold: string;
            remark: components["schemas"]["Label"] | null;
            /**
             * Format: date
             * @description The ledger is complete here from this day. Null: never, and what nobody booked is unknown
             */
            keptFrom: string | null;
            status: components["schemas"]["BudgetYearStatus"];
            /** @description What money can be for: priorities and themes of the framework */
            purposes: components["schemas"]["Code"][];
            /** @description Cash, the sum of the mutations but the final act; null before the first */
            appropriated: components["schemas"]["Money"] | null;
            /** @description Null where no mutation sets one: then only cash limits what is promised */
            commitmentBudget: components["schemas"]["Money"] | null;
            earmarked: components["schemas"]["Money"];
            /** @description What is appropriated and not earmarked */
            unallocated: components["schemas"]["Money"] | null;
            /** @description How far first-year reception left less than was drawn of its saving; null while that is unknown */
            receptionShortfall: components["schemas"]["Money"] | null;
            adoption: components["schemas"]["Adoption"] | null;
            closing: components["schemas"]["Closing"] | null;
            /** @description Totals that a source states itself, to check the sums against */
            controlTotals: components["schemas"]["ControlTotal"][];
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["BudgetYearLinks"];
        };
        BudgetYearLinks: {
            self: string;
            settings: string;
            framework: string;
            mutations: string;
            earmarks: string;
            expenditures: string;
            refunds: string;
            commitments: string;
            room: string;
        };
        BudgetYearPage: {
            items: components["schemas"]["ListedBudgetYear"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        BudgetYearSettings: {
            title: components["schemas"]["Label"];
            /** @description Percentage of the cash budget that planning may reach */
            planLimit: string;
            bands: components["schemas"]["Bands"];
            /** @description Gaps above this percentage of the appropriation need a cause */
            explanationThreshold: string;
            remark: components["schemas"]["Label"] | null;
            /**
             * Format: date
             * @description The ledger is complete here from this day. Null: never, and what nobody booked is unknown
             */
            keptFrom: string | null;
            /** @description Why they were changed; null as the year was opened */
            reason: string | null;
            provenance: components["schemas"]["Provenance"];
        };
        /** @enum {string} */
        BudgetYearStatus: "draft" | "adopted" | "closed";
        CaseReadingPage: {
            items: components["schemas"]["ListedCaseReading"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        CaseState: "applied" | "approved" | "departed" | "reintegration" | "completed" | "rejected" | "withdrawn" | "no-show" | "lost-contact";
        CategoryPeriod: {
            category: components["schemas"]["CountryCategory"];
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
        };
        CategoryPeriodRequest: {
            category: components["schemas"]["CountryCategory"];
            /**
             * Format: date
             * @description First day; null where the source does not tell.
             */
            from?: string | null;
            /**
             * Format: date
             * @description Last day; null where the source does not tell, or none is known yet.
             */
            to?: string | null;
        };
        /** @enum {string} */
        CauseDriver: "volume" | "price" | "timing" | "unprogrammed";
        /** @enum {string} */
        CauseNature: "policy" | "technical";
        /** @enum {string} */
        CauseTiming: "slips" | "lost";
        /** @enum {string} */
        Chamber: "tweede-kamer" | "eerste-kamer";
        /** @description JSON Merge Patch (RFC 7396): what is absent stays as it is. */
        ChangeProjectRequest: {
            title?: components["schemas"]["LabelRequest"];
            /** @description The scope in which it works; `unknown` when the source names no place. */
            scope?: components["schemas"]["ProjectScope"];
            description?: components["schemas"]["LabelRequest"] | null;
            /** @description The policy priority it serves. */
            priority?: components["schemas"]["Code"] | null;
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
            /**
             * Format: date
             * @description A day on which it is known to run; it counts from here in budget years where its start is unknown.
             */
            knownFrom?: string;
            /** @description A project of a higher tier that it is a part of; its own amounts are not in those of that one. */
            parent?: components["schemas"]["Code"] | null;
            /** @description A grant is paid by its instalments, a demand-driven scheme by what people ask for; null: a grant. */
            kind?: components["schemas"]["ProjectKind"] | null;
            /** @description Its money goes to or through the government of the country. */
            throughGovernment?: boolean | null;
            /** @description Over all its years. */
            totalBudget?: components["schemas"]["MoneyNotNegativeRequest"] | null;
            /** @description Planned spending, each year once; a year that is not listed has no known plan. */
            plans?: components["schemas"]["YearPlanRequest"][] | null;
            /** @description True when this programme pays for it, false when others do. */
            fundedByProgramme?: boolean | null;
            /** @description A donor or partner knows it by this. */
            originalId?: components["schemas"]["TextOf200"] | null;
            /** @description OECD purpose codes, each once. */
            sectors?: components["schemas"]["SectorRequest"][] | null;
            /** @description OECD-DAC policy markers, each once. */
            markers?: components["schemas"]["MarkerRequest"][] | null;
            flowType?: components["schemas"]["FlowType"] | null;
            /** @description OECD type of aid, such as C01. */
            aidType?: string | null;
            tiedStatus?: components["schemas"]["TiedStatus"] | null;
            /** @description Help to people who return; null: none. */
            returnHelp?: components["schemas"]["ReturnHelp"] | null;
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
        ChangeReportStatusRequest: {
            status: components["schemas"]["PartnerReportStep"];
            /**
             * Format: date
             * @description Today when absent.
             */
            changedOn?: string | null;
            /** @description Needed when the report goes back to the partners. */
            reason?: components["schemas"]["Text"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        ChangeSettingsRequest: {
            reason: components["schemas"]["Text"];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
            title: components["schemas"]["LabelRequest"];
            /** @description Percentage of the cash budget that planning may reach, 100 or more; absent or null: 100. */
            planLimit?: string | null;
            /** @description Absent or null: 5 and 15. */
            bands?: components["schemas"]["BandsRequest"] | null;
            /** @description Gaps above this percentage of the appropriation need a cause; absent or null: 1. */
            explanationThreshold?: string | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            /**
             * Format: date
             * @description From this day the ledger of the year is complete here, so that nothing booked means nothing spent. Absent or null: never, and what nobody booked is unknown.
             */
            keptFrom?: string | null;
        };
        ChangedField: {
            /** @description A field of `data` */
            field: string;
            /** @description The value until then; null also where the field was not there */
            before: unknown;
            /** @description The value since then; null also where the field is no longer there */
            after: unknown;
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
        Code: string;
        CodeList: {
            /** @description As the list of values is named in the description */
            name: string;
            codes: {
                code: string;
                label: components["schemas"]["Label"];
            }[];
        };
        CodeListPage: {
            items: components["schemas"]["ListedCodeList"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        Commitment: {
            id: string;
            project: string;
            /** @description Of the project, when it was recorded */
            partners: components["schemas"]["Code"][];
            /** @description The year it was made in, whose commitment budget it draws on */
            year: number;
            purpose: components["schemas"]["Code"];
            /** Format: date */
            madeOn: string;
            value: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            released: components["schemas"]["Money"];
            outstanding: components["schemas"]["Money"];
            instalments: components["schemas"]["Instalment"][];
            /** @description How its instalments changed */
            schedules: components["schemas"]["ScheduleChange"][];
            releases: components["schemas"]["Release"][];
            /** @description Why it was made although a country is on no list */
            exemption: components["schemas"]["CommitmentExemption"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["CommitmentLinks"];
        };
        CommitmentExemption: {
            /** @description Null: the document that tells of it does not say why */
            reason: string | null;
            /** @description The role under which it was granted */
            role: string;
            /** @description The countries that it was needed for; empty where those of the project are unknown */
            countries: string[];
        };
        CommitmentLinks: {
            self: string;
            project: string;
            expenditures: string;
        };
        CommitmentPage: {
            items: components["schemas"]["ListedCommitment"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ConditionalityDecision: {
            id: components["schemas"]["Code"];
            country: string;
            type: components["schemas"]["ConditionalityType"];
            /** @description Conditionality runs both ways */
            direction: components["schemas"]["ConditionalityDirection"];
            /** Format: date */
            decidedOn: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Null: until another decision
             */
            to: string | null;
            /** @description The cooperation assessment that it rests on */
            assessment: components["schemas"]["Code"] | null;
            aidExposed: {
                /** @description Null: no project of the programme, or not known which */
                project: components["schemas"]["Code"] | null;
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
            links: components["schemas"]["ConditionalityDecisionLinks"];
        };
        ConditionalityDecisionLinks: {
            self: string;
            assessment: string | null;
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
            id: components["schemas"]["Code"];
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
            links: components["schemas"]["CooperationAssessmentLinks"];
        };
        CooperationAssessmentLinks: {
            self: string;
            decisions: string;
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
        CounterEntry: {
            year: number;
            mutation: components["schemas"]["Code"];
        };
        CountryAmount: {
            country: string;
            amount: components["schemas"]["Money"];
        };
        /** @enum {string} */
        CountryCategory: "return" | "unaccompanied-minors" | "protection-in-the-region";
        /** @enum {string} */
        CountryCode: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "AN" | "CS" | "YU";
        CountryInstrument: {
            id: components["schemas"]["Code"];
            kind: components["schemas"]["InstrumentKind"];
            title: components["schemas"]["Label"];
            /** @description Empty: no country is named */
            countries: string[];
            /** @description Where it works, in the words of the source */
            region: components["schemas"]["Label"] | null;
            /** @description Where no country is named, it is with every country in these regions */
            regions: components["schemas"]["Code"][];
            /** @description What it is with: the countries named, regions, or no country in particular */
            scope: components["schemas"]["InstrumentScope"];
            state: components["schemas"]["InstrumentState"];
            /** Format: date */
            from: string | null;
            /** Format: date */
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
            links: components["schemas"]["CountryInstrumentLinks"];
        };
        CountryInstrumentLinks: {
            self: string;
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
            /** @description Blocks that show what is known now, whatever date is asked for */
            undated: string[];
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
                /** @description How a figure came about: put its path in the place of `{figure}`, such as `programme.underspend` */
                explanation: string;
            };
        };
        CountryPolicy: {
            country: string;
            name: components["schemas"]["Label"];
            /** @description What the country has priority in */
            categories: components["schemas"]["CountryCategory"][];
            /** @description When each category holds; none for a category of which nobody told */
            periods: components["schemas"]["CategoryPeriod"][];
            /** @description Null: the source does not say */
            strategicCountryApproach: boolean | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["CountryPolicyLinks"];
        };
        CountryPolicyLinks: {
            self: string;
            instruments: string;
        };
        CountryPolicyPage: {
            items: components["schemas"]["ListedCountryPolicy"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        CountryShareRequest: {
            country: components["schemas"]["CountryCode"];
            /** @description A percentage with at most six decimals. */
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
        CountrySpendings: {
            /** Format: date */
            asOf: string;
            against: components["schemas"]["Against"];
            /** @description What the scopes of the token do not show */
            withheld: components["schemas"]["Withheld"][];
            /** @description Null where nobody reported it; missing where the scopes do not show it */
            items?: {
                country?: string;
                name?: components["schemas"]["Label"];
                spent?: components["schemas"]["Figure"] | null;
                links?: {
                    overview: string;
                    expenditures: string;
                };
            }[] | null;
            /** @description Cursor of the next page; null at the end */
            next: string | null;
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
            assessment?: components["schemas"]["Code"] | null;
            /** @description The aid that the decision could touch, as far as it is known. */
            aidExposed: components["schemas"]["AidExposedRequest"][];
            reason: components["schemas"]["LabelRequest"];
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        DefineIndicatorRequest: {
            /** @description Chosen by the client, once in the project. */
            id: components["schemas"]["Code"];
            title: components["schemas"]["LabelRequest"];
            /** @description The unit that is counted. */
            unit: components["schemas"]["LabelRequest"];
            /** @description An observation counts everything so far, or its own period; null when nobody told. */
            counting?: components["schemas"]["IndicatorCounting"] | null;
            /** @description The count before the project began; null when unknown. */
            baseline?: string | null;
            target?: components["schemas"]["TargetRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Document: {
            id: components["schemas"]["Code"];
            kind: components["schemas"]["DocumentKind"];
            title: components["schemas"]["Label"];
            /** @description As it is printed; null when it has none, or the source gives none */
            number: string | null;
            /**
             * Format: date
             * @description Null when unknown
             */
            datedOn: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            /** @description Null when it is no paper of parliament, or unknown */
            chamber: components["schemas"]["Chamber"] | null;
            /** @description Parliamentary year, such as 2010-2011; null when unknown */
            session: string | null;
            /** @description Members of parliament who tabled it */
            movers: string[];
            /** @description What it led to */
            effect: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["DocumentLinks"];
        };
        /** @enum {string} */
        DocumentKind: "letter" | "progress-report" | "policy-note" | "policy" | "decision" | "amendment" | "motion" | "budget-paper" | "eu-paper";
        DocumentLinks: {
            self: string;
            undertakings: string;
        };
        DocumentPage: {
            items: components["schemas"]["ListedDocument"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        DoubleEntry: {
            taken: components["schemas"]["BudgetMutation"];
            given: components["schemas"]["BudgetMutation"];
        };
        DrawReceptionSavingRequest: {
            /** @description Names the mutation within its year. */
            id: components["schemas"]["Code"];
            /** @description All draws together stay within the saving. */
            amount: components["schemas"]["PositiveMoneyRequest"];
            /** @description The stage of the budget that it was laid down with. */
            atStage: components["schemas"]["BaseStage"];
            /** Format: date */
            tabledOn?: string | null;
            /**
             * Format: date
             * @description The draw counts from this day, and not before 1 January of the year.
             */
            decidedOn: string;
            /** @description The number of the parliamentary paper or the letter. */
            reference?: components["schemas"]["TextOf200"] | null;
            description?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        DueInstalmentPage: {
            items: components["schemas"]["ListedDueInstalment"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        Earmark: {
            purpose: components["schemas"]["Code"];
            amount: components["schemas"]["Money"];
            /** @description The mutation that brought it, where one did */
            mutation: components["schemas"]["Code"] | null;
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
            /**
             * Format: date
             * @description Null: from the start of the list
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day; null: to the end of the list
             */
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
            incomeGroup?: components["schemas"]["TextOf40"] | null;
        };
        EligibilityExemption: {
            project: string;
            countries: string[];
            /** @description Null: the document that tells of it does not say why */
            reason: string | null;
            /** @description The role under which it was granted */
            role: string;
            /** Format: date */
            grantedOn: string | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["EligibilityExemptionLinks"];
        };
        EligibilityExemptionLinks: {
            self: string;
            project: string;
        };
        EligibilityExemptionPage: {
            items: components["schemas"]["ListedEligibilityExemption"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        EligibilityList: {
            code: components["schemas"]["Code"];
            purpose: components["schemas"]["EligibilityPurpose"];
            title: components["schemas"]["Label"];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day; null: until further notice
             */
            validTo: string | null;
            /** @description What the list rests on */
            basis: string;
            entries: components["schemas"]["EligibilityEntry"][];
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["EligibilityListLinks"];
        };
        EligibilityListLinks: {
            self: string;
        };
        EligibilityListPage: {
            items: components["schemas"]["ListedEligibilityList"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        EligibilityListing: {
            code: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            incomeGroup: string | null;
            links: {
                list: string;
            };
        };
        /** @enum {string} */
        EligibilityPurpose: "budget-eligibility" | "oda-recipient";
        EraseReturnCaseRequest: {
            reason: components["schemas"]["ErasureReason"];
        };
        ErasedReturnCase: {
            id: string;
            /** Format: date */
            erasedOn: string;
            reason: components["schemas"]["ErasureReason"];
        };
        /** @enum {string} */
        ErasureReason: "term-of-keeping-ended" | "request-of-the-person" | "recorded-in-error";
        EstimateFirstYearReceptionRequest: {
            /** @description The HGIS note that carries the estimate. */
            note: components["schemas"]["TextOf200"];
            /** @description Absent or null: the source names no amount. */
            estimate?: components["schemas"]["MoneyNotNegativeRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Evaluation: {
            id: components["schemas"]["Code"];
            /** @description What is evaluated; null for a policy framework */
            project: components["schemas"]["Code"] | null;
            /** @description The policy framework that is evaluated as a whole; null for a project */
            framework: components["schemas"]["Code"] | null;
            title: components["schemas"]["Label"];
            state: components["schemas"]["EvaluationState"];
            /**
             * Format: date
             * @description Null when no day is known
             */
            heldOn: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            findings: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["EvaluationLinks"];
        };
        EvaluationLinks: {
            self: string;
            project: string | null;
            framework: string | null;
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
            reason?: components["schemas"]["Text"] | null;
            /** @description The role under which it is granted: `budget-authoriser`. */
            role: components["schemas"]["Code"];
        };
        Expenditure: {
            id: string;
            year: number;
            purpose: components["schemas"]["Code"];
            /** @description Null for money outside projects */
            project: string | null;
            /** @description Of the project, when it was recorded */
            partners: components["schemas"]["Code"][];
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
            /** @description Paid before the partner spends it, and accounted for later */
            advance: boolean;
            settled: components["schemas"]["Money"];
            reversed: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["ExpenditureLinks"];
        };
        /** @enum {string} */
        ExpenditureFlag: "before-adoption" | "outside-oda-list" | "above-appropriation";
        /** @enum {string} */
        ExpenditureKind: "disbursement" | "expenditure";
        ExpenditureLinks: {
            self: string;
            reversals: string;
            settlements: string;
            project: string | null;
            commitment: string | null;
        };
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
        ExplanationPart: {
            name: components["schemas"]["Label"];
            sign: components["schemas"]["PartSign"];
            value: components["schemas"]["Figure"] | null;
            /** @description Its path in the same answer; null for a record or a sum of them */
            figure: string | null;
            /** @description Where the record of this part is stated */
            provenance: components["schemas"]["Provenance"] | null;
            links: {
                /** @description How this part came about */
                explanation: string | null;
                /** @description The record, or the list of records, that states it */
                record: string | null;
                /** @description The events of the record */
                history: string | null;
            };
        };
        FacilitiesBlock: {
            source: components["schemas"]["Source"];
            items: components["schemas"]["OverviewFacility"][];
        };
        FacilityObservationPage: {
            items: components["schemas"]["ListedFacilityObservation"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        FacilityState: "planned" | "running" | "closed";
        FamilyTracing: {
            id: components["schemas"]["Code"];
            country: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Families that were asked for; null is unknown or withheld */
            requests: number | null;
            /** @description Of those, the ones that were found; null is unknown or withheld */
            found: number | null;
            /** @description Numbers below five, or what would tell them, are withheld from a caller without `return-cases:read` */
            suppressed: boolean;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["FamilyTracingLinks"];
        };
        FamilyTracingLinks: {
            self: string;
        };
        FamilyTracingPage: {
            items: components["schemas"]["ListedFamilyTracing"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
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
        FigureExplanation: {
            /** @description The path of the figure in its answer */
            figure: string;
            /** Format: date */
            asOf: string;
            /** @description As the answer has it; null where that is null or a rate */
            value: components["schemas"]["Figure"] | null;
            /** @description Of a figure that is a rate */
            rate: components["schemas"]["Rate"] | null;
            name: components["schemas"]["Label"];
            formula: components["schemas"]["Label"];
            kind: components["schemas"]["FormulaKind"];
            method: {
                id: components["schemas"]["Code"];
                version: number;
            };
            /** @description Of a sum they add up to the value, to the cent, with the remainder where there is one */
            parts: components["schemas"]["ExplanationPart"][];
            /** @description The rest of a value that is known although a part of it is not; null where all parts are known */
            remainder: components["schemas"]["Figure"] | null;
            /** @description Where the records that state the figure itself are from */
            provenance: components["schemas"]["Provenance"][];
            /** @description Why the value is null */
            missing: components["schemas"]["MissingFigure"][];
            /** @description Something in it was made up to show what the platform does */
            invented: boolean;
            parked: number;
            /** @description What the scopes of the token do not show */
            withheld: components["schemas"]["Withheld"][];
            sources: {
                [key: string]: components["schemas"]["Source"];
            };
            links: {
                self: string;
                answer: string;
                /** @description Lists of the records that the figure is made of */
                records: string[];
                /** @description Their events; `{id}` stands for the id of a record */
                histories: string[];
            };
        };
        /** @enum {string} */
        FigureName: "appropriated" | "spent" | "committed" | "plan" | "spent-by-project" | "spent-by-country";
        FirstYearReception: {
            /** @description The HGIS note that carries the estimate */
            note: string;
            /** @description Null: the source names no amount */
            estimate: components["schemas"]["Money"] | null;
            provenance: components["schemas"]["Provenance"];
            projection: components["schemas"]["ReceptionProjection"] | null;
            /** @description Known after the year was closed */
            realCost: components["schemas"]["ReceptionCost"] | null;
            /** @description The estimate less the projection, after the closing less the real cost, where that is above zero; null while either is unknown */
            saving: components["schemas"]["Money"] | null;
            drawn: components["schemas"]["Money"];
            /** @description What the estimate leaves for reception after the draws */
            left: components["schemas"]["Money"] | null;
            /** @description How far the draws exceed the saving; null while that is unknown */
            shortfall: components["schemas"]["Money"] | null;
        };
        /** @enum {string} */
        FlowType: "oda" | "other-official" | "non-flow";
        /** @enum {string} */
        FormulaKind: "sum" | "ratio" | "stated" | "booked" | "projected";
        GrantAssistanceRequest: {
            kind: components["schemas"]["AssistanceKind"];
            /** @description The cash, or the value of what is given in kind. */
            amount: components["schemas"]["PositiveMoneyRequest"];
            /** Format: date */
            grantedOn: string;
        };
        GrantEligibilityExemptionRequest: {
            countries: components["schemas"]["CountryCode"][];
            /** @description Absent or null: the document that tells of it does not say why. */
            reason?: components["schemas"]["Text"] | null;
            /** @description The role under which it is granted: `budget-authoriser`. */
            role: components["schemas"]["Code"];
            /** Format: date */
            grantedOn?: string | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        HistoryEntryPage: {
            items: components["schemas"]["ListedHistoryEntry"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        IdentifierScheme: "iati" | "kvk" | "oin";
        Indicator: {
            id: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            unit: components["schemas"]["Label"];
            /** @description Whether an observation counts everything so far or its own period; null when nobody told */
            counting: components["schemas"]["IndicatorCounting"] | null;
            /** @description What was counted before the project began */
            baseline: string | null;
            target: components["schemas"]["IndicatorTarget"] | null;
            /** @description As far as was reported; null when a period is missing or overlaps, or nobody told how observations add up */
            reached: components["schemas"]["IndicatorReached"] | null;
            provenance: components["schemas"]["Provenance"];
            /** @description How many there are */
            observations: number;
            links: components["schemas"]["IndicatorLinks"];
        };
        /** @enum {string} */
        IndicatorCounting: "cumulative" | "per-period";
        IndicatorLinks: {
            self: string;
            observations: string;
            project: string;
        };
        IndicatorPage: {
            items: components["schemas"]["ListedIndicator"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        IndicatorReached: {
            value: string;
            /** Format: date */
            asOf: string;
        };
        IndicatorTarget: {
            value: string;
            /** Format: date */
            by: string | null;
        };
        /** @enum {string} */
        InputPlace: "body" | "path" | "query";
        Instalment: {
            /** @description Its number in the commitment */
            number: number;
            /** @description The year whose cash it claims while it is open */
            year: number;
            /** Format: date */
            dueOn: string | null;
            amount: components["schemas"]["Money"];
            released: components["schemas"]["Money"];
            open: components["schemas"]["Money"];
        };
        InstalmentRelease: {
            /** @description The number of the instalment in the commitment */
            number: number;
            /** @description The year in which it fell */
            year: number;
            amount: components["schemas"]["Money"];
        };
        InstalmentReleaseRequest: {
            /** @description The number of the instalment in the commitment. */
            number: number;
            amount: components["schemas"]["PositiveMoneyRequest"];
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
            nl: components["schemas"]["TextOf2000"];
            en: components["schemas"]["TextOf2000"];
        };
        ListedBudgetLines: {
            purpose?: components["schemas"]["Code"];
            periods?: components["schemas"]["BudgetLine"][];
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["BudgetLinesLinks"];
        };
        ListedBudgetMutation: {
            id?: components["schemas"]["Code"];
            stage?: components["schemas"]["MutationStage"];
            atStage?: components["schemas"]["BaseStage"] | null;
            /** Format: date */
            tabledOn?: string | null;
            /** Format: date */
            decidedOn?: string | null;
            /** Format: date */
            inForceFrom?: string;
            inForceFromPrecision?: components["schemas"]["DatePrecision"];
            cash?: components["schemas"]["Money"];
            commitments?: components["schemas"]["Money"] | null;
            reference?: string | null;
            description?: components["schemas"]["Label"] | null;
            carriedOverFrom?: number | null;
            purpose?: components["schemas"]["Code"] | null;
            counterpart?: components["schemas"]["CounterEntry"] | null;
            reason?: string | null;
            approvedBy?: string | null;
            provenance?: components["schemas"]["Provenance"];
        };
        ListedBudgetYear: {
            year?: number;
            framework?: components["schemas"]["Code"];
            title?: components["schemas"]["Label"];
            planLimit?: string;
            bands?: components["schemas"]["Bands"];
            explanationThreshold?: string;
            remark?: components["schemas"]["Label"] | null;
            /** Format: date */
            keptFrom?: string | null;
            status?: components["schemas"]["BudgetYearStatus"];
            purposes?: components["schemas"]["Code"][];
            appropriated?: components["schemas"]["Money"] | null;
            commitmentBudget?: components["schemas"]["Money"] | null;
            earmarked?: components["schemas"]["Money"];
            unallocated?: components["schemas"]["Money"] | null;
            receptionShortfall?: components["schemas"]["Money"] | null;
            adoption?: components["schemas"]["Adoption"] | null;
            closing?: components["schemas"]["Closing"] | null;
            controlTotals?: components["schemas"]["ControlTotal"][];
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["BudgetYearLinks"];
        };
        ListedCaseReading: {
            id?: string;
            /**
             * Format: date-time
             * @description In UTC
             */
            at?: string;
            /** @description The subject of the access token */
            actor?: string;
            /** @description The application */
            client?: string;
            purpose?: components["schemas"]["ReadingPurpose"];
            /** @description Operation of the description */
            operation?: string;
            cases?: string[];
        };
        ListedCodeList: {
            name?: string;
            codes?: {
                code: string;
                label: components["schemas"]["Label"];
            }[];
        };
        ListedCommitment: {
            id?: string;
            project?: string;
            partners?: components["schemas"]["Code"][];
            year?: number;
            purpose?: components["schemas"]["Code"];
            /** Format: date */
            madeOn?: string;
            value?: components["schemas"]["Money"];
            paid?: components["schemas"]["Money"];
            released?: components["schemas"]["Money"];
            outstanding?: components["schemas"]["Money"];
            instalments?: components["schemas"]["Instalment"][];
            schedules?: components["schemas"]["ScheduleChange"][];
            releases?: components["schemas"]["Release"][];
            exemption?: components["schemas"]["CommitmentExemption"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["CommitmentLinks"];
        };
        ListedConditionalityDecision: {
            id?: components["schemas"]["Code"];
            country?: string;
            type?: components["schemas"]["ConditionalityType"];
            direction?: components["schemas"]["ConditionalityDirection"];
            /** Format: date */
            decidedOn?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string | null;
            assessment?: components["schemas"]["Code"] | null;
            aidExposed?: {
                /** @description Null: no project of the programme, or not known which */
                project: components["schemas"]["Code"] | null;
                title: components["schemas"]["Label"];
                amount: components["schemas"]["Money"] | null;
                /** @description Whether it runs through the government; null is not told */
                throughGovernment: boolean | null;
            }[];
            exposedInAll?: components["schemas"]["Money"] | null;
            reason?: components["schemas"]["Label"];
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["ConditionalityDecisionLinks"];
        };
        ListedControlTotal: {
            figure?: components["schemas"]["ControlFigure"];
            amount?: components["schemas"]["Money"];
            provenance?: components["schemas"]["Provenance"];
        };
        ListedCooperationAssessment: {
            id?: components["schemas"]["Code"];
            country?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            documentsAsked?: number | null;
            documentsIssued?: number | null;
            issuedInTime?: number | null;
            termDays?: number | null;
            suppressed?: boolean;
            ruled?: components["schemas"]["CooperationRating"] | null;
            overruled?: {
                rating: components["schemas"]["CooperationRating"];
                reason: components["schemas"]["Label"];
            } | null;
            rating?: components["schemas"]["CooperationRating"] | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["CooperationAssessmentLinks"];
        };
        ListedCountryInstrument: {
            id?: components["schemas"]["Code"];
            kind?: components["schemas"]["InstrumentKind"];
            title?: components["schemas"]["Label"];
            countries?: string[];
            region?: components["schemas"]["Label"] | null;
            regions?: components["schemas"]["Code"][];
            scope?: components["schemas"]["InstrumentScope"];
            state?: components["schemas"]["InstrumentState"];
            /** Format: date */
            from?: string | null;
            /** Format: date */
            to?: string | null;
            datePrecision?: components["schemas"]["DatePrecision"];
            partners?: string[];
            amount?: components["schemas"]["Money"] | null;
            paidBy?: components["schemas"]["Label"] | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["CountryInstrumentLinks"];
        };
        ListedCountryPolicy: {
            country?: string;
            name?: components["schemas"]["Label"];
            categories?: components["schemas"]["CountryCategory"][];
            periods?: components["schemas"]["CategoryPeriod"][];
            strategicCountryApproach?: boolean | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["CountryPolicyLinks"];
        };
        ListedDocument: {
            id?: components["schemas"]["Code"];
            kind?: components["schemas"]["DocumentKind"];
            title?: components["schemas"]["Label"];
            number?: string | null;
            /** Format: date */
            datedOn?: string | null;
            datePrecision?: components["schemas"]["DatePrecision"];
            chamber?: components["schemas"]["Chamber"] | null;
            session?: string | null;
            movers?: string[];
            effect?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["DocumentLinks"];
        };
        ListedDueInstalment: {
            commitment?: string;
            /** @description Its number in the commitment */
            number?: number;
            project?: string;
            partners?: components["schemas"]["Code"][];
            purpose?: components["schemas"]["Code"];
            year?: number;
            /** Format: date */
            dueOn?: string | null;
            /**
             * Format: date
             * @description The day on which it is due, or the last day of its year
             */
            dueBy?: string;
            /** @description Null while it is not overdue */
            daysOverdue?: number | null;
            open?: components["schemas"]["Money"];
            links?: {
                commitment: string;
                project: string;
            };
        };
        ListedEarmark: {
            purpose?: components["schemas"]["Code"];
            amount?: components["schemas"]["Money"];
            mutation?: components["schemas"]["Code"] | null;
            provenance?: components["schemas"]["Provenance"];
        };
        ListedEligibilityExemption: {
            project?: string;
            countries?: string[];
            reason?: string | null;
            role?: string;
            /** Format: date */
            grantedOn?: string | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["EligibilityExemptionLinks"];
        };
        ListedEligibilityList: {
            code?: components["schemas"]["Code"];
            purpose?: components["schemas"]["EligibilityPurpose"];
            title?: components["schemas"]["Label"];
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string | null;
            basis?: string;
            entries?: components["schemas"]["EligibilityEntry"][];
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["EligibilityListLinks"];
        };
        ListedEvaluation: {
            id?: components["schemas"]["Code"];
            project?: components["schemas"]["Code"] | null;
            framework?: components["schemas"]["Code"] | null;
            title?: components["schemas"]["Label"];
            state?: components["schemas"]["EvaluationState"];
            /** Format: date */
            heldOn?: string | null;
            datePrecision?: components["schemas"]["DatePrecision"];
            findings?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["EvaluationLinks"];
        };
        ListedExpenditure: {
            id?: string;
            year?: number;
            purpose?: components["schemas"]["Code"];
            project?: string | null;
            partners?: components["schemas"]["Code"][];
            commitment?: string | null;
            kind?: components["schemas"]["ExpenditureKind"];
            amount?: components["schemas"]["Money"];
            /** Format: date */
            bookedOn?: string;
            bookedOnPrecision?: components["schemas"]["DatePrecision"];
            scope?: components["schemas"]["ExpenditureScope"];
            countryAmounts?: components["schemas"]["CountryAmount"][];
            flags?: components["schemas"]["ExpenditureFlag"][];
            overrun?: components["schemas"]["Overrun"] | null;
            description?: components["schemas"]["Label"] | null;
            advance?: boolean;
            settled?: components["schemas"]["Money"];
            reversed?: components["schemas"]["Money"];
            refunded?: components["schemas"]["Money"];
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["ExpenditureLinks"];
        };
        ListedFacilityObservation: {
            number?: number;
            /** Format: date */
            countedOn?: string;
            /** @description Places; null is unknown */
            capacity?: number | null;
            /** @description Returned minors on the day of the count; null is unknown or withheld */
            occupancyMinors?: number | null;
            /** @description Local youth on the day of the count, never added to the minors: they may use the same place */
            occupancyLocalYouth?: number | null;
            /** @description Counts below five, or what would tell them, are withheld from a caller without `return-cases:read` */
            suppressed?: boolean;
        };
        ListedFamilyTracing: {
            id?: components["schemas"]["Code"];
            country?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            requests?: number | null;
            found?: number | null;
            suppressed?: boolean;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["FamilyTracingLinks"];
        };
        ListedHistoryEntry: {
            /** @description The number of this event among those of the thing */
            version?: number;
            /**
             * Format: uuid
             * @description The id of the event on its topic
             */
            id?: string;
            /** @description The type of the event on its topic */
            event?: string;
            /**
             * Format: date-time
             * @description In UTC
             */
            recordedAt?: string;
            /** @description The subject of the access token of whoever did it */
            actor?: string;
            /** @description What the event tells, its reason and source among it, by the schema of its type */
            data?: {
                [key: string]: unknown;
            };
            /** @description Against what the same thing was before; null where the event tells of something new */
            changed?: components["schemas"]["ChangedField"][] | null;
        };
        ListedIndicator: {
            id?: components["schemas"]["Code"];
            title?: components["schemas"]["Label"];
            unit?: components["schemas"]["Label"];
            counting?: components["schemas"]["IndicatorCounting"] | null;
            baseline?: string | null;
            target?: components["schemas"]["IndicatorTarget"] | null;
            reached?: components["schemas"]["IndicatorReached"] | null;
            provenance?: components["schemas"]["Provenance"];
            observations?: number;
            links?: components["schemas"]["IndicatorLinks"];
        };
        ListedMilestone: {
            id?: components["schemas"]["Code"];
            title?: components["schemas"]["Label"];
            /** Format: date */
            dueOn?: string | null;
            dueOnPrecision?: components["schemas"]["DatePrecision"];
            /** Format: date */
            reachedOn?: string | null;
            reason?: string | null;
            rescheduled?: components["schemas"]["Rescheduling"][];
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["MilestoneLinks"];
        };
        ListedObservation: {
            id?: components["schemas"]["Code"];
            /** Format: date */
            from?: string | null;
            /** Format: date */
            to?: string | null;
            value?: string | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["ObservationLinks"];
        };
        ListedOrganisation: {
            id?: components["schemas"]["Code"];
            name?: components["schemas"]["Label"];
            kind?: components["schemas"]["OrganisationKind"] | null;
            country?: string | null;
            identifiers?: components["schemas"]["OrganisationIdentifier"][];
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["OrganisationLinks"];
        };
        ListedPartnerReport: {
            project?: components["schemas"]["Code"];
            period?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            /** Format: date */
            dueOn?: string;
            status?: components["schemas"]["PartnerReportStep"];
            awaits?: components["schemas"]["PartnerReportAwaits"];
            /** Format: date */
            changedOn?: string | null;
            returns?: components["schemas"]["PartnerReportReturn"][];
            hash?: string | null;
            figures?: components["schemas"]["PartnerReportFigures"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["PartnerReportLinks"];
        };
        ListedPartnerReportFinding: {
            /** @description A year, a half of it or a quarter: 2010, 2010-h1, 2010-q4 */
            period?: string;
            code?: components["schemas"]["PartnerReportFindingCode"];
            /** @description A year, a half of it or a quarter: 2010, 2010-h1, 2010-q4 */
            other?: string | null;
            reported?: components["schemas"]["Money"] | null;
            expected?: components["schemas"]["Money"] | null;
            links?: {
                partnerReport: string;
            };
        };
        ListedPolicyFramework: {
            code?: components["schemas"]["Code"];
            title?: components["schemas"]["Label"];
            /** Format: date */
            validFrom?: string;
            priorities?: components["schemas"]["Priority"][];
            themes?: components["schemas"]["Theme"][];
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["PolicyFrameworkLinks"];
        };
        ListedProject: {
            id?: components["schemas"]["Code"];
            title?: components["schemas"]["Label"];
            description?: components["schemas"]["Label"] | null;
            priority?: components["schemas"]["Code"] | null;
            status?: components["schemas"]["ActivityStatus"];
            statusChange?: components["schemas"]["StatusChange"] | null;
            scope?: components["schemas"]["ProjectScope"];
            countries?: components["schemas"]["ProjectCountry"][];
            partners?: components["schemas"]["Partner"][];
            /** Format: date */
            plannedStart?: string | null;
            /** Format: date */
            plannedEnd?: string | null;
            /** Format: date */
            actualStart?: string | null;
            /** Format: date */
            actualEnd?: string | null;
            datePrecision?: components["schemas"]["DatePrecision"];
            /** Format: date */
            knownFrom?: string;
            tier?: components["schemas"]["ProjectTier"];
            kind?: components["schemas"]["ProjectKind"];
            parent?: components["schemas"]["Code"] | null;
            throughGovernment?: boolean | null;
            totalBudget?: components["schemas"]["Money"] | null;
            plans?: components["schemas"]["YearPlan"][];
            fundedByProgramme?: boolean | null;
            originalId?: string | null;
            sectors?: components["schemas"]["Sector"][];
            markers?: components["schemas"]["Marker"][];
            flowType?: components["schemas"]["FlowType"] | null;
            aidType?: string | null;
            tiedStatus?: components["schemas"]["TiedStatus"] | null;
            returnHelp?: components["schemas"]["ReturnHelp"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["ProjectLinks"];
        };
        ListedProjectPlan: {
            project?: components["schemas"]["Code"];
            year?: number;
            amount?: components["schemas"]["Money"];
            quarters?: components["schemas"]["Money"][];
        };
        ListedPurposeCode: {
            code?: string;
            label?: components["schemas"]["Label"];
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["PurposeCodeLinks"];
        };
        ListedReceptionFacility: {
            id?: components["schemas"]["Code"];
            country?: string;
            title?: components["schemas"]["Label"];
            state?: components["schemas"]["FacilityState"];
            services?: components["schemas"]["Code"][];
            capacity?: number | null;
            occupancyMinors?: number | null;
            occupancyLocalYouth?: number | null;
            suppressed?: boolean;
            /** Format: date */
            countedOn?: string | null;
            project?: components["schemas"]["Code"] | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["ReceptionFacilityLinks"];
        };
        ListedRefund: {
            id?: string;
            year?: number;
            treatment?: components["schemas"]["RefundTreatment"];
            expenditure?: string | null;
            purpose?: components["schemas"]["Code"];
            project?: string | null;
            commitment?: string | null;
            amount?: components["schemas"]["Money"];
            /** Format: date */
            receivedOn?: string;
            scope?: components["schemas"]["ExpenditureScope"];
            countryAmounts?: components["schemas"]["CountryAmount"][];
            reason?: string;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["RefundLinks"];
        };
        ListedRegion: {
            id?: components["schemas"]["Code"];
            title?: components["schemas"]["Label"];
            countries?: string[];
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["RegionLinks"];
        };
        ListedReturnCase: {
            id?: string;
            scheme?: components["schemas"]["Code"];
            nationality?: string;
            country?: string;
            persons?: number;
            minors?: number;
            state?: components["schemas"]["CaseState"];
            steps?: {
                state: components["schemas"]["CaseState"];
                /** Format: date */
                on: string;
            }[];
            assistance?: {
                kind: components["schemas"]["AssistanceKind"];
                amount: components["schemas"]["Money"];
                /** Format: date */
                grantedOn: string;
            }[];
            granted?: components["schemas"]["Money"];
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["ReturnCaseLinks"];
        };
        ListedReturnScheme: {
            id?: components["schemas"]["Code"];
            title?: components["schemas"]["Label"];
            operator?: string | null;
            partners?: string[];
            modality?: components["schemas"]["AssistanceModality"] | null;
            state?: components["schemas"]["SchemeState"];
            /** Format: date */
            applicationFrom?: string | null;
            /** Format: date */
            applicationTo?: string | null;
            /** Format: date */
            runOffTo?: string | null;
            datePrecision?: components["schemas"]["DatePrecision"];
            ceiling?: components["schemas"]["Money"] | null;
            countries?: string[];
            project?: components["schemas"]["Code"] | null;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["ReturnSchemeLinks"];
        };
        ListedReturnStatistic: {
            id?: components["schemas"]["Code"];
            kind?: components["schemas"]["ReturnKind"];
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            scheme?: components["schemas"]["Code"] | null;
            country?: string | null;
            nationality?: string | null;
            sex?: components["schemas"]["Sex"] | null;
            ageBand?: string | null;
            minors?: components["schemas"]["Minors"] | null;
            revision?: number;
            /** Format: date */
            recordedOn?: string;
            persons?: number | null;
            share?: components["schemas"]["StatisticShare"] | null;
            breakdowns?: components["schemas"]["StatisticBreakdown"][];
            suppressed?: boolean;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["ReturnStatisticLinks"];
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
        ListedSettlement: {
            id?: string;
            amount?: components["schemas"]["Money"];
            /** Format: date */
            settledOn?: string;
            /** @description The report or statement in which the partner accounted for it */
            reference?: string;
            provenance?: components["schemas"]["Provenance"];
        };
        ListedStatisticRevision: {
            statistic?: components["schemas"]["Code"];
            revision?: number;
            /** Format: date */
            recordedOn?: string;
            persons?: number | null;
            share?: components["schemas"]["StatisticShare"] | null;
            breakdowns?: components["schemas"]["StatisticBreakdown"][];
            suppressed?: boolean;
            remark?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["StatisticRevisionLinks"];
        };
        ListedUnderspendCause: {
            id?: components["schemas"]["Code"];
            year?: number;
            code?: components["schemas"]["Code"];
            project?: components["schemas"]["Code"] | null;
            purpose?: components["schemas"]["Code"] | null;
            group?: components["schemas"]["Label"] | null;
            narrative?: components["schemas"]["Label"] | null;
            amount?: components["schemas"]["Money"] | null;
            timing?: components["schemas"]["CauseTiming"] | null;
            nature?: components["schemas"]["CauseNature"] | null;
            driver?: components["schemas"]["CauseDriver"] | null;
            provenance?: components["schemas"]["Provenance"];
            withdrawal?: components["schemas"]["UnderspendCauseWithdrawal"] | null;
            links?: components["schemas"]["UnderspendCauseLinks"];
        };
        ListedUnderspendCauseCode: {
            code?: components["schemas"]["Code"];
            label?: components["schemas"]["Label"];
            narrativeRequired?: boolean;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["UnderspendCauseCodeLinks"];
        };
        ListedUndertaking: {
            id?: components["schemas"]["Code"];
            kind?: components["schemas"]["UndertakingKind"];
            title?: components["schemas"]["Label"];
            state?: components["schemas"]["UndertakingState"];
            /** Format: date */
            madeOn?: string | null;
            /** Format: date */
            dueOn?: string | null;
            datePrecision?: components["schemas"]["DatePrecision"];
            /** Format: date */
            fulfilledOn?: string | null;
            reference?: string | null;
            owners?: components["schemas"]["Code"][];
            madeIn?: components["schemas"]["Code"] | null;
            settledIn?: components["schemas"]["Code"] | null;
            settlement?: components["schemas"]["Label"] | null;
            provenance?: components["schemas"]["Provenance"];
            links?: components["schemas"]["UndertakingLinks"];
        };
        ListedYearProgress: {
            year?: number;
            /** @description Null when no plan is known */
            planned?: components["schemas"]["Money"] | null;
            /** @description Value of commitments made in the year, less what was released of them; null when nobody reported it */
            committed?: components["schemas"]["Figure"] | null;
            /** @description Null when nobody reported it */
            released?: components["schemas"]["Figure"] | null;
            /** @description Paid in the year, less what was reversed or paid back in it; null when nobody reported it */
            spent?: components["schemas"]["Figure"] | null;
            /** @description Null when nobody reported it */
            reversed?: components["schemas"]["Figure"] | null;
            /** @description Paid back in the year in which it was paid; null when nobody reported it */
            refunded?: components["schemas"]["Figure"] | null;
            /** @description Planned less spent */
            gap?: components["schemas"]["Money"] | null;
            explained?: components["schemas"]["Money"];
            /** @description Causes leave more of the gap than the threshold of the year */
            toBeExplained?: boolean | null;
            flags?: components["schemas"]["ProgressFlag"][];
            links?: {
                expenditures: string;
            };
        };
        MakeCommitmentRequest: {
            project: components["schemas"]["Code"];
            /** @description A priority or a theme of the year’s policy framework. */
            purpose: components["schemas"]["Code"];
            /** Format: date */
            madeOn: string;
            value: components["schemas"]["PositiveMoneyRequest"];
            /** @description They add up to the value. */
            instalments: components["schemas"]["InstalmentRequest"][];
            /** @description Lets the project pass where a country of it is on no list. */
            exemption?: components["schemas"]["ExemptionRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Marker: {
            marker: components["schemas"]["PolicyMarker"];
            significance: components["schemas"]["MarkerSignificance"];
        };
        MarkerRequest: {
            marker: components["schemas"]["PolicyMarker"];
            significance: components["schemas"]["MarkerSignificance"];
        };
        /** @enum {string} */
        MarkerSignificance: "not-targeted" | "significant" | "principal";
        Milestone: {
            id: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            /**
             * Format: date
             * @description Null when it has no date
             */
            dueOn: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            dueOnPrecision: components["schemas"]["DatePrecision"];
            /**
             * Format: date
             * @description Null while it is not reached
             */
            reachedOn: string | null;
            /** @description Why it is due on this date instead of the one before */
            reason: string | null;
            /** @description The dates it was due on before, oldest first, with why each was given up */
            rescheduled: components["schemas"]["Rescheduling"][];
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["MilestoneLinks"];
        };
        MilestoneLinks: {
            self: string;
            project: string;
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
        NewInstalmentRequest: {
            /** @description The year whose cash it claims: that of the change or a later one. */
            year: number;
            /**
             * Format: date
             * @description A day of that year.
             */
            dueOn?: string | null;
            amount: components["schemas"]["PositiveMoneyRequest"];
        };
        /** @enum {string} */
        NoRangeReason: "too-few-past-projects" | "year-has-ended" | "not-projected";
        Observation: {
            id: components["schemas"]["Code"];
            /**
             * Format: date
             * @description First day of the period; null when unknown
             */
            from: string | null;
            /**
             * Format: date
             * @description Last day of the period; null when unknown
             */
            to: string | null;
            /** @description What was counted in the unit of the indicator; null when not reported */
            value: string | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["ObservationLinks"];
        };
        ObservationLinks: {
            self: string;
            indicator: string;
        };
        ObservationPage: {
            items: components["schemas"]["ListedObservation"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ObserveIndicatorRequest: {
            /** @description Chosen by the client, once in the indicator. */
            id: components["schemas"]["Code"];
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
            framework: components["schemas"]["Code"];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
            title: components["schemas"]["LabelRequest"];
            /** @description Percentage of the cash budget that planning may reach, 100 or more; absent or null: 100. */
            planLimit?: string | null;
            /** @description Absent or null: 5 and 15. */
            bands?: components["schemas"]["BandsRequest"] | null;
            /** @description Gaps above this percentage of the appropriation need a cause; absent or null: 1. */
            explanationThreshold?: string | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            /**
             * Format: date
             * @description From this day the ledger of the year is complete here, so that nothing booked means nothing spent. Absent or null: never, and what nobody booked is unknown.
             */
            keptFrom?: string | null;
        };
        OpenPartnerReportRequest: {
            /** @description A year, a half of it or a quarter: 2010, 2010-h1, 2010-q4. */
            period: string;
            /**
             * Format: date
             * @description After the last day of the period.
             */
            dueOn: string;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Organisation: {
            id: components["schemas"]["Code"];
            name: components["schemas"]["Label"];
            /** @description Null when unknown */
            kind: components["schemas"]["OrganisationKind"] | null;
            /** @description Where it is seated; null when unknown */
            country: string | null;
            /** @description No other organisation has them */
            identifiers: components["schemas"]["OrganisationIdentifier"][];
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["OrganisationLinks"];
        };
        OrganisationIdentifier: {
            scheme: components["schemas"]["IdentifierScheme"];
            value: string;
        };
        OrganisationIdentifierRequest: {
            scheme: components["schemas"]["IdentifierScheme"];
            /** @description Such as `XM-DAC-47066` of IATI, 8 digits of KvK, 20 digits of an OIN. */
            value: string;
        };
        /** @enum {string} */
        OrganisationKind: "10" | "11" | "15" | "21" | "22" | "23" | "24" | "30" | "40" | "60" | "70" | "71" | "72" | "73" | "80" | "90";
        OrganisationLinks: {
            self: string;
            projects: string;
        };
        OrganisationPage: {
            items: components["schemas"]["ListedOrganisation"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description Ranges never add up: projects of one year share its luck */
        OutturnRange: {
            low: components["schemas"]["Figure"];
            high: components["schemas"]["Figure"];
            /** @description This share of outturns is expected inside */
            level: string;
            /** @description Measured on past years; assumed where fewer than three are known */
            basis: components["schemas"]["RangeBasis"];
            years: number;
            projectYears: number;
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
            reason: components["schemas"]["Text"];
            reference: components["schemas"]["Text"];
        };
        OverviewAssessment: {
            id: components["schemas"]["Code"];
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
            id: components["schemas"]["Code"];
            type: components["schemas"]["ConditionalityType"];
            /** @description Conditionality runs both ways */
            direction: components["schemas"]["ConditionalityDirection"];
            /** Format: date */
            decidedOn: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Null: until another decision
             */
            to: string | null;
            /** @description The assessment that it rests on */
            assessment: components["schemas"]["Code"] | null;
            aidExposed: {
                project: components["schemas"]["Code"] | null;
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
            project: components["schemas"]["Code"];
            /** @description Null where the source does not say why */
            reason: string | null;
            /** @description The role under which it was granted */
            role: string;
            /** Format: date */
            grantedOn: string | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                project: string;
            };
        };
        OverviewFacility: {
            id: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            state: components["schemas"]["FacilityState"];
            services: components["schemas"]["Code"][];
            /** @description Places; null is unknown */
            capacity: number | null;
            /** @description Returned minors on the day of the count; null is unknown or withheld */
            occupancyMinors: number | null;
            /** @description Local youth, counted apart and never added to the minors */
            occupancyLocalYouth: number | null;
            /** @description Counts below five, or what would tell them, are withheld */
            suppressed: boolean;
            /** Format: date */
            countedOn: string | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        OverviewInstrument: {
            id: components["schemas"]["Code"];
            kind: components["schemas"]["InstrumentKind"];
            title: components["schemas"]["Label"];
            state: components["schemas"]["InstrumentState"];
            /** Format: date */
            from: string | null;
            /** Format: date */
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
                id: components["schemas"]["Code"];
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
            /** @description When each category holds; none for a category of which nobody told */
            periods: components["schemas"]["CategoryPeriod"][];
            /** @description Null: the source does not say */
            strategicCountryApproach: boolean | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: {
                self: string;
            };
        };
        OverviewProject: {
            id: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            description: components["schemas"]["Label"] | null;
            priority: components["schemas"]["Code"] | null;
            status: components["schemas"]["ActivityStatus"];
            /** @description The country's part of the project in percent; null where the shares are not known */
            share: string | null;
            otherCountries: string[];
            /**
             * Format: date
             * @description The actual date, or the planned one while that is unknown
             */
            start: string | null;
            /**
             * Format: date
             * @description The actual date, or the planned one while that is unknown
             */
            end: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            partners: {
                id: components["schemas"]["Code"];
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
            id: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            operator: string | null;
            modality: components["schemas"]["AssistanceModality"] | null;
            state: components["schemas"]["SchemeState"];
            /**
             * Format: date
             * @description First day to apply
             */
            applicationFrom: string | null;
            /**
             * Format: date
             * @description Last day to apply
             */
            applicationTo: string | null;
            /**
             * Format: date
             * @description The last day of departure for a person who applied in time
             */
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
            id: components["schemas"]["Code"];
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
                id: components["schemas"]["Code"];
                /** @description Null while the scheme itself is not known here */
                title: components["schemas"]["Label"] | null;
            } | null;
            /** @description By date of departure; null where only a share or nothing is known, or where it is withheld */
            persons: number | null;
            /** @description A part of another statistic; it is never turned into persons */
            share: {
                of: components["schemas"]["Code"];
                value: string;
            } | null;
            breakdowns: {
                by: components["schemas"]["BreakdownKind"];
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
        /** @enum {string} */
        PartSign: "plus" | "minus" | "part" | "whole";
        Partner: {
            organisation: components["schemas"]["Code"];
            /** @description IATI organisation role */
            role: components["schemas"]["PartnerRole"];
        };
        PartnerLines: {
            /** Format: date */
            asOf: string;
            against: components["schemas"]["Against"];
            /** @description What the scopes of the token do not show */
            withheld: components["schemas"]["Withheld"][];
            /** @description Null where nobody reported it; missing where the scopes do not show it */
            items?: {
                /** @description Null for projects that no or several partners implement */
                id?: components["schemas"]["Code"] | null;
                /** @description Null while the organisation itself is not known here */
                name?: components["schemas"]["Label"] | null;
                projects?: number;
                /** @description Null where the plan of a project is unknown */
                plan?: components["schemas"]["Figure"] | null;
                /** @description Juridisch verplicht: paid, plus the open instalments of the year and, while it runs, the overdue ones of earlier years */
                legallyCommitted?: components["schemas"]["Figure"] | null;
                /** @description Expenditures less reversals, and less money back in the same year */
                spent?: components["schemas"]["Figure"] | null;
                /** @description Plan less spent; negative is overspent */
                underspend?: components["schemas"]["Figure"] | null;
            }[] | null;
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        PartnerReport: {
            project: components["schemas"]["Code"];
            /** @description A year, a half of it or a quarter: 2010, 2010-h1, 2010-q4 */
            period: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date */
            dueOn: string;
            status: components["schemas"]["PartnerReportStep"];
            /** @description Who is to act next */
            awaits: components["schemas"]["PartnerReportAwaits"];
            /**
             * Format: date
             * @description Null while it is where it began
             */
            changedOn: string | null;
            /** @description Each time that it went back to the partners, oldest first */
            returns: components["schemas"]["PartnerReportReturn"][];
            /** @description SHA-256, base64url, of the canonical JSON of the event that told the approved figures; null before approval */
            hash: string | null;
            /** @description Null while none are set */
            figures: components["schemas"]["PartnerReportFigures"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["PartnerReportLinks"];
        };
        /** @enum {string} */
        PartnerReportAwaits: "partner" | "ministry" | "nobody";
        PartnerReportFigures: {
            /** @description Spent in the period; null when nothing was reported, which is not zero */
            spent: components["schemas"]["Money"] | null;
            /** @description Spent since the project began; null when not reported */
            cumulative: components["schemas"]["Money"] | null;
            /** @description Spending expected of quarters to come, as this report sees it */
            forecast: components["schemas"]["QuarterForecast"][];
            /** @description Why figures differ from what was reported before */
            reason: string | null;
            narrative: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
        };
        /** @enum {string} */
        PartnerReportFindingCode: "overlaps" | "spent-after-end" | "over-total-budget" | "cumulative-does-not-add-up" | "forecast-changed-without-reason" | "same-as-before";
        PartnerReportFindingPage: {
            items: components["schemas"]["ListedPartnerReportFinding"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        PartnerReportLinks: {
            self: string;
            project: string;
            figures: string;
            status: string;
            findings: string;
        };
        PartnerReportPage: {
            items: components["schemas"]["ListedPartnerReport"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        PartnerReportReturn: {
            /** Format: date */
            returnedOn: string;
            reason: string;
        };
        PartnerReportStatus: {
            status: components["schemas"]["PartnerReportStep"];
            /** @description Who is to act next */
            awaits: components["schemas"]["PartnerReportAwaits"];
            /**
             * Format: date
             * @description Null while it is where it began
             */
            changedOn: string | null;
            /** @description Each time that it went back to the partners, oldest first */
            returns: components["schemas"]["PartnerReportReturn"][];
            /** @description SHA-256, base64url, of the canonical JSON of the event that told the approved figures; null before approval */
            hash: string | null;
        };
        /** @enum {string} */
        PartnerReportStep: "active" | "submitted" | "in-review" | "awaiting-changes" | "approved";
        PartnerRequest: {
            /** @description A registered organisation. */
            organisation: components["schemas"]["Code"];
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
            reason?: components["schemas"]["Text"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        PolicyBlock: {
            source: components["schemas"]["Source"];
            /** @description Null: nothing was set */
            item: components["schemas"]["OverviewPolicy"] | null;
        };
        PolicyFramework: {
            code: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            /** Format: date */
            validFrom: string;
            /** @description In the order of their numbers */
            priorities: components["schemas"]["Priority"][];
            /** @description What money can be for besides the priorities */
            themes: components["schemas"]["Theme"][];
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["PolicyFrameworkLinks"];
        };
        PolicyFrameworkLinks: {
            self: string;
        };
        PolicyFrameworkPage: {
            items: components["schemas"]["ListedPolicyFramework"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        PolicyMarker: "gender-equality" | "environment" | "good-governance" | "trade-development" | "biodiversity" | "climate-mitigation" | "climate-adaptation" | "desertification" | "mother-and-child-health" | "disaster-risk-reduction" | "disability" | "nutrition";
        PositiveMoneyRequest: {
            value: string;
            currency: components["schemas"]["Currency"];
        };
        Priority: {
            code: components["schemas"]["Code"];
            /** @description Its place in the order of the framework */
            number: number;
            label: components["schemas"]["Label"];
            /**
             * Format: date
             * @description Null: from the beginning of the framework
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Null: to the end of the framework
             */
            validTo: string | null;
        };
        PriorityRequest: {
            /** @description Its place in the order of the framework. */
            number: number;
            code: components["schemas"]["Code"];
            label: components["schemas"]["LabelRequest"];
            /**
             * Format: date
             * @description It holds from this day. Absent or null: from the beginning of the framework.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description It holds to this day. Absent or null: to the end of the framework.
             */
            validTo?: string | null;
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
                /** @description Of a file */
                row?: number;
                /** @description Of a file; null where it is about the row as a whole */
                column?: string | null;
            }[];
            /** @description How many findings there are besides those in errors */
            furtherErrors?: number;
        } & {
            [key: string]: unknown;
        };
        ProgrammeLine: {
            /** @description At the stage that was asked for; null where nothing of it is known, which is not zero */
            appropriated: components["schemas"]["Figure"] | null;
            /** @description Value of the commitments made in the year, less what was released in it */
            commitmentsEntered: components["schemas"]["Figure"] | null;
            /** @description Promised and neither paid nor released, in all their years, of the commitments with a part in this one */
            outstanding: components["schemas"]["Figure"] | null;
            /** @description Juridisch verplicht: paid, plus the open instalments of the year and, while it runs, the overdue ones of earlier years */
            legallyCommitted: components["schemas"]["Figure"] | null;
            /** @description Expenditures less reversals, and less money back in the same year */
            spent: components["schemas"]["Figure"] | null;
            /** @description Appropriated less spent; negative is overspent */
            underspend: components["schemas"]["Figure"] | null;
            /** @description Underspend as a part of what was appropriated, where that is above zero */
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
            /** @description Money back in this year from payments of earlier years; it nets nothing */
            receipts: components["schemas"]["Figure"] | null;
            /** @description Advances of this year that the partner has neither accounted for nor paid back */
            openAdvances: components["schemas"]["Figure"] | null;
            stages: components["schemas"]["AppropriationStages"];
            /** @description From the adopted appropriation to the current one: adopted plus these changes. Null without an adopted one */
            bridge: components["schemas"]["AppropriationBridgeStep"][] | null;
            /** @description Every change in force with the figure after it, in the order of force; the final act with it */
            byStage: components["schemas"]["AppropriationStage"][];
            earmarked: components["schemas"]["Figure"];
            /** @description Null where no allocation was made */
            allocated: components["schemas"]["Figure"] | null;
            /** @description Appropriated, and neither earmarked nor allocated */
            unallocated: components["schemas"]["Figure"] | null;
            /** @description Earmarked and allocated above what was appropriated */
            overprogrammed: components["schemas"]["Figure"] | null;
            /** @description The total that the source states, beside what was booked; null where it states none and while the year runs */
            controlTotal: components["schemas"]["ControlTotalCheck"] | null;
            links: {
                mutations: string;
                earmarks: string;
                expenditures: string;
                refunds: string;
            };
            /** @description What the underspend is made of: unprogrammed, less overprogrammed, plus what projects left of their plans, less what was spent outside projects. Null with a part of it unknown or withheld */
            composition: components["schemas"]["UnderspendComposition"] | null;
        };
        /** @enum {string} */
        ProgressFlag: "paid-after-end" | "nothing-paid";
        Project: {
            id: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            description: components["schemas"]["Label"] | null;
            /** @description The policy priority it serves; null when the source gives none */
            priority: components["schemas"]["Code"] | null;
            /** @description IATI activity status */
            status: components["schemas"]["ActivityStatus"];
            /** @description How it came to its status; null while it has the one it was registered with */
            statusChange: components["schemas"]["StatusChange"] | null;
            /** @description Where it works; `unknown` when the source names no place */
            scope: components["schemas"]["ProjectScope"];
            /** @description The shares of all are known and add up to 100.00, or none is */
            countries: components["schemas"]["ProjectCountry"][];
            partners: components["schemas"]["Partner"][];
            /** Format: date */
            plannedStart: string | null;
            /** Format: date */
            plannedEnd: string | null;
            /** Format: date */
            actualStart: string | null;
            /** Format: date */
            actualEnd: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            /**
             * Format: date
             * @description A day on which it is known to run; it counts from here where its start is unknown
             */
            knownFrom: string;
            tier: components["schemas"]["ProjectTier"];
            /** @description Paid by instalments, or by what people ask for */
            kind: components["schemas"]["ProjectKind"];
            /** @description The project that it is a part of; its own amounts are not in those of that one */
            parent: components["schemas"]["Code"] | null;
            /** @description Whether its money goes to or through the government of the country; null when nobody told */
            throughGovernment: boolean | null;
            /** @description Over all its years; null when unknown */
            totalBudget: components["schemas"]["Money"] | null;
            /** @description Planned spending; a year that is not listed has no known plan */
            plans: components["schemas"]["YearPlan"][];
            /** @description Whether this programme pays for it, or others do; null when the source does not say */
            fundedByProgramme: boolean | null;
            /** @description A donor or partner knows it by this */
            originalId: string | null;
            /** @description OECD purpose codes; the shares of all are known and add up to 100.00, or none is */
            sectors: components["schemas"]["Sector"][];
            markers: components["schemas"]["Marker"][];
            flowType: components["schemas"]["FlowType"] | null;
            /** @description OECD type of aid */
            aidType: string | null;
            tiedStatus: components["schemas"]["TiedStatus"] | null;
            /** @description Help to people who return; null for none */
            returnHelp: components["schemas"]["ReturnHelp"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["ProjectLinks"];
        };
        ProjectCountry: {
            country: string;
            /** @description Its part of the project in percent; null when unknown */
            share: string | null;
        };
        ProjectCountryRequest: {
            country: components["schemas"]["CountryCode"];
            /** @description In percent: null for all, or together 100; kept with two decimals. */
            share?: string | null;
        };
        ProjectFirstYearReceptionRequest: {
            /** @description What the reception is projected to cost in the whole year. */
            amount: components["schemas"]["MoneyNotNegativeRequest"];
            /** Format: date */
            confirmedOn: string;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        /** @enum {string} */
        ProjectKind: "grant" | "demand";
        ProjectLine: {
            id: components["schemas"]["Code"];
            /** @description Null while the project itself is not known here */
            title: components["schemas"]["Label"] | null;
            priority: components["schemas"]["Code"] | null;
            /** @description Planned spending in the year */
            plan: components["schemas"]["Figure"] | null;
            /** @description Juridisch verplicht: paid, plus the open instalments of the year and, while it runs, the overdue ones of earlier years */
            legallyCommitted: components["schemas"]["Figure"] | null;
            /** @description Expenditures less reversals, and less money back in the same year */
            spent: components["schemas"]["Figure"] | null;
            /** @description Plan less spent; negative is overspent */
            underspend: components["schemas"]["Figure"] | null;
            /** @description Legally committed less spent */
            notPaidOut: components["schemas"]["Figure"] | null;
            explanation: components["schemas"]["Explanation"];
            /** @description Ids of the causes that were recorded for it: the ten largest */
            causes: components["schemas"]["Code"][];
            /** @description Why figures are null */
            missing: components["schemas"]["MissingFigure"][];
            links: {
                project: string;
                expenditures: string;
            };
        };
        ProjectLines: {
            /** Format: date */
            asOf: string;
            against: components["schemas"]["Against"];
            /** @description What the scopes of the token do not show */
            withheld: components["schemas"]["Withheld"][];
            /** @description Null where nobody reported it; missing where the scopes do not show it */
            items?: {
                id?: components["schemas"]["Code"];
                /** @description Null while the project itself is not known here */
                title?: components["schemas"]["Label"] | null;
                priority?: components["schemas"]["Code"] | null;
                /** @description Planned spending in the year */
                plan?: components["schemas"]["Figure"] | null;
                /** @description Juridisch verplicht: paid, plus the open instalments of the year and, while it runs, the overdue ones of earlier years */
                legallyCommitted?: components["schemas"]["Figure"] | null;
                /** @description Expenditures less reversals, and less money back in the same year */
                spent?: components["schemas"]["Figure"] | null;
                /** @description Plan less spent; negative is overspent */
                underspend?: components["schemas"]["Figure"] | null;
                /** @description Legally committed less spent */
                notPaidOut?: components["schemas"]["Figure"] | null;
                explanation?: components["schemas"]["Explanation"];
                /** @description Ids of the causes that were recorded for it: the ten largest */
                causes?: components["schemas"]["Code"][];
                /** @description Why figures are null */
                missing?: components["schemas"]["MissingFigure"][];
                links?: {
                    project: string;
                    expenditures: string;
                };
            }[] | null;
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ProjectLinks: {
            self: string;
            indicators: string;
            milestones: string;
            financialProgress: string;
            underspendCauses: string;
            evaluations: string;
            partnerReports: string;
            parts: string;
            whole: string;
        };
        ProjectPage: {
            items: components["schemas"]["ListedProject"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ProjectPlanPage: {
            items: components["schemas"]["ListedProjectPlan"][];
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
        /** @enum {string} */
        ProjectTier: "programme" | "project" | "sub-grant";
        ProjectWhole: {
            /** @description The project and all that are below it */
            projects: components["schemas"]["Code"][];
            /** @description Null when one of them is unknown */
            totalBudget: components["schemas"]["Money"] | null;
            plans: components["schemas"]["WholeYearPlan"][];
            links: {
                project: string;
                parts: string;
            };
        };
        ProjectedGroup: {
            /** @description Null: of none */
            code: components["schemas"]["Code"] | null;
            planned: components["schemas"]["Figure"];
            spent: components["schemas"]["Figure"];
            /** @description The outturn that is expected */
            projected: components["schemas"]["Figure"] | null;
            range: components["schemas"]["OutturnRange"] | null;
            /** @description Why there is no range; null where there is one */
            noRange: components["schemas"]["NoRangeReason"] | null;
        };
        ProjectedOutturn: {
            year: number;
            /** Format: date */
            asOf: string;
            /** @description Something in it was made up to show what the platform does */
            invented: boolean;
            parked: number;
            /** @description What the scopes of the token do not show */
            withheld: components["schemas"]["Withheld"][];
            /** @description What is shown as it is known now, whatever date is asked for */
            undated: string[];
            sources: {
                budget: components["schemas"]["Source"];
                projects: components["schemas"]["Source"];
            };
            title: components["schemas"]["Label"];
            status: components["schemas"]["BudgetYearStatus"];
            projection?: components["schemas"]["YearProjection"];
            links: {
                self: string;
                analysis: string;
                projects: string;
                /** @description How a figure came about: put its path in the place of `{figure}`, such as `programme.underspend` */
                explanation: string;
            };
        };
        /** @description They add up to the projected outturn: paid to projects, what is expected of their arrears and of what falls due until the end of the year, and what was spent outside projects, where nothing more is expected */
        ProjectedParts: {
            paid: components["schemas"]["Figure"];
            fromArrears: components["schemas"]["Figure"];
            fromStillDue: components["schemas"]["Figure"];
            outsideProjects: components["schemas"]["Figure"];
        };
        ProjectedProgramme: {
            appropriated: components["schemas"]["Figure"] | null;
            spent: components["schemas"]["Figure"] | null;
            /** @description The outturn that is expected */
            projected: components["schemas"]["Figure"] | null;
            range: components["schemas"]["OutturnRange"] | null;
            /** @description Why there is no range; null where there is one */
            noRange: components["schemas"]["NoRangeReason"] | null;
            /** @description Null as the projected outturn is */
            parts: components["schemas"]["ProjectedParts"] | null;
            /** @description Of what is still expected, this is expected of projects that have not begun */
            pipeline: components["schemas"]["Figure"] | null;
            /** @description Appropriated less projected; negative: overspent */
            underspend: components["schemas"]["Figure"] | null;
            /** @description As a part of what is appropriated, where that is above zero */
            underspendRate: components["schemas"]["Rate"] | null;
            /** @description By the year's own bands on the absolute rate */
            band: components["schemas"]["Band"] | null;
            /** @description Projects of which neither a plan nor instalments of the year are known: the first ten of them */
            unplanned: components["schemas"]["Code"][];
            unplannedCount: number;
            /** @description What can be projected of the year: all of it where every project is planned, but outside projects */
            ofPlanned: {
                projects: number;
                /** @description The outturn that is expected */
                projected: components["schemas"]["Figure"] | null;
                range: components["schemas"]["OutturnRange"] | null;
                /** @description Why there is no range; null where there is one */
                noRange: components["schemas"]["NoRangeReason"] | null;
            };
            /** @description Why figures are null */
            missing: components["schemas"]["MissingFigure"][];
        };
        ProjectedProject: {
            id: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            status: components["schemas"]["ActivityStatus"];
            kind: components["schemas"]["ProjectKind"];
            purpose: components["schemas"]["Code"] | null;
            /** @description The implementing organisation, else the first that is named */
            partner: components["schemas"]["Code"] | null;
            planned: components["schemas"]["Figure"];
            due: components["schemas"]["Figure"];
            spent: components["schemas"]["Figure"];
            fromArrears: components["schemas"]["Figure"];
            fromStillDue: components["schemas"]["Figure"];
            /** @description The outturn that is expected */
            projected: components["schemas"]["Figure"] | null;
            range: components["schemas"]["OutturnRange"] | null;
            /** @description Why there is no range; null where there is one */
            noRange: components["schemas"]["NoRangeReason"] | null;
            /** @description A quarter of the year is gone, and it is projected to end more than 25 % under its plan */
            atRisk: boolean;
            links: {
                project: string;
                expenditures: string;
            };
        };
        ProjectedProjectShown: {
            id?: components["schemas"]["Code"];
            title?: components["schemas"]["Label"];
            status?: components["schemas"]["ActivityStatus"];
            kind?: components["schemas"]["ProjectKind"];
            purpose?: components["schemas"]["Code"] | null;
            /** @description The implementing organisation, else the first that is named */
            partner?: components["schemas"]["Code"] | null;
            planned?: components["schemas"]["Figure"];
            due?: components["schemas"]["Figure"];
            spent?: components["schemas"]["Figure"];
            fromArrears?: components["schemas"]["Figure"];
            fromStillDue?: components["schemas"]["Figure"];
            /** @description The outturn that is expected */
            projected?: components["schemas"]["Figure"] | null;
            range?: components["schemas"]["OutturnRange"] | null;
            /** @description Why there is no range; null where there is one */
            noRange?: components["schemas"]["NoRangeReason"] | null;
            /** @description A quarter of the year is gone, and it is projected to end more than 25 % under its plan */
            atRisk?: boolean;
            links?: {
                project: string;
                expenditures: string;
            };
        };
        ProjectionMethod: {
            id: components["schemas"]["Code"];
            version: number;
            explanation: components["schemas"]["Label"];
            monthsGone: number;
            /** @description It was fitted on the projects of these years */
            pastYears: number[];
            pastProjectYears: number;
            /** @description These shares of what is open are expected to be paid */
            shares: components["schemas"]["SpendOutParameters"][];
        };
        /** @description Past years, each projected on the same day of its year from the years before it, beside their outturns */
        ProjectionRecord: {
            outcomes: number;
            /** @description Absolute errors as a share of the outturns */
            error: string | null;
            /** @description Above zero: more was projected than came */
            bias: string | null;
            inside: number;
            below: number;
            above: number;
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
            document?: components["schemas"]["TextOf200"] | null;
            /** @description It stands under this heading, in the language of the document. */
            heading?: components["schemas"]["TextOf400"] | null;
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
            assumed?: components["schemas"]["TextOf200"][];
            note?: components["schemas"]["TextOf2000"] | null;
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
            basis: components["schemas"]["TextOf2000"];
            /** @description Each country once. */
            entries: components["schemas"]["EligibilityEntryRequest"][];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        PublishPolicyFrameworkRequest: {
            code: components["schemas"]["Code"];
            title: components["schemas"]["LabelRequest"];
            /** Format: date */
            validFrom: string;
            priorities: components["schemas"]["PriorityRequest"][];
            /** @description Money can be for these besides the priorities. */
            themes?: components["schemas"]["ThemeRequest"][] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        PurposeAmount: {
            purpose: components["schemas"]["Code"];
            amount: components["schemas"]["Money"];
        };
        PurposeCode: {
            code: string;
            label: components["schemas"]["Label"];
            /**
             * Format: date
             * @description Null: it was always there
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Null: without end
             */
            validTo: string | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["PurposeCodeLinks"];
        };
        PurposeCodeLinks: {
            self: string;
        };
        PurposeCodePage: {
            items: components["schemas"]["ListedPurposeCode"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
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
            code: components["schemas"]["Code"];
            /** @description Of a priority; null for what is not one */
            number: number | null;
            /** @description Null for a purpose that the framework does not know */
            label: components["schemas"]["Label"] | null;
            /** @description At the stage that was asked for; null where nothing of it is known, which is not zero */
            appropriated: components["schemas"]["Figure"] | null;
            /** @description Value of the commitments made in the year, less what was released in it */
            commitmentsEntered: components["schemas"]["Figure"] | null;
            /** @description Promised and neither paid nor released, in all their years, of the commitments with a part in this one */
            outstanding: components["schemas"]["Figure"] | null;
            /** @description Juridisch verplicht: paid, plus the open instalments of the year and, while it runs, the overdue ones of earlier years */
            legallyCommitted: components["schemas"]["Figure"] | null;
            /** @description Expenditures less reversals, and less money back in the same year */
            spent: components["schemas"]["Figure"] | null;
            /** @description Appropriated less spent; negative is overspent */
            underspend: components["schemas"]["Figure"] | null;
            /** @description Underspend as a part of what was appropriated, where that is above zero */
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
            /** @description Money back in this year from payments of earlier years; it nets nothing */
            receipts: components["schemas"]["Figure"] | null;
            /** @description Advances of this year that the partner has neither accounted for nor paid back */
            openAdvances: components["schemas"]["Figure"] | null;
            /** @description Has an earmark or an allocation of its own */
            hasOwnAppropriation: boolean;
            /** @description Ids of the causes that were recorded for it: the ten largest */
            causes?: components["schemas"]["Code"][];
            links: {
                expenditures: string;
            };
        };
        /** @description Paid, open instalments of the year and, while it runs, overdue ones of earlier years are the claims of a purpose. `toCommit` is for new commitments, `toPay` for money outside commitments or ahead of its instalment */
        PurposeRoom: {
            purpose: components["schemas"]["Code"];
            earmark: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            openInstalments: components["schemas"]["Money"];
            overdue: components["schemas"]["Money"];
            toCommit: components["schemas"]["Room"];
            toPay: components["schemas"]["Room"];
            toPayWhatIsDue: components["schemas"]["Room"];
        };
        QuarterForecast: {
            year: number;
            quarter: number;
            amount: components["schemas"]["Money"];
        };
        QuarterForecastRequest: {
            year: number;
            quarter: number;
            amount: components["schemas"]["MoneyNotNegativeRequest"];
        };
        /** @enum {string} */
        RangeBasis: "measured" | "assumed";
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
        /** @enum {string} */
        ReadingPurpose: "case-handling" | "complaint" | "request-of-the-person" | "audit" | "statistics";
        ReceptionCost: {
            amount: components["schemas"]["Money"];
            /** Format: date */
            statedOn: string;
            provenance: components["schemas"]["Provenance"];
        };
        ReceptionFacility: {
            id: components["schemas"]["Code"];
            country: string;
            title: components["schemas"]["Label"];
            state: components["schemas"]["FacilityState"];
            services: components["schemas"]["Code"][];
            /** @description Places; null is unknown */
            capacity: number | null;
            /** @description Returned minors on the day of the count; null is unknown or withheld */
            occupancyMinors: number | null;
            /** @description Local youth on the day of the count, never added to the minors: they may use the same place */
            occupancyLocalYouth: number | null;
            /** @description Counts below five, or what would tell them, are withheld from a caller without `return-cases:read` */
            suppressed: boolean;
            /** Format: date */
            countedOn: string | null;
            /** @description The project that pays for it */
            project: components["schemas"]["Code"] | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["ReceptionFacilityLinks"];
        };
        ReceptionFacilityLinks: {
            self: string;
            observations: string;
            project: string | null;
        };
        ReceptionFacilityPage: {
            items: components["schemas"]["ListedReceptionFacility"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ReceptionProjection: {
            amount: components["schemas"]["Money"];
            /** Format: date */
            confirmedOn: string;
            provenance: components["schemas"]["Provenance"];
        };
        RecordCashShiftRequest: {
            /** @description The year that takes in the amount, earlier or later. */
            to: number;
            /** @description The purpose whose earmarks move with it. Absent or null: it comes from what is not earmarked. */
            purpose?: components["schemas"]["Code"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
            /** @description Its two entries are the mutations `<id>-from` and `<id>-to`. */
            id: components["schemas"]["Code"];
            amount: components["schemas"]["PositiveMoneyRequest"];
            /** @description The stage of the budget that it was laid down with. Absent or null: it stands on its own. */
            atStage?: components["schemas"]["BaseStage"] | null;
            /** Format: date */
            tabledOn?: string | null;
            /**
             * Format: date
             * @description Each entry counts from this day, and not before 1 January of its year.
             */
            decidedOn: string;
            reason: components["schemas"]["Text"];
            /** @description The role under which it is approved: `budget-authoriser`. */
            approvedBy: components["schemas"]["Code"];
            /** @description The number of the parliamentary paper or the letter. */
            reference?: components["schemas"]["TextOf200"] | null;
            description?: components["schemas"]["LabelRequest"] | null;
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
            regions?: components["schemas"]["Code"][] | null;
            state: components["schemas"]["InstrumentState"];
            /** Format: date */
            from?: string | null;
            /** Format: date */
            to?: string | null;
            /** @description The precision of `from` and `to`; absent: the day. */
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            partners: components["schemas"]["TextOf400"][];
            /** @description One amount for all its countries together. */
            amount?: components["schemas"]["PositiveMoneyRequest"] | null;
            /** @description The one that pays, where it is not this programme. */
            paidBy?: components["schemas"]["LabelRequest"] | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordDocumentRequest: {
            kind: components["schemas"]["DocumentKind"];
            title: components["schemas"]["LabelRequest"];
            /** @description As it is printed: `30 573, nr. 11`. */
            number?: components["schemas"]["TextOf200"] | null;
            /** Format: date */
            datedOn?: string | null;
            /** @description The precision of the date; absent: the day. */
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            chamber?: components["schemas"]["Chamber"] | null;
            /** @description Parliamentary year, such as 2010-2011. */
            session?: string | null;
            /** @description Members of parliament who tabled it; needed of an amendment and a motion. */
            movers?: components["schemas"]["TextOf200"][] | null;
            /** @description What it led to. */
            effect?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordEvaluationRequest: {
            /** @description The project that is evaluated; either this or the framework is given. */
            project?: components["schemas"]["Code"] | null;
            /** @description The policy framework that is evaluated as a whole. */
            framework?: components["schemas"]["Code"] | null;
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
            purpose?: components["schemas"]["Code"] | null;
            /** @description Absent or null: the purpose of the commitment, and none without a commitment. */
            project?: components["schemas"]["Code"] | null;
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
            /** @description The shares of this expenditure add up to 100 exactly; absent or null: those of its project. */
            countryShares?: components["schemas"]["CountryShareRequest"][] | null;
            /** @description Why cash may go above the appropriation; takes the scope `budgets:authorise`. */
            overrun?: components["schemas"]["OverrunRequest"] | null;
            /** @description The partner spends it later and accounts for it then. Absent or null: it is no advance. */
            advance?: boolean | null;
            description?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordFamilyTracingRequest: {
            country: components["schemas"]["CountryCode"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Families that were asked for in the period; null is unknown. */
            requests?: number | null;
            /** @description Of those, the ones that were found; null is unknown. */
            found?: number | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordMutationRequest: {
            /** @description Names the mutation within its year: an amendment by its number. */
            id: components["schemas"]["Code"];
            /** @description The step of the budget cycle that changes the year. Reallocations, cash shifts and reception savings have commands of their own. */
            stage: components["schemas"]["MutationStage"];
            /** @description Where a carry-over was laid down. Absent or null: it stands on its own. */
            atStage?: components["schemas"]["BaseStage"] | null;
            /** Format: date */
            tabledOn?: string | null;
            /**
             * Format: date
             * @description Absent or null: the source does not tell.
             */
            decidedOn?: string | null;
            /**
             * Format: date
             * @description It counts from this day. Absent or null: the day it was decided, and not before 1 January of the year.
             */
            inForceFrom?: string | null;
            /** @description A day known to its period only is the first or the last day of it. Absent or null: `day`. */
            inForceFromPrecision?: components["schemas"]["DatePrecision"] | null;
            /** @description Below zero for a cut. */
            cash: components["schemas"]["MoneyRequest"];
            /** @description Below zero for a cut; absent or null: it sets no commitment budget. */
            commitments?: components["schemas"]["MoneyRequest"] | null;
            /** @description The number of the parliamentary paper or the letter. */
            reference?: components["schemas"]["TextOf200"] | null;
            description?: components["schemas"]["LabelRequest"] | null;
            /** @description The closed year that requested it: for a granted carry-over alone. */
            carriedOverFrom?: number | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordReallocationRequest: {
            /** @description The purpose whose earmark gives up the amount. */
            from: components["schemas"]["Code"];
            /** @description The purpose whose earmark takes it in. */
            to: components["schemas"]["Code"];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
            /** @description Its two entries are the mutations `<id>-from` and `<id>-to`. */
            id: components["schemas"]["Code"];
            amount: components["schemas"]["PositiveMoneyRequest"];
            /** @description The stage of the budget that it was laid down with. Absent or null: it stands on its own. */
            atStage?: components["schemas"]["BaseStage"] | null;
            /** Format: date */
            tabledOn?: string | null;
            /**
             * Format: date
             * @description Each entry counts from this day, and not before 1 January of its year.
             */
            decidedOn: string;
            reason: components["schemas"]["Text"];
            /** @description The role under which it is approved: `budget-authoriser`. */
            approvedBy: components["schemas"]["Code"];
            /** @description The number of the parliamentary paper or the letter. */
            reference?: components["schemas"]["TextOf200"] | null;
            description?: components["schemas"]["LabelRequest"] | null;
        };
        RecordRefundRequest: {
            /** @description Absent or null: the money belongs to no expenditure that is booked here. */
            expenditure?: string | null;
            /** @description Needed unless an expenditure is named, which has its own. */
            purpose?: components["schemas"]["Code"] | null;
            /** @description Absent or null: the project of the expenditure, and none without an expenditure. */
            project?: components["schemas"]["Code"] | null;
            amount: components["schemas"]["PositiveMoneyRequest"];
            /**
             * Format: date
             * @description A day of the budget year.
             */
            receivedOn: string;
            reason: components["schemas"]["Text"];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RecordUnderspendCauseRequest: {
            /** @description Chosen by the client, for ever. */
            id: components["schemas"]["Code"];
            /** @description The underspent budget year. */
            year: number;
            /** @description One of the cause codes that were set. */
            code: components["schemas"]["Code"];
            /** @description Null for a cause at a purpose, or at the programme as a whole. */
            project?: components["schemas"]["Code"] | null;
            /** @description Priority or theme; that of the project, where there is a project that has one. */
            purpose?: components["schemas"]["Code"] | null;
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
            /** @description A decision in force is neither; absent: a promise. */
            kind?: components["schemas"]["UndertakingKind"] | null;
            title: components["schemas"]["LabelRequest"];
            state: components["schemas"]["UndertakingState"];
            /**
             * Format: date
             * @description Null when the source does not tell.
             */
            madeOn?: string | null;
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
            reference?: components["schemas"]["TextOf200"] | null;
            /** @description Registered organisations that are to settle it. */
            owners?: components["schemas"]["Code"][] | null;
            /** @description A document of the register, in which it was made. */
            madeIn?: components["schemas"]["Code"] | null;
            /** @description A document of the register, in which it was settled. */
            settledIn?: components["schemas"]["Code"] | null;
            /** @description How it was settled. */
            settlement?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Refund: {
            id: string;
            /** @description The year in which it was received */
            year: number;
            /** @description In the year of its expenditure it is netted with what was spent; in a later year it is a receipt */
            treatment: components["schemas"]["RefundTreatment"];
            /** @description Null where it belongs to no expenditure that is booked here */
            expenditure: string | null;
            purpose: components["schemas"]["Code"];
            project: string | null;
            commitment: string | null;
            amount: components["schemas"]["Money"];
            /** Format: date */
            receivedOn: string;
            scope: components["schemas"]["ExpenditureScope"];
            /** @description The split of its expenditure */
            countryAmounts: components["schemas"]["CountryAmount"][];
            reason: string;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["RefundLinks"];
        };
        RefundLinks: {
            self: string;
            expenditure: string | null;
            project: string | null;
            commitment: string | null;
        };
        RefundPage: {
            items: components["schemas"]["ListedRefund"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        RefundTreatment: "netted" | "receipt";
        Region: {
            id: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            countries: string[];
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["RegionLinks"];
        };
        RegionLinks: {
            self: string;
            instruments: string;
        };
        RegionPage: {
            items: components["schemas"]["ListedRegion"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        RegisterOrganisationRequest: {
            /** @description Chosen by the client, for ever. */
            id: components["schemas"]["Code"];
            name: components["schemas"]["LabelRequest"];
            /** @description Code of the IATI list OrganisationType. */
            kind?: components["schemas"]["OrganisationKind"] | null;
            /** @description The country of its seat. */
            country?: components["schemas"]["CountryCode"] | null;
            /** @description One of each scheme; no other organisation has it. */
            identifiers?: components["schemas"]["OrganisationIdentifierRequest"][] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RegisterProjectRequest: {
            /** @description Chosen by the client, for ever. */
            id: components["schemas"]["Code"];
            title: components["schemas"]["LabelRequest"];
            /** @description IATI activity status. */
            status: components["schemas"]["ActivityStatus"];
            /** @description For ever; a project, when absent. */
            tier?: components["schemas"]["ProjectTier"] | null;
            /** @description The scope in which it works; `unknown` when the source names no place. */
            scope: components["schemas"]["ProjectScope"];
            description?: components["schemas"]["LabelRequest"] | null;
            /** @description The policy priority it serves. */
            priority?: components["schemas"]["Code"] | null;
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
            /**
             * Format: date
             * @description A day on which it is known to run; it counts from here in budget years where its start is unknown.
             */
            knownFrom?: string;
            /** @description A project of a higher tier that it is a part of; its own amounts are not in those of that one. */
            parent?: components["schemas"]["Code"] | null;
            /** @description A grant is paid by its instalments, a demand-driven scheme by what people ask for; null: a grant. */
            kind?: components["schemas"]["ProjectKind"] | null;
            /** @description Its money goes to or through the government of the country. */
            throughGovernment?: boolean | null;
            /** @description Over all its years. */
            totalBudget?: components["schemas"]["MoneyNotNegativeRequest"] | null;
            /** @description Planned spending, each year once; a year that is not listed has no known plan. */
            plans?: components["schemas"]["YearPlanRequest"][] | null;
            /** @description True when this programme pays for it, false when others do. */
            fundedByProgramme?: boolean | null;
            /** @description A donor or partner knows it by this. */
            originalId?: components["schemas"]["TextOf200"] | null;
            /** @description OECD purpose codes, each once. */
            sectors?: components["schemas"]["SectorRequest"][] | null;
            /** @description OECD-DAC policy markers, each once. */
            markers?: components["schemas"]["MarkerRequest"][] | null;
            flowType?: components["schemas"]["FlowType"] | null;
            /** @description OECD type of aid, such as C01. */
            aidType?: string | null;
            tiedStatus?: components["schemas"]["TiedStatus"] | null;
            /** @description Help to people who return; null: none. */
            returnHelp?: components["schemas"]["ReturnHelp"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        RegisterReceptionFacilityRequest: {
            country: components["schemas"]["CountryCode"];
            title: components["schemas"]["LabelRequest"];
            state: components["schemas"]["FacilityState"];
            /** @description The services of the facility, such as `shelter` or `training`. */
            services: components["schemas"]["Code"][];
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
            project?: components["schemas"]["Code"] | null;
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
            operator?: components["schemas"]["TextOf400"] | null;
            partners: components["schemas"]["TextOf400"][];
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
            project?: components["schemas"]["Code"] | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Release: {
            /** Format: date */
            releasedOn: string;
            instalments: components["schemas"]["InstalmentRelease"][];
            reason: string;
            provenance: components["schemas"]["Provenance"];
        };
        ReleaseCommitmentRequest: {
            /** Format: date */
            releasedOn: string;
            /** @description An instalment gives back at most what is open of it. */
            instalments: components["schemas"]["InstalmentReleaseRequest"][];
            reason: components["schemas"]["Text"];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        ReportReturnStatisticRequest: {
            /** @description Chosen by the client, stable for ever. */
            id: components["schemas"]["Code"];
            kind: components["schemas"]["ReturnKind"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            scheme?: components["schemas"]["Code"] | null;
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
            purpose: components["schemas"]["Code"] | null;
        };
        ReportingGapRequest: {
            figure: components["schemas"]["ReportedFigure"];
            /** @description Absent or null: the figure of the year as a whole. */
            purpose?: components["schemas"]["Code"] | null;
        };
        ReportingGaps: {
            gaps: components["schemas"]["ReportingGap"][];
            provenance: components["schemas"]["Provenance"];
        };
        RescheduleCommitmentRequest: {
            /** Format: date */
            changedOn: string;
            reason: components["schemas"]["Text"];
            /** @description They add up to what is neither paid nor released. */
            instalments: components["schemas"]["NewInstalmentRequest"][];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Rescheduling: {
            /** Format: date */
            dueOn: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            dueOnPrecision: components["schemas"]["DatePrecision"];
            reason: string;
        };
        RestLine: {
            /** @description At the stage that was asked for; null where nothing of it is known, which is not zero */
            appropriated: components["schemas"]["Figure"] | null;
            /** @description Value of the commitments made in the year, less what was released in it */
            commitmentsEntered: components["schemas"]["Figure"] | null;
            /** @description Promised and neither paid nor released, in all their years, of the commitments with a part in this one */
            outstanding: components["schemas"]["Figure"] | null;
            /** @description Juridisch verplicht: paid, plus the open instalments of the year and, while it runs, the overdue ones of earlier years */
            legallyCommitted: components["schemas"]["Figure"] | null;
            /** @description Expenditures less reversals, and less money back in the same year */
            spent: components["schemas"]["Figure"] | null;
            /** @description Appropriated less spent; negative is overspent */
            underspend: components["schemas"]["Figure"] | null;
            /** @description Underspend as a part of what was appropriated, where that is above zero */
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
            purposes: components["schemas"]["Code"][];
            /** @description Ids of the causes that were recorded for it: the ten largest */
            causes?: components["schemas"]["Code"][];
        };
        ReturnCase: {
            id: string;
            scheme: components["schemas"]["Code"];
            nationality: string;
            country: string;
            persons: number;
            /** @description Of the persons */
            minors: number;
            state: components["schemas"]["CaseState"];
            /** @description From the application on; the last one holds */
            steps: {
                state: components["schemas"]["CaseState"];
                /** Format: date */
                on: string;
            }[];
            assistance: {
                kind: components["schemas"]["AssistanceKind"];
                amount: components["schemas"]["Money"];
                /** Format: date */
                grantedOn: string;
            }[];
            granted: components["schemas"]["Money"];
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["ReturnCaseLinks"];
        };
        ReturnCaseLinks: {
            self: string;
            scheme: string;
        };
        ReturnCasePage: {
            items: components["schemas"]["ListedReturnCase"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ReturnCaseReceipt: {
            id: string;
            links: {
                self: string;
            };
        };
        /** @enum {string} */
        ReturnHelp: "forced-return" | "pre-departure" | "reintegration";
        /** @enum {string} */
        ReturnKind: "independent" | "assisted" | "assisted-with-reintegration" | "forced" | "left-unsupervised";
        ReturnScheme: {
            id: components["schemas"]["Code"];
            title: components["schemas"]["Label"];
            operator: string | null;
            partners: string[];
            modality: components["schemas"]["AssistanceModality"] | null;
            state: components["schemas"]["SchemeState"];
            /**
             * Format: date
             * @description First day to apply
             */
            applicationFrom: string | null;
            /**
             * Format: date
             * @description Last day to apply
             */
            applicationTo: string | null;
            /**
             * Format: date
             * @description The last day of departure for a person who applied in time
             */
            runOffTo: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            /** @description Highest assistance per case */
            ceiling: components["schemas"]["Money"] | null;
            /** @description Empty: open to every country */
            countries: string[];
            /** @description The project that pays for it */
            project: components["schemas"]["Code"] | null;
            remark: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["ReturnSchemeLinks"];
        };
        ReturnSchemeLinks: {
            self: string;
            statistics: string;
            project: string | null;
        };
        ReturnSchemePage: {
            items: components["schemas"]["ListedReturnScheme"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ReturnStatistic: {
            id: components["schemas"]["Code"];
            /** @description Kinds of return are never added up */
            kind: components["schemas"]["ReturnKind"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            scheme: components["schemas"]["Code"] | null;
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
            links: components["schemas"]["ReturnStatisticLinks"];
        };
        ReturnStatisticLinks: {
            self: string;
            revisions: string;
            scheme: string | null;
            shareOf: string | null;
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
             * @description The reversal belongs to the year of this day: that of the expenditure, or a later one.
             */
            bookedOn: string;
            reason: components["schemas"]["Text"];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        Room: {
            amount: components["schemas"]["Money"];
            /** @description The problem that a cent more is refused with: the end of its type */
            limitedBy: string;
        };
        /** @enum {string} */
        ScheduleCause: "agreed" | "year-closed" | "reversal";
        ScheduleChange: {
            /** Format: date */
            changedOn: string;
            /** @description Agreed with the partner; or their year was closed unpaid; or a reversal opened them again after that */
            cause: components["schemas"]["ScheduleCause"];
            /** @description Null where the cause says it all */
            reason: string | null;
            /** @description Signed changes of what falls in each year; they add up to nothing */
            byYear: components["schemas"]["YearAmount"][];
            provenance: components["schemas"]["Provenance"];
        };
        /** @enum {string} */
        SchemeState: "planned" | "open" | "closed";
        Sector: {
            code: string;
            share: string | null;
        };
        SectorRequest: {
            /** @description A purpose code that was set. */
            code: string;
            /** @description In percent: null for all, or together 100; kept with two decimals. */
            share?: string | null;
        };
        SetAllocationRequest: {
            /** @description One for each purpose at most. */
            parts: components["schemas"]["AllocationPartRequest"][];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetBudgetLinesRequest: {
            /** @description Periods that do not overlap. */
            periods: components["schemas"]["BudgetLineRequest"][];
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
            /** @description When each category holds; a category may have several periods, or none that is known. */
            periods?: components["schemas"]["CategoryPeriodRequest"][] | null;
            /** @description Null where the source does not say. */
            strategicCountryApproach?: boolean | null;
            remark?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetEarmarkRequest: {
            amount: components["schemas"]["MoneyNotNegativeRequest"];
            /** @description The mutation that brought it, where one did. */
            mutation?: components["schemas"]["Code"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetMultiYearEstimateRequest: {
            /** @description One for each year at most. */
            estimates: components["schemas"]["YearEstimateRequest"][];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetPurposeCodeRequest: {
            label: components["schemas"]["LabelRequest"];
            /**
             * Format: date
             * @description Flows from this day on may have it; absent or null: it was always there.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description The last day of flows that may have it.
             */
            validTo?: string | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetReportFiguresRequest: {
            /** @description Spent in the period; negative when it corrects an earlier one, null when nothing was reported, which is not zero. */
            spent?: components["schemas"]["MoneyRequest"] | null;
            /** @description Spent since the project began; null when not reported. */
            cumulative?: components["schemas"]["MoneyNotNegativeRequest"] | null;
            /** @description Spending expected of quarters after the period, each quarter once. */
            forecast?: components["schemas"]["QuarterForecastRequest"][] | null;
            /** @description Why figures differ from what was reported before. */
            reason?: components["schemas"]["Text"] | null;
            narrative?: components["schemas"]["LabelRequest"] | null;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SetReportingGapsRequest: {
            gaps: components["schemas"]["ReportingGapRequest"][];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SettleAdvanceRequest: {
            /** @description The partner accounts for at most what is still open. */
            amount: components["schemas"]["PositiveMoneyRequest"];
            /** Format: date */
            settledOn: string;
            /** @description The report or statement in which the partner accounts for it. */
            reference: components["schemas"]["Text"];
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        SettlementPage: {
            items: components["schemas"]["ListedSettlement"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        Sex: "female" | "male";
        Source: {
            /** @description Current: what is shown is all there is. Behind: events are on their way, or wait. Unreachable: nobody can tell */
            state: components["schemas"]["SourceState"];
            /**
             * Format: date-time
             * @description The minute at which it was last seen to be current; null when it never was
             */
            asOf: string | null;
        };
        /** @enum {string} */
        SourceState: "current" | "behind" | "unreachable";
        SpendOutParameters: {
            kind: components["schemas"]["ProjectKind"];
            ofArrears: string;
            ofStillDue: string;
            /** @description Assumed where fewer than two past years are known */
            basis: components["schemas"]["RangeBasis"];
        };
        SpendingBlock: {
            source: components["schemas"]["Source"];
            years: components["schemas"]["OverviewSpending"][];
        };
        /** @description Spending by where it went; the parts add up to what was spent */
        SpendingByPlace: {
            /** @description The ten largest, by code; null where spending per country was not reported */
            countries: components["schemas"]["CountrySpending"][] | null;
            /** @description Spent in all other countries */
            otherCountries: components["schemas"]["Figure"] | null;
            regional: components["schemas"]["Figure"] | null;
            global: components["schemas"]["Figure"] | null;
            /** @description Spent, and nobody said where */
            unattributed: components["schemas"]["Figure"] | null;
        };
        StateReceptionCostRequest: {
            /** @description What the reception really cost in the year. */
            amount: components["schemas"]["MoneyNotNegativeRequest"];
            /** Format: date */
            statedOn: string;
            provenance?: components["schemas"]["ProvenanceRequest"] | null;
        };
        StatisticBreakdown: {
            by: components["schemas"]["BreakdownKind"];
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
            statistic: components["schemas"]["Code"];
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
            links: components["schemas"]["StatisticRevisionLinks"];
        };
        StatisticRevisionLinks: {
            self: string;
            statistic: string;
        };
        StatisticRevisionPage: {
            items: components["schemas"]["ListedStatisticRevision"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        StatisticShare: {
            of: components["schemas"]["Code"];
            /** @description A fraction above 0 and at most 1 */
            value: string;
        };
        StatisticShareRequest: {
            /** @description The statistic that it is a part of. */
            of: components["schemas"]["Code"];
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
        TakeCaseStepRequest: {
            to: components["schemas"]["CaseState"];
            /** Format: date */
            on: string;
        };
        TargetRequest: {
            value: string;
            /**
             * Format: date
             * @description Day by which it is to be reached; null when the source gives none.
             */
            by?: string | null;
        };
        Text: string;
        TextOf200: string;
        TextOf2000: string;
        TextOf40: string;
        TextOf400: string;
        TextOf80: string;
        Theme: {
            code: components["schemas"]["Code"];
            label: components["schemas"]["Label"];
            /**
             * Format: date
             * @description Null: from the beginning of the framework
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Null: to the end of the framework
             */
            validTo: string | null;
        };
        ThemeRequest: {
            code: components["schemas"]["Code"];
            label: components["schemas"]["LabelRequest"];
            /**
             * Format: date
             * @description It holds from this day. Absent or null: from the beginning of the framework.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description It holds to this day. Absent or null: to the end of the framework.
             */
            validTo?: string | null;
        };
        /** @enum {string} */
        TiedStatus: "untied" | "partially-tied" | "tied";
        ToBeExplained: {
            kind: components["schemas"]["ExplainedKind"];
            /** @description Null for the rest */
            code: components["schemas"]["Code"] | null;
            underspend: components["schemas"]["Figure"];
            unexplained: components["schemas"]["Figure"];
        };
        UnderspendAnalysis: {
            year: number;
            /** Format: date */
            asOf: string;
            /** @description The stage whose appropriation the underspend is measured from */
            against: components["schemas"]["Against"];
            title: components["schemas"]["Label"];
            status: components["schemas"]["BudgetYearStatus"];
            remark: components["schemas"]["Label"] | null;
            framework: {
                code: components["schemas"]["Code"];
                title: components["schemas"]["Label"] | null;
            };
            /** @description Something in it was made up to show what the platform does */
            invented: boolean;
            /** @description Number of aggregates whose latest events are not in it: they wait for one that is missing or cannot be read */
            parked: number;
            /** @description What the scopes of the token do not show */
            withheld: components["schemas"]["Withheld"][];
            /** @description What is shown as it is known now, whatever date is asked for */
            undated: string[];
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
            /** @description The ten with the largest underspend or overspend, by id; null where spending per project was not reported */
            projects?: components["schemas"]["ProjectLine"][] | null;
            countries: components["schemas"]["SpendingByPlace"];
            /** @description The ten largest, by id */
            causes?: components["schemas"]["AnalysedCause"][];
            /** @description How many there are beside the ten that are shown */
            more: {
                projects: number;
                countries: number;
                causes: number;
                toBeExplained: number;
            };
            explanation: {
                /** @description Sum of the causes; null where causes are known and none has an amount, and where causes are withheld */
                explained: components["schemas"]["Figure"] | null;
                /** @description Underspend less what is explained; negative when more is explained than was left */
                unexplained: components["schemas"]["Figure"] | null;
                /** @description Number of causes without an amount; 0 where causes are withheld */
                notQuantified: number;
                /** @description Gaps of which causes leave more unexplained than the year's explanation threshold: the ten largest */
                toBeExplained: components["schemas"]["ToBeExplained"][];
            };
            /** @description What nobody reported for the year as a whole */
            missing: components["schemas"]["MissingFigure"][];
            links: {
                self: string;
                budget: string;
                causes: string;
                projectedOutturn: string;
                /** @description How a figure came about: put its path in the place of `{figure}`, such as `programme.underspend` */
                explanation: string;
                /** @description All rows, page by page, of the same date and measured from the same stage */
                pages: {
                    projects: string;
                    countries: string;
                    partners: string;
                    causes: string;
                };
            };
        };
        UnderspendCause: {
            id: components["schemas"]["Code"];
            year: number;
            code: components["schemas"]["Code"];
            /** @description Null for a cause at a purpose, or at the programme as a whole */
            project: components["schemas"]["Code"] | null;
            /** @description At a project its priority; null, when the project is null too, for the programme as a whole */
            purpose: components["schemas"]["Code"] | null;
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
            links: components["schemas"]["UnderspendCauseLinks"];
        };
        UnderspendCauseCode: {
            code: components["schemas"]["Code"];
            label: components["schemas"]["Label"];
            /** @description The code alone says too little: a cause has a narrative too */
            narrativeRequired: boolean;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["UnderspendCauseCodeLinks"];
        };
        UnderspendCauseCodeLinks: {
            self: string;
            underspendCauses: string;
        };
        UnderspendCauseCodePage: {
            items: components["schemas"]["ListedUnderspendCauseCode"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        UnderspendCauseLinks: {
            self: string;
            code: string;
            project: string | null;
            underspendAnalysis: string;
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
            overprogrammed: components["schemas"]["Figure"];
            projects: components["schemas"]["Figure"];
            outsideProjects: components["schemas"]["Figure"];
        };
        UnderspendSummary: {
            year?: number;
            title?: components["schemas"]["Label"];
            status?: components["schemas"]["BudgetYearStatus"];
            /** @description At the stage that was asked for; null where nothing of it is known, which is not zero */
            appropriated?: components["schemas"]["Figure"] | null;
            /** @description Expenditures less reversals, and less money back in the same year */
            spent?: components["schemas"]["Figure"] | null;
            /** @description Appropriated less spent; negative is overspent */
            underspend?: components["schemas"]["Figure"] | null;
            /** @description Underspend as a part of what was appropriated, where that is above zero */
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
            id: components["schemas"]["Code"];
            /** @description A promise to parliament, or a wish of it */
            kind: components["schemas"]["UndertakingKind"];
            title: components["schemas"]["Label"];
            state: components["schemas"]["UndertakingState"];
            /**
             * Format: date
             * @description Null when the source does not tell
             */
            madeOn: string | null;
            /**
             * Format: date
             * @description Null when it was made without a date
             */
            dueOn: string | null;
            /** @description The precision of the date; a date known to its period only is the first or the last day of it */
            datePrecision: components["schemas"]["DatePrecision"];
            /**
             * Format: date
             * @description Null while it is open, or when it was fulfilled on a day that nobody wrote down
             */
            fulfilledOn: string | null;
            /** @description Parliamentary paper in which it was made or fulfilled */
            reference: string | null;
            /** @description Organisations that are to settle it */
            owners: components["schemas"]["Code"][];
            /** @description The document of the register in which it was made */
            madeIn: components["schemas"]["Code"] | null;
            /** @description The document of the register in which it was settled */
            settledIn: components["schemas"]["Code"] | null;
            /** @description How it was settled */
            settlement: components["schemas"]["Label"] | null;
            provenance: components["schemas"]["Provenance"];
            links: components["schemas"]["UndertakingLinks"];
        };
        /** @enum {string} */
        UndertakingKind: "undertaking" | "motion";
        UndertakingLinks: {
            self: string;
            madeIn: string | null;
            settledIn: string | null;
        };
        UndertakingPage: {
            items: components["schemas"]["ListedUndertaking"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        UndertakingState: "open" | "fulfilled" | "lapsed";
        Upload: {
            /** @description Nothing was kept */
            dryRun: boolean;
            rows: number;
            created: number;
            changed: number;
            unchanged: number;
            refused: number;
            errors: components["schemas"]["UploadError"][];
            furtherErrors?: number;
        };
        UploadColumn: {
            name: string;
            /** @description How a cell is written */
            holds: string;
            /** @description Tells which thing a row is about */
            key: boolean;
        };
        UploadError: {
            /** @description The header is row 1 */
            row: number;
            /** @description Null where it is about the row as a whole */
            column: string | null;
            rule: string;
            detail: string;
        };
        UploadTemplate: {
            columns: components["schemas"]["UploadColumn"][];
            mostRows: number;
        };
        WholeYearPlan: {
            year: number;
            /** @description Null when one of them is unknown */
            amount: components["schemas"]["Money"] | null;
        };
        WithdrawUnderspendCauseRequest: {
            reason: components["schemas"]["Text"];
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
            /** @description Four that add up to the amount; none when the year is planned as a whole */
            quarters: components["schemas"]["Money"][];
        };
        YearPlanRequest: {
            year: number;
            amount: components["schemas"]["MoneyNotNegativeRequest"];
            /** @description The four quarters in their order, which add up to the amount; none: the year as a whole. */
            quarters?: components["schemas"]["MoneyNotNegativeRequest"][] | null;
        };
        YearProgressPage: {
            items: components["schemas"]["ListedYearProgress"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        YearProjection: {
            programme: components["schemas"]["ProjectedProgramme"];
            purposes: components["schemas"]["ProjectedGroup"][];
            /** @description The ten with the largest plans */
            partners: components["schemas"]["ProjectedGroup"][];
            /** @description The ten projects at risk that are projected to leave most of their plans */
            atRisk: components["schemas"]["ProjectedProject"][];
            atRiskCount: number;
            /** @description Null where nothing is projected */
            method: components["schemas"]["ProjectionMethod"] | null;
            /** @description Null where nothing is projected */
            trackRecord: {
                projects: components["schemas"]["ProjectionRecord"];
                programme: components["schemas"]["ProjectionRecord"];
                /** @description More past outturns lay outside their ranges than chance explains: do not rely on the ranges */
                unreliable: boolean;
            } | null;
        };
        YearRoom: {
            year: number;
            /**
             * Format: date
             * @description The day on which it would be booked
             */
            on: string;
            /** @description Null before the first mutation */
            appropriated: components["schemas"]["Money"] | null;
            paid: components["schemas"]["Money"];
            /** @description Null where no mutation sets one */
            commitmentBudget: components["schemas"]["Money"] | null;
            committed: components["schemas"]["Money"];
            /** @description They draw on one unallocated part, so what one of them takes the others do not have */
            purposes: components["schemas"]["PurposeRoom"][];
            links: {
                budget: string;
                commitments: string;
                expenditures: string;
            };
        };
    };
    responses: {
        /**
         * @description - 400 `request-malformed`: The request is not well-formed HTTP
         *     - 400 `request-target-malformed`: An address is a path that begins with one slash and has printable ASCII characters with valid percent-encoding
         *     - 400 `host-malformed`: A request names one host by its name or its address, with or without a port
         *     - 400 `header-malformed`: This header has printable ASCII characters, at most 4096
         *     - 400 `parameter-repeated`: A parameter is given once
         *     - 400 `body-not-expected`: This method takes no body
         *     - 400 `input-invalid`: The input does not match the description of this operation; see errors
         *     - 400 `header-repeated`: This header is given at most once
         *     - 400 `entity-tags-malformed`: A condition is * or a list of entity tags as answers give them, with their quotes
         *     - 400 `token-in-query`: An access token never goes into the address, where logs and histories keep it
         *     - 400 `consistency-token-malformed`: A consistency token is at most 16 entries <subject>@<version>
         */
        Analysis400: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Consistency-Reached": components["headers"]["Consistency-Reached"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - 404 `resource-not-found` */
        Analysis404: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Consistency-Reached": components["headers"]["Consistency-Reached"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - 503 `server-busy`: The server answers as many requests at once as it can take; this one was not looked at
         *     - 503 `issuer-unreachable`: The keys of the issuer cannot be fetched yet, so no token can be verified
         *     - 503 `service-starting`: The service is still starting; ask again in a moment
         *     - 503 `read-model-loading`: The answer is being loaded into memory; ask again in a moment
         */
        Analysis503: {
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
         * @description - 401 `token-missing`: A call needs an access token of the issuer, in the header Authorization: Bearer <token>
         *     - 401 `token-invalid`: The access token is not one that the issuer made for this API
         *     - 401 `actor-not-pseudonymous`: The claim sub of an access token is no e-mail address: events name the actor for ever
         *     - 401 `token-expired`: The access token has expired
         */
        Any401: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - 403 `scope-insufficient`: The access token does not hold the scope that this operation needs */
        Any403: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - 404 `resource-not-found` */
        Any404: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - 429 `rate-limited`: This client has asked more often than it may; Retry-After says when it can go on */
        Any429: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - 406 `not-acceptable`: Accept allows none of the media types of this address
         *     - 408 `request-too-slow`: The request did not arrive in time
         *     - 414 `request-target-too-long`: A path has at most 20 segments and 2000 characters, and a parameter in it at most 200
         *     - 417 `expectation-failed`: Expect takes 100-continue alone
         *     - 431 `headers-too-large`: The headers are at most 16 KiB together
         *     - 500 `internal-error`: The service failed; the failure is recorded
         */
        AnyOther: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - 400 `request-malformed`: The request is not well-formed HTTP
         *     - 400 `request-target-malformed`: An address is a path that begins with one slash and has printable ASCII characters with valid percent-encoding
         *     - 400 `host-malformed`: A request names one host by its name or its address, with or without a port
         *     - 400 `header-malformed`: This header has printable ASCII characters, at most 4096
         *     - 400 `parameter-repeated`: A parameter is given once
         *     - 400 `body-missing`: This operation takes a body, in the media type that it names
         *     - 400 `body-not-utf8`: A body is UTF-8; one of JSON has no byte order mark
         *     - 400 `json-malformed`: The body is not well-formed JSON (RFC 8259); `line` and `column` say from where
         *     - 400 `body-not-object`: A body is one JSON object
         *     - 400 `body-too-deep`: A body nests at most 20 objects and arrays
         *     - 400 `body-too-many-keys`: The objects of a body have at most 2000 keys together
         *     - 400 `body-too-many-members`: The arrays of a body have at most 1000 members together
         *     - 400 `json-key-duplicate`: An object has each key once
         *     - 400 `json-key-forbidden`: A key begins with no $, has no dot and is no name that JavaScript objects inherit
         *     - 400 `json-number-inexact`: A number fits a double without loss: it has at most 15 digits or is a safe integer
         *     - 400 `json-text-malformed`: Text is well-formed Unicode without half pairs
         *     - 400 `input-invalid`: The input does not match the description of this operation; see errors
         *     - 400 `header-repeated`: This header is given at most once
         *     - 400 `entity-tags-malformed`: A condition is * or a list of entity tags as answers give them, with their quotes
         *     - 400 `token-in-query`: An access token never goes into the address, where logs and histories keep it
         *     - 400 `idempotency-key-malformed`: An idempotency key is 1 to 200 visible ASCII characters
         *     - 400 `event-too-large`: Everything that one command changes must fit in an event that the broker takes
         *     - 400 `consistency-token-malformed`: A consistency token is at most 16 entries <subject>@<version>
         *     - 400 `idempotency-key-missing`: An operation that books needs an Idempotency-Key, so that it can be retried safely
         */
        Booking400: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Created */
        BudgetMutation201: {
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
        /** @description Created */
        Commitment201: {
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
        /** @description Created */
        DoubleEntry201: {
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
                "application/json": components["schemas"]["DoubleEntry"];
            };
        };
        /** @description Created */
        Expenditure201: {
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
        /** @description As asked */
        FigureExplanation200: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                "Consistency-Reached": components["headers"]["Consistency-Reached"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FigureExplanation"];
            };
        };
        /** @description As asked */
        HistoryEntryPage200: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HistoryEntryPage"];
            };
        };
        /**
         * @description - 400 `request-malformed`: The request is not well-formed HTTP
         *     - 400 `request-target-malformed`: An address is a path that begins with one slash and has printable ASCII characters with valid percent-encoding
         *     - 400 `host-malformed`: A request names one host by its name or its address, with or without a port
         *     - 400 `header-malformed`: This header has printable ASCII characters, at most 4096
         *     - 400 `parameter-repeated`: A parameter is given once
         *     - 400 `body-not-expected`: This method takes no body
         *     - 400 `input-invalid`: The input does not match the description of this operation; see errors
         *     - 400 `header-repeated`: This header is given at most once
         *     - 400 `entity-tags-malformed`: A condition is * or a list of entity tags as answers give them, with their quotes
         *     - 400 `token-in-query`: An access token never goes into the address, where logs and histories keep it
         *     - 400 `cursor-malformed`: A cursor is taken from the answer before, as it is
         *     - 400 `cursor-of-another-list`: A cursor goes on with the list it came from: the same filters in the same order
         */
        List400: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Consistency-Reached": components["headers"]["Consistency-Reached"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not changed since the ETag that If-None-Match names */
        NotChanged: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not changed since the ETag that If-None-Match names */
        NotChangedFollowing: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                "Consistency-Reached": components["headers"]["Consistency-Reached"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not changed since the ETag that If-None-Match names */
        NotChangedPage: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not changed since the ETag that If-None-Match names */
        NotChangedPageFollowing: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                Link: components["headers"]["Link"];
                "Consistency-Reached": components["headers"]["Consistency-Reached"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As asked */
        PartnerReportPage200: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerReportPage"];
            };
        };
        /**
         * @description - 400 `request-malformed`: The request is not well-formed HTTP
         *     - 400 `request-target-malformed`: An address is a path that begins with one slash and has printable ASCII characters with valid percent-encoding
         *     - 400 `host-malformed`: A request names one host by its name or its address, with or without a port
         *     - 400 `header-malformed`: This header has printable ASCII characters, at most 4096
         *     - 400 `parameter-repeated`: A parameter is given once
         *     - 400 `body-not-expected`: This method takes no body
         *     - 400 `input-invalid`: The input does not match the description of this operation; see errors
         *     - 400 `header-repeated`: This header is given at most once
         *     - 400 `entity-tags-malformed`: A condition is * or a list of entity tags as answers give them, with their quotes
         *     - 400 `token-in-query`: An access token never goes into the address, where logs and histories keep it
         */
        Read400: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Consistency-Reached": components["headers"]["Consistency-Reached"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - 404 `resource-not-found` */
        Read404: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Consistency-Reached": components["headers"]["Consistency-Reached"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - 503 `server-busy`: The server answers as many requests at once as it can take; this one was not looked at
         *     - 503 `issuer-unreachable`: The keys of the issuer cannot be fetched yet, so no token can be verified
         *     - 503 `service-starting`: The service is still starting; ask again in a moment
         *     - 503 `service-unreachable`: The service that owns this cannot be reached; nothing was changed
         *     - 503 `service-busy`: More requests wait for the service that owns this than it answers in time; this one was not sent to it
         *     - 503 `outcome-unknown`: No answer in time; ask again with the same idempotency key for the definite answer
         */
        Read503: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Created */
        ReturnCaseReceipt201: {
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
                "application/json": components["schemas"]["ReturnCaseReceipt"];
            };
        };
        /** @description As asked */
        Upload200: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                "Consistency-Token": components["headers"]["Consistency-Token"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                "Consistency-Reached": components["headers"]["Consistency-Reached"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Upload"];
                "text/csv": string;
            };
        };
        /** @description As asked */
        UploadTemplate200: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UploadTemplate"];
                "text/csv": string;
            };
        };
        /**
         * @description - 400 `request-malformed`: The request is not well-formed HTTP
         *     - 400 `request-target-malformed`: An address is a path that begins with one slash and has printable ASCII characters with valid percent-encoding
         *     - 400 `host-malformed`: A request names one host by its name or its address, with or without a port
         *     - 400 `header-malformed`: This header has printable ASCII characters, at most 4096
         *     - 400 `parameter-repeated`: A parameter is given once
         *     - 400 `body-missing`: This operation takes a body, in the media type that it names
         *     - 400 `body-not-utf8`: A body is UTF-8; one of JSON has no byte order mark
         *     - 400 `json-malformed`: The body is not well-formed JSON (RFC 8259); `line` and `column` say from where
         *     - 400 `body-not-object`: A body is one JSON object
         *     - 400 `body-too-deep`: A body nests at most 20 objects and arrays
         *     - 400 `body-too-many-keys`: The objects of a body have at most 2000 keys together
         *     - 400 `body-too-many-members`: The arrays of a body have at most 1000 members together
         *     - 400 `json-key-duplicate`: An object has each key once
         *     - 400 `json-key-forbidden`: A key begins with no $, has no dot and is no name that JavaScript objects inherit
         *     - 400 `json-number-inexact`: A number fits a double without loss: it has at most 15 digits or is a safe integer
         *     - 400 `json-text-malformed`: Text is well-formed Unicode without half pairs
         *     - 400 `input-invalid`: The input does not match the description of this operation; see errors
         *     - 400 `header-repeated`: This header is given at most once
         *     - 400 `entity-tags-malformed`: A condition is * or a list of entity tags as answers give them, with their quotes
         *     - 400 `token-in-query`: An access token never goes into the address, where logs and histories keep it
         *     - 400 `idempotency-key-malformed`: An idempotency key is 1 to 200 visible ASCII characters
         *     - 400 `event-too-large`: Everything that one command changes must fit in an event that the broker takes
         *     - 400 `consistency-token-malformed`: A consistency token is at most 16 entries <subject>@<version>
         */
        Write400: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - 409 `idempotency-key-reused`: This idempotency key was used for another request
         *     - 409 `answer-forgotten`: This request was carried out under this key more than a day ago, and its answer is kept no longer
         */
        Write409: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - 412 `if-match-of-nothing`: There is nothing yet that If-Match could name
         *     - 412 `if-match-stale`: The state that If-Match names has changed since it was read
         *     - 412 `if-none-match-failed`: If-None-Match names a state that is there already
         */
        Write412: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - 428 `if-match-missing`: A change needs If-Match with the ETag of the state that it changes */
        Write428: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - 503 `server-busy`: The server answers as many requests at once as it can take; this one was not looked at
         *     - 503 `issuer-unreachable`: The keys of the issuer cannot be fetched yet, so no token can be verified
         *     - 503 `service-starting`: The service is still starting; ask again in a moment
         *     - 503 `service-unreachable`: The service that owns this cannot be reached; nothing was changed
         *     - 503 `service-busy`: More requests wait for the service that owns this than it answers in time; this one was not sent to it
         *     - 503 `outcome-unknown`: No answer in time; ask again with the same idempotency key for the definite answer
         *     - 503 `service-overloaded`: Too many commands are waiting; ask again later
         *     - 503 `store-behind-topic`: The service has lost events that its topic still has, and takes no commands until an operator has recovered it
         */
        Write503: {
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
         * @description - 406 `not-acceptable`: Accept allows none of the media types of this address
         *     - 408 `request-too-slow`: The request did not arrive in time
         *     - 413 `body-too-large`: A body is at most 1 MiB
         *     - 414 `request-target-too-long`: A path has at most 20 segments and 2000 characters, and a parameter in it at most 200
         *     - 415 `media-type-not-supported`: A body is application/json, or text/csv where the operation says so, in UTF-8 and not compressed
         *     - 417 `expectation-failed`: Expect takes 100-continue alone
         *     - 431 `headers-too-large`: The headers are at most 16 KiB together
         *     - 500 `internal-error`: The service failed; the failure is recorded
         */
        WriteOther: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
        Against: components["schemas"]["Against"];
        /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
        AsOf: string;
        CodeInPath: components["schemas"]["Code"];
        Commitment: string;
        /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
        ConsistencyToken: string;
        Country: components["schemas"]["CountryCode"];
        CountryInPath: components["schemas"]["CountryCode"];
        /** @description The `next` of the answer before; the list goes on where that page ended. */
        Cursor: string;
        /** @description False, when absent. */
        DryRun: boolean;
        /** @description Fields of an item that are answered; all, when absent. */
        Fields: ("version" | "id" | "event" | "recordedAt" | "actor" | "data" | "changed")[];
        FigureInPath: components["schemas"]["ControlFigure"];
        IdInPath: components["schemas"]["Code"];
        /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
        IdempotencyKey: string;
        /** @description May be given, so that a retry is answered as the first attempt was. */
        IdempotencyKeyOptional: string;
        /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
        IfMatch: string;
        /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
        IfNoneMatch: string;
        IndicatorInPath: components["schemas"]["Code"];
        /** @description Items on a page at most; 100, when absent. */
        Limit: number;
        MilestoneInPath: components["schemas"]["Code"];
        Nationality: components["schemas"]["CountryCode"];
        /** @description A partner of the project when it was recorded. */
        Partner: components["schemas"]["Code"];
        PeriodInPath: string;
        Project: components["schemas"]["Code"];
        ProjectInPath: components["schemas"]["Code"];
        Purpose: components["schemas"]["Code"];
        PurposeInPath: components["schemas"]["Code"];
        Scheme: components["schemas"]["Code"];
        /** @description By which fields, downwards behind a `-`; the id decides between equals. */
        Sort: "id" | "-id";
        YearInPath: number;
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
        /** @description How many requests a minute the caller may send of the kind that this one counts as: reads or commands of its application, or any from its address until a token is accepted. Absent where the platform sets no such limit. */
        "RateLimit-Limit": string;
        /** @description How many of them are left in this minute */
        "RateLimit-Remaining": string;
        /** @description Seconds until the minute ends */
        "RateLimit-Reset": string;
        /** @description How to authenticate (RFC 6750) */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listBudgetLines: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "purpose" | "-purpose";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("purpose" | "periods" | "provenance" | "links")[];
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
                    "application/json": components["schemas"]["BudgetLinesPage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showBudgetLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                purpose: components["parameters"]["PurposeInPath"];
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
                    "application/json": components["schemas"]["BudgetLines"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    setBudgetLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                purpose: components["parameters"]["PurposeInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "periods": [
                 *         {
                 *           "validFrom": "2010-01-01",
                 *           "chapter": "V",
                 *           "article": "5",
                 *           "subArticle": "5.2",
                 *           "oda": true,
                 *           "hgis": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetBudgetLinesRequest"];
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
                    "application/json": components["schemas"]["BudgetLines"];
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
                    "application/json": components["schemas"]["BudgetLines"];
                };
            };
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listBudgetLineHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                purpose: components["parameters"]["PurposeInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listBudgetYears: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "year" | "-year";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("year" | "framework" | "title" | "planLimit" | "bands" | "explanationThreshold" | "remark" | "keptFrom" | "status" | "purposes" | "appropriated" | "commitmentBudget" | "earmarked" | "unallocated" | "receptionShortfall" | "adoption" | "closing" | "controlTotals" | "provenance" | "links")[];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    openBudgetYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2010,
                 *       "framework": "international-migration-and-development-2008",
                 *       "title": {
                 *         "nl": "Begroting 2010",
                 *         "en": "Budget 2010"
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "adoptedOn": "2009-01-01"
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    recordCashShift: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "cash-shift-1",
                 *       "to": 2011,
                 *       "amount": {
                 *         "value": "50000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "decidedOn": "2010-09-01",
                 *       "reason": "The programme starts later",
                 *       "approvedBy": "budget-authoriser"
                 *     }
                 */
                "application/json": components["schemas"]["RecordCashShiftRequest"];
            };
        };
        responses: {
            201: components["responses"]["DoubleEntry201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listControlTotals: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("figure" | "amount" | "provenance")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                year: components["parameters"]["YearInPath"];
                figure: components["parameters"]["FigureInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
                figure: components["parameters"]["FigureInPath"];
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    showDoubleEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
                entry: components["schemas"]["Code"];
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
                    "application/json": components["schemas"]["DoubleEntry"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listEarmarks: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("purpose" | "amount" | "mutation" | "provenance")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                year: components["parameters"]["YearInPath"];
                purpose: components["parameters"]["PurposeInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
                purpose: components["parameters"]["PurposeInPath"];
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
                 *       "mutation": "amendment-31700-v"
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listExpenditures: {
        parameters: {
            query?: {
                commitment?: components["parameters"]["Commitment"];
                project?: components["parameters"]["Project"];
                /** @description A partner of the project when it was recorded. */
                partner?: components["parameters"]["Partner"];
                /** @description One of the countries that its money is split over. */
                country?: components["schemas"]["CountryCode"];
                purpose?: components["parameters"]["Purpose"];
                /** @description Such an expenditure was accepted, but is not ordinary. */
                flag?: components["schemas"]["ExpenditureFlag"];
                kind?: components["schemas"]["ExpenditureKind"];
                /** @description The first day of a period. */
                bookedFrom?: string;
                /** @description The last day of a period. */
                bookedTo?: string;
                /** @description The least amount. */
                amountFrom?: string;
                /** @description The largest amount. */
                amountTo?: string;
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "year" | "purpose" | "project" | "partners" | "commitment" | "kind" | "amount" | "bookedOn" | "bookedOnPrecision" | "scope" | "countryAmounts" | "flags" | "overrun" | "description" | "advance" | "settled" | "reversed" | "refunded" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "bookedOn" | "-bookedOn";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    recordExpenditure: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "diaspora",
                 *       "kind": "disbursement",
                 *       "amount": {
                 *         "value": "600000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "bookedOn": "2010-12-31",
                 *       "bookedOnPrecision": "year",
                 *       "scope": "unattributed"
                 *     }
                 */
                "application/json": components["schemas"]["RecordExpenditureRequest"];
            };
        };
        responses: {
            201: components["responses"]["Expenditure201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listExpenditureHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listReversals: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "amount" | "bookedOn" | "countryAmounts" | "reason" | "provenance")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    reverseExpenditure: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
            201: components["responses"]["Expenditure201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listSettlements: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "amount" | "settledOn" | "reference" | "provenance")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["SettlementPage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    settleAdvance: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                 *       "settledOn": "2011-02-01",
                 *       "reference": "Financial statement 2010"
                 *     }
                 */
                "application/json": components["schemas"]["SettleAdvanceRequest"];
            };
        };
        responses: {
            201: components["responses"]["Expenditure201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "HGIS-nota 2011"
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    drawReceptionSaving: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "reception-saving-1",
                 *       "amount": {
                 *         "value": "1000000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "atStage": "second-supplementary",
                 *       "decidedOn": "2010-11-26"
                 *     }
                 */
                "application/json": components["schemas"]["DrawReceptionSavingRequest"];
            };
        };
        responses: {
            201: components["responses"]["BudgetMutation201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    showReceptionProjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["ReceptionProjection"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    projectFirstYearReception: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "value": "285000000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "confirmedOn": "2010-09-01"
                 *     }
                 */
                "application/json": components["schemas"]["ProjectFirstYearReceptionRequest"];
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
                    "application/json": components["schemas"]["ReceptionProjection"];
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
                    "application/json": components["schemas"]["ReceptionProjection"];
                };
            };
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    showReceptionCost: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["ReceptionCost"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    stateReceptionCost: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "value": "287000000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "statedOn": "2011-05-18"
                 *     }
                 */
                "application/json": components["schemas"]["StateReceptionCostRequest"];
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
                    "application/json": components["schemas"]["ReceptionCost"];
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
                    "application/json": components["schemas"]["ReceptionCost"];
                };
            };
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listBudgetYearHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listMutations: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "stage" | "atStage" | "tabledOn" | "decidedOn" | "inForceFrom" | "inForceFromPrecision" | "cash" | "commitments" | "reference" | "description" | "carriedOverFrom" | "purpose" | "counterpart" | "reason" | "approvedBy" | "provenance")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    recordMutation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "unspecified",
                 *       "stage": "unspecified",
                 *       "inForceFrom": "2011-01-01",
                 *       "inForceFromPrecision": "year",
                 *       "cash": {
                 *         "value": "9000000.00",
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordMutationRequest"];
            };
        };
        responses: {
            201: components["responses"]["BudgetMutation201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                year: components["parameters"]["YearInPath"];
                mutation: components["schemas"]["Code"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    recordReallocation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "reallocation-1",
                 *       "from": "remittances",
                 *       "to": "diaspora",
                 *       "amount": {
                 *         "value": "50000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "decidedOn": "2010-09-01",
                 *       "reason": "Fewer remittance projects than planned",
                 *       "approvedBy": "budget-authoriser"
                 *     }
                 */
                "application/json": components["schemas"]["RecordReallocationRequest"];
            };
        };
        responses: {
            201: components["responses"]["DoubleEntry201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                expenditure?: string;
                project?: components["parameters"]["Project"];
                purpose?: components["parameters"]["Purpose"];
                treatment?: components["schemas"]["RefundTreatment"];
                /** @description The first day of a period. */
                receivedFrom?: string;
                /** @description The last day of a period. */
                receivedTo?: string;
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "year" | "treatment" | "expenditure" | "purpose" | "project" | "commitment" | "amount" | "receivedOn" | "scope" | "countryAmounts" | "reason" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "receivedOn" | "-receivedOn";
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["RefundPage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    recordRefund: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "return-and-reintegration",
                 *       "amount": {
                 *         "value": "4050.00",
                 *         "currency": "EUR"
                 *       },
                 *       "receivedOn": "2010-11-01",
                 *       "reason": "Not spent by the partner"
                 *     }
                 */
                "application/json": components["schemas"]["RecordRefundRequest"];
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
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    showRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["Refund"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listRefundHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                 *       ]
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    showRoom: {
        parameters: {
            query?: {
                /** @description The day on which it would be booked. When absent: today, and the last day of a year that has ended. */
                on?: string;
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["YearRoom"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["BudgetYearSettings"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "nl": "Begroting 2010",
                 *         "en": "Budget 2010"
                 *       },
                 *       "planLimit": "110.00",
                 *       "keptFrom": "2010-01-01",
                 *       "reason": "The ledger was taken over from the department"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeSettingsRequest"];
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
                    "application/json": components["schemas"]["BudgetYearSettings"];
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
                    "application/json": components["schemas"]["BudgetYearSettings"];
                };
            };
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listCaseReadings: {
        parameters: {
            query?: {
                case?: string;
                actor?: string;
                purpose?: components["schemas"]["ReadingPurpose"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "at" | "actor" | "client" | "purpose" | "operation" | "cases")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "at" | "-at";
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
                    "application/json": components["schemas"]["CaseReadingPage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listCodeLists: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("name" | "codes")[];
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
                    "application/json": components["schemas"]["CodeListPage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showCodeList: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                name: string;
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
                    "application/json": components["schemas"]["CodeList"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                project?: components["parameters"]["Project"];
                /** @description A partner of the project when it was recorded. */
                partner?: components["parameters"]["Partner"];
                purpose?: components["parameters"]["Purpose"];
                /** @description The year they were made in. */
                year?: number;
                /** @description An instalment of this year is open. */
                openIn?: number;
                /** @description The first day of a period. */
                madeFrom?: string;
                /** @description The last day of a period. */
                madeTo?: string;
                /** @description The least value. */
                valueFrom?: string;
                /** @description The largest value. */
                valueTo?: string;
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "project" | "partners" | "year" | "purpose" | "madeOn" | "value" | "paid" | "released" | "outstanding" | "instalments" | "schedules" | "releases" | "exemption" | "provenance" | "links")[];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    makeCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
            201: components["responses"]["Commitment201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listCommitmentHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
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
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    releaseCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
                 *       "instalments": [
                 *         {
                 *           "number": 1,
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
            201: components["responses"]["Commitment201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    rescheduleCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
                 *       "changedOn": "2010-11-01",
                 *       "reason": "The partner starts later",
                 *       "instalments": [
                 *         {
                 *           "year": 2011,
                 *           "dueOn": "2011-03-01",
                 *           "amount": {
                 *             "value": "3000000.00",
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RescheduleCommitmentRequest"];
            };
        };
        responses: {
            201: components["responses"]["Commitment201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listConditionalityDecisions: {
        parameters: {
            query?: {
                country?: components["parameters"]["Country"];
                type?: components["schemas"]["ConditionalityType"];
                direction?: components["schemas"]["ConditionalityDirection"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "country" | "type" | "direction" | "decidedOn" | "from" | "to" | "assessment" | "aidExposed" | "exposedInAll" | "reason" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listConditionalityDecisionHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listCooperationAssessments: {
        parameters: {
            query?: {
                country?: components["parameters"]["Country"];
                /** @description The rating that holds. */
                rating?: components["schemas"]["CooperationRating"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "country" | "from" | "to" | "documentsAsked" | "documentsIssued" | "issuedInTime" | "termDays" | "suppressed" | "ruled" | "overruled" | "rating" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listCooperationAssessmentHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listCountryInstruments: {
        parameters: {
            query?: {
                /** @description One of the countries that it is with. */
                country?: components["schemas"]["CountryCode"];
                kind?: components["schemas"]["InstrumentKind"];
                /** @description One of the regions that it names. */
                region?: components["schemas"]["Code"];
                /** @description `global` finds those without a country. */
                scope?: components["schemas"]["InstrumentScope"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "kind" | "title" | "countries" | "region" | "regions" | "scope" | "state" | "from" | "to" | "datePrecision" | "partners" | "amount" | "paidBy" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
                 *       ]
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listCountryInstrumentHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listCountryOverviews: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("country" | "name" | "counts" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showCountryOverview: {
        parameters: {
            query?: {
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    explainCountryFigure: {
        parameters: {
            query: {
                /** @description The path of the figure in the overview, such as `spending.years.2010.spent`. */
                figure: components["schemas"]["TextOf200"];
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
            200: components["responses"]["FigureExplanation200"];
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listCountryPolicies: {
        parameters: {
            query?: {
                /** @description One of the categories that the country has priority in. */
                category?: components["schemas"]["CountryCategory"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("country" | "name" | "categories" | "periods" | "strategicCountryApproach" | "remark" | "provenance" | "links")[];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                country: components["parameters"]["CountryInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                country: components["parameters"]["CountryInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "categories": [
                 *         "return"
                 *       ]
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listCountryPolicyHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                country: components["parameters"]["CountryInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description As it is printed. */
                number?: components["schemas"]["TextOf200"];
                kind?: components["schemas"]["DocumentKind"];
                chamber?: components["schemas"]["Chamber"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "kind" | "title" | "number" | "datedOn" | "datePrecision" | "chamber" | "session" | "movers" | "effect" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
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
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
                    "application/json": components["schemas"]["Document"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    recordDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "budget-paper",
                 *       "title": {
                 *         "nl": "HGIS-nota 2011",
                 *         "en": "HGIS note 2011"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordDocumentRequest"];
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
                    "application/json": components["schemas"]["Document"];
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
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listDocumentHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listDueInstalments: {
        parameters: {
            query?: {
                commitment?: components["parameters"]["Commitment"];
                project?: components["parameters"]["Project"];
                /** @description A partner of the project when the commitment was recorded. */
                partner?: components["schemas"]["Code"];
                purpose?: components["parameters"]["Purpose"];
                /** @description The year whose cash they claim. */
                year?: number;
                /** @description The first day of a period. */
                dueFrom?: string;
                /** @description The last day of a period: with yesterday, what is overdue; with an earlier day, for how long. */
                dueTo?: string;
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("commitment" | "number" | "project" | "partners" | "purpose" | "year" | "dueOn" | "dueBy" | "daysOverdue" | "open" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "dueBy" | "-dueBy";
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
                    "application/json": components["schemas"]["DueInstalmentPage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listEligibilityExemptions: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "project" | "-project";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                project: components["parameters"]["ProjectInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "countries": [
                 *         "MR"
                 *       ],
                 *       "role": "budget-authoriser"
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listEligibilityExemptionHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listEligibilityLists: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "code" | "-code";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                code: components["parameters"]["CodeInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                code: components["parameters"]["CodeInPath"];
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
                 *       ]
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listEligibilityListHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                code: components["parameters"]["CodeInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listEvaluations: {
        parameters: {
            query?: {
                project?: components["parameters"]["Project"];
                framework?: components["schemas"]["Code"];
                state?: components["schemas"]["EvaluationState"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "project" | "framework" | "title" | "state" | "heldOn" | "datePrecision" | "findings" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
                 *       "datePrecision": "year"
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listEvaluationHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listFamilyTracings: {
        parameters: {
            query?: {
                country?: components["parameters"]["Country"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "country" | "from" | "to" | "requests" | "found" | "suppressed" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
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
                    "application/json": components["schemas"]["FamilyTracingPage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showFamilyTracing: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
                    "application/json": components["schemas"]["FamilyTracing"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    recordFamilyTracing: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "country": "AO",
                 *       "from": "2010-01-01",
                 *       "to": "2010-12-31",
                 *       "requests": 40,
                 *       "found": 12
                 *     }
                 */
                "application/json": components["schemas"]["RecordFamilyTracingRequest"];
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
                    "application/json": components["schemas"]["FamilyTracing"];
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
                    "application/json": components["schemas"]["FamilyTracing"];
                };
            };
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listFamilyTracingHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description The value of one of its identifiers. */
                identifier?: string;
                /** @description Code of the IATI list OrganisationType. */
                kind?: components["schemas"]["OrganisationKind"];
                /** @description The country of its seat. */
                country?: components["schemas"]["CountryCode"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "name" | "kind" | "country" | "identifiers" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    registerOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listOrganisationHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listOverduePartnerReports: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("project" | "period" | "from" | "to" | "dueOn" | "status" | "awaits" | "changedOn" | "returns" | "hash" | "figures" | "provenance" | "links")[];
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
            200: components["responses"]["PartnerReportPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listPartnerReports: {
        parameters: {
            query?: {
                project?: components["parameters"]["Project"];
                period?: string;
                status?: components["schemas"]["PartnerReportStep"];
                /** @description Who is to act next. */
                awaits?: components["schemas"]["PartnerReportAwaits"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("project" | "period" | "from" | "to" | "dueOn" | "status" | "awaits" | "changedOn" | "returns" | "hash" | "figures" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id" | "dueOn" | "-dueOn";
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
            200: components["responses"]["PartnerReportPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listPolicyFrameworks: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "code" | "-code";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    publishPolicyFramework: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
                 *           },
                 *           "validFrom": "2011-01-01"
                 *         }
                 *       ]
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                code: components["parameters"]["CodeInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listPolicyFrameworkHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                code: components["parameters"]["CodeInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showProjectPlansTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UploadTemplate200"];
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    uploadProjectPlans: {
        parameters: {
            query?: {
                /** @description False, when absent. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            200: components["responses"]["Upload200"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listProjectPlans: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("project" | "year" | "amount" | "quarters")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["ProjectPlanPage"];
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showProjectsTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UploadTemplate200"];
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    uploadProjects: {
        parameters: {
            query?: {
                /** @description False, when absent. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            200: components["responses"]["Upload200"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    showProjectedOutturn: {
        parameters: {
            query?: {
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["ProjectedOutturn"];
                };
            };
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    explainProjectedFigure: {
        parameters: {
            query: {
                /** @description The path of the figure in the answer, such as `projection.programme.projected`. */
                figure: components["schemas"]["TextOf200"];
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FigureExplanation200"];
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listProjectedProjects: {
        parameters: {
            query?: {
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "status" | "kind" | "purpose" | "partner" | "planned" | "due" | "spent" | "fromArrears" | "fromStillDue" | "projected" | "range" | "noRange" | "atRisk" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": {
                        year: number;
                        /** Format: date */
                        asOf: string;
                        /** @description Something in it was made up to show what the platform does */
                        invented: boolean;
                        parked: number;
                        /** @description What the scopes of the token do not show */
                        withheld: components["schemas"]["Withheld"][];
                        /** @description What is shown as it is known now, whatever date is asked for */
                        undated: string[];
                        sources: {
                            budget: components["schemas"]["Source"];
                            projects: components["schemas"]["Source"];
                        };
                        /** @description With `fields`, those of a project alone */
                        items?: components["schemas"]["ProjectedProjectShown"][];
                        /** @description Cursor of the next page; null at the end */
                        next: string | null;
                    };
                };
            };
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description The policy priority it serves. */
                priority?: components["schemas"]["Code"];
                status?: components["schemas"]["ActivityStatus"];
                scope?: components["schemas"]["ProjectScope"];
                tier?: components["schemas"]["ProjectTier"];
                /** @description The project that it is a part of. */
                parent?: components["schemas"]["Code"];
                /** @description One of the countries it names. */
                country?: components["schemas"]["CountryCode"];
                /** @description An organisation that has a role in it. */
                partner?: components["schemas"]["Code"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "description" | "priority" | "status" | "statusChange" | "scope" | "countries" | "partners" | "plannedStart" | "plannedEnd" | "actualStart" | "actualEnd" | "datePrecision" | "knownFrom" | "tier" | "kind" | "parent" | "throughGovernment" | "totalBudget" | "plans" | "fundedByProgramme" | "originalId" | "sectors" | "markers" | "flowType" | "aidType" | "tiedStatus" | "returnHelp" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
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
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    registerProject: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "european-diaspora-network",
                 *       "title": {
                 *         "nl": "Europees diasporanetwerk",
                 *         "en": "European diaspora network"
                 *       },
                 *       "priority": "diaspora",
                 *       "status": "pipeline",
                 *       "scope": "regional",
                 *       "countries": [],
                 *       "partners": [
                 *         {
                 *           "organisation": "european-commission",
                 *           "role": "funding"
                 *         }
                 *       ],
                 *       "knownFrom": "2011-06-10"
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
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                project: components["parameters"]["ProjectInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listFinancialProgress: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("year" | "planned" | "committed" | "released" | "spent" | "reversed" | "refunded" | "gap" | "explained" | "toBeExplained" | "flags" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
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
            304: components["responses"]["NotChangedPageFollowing"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listProjectHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "unit" | "counting" | "baseline" | "target" | "reached" | "provenance" | "observations" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    defineIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "countries-studied",
                 *       "title": {
                 *         "nl": "Onderzochte landen",
                 *         "en": "Countries studied"
                 *       },
                 *       "unit": {
                 *         "nl": "landen",
                 *         "en": "countries"
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
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                project: components["parameters"]["ProjectInPath"];
                indicator: components["parameters"]["IndicatorInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "from" | "to" | "value" | "remark" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
                indicator: components["parameters"]["IndicatorInPath"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    observeIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
                indicator: components["parameters"]["IndicatorInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "until-the-letter"
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
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                project: components["parameters"]["ProjectInPath"];
                indicator: components["parameters"]["IndicatorInPath"];
                observation: components["schemas"]["Code"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listMilestones: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "dueOn" | "dueOnPrecision" | "reachedOn" | "reason" | "rescheduled" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                project: components["parameters"]["ProjectInPath"];
                milestone: components["parameters"]["MilestoneInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
                milestone: components["parameters"]["MilestoneInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "nl": "Handboek gereed",
                 *         "en": "Handbook finished"
                 *       },
                 *       "dueOn": "2011-09-21",
                 *       "dueOnPrecision": "quarter"
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listPartnerReportFindings: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("period" | "code" | "other" | "reported" | "expected" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
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
                    "application/json": components["schemas"]["PartnerReportFindingPage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    openPartnerReport: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "period": "2010-q4",
                 *       "dueOn": "2011-02-01"
                 *     }
                 */
                "application/json": components["schemas"]["OpenPartnerReportRequest"];
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
                    "application/json": components["schemas"]["PartnerReport"];
                };
            };
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    showPartnerReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
                period: components["parameters"]["PeriodInPath"];
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
                    "application/json": components["schemas"]["PartnerReport"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showPartnerReportFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
                period: components["parameters"]["PeriodInPath"];
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
                    "application/json": components["schemas"]["PartnerReportFigures"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    setPartnerReportFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
                period: components["parameters"]["PeriodInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "spent": {
                 *         "value": "120000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "cumulative": {
                 *         "value": "310000.00",
                 *         "currency": "EUR"
                 *       },
                 *       "forecast": [
                 *         {
                 *           "year": 2011,
                 *           "quarter": 1,
                 *           "amount": {
                 *             "value": "90000.00",
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetReportFiguresRequest"];
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
                    "application/json": components["schemas"]["PartnerReportFigures"];
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
                    "application/json": components["schemas"]["PartnerReportFigures"];
                };
            };
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listPartnerReportHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
                period: components["parameters"]["PeriodInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showPartnerReportStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
                period: components["parameters"]["PeriodInPath"];
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
                    "application/json": components["schemas"]["PartnerReportStatus"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    changePartnerReportStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
                period: components["parameters"]["PeriodInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "awaiting-changes",
                 *       "changedOn": "2011-02-20",
                 *       "reason": "The forecast is missing"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeReportStatusRequest"];
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
                    "application/json": components["schemas"]["PartnerReportStatus"];
                };
            };
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                project: components["parameters"]["ProjectInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    showProjectWhole: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                project: components["parameters"]["ProjectInPath"];
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
                    "application/json": components["schemas"]["ProjectWhole"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listPurposeCodes: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "code" | "-code";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("code" | "label" | "validFrom" | "validTo" | "provenance" | "links")[];
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
                    "application/json": components["schemas"]["PurposeCodePage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showPurposeCode: {
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
                    "application/json": components["schemas"]["PurposeCode"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    setPurposeCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description May be given, so that a retry is answered as the first attempt was. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description ETag of the state that the change was made for. Needed for whatever changes something that exists. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
                 *         "nl": "Vluchtelingen in het donorland",
                 *         "en": "Refugees in the donor country"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SetPurposeCodeRequest"];
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
                    "application/json": components["schemas"]["PurposeCode"];
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
                    "application/json": components["schemas"]["PurposeCode"];
                };
            };
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listPurposeCodeHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
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
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listReceptionFacilities: {
        parameters: {
            query?: {
                country?: components["parameters"]["Country"];
                state?: components["schemas"]["FacilityState"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "country" | "title" | "state" | "services" | "capacity" | "occupancyMinors" | "occupancyLocalYouth" | "suppressed" | "countedOn" | "project" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
                 *       "project": "minors-angola",
                 *       "remark": {
                 *         "nl": "Wordt gebruikt door lokale jongeren. Teruggekeerde minderjarigen hoeven er bijna nooit heen, omdat familie of bekenden hen opvangen; het aanbod blijft nodig voor wie niemand heeft.",
                 *         "en": "Used by local youth. Minors who return almost never need it, as relatives or acquaintances take them in; the offer stays needed for those who have nobody."
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listReceptionFacilityHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listFacilityObservations: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("number" | "countedOn" | "capacity" | "occupancyMinors" | "occupancyLocalYouth" | "suppressed")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
                    "application/json": components["schemas"]["FacilityObservationPage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /** @description One of the countries that it holds. */
                country?: components["schemas"]["CountryCode"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "countries" | "remark" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
                 *       ]
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listRegionHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listReturnCases: {
        parameters: {
            query: {
                /** @description The reading is recorded with it. */
                purpose: components["schemas"]["ReadingPurpose"];
                scheme?: components["parameters"]["Scheme"];
                state?: components["schemas"]["CaseState"];
                /** @description Country of return. */
                country?: components["schemas"]["CountryCode"];
                nationality?: components["parameters"]["Nationality"];
                appliedFrom?: string;
                appliedTo?: string;
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "scheme" | "nationality" | "country" | "persons" | "minors" | "state" | "steps" | "assistance" | "granted" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "appliedOn" | "-appliedOn";
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
                    "application/json": components["schemas"]["ReturnCasePage"];
                };
            };
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    applyForReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scheme": "hrt",
                 *       "nationality": "IQ",
                 *       "country": "IQ",
                 *       "persons": 3,
                 *       "minors": 1,
                 *       "appliedOn": "2010-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["ApplyForReturnRequest"];
            };
        };
        responses: {
            201: components["responses"]["ReturnCaseReceipt201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    showReturnCase: {
        parameters: {
            query: {
                /** @description The reading is recorded with it. */
                purpose: components["schemas"]["ReadingPurpose"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnCase"];
                };
            };
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    grantAssistance: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
                 *       "kind": "housing",
                 *       "amount": {
                 *         "value": "1500.00",
                 *         "currency": "EUR"
                 *       },
                 *       "grantedOn": "2010-04-01"
                 *     }
                 */
                "application/json": components["schemas"]["GrantAssistanceRequest"];
            };
        };
        responses: {
            201: components["responses"]["ReturnCaseReceipt201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    eraseReturnCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
                 *       "reason": "term-of-keeping-ended"
                 *     }
                 */
                "application/json": components["schemas"]["EraseReturnCaseRequest"];
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
                    "application/json": components["schemas"]["ErasedReturnCase"];
                };
            };
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listReturnCaseHistory: {
        parameters: {
            query: {
                /** @description The reading is recorded with it. */
                purpose: components["schemas"]["ReadingPurpose"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
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
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    takeCaseStep: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
                 *       "to": "approved",
                 *       "on": "2010-04-01"
                 *     }
                 */
                "application/json": components["schemas"]["TakeCaseStepRequest"];
            };
        };
        responses: {
            201: components["responses"]["ReturnCaseReceipt201"];
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listReturnSchemes: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: components["parameters"]["Sort"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
                 *       "partners": [],
                 *       "modality": "in-kind",
                 *       "state": "open",
                 *       "countries": [
                 *         "IQ"
                 *       ],
                 *       "project": "avrr-iraq",
                 *       "remark": {
                 *         "nl": "Hulp in natura, met kleine projecten voor gemeenschappen waar veel mensen terugkeren. Bijna niet gebruikt: geld (HRT) lijkt de voorkeur te hebben.",
                 *         "en": "Help in kind, with small projects for communities that many people return to. Hardly used: cash (HRT) seems to be preferred."
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listReturnSchemeHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listReturnStatistics: {
        parameters: {
            query?: {
                scheme?: components["parameters"]["Scheme"];
                kind?: components["schemas"]["ReturnKind"];
                /** @description Country of return. */
                country?: components["schemas"]["CountryCode"];
                nationality?: components["parameters"]["Nationality"];
                minors?: components["schemas"]["Minors"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    reportReturnStatistic: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
                 *       "persons": 1018
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
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listReturnStatisticHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listStatisticRevisions: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("statistic" | "revision" | "recordedOn" | "persons" | "share" | "breakdowns" | "suppressed" | "remark" | "provenance" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    reviseReturnStatistic: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listUnderspendAnalyses: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("year" | "title" | "status" | "appropriated" | "spent" | "underspend" | "underspendRate" | "band" | "missing" | "links")[];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    showUnderspendAnalysis: {
        parameters: {
            query?: {
                /** @description The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
                against?: components["parameters"]["Against"];
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listAnalysedCauses: {
        parameters: {
            query?: {
                /** @description The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
                against?: components["parameters"]["Against"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "code" | "label" | "target" | "narrative" | "amount" | "timing" | "nature" | "driver" | "provenance" | "links")[];
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["AnalysedCauses"];
                };
            };
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listCountrySpendings: {
        parameters: {
            query?: {
                /** @description The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
                against?: components["parameters"]["Against"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("country" | "name" | "spent" | "links")[];
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["CountrySpendings"];
                };
            };
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    explainUnderspendFigure: {
        parameters: {
            query: {
                /** @description The path of the figure in the analysis, such as `programme.underspend` or `priorities.diaspora.spent`. */
                figure: components["schemas"]["TextOf200"];
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
                /** @description The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
                against?: components["parameters"]["Against"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FigureExplanation200"];
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listPartnerLines: {
        parameters: {
            query?: {
                /** @description The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
                against?: components["parameters"]["Against"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "name" | "projects" | "plan" | "legallyCommitted" | "spent" | "underspend")[];
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["PartnerLines"];
                };
            };
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listProjectLines: {
        parameters: {
            query?: {
                /** @description The stage of the budget whose appropriation the underspend is measured from; `current` when absent. */
                against?: components["parameters"]["Against"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "title" | "priority" | "plan" | "legallyCommitted" | "spent" | "underspend" | "notPaidOut" | "explanation" | "causes" | "missing" | "links")[];
                /** @description The date an answer is asked for: what was decided, booked and valid by then. Today, when absent. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                year: components["parameters"]["YearInPath"];
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
                    "application/json": components["schemas"]["ProjectLines"];
                };
            };
            304: components["responses"]["NotChangedFollowing"];
            400: components["responses"]["Analysis400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Analysis404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Analysis503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listUnderspendCauseCodes: {
        parameters: {
            query?: {
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "code" | "-code";
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                code: components["parameters"]["CodeInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                code: components["parameters"]["CodeInPath"];
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
                 *       "narrativeRequired": true
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listUnderspendCauseCodeHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                code: components["parameters"]["CodeInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listUnderspendCauses: {
        parameters: {
            query?: {
                year?: number;
                /** @description Code of causes. */
                code?: components["schemas"]["Code"];
                project?: components["parameters"]["Project"];
                /** @description Priority or theme. */
                purpose?: components["schemas"]["Code"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    recordUnderspendCause: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, one per booking, kept for ever. The same key with the same body is the same booking and is answered as it was; with another body it is refused. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
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
                 *       "driver": "timing"
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
            400: components["responses"]["Booking400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
    listUnderspendCauseHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listUndertakings: {
        parameters: {
            query?: {
                state?: components["schemas"]["UndertakingState"];
                kind?: components["schemas"]["UndertakingKind"];
                /** @description An organisation that is to settle it. */
                owner?: components["schemas"]["Code"];
                /** @description The document of the register in which it was made. */
                madeIn?: components["schemas"]["Code"];
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: ("id" | "kind" | "title" | "state" | "madeOn" | "dueOn" | "datePrecision" | "fulfilledOn" | "reference" | "owners" | "madeIn" | "settledIn" | "settlement" | "provenance" | "links")[];
                /** @description By which fields, downwards behind a `-`; the id decides between equals. */
                sort?: "id" | "-id" | "dueOn" | "-dueOn" | "madeOn" | "-madeOn";
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
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                id: components["parameters"]["IdInPath"];
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
            304: components["responses"]["NotChanged"];
            400: components["responses"]["Read400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
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
                /** @description What earlier answers gave. The answer waits up to 2 s until it holds all that the token names, and `Consistency-Reached` says whether it does. A token with a subject that the caller may neither read nor write is not waited for. */
                "Consistency-Token"?: components["parameters"]["ConsistencyToken"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "nl": "Een vervolgproject van ICMPD steunen",
                 *         "en": "Support a follow-up project of ICMPD"
                 *       },
                 *       "state": "open",
                 *       "datePrecision": "year",
                 *       "madeIn": "progress-report-2010"
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
            400: components["responses"]["Write400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Any404"];
            409: components["responses"]["Write409"];
            412: components["responses"]["Write412"];
            428: components["responses"]["Write428"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Write503"];
            default: components["responses"]["WriteOther"];
        };
    };
    listUndertakingHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before; the list goes on where that page ended. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Items on a page at most; 100, when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Fields of an item that are answered; all, when absent. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description ETag of what the client holds; answered with 304 while that is still so. On a change: refused while that is still so, with `*` while there is anything. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["IdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoryEntryPage200"];
            304: components["responses"]["NotChangedPage"];
            400: components["responses"]["List400"];
            401: components["responses"]["Any401"];
            403: components["responses"]["Any403"];
            404: components["responses"]["Read404"];
            429: components["responses"]["Any429"];
            503: components["responses"]["Read503"];
            default: components["responses"]["AnyOther"];
        };
    };
}
