import { RegionRegistered } from '@imd/contracts';
import type { Cents } from '@imd/kernel';
import { defineStore, required } from '@imd/mongo';
import { KAFKA, PlatformModule, ServiceConfig } from '@imd/service';
import { Module } from '@nestjs/common';
import type { Kafka } from 'kafkajs';
import { TestService } from './test-service';

interface Till {
  readonly id: string;
  readonly paid: Cents;
}

const tills = defineStore<Till>({
  aggregate: 'tills',
  thing: 'till',
  collection: 'tills',
  id: ({ id }) => id,
  fields: { id: required(String), paid: required(BigInt) },
});

@Module({
  imports: [PlatformModule.register({ service: 'till', config: ServiceConfig, stores: [tills], readModels: [] })],
})
class TillModule {}

describe('a service under test', () => {
  it('reads an event once from its topic, though it came twice', async () => {
    const service = await TestService.start(TillModule, { name: 'till' });
    const admin = service.app.get<Kafka>(KAFKA).admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic: `${service.topicPrefix}imd.returns` }], waitForLeaders: true });
    await admin.disconnect();
    const region = { definition: RegionRegistered, id: 'sahel', version: 1, data: RegionRegistered.sample };
    await service.publish({ ...region, eventId: 'first' }, { ...region, eventId: 'first' }, { ...region, version: 2 });
    const read = await service.topic('imd.returns', (all) => all.some(({ version }) => version === 2));
    expect(read.map(({ version }) => version)).toEqual([1, 2]);
    await service.stop();
  });

  it('does not stop in peace when a document is not as the schema of its store says', async () => {
    const service = await TestService.start(TillModule, { name: 'till' });
    await service.db.collection<{ _id: string }>('tills').insertMany([
      { _id: 'a', ...{ id: 'a', paid: 1n, version: 1, revision: 1 } },
      { _id: 'b', ...{ id: 'b', paid: 1, version: 1, revision: 1 } },
      { _id: 'c', ...{ id: 'c', paid: 1n, version: 1, revision: 1, colour: 'red' } },
    ]);
    const message = await service.stop().catch((error: unknown) => String(error));
    expect(message).toMatch(/tills\/b paid: .*\n.*tills\/c .*colour/);
    expect(message).not.toContain('tills/a');
  });
});
