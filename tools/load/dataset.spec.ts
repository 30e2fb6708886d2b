import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';
import { DatasetMalformed, readDataset } from './dataset';

const PROVENANCE = {
  document: 'a-report',
  heading: 'Inleiding',
  paragraph: 1,
  precision: null,
  derived: false,
  invented: false,
  assumed: [],
  note: null,
};
const OPERATION = {
  key: 'scheme/hrt',
  method: 'PUT',
  path: '/v1/return-schemes/hrt',
  body: { provenance: PROVENANCE },
};

describe('the 2010 progress report', () => {
  it('is well formed, every record with the place it comes from', async () => {
    const files = await readDataset(join(REPOSITORY, 'data', 'progress-report-2010'));
    expect(files.flatMap(({ operations }) => operations).length).toBeGreaterThan(100);
  });

  it('holds nothing that was invented', async () => {
    const files = await readDataset(join(REPOSITORY, 'data', 'progress-report-2010'));
    expect(JSON.stringify(files)).not.toContain('"invented":true');
  });
});

describe('a dataset', () => {
  let directory: string;
  beforeEach(async () => void (directory = await mkdtemp(join(tmpdir(), 'a-report-'))));
  afterEach(() => rm(directory, { recursive: true }));

  const findingsOf = async (files: Record<string, unknown>) => {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(directory, name), JSON.stringify(content));
    const refusal: unknown = await readDataset(directory).catch((error: unknown) => error);
    return refusal instanceof DatasetMalformed ? refusal.findings : [];
  };
  const file = (...operations: object[]) => ({ about: 'A report.', operations });

  it('is read in the order of its file names', async () => {
    await findingsOf({ '20-later.json': file({ ...OPERATION, key: 'b' }), '10-first.json': file(OPERATION) });
    expect((await readDataset(directory)).map(({ name }) => name)).toEqual(['10-first.json', '20-later.json']);
  });

  it('uses a key once, also across files', async () =>
    expect(await findingsOf({ '10.json': file(OPERATION), '20.json': file(OPERATION) })).toEqual([
      '20.json: key scheme/hrt is used in 10.json already',
    ]));

  it('refers only to what an operation before it makes', async () => {
    const payment = { key: 'payment', path: '/v1/commitments/{commitment/1}/releases', method: 'POST' };
    const body = { provenance: PROVENANCE, commitment: '{commitment/2}' };
    const commitment = { ...OPERATION, key: 'commitment/1', path: '/v1/commitments', method: 'POST' };
    expect(await findingsOf({ '10.json': file({ ...payment, body }, commitment) })).toEqual([
      '10.json: payment refers to commitment/1, which nothing before it makes',
      '10.json: payment refers to commitment/2, which nothing before it makes',
    ]);
    const second = { ...commitment, key: 'commitment/2' };
    expect(await findingsOf({ '10.json': file(commitment, second, { ...payment, body }) })).toEqual([]);
  });

  it.each(Object.keys(PROVENANCE))('says of every record its provenance with %s', async (member) => {
    const { [member as keyof typeof PROVENANCE]: _, ...rest } = PROVENANCE;
    expect(await findingsOf({ '10.json': file({ ...OPERATION, body: { provenance: rest } }) })).toEqual([
      `10.json: /operations/0/body/provenance must have required property '${member}'`,
    ]);
  });

  it('says it of every record but a part of a return case, whose provenance is that of the case', async () => {
    const application = { ...OPERATION, key: 'case/1', path: '/v1/return-cases', method: 'POST' };
    const step = { ...OPERATION, key: 'case/1/approved', path: '/v1/return-cases/{case/1}/steps', method: 'POST' };
    expect(await findingsOf({ '10.json': file(application, { ...step, body: {} }) })).toEqual([]);
    expect(await findingsOf({ '10.json': file({ ...application, body: {} }) })).toEqual([
      '10.json: case/1 has no provenance',
    ]);
  });

  it('names the heading and paragraph of what comes from its own document', async () => {
    const document = directory.split('/').at(-1);
    const unplaced = { ...PROVENANCE, document, paragraph: null };
    expect(await findingsOf({ '10.json': file({ ...OPERATION, body: { provenance: unplaced } }) })).toEqual([
      '10.json: scheme/hrt names no heading and paragraph',
    ]);
  });

  it.each([{ key: 'not visible' }, { method: 'DELETE' }, { path: '/v2/x' }, { more: 1 }])(
    'has no operation with %j',
    async (wrong) => expect(await findingsOf({ '10.json': file({ ...OPERATION, ...wrong }) })).toHaveLength(1),
  );

  it('names everything that is wrong at once', async () =>
    expect(
      await findingsOf({ '10.json': { about: '' }, '20.json': file({ ...OPERATION, method: 'GET' }) }),
    ).toHaveLength(3));
});
