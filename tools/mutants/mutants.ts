/** A mutant breaks one guard on purpose and names the test that must then fail. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** The text occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  readonly test: NamedTest;
}

export interface NamedTest {
  readonly config: 'unit' | 'int' | 'e2e';
  readonly path: string;
  /** The name is spelled as in the file. */
  readonly name: string;
}

const CHUNKS = 'libs/shared/messaging/src/consumer/chunks.ts';
const FOLD_CHUNK = 'libs/shared/messaging/src/consumer/fold-chunk.ts';
const FOLD_RECORD = 'libs/shared/messaging/src/consumer/fold-record.ts';
const PARKING = 'libs/shared/messaging/src/consumer/parking.ts';
const PARKED_KEYS = 'libs/shared/messaging/src/consumer/parked-keys.ts';
const SNAPSHOT = 'libs/shared/messaging/src/read-models/snapshot.ts';
const MODEL_COPY = 'libs/shared/messaging/src/read-models/model-copy.ts';
const LOADED_SLICE = 'libs/shared/messaging/src/read-models/loaded-slice.ts';
const VERSION_WAITS = 'libs/shared/messaging/src/read-models/version-waits.ts';
const MODEL_WRITER = 'libs/shared/messaging/src/consumer/model-writer.ts';
const TOKEN_WAITS = 'libs/shared/messaging/src/read-models/token-waits.ts';
const FOLD = 'libs/shared/messaging/src/consumer/fold.ts';
const TOPIC_READER = 'libs/shared/messaging/src/consumer/topic-reader.ts';
const MODEL_READER = 'libs/shared/messaging/src/consumer/model-reader.ts';
const STRATEGY = 'libs/shared/messaging/src/consumer/events.strategy.ts';
const RELAY = 'libs/shared/messaging/src/relay/relay.ts';
const LOG_IDENTITY = 'libs/shared/messaging/src/consumer/log-identity.ts';
const SENT_TOPICS = 'libs/shared/messaging/src/topics/sent-topics.ts';
const CREATE_TOPICS = 'libs/shared/messaging/src/topics/create-topics.ts';
const REPUBLISH = 'libs/shared/messaging/src/history/republish.ts';
const RESTORE = 'libs/shared/messaging/src/history/restore.ts';
const LEASE = 'libs/shared/messaging/src/relay/lease.ts';
const AT_ONE_MOMENT = 'libs/shared/messaging/src/at-one-moment.ts';
const UNIT_OF_WORK = 'libs/shared/mongo/src/unit-of-work.ts';
const RECORDS = 'libs/shared/mongo/src/records.ts';
const UPLOAD = 'libs/shared/service/src/upload/upload.ts';
const SET_WHOLE = 'libs/shared/service/src/commands/set-whole.ts';
const ENTITY_TAG = 'libs/shared/service/src/http/entity-tag.ts';
const JSON_BODY = 'libs/shared/service/src/http/json-body.ts';
const REQUEST_CHECKS = 'libs/shared/service/src/http/request-checks.ts';
const METHODS = 'libs/shared/service/src/http/methods.ts';
const HTTP_SERVER = 'libs/shared/service/src/http/http-server.ts';
const VERIFIER = 'libs/shared/service/src/auth/token-verifier.ts';
const AUTHENTICATE = 'libs/shared/service/src/auth/authenticate.ts';
const SERVICE_CONFIG = 'libs/shared/service/src/config/service-config.ts';
const SERVER_VARIABLES = 'libs/shared/service/src/config/server-variables.ts';
const KEPT_ANSWERS = 'apps/gateway/src/answers/kept-answers.ts';
const CALLER_ADDRESS = 'apps/gateway/src/rate-limit/caller-address.ts';
const COMPUTED_PARTS = 'apps/gateway/src/analytics/computed-parts.ts';
const EXPLAIN = 'apps/gateway/src/figures/explain.ts';
const ANALYSIS = 'apps/gateway/src/underspend-analysis/underspend-analysis.ts';
const RETURN_CASE = 'apps/returns/src/domain/return-case.ts';
const CASE_STORE = 'apps/returns/src/persistence/return-case.schema.ts';
const ERASING = 'apps/returns/src/erase-return-case/erase-return-case.int-spec.ts';
const SMALL_COUNTS = 'apps/returns/src/domain/small-counts.ts';
const EXPENDITURE = 'apps/budget/src/domain/expenditure.ts';
const COMMITMENT = 'apps/budget/src/domain/commitment.ts';
const GUARD_AND_ANSWER = 'tools/cash-claims/guard-and-answer.spec.ts';

const ADDING_AND_SUBTRACTING =
  'gives no count of one to four persons by adding and subtracting either, of any group of people';
const ofSmallCounts = (name: string): NamedTest => ({
  config: 'unit',
  path: 'apps/returns/src/domain/small-counts.property.spec.ts',
  name,
});
const unit = (path: string, name: string): NamedTest => ({ config: 'unit', path, name });
const integration = (path: string, name: string): NamedTest => ({ config: 'int', path, name });
const endToEnd = (path: string, name: string): NamedTest => ({ config: 'e2e', path: `e2e/${path}.e2e-spec.ts`, name });
const ofChunk = (name: string) => integration('libs/shared/messaging/src/consumer/chunk.int-spec.ts', name);
const ofImage = (name: string) => integration('libs/shared/messaging/src/read-models/image.int-spec.ts', name);
const ofCopy = (test: string) => unit('libs/shared/messaging/src/read-models/model-copy.property.spec.ts', test);
const ofSlices = (name: string) => integration('libs/shared/messaging/src/read-models/slices.int-spec.ts', name);
const ofOutbox = (name: string) => integration('libs/shared/messaging/src/outbox/outbox.int-spec.ts', name);
const ofRelay = (name: string) => integration('libs/shared/messaging/src/relay/relay.int-spec.ts', name);
const ofLog = (name: string) => integration('libs/shared/messaging/src/consumer/log-identity.int-spec.ts', name);
const ofReader = (name: string) => integration('libs/shared/messaging/src/consumer/topic-reader.int-spec.ts', name);
const ofTopics = (name: string) => integration('libs/shared/messaging/src/topics/create-topics.int-spec.ts', name);
const ofDays = (name: string) => integration('libs/shared/messaging/src/days/day-closer.int-spec.ts', name);
const ofKnownOverview = (name: string) =>
  unit('apps/gateway/src/country-overview/known-overview.property.spec.ts', name);
const ofRepublish = (name: string) => integration('libs/shared/messaging/src/history/republish.int-spec.ts', name);
const ofRecovery = (name: string) => integration('libs/shared/messaging/src/history/recover.int-spec.ts', name);
const ofBackup = (name: string) => integration('libs/shared/messaging/src/history/backup.int-spec.ts', name);
const ofLease = (name: string) => integration('libs/shared/messaging/src/relay/lease.int-spec.ts', name);
const ofCommands = (name: string) => integration('libs/shared/service/src/commands/commands.int-spec.ts', name);
const ofRecords = (name: string) => integration('libs/shared/mongo/src/records.int-spec.ts', name);
const ofProjects = (name: string) => integration('apps/projects/src/change-project/change-project.int-spec.ts', name);
const ofConfiguration = (name: string) => unit('libs/shared/service/src/config/service-config.spec.ts', name);
const SECURED_IN_PUBLIC =
  'reaches its database and its broker over TLS and with a login where others reach the network';
const ofExplanation = (name: string) => unit('apps/gateway/src/underspend-analysis/explanation.spec.ts', name);
const ofEntityTags = (name: string) => unit('libs/shared/service/src/http/entity-tag.spec.ts', name);
const ofTokens = (name: string) => unit('libs/shared/service/src/auth/token-verifier.spec.ts', name);
const ofCallers = (name: string) => integration('libs/shared/service/src/auth/authenticate.int-spec.ts', name);
const ofRules = (name: string) => unit('libs/shared/service/src/http/api-design-rules.spec.ts', name);
const ofBadInput = (name: string) => unit('libs/shared/service/src/http/bad-input.spec.ts', name);
const ofBodies = (name: string) => unit('libs/shared/service/src/http/json-body.spec.ts', name);
const ofGateway = (name: string) => integration('apps/gateway/src/http-setup.int-spec.ts', name);
const ofDocuments = (name: string) => unit('libs/shared/testing/src/described-documents.spec.ts', name);
const ofLimits = (name: string) => unit('apps/gateway/src/rate-limit/limit-clients.spec.ts', name);
const ofAddresses = (name: string) => unit('apps/gateway/src/rate-limit/caller-address.spec.ts', name);
const ofForwarding = (name: string) => unit('apps/gateway/src/forward/forward.spec.ts', name);
const ofAnalysis = (spec: string, name: string) => unit(`apps/gateway/src/underspend-analysis/${spec}.spec.ts`, name);
const ofBudget = (spec: string, name: string) => unit(`apps/budget/src/domain/${spec}.spec.ts`, name);
const ofExpenditures = (name: string) => unit('apps/budget/src/domain/expenditure.spec.ts', name);

const SCAN = 'scans what is pending at one moment, and takes from the stream what is committed during the scan';

const LOSS = 'stops the read model that has applied it, and no other; nothing says that it is current';

const PROJECTED_OUTTURN = 'apps/gateway/src/underspend-analysis/projected-outturn/projected-outturn.ts';
const ofProjectedOutturn = (name: string) => unit(PROJECTED_OUTTURN.replace('.ts', '.spec.ts'), name);

const PROJECT_YEAR = 'apps/gateway/src/forecast/project-year.ts';
const ofForecast = (name: string) => unit('apps/gateway/src/forecast/projected-outturn.spec.ts', name);

const OFFICER_ESTIMATES = 'apps/gateway/src/underspend-analysis/projected-outturn/officer-estimates.ts';

