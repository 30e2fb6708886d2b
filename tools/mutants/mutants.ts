/** A guard that is broken on purpose, and the test that must then fail. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  readonly test: NamedTest;
}

export interface NamedTest {
  readonly config: 'unit' | 'int' | 'e2e';
  readonly path: string;
  /** As it is written in the file. */
  readonly name: string;
}

const CHUNK = 'libs/shared/messaging/src/consumer/chunk.ts';
const MODEL_WRITER = 'libs/shared/messaging/src/consumer/model-writer.ts';
const IMAGE = 'libs/shared/messaging/src/read-models/image.ts';
const FOLD = 'libs/shared/messaging/src/consumer/fold.ts';
const STRATEGY = 'libs/shared/messaging/src/consumer/events.strategy.ts';
const RELAY = 'libs/shared/messaging/src/relay/relay.ts';
const LEASE = 'libs/shared/messaging/src/relay/lease.ts';
const UNIT_OF_WORK = 'libs/shared/mongo/src/unit-of-work.ts';
const EXPENDITURE = 'apps/budget/src/domain/expenditure.ts';

const unit = (path: string, name: string): NamedTest => ({ config: 'unit', path, name });
const integration = (path: string, name: string): NamedTest => ({ config: 'int', path, name });
const endToEnd = (path: string, name: string): NamedTest => ({ config: 'e2e', path: `e2e/${path}.e2e-spec.ts`, name });
const ofChunk = (name: string) => integration('libs/shared/messaging/src/consumer/chunk.int-spec.ts', name);
const ofImage = (name: string) => integration('libs/shared/messaging/src/read-models/image.int-spec.ts', name);
const ofOutbox = (name: string) => integration('libs/shared/messaging/src/outbox/outbox.int-spec.ts', name);
const ofLease = (name: string) => integration('libs/shared/messaging/src/relay/lease.int-spec.ts', name);
const ofCommands = (name: string) => integration('libs/shared/service/src/commands/commands.int-spec.ts', name);
const ofExpenditures = (name: string) => unit('apps/budget/src/domain/expenditure.spec.ts', name);

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'the offset is set without comparing',
    file: CHUNK,
    find: '{ _id: chunk.partition.id, next: chunk.from },',
    replace: '{ _id: chunk.partition.id },',
    test: ofChunk('is refused when another consumer has moved the partition on meanwhile'),
  },
  {
    name: 'one fenced partition takes the others of its transaction with it',
    file: CHUNK,
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
    file: CHUNK,
    find: 'if (subjectversion <= seen) continue;',
    replace: '',
    test: ofChunk('skips a version that it has applied, in the same chunk or an earlier one'),
  },
  {
    name: 'a gap is stepped over',
    file: CHUNK,
    find: 'if (subjectversion > seen + 1) {',
    replace: 'if (subjectversion < 0) {',
    test: ofChunk('parks an aggregate at a gap, and goes on in order when the missing version arrives'),
  },
  {
    name: 'a gap never heals',
    file: MODEL_WRITER,
    find: 'await this.parkedKeys.healGaps(chunk);',
    replace: '',
    test: endToEnd('parked-aggregates', 'waits for a version that has not arrived, and goes on in order when it does'),
  },
  {
    name: 'what follows a parked event is applied',
    file: CHUNK,
    find: 'if (parking.holds(key)) {',
    replace: 'if (key === parking.toString()) {',
    test: ofChunk('parks the aggregate of an event that $what, with what follows it, and no other'),
  },
  {
    name: 'an event that no handler takes is skipped',
    file: CHUNK,
    find: "parking.park(key, 'poison', detail, seen + 1, record, clock.now());",
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
    name: 'a consumer begins where Kafka thinks it ended',
    file: STRATEGY,
    find: 'void this.seekToStored(consumer, work, payload.memberAssignment);',
    replace: '',
    test: endToEnd(
      'consumers',
      'reads what it has not applied, whatever Kafka thinks: a dropped projection comes back while its group stays',
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
    find: 'insertMany([...records], { session });',
    replace: 'insertMany([...records]);',
    test: ofOutbox('holds no event of a transaction that was rolled back'),
  },
  {
    name: 'events are written outside the transaction of a command',
    file: 'libs/shared/messaging/src/outbox/outbox.ts',
    find: 'insertMany([...records], { session });',
    replace: 'insertMany([...records]);',
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
    find: 'const topics = groupByTopic(records);',
    replace:
      'const topics = groupByTopic(records); await this.db.collection<OutboxDocument>(OUTBOX).deleteMany({ _id: { $in: records.map(({ _id }) => _id) } });',
    test: endToEnd(
      'outbox',
      'sends an event again when the relay was killed between sending and knowing, and it counts once',
    ),
  },
  {
    name: 'what was pending at the start is never sent',
    file: RELAY,
    find: 'await this.publishPending(producer);',
    replace: '',
    test: endToEnd(
      'outbox',
      'sends an event again when the relay was killed between sending and knowing, and it counts once',
    ),
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
    file: 'apps/budget/src/record-expenditure/record-expenditure.ts',
    find: 'tx.save(budgetYears, booked.budgetYear);',
    replace: '',
    test: integration(
      'apps/budget/src/record-expenditure/record-expenditure.int-spec.ts',
      'never exceeds the appropriation, with twenty at once; above it goes an authorised overrun, flagged (rule 8)',
    ),
  },
  {
    name: 'a write leaves the revision as it was',
    file: UNIT_OF_WORK,
    find: 'revision: storedRevision + 1 };',
    replace: 'revision: Math.max(1, storedRevision) };',
    test: integration(
      'apps/projects/src/change-project/change-project.int-spec.ts',
      'by twenty callers who saw the same state succeeds for one',
    ),
  },
  {
    name: 'a read does not wait for what its caller has written',
    file: IMAGE,
    find: 'if (waiting.size === 0) return true;',
    replace: 'return true;',
    test: endToEnd('booking', 'is there at once for a caller that shows the consistency token'),
  },
  {
    name: 'a token counts as reached before anyone has looked',
    file: IMAGE,
    find: 'if ((this.contained.get(subject) ?? 0) < version && isAbout(this.model, subject)) return false;',
    replace: '',
    test: ofImage('knows what a token was seen to be reached for, at once and no further'),
  },
  {
    name: 'what a replaced read model contained counts for the rebuilt one',
    file: IMAGE,
    find: 'this.contained.clear();',
    replace: '',
    test: ofImage('knows nothing any more when another generation goes live'),
  },
  {
    name: 'an image does not learn which collections a transaction wrote to',
    file: CHUNK,
    find: 'update: { $set: { next: nextAfter(chunk), commits: commit, ...wrote } },',
    replace: 'update: { $set: { next: nextAfter(chunk), commits: commit } },',
    test: ofImage('follows every collection that a transaction wrote to, and only those'),
  },
  {
    name: 'an answer is sent again to a caller whose token names something newer',
    file: 'apps/gateway/src/answers/answers.ts',
    find: "if (typeof token !== 'string' || !containsAll(kept.image, token)) return false;",
    replace: '',
    test: integration(
      'apps/gateway/src/answers/answers.int-spec.ts',
      'is sent to a caller with a consistency token only when what the token names is in memory',
    ),
  },
  {
    name: 'a rebuilt read model goes live before it has caught up',
    file: 'libs/shared/messaging/src/read-models/rebuild.ts',
    find: 'if (behind === 0n) return;',
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
    find: 'if (payment.amount > outstanding(commitment)) {',
    replace: 'if (payment.amount < 0n) {',
    test: ofExpenditures('never exceeds what remains of it'),
  },
  {
    name: 'rule 2: an expenditure is reversed twice',
    file: EXPENDITURE,
    find: 'if (amount > left) throw reversalExceedsExpenditure(left, amount);',
    replace: '',
    test: ofExpenditures('never exceeds its expenditure, all reversals together'),
  },
  {
    name: 'rule 3: the earmark of another is drawn on',
    file: EXPENDITURE,
    find: 'if (amount > available) throw expenditureExceedsPurpose(year.year, purpose, available, amount);',
    replace: '',
    test: ofExpenditures('draws on its purpose, and never on the earmark of another (rule 3)'),
  },
  {
    name: 'rule 8: more is paid than was appropriated',
    file: EXPENDITURE,
    find: 'if (amount <= available) return false;',
    replace: 'if (amount !== available) return false;',
    test: ofExpenditures('never exceeds the appropriation'),
  },
  {
    name: 'an answer is sent again although it no longer holds',
    file: 'apps/gateway/src/answers/answers.ts',
    find: 'if (!kept || kept.basis !== this.basisOf(kept.image)) return false;',
    replace: 'if (!kept) return false;',
    test: endToEnd('booking', 'is in the analysis within a second'),
  },
];