const BRIDGE = 'apps/gateway/src/underspend-analysis/projected-outturn/projection-bridge.ts';
const ofAnotherCurrency = (name: string) => unit('apps/budget/src/domain/another-currency.spec.ts', name);
const ofBridge = (name: string) => unit(BRIDGE.replace('.ts', '.spec.ts'), name);

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'the offset is set without comparing',
    file: CHUNKS,
    find: '{ _id: partition.id, next: from },',
    replace: '{ _id: partition.id },',
    test: ofChunk('is refused when another consumer has moved the partition on meanwhile'),
  },
  {
    name: 'one fenced partition takes the others of its transaction with it',
    file: CHUNKS,
    find: 'chunks.filter(({ partition }) => !fenced.has(partition))',
    replace: '[]',
    test: ofChunk('are applied without the one whose partition another consumer has moved on'),
  },
  {
    name: 'two chunks of one partition share a transaction',
    file: MODEL_WRITER,
    find: 'if (taken.has(id) || ',
    replace: 'if (',
    test: ofChunk('never come before an earlier chunk of the same partition'),
  },
  {
    name: 'a version that was applied is applied again',
    file: FOLD_RECORD,
    find: "if (subjectversion < next) return { is: 'applied before' };",
    replace: '',
    test: ofChunk('skips a version that it has applied, in the same chunk or an earlier one'),
  },
  {
    name: 'a gap is stepped over',
    file: FOLD_RECORD,
    find: 'if (subjectversion > next) ',
    replace: 'if (subjectversion < 0) ',
    test: ofChunk('parks an aggregate at a gap, and goes on in order when the missing version arrives'),
  },
  {
    name: 'a gap never heals',
    file: PARKING,
    find: 'this.closedGaps.add(key);',
    replace: 'return;',
    test: ofChunk('closes a gap for good: whoever owns the partition next goes on with the aggregate'),
  },
  {
    name: 'what follows a parked event is applied',
    file: FOLD_CHUNK,
    find: 'if (parking.holds(key)) {',
    replace: 'if (key === parking.toString()) {',
    test: ofChunk('parks the aggregate of an event that $what, with what follows it, and no other'),
  },
  {
    name: 'an event that no handler takes is skipped',
    file: FOLD_CHUNK,
    find: 'parking.park(key, outcome, record, clock.now());',
    replace: '',
    test: ofChunk('parks the aggregate of an event that $what, with what follows it, and no other'),
  },
  {
    name: 'the projection is written outside the transaction',
    file: FOLD,
    find: '.bulkWrite(operations, { session, ordered: false });',
    replace: '.bulkWrite(operations, { ordered: false });',
    test: ofChunk('that cannot commit leaves neither sums, nor an offset, nor dead letters'),
  },
  {
    name: 'partitions share their totals',
    file: FOLD,
    find: "const id = `${Object.values(key).join('|')}|${this.partition}`;",
    replace: "const id = Object.values(key).join('|');",
    test: ofChunk('keeps totals per partition, so that no partition waits for the document of another'),
  },
  {
    name: 'a generation is thrown away while it is still read',
    file: 'libs/shared/messaging/src/read-models/rebuild.ts',
    find: 'if (number !== building.number && number !== before.number)',
    replace: 'if (number !== building.number)',
    test: endToEnd(
      'rebuild',
      'is kept when another goes live, until an operator drops it; commands know projects throughout',
    ),
  },
  {
    name: 'Kafka is not told how far the group has come',
    file: 'libs/shared/messaging/src/consumer/kafka-offsets.ts',
    find: 'const told = [...this.uncommitted];',
    replace: 'const told: [string, TopicPartitionOffset][] = [];',
    test: endToEnd(
      'consumers',
      'reads what it has not applied, whatever Kafka thinks: a dropped projection comes back',
    ),
  },
  {
    name: 'a consumer begins where Kafka thinks it ended',
    file: TOPIC_READER,
    find: 'for (const [partition, start] of starts) consumer.seek({ topic, partition, offset: String(start) });',
    replace: '',
    test: endToEnd(
      'consumers',
      'reads what it has not applied, whatever Kafka thinks: a dropped projection comes back',
    ),
  },
  {
    name: 'a consumer that stopped for good says nothing',
    file: STRATEGY,
    find: 'this.options.onFatal(this.fatal);',
    replace: '',
    test: endToEnd('consumers', 'that cannot go on turns the readiness red and ends the process'),
  },
  {
    name: 'events are written outside the transaction',
    file: 'libs/shared/messaging/src/outbox/outbox.ts',
    find: 'insertMany(pending, { session });',
    replace: 'insertMany(pending);',
    test: ofOutbox('holds no event of a transaction that was rolled back'),
  },
  {
    name: 'events are written outside the transaction of a command',
    file: 'libs/shared/messaging/src/outbox/outbox.ts',
    find: 'insertMany(pending, { session });',
    replace: 'insertMany(pending);',
    test: endToEnd('outbox', 'holds no event of a command that was killed before its commit'),
  },
  {
    name: 'state is written outside the transaction',
    file: UNIT_OF_WORK,
    find: 'bulkWrite(operations, { session: this.session });',
    replace: 'bulkWrite(operations);',
    test: endToEnd('outbox', 'lets no change through whose event it cannot take'),
  },
  {
    name: 'an event is forgotten before it is sent',
    file: RELAY,
    find: 'const ranges = await sendRecords(producer, records);',
    replace:
      'await this.db.collection<EventDocument>(EVENTS)' +
      ".updateMany({ _id: { $in: records.map(({ _id }) => _id) } }, { $unset: { pending: '' } });" +
      "if (process.env['IMD_FAILPOINT'] === 'relay-sent') process.kill(process.pid, 'SIGKILL');" +
      'const ranges = await sendRecords(producer, records);',
    test: endToEnd(
      'outbox',
      'sends an event again when the relay was killed between sending and knowing, and it counts once',
    ),
  },
  {
    name: 'what was pending at the start is never sent',
    file: RELAY,
    find: 'await this.publishPending(producer, sent);',
    replace: '',
    test: endToEnd(
      'outbox',
      'sends an event again when the relay was killed between sending and knowing, and it counts once',
    ),
  },
  {
    name: 'a batch that begins after what was applied is taken',
    file: TOPIC_READER,
    find: "if (standing === 'elsewhere') return [];\n        if (standing === 'here') here.push(model);",
    replace: 'here.push(model);',
    test: ofReader('sends a partition back whose batch begins after what was applied'),
  },
  {
    name: 'a producer is used again after a failed send',
    file: RELAY,
    find: 'const producer = newProducer(this.kafka);',
    replace: 'const producer = ((this.kafka as never as { kept?: Producer }).kept ??= newProducer(this.kafka));',
    test: ofRelay(
      'sends with a new producer after a failed send: the broker would take its next batch for a repetition',
    ),
  },
  {
    name: 'a relay sends without its lease',
    file: RELAY,
    find: "if (!this.lease.isHeld()) throw new Error('the lease ran out before it could be renewed');",
    replace: '',
    test: ofRelay('sends nothing when its lease has run out while it was not looking'),
  },
  {
    name: 'the relay scans what is pending while it changes',
    file: AT_ONE_MOMENT,
    find: "readConcern: { level: 'snapshot' }",
    replace: "readConcern: { level: 'majority' }",
    test: ofRelay(SCAN),
  },
  {
    name: 'the change stream begins after the scan',
    file: RELAY,
    find: 'const beforeScan = await this.committedTime();\n      await this.publishPending(producer, sent);',
    replace: 'await this.publishPending(producer, sent);\n      const beforeScan = await this.committedTime();',
    test: ofRelay(SCAN),
  },
  {
    name: 'a topic is kept for as long as the broker keeps others',
    file: 'libs/shared/messaging/src/topics/create-topics.ts',
    find: "'retention.ms': '-1',",
    replace: '',
    test: integration(
      'libs/shared/messaging/src/topics/create-topics.int-spec.ts',
      'is kept for ever, whatever the broker does with others',
    ),
  },
  {
    name: 'an image reads each collection at another moment',
    file: AT_ONE_MOMENT,
    find: "readConcern: { level: 'snapshot' }",
    replace: "readConcern: { level: 'majority' }",
    test: ofImage('also when a chunk is committed while the image reads'),
  },
  {
    name: 'an image shows a vector before its documents',
    file: MODEL_COPY,
    find: 'for (const [name, all] of documents) changed.push(...this.take(name, all));',
    replace: 'for (const [name, all] of documents) setTimeout(() => changed.push(...this.take(name, all)), 10);',
    test: ofImage('at every moment at which a request may see it'),
  },
  {
    name: 'the lease goes to whoever asks',
    file: LEASE,
    find: "{ _id: this.name, $or: [{ holder: this.holder }, { $expr: { $lt: ['$expiresAt', '$$NOW'] } }] },",
    replace: '{ _id: this.name },',
    test: ofLease('has one holder at a time, who renews it'),
  },
  {
    name: 'two relays work at once',
    file: LEASE,
    find: "{ _id: this.name, $or: [{ holder: this.holder }, { $expr: { $lt: ['$expiresAt', '$$NOW'] } }] },",
    replace: '{ _id: this.name },',
    test: endToEnd('outbox', 'has one relay at work when the service runs twice, and another when that one is killed'),
  },
  {
    name: 'the lease of a dead relay never ends',
    file: LEASE,
    find: "{ _id: this.name, $or: [{ holder: this.holder }, { $expr: { $lt: ['$expiresAt', '$$NOW'] } }] },",
    replace: '{ _id: this.name, holder: this.holder },',
    test: ofLease('goes to another when it has run out, and its earlier holder learns of it'),
  },
  {
    name: 'a key that was used books again',
    file: 'libs/shared/service/src/commands/commands.ts',
    find: 'if (used) return',
    replace: "if (used && command.operation === '') return",
    test: ofCommands('is the same booking under the same key, and refused with another body'),
  },
  {
    name: 'a key answers for another body',
    file: 'libs/shared/service/src/commands/idempotency.ts',
    find: 'if (key.requestHash !== requestHash) {',
    replace: 'if (requestHash === key.id) {',
    test: ofCommands('is the same booking under the same key, and refused with another body'),
  },
  {
    name: 'an expenditure leaves its budget year unchanged',
    file: 'apps/budget/src/persistence/expenditure-basis.ts',
    find: 'saveYears(tx, booked);',
    replace: '',
    test: integration(
      'apps/budget/src/record-expenditure/record-expenditure.int-spec.ts',
      'never exceeds the appropriation, with twenty at once; an authorised overrun does, flagged (rule 8)',
    ),
  },
  {
    name: 'a write leaves the revision as it was',
    file: UNIT_OF_WORK,
    find: 'revision: storedRevision + 1 };',
    replace: 'revision: Math.max(1, storedRevision) };',
    test: integration(
      'libs/shared/mongo/src/unit-of-work.int-spec.ts',
      'that saves a guard as it was decides again when another has saved it meanwhile',
    ),
  },
  {
    name: 'a read does not wait for what its caller has written',
    file: TOKEN_WAITS,
    find: 'return reached;',
    replace: 'return true;',
    test: endToEnd('booking', 'is there at once for a caller that shows the consistency token'),
  },
  {
    name: 'a token counts as reached before anyone has looked',
    file: TOKEN_WAITS,
    find: 'if ((this.contained.get(subject) ?? 0) < version) return false;',
    replace: '',
    test: ofImage('knows what a token was seen to be reached for, at once and no further'),
  },
  {
    name: 'what a replaced read model contained counts for the rebuilt one',
    file: TOKEN_WAITS,
    find: 'this.contained.clear();',
    replace: '',
    test: ofImage('knows nothing any more when another generation goes live'),
  },
  {
    name: 'an image does not learn which collections a transaction wrote to',
    file: CHUNKS,
    find: 'update: { $set: { next, last, commits: commit, ...wrote } },',
    replace: 'update: { $set: { next, last, commits: commit } },',
    test: ofImage('follows every collection that a transaction wrote to, and only those'),
  },
  {
    name: 'an answer is sent again to a caller whose token names something newer',
    file: KEPT_ANSWERS,
    find: "if (typeof token !== 'string' || !containsAll(kept.image, token, request.caller.scopes)) return false;",
    replace: '',
    test: integration(
      'apps/gateway/src/answers/kept-answers.int-spec.ts',
      'is sent to a caller with a consistency token only when what the token names is in memory',
    ),
  },
  {
    name: 'a rebuilt read model goes live before it has caught up',
    file: 'libs/shared/messaging/src/read-models/rebuild.ts',
    find: 'if (behind === 0n && !(await isAnyToGoOn(building))) return;',
    replace: 'return;',
    test: endToEnd('rebuild', 'under load, with duplicates and a parked key, equals the live one at the same offsets'),
  },
  {
    name: 'the consumer stays with the read model that was replaced',
    file: 'libs/shared/service/src/runtime.ts',
    find: 'await consumer.restart();',
    replace: '',
    test: endToEnd('rebuild', 'under load, with duplicates and a parked key, equals the live one at the same offsets'),
  },
  {
    name: 'a split loses the odd cents',
    file: 'libs/shared/kernel/src/money.ts',
    find: 'for (const winner of byRemainder.slice(0, left)) winner.part += 1n;',
    replace: '',
    test: unit('libs/shared/kernel/src/money.spec.ts', 'gives parts that add up to the whole'),
  },
  {
    name: 'rule 1: a closed year is paid from',
    file: EXPENDITURE,
    find: 'refuseWhenClosed(budgetYear);',
    replace: '',
    test: ofExpenditures('nothing is paid'),
  },
  {
    name: 'rule 2: a commitment is exceeded',
    file: EXPENDITURE,
    find: 'if (units > left) throw expenditureExceedsCommitment(commitment.id, currencyOf(commitment), left, units);',
    replace: '',
    test: ofExpenditures('never exceeds what remains of it'),
  },
  {
    name: 'rule 2: an expenditure is reversed twice',
    file: EXPENDITURE,
    find: 'if (units > left) throw reversalExceedsExpenditure(currencyOf(expenditure), left, units);',
    replace: '',
    test: ofAnotherCurrency('is taken back in its currency, with the euros in proportion to what is left'),
  },
  {
    name: 'rule 3: the earmark of another is drawn on',
    file: EXPENDITURE,
    find: 'if (amount <= appropriated(budgetYear) - paid) throw expenditureExceedsPurpose(year, purpose, available, amount);',
    replace: '',
    test: ofExpenditures('is opened by no authority while the appropriation lasts'),
  },
  {
    name: 'rule 3: money is paid that is promised already',
    file: EXPENDITURE,
    find: 'if (raise > available) throw expenditureExceedsPurpose(yearOf(bookedOn), purpose, available, raise);',
    replace: '',
    test: ofExpenditures(
      'so a late payment takes nothing that the next year promised: it was a claim there since the year began',
    ),
  },
  {
    name: 'rule 3: what is overdue is no claim on the running year',
    file: 'libs/shared/kernel/src/cash-claims.ts',
    find: 'due === year || (runs && due < year)',
    replace: 'due === year',
    test: unit(GUARD_AND_ANSWER, 'what the service guards is what the gateway answers, and what the events add up to'),
  },
  {
    name: 'rule 3: the analysis forgets what is overdue',
    file: 'apps/gateway/src/underspend-analysis/commitments.ts',
    find: 'yearOf(this.asOf) === this.year)',
    replace: 'false)',
    test: unit(GUARD_AND_ANSWER, 'what the service guards is what the gateway answers, and what the events add up to'),
  },
  {
    name: 'rule 2: a paid instalment is released',
    file: COMMITMENT,
    find: 'if (amount > open) throw releaseExceedsInstalment(number, currency, open, amount);',
    replace: '',
    test: unit('apps/budget/src/domain/commitment.spec.ts', 'takes back nothing of an instalment that has been paid'),
  },
  {
    name: 'rule 2: what a reversal opens again is used before its day',
    file: COMMITMENT,
    find: 'return open - sumCents(later.map(({ amount, original }) => unitsOf(amount, original)));',
    replace: 'return open;',
    test: unit(
      'apps/budget/src/domain/commitment.spec.ts',
      'takes back nothing before the day on which a reversal opened it again',
    ),
  },
  {
    name: 'rule 2: a payment comes before its commitment',
    file: EXPENDITURE,
    find: 'if (payment.bookedOn < commitment.madeOn)',
    replace: 'if (payment.bookedOn > payment.bookedOn)',
    test: ofExpenditures('never comes before its commitment'),
  },
  {
    name: 'rule 2: a reversal comes before its expenditure',
    file: EXPENDITURE,
    find: 'if (bookedOn < expenditure.bookedOn)',
    replace: 'if (bookedOn > bookedOn)',
    test: ofExpenditures('is of more than nothing and never comes before its expenditure'),
  },
  {
    name: 'rule 2: more comes back than was paid',
    file: 'apps/budget/src/domain/refund.ts',
    find: 'if (amount > left) throw refundExceedsExpenditure(EURO, left, amount);',
    replace: '',
    test: unit('apps/budget/src/domain/refund.spec.ts', 'never exceeds what is left of its expenditure'),
  },
  {
    name: 'rule 2: more comes back in its currency than was paid',
    file: 'apps/budget/src/domain/refund.ts',
    find: 'if (units > left) throw refundExceedsExpenditure(currency, left, units);',
    replace: '',
    test: ofAnotherCurrency('never comes back for more than was paid: in its currency, and in euros (rule 2)'),
  },
  {
    name: 'rule 2: a reversal takes back euros that came back already',
    file: EXPENDITURE,
    find: 'if (amount > cashLeftOf(expenditure)) throw',
    replace: 'if (amount !== amount) throw',
    test: ofAnotherCurrency('is taken back for no more euros than are left after money came back for more'),
  },
  {
    name: 'unlike currencies are added',
    file: 'apps/budget/src/domain/exchange-rate.ts',
    find: 'if (money.currency !== currency) throw anotherCurrency(field, currency, money.currency);',
    replace: '',
    test: ofAnotherCurrency('is changed in its own currency alone: %s'),
  },
  {
    name: 'an instalment stays open by the exchange difference',
    file: COMMITMENT,
    find: 'const paid = valueOfPaid(commitment, paidUnits);',
    replace: 'const paid = commitment.paid + euros;',
    test: ofAnotherCurrency('is settled by what is paid in its currency, and the exchange difference draws on room'),
  },
  {
    name: 'an instalment that moves gets another euro value',
    file: 'apps/budget/src/domain/commitment-schedule.ts',
    find: 'const index = left.findIndex(({ openUnits }) => openUnits === amount);',
    replace: 'const index = left.findIndex(({ openUnits }) => openUnits === -amount);',
    test: ofAnotherCurrency(
      'keeps the euro value of an instalment that moves; others share what is left in proportion',
    ),
  },
  {
    name: 'rule 3: the analysis settles instalments by the euros of the payment',
    file: 'apps/gateway/src/underspend-analysis/underspend-analysis.projection.ts',
    find: 'booking.commitmentValue ?? booking.amount',
    replace: 'booking.amount',
    test: unit(GUARD_AND_ANSWER, 'what the service guards is what the gateway answers, and what the events add up to'),
  },
  {
    name: 'a schedule loses what a later reversal opens again',
    file: 'apps/budget/src/domain/commitment-schedule.ts',
    find: 'if (reversedOn !== null && changedOn < reversedOn)',
    replace: 'if (reversedOn !== null && changedOn > changedOn)',
    test: unit(
      'apps/budget/src/domain/commitment-schedule.spec.ts',
      'never changes before a reversal that opened a part of it again',
    ),
  },
  {
    name: 'a receipt slips into a year that another request closes',
    file: 'apps/budget/src/record-refund/record-refund.ts',
    find: 'tx.save(budgetYears, budgetYear);',
    replace: '',
    test: unit('apps/budget/src/record-refund/record-refund.spec.ts', 'changes the year that guards it'),
  },
  {
    name: 'an advance is settled twice',
    file: 'apps/budget/src/domain/advance.ts',
    find: 'if (units > open) throw settlementExceedsAdvance(currencyOf(advance), open, units);',
    replace: '',
    test: unit(
      'apps/budget/src/domain/advance.spec.ts',
      'is settled at most once, and not after it was taken back or paid back',
    ),
  },
  {
    name: 'rule 7: a promise stays behind in a closed year',
    file: 'apps/budget/src/domain/commitment-schedule.ts',
    find: 'if (left !== 0n) throw commitmentsChangedMeanwhile(year);',
    replace: '',
    test: unit(
      'apps/budget/src/domain/commitment-schedule.spec.ts',
      'are all of them, or the closing has to be asked again',
    ),
  },
  {
    name: 'rule 1: a reversal opens an instalment of a closed year',
    file: EXPENDITURE,
    find: "(due) => years.get(due)?.open?.status === 'closed',",
    replace: '() => false,',
    test: unit(
      'apps/budget/src/domain/commitment-schedule.spec.ts',
      'stay out of it when a later reversal opens them again: they fall in the year of the reversal',
    ),
  },
  {
    name: 'rule 3: a project that was cancelled takes money',
    file: 'apps/budget/src/domain/known-project.ts',
    find: 'if (!RUNNING.includes(status)) throw projectNotRunning(projectId, status);',
    replace: '',
    test: ofExpenditures('for a project needs one that %s (rule 3)'),
  },
  {
    name: 'rule 4: a scope is a way around the country list',
    file: 'apps/budget/src/domain/eligibility.ts',
    find: '!worksInCountries(project) && ',
    replace: '',
    test: unit(
      'apps/budget/src/domain/commitment.spec.ts',
      'is judged by the countries that shares name, whatever its scope says (rule 4)',
    ),
  },
  {
    name: 'shares of regions come on top of a whole of countries',
    file: 'apps/projects/src/domain/project.ts',
    find: 'checkWhole([...countries, ...regions], (sum',
    replace: 'checkWhole(countries, (sum',
    test: unit('apps/projects/src/domain/project.spec.ts', 'refuses shares %j of countries with %j of regions'),
  },
  {
    name: 'a region that its project does not name is a way around its countries',
    file: 'apps/budget/src/domain/expenditure.ts',
    find: 'if (regionShares && project && worksInCountries(project) && !worksInRegions(project)) {',
    replace: 'if (regionShares === undefined) {',
    test: unit(
      'apps/budget/src/domain/expenditure.spec.ts',
      'are not left out by a region that their project does not name',
    ),
  },
  {
    name: 'what goes to a region as such is in no overview of it',
    file: 'apps/gateway/src/country-overview/region-overview.ts',
    find: 'oecdRegion === null ? countries : [...countries, oecdRegion]',
    replace: 'countries',
    test: unit(
      'apps/gateway/src/country-overview/region-overview.spec.ts',
      'has its own share beside those of its countries, and counts each euro once',
    ),
  },
  {
    name: 'rule 8: more is paid than was appropriated',
    file: EXPENDITURE,
    find: 'if (amount <= available) return false;',
    replace: 'if (amount !== available) return false;',
    test: ofExpenditures('never exceeds the appropriation'),
  },
  {
    name: 'rule 1: a year is closed while its spending is unknown',
    file: 'apps/budget/src/domain/budget-closing.ts',
    find: 'if (!isSpendingReported(year, closing.closedOn)) throw spendingNotReported(year.year);',
    replace: '',
    test: ofBudget(
      'budget-closing',
      'waits until what was spent is known: kept here without a gap, or stated as a total',
    ),
  },
  {
    name: 'rule 7: more is carried over than was requested',
    file: 'apps/budget/src/domain/budget-carry-over.ts',
    find: 'if (granted > requested) throw carryOverExceedsRequest(requested, granted);',
    replace: '',
    test: ofBudget('budget-carry-over', 'adds up to at most the request, whatever is asked'),
  },
  {
    name: 'rule 5: more is drawn than first-year reception saves',
    file: 'apps/budget/src/domain/budget-first-year-reception.ts',
    find: 'if (draw.cash > available) throw drawExceedsSaving(available, draw.cash);',
    replace: '',
    test: ofBudget('budget-first-year-reception', 'is never above the saving, all draws together (rule 5)'),
  },
  {
    name: 'rule 5: a closed year is judged by its projection',
    file: 'apps/budget/src/domain/budget-first-year-reception.ts',
    find: "(status === 'closed' ? receptionCost : receptionProjection)",
    replace: '(receptionCost ?? receptionProjection)',
    test: ofBudget('budget-first-year-reception', 'is unknown again after the closing until the real cost is stated'),
  },
  {
    name: 'an instalment that was replaced stays due',
    file: 'apps/budget/src/domain/due-instalment.ts',
    find: 'return [...changed, ...replaced.map((gone) => ({ ...gone, open: 0n, isOpen: false }))];',
    replace: 'return changed;',
    test: ofBudget(
      'due-instalment',
      'are together what is outstanding, and each as the commitment has it, whatever happens to it',
    ),
  },
  {
    name: 'a range of amounts is ignored in the order of days',
    file: RECORDS,
    find: 'const filter = { ...exact, ...Object.fromEntries(narrowed) };',
    replace: 'const filter = exact;',
    test: ofRecords(
      'of a period and a range of amounts holds what is within both, bounds included, in both directions',
    ),
  },
  {
    name: 'a double entry takes what is paid or promised',
    file: 'apps/budget/src/domain/double-entry.ts',
    find: 'if (amount > available) throw doubleEntryExceedsRoom(from, available, amount);',
    replace: '',
    test: ofBudget('double-entry', 'takes nothing that its purpose has been paid or promised'),
  },
  {
    name: 'a cash shift takes what is paid after an overrun',
    file: 'apps/budget/src/domain/double-entry.ts',
    find: "stage === 'cash-shift' && unpaid < unclaimed ? unpaid : unclaimed",
    replace: 'unclaimed',
    test: ofBudget('double-entry', 'leaves what is paid, also after an authorised overrun'),
  },
  {
    name: 'anyone approves a double entry',
    file: 'apps/budget/src/domain/double-entry.ts',
    find: 'approvedBy !== BUDGET_AUTHORISER || !scopes.has(BUDGETS_AUTHORISE)',
    replace: 'approvedBy !== BUDGET_AUTHORISER',
    test: ofBudget('double-entry', 'is approved by an officer with the role and the scope to authorise'),
  },
  {
    name: 'a reallocation is recorded with one entry alone',
    file: 'apps/budget/src/domain/budget-mutations.ts',
    find: 'if (OF_OWN_COMMANDS.includes(stage)) throw mutationHasOwnCommand(stage);',
    replace: '',
    test: ofBudget('budget-mutations', 'is no %s: that has a command of its own'),
  },
  {
    name: 'the final act gives room',
    file: 'apps/budget/src/domain/budget-room.ts',
    find: "return mutations.filter(({ stage }) => stage !== 'final-act');",
    replace: 'return mutations;',
    test: ofBudget('budget-mutations', 'that is the final act gives no room and takes none'),
  },
  {
    name: 'a fact lies after today',
    file: 'apps/budget/src/domain/dates.ts',
    find: 'latest: mayBeToCome || (last !== null && last < today) ? last : today,',
    replace: 'latest: last,',
    test: ofBudget('dates', 'tells a fact, and no fact lies after today'),
  },
  {
    name: 'the payments of a year reach 64 bits',
    file: 'apps/budget/src/domain/year-books.ts',
    find: "requireYearTotal('amount', paid);",
    replace: '',
    test: ofBudget('year-total', 'never comes near 64 bits, whatever is booked'),
  },
  {
    name: 'silence of a ledger that is kept elsewhere is zero',
    file: 'apps/gateway/src/figures/reported-figures.ts',
    find: 'return isKept ? NOTHING_TOLD : UNTOLD;',
    replace: 'return NOTHING_TOLD;',
    test: ofAnalysis('kept-here', 'knows what was appropriated and leaves all else unknown: silence is not zero'),
  },
  {
    name: 'the final act is a base',
    file: 'apps/gateway/src/underspend-analysis/appropriation.ts',
    find: "const changes = inForce.filter(({ stage }) => stage !== 'final-act');",
    replace: 'const changes = inForce;',
    test: ofAnalysis('stages.property', 'the final act changes no base, no underspend and no band'),
  },
  {
    name: 'a cause of a euro clears a gap of millions',
    file: ANALYSIS,
    find: 'underspend && unexplained && isLarge(unexplained)',
    replace: 'underspend && unexplained && unexplained.cents === underspend.cents && isLarge(unexplained)',
    test: ofAnalysis(
      'another-year',
      'asks for a cause where more than the threshold of a gap is unexplained: a cause of some euros clears no gap',
    ),
  },
  {
    name: 'an answer is sent again although it no longer holds',
    file: KEPT_ANSWERS,
    find: 'if (!kept || !this.holds(kept)) return false;',
    replace: 'if (!kept) return false;',
    test: endToEnd('booking', 'is in the analysis by itself, a moment later'),
  },
  {
    name: 'rule 8: anyone lets cash go above the appropriation',
    file: EXPENDITURE,
    find: 'if (!scopes.has(BUDGETS_AUTHORISE)) throw overrunNotAuthorised();',
    replace: '',
    test: ofExpenditures('goes above it by an authorised officer with a reason and a reference, flagged'),
  },
  {
    name: 'a token for another audience is taken',
    file: VERIFIER,
    find: 'audience: this.config.IMD_AUDIENCE,',
    replace: '',
    test: ofTokens('of another issuer or for another audience is refused'),
  },
  {
    name: 'a token of another issuer is taken',
    file: VERIFIER,
    find: 'issuer: this.config.IMD_ISSUER,',
    replace: '',
    test: ofTokens('of another issuer or for another audience is refused'),
  },
  {
    name: 'a token is taken with any algorithm',
    file: VERIFIER,
    find: 'algorithms: ALGORITHMS,',
    replace: '',
    test: ofTokens('that is not signed, or with any other algorithm, is refused'),
  },
  {
    name: 'a token is known by its end alone',
    file: VERIFIER,
    find: 'before?.token !== token',
    replace: '!before',
    test: ofTokens('that was changed is not known by the one that it was made of'),
  },
  {
    name: 'a token that is known never expires',
    file: VERIFIER,
    find: ' || this.isOver(before.expiresAt)',
    replace: '',
    test: ofTokens('is known once it was verified, and no longer when it has expired'),
  },
  {
    name: 'a token stays known when its key is withdrawn',
    file: VERIFIER,
    find: ' || before.keysRevision !== this.keys.revision',
    replace: '',
    test: ofTokens('is known no longer, and refused, when the issuer has withdrawn its key'),
  },
  {
    name: 'every token with an unknown key asks the issuer',
    file: 'libs/shared/service/src/auth/paced-fetch.ts',
    find: 'this.next ??= this.begin();',
    replace: 'this.next = this.begin();',
    test: ofTokens('that names an unknown key makes us ask the issuer, but not for each one'),
  },
  {
    name: 'keys are taken from who calls itself another issuer',
    file: 'libs/shared/service/src/auth/issuer-keys.ts',
    find: "if (discovery['issuer'] !== issuer) {",
    replace: 'if (issuer.length === 0) {',
    test: ofTokens('is not verified with the keys of an issuer that calls itself otherwise'),
  },
  {
    name: 'the scope of an operation is not asked for',
    file: AUTHENTICATE,
    find: 'if (scope && !caller.scopes.has(scope)) {',
    replace: 'if (scope && caller.client.length === 0) {',
    test: ofCallers('needs the scope of its operation, and is told which'),
  },
  {
    name: 'the log holds the query of a request',
    file: 'libs/shared/service/src/logging/log-requests.ts',
    find: "const [path = ''] = address.split(/[?#]/, 1);",
    replace: 'const path = address;',
    test: unit(
      'libs/shared/service/src/logging/log-requests.spec.ts',
      'holds no query, no header and no body, and no path that is longer than a line',
    ),
  },
  {
    name: 'the log does not name whom a scope is refused',
    file: AUTHENTICATE,
    find: '      request.caller = caller;',
    replace: '      if (!operation?.scope || caller.scopes.has(operation.scope)) request.caller = caller;',
    test: ofCallers('that lacks the scope stands in the log with whom its token names'),
  },
  {
    name: 'a token in the address is overlooked',
    file: AUTHENTICATE,
    find: "if ('access_token' in (request.query as object)) return tokenInQuery();",
    replace: '',
    test: ofCallers('with a token in its address is refused, however it is spelt'),
  },
  {
    name: 'the first of two tokens counts',
    file: AUTHENTICATE,
    find: "if (repeatedHeader(request, AUTHORIZATION)) return headerRepeated('Authorization');",
    replace: '',
    test: ofCallers('with two tokens is refused'),
  },
  {
    name: 'an answer that was kept is sent to who may see less',
    file: KEPT_ANSWERS,
    find: "BLOCK_SCOPES.filter((scope) => scopes.has(scope)).join(' ')",
    replace: 'BLOCK_SCOPES.filter((scope) => scopes.has(scope) && false).length',
    test: integration(
      'apps/gateway/src/answers/kept-answers.int-spec.ts',
      'is never sent to who may see more or less of it',
    ),
  },
  {
    name: 'what is there is replaced without saying which state of it was meant',
    file: SET_WHOLE,
    find: 'if (tag !== null && ifMatch === null) throw ifMatchMissing(tag);',
    replace: '',
    test: ofProjects('needs the ETag of what it changes, and the present one'),
  },
  {
    name: 'a stale change is made',
    file: SET_WHOLE,
    find: 'throw tag === null ? ifMatchOfNothing() : ifMatchStale(tag);',
    replace: 'void [ifMatchOfNothing, ifMatchStale];',
    test: ofProjects('by twenty callers who saw the same state succeeds for one'),
  },
  {
    name: 'a condition that fails is answered without the present ETag',
    file: 'libs/shared/service/src/http/problem.filter.ts',
    find: "if (typeof etag === 'string') reply.header('etag', etag);",
    replace: '',
    test: integration('apps/returns/src/safe-changes.int-spec.ts', 'changes of returns'),
  },
  {
    name: 'one value of the wrong type is an error for each rule of its field',
    file: 'libs/shared/service/src/http/input-sentences.ts',
    find: '(ofType === undefined ? broken : [ofType])',
    replace: 'broken',
    test: unit('libs/shared/service/src/http/input-sentences.spec.ts', 'of type is one error and not one of each rule'),
  },
  {
    name: 'a rule that waits for another service is final',
    file: 'libs/shared/kernel/src/project-unknown.ts',
    find: 'retryable: true',
    replace: 'retryable: false',
    test: unit(
      'tools/contracts/openapi/problem-codes.spec.ts',
      'is one of time, or of what another service or request has not told yet',
    ),
  },
  {
    name: 'a weak tag is as good as a strong one',
    file: ENTITY_TAG,
    find: "(comparison === 'weak' || !weak)",
    replace: 'comparison !== null',
    test: ofEntityTags('that is weak never allows a change'),
  },
  {
    name: 'a retry comes with anything for a condition',
    file: ENTITY_TAG,
    find: "if (header !== null && header.trim() !== '*') parse(header, field);",
    replace: '',
    test: integration('apps/returns/src/safe-changes.int-spec.ts', 'changes of returns'),
  },
  {
    name: 'a page begins with the row that the one before ended with',
    file: RECORDS,
    find: '{ _id: { $ne: after.at(-1) } }',
    replace: '{}',
    test: ofRecords('has what was there at the first page exactly once, while more is added between its pages'),
  },
  {
    name: 'a cursor goes on in whatever list it is shown to',
    file: RECORDS,
    find: 'const list = { collection: store.collection(), filter: exact, order, descending, ...bounds };',
    replace: 'const list = { collection: store.collection(), order };',
    test: ofRecords('refuses the cursor of another filter, order or direction, and one that no answer gave'),
  },
  {
    name: 'what is asked for as not there is looked for in the index of what is there',
    file: RECORDS,
    find: 'asked.find(([, value]) => value !== null)?.[0] ?? null',
    replace: 'asked[0]?.[0] ?? null',
    test: ofRecords(
      'is what sorting all of it in memory gives, whatever the filter, the order, the ties and the size of a page',
    ),
  },
  {
    name: 'a probe counts all that waits in the outbox',
    file: 'libs/shared/service/src/runtime.ts',
    find: 'countDocuments(PENDING, { limit: MOST_COUNTED })',
    replace: 'countDocuments(PENDING)',
    test: integration(
      'libs/shared/service/src/outbox-state.int-spec.ts',
      'is counted to a bound and no further, and its age tells the rest',
    ),
  },
  {
    name: 'the list of countries looks at all spending for each of them',
    file: 'apps/gateway/src/country-overview/country-summaries.ts',
    find: 'spending: spending.get(country) ?? []',
    replace: 'spending: [...spending.values()].flat().filter((total) => total.country === country)',
    test: unit(
      'apps/gateway/src/country-overview/country-summaries.spec.ts',
      'looks at each total and each decision as often, however many countries there are',
    ),
  },
  {
    name: 'a project of before regions were named changes by being read',
    file: 'apps/projects/src/domain/project.ts',
    find: 'totalBudget, plans, regions = [], ...others } = project',
    replace: 'totalBudget, plans, regions, ...others } = project',
    test: integration(
      'apps/projects/src/change-project/change-project.int-spec.ts',
      'that was recorded before regions were named shows none, and changes as any other',
    ),
  },
  {
    name: 'a key that stands twice is taken',
    file: JSON_BODY,
    find: 'if (inside.keys?.has(value)) found(jsonKeyDuplicate);',
    replace: '',
    test: ofBodies('has each key once, or it is refused with the pointer'),
  },
  {
    name: 'a key of the store is taken',
    file: JSON_BODY,
    find: 'OPERATOR.test(value) || ',
    replace: '',
    test: ofBodies('holds no key that means something to the store or to JavaScript'),
  },
  {
    name: 'a key that objects inherit is taken',
    file: JSON_BODY,
    find: ' || isInherited(value)',
    replace: '',
    test: ofBodies('holds no key that means something to the store or to JavaScript'),
  },
  {
    name: 'a number loses its last digits',
    file: JSON_BODY,
    find: 'if (!isExact(token)) found(jsonNumberInexact);',
    replace: '',
    test: ofBodies('the number %s fits without loss: %s'),
  },
  {
    name: 'a body nests as deep as it likes',
    file: JSON_BODY,
    find: 'if (open.length === MAX_DEPTH) return',
    replace: 'if (open.length === Infinity) return',
    test: ofBodies('nests at most twenty deep'),
  },
  {
    name: 'bytes that are no UTF-8 are replaced',
    file: JSON_BODY,
    find: 'if (!isUtf8(bytes)) throw bodyNotUtf8();',
    replace: '',
    test: ofBodies('%j is refused as %s'),
  },
  {
    name: 'a body of any media type is taken',
    file: REQUEST_CHECKS,
    find: "expected.test(headers['content-type'] ?? '')",
    replace: 'true',
    test: ofRules('refuses a body with %j with 415'),
  },
  {
    name: 'a read takes a body',
    file: REQUEST_CHECKS,
    find: 'if (SAFE_METHODS.has(method)) return bodyNotExpected();',
    replace: '',
    test: ofBadInput('is refused with %s'),
  },
  {
    name: 'Accept is not looked at',
    file: REQUEST_CHECKS,
    find: 'types && !allowsOneOf(accept, types)',
    replace: 'false',
    test: ofRules('answers Accept: %s with %d'),
  },
  {
    name: 'a parameter is given twice',
    file: REQUEST_CHECKS,
    find: 'if (repeated.length > 0) {',
    replace: 'if (repeated.length < 0) {',
    test: ofBadInput('%s is refused, also where an operation takes no parameters'),
  },
  {
    name: 'an address is whatever a client writes',
    file: REQUEST_CHECKS,
    find: 'if (!TARGET.test(url)) return targetMalformed();',
    replace: '',
    test: ofBadInput('does not take %j for an address'),
  },
  {
    name: 'a host is whatever a client writes',
    file: REQUEST_CHECKS,
    find: "return HOST.test(headers.host ?? '') ? null : hostMalformed({ field: 'Host' });",
    replace: 'return headers.host === null ? hostMalformed() : null;',
    test: ofBadInput('takes one host, not %j'),
  },
  {
    name: 'a trailing slash finds what is without it',
    file: METHODS,
    find: "if (path.length > 1 && path.endsWith('/')) {",
    replace: "if (path === '//') {",
    test: ofRules('%s is not found'),
  },
  {
    name: 'a method that an address does not take is not found',
    file: METHODS,
    find: 'else sendRefusal(reply, methodNotAllowed());',
    replace: 'else sendRefusal(reply, resourceNotFound());',
    test: ofRules('answers a method that the address does not take with 405 and those it takes'),
  },
  {
    name: 'a slow body is looked at every half minute',
    file: HTTP_SERVER,
    find: 'connectionsCheckingInterval: Math.min(SLOW_CHECKED_EVERY_MS, arrivesWithinMs),',
    replace: '',
    test: ofBadInput('that does not arrive in time is given up'),
  },
  {
    name: 'an operation without parameters takes any',
    file: 'libs/shared/service/src/http/no-parameters.guard.ts',
    find: 'given.length > 0 && !takesParameters(host)',
    replace: 'given.length < 0 && !takesParameters(host)',
    test: ofBadInput('%s is refused, also where an operation takes no parameters'),
  },
  {
    name: 'what a driver says of an error reaches the caller',
    file: 'libs/shared/service/src/http/problem.filter.ts',
    find: 'return problemOfHttp(internalError());',
    replace: 'return problem({ ...internalError(), message: String((error as Error | null)?.message ?? error) });',
    test: ofRules('tells nothing of what went wrong inside (%s)'),
  },
  {
    name: 'any page may use the API',
    file: 'libs/shared/service/src/http/cors.ts',
    find: 'origin !== undefined && origins.includes(origin)',
    replace: 'origin !== undefined',
    test: ofRules('lets pages of the origins on the list use the API, and of no other'),
  },
  {
    name: 'a service trusts a server whose certificate nobody vouches for',
    file: 'libs/shared/service/src/http/tls.ts',
    find: '...authoritiesOf(config, variable), rejectUnauthorized: true }',
    replace: '...authoritiesOf(config, variable), rejectUnauthorized: false as true }',
    test: unit('libs/shared/service/src/http/tls.spec.ts', 'is for who trusts the authority of the service'),
  },
  {
    name: 'the gateway trusts a service whose certificate nobody vouches for',
    file: 'libs/shared/service/src/http/tls.ts',
    find: '...filesOf(config, variables), rejectUnauthorized: true }',
    replace: '...filesOf(config, variables), rejectUnauthorized: false as true }',
    test: unit('libs/shared/service/src/http/tls.spec.ts', 'is for who trusts the authority of the service'),
  },
  {
    name: 'the address of the database takes the check of its certificate away',
    file: SERVER_VARIABLES,
    find: '.some((name) => UNCHECKED.includes(name))',
    replace: '.some((name) => name.length > 100)',
    test: ofConfiguration('never lets the address of the database take the check of its certificate away'),
  },
  {
    name: 'a password is sent without TLS',
    file: SERVER_VARIABLES,
    find: "mechanism !== 'plain' || IMD_KAFKA_TLS === 'yes'",
    replace: "mechanism !== 'plain' || IMD_KAFKA_TLS !== undefined",
    test: ofConfiguration('shows no password to the network'),
  },
  {
    name: 'a service on a public network reaches its database without TLS',
    file: SERVICE_CONFIG,
    find: "network !== 'public' || IMD_MONGODB_TLS === 'yes'",
    replace: "network !== 'public' || IMD_MONGODB_TLS !== undefined",
    test: ofConfiguration(SECURED_IN_PUBLIC),
  },
  {
    name: 'a service on a public network reaches its database without a login',
    file: SERVICE_CONFIG,
    find: "network !== 'public' || IMD_MONGODB_USER !== undefined",
    replace: "network !== 'public' || IMD_MONGODB_USER !== ''",
    test: ofConfiguration(SECURED_IN_PUBLIC),
  },
  {
    name: 'a service on a public network reaches its broker without TLS',
    file: SERVICE_CONFIG,
    find: "network !== 'public' || IMD_KAFKA_TLS === 'yes'",
    replace: "network !== 'public' || IMD_KAFKA_TLS !== undefined",
    test: ofConfiguration(SECURED_IN_PUBLIC),
  },
  {
    name: 'a service on a public network reaches its broker without a login',
    file: SERVICE_CONFIG,
    find: "network !== 'public' || IMD_KAFKA_USER !== undefined",
    replace: "network !== 'public' || IMD_KAFKA_USER !== ''",
    test: ofConfiguration(SECURED_IN_PUBLIC),
  },
  {
    name: 'a platform of several machines keeps one copy of each event unasked',
    file: SERVICE_CONFIG,
    find: "(this.IMD_NETWORK === 'loopback' ? 1 : COPIES)",
    replace: '1',
    test: ofConfiguration('has three copies of each event, but one on loopback, and inside only where that is chosen'),
  },
  {
    name: 'a topic with fewer copies than the platform asks for is used',
    file: CREATE_TOPICS,
    find: 'if (copies < replication)',
    replace: 'if (copies < 0)',
    test: ofTopics('that has fewer copies than its replication is refused'),
  },
  {
    name: 'a client without a certificate is let in',
    file: 'libs/shared/service/src/http/tls.ts',
    find: 'requestCert: true, rejectUnauthorized: true',
    replace: 'requestCert: true, rejectUnauthorized: false',
    test: unit(
      'libs/shared/service/src/http/tls.spec.ts',
      'lets in a client with a certificate of its authorities, and no other (mutual TLS)',
    ),
  },
  {
    name: 'what is kept is not counted',
    file: 'apps/gateway/src/http-setup.ts',
    find: '  limitClients(\n',
    replace: '  sendKeptAnswers(fastify, app.get(KeptAnswers));\n  limitClients(\n',
    test: ofGateway('lets a client ask so often in a minute, also for what is kept, and no other pays for it'),
  },
  {
    name: 'no document is held against its schema',
    file: 'libs/shared/testing/src/test-service.ts',
    find: 'await this.checkDocuments();',
    replace: '',
    test: integration(
      'libs/shared/testing/src/test-service.int-spec.ts',
      'does not stop in peace when a document is not as the schema of its store says',
    ),
  },
  {
    name: 'an answer has whatever headers it likes',
    file: 'libs/shared/testing/src/described-answers.ts',
    find: 'if (wrongHeaders.length > 0) ',
    replace: 'if (wrongHeaders.length > 99) ',
    test: unit(
      'libs/shared/testing/src/described-answers.spec.ts',
      'not when it %s a header that is described otherwise',
    ),
  },
  {
    name: 'a document is cast until it fits its schema',
    file: 'libs/shared/testing/src/described-documents.ts',
    find: 'return differences(document, read.toObject());',
    replace: 'return [];',
    test: ofDocuments('%s is refused with another type or value: %j'),
  },
  {
    name: 'a body has as many keys as it likes',
    file: JSON_BODY,
    find: 'if (keys > MAX_KEYS)',
    replace: 'if (keys > Infinity)',
    test: ofBodies('has at most four thousand keys, %s'),
  },
  {
    name: 'an array has as many members as it likes',
    file: JSON_BODY,
    find: '        if (members > MAX_MEMBERS)',
    replace: '        if (members > Infinity)',
    test: ofBodies('has at most two thousand members of arrays, %s'),
  },
  {
    name: 'arrays that are opened do not count',
    file: JSON_BODY,
    find: 'if (!isObject) members += 1;',
    replace: '',
    test: ofBodies('has at most two thousand members of arrays, %s'),
  },
  {
    name: 'keys are read on when there are too many',
    file: JSON_BODY,
    find: 'if (keys > MAX_KEYS) return beyond(bodyTooManyKeys, pointerTo(open.slice(0, -1)));',
    replace: 'if (keys > MAX_KEYS) findings.first = bodyTooManyKeys;',
    test: ofBodies('is read to the key or the member that is one too many, and no further'),
  },
  {
    name: 'a problem lists everything that is wrong',
    file: 'libs/shared/service/src/http/problem.ts',
    find: 'errors.slice(0, MOST_ERRORS)',
    replace: 'errors.slice(0)',
    test: ofBadInput('is told a hundred things that are wrong, and how many more there are'),
  },
  {
    name: 'an array over its bound is judged member by member',
    file: 'libs/shared/service/src/http/input-problem.ts',
    find: 'return long.length > 0 ? long : super.validate(input, options);',
    replace: 'return super.validate(input, options);',
    test: ofBadInput('is refused for an array over its bound before its members are looked at'),
  },
  {
    name: 'a path has as many segments as it likes',
    file: REQUEST_CHECKS,
    find: 'if (segments > MAX_SEGMENTS || at >= MAX_PATH) return true;',
    replace: '',
    test: ofBadInput('too many segments are refused before they are compared with those that are known'),
  },
  {
    name: 'HEAD is not taken where GET is',
    file: METHODS,
    find: "if (methods.includes('GET')) this.route({ ...route, method: 'HEAD', url: route.routePath });",
    replace: '',
    test: ofRules('answers HEAD %s %j as GET, to the last header, without the body'),
  },
  {
    name: 'a path that is only written takes HEAD',
    file: METHODS,
    find: "if (methods.includes('GET')) this.route",
    replace: "if (!methods.includes('HEAD')) this.route",
    test: ofRules('answers a method that the address does not take with 405 and those it takes'),
  },
  {
    name: 'requests on one connection are as many as it likes',
    file: HTTP_SERVER,
    find: 'answering > fastify.server.maxConnections',
    replace: 'answering < 0',
    test: ofRules('has a limit in requests at once, also on one connection; a probe is answered nevertheless'),
  },
  {
    name: 'a request that was given up is counted for ever',
    file: HTTP_SERVER,
    find: "reply.raw.once('close',",
    replace: "reply.raw.once('finish',",
    test: ofRules('is free again when its requests are answered or given up'),
  },
  {
    name: 'a server takes as many connections as come',
    file: 'libs/shared/service/src/serve.ts',
    find: '  fastify.server.maxConnections = config.IMD_MAX_CONNECTIONS;\n',
    replace: '',
    test: ofGateway('takes a thousand connections'),
  },
  {
    name: 'what is malformed is not counted',
    file: HTTP_SERVER,
    find: 'const refused = fastify.admission?.judge(request) ?? malformed;',
    replace: 'const refused = malformed;',
    test: ofGateway('%s %s %j, with its headers on the answer (%d)'),
  },
  {
    name: 'an address is refused for what its clients ask',
    file: 'apps/gateway/src/rate-limit/limit-clients.ts',
    find: 'if (countedIn) countedIn.asked -= 1;',
    replace: '',
    test: ofLimits('is not less because others at its address ask often, as long as their tokens are accepted'),
  },
  {
    name: 'a client changes as often as it reads',
    file: 'apps/gateway/src/rate-limit/limit-clients.ts',
    find: 'SAFE_METHODS.has(request.method) ? readers : writers',
    replace: 'readers',
    test: ofLimits('is less often for commands, which are counted apart'),
  },
  {
    name: 'anyone says where a request comes from',
    file: CALLER_ADDRESS,
    find: "if (trusted === '' || isIP(address) === 0 || !isProxy(address)) return keyOf(address);",
    replace: '',
    test: ofAddresses('is, for %s with X-Forwarded-For: %s, %s'),
  },
  {
    name: 'the caller is whoever a header names first',
    file: CALLER_ADDRESS,
    find: 'if (!isProxy(address)) break;',
    replace: '',
    test: ofAddresses('is, for %s with X-Forwarded-For: %s, %s'),
  },
  {
    name: 'each address of an IPv6 network is another caller',
    file: CALLER_ADDRESS,
    find: 'if (!isIPv6(address)) return address;',
    replace: 'if (isIP(address) > 0) return address;',
    test: ofAddresses('is the whole network of an IPv6 address, however that is written'),
  },
  {
    name: 'any number of requests waits for a service that stands still',
    file: 'apps/gateway/src/forward/lane.ts',
    find: 'if (this.waiting.size >= this.mostWaiting) return Promise.resolve(false);',
    replace: '',
    test: unit(
      'apps/gateway/src/forward/lane.spec.ts',
      'refuses at once a request that finds every place to wait taken',
    ),
  },
  {
    name: 'the time of a request counts from its turn',
    file: 'apps/gateway/src/forward/forward.ts',
    find: 'Math.max(0, Math.ceil(withinMs - (performance.now() - arrivedAt)))',
    replace: 'withinMs',
    test: ofForwarding('is waited for from the arrival of a request on, the wait for its turn included'),
  },
  {
    name: 'an answer to HEAD is empty',
    file: 'apps/gateway/src/forward/forward.ts',
    find: "if (method === 'HEAD' && length !== undefined) reply.header('content-length', length);",
    replace: '',
    test: ofGateway('HEAD $url as GET, with the length of the body that does not come'),
  },
  {
    name: 'kept answers are as large as they like',
    file: 'apps/gateway/src/answers/bounded-answers.ts',
    find: 'sizeCalculation: ({ bytes }, key) => bytes.length + key.length',
    replace: 'sizeCalculation: () => 1',
    test: unit(
      'apps/gateway/src/answers/bounded-answers.spec.ts',
      'take no more bytes together than allowed, those of the answers asked for last',
    ),
  },
  {
    name: 'a made-up key makes the issuer be asked without a pause',
    file: 'libs/shared/service/src/auth/paced-fetch.ts',
    find: 'if (early > 0) await this.stopwatch.wait(early);',
    replace: '',
    test: unit(
      'libs/shared/service/src/auth/paced-fetch.spec.ts',
      'begins after whoever asks, within a gap of the one before or as soon as that has ended',
    ),
  },
  {
    name: 'a made-up key keeps out a new one',
    file: 'libs/shared/service/src/auth/issuer-keys.ts',
    find: 'if (key) return key;\n    await this.fetches.fresh();',
    replace: '',
    test: ofTokens('signed with a key that is new is taken although others have just named keys that do not exist'),
  },
  {
    name: 'keys of an https issuer are taken over http',
    file: 'libs/shared/service/src/auth/issuer-keys.ts',
    find: 'if (isHttps(issuer) && !isHttps(address)) {',
    replace: 'if (address.length === 0) {',
    test: ofTokens('is not verified with keys that come from %s'),
  },
  {
    name: 'the issuer may send on who asks for its keys',
    file: 'libs/shared/service/src/auth/issuer-keys.ts',
    find: "redirect: 'error'",
    replace: "redirect: 'follow'",
    test: ofTokens('from %s, elsewhere, is not verified'),
  },
  {
    name: 'a token of another type is taken',
    file: VERIFIER,
    find: 'typ: TYPE,',
    replace: '',
    test: ofTokens('of the type %s is refused'),
  },
  {
    name: 'a token that is bound to a key of its sender is taken from anybody',
    file: VERIFIER,
    find: "if (cnf !== undefined) throw tokenInvalid('cnf');",
    replace: '',
    test: ofTokens('with %j is refused'),
  },
  {
    name: 'a token may last for ever',
    file: VERIFIER,
    find: "if (exp - iat > this.config.IMD_TOKEN_LIFETIME_SECONDS) throw tokenInvalid('exp');",
    replace: '',
    test: ofTokens('that lasts longer than tokens may is refused, however recently it was made'),
  },
  {
    name: 'an origin is allowed because the host of its request is the same',
    file: 'libs/shared/service/src/http/cors.ts',
    find: '(origins[0] ?? ownOrigin(request))',
    replace: '`${request.protocol}://${request.host}`',
    test: unit('libs/shared/service/src/http/cors.spec.ts', 'whatever host the request names'),
  },
  {
    name: 'everybody is told how a service is built',
    file: AUTHENTICATE,
    find: 'health\\/(live|ready|outbox)$',
    replace: 'health\\/',
    test: ofCallers('to the details of its health and to its metrics needs the scope for them'),
  },
  {
    name: 'a production process ends itself at a failpoint',
    file: 'libs/shared/service/src/config/service-config.ts',
    find: "environment['NODE_ENV'] === 'production' && config.IMD_FAILPOINT !== undefined",
    replace: "environment['NODE_ENV'] === undefined && config.IMD_FAILPOINT === ''",
    test: unit('libs/shared/service/src/config/service-config.spec.ts', 'ends no process of production at a failpoint'),
  },
  {
    name: 'a parameter of the database URL is logged whatever it holds',
    file: 'libs/shared/service/src/config/without-secrets.ts',
    find: 'SHOWN_PARAMETERS.has(name.toLowerCase()) && PLAIN_VALUE.test(value)',
    replace: 'name.length > 0',
    test: unit(
      'libs/shared/service/src/config/service-config.spec.ts',
      'holds no secret of a database URL, wherever that has it',
    ),
  },
  {
    name: 'a package under any licence goes into the images',
    file: 'tools/licences/licences.ts',
    find: 'ALLOWED.has(licence)',
    replace: 'licence.length >= 0',
    test: unit('tools/licences/licences.spec.ts', 'under %s is refused'),
  },
  {
    name: 'a country that only an eligibility list names is listed for who may not read eligibility lists',
    file: 'apps/gateway/src/country-overview/country-summaries.ts',
    find: "scopes.has('budgets:read') ? namedByLists(documents) : []",
    replace: 'namedByLists(documents)',
    test: unit(
      'apps/gateway/src/country-overview/withheld-blocks.spec.ts',
      'reads the list of countries with %s as if nothing of it had been told',
    ),
  },
  {
    name: 'what nobody may see is told as nothing explained',
    file: ANALYSIS,
    find: 'causes: undefined, explanation: EXPLANATION_WITHHELD',
    replace: 'causes: undefined',
    test: ofAnalysis('withheld-blocks', 'leaves unknown what they explain, which is not the same as nothing explained'),
  },
  {
    name: 'a purpose that only a cause names is listed for who may not read causes',
    file: ANALYSIS,
    find: 'isShown ? known : { ...known, causes: [], causesByProject: new Map<never, never>() }',
    replace: 'known',
    test: ofAnalysis('withheld-blocks', 'is as if none had been told: nothing in it on %s is computed from them'),
  },
  {
    name: 'what projects left of their plans is told to who may not read projects',
    file: ANALYSIS,
    find: 'isShown ? yield* projectLinesInSteps(facts) : null',
    replace: 'yield* projectLinesInSteps(facts)',
    test: ofAnalysis('withheld-blocks', 'is as if none had been told: nothing in it on %s is computed from them'),
  },
  {
    name: 'a purpose loses its earmark when another drew more than there was',
    file: 'apps/budget/src/domain/budget-room.ts',
    find: 'unclaimedEarmark(year, purpose, claims) + positive(unclaimedRoom(year, claims))',
    replace: 'unclaimedEarmark(year, purpose, claims) + unclaimedRoom(year, claims)',
    test: unit(
      'apps/budget/src/domain/budget-room.spec.ts',
      'keeps its own earmark when another drew more than there was, by authority',
    ),
  },
  {
    name: 'what a purpose has not drawn of its earmark is left to the others',
    file: 'apps/budget/src/domain/budget-room.ts',
    find: 'positive(amount - amountFor(purpose, year.earmarks))',
    replace: 'amount - amountFor(purpose, year.earmarks)',
    test: unit(
      'apps/budget/src/domain/budget-room.spec.ts',
      'keeps from the others what it has not drawn of its own earmark',
    ),
  },
  {
    name: 'what a purpose drew above its earmark is taken from it twice',
    file: 'apps/budget/src/domain/budget-room.ts',
    find: 'positive(amountFor(purpose, year.earmarks) - amountFor(purpose, claims))',
    replace: 'amountFor(purpose, year.earmarks) - amountFor(purpose, claims)',
    test: unit(
      'apps/budget/src/domain/budget-room.spec.ts',
      'that drew above its own earmark may still draw the whole unallocated rest, which lost that much once',
    ),
  },
  {
    name: 'a rate at the bound needs attention',
    file: 'apps/gateway/src/underspend-analysis/line.ts',
    find: 'hundredths(value) <= hundredths(onCourse)',
    replace: 'hundredths(value) < hundredths(onCourse)',
    test: ofAnalysis('line', 'of 100.00 with %s spent is %s: a bound belongs to the milder band'),
  },
  {
    name: 'a rate at the bound of attention deviates',
    file: 'apps/gateway/src/underspend-analysis/line.ts',
    find: 'hundredths(value) <= hundredths(attention)',
    replace: 'hundredths(value) < hundredths(attention)',
    test: ofAnalysis('line', 'of 100.00 with %s spent is %s: a bound belongs to the milder band'),
  },
  {
    name: 'too much spent is no deviation',
    file: 'apps/gateway/src/underspend-analysis/line.ts',
    find: "Number(decimal.replace(/[-.]/g, ''))",
    replace: "Number(decimal.replace('.', ''))",
    test: ofAnalysis('line', 'of 100.00 with %s spent is %s: too much is judged as too little is'),
  },
  {
    name: 'a control total that is off by half its step does not agree',
    file: 'apps/gateway/src/underspend-analysis/programme.ts',
    find: 'off * 2n <= stated.precision',
    replace: 'off * 2n < stated.precision',
    test: ofAnalysis(
      'underspend-analysis',
      'agrees with a stated total of %s in steps of 100 000: %s, half a step is still rounding',
    ),
  },
  {
    name: 'a precision below ten cents is lost',
    file: 'libs/shared/kernel/src/marks.ts',
    find: "BigInt(fraction.slice(0, 2).padEnd(2, '0'))",
    replace: "BigInt(fraction.slice(0, 1).padEnd(1, '0')) * 10n",
    test: unit('libs/shared/kernel/src/marks.spec.ts', '%s is %d cents'),
  },
  {
    name: 'nobody counted and nobody there are the same',
    file: 'apps/returns/src/domain/reception-facility.ts',
    find: 'occupancyMinors !== null || occupancyLocalYouth !== null',
    replace: '(occupancyMinors ?? 0) > 0 || (occupancyLocalYouth ?? 0) > 0',
    test: unit('apps/returns/src/domain/reception-facility.spec.ts', 'is known of a day: %s'),
  },
  {
    name: 'an undertaking that is open again keeps its day of fulfilment',
    file: 'apps/projects/src/domain/undertaking.ts',
    find: "if (state.state === 'open' && state.fulfilledOn !== null)",
    replace: "if (before === null && state.state === 'open' && state.fulfilledOn !== null)",
    test: unit(
      'apps/projects/src/domain/undertaking.spec.ts',
      'has no day of fulfilment while it is open, neither when it is new nor when it is open again',
    ),
  },
  {
    name: 'a check that cannot run is skipped in CI too',
    file: 'libs/shared/testing/src/needing.ts',
    find: "environment['CI'] !== 'true'",
    replace: "environment['CI'] !== 'never'",
    test: unit('libs/shared/testing/src/needing.spec.ts', 'fails with CI=true where the program is not'),
  },
  {
    name: 'a skipped test passes in CI',
    file: 'tools/test/jest-run.ts',
    find: 'inCi ? numPendingTests : 0',
    replace: 'inCi ? 0 : 0',
    test: unit('tools/test/jest-run.spec.ts', 'counts a skipped test as a failure in CI'),
  },
  {
    name: 'the stream begins at a time that no majority has reached yet',
    file: RELAY,
    find: "{ find: EVENTS, limit: 1, projection: { _id: 1 }, readConcern: { level: 'majority' } }",
    replace: '{ ping: 1 }',
    test: ofRelay('takes from the stream what no majority had yet at the scan'),
  },
  {
    name: 'a log that is shorter than what was applied is read again from its beginning',
    file: LOG_IDENTITY,
    find: 'if (high < next)',
    replace: 'if (high < 0n)',
    test: ofLog('and stands still, resetting nothing, when it was made anew and is shorter'),
  },
  {
    name: 'a log that lost its head is taken for a whole one',
    file: LOG_IDENTITY,
    find: 'if (low > next)',
    replace: 'if (low < 0n)',
    test: ofLog('and stands still when events are gone from its head that were never seen'),
  },
  {
    name: 'a log is known by its length alone',
    file: MODEL_READER,
    find: 'if (recordId(applied.headers) !== partition.lastId) {',
    replace: 'if (next < 0n) {',
    test: ofLog('and stands still when another one in its place is as long'),
  },
  {
    name: 'a batch that ends before what every read model has applied is taken for one that was delivered again',
    file: TOPIC_READER,
    find: 'if (models.length === 0) await this.place([number]);',
    replace: 'if (models.length < 0) await this.place([number]);',
    test: ofLog('and asks the broker when it is made anew under a consumer at work'),
  },
  {
    name: 'a log that ends before what a read model has applied is followed for the sake of another',
    file: MODEL_READER,
    find: "return BigInt(highWatermark) < next ? 'elsewhere' : 'ahead';",
    replace: "return 'ahead';",
    test: ofReader('knows a log that ends before what a read model has applied, also while another is further behind'),
  },
  {
    name: 'a version that the database refuses is taken for written',
    file: 'libs/shared/messaging/src/consumer/versions.ts',
    find: 'if (writeErrors) throw',
    replace: 'if (writeErrors === null) throw',
    test: ofChunk('fails as a whole when the database refuses a version'),
  },
  {
    name: 'a build shares partitions with another that leaves a read model alone',
    file: 'libs/shared/messaging/src/consumer/topic-consumers.ts',
    find: '`${this.options.group}.${build}.${topic}`',
    replace: '`${this.options.group}.${build.length}.${topic}`',
    test: ofReader('reads every partition, whatever another build reads for another read model'),
  },
  {
    name: 'a topic is read on from where the read model that is furthest ahead stands',
    file: TOPIC_READER,
    find: 'one !== null && one < other ? one : other',
    replace: 'one !== null && one > other ? one : other',
    test: ofReader('brings a read model that is behind to where the others are, which take nothing twice'),
  },
  {
    name: 'a topic that ends before what was sent to it is taken for a whole one',
    file: SENT_TOPICS,
    find: 'if (high < end)',
    replace: 'if (high < 0n)',
    test: ofRelay('sends nothing more when somebody has made it anew'),
  },
  {
    name: 'nobody remembers which topics were sent to',
    file: RELAY,
    find: 'await this.topics.remember(new Set(records.map(({ topic }) => topic)));',
    replace: '',
    test: ofRelay('sends nothing more when that is gone, and says so'),
  },
  {
    name: 'a topic may forget its events',
    file: CREATE_TOPICS,
    find: 'if (found.get(setting) !== needed)',
    replace: 'if (found.size < 0)',
    test: ofTopics('that exists with another %s is refused by its name'),
  },
  {
    name: 'a topic that a read model has applied is made anew',
    file: CREATE_TOPICS,
    find: ' && !applied.has(topic)',
    replace: '',
    test: ofTopics('that a read model has applied events of is not made anew when it is gone'),
  },
  {
    name: 'a read model that stands still answers that its sources are current',
    file: 'apps/gateway/src/sources/source-state.ts',
    find: "if (standsStill) return 'unreachable';",
    replace: '',
    test: unit('apps/gateway/src/sources/source-state.spec.ts', 'is %s'),
  },
  {
    name: 'what is on its way counts as behind',
    file: 'apps/gateway/src/sources/seen-ends.ts',
    find: 'this.seen[1].at <= nowSeconds - GRACE_SECONDS',
    replace: 'this.seen[1].at <= nowSeconds',
    test: unit('apps/gateway/src/sources/seen-ends.spec.ts', 'is later what they held two seconds ago'),
  },
  {
    name: 'a service is ready before its read models have applied the past',
    file: 'libs/shared/service/src/health/health.controller.ts',
    find: 'return left.size === 0 || ',
    replace: 'return left.size >= 0 || ',
    test: endToEnd(
      'sources',
      'is not current, nor its service ready, before what its topic held at the start is applied',
    ),
  },
  {
    name: 'an event of an unknown type is stepped over',
    file: FOLD_RECORD,
    find: 'if (!EVENT_DEFINITIONS.has(type)) return',
    replace: 'if (EVENT_DEFINITIONS.size === 0) return',
    test: ofChunk('parks the aggregate of an event whose type this build does not know, and sets nothing aside'),
  },
  {
    name: 'a build that knows more types leaves parked what it could apply',
    file: PARKED_KEYS,
    find: "reason: 'unknown-type' as const",
    replace: "reason: 'fixed' as never",
    test: ofChunk('goes on with an aggregate whose type another build knows, once that has joined'),
  },
  {
    name: 'what the database refuses for good is tried again for ever',
    file: CHUNKS,
    find: 'const isRefused = isRefusedWrite(error);',
    replace: 'const isRefused = isRefusedWrite(null);',
    test: ofChunk('parks the event for which the database refuses %s, and no other'),
  },
  {
    name: 'a transaction takes any number of writes',
    file: CHUNKS,
    find: 'if (writes > MOST_WRITES && ',
    replace: 'if (writes < 0 && ',
    test: ofChunk('that would write more than a transaction can is divided, and applied whole'),
  },
  {
    name: 'a handler that fails behind a gap takes those before it with it',
    file: PARKED_KEYS,
    find: 'if (outcome.byHandler && done.length > 0) throw',
    replace: 'if (outcome.byHandler && done.length < 0) throw',
    test: ofChunk('applies those before the one that cannot be handled, and says which it is'),
  },
  {
    name: 'a command records an event that the broker will refuse',
    file: 'libs/shared/service/src/commands/commands.ts',
    find: 'if (bytes > most) throw',
    replace: 'if (bytes < 0) throw',
    test: ofCommands('whose event the broker would refuse as too large is refused, and leaves nothing behind'),
  },
  {
    name: 'a record that the broker refuses blocks the others',
    file: RELAY,
    find: 'sent.add([record._id], new Map());',
    replace: '',
    test: ofRelay('sets aside a record that the broker takes at no attempt, and goes on with the others'),
  },
  {
    name: 'a build that handles other events goes on as if nothing were missing',
    file: STRATEGY,
    find: 'this.rebuildNeeded = (await builtBy(generation, handles)) !== handles;',
    replace: 'await builtBy(generation, handles);',
    test: integration(
      'libs/shared/messaging/src/consumer/rebuild-needed.int-spec.ts',
      'needs a rebuild once one comes that handles %s, and says so',
    ),
  },
  {
    name: 'a read model whose keys have changed goes on with those of before',
    file: 'libs/shared/messaging/src/read-models/generations.ts',
    find: '...(format !== undefined && { format }),',
    replace: '',
    test: integration(
      'libs/shared/messaging/src/consumer/rebuild-needed.int-spec.ts',
      'needs a rebuild once one comes that writes the same events in another format, and says so',
    ),
  },
  {
    name: 'a command reads two generations of a read model',
    file: UNIT_OF_WORK,
    find: 'this.collections.get(store) ?? store.collection()',
    replace: 'store.collection()',
    test: integration(
      'libs/shared/mongo/src/unit-of-work.int-spec.ts',
      'stays with the generation of a read model that it began with, whichever goes live meanwhile',
    ),
  },
  {
    name: 'a reader sees the sums fall at a swap',
    file: 'libs/shared/messaging/src/read-models/image.ts',
    find: 'await this.untilAsFar(generation);',
    replace: '',
    test: ofImage('shows what it had until a generation that goes live has come as far'),
  },
  {
    name: 'a rebuilt read model is counted while aggregates of it may go on',
    file: 'libs/shared/messaging/src/read-models/rebuild.ts',
    find: ' && !(await isAnyToGoOn(building))',
    replace: '',
    test: endToEnd('rebuild', 'stays when the one that was to replace it has less in it, unless that is forced'),
  },
  {
    name: 'a read model that stands still from its start never follows the rebuilt one',
    file: 'libs/shared/messaging/src/consumer/events.strategy.ts',
    find: 'this.generationNumber = generation.number;',
    replace: '',
    test: integration(
      'libs/shared/messaging/src/consumer/log-identity.int-spec.ts',
      'and knows the generation that it stands still before at its start, so that a rebuilt one is followed',
    ),
  },
  {
    name: 'what another build wrote under other keys keeps a rebuilt read model from going live',
    file: 'libs/shared/messaging/src/read-models/rebuild.ts',
    find: '(await builtBy(live, handles)) === handles ?',
    replace: '(await builtBy(live, handles)) !== null ?',
    test: endToEnd(
      'rebuild',
      'is made anew by itself, where that is configured, when another build handles other events',
    ),
  },
  {
    name: 'a rebuilt read model that has less in it goes live',
    file: 'libs/shared/service/src/rebuild.ts',
    find: 'if (smaller.length > 0 && !force) throw',
    replace: 'if (smaller.length < 0) throw',
    test: endToEnd('rebuild', 'stays when the one that was to replace it has less in it, unless that is forced'),
  },
  {
    name: 'a caller who waits has the database asked again and again',
    file: VERSION_WAITS,
    find: 'while (this.mustLookAgain && this.waiters.size > 0)',
    replace: 'while (this.waiters.size > 0)',
    test: unit(
      'libs/shared/messaging/src/read-models/version-waits.spec.ts',
      'cost one look each and none while nothing changes, however long they wait',
    ),
  },
  {
    name: 'a token tells what its caller may not know',
    file: 'libs/shared/service/src/commands/catching-up.ts',
    find: 'SCOPES_OF[topic].some((scope) => scopes.has(scope))',
    replace: 'SCOPES_OF[topic].length > 0',
    test: unit('libs/shared/service/src/commands/catching-up.spec.ts', 'is not %s with the scope %s alone'),
  },
  {
    name: 'a service is started again without end',
    file: 'tools/start/supervisor.ts',
    find: 'if (!isUp() || endings.length > MOST_IN_A_MINUTE) {',
    replace: 'if (!isUp()) {',
    test: unit('tools/start/supervisor.spec.ts', 'is given up when it ends again and again'),
  },
  {
    name: 'a service with a read model that stands still is ready',
    file: 'libs/shared/service/src/health/health.controller.ts',
    find: 'return isAnyStanding ? ',
    replace: 'return isAnyStanding && states.length === 0 ? ',
    test: endToEnd('log-loss', LOSS),
  },
  {
    name: 'a read model is built anew from a log that does not reach so far',
    file: 'libs/shared/service/src/runtime.ts',
    find: 'await refuseOtherLogs(this.kafka, live);',
    replace: '',
    test: endToEnd('log-loss', 'gives no read model to be built anew'),
  },
  {
    name: 'an image never goes back',
    file: 'libs/shared/messaging/src/read-models/image.ts',
    find: 'if (commits !== (this.copy.vector.get(p)?.commits ?? 0n)) return true;',
    replace: 'if (commits > (this.copy.vector.get(p)?.commits ?? 0n)) return true;',
    test: ofImage('follows its database back to an older state'),
  },
  {
    name: 'a cold slice is read at another moment than the rest',
    file: SNAPSHOT,
    find: 'for (const slice of cold) slices.push(await readSlice(generation, slice, options));',
    replace: 'for (const slice of cold) slices.push(await readSlice(generation, slice, {} as SnapshotOptions));',
    test: ofSlices('stands at one vector, also when a chunk is committed while it reads a cold slice'),
  },
  {
    name: 'a change of one slice is a change of all',
    file: MODEL_COPY,
    find: '(loaded.take(changed) ? partOf(loaded.slice) : [])',
    replace: '(loaded.take(changed) || true ? partOf(loaded.slice) : [])',
    test: ofSlices('holds what was computed from a slice until that slice changes'),
  },
  {
    name: 'a record stays in the slice that it has left',
    file: LOADED_SLICE,
    find: '} else if (this.documents.delete(document._id)) differs = true;',
    replace: '}',
    test: ofSlices('lets a record go from the slices that it has left'),
  },
  {
    name: 'a commitment is judged by the part of it that falls in the year',
    file: SNAPSHOT,
    find: 'if (joining.length > 0)',
    replace: 'if (joining.length < 0)',
    test: ofSlices('holds what is judged as a whole never in part'),
  },
  {
    name: 'a slice that somebody waits for is dropped for room',
    file: MODEL_COPY,
    find: 'if (bytes <= this.mostBytes || this.slices.size <= kept) break;',
    replace: 'if (bytes <= this.mostBytes) break;',
    test: ofSlices('drops the slices that nobody asked for longest, and none that somebody waits for'),
  },
  {
    name: 'slices are never dropped',
    file: MODEL_COPY,
    find: 'if (bytes <= this.mostBytes || this.slices.size <= kept) break;',
    replace: 'break;',
    test: ofSlices('drops the slices that nobody asked for longest, and none that somebody waits for'),
  },
  {
    name: 'a slice of the generation before goes on',
    file: MODEL_COPY,
    find: 'this.slices.clear();',
    replace: '',
    test: ofSlices('shows a slice of the generation that went live, and none of the one before'),
  },
  {
    name: 'the days of the month that a date breaks are left out',
    file: 'apps/gateway/src/underspend-analysis/spending.ts',
    find: 'yield* eachInSteps(documents.spentByDay, (day) => {',
    replace: 'yield* eachInSteps([...documents.spentByDay].slice(1), (day) => {',
    test: unit(
      'apps/gateway/src/underspend-analysis/underspend-analysis.property.spec.ts',
      'the figures are those recomputed straight from the events',
    ),
  },
  {
    name: 'a date inside a year is told the sums of the whole year',
    file: 'apps/gateway/src/underspend-analysis/underspend-analysis.read-model.ts',
    find: 'return asOf >= lastDayOf(year)',
    replace: 'return asOf >= String(year)',
    test: unit(
      'apps/gateway/src/underspend-analysis/underspend-analysis.property.spec.ts',
      'countries, regional, global and unattributed add up to what was spent',
    ),
  },
  {
    name: 'an analysis adds up what it shows only',
    file: 'apps/gateway/src/underspend-analysis/underspend-analysis.ts',
    find: 'return sum(all.filter((country) => !shown.includes(country)).map(({ spent }) => spent));',
    replace: 'return sum(all.slice(all.length).map(({ spent }) => spent));',
    test: unit(
      'apps/gateway/src/underspend-analysis/analysis-pages.spec.ts',
      'adds up to the cent with what it does not show',
    ),
  },
  {
    name: 'a page shows causes to who may not read them',
    file: 'apps/gateway/src/underspend-analysis/analysis-pages.ts',
    find: 'return withheld.length > 0 ?',
    replace: 'return withheld.length > 1 ?',
    test: unit(
      'apps/gateway/src/underspend-analysis/analysis-pages.spec.ts',
      'leave out what the scopes do not show, and say so',
    ),
  },
  {
    name: 'a country counts a record once for each time that it is told',
    file: 'apps/gateway/src/country-overview/country-overview.projection.ts',
    find: "if (!before.has(country)) fold.increment('mentions'",
    replace: "if (before.size >= 0) fold.increment('mentions'",
    test: unit(
      'apps/gateway/src/country-overview/country-overview.property.spec.ts',
      'the list counts of each country what its overview shows, however often that is told anew',
    ),
  },
  {
    name: 'a booking of one year voids the answers of all',
    file: 'libs/shared/messaging/src/read-models/model-copy.ts',
    find: 'for (const part of changed) this.revisions.set(part, this.revision_);',
    replace: 'for (const part of this.revisions.keys()) this.revisions.set(part, this.revision_);',
    test: integration(
      'apps/gateway/src/underspend-analysis/underspend-analysis.int-spec.ts',
      'changes nothing that the answer of another year is made of',
    ),
  },
  {
    name: 'an image that goes back keeps what is no longer there',
    file: 'libs/shared/messaging/src/read-models/image.ts',
    find: 'if (this.wentBack(changes.vector)) {',
    replace: 'if (changes.vector.size < 0) {',
    test: ofImage('follows its database back to an older state'),
  },
  {
    name: 'parked keys are those that the consumer remembers',
    file: FOLD_CHUNK,
    find: 'new Parking(generation, partition.id, parkedKeys)',
    replace: 'new Parking(generation, partition.id, partition.parkedKeys)',
    test: ofChunk(
      'applies an event whose key was released meanwhile, instead of leaving it behind a key that waits no more',
    ),
  },
  {
    name: 'an event is deleted once it is sent',
    file: 'libs/shared/messaging/src/relay/sent-records.ts',
    find: "updateMany({ _id: { $in: ids } }, { $unset: { pending: '' } })",
    replace: 'deleteMany({ _id: { $in: ids } })',
    test: ofRelay('keeps what it has sent, byte for byte and no longer pending'),
  },
  {
    name: 'what is taken back into the history is sent again',
    file: RELAY,
    find: ", 'fullDocument.pending': true }",
    replace: ' }',
    test: ofRelay('sends nothing that is in the history and not pending'),
  },
  {
    name: 'a broker that lost a tail is sent more',
    file: SENT_TOPICS,
    find: 'if (from < end)',
    replace: 'if (from < 0n)',
    test: unit(
      'libs/shared/messaging/src/topics/sent-topics.spec.ts',
      'never goes back: a broker that takes a record before it has lost a tail',
    ),
  },
  {
    name: 'the end of what was sent goes back',
    file: SENT_TOPICS,
    find: '{ $max: ends }',
    replace: '{ $set: ends }',
    test: integration(
      'libs/shared/messaging/src/relay/sent-records.int-spec.ts',
      'stay, and are no longer pending once that was waited for; how far their topic goes is kept',
    ),
  },
  {
    name: 'a second event of a version is taken for a copy of the first',
    file: FOLD_RECORD,
    find: 'seen.event !== id',
    replace: 'seen.event === null',
    test: ofChunk('parks it as a fork in a later chunk, tells of it, and lets nothing through behind it'),
  },
  {
    name: 'a copy of an event is taken for a fork',
    file: FOLD_RECORD,
    find: ' && seen.event !== id',
    replace: '',
    test: ofChunk('skips a version that it has applied, in the same chunk or an earlier one'),
  },
  {
    name: 'a topic is made again beside what is left of it',
    file: REPUBLISH,
    find: 'if (held.length > 0) {',
    replace: 'if (held.length < 0) {',
    test: ofRepublish('is left alone while it holds anything, and what it holds is told'),
  },
  {
    name: 'a topic is made again while a relay sends',
    file: REPUBLISH,
    find: "if (!(await lease.acquire())) throw new NotRepublished('The service runs; stop all its instances.');",
    replace: 'await lease.acquire();',
    test: ofRepublish('is not made again while a relay may send to it'),
  },
  {
    name: 'a relay sends to a topic that is not whole yet',
    file: SENT_TOPICS,
    find: 'if (republished) refuse(',
    replace: "if (topic === '') refuse(",
    test: ofRepublish('is gone on with after an interruption, and takes nothing else until it is whole'),
  },
  {
    name: 'the store is never compared with its topic',
    file: 'libs/shared/messaging/src/history/topic-tail.ts',
    find: 'if (first) throw new StoreBehindTopic(first);',
    replace: 'if (!first) throw new Error();',
    test: ofRecovery('differ, and the first event that the store lacks is named'),
  },
  {
    name: 'an event is taken back without the state that it led to',
    file: 'libs/shared/messaging/src/history/recover.ts',
    find: 'version <= (versions.get(subject) ?? 0)',
    replace: 'version > 0 && versions.size >= 0 && subject.length > 0',
    test: ofRecovery('are told apart event by event, and nothing is taken that the store has no state of'),
  },
  {
    name: 'a restored store keeps its incarnation',
    file: RESTORE,
    find: '  await renewIncarnation(db);\n',
    replace: '',
    test: ofBackup('gives an empty database every document with its types and every index, and makes it another store'),
  },
  {
    name: 'a damaged backup is restored',
    file: 'libs/shared/messaging/src/history/backup-file.ts',
    find: " || end.sha256 !== hash.digest('hex')",
    replace: '',
    test: ofBackup('%s, and the database stays as it is'),
  },
  {
    name: 'a restore throws away what a database holds',
    file: RESTORE,
    find: 'if (!replace && !isHalf) {',
    replace: 'if (replace && !isHalf) {',
    test: ofBackup('for a database that holds anything, unless that is to be replaced'),
  },
  {
    name: 'a store that was restored half-way is started on',
    file: RESTORE,
    find: 'if (mark) throw',
    replace: 'if (mark?.path === null) throw',
    test: ofBackup('that was restored half-way keeps the service from starting until it is restored whole'),
  },
  {
    name: 'a backup reads each collection at another moment',
    file: 'libs/shared/messaging/src/history/backup.ts',
    find: 'collection.find({}, { session, readConcern, ...AS_STORED })',
    replace: 'collection.find({}, AS_STORED)',
    test: ofBackup('is of one moment, whatever is written meanwhile'),
  },
  {
    name: 'commands are taken while the store lacks what its topic has',
    file: 'libs/shared/service/src/commands/commands.ts',
    find: 'if (this.readiness.behind) throw storeBehindTopic();',
    replace: '',
    test: ofCommands('is refused while the topic holds events that the store lacks'),
  },
  {
    name: 'a purpose counts although no framework that is in force has it',
    file: 'apps/projects/src/domain/known-framework.ts',
    find: 'validFrom <= until &&',
    replace: 'true &&',
    test: unit(
      'apps/projects/src/domain/project.spec.ts',
      'refuses a priority of a framework that begins after the project',
    ),
  },
  {
    name: 'shares of priorities need not add up',
    file: 'apps/projects/src/domain/project-priorities.ts',
    find: 'if (shares.length > 0 && !isWhole(shares))',
    replace: 'if (shares.length < 0)',
    test: unit('apps/projects/src/domain/project.spec.ts', 'add up to the whole, or are refused: %s'),
  },
  {
    name: 'what an earlier build stored is not found by its priority',
    file: 'libs/shared/mongo/src/records.ts',
    find: 'if (store.filled) await',
    replace: 'if (store.filled === null) await',
    test: integration(
      'apps/projects/src/register-project/register-project.int-spec.ts',
      'divides over priorities, is found by each, and is found again where an earlier build stored one alone',
    ),
  },
  {
    name: 'what is still expected of a project is of one of its purposes alone',
    file: 'apps/gateway/src/underspend-analysis/projected-outturn/purpose-parts.ts',
    find: 'if (!only || others.length === 0)',
    replace: 'if (!only || others.length >= 0)',
    test: unit(
      'apps/gateway/src/underspend-analysis/projected-outturn/projected-outturn.spec.ts',
      'is of several purposes: spent as it was booked, planned and still expected by the shares of the project',
    ),
  },
  {
    name: 'a division over priorities changes without a reason',
    file: 'apps/projects/src/domain/project-priorities.ts',
    find: '(prioritiesReason === null || (isNew && !isReasoned))',
    replace: 'prioritiesReason === null',
    test: unit('apps/projects/src/domain/project.spec.ts', 'divide it for a reason, and are changed for another'),
  },
  {
    name: 'a project that divides is paid for any purpose',
    file: 'apps/budget/src/domain/known-project.ts',
    find: 'purposes.length > 0 && !purposes.includes(purpose)',
    replace: 'purposes.length === 1 && !purposes.includes(purpose)',
    test: unit('apps/budget/src/domain/commitment.spec.ts', 'is of one of the priorities over which it divides'),
  },
  {
    name: 'a cause at a project that divides counts for no priority',
    file: 'apps/projects/src/domain/underspend-cause.ts',
    find: 'if (purpose === null && priorities.length > 1)',
    replace: 'if (purpose === null && priorities.length < 0)',
    test: unit(
      'apps/projects/src/domain/underspend-cause.spec.ts',
      'at a project of several priorities names the one that it counts for',
    ),
  },
  {
    name: 'what nobody reported of a purpose is nothing outside projects',
    file: 'apps/gateway/src/underspend-analysis/projected-outturn/standing-year.ts',
    find: 'isReportedOfAll(facts.reporting) ? spending.ofProject(null).figure : null',
    replace: 'spending.ofProject(null).figure',
    test: unit(
      'apps/gateway/src/underspend-analysis/projected-outturn/projected-outturn.spec.ts',
      'is unknown where money outside projects may be for a purpose that nobody reported',
    ),
  },
  {
    name: 'a project is reported where one of its priorities is',
    file: 'apps/gateway/src/figures/reported-figures.ts',
    find: 'purposes.every((purpose) => isReported(gaps, figure, purpose))',
    replace: 'purposes.slice(0, 1).every((purpose) => isReported(gaps, figure, purpose))',
    test: unit(
      'apps/gateway/src/underspend-analysis/projected-outturn/projected-outturn.spec.ts',
      'starts from no project of which one priority was not reported',
    ),
  },
  {
    name: 'a projection starts from what nobody reported',
    file: 'apps/gateway/src/underspend-analysis/projected-outturn/standing-year.ts',
    find: 'const spent = spentOnProject(id, facts).figure;',
    replace: 'const spent = facts.spending.ofProject(id).figure;',
    test: unit(
      'apps/gateway/src/underspend-analysis/projected-outturn/projected-outturn.spec.ts',
      'is unknown where nobody reported what was spent of %s, and starts from no project then',
    ),
  },
  {
    name: 'shares of countries stand beside a scope that no list of countries binds',
    file: 'apps/projects/src/domain/project.ts',
    find: "scope !== 'countries' && regions.length === 0 && ",
    replace: 'false && ',
    test: unit('apps/projects/src/domain/project.spec.ts', 'refuses known shares of countries in a project that is %s'),
  },
  {
    name: 'a project becomes a part of one that is not above it',
    file: 'apps/projects/src/domain/project.ts',
    find: 'PROJECT_TIERS.indexOf(known.tier) >= PROJECT_TIERS.indexOf(tier)',
    replace: 'PROJECT_TIERS.indexOf(known.tier) > PROJECT_TIERS.indexOf(tier)',
    test: unit('apps/projects/src/domain/project.spec.ts', 'lets a %s be a part of a %s only where that is above it'),
  },
  {
    name: 'figures of a report change after it was submitted',
    file: 'apps/projects/src/domain/partner-report.ts',
    find: "events.length > 0 && report.awaits !== 'partner'",
    replace: 'events.length < 0',
    test: unit(
      'apps/projects/src/domain/partner-report.spec.ts',
      'can be set while the report is with the partners, and not otherwise: %s',
    ),
  },
  {
    name: 'the hash of an approved report leaves out its figures',
    file: 'apps/projects/src/domain/partner-report.ts',
    find: 'canonicalHash(figuresData(report, figures))',
    replace: 'canonicalHash(report.id)',
    test: unit(
      'apps/projects/src/domain/partner-report.spec.ts',
      'is frozen by its approval with the hash of exactly what was reported',
    ),
  },
  {
    name: 'a report goes back to the partners without a reason',
    file: 'apps/projects/src/domain/partner-report.ts',
    find: 'if (reason === null) throw returnNeedsReason();\n  return { returnedOn: changedOn, reason };',
    replace: "return { returnedOn: changedOn, reason: reason ?? '' };",
    test: unit(
      'apps/projects/src/domain/partner-report.spec.ts',
      'goes back with a reason only, and every reason stays',
    ),
  },
  {
    name: 'two organisations get one identifier',
    file: 'apps/projects/src/domain/organisation.ts',
    find: 'if (holder) throw',
    replace: 'if (!holders) throw',
    test: unit(
      'apps/projects/src/domain/organisation.spec.ts',
      'has one identifier of each scheme, and none that another has',
    ),
  },
  {
    name: 'the whole of a project leaves out the parts of its parts',
    file: 'apps/projects/src/domain/project-whole.ts',
    find: 'flatMap(({ id }) => withParts(id, known));',
    replace: 'flatMap(({ id }) => known.filter((each) => each.id === id));',
    test: unit('apps/projects/src/domain/project-whole.spec.ts', 'is the sum of its own amounts and theirs'),
  },
  {
    name: 'a cumulative amount that does not follow from the report before is not found',
    file: 'apps/projects/src/domain/report-findings.ts',
    find: 'figures.cumulative !== expected',
    replace: 'figures.cumulative < 0n && figures.cumulative !== expected',
    test: unit(
      'apps/projects/src/domain/report-findings.spec.ts',
      'show a cumulative amount that does not follow from the one before',
    ),
  },
  {
    name: 'a text of blanks is taken for a title',
    file: 'libs/shared/service/src/requests/rules.ts',
    find: '[^${BLANKS}${CONTROLS}][^${CONTROLS}]*$',
    replace: '[^${CONTROLS}]*$',
    test: unit('libs/shared/service/src/requests/rules.spec.ts', 'cannot be %j'),
  },
  {
    name: 'counts that lie across each other are published',
    file: SMALL_COUNTS,
    find: "lying('equal', 'across').length > 0 || ",
    replace: '',
    test: ofSmallCounts(ADDING_AND_SUBTRACTING),
  },
  {
    name: 'a count is published that leaves one to four of the count around it',
    file: SMALL_COUNTS,
    find: '(!innermost ||',
    replace: '(innermost !== null ||',
    test: ofSmallCounts(ADDING_AND_SUBTRACTING),
  },
  {
    name: 'a small row alone is hidden',
    file: SMALL_COUNTS,
    find: 'while (larger.length > 0 &&',
    replace: 'while (larger.length < 0 &&',
    test: ofSmallCounts('is hidden with the smallest other row'),
  },
  {
    name: 'a revision moves a published count by one to four',
    file: SMALL_COUNTS,
    find: 'const isSmallMove = (was: number, is: number) => isSmall(Math.abs(is - was));',
    replace: 'const isSmallMove = (was: number, is: number) => isSmall(Math.min(is, was, 0));',
    test: ofSmallCounts('tells of no row that is hidden, nor of one to four persons more or fewer'),
  },
  {
    name: 'a projection is shown without the scope of projects',
    file: PROJECTED_OUTTURN,
    find: 'const known = scopes.has(BLOCKS.projection) ? yield* yearForecastInSteps(view, year, asOf) : null;',
    replace: 'const known = yield* yearForecastInSteps(view, year, asOf);',
    test: ofProjectedOutturn('shows nothing of it without the scope of projects'),
  },
  {
    name: 'a year is projected as if a project without a plan cost nothing',
    file: PROJECTED_OUTTURN,
    find: 'const isWhole = standing !== null && unplanned.length === 0;',
    replace: 'const isWhole = standing !== null;',
    test: ofProjectedOutturn('is unknown while a project has neither a plan nor instalments, and says which'),
  },
  {
    name: 'a year that runs is projected from itself',
    file: 'apps/gateway/src/underspend-analysis/projected-outturn/standing-year.ts',
    find: 'past.year < year && lastDayOf(past.year) <= asOf',
    replace: 'past.year <= year',
    test: ofProjectedOutturn('is what is paid, and shares of what was due'),
  },
  {
    name: 'a project that has not begun is expected to catch up like one that runs',
    file: PROJECT_YEAR,
    find: '  if (inPipeline) return { arrears: 0n, stillDue: 0n, pipeline: planned > paid ? planned - paid : 0n };\n',
    replace: '',
    test: ofForecast(
      'that has not begun is a share of its plan, which is assumed to fall with the months without a past',
    ),
  },
  {
    name: 'money back is counted in the shares of what is open, and once more by itself',
    file: PROJECT_YEAR,
    find: 'return outturn + refundedLater - paid;',
    replace: 'return outturn - paid;',
    test: ofForecast('is less what past years show to come back, which the shares of what is open do not count again'),
  },
  {
    name: 'a past day is projected with the status of today',
    file: 'apps/gateway/src/underspend-analysis/projected-outturn/standing-year.ts',
    find: 'return last?.to ?? statusChanges[0]?.from ?? status;',
    replace: 'return status;',
    test: ofProjectedOutturn('knows on each day whether a project had begun by then'),
  },
  {
    name: 'a project is at risk against what was due by the day',
    file: PROJECTED_OUTTURN,
    find: 'shortfall.cents * LEFT_AT_RISK > project.planned',
    replace: 'shortfall.cents * LEFT_AT_RISK > project.due',
    test: ofProjectedOutturn('measures a project at risk against its plan of the year, and not against what was due'),
  },
  {
    name: 'an estimate of a day to come stands beside the projection',
    file: OFFICER_ESTIMATES,
    find: '(estimatedOn) => estimatedOn <= asOf',
    replace: '() => true',
    test: unit(OFFICER_ESTIMATES.replace('.ts', '.spec.ts'), 'is the latest of a day by the date that is asked for'),
  },
  {
    name: 'estimates are measured on a year that is not closed',
    file: OFFICER_ESTIMATES,
    find: 'if (!isClosed(view, past, asOf)) return [];',
    replace: '',
    test: unit(OFFICER_ESTIMATES.replace('.ts', '.spec.ts'), 'leaves out a year that is not closed by the date'),
  },
  {
    name: 'an outturn is estimated after its year',
    file: 'apps/projects/src/domain/outturn-estimate.ts',
    find: 'const latest = today < lastDayOf(year) ? today : lastDayOf(year);',
    replace: 'const latest = today;',
    test: unit('apps/projects/src/domain/outturn-estimate.spec.ts', 'is not of %s'),
  },
  {
    name: 'a file overwrites what changed since it was exported',
    file: UPLOAD,
    find: 'if (present && row.etag !== etagOf(present))',
    replace: 'if (present && row.etag === null)',
    test: integration(
      'apps/projects/src/upload-projects/upload-projects.int-spec.ts',
      'comes out of the list, is edited and goes in again, and overwrites nobody’s work',
    ),
  },
  {
    name: 'the good rows of a refused file are kept',
    file: UPLOAD,
    find: 'if (faults.length > 0) throw',
    replace: 'if (faults.length > rows.length * 2) throw',
    test: integration(
      'apps/projects/src/upload-projects/upload-projects.int-spec.ts',
      'is taken whole or not at all, and every fault is told by row and column in the words of the JSON route',
    ),
  },
  {
    name: 'a dry run books',
    file: UPLOAD,
    find: 'if (dryRun) throw new DryRun(summary, faults);',
    replace: '',
    test: integration(
      'apps/projects/src/upload-projects/upload-projects.int-spec.ts',
      'is tried in a dry run, which keeps nothing and gives the refused rows back to be mended',
    ),
  },
  {
    name: 'a spreadsheet carries out what an export holds',
    file: 'libs/shared/service/src/upload/csv.ts',
    find: "? `'${cell}` : cell",
    replace: '? cell : cell',
    test: unit(
      'libs/shared/service/src/upload/csv.spec.ts',
      'that a spreadsheet would carry out is written as text: %j',
    ),
  },
  {
    name: 'forced return counts as ODA',
    file: 'apps/projects/src/domain/project-classification.ts',
    find: "if (returnHelp === 'forced-return') throw forcedReturnNotOda();",
    replace: "if (returnHelp === 'forced-return') return;",
    test: unit('apps/projects/src/domain/project-classification.spec.ts', 'is never ODA for forced return'),
  },
  {
    name: 'a cause of a euro explains a gap',
    file: 'apps/projects/src/domain/unexplained-gap.ts',
    find: 'exceedsPercentage(gap - explained, ',
    replace: 'exceedsPercentage(explained === 0n ? gap : 0n, ',
    test: unit('apps/projects/src/domain/unexplained-gap.spec.ts', '%s is to be explained or not: plan %s, spent %s'),
  },
  {
    name: 'a project is closed with a gap',
    file: 'apps/projects/src/domain/project.ts',
    find: "if (to === 'closed') {",
    replace: "if (to === 'cancelled') {",
    test: unit(
      'apps/projects/src/domain/unexplained-gap.spec.ts',
      'waits for the causes of a gap above the threshold of its year',
    ),
  },
  {
    name: 'the assistance of a case goes above the ceiling',
    file: RETURN_CASE,
    find: 'if (granted + item.amount > ceiling)',
    replace: 'if (item.amount > ceiling)',
    test: unit('apps/returns/src/domain/return-case.spec.ts', 'never adds up to more than the ceiling'),
  },
  {
    name: 'a case mixes cash and help in kind under any scheme',
    file: RETURN_CASE,
    find: 'isCash(given.kind) !== isCash(kind)))',
    replace: 'given.kind === kind && !isCash(kind)))',
    test: unit(
      'apps/returns/src/domain/return-case.spec.ts',
      'mixes cash and help in kind under a combined scheme only',
    ),
  },
  {
    name: 'a sealed case opens as another',
    file: 'apps/returns/src/persistence/seal.ts',
    find: ').setAAD(Buffer.from(about));',
    replace: ').setAAD(Buffer.from(about.slice(0, 1)));',
    test: unit('apps/returns/src/persistence/seal.spec.ts', 'is opened with its key'),
  },
  {
    name: 'an erasure leaves the key',
    file: CASE_STORE,
    find: 'key: null,\n    readable: false',
    replace: 'key: tx.get(caseKeys, id)?.key ?? null,\n    readable: false',
    test: integration(ERASING, 'makes it unreadable for ever'),
  },
  {
    name: 'an erasure leaves the hash of what was asked for',
    file: 'apps/returns/src/erase-return-case/erase-return-case.ts',
    find: 'requestHash: NO_REQUEST',
    replace: 'requestHash: used.requestHash',
    test: integration(ERASING, 'makes it unreadable for ever'),
  },
  {
    name: 'a case is shown before its reading is recorded',
    file: 'apps/returns/src/show-return-cases/show-return-cases.controller.ts',
    find: 'await this.readings.record(request, purpose, [id]);',
    replace: 'void this.readings.record(request, purpose, [id]).catch(() => undefined);',
    test: integration('apps/returns/src/apply-for-return/apply-for-return.int-spec.ts', 'nothing is shown when'),
  },
  {
    name: 'a backup holds the keys of cases',
    file: 'libs/shared/messaging/src/history/backup.ts',
    find: '!without.has(name) && ',
    replace: '',
    test: integration(
      'libs/shared/messaging/src/history/backup.int-spec.ts',
      'holds nothing of a collection that is kept from it',
    ),
  },
  {
    name: 'two counts of a facility differ by one to four',
    file: 'apps/returns/src/domain/reception-facility.ts',
    find: 'other !== null && isSmallMove(other, count)',
    replace: 'other !== null && isSmall(other)',
    test: unit('apps/returns/src/domain/reception-facility.spec.ts', 'never follows from what was published'),
  },
  {
    name: 'a generation that is half dropped goes live again',
    file: 'libs/shared/service/src/maintain.ts',
    find: 'if (!previous?.isWhole) throw',
    replace: 'if (!previous) throw',
    test: endToEnd(
      'rebuild',
      'is kept when another goes live, until an operator drops it; commands know projects throughout',
    ),
  },
  {
    name: 'a drop begins before it is known that there is no way back',
    file: 'libs/shared/messaging/src/read-models/generations.ts',
    find: "{ $set: { 'previous.dropped': true } }",
    replace: '{ $set: { generation: (await pointers.findOne({ _id: model.name }))?.generation ?? 1 } }',
    test: endToEnd(
      'rebuild',
      'is kept when another goes live, until an operator drops it; commands know projects throughout',
    ),
  },
  {
    name: 'a retry of a request whose answer is forgotten is answered all the same',
    file: 'libs/shared/service/src/commands/idempotency.ts',
    find: 'if (key.body === null) throw answerForgotten(key.location, key.recordedAt);',
    replace: '',
    test: ofCommands(
      'keeps the answer for a day, and for ever that its key was used: a retry after that books nothing',
    ),
  },
  {
    name: 'an answer is forgotten within its day',
    file: 'libs/shared/service/src/commands/forget-answers.ts',
    find: 'const ANSWER_KEPT_MS = 24 * 3_600_000;',
    replace: 'const ANSWER_KEPT_MS = 23 * 3_600_000;',
    test: ofCommands(
      'keeps the answer for a day, and for ever that its key was used: a retry after that books nothing',
    ),
  },
  {
    name: 'parked events are drained one by one',
    file: PARKED_KEYS,
    find: 'const MOST_EVENTS = 500;',
    replace: 'const MOST_EVENTS = 1;',
    test: ofChunk('applies them in few transactions'),
  },
  {
    name: 'a token names more subjects than anyone may read',
    file: 'libs/shared/messaging/src/consistency/consistency-token.ts',
    find: '.slice(-MOST_SUBJECTS)',
    replace: '.slice()',
    test: unit(
      'libs/shared/messaging/src/consistency/consistency-token.spec.ts',
      'of more subjects than may be read names the last, and can be read',
    ),
  },
  {
    name: 'the lag of a partition that went away is told for ever',
    file: 'libs/shared/messaging/src/consumer/model-reader.ts',
    find: 'this.options.lag.delete(partition.id);',
    replace: '',
    test: ofReader('tells no lag of a partition that went away'),
  },
  {
    name: 'an earlier build steps over events in what a later one has made',
    file: STRATEGY,
    find: 'if (await this.isForLaterBuild(generation)) return;',
    replace: 'await this.isForLaterBuild(generation);',
    test: integration(
      'libs/shared/messaging/src/consumer/rebuild-needed.int-spec.ts',
      'is left to a later build that has made it anew, until an operator goes back',
    ),
  },
  {
    name: 'a revision is set beside the last published count alone',
    file: SMALL_COUNTS,
    find: 'if (before.some((was) => was.persons === null',
    replace: 'if (before.slice(-1).some((was) => was.persons === null',
    test: ofSmallCounts('is set beside every published one before it, not beside the last alone'),
  },
  {
    name: 'numbers that are told together are set beside the last alone',
    file: SMALL_COUNTS,
    find: 'const moved = earlier.some(',
    replace: 'const moved = earlier.slice(-1).some(',
    test: unit(
      'apps/returns/src/domain/family-tracing.spec.ts',
      'is set beside everything that was ever published, not beside the last alone',
    ),
  },
  {
    name: 'a row that says what its export said is decided anew',
    file: 'libs/shared/service/src/upload/upload.ts',
    find: 'row.etag === etagOf(present) && row.says(present)',
    replace: 'false',
    test: integration(
      'apps/returns/src/upload-return-statistics/upload-return-statistics.int-spec.ts',
      'never loses what is withheld from who sends it',
    ),
  },
  {
    name: 'a file changes a figure that its sender does not see',
    file: 'apps/returns/src/upload-return-statistics/upload-return-statistics.ts',
    find: "current(before).published.suppressed && !scopes.has('return-cases:read')",
    replace: 'false',
    test: integration(
      'apps/returns/src/upload-return-statistics/upload-return-statistics.int-spec.ts',
      'never loses what is withheld from who sends it',
    ),
  },
  {
    name: 'a file is silent about an expenditure that says something else',
    file: 'apps/budget/src/domain/expenditure.ts',
    find: 'given[field] !== null && given[field] !== booked[field]',
    replace: 'false',
    test: unit('apps/budget/src/domain/expenditure.spec.ts', 'is another by its %s'),
  },
  {
    name: 'a load sends its steps without a key',
    file: 'tools/load/gateway-client.ts',
    find: "'idempotency-key': `${this.dataset}/${key}`,",
    replace: "...(method === 'POST' && { 'idempotency-key': `${this.dataset}/${key}` }),",
    test: unit(
      'tools/load/gateway-client.spec.ts',
      'replaces what is there as a caller who has read it: with its ETag',
    ),
  },
  {
    name: 'a step that is answered no more stops a load',
    file: 'tools/load/gateway-client.ts',
    find: "'urn:nld:imd:problem:answer-forgotten' ? { made }",
    replace: "'urn:nld:imd:problem:answer-forgotten' && made !== null ? { made }",
    test: unit(
      'tools/load/gateway-client.spec.ts',
      'takes a step that was taken more than a day ago for taken, and knows no id of it',
    ),
  },
  {
    name: 'a dataset holds records that say nothing of where they come from',
    file: 'tools/load/dataset.ts',
    find: "!('provenance' in body) && !PART_OF_A_CASE.test(path)",
    replace: "!('provenance' in body) && path.includes('{')",
    test: unit(
      'tools/load/dataset.spec.ts',
      'says it of every record but a part of a return case, whose provenance is that of the case',
    ),
  },
  {
    name: 'cases of another kind of return are counted under it',
    file: 'apps/returns/src/domain/derived-figure.ts',
    find: "if (kind !== KIND_OF_CASES) throw returnStatisticNotDerivable('kind');",
    replace: '',
    test: unit('apps/returns/src/domain/derived-figure.spec.ts', 'is refused for a statistic that cases do not tell'),
  },
  {
    name: 'a count falls because cases were erased',
    file: 'apps/returns/src/domain/derived-figure.ts',
    find: 'if (erased && before !== null && persons < before)',
    replace: 'if (erased && before === null && persons < 0)',
    test: unit(
      'apps/returns/src/domain/derived-figure.spec.ts',
      'says that erased cases are not in it, and does not fall because of them',
    ),
  },
  {
    name: 'cases are counted on their first page alone',
    file: 'apps/returns/src/persistence/case-counts.ts',
    find: 'cursor = next ?? undefined;',
    replace: 'cursor = undefined;',
    test: integration(
      'apps/returns/src/derive-return-statistic/derive-return-statistic.int-spec.ts',
      'counts persons who departed, also behind a hundred earlier cases, and tells the count to everyone',
    ),
  },
  {
    name: 'an alert is raised whatever another evaluator has just told',
    file: 'apps/gateway/src/analytics/tell.ts',
    find: 'change(tx.get(alerts, id))',
    replace: 'change(null)',
    test: integration(
      'apps/gateway/src/analytics/analytics.int-spec.ts',
      'that two evaluators find at the same moment are told once',
    ),
  },
  {
    name: 'alerts are told from a source that stopped being current on the way',
    file: COMPUTED_PARTS,
    find: 'return this.isReady() ? results : null;',
    replace: 'return results;',
    test: unit(
      'apps/gateway/src/analytics/computed-parts.spec.ts',
      'is unknown when a source stops being current on the way',
    ),
  },
  {
    name: 'alerts are computed from a model that is behind',
    file: COMPUTED_PARTS,
    find: 'return this.image.isLoaded() && this.isCurrent();',
    replace: 'return this.image.isLoaded();',
    test: unit(
      'apps/gateway/src/analytics/computed-parts.spec.ts',
      'is unknown while the model is not loaded or a source is not current',
    ),
  },
  {
    name: 'the figures sent last are sent again',
    file: 'apps/gateway/src/analytics/publication.ts',
    find: 'hash: canonicalHash(data)',
    replace: 'hash: canonicalHash([data, performance.now()])',
    test: unit(
      'apps/gateway/src/underspend-analysis/published-analysis.spec.ts',
      'have the hash of the day before while no figure differs',
    ),
  },
  {
    name: 'alerts are listed for who may not see what they are made of',
    file: 'apps/gateway/src/analytics/alerts.controller.ts',
    find: 'SCOPES_OF_KIND[kind].every((scope) => scopes.has(scope))',
    replace: 'scopes.size > 0 && SCOPES_OF_KIND[kind].length > 0',
    test: integration(
      'apps/gateway/src/analytics/analytics.int-spec.ts',
      'are listed by kind, state, year, project and country, and only with the scopes of what they are made of',
    ),
  },
  {
    name: 'a topic of figures keeps every record',
    file: CREATE_TOPICS,
    find: "? 'compact' : 'delete'",
    replace: "? 'delete' : 'delete'",
    test: ofTopics('is kept for ever, whatever the broker does with others'),
  },
  {
    name: 'what no known part holds of a whole is given to the known ones',
    file: 'apps/gateway/src/figures/rounded.ts',
    find: '[...known.map(({ cents }) => cents), whole.cents - held]',
    replace: 'known.map(({ cents }) => cents)',
    test: unit(
      'apps/gateway/src/figures/rounded.spec.ts',
      'stay unknown where they are, and the known ones leave them what they have of the whole',
    ),
  },
  {
    name: 'what earmarks and allocations take above the appropriation is left out of the table',
    file: 'apps/gateway/src/underspend-analysis/budget-tables/budget-columns.ts',
    find: 'minus(appropriation.unallocated, appropriation.overprogrammed)',
    replace: 'appropriation.unallocated',
    test: ofAnalysis(
      'budget-tables/budget-table',
      'adds up at every level and in every year as it is shown, whatever was booked',
    ),
  },
  {
    name: 'a mutation is of a purpose whose earmark is a part of it',
    file: 'apps/gateway/src/underspend-analysis/budget-tables/mutation-table.ts',
    find: ' && fromMoney(earmark.amount) === fromMoney(cash)',
    replace: '',
    test: ofAnalysis(
      'budget-tables/mutation-table',
      'are of a purpose whose earmark is all of one, as the amendment of 2010 is, and of no one purpose in part',
    ),
  },
  {
    name: 'what is open lies on the earliest instalments',
    file: 'apps/gateway/src/underspend-analysis/due/due-by-age.ts',
    find: 'a.dueBy < b.dueBy ? 1 : a.dueBy > b.dueBy ? -1 :',
    replace: 'a.dueBy < b.dueBy ? -1 : a.dueBy > b.dueBy ? 1 :',
    test: ofAnalysis('due/due', 'is settled oldest first'),
  },
  {
    name: 'the last quarter begins a day late',
    file: 'apps/gateway/src/underspend-analysis/pace/pace.ts',
    find: '`${year}-09-30`',
    replace: '`${year}-10-01`',
    test: ofAnalysis('pace/pace', 'counts a payment of the first of October, and none of the last of September'),
  },
  {
    name: 'a spreadsheet carries out a text of an export',
    file: 'libs/shared/service/src/export/csv-export.ts',
    find: 'return guarded(text);',
    replace: 'return text;',
    test: unit(
      'libs/shared/service/src/export/csv-export.spec.ts',
      'has a header and a row for each item, read back by a parser of RFC 4180',
    ),
  },
  {
    name: 'a spreadsheet rounds an amount of an export',
    file: 'libs/shared/service/src/export/xlsx-export.ts',
    find: 'const MOST_DIGITS = 15;',
    replace: 'const MOST_DIGITS = 18;',
    test: unit(
      'libs/shared/service/src/export/xlsx-export.spec.ts',
      'has as text what a spreadsheet would round, or count from another day',
    ),
  },
  {
    name: 'an export is a page of the list',
    file: 'libs/shared/service/src/export/exportable.ts',
    find: "if (limit !== undefined) throw exportIsWhole('limit');",
    replace: '',
    test: unit('libs/shared/service/src/export/exportable.spec.ts', 'is the whole list, and no page of it'),
  },
  {
    name: 'an export of what is held whole ends with its first page',
    file: 'libs/shared/service/src/http/list-answer.ts',
    find: 'format === undefined ? items.slice(0, limit) : items',
    replace: 'format === null ? items : items.slice(0, limit)',
    test: unit('libs/shared/service/src/http/list-answer.spec.ts', 'has all of it at once'),
  },
  {
    name: 'an empty file stands for rows that are withheld',
    file: 'libs/shared/service/src/export/exportable.ts',
    find: 'if (rows) return',
    replace: 'if (!rows) return { ...table, pages: inPages([]) };\n  if (rows) return',
    test: integration(
      'apps/gateway/src/exports.int-spec.ts',
      'is refused where its rows are withheld, not known or no table',
    ),
  },
  {
    name: 'a day is closed while an event of it waits for its topic',
    file: 'libs/shared/messaging/src/days/day-closer.ts',
    find: 'if (await this.events.findOne(unsent, { session, projection: { _id: 1 } })) return false;',
    replace: '',
    test: ofDays('are not closed while an event of theirs waits for the broker'),
  },
  {
    name: 'a day is closed before every transaction has seen its closing',
    file: 'libs/shared/messaging/src/days/day-closer.ts',
    find: ' || !(await this.isOver(closing))',
    replace: '',
    test: ofDays('are not closed while a transaction can be under way that has not seen their closing'),
  },
  {
    name: 'a slow clock stamps an event with a day that is closing',
    file: 'libs/shared/service/src/commands/commands.ts',
    find: 'stampAfter(stage.get(closingDay, CLOSING_DAY), this.clock.now())',
    replace: 'this.clock.now()',
    test: integration(
      'libs/shared/service/src/commands/commands.int-spec.ts',
      'is stamped later than every day whose closing has begun',
    ),
  },
  {
    name: 'a topic that is made again has its closings where they sort',
    file: 'libs/shared/messaging/src/history/republish.ts',
    find: "{ 'headers.ce_type': { $nin: CLOSING_TYPES } }",
    replace: '{}',
    test: ofRepublish('has the days closed behind everything, as before'),
  },
  {
    name: 'an answer shows a record as it was changed after the day of knowledge',
    file: 'apps/gateway/src/figures/known-records.ts',
    find: 'record.recordedOn > knownAt || ',
    replace: '',
    test: unit(
      'apps/gateway/src/underspend-analysis/known-view.property.spec.ts',
      'is made of the events that had been recorded by its end, whatever follows and in whatever order they are read',
    ),
  },
  {
    name: 'a total shows what was recorded after the day of knowledge in its month',
    file: 'apps/gateway/src/figures/known-spending.ts',
    find: 'only(days, ({ recordedOn }) => recordedOn <= knownAt)',
    replace: 'days',
    test: ofKnownOverview(
      'is made of the events that had been recorded by its end, whatever follows and in whatever order they are read',
    ),
  },
  {
    name: 'an overview as it was known shows what a record was about before',
    file: 'apps/gateway/src/country-overview/known-overview.ts',
    find: '({ about }) => about.includes(country)',
    replace: '() => true',
    test: ofKnownOverview(
      'is made of the events that had been recorded by its end, whatever follows and in whatever order they are read',
    ),
  },
  {
    name: 'a version of a record stands only where that is about',
    file: 'apps/gateway/src/country-overview/country-overview.projection.ts',
    find: 'about: record.everAbout',
    replace: 'about: record.about',
    test: ofKnownOverview(
      'is made of the events that had been recorded by its end, whatever follows and in whatever order they are read',
    ),
  },
  {
    name: 'an overview as it was known shows what was promised later',
    file: 'apps/gateway/src/country-overview/known-overview.ts',
    find: 'only(view.documents<CommittedTotal>(collection), ({ recordedOn }) => recordedOn <= knownAt)',
    replace: 'view.documents<CommittedTotal>(collection)',
    test: ofKnownOverview(
      'is made of the events that had been recorded by its end, whatever follows and in whatever order they are read',
    ),
  },
  {
    name: 'costs are shown to who may not read budgets',
    file: 'apps/gateway/src/country-overview/overview-rows.ts',
    find: "if (!scopes.has('budgets:read')) return rows;",
    replace: '',
    test: unit(
      'apps/gateway/src/country-overview/withheld-blocks.spec.ts',
      'reads the overview of a country as if nothing of it had been told',
    ),
  },
  {
    name: 'a cost per returnee is told before its year is over',
    file: 'apps/gateway/src/country-overview/cost-per-returnee.ts',
    find: ' || lastDayOf(year) > this.asOf',
    replace: '',
    test: unit(
      'apps/gateway/src/country-overview/country-returns.spec.ts',
      'is not known before the year is over, nor of another period or of some of those who returned',
    ),
  },
  {
    name: 'a promise to parliament stands in every country',
    file: 'apps/gateway/src/country-overview/country-undertakings.ts',
    find: '.some((place) => countries.has(place))',
    replace: '.every(() => true)',
    test: unit(
      'apps/gateway/src/country-overview/country-undertakings.spec.ts',
      'that names no country stands in none',
    ),
  },
  {
    name: 'a projection as it was known knows nothing of the years before',
    file: 'apps/gateway/src/underspend-analysis/projected-outturn/standing-year.ts',
    find: '.filter((past) => lastDayOf(past) <= asOf)',
    replace: '.filter(() => false)',
    test: integration(
      'apps/gateway/src/underspend-analysis/projected-outturn/projected-outturn.int-spec.ts',
      'is the same as it was known by the end of a day, of this year and of the years before',
    ),
  },
  {
    name: 'what was recorded on the day itself counts as changed since',
    file: 'apps/gateway/src/underspend-analysis/known-view.ts',
    find: 'total.recordedOn > since && ',
    replace: 'total.recordedOn >= since && ',
    test: unit(
      'apps/gateway/src/underspend-analysis/changes/changes.property.spec.ts',
      'what was paid stands in the rows of who recorded it, on which purpose and project',
    ),
  },
  {
    name: 'a change of a commitment forgets what was known of it',
    file: 'apps/gateway/src/underspend-analysis/changes/commitment-changes.ts',
    find: 'known = [...known, ...totals];',
    replace: 'known = [...totals];',
    test: unit(
      'apps/gateway/src/underspend-analysis/changes/changes.property.spec.ts',
      'the figures are those of the analysis on both days, and what makes up a difference adds up to it',
    ),
  },
  {
    name: 'a withdrawn cause explains as before',
    file: 'apps/gateway/src/underspend-analysis/changes/changes.ts',
    find: 'cause.amount && cause.amount.times(-1n)',
    replace: 'cause.amount',
    test: unit(
      'apps/gateway/src/underspend-analysis/changes/changes.spec.ts',
      'is each main figure before and after, and the difference',
    ),
  },
  {
    name: 'changes name who booked what to whoever may not read the budget',
    file: 'apps/gateway/src/underspend-analysis/changes/changes.ts',
    find: "record?.kind === 'cause' ? PROJECTS : BUDGETS",
    replace: "record?.kind === 'cause' ? PROJECTS : 'analyses:read'",
    test: unit('apps/gateway/src/underspend-analysis/changes/changes.spec.ts', 'name what is left out'),
  },
  {
    name: 'changes are measured from all that is in force, whatever stage is asked for',
    file: 'apps/gateway/src/underspend-analysis/appropriation.ts',
    find:
      "  const changes = mutationsInForce(year, asOf).filter(({ stage }) => stage !== 'final-act');\n" +
      '  return countedAgainst(against, changes);',
    replace: "  return against && mutationsInForce(year, asOf).filter(({ stage }) => stage !== 'final-act');",
    test: unit(
      'apps/gateway/src/underspend-analysis/changes/changes.spec.ts',
      'is measured from the stage that is asked for',
    ),
  },
  {
    name: 'an answer is closed while a partition is not',
    file: 'apps/gateway/src/figures/closed-days.ts',
    find: 'filter((one) => one.topic === topic).length === PARTITIONS',
    replace: 'some((one) => one.topic === topic)',
    test: unit('apps/gateway/src/figures/closed-days.spec.ts', 'is closed when every partition of every topic says so'),
  },
  {
    name: 'an overview grows with what a country has',
    file: 'apps/gateway/src/country-overview/latest.ts',
    find: 'if (bytes > left) continue;',
    replace: '',
    test: unit('apps/gateway/src/country-overview/country-pages.spec.ts', 'is no longer than 100 kB with remarks of'),
  },
  {
    name: 'a filter tells of records that the scopes do not show',
    file: 'apps/gateway/src/country-overview/country-summaries.ts',
    find: 'new Set(scopes.has(scope) ? countries : [])',
    replace: 'new Set(countries)',
    test: unit('apps/gateway/src/country-overview/country-summaries.spec.ts', 'finds nothing without'),
  },
  {
    name: 'a country has a part of a plan whose shares are not known',
    file: 'apps/gateway/src/country-overview/country-promises.ts',
    find: 'if (known.length < shares.length) return null;',
    replace: 'if (known.length < shares.length) return figure;',
    test: unit(
      'apps/gateway/src/country-overview/country-promises.spec.ts',
      'is not known where shares are not known, unless the project is in this country alone',
    ),
  },
  {
    name: 'a cost per returnee is of a count that is rounded',
    file: 'apps/gateway/src/country-overview/cost-per-returnee.ts',
    find: 'persons !== null && provenance.precision === null;',
    replace: 'persons !== null;',
    test: unit(
      'apps/gateway/src/country-overview/meeting-brief.spec.ts',
      'has no cost of a count that is withheld or rounded, and none before the year is over',
    ),
  },
  {
    name: 'money goes to a country that is not there on the day',
    file: 'apps/budget/src/domain/expenditure.ts',
    find: "for (const { country } of countryAmounts) checkCountryDays('countryShares', country, paidFrom, bookedOn);",
    replace: '',
    test: unit('apps/budget/src/domain/expenditure.spec.ts', 'of a project are there on the day of payment too'),
  },
  {
    name: 'an explanation looks a row up for who may not see its block',
    file: EXPLAIN,
    find: 'if (withheld.length > 0) {',
    replace: 'if (withheld.length > 1) {',
    test: ofExplanation('of %s tell who may not read projects nothing, not even that there is such a row'),
  },
  {
    name: 'an explanation shows records one by one to who may not read them',
    file: EXPLAIN,
    find: ' || asked.scopes.has(part.scope)',
    replace: ' || part.scope !== undefined',
    test: ofExplanation('show records of the budget one by one to who may read them, and to others together'),
  },
  {
    name: 'an explanation hides that a part of a known total is unknown',
    file: EXPLAIN,
    find: 'return value.minus(signedSum(parts));',
    replace: 'return null;',
    test: ofExplanation('has a remainder where the total is known and a part of it is not'),
  },
  {
    name: 'what was spent is explained as adding to the underspend',
    file: 'apps/gateway/src/underspend-analysis/explanation.ts',
    find: 'parts: (line) => [plus(appropriated(line)), minus(spent(line))]',
    replace: 'parts: (line) => [plus(appropriated(line)), plus(spent(line))]',
    test: unit(
      'apps/gateway/src/underspend-analysis/explanation.property.spec.ts',
      'every figure is explained with its own value, and the parts of a sum add up to it to the cent',
    ),
  },
  {
    name: 'a payment marks the value of a commitment that was made on its day',
    file: 'apps/gateway/src/underspend-analysis/underspend-analysis.projection.ts',
    find: 'recordedOn, event, actor, part };',
    replace: 'recordedOn, actor };',
    test: unit(
      'apps/gateway/src/underspend-analysis/known-and-unknown.spec.ts',
      'are as exact as they were made, however rough a payment of that day is',
    ),
  },
  {
    name: 'a country that only an instrument of its region names is not listed',
    file: 'apps/gateway/src/country-overview/country-policy.ts',
    find: 'return regionsOf(instrument).flatMap((id) => regions.get(id)?.countries ?? []);',
    replace: 'return [];',
    test: unit(
      'apps/gateway/src/country-overview/country-overview.spec.ts',
      'shows an instrument that names no country: of its regions, or of no country at all',
    ),
  },
  {
    name: 'a recomputation adds up a fork',
    file: 'tools/verify/raw-events.ts',
    find: 'if (seen && seen.id !== event.id)',
    replace: 'if (false)',
    test: unit('tools/verify/raw-events.spec.ts', 'are not added up %s'),
  },
  {
    name: 'a reversal takes back twice what it says',
    file: 'apps/gateway/src/underspend-analysis/underspend-analysis.projection.ts',
    find: "book(context, data, 'day', -1n);\n    const day = { bookedOn: data.bookedOn",
    replace: "book(context, data, 'day', -2n);\n    const day = { bookedOn: data.bookedOn",
    test: unit(
      'tools/verify/recomputation.property.spec.ts',
      'the analysis and all its rows are what is recomputed from the raw events',
    ),
  },
  {
    name: 'a bridge is shown without the scope of projects',
    file: BRIDGE,
    find: 'const shown = scopes.has(BLOCKS.bridge);',
    replace: 'const shown = scopes.size >= 0;',
    test: ofBridge('is withheld without the scope of projects'),
  },
  {
    name: 'a bridge begins at nothing where nothing could be projected',
    file: BRIDGE,
    find: 'return !standing || standing.unplanned.includes(id) ? null : Figure.NOTHING;',
    replace: 'return Figure.NOTHING;',
    test: ofBridge('is unknown where either projection is'),
  },
  {
    name: 'what was promised since counts as fallen due of the first plan',
    file: BRIDGE,
    find: 'due: dueBy(first.yearPlan, year.year, asOf)',
    replace: 'due: last.due',
    test: ofBridge('tells what was promised between the dates from what fell due of the first plan'),
  },
  {
    name: 'a step of the bridge begins where the first one did',
    file: 'apps/gateway/src/forecast/bridge.ts',
    find: '    before = after;\n',
    replace: '',
    test: unit('apps/gateway/src/forecast/bridge.spec.ts', 'add up to the difference to the cent, of any two days'),
  },
  {
    name: 'an answer is made of two moments',
    file: 'apps/gateway/src/answers/in-steps.ts',
    find: 'if (!holds()) return null;',
    replace: '',
    test: unit(
      'apps/gateway/src/answers/of-one-moment.spec.ts',
      'is of one moment, also when the image changes between two steps',
    ),
  },
  {
    name: 'all computations go on in one round of the event loop',
    file: 'apps/gateway/src/answers/turns.ts',
    find: 'lastTurn = lastTurn.then(() => setImmediate());',
    replace: 'lastTurn = setImmediate();',
    test: unit(
      'apps/gateway/src/answers/of-one-moment.spec.ts',
      'lets all other tasks run between its steps, one computation in each round of the event loop',
    ),
  },
  {
    name: 'a change of a slice that was dropped goes unseen',
    file: MODEL_COPY,
    find: '      this.forgetChanged(name, changed);\n',
    replace: '',
    test: ofCopy('holds nothing that has changed, and shows nothing old, whatever it dropped in between'),
  },
  {
    name: 'a record that leaves a slice that was dropped goes unseen',
    file: 'libs/shared/messaging/src/read-models/remembered-slice.ts',
    find: ' || this.ids.has(document._id)',
    replace: '',
    test: ofCopy('holds nothing that has changed, and shows nothing old, whatever it dropped in between'),
  },
  {
    name: 'slices that were dropped are remembered for ever',
    file: MODEL_COPY,
    find: '    this.forgetOldest();\n',
    replace: '',
    test: ofCopy('forgets it before its memory grows with the number of slices'),
  },
  {
    name: 'what nobody waits for gives way to nobody',
    file: 'apps/gateway/src/answers/turns.ts',
    find: 'while (awaited > 0 && performance.now() < latest)',
    replace: 'while (false)',
    test: unit('apps/gateway/src/answers/turns.spec.ts', 'comes when no caller waits for a computation any longer'),
  },
  {
    name: 'a total is replaced as a record is',
    file: 'libs/shared/messaging/src/consumer/fold.ts',
    find: 'if (this.generation.model.collections[collection]?.totals)',
    replace: 'if (false)',
    test: unit('libs/shared/messaging/src/consumer/fold.spec.ts', 'refuses a record where totals are kept'),
  },
  {
    name: 'a computation goes on without a slice that it needs',
    file: 'apps/gateway/src/answers/of-one-moment.ts',
    find: 'image.has(slices) && image.holds(view.basis)',
    replace: 'image.holds(view.basis)',
    test: unit(
      'apps/gateway/src/answers/of-one-moment.spec.ts',
      'loads again what was dropped between two steps, and is nothing where that does not come',
    ),
  },
  {
    name: 'a text in no language is taken',
    file: 'libs/shared/service/src/requests/shared.requests.ts',
    find: 'return nl === null && en === null;',
    replace: 'return false;',
    test: unit('libs/shared/service/src/requests/shared.requests.spec.ts', 'is in at least one language, not %j'),
  },
  {
    name: 'an event does not say in which language its text is',
    file: 'libs/shared/contracts/src/one-language.ts',
    find: "{ nl: en, en, only: 'en' }",
    replace: '{ nl: en, en }',
    test: unit('libs/shared/contracts/src/one-language.spec.ts', 'that is %j has it as %j, and gives it back'),
  },
  {
    name: 'a reader of events takes a text in one language for known in both',
    file: 'libs/shared/messaging/src/consumer/record.ts',
    find: 'return heard(definition, data);',
    replace: 'return data;',
    test: unit(
      'libs/shared/messaging/src/consumer/record.spec.ts',
      'of a text in one language is read as that: the other is unknown',
    ),
  },
  {
    name: 'a consumer that crashes while it is torn down ends the process',
    file: 'libs/shared/service/src/runtime.ts',
    find: 'if (signal.aborted) {',
    replace: 'if (signal.aborted && this.failure) {',
    test: unit('libs/shared/service/src/runtime.spec.ts', 'leaves the end to who is stopping it'),
  },
  {
    name: 'each event of a stream is a transaction',
    file: 'libs/shared/messaging/src/consumer/model-writer.ts',
    find: 'if (early > 0 && this.hasFew()) await delay(early);',
    replace: '',
    test: ofChunk('of few events shares its transaction with those that come soon after it'),
  },
  {
    name: 'a backlog waits between its transactions',
    file: 'libs/shared/messaging/src/consumer/model-writer.ts',
    find: 'if (early > 0 && this.hasFew()) await delay(early);',
    replace: 'if (early > 0) await delay(early);',
    test: ofChunk('of many events waits for no others'),
  },
];
