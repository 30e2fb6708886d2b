import { Database, Records, type OwnedStore } from '@imd/mongo';
import { ReadModelImage, RecordLimit, TopicEnds, type ReadModel } from '@imd/messaging';
import { systemClock } from '@imd/kernel';
import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { IssuerKeys } from './auth/issuer-keys';
import { TokenVerifier } from './auth/token-verifier';
import { CatchingUp } from './commands/catching-up';
import { Commands } from './commands/commands';
import { idempotencyKeys } from './commands/idempotency';
import { loadConfig, ServiceConfig } from './config/service-config';
import { kafkaConnection } from './connections/kafka-connection';
import { mongodbConnection } from './connections/mongodb-connection';
import { HealthController } from './health/health.controller';
import { HTTP_RULES } from './http/http-rules';
import { createLogger, kafkaLogCreator } from './logging/logger';
import { MetricsController } from './metrics/metrics.controller';
import { Metrics } from './metrics/metrics';
import { PlatformSettings } from './platform-settings';
import { Readiness } from './readiness';
import { Runtime } from './runtime';
import { CLOCK, IMAGES, KAFKA, LOGGER, STORES } from './tokens';

export interface PlatformOptions {
  readonly service: string;
  readonly config: new () => ServiceConfig;
  /** The service owns these. */
  readonly stores: readonly OwnedStore<never>[];
  readonly readModels: readonly ReadModel[];
  /** These read models answer from memory. */
  readonly images?: readonly ReadModel[];
}

/** The image of a read model is injected by this token. */
export function imageOf(model: ReadModel): string {
  return `image of ${model.name}`;
}

/** Every service stands on these parts, which are wired once. */
@Global()
@Module({})
export class PlatformModule {
  static register({ service, config, stores, readModels, images = [] }: PlatformOptions): DynamicModule {
    const imageProviders: Provider[] = images.map((model) => ({
      provide: imageOf(model),
      inject: [Database, PlatformSettings, LOGGER],
      useFactory: (database: Database, settings: PlatformSettings, logger: Logger) =>
        new ReadModelImage(database, model, settings.topicPrefix, logger),
    }));
    return {
      module: PlatformModule,
      imports: [TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: ServiceConfig, useFactory: () => loadConfig(config, process.env) },
        // A service with variables of its own asks for its own class.
        ...(config === ServiceConfig ? [] : [{ provide: config, useExisting: ServiceConfig }]),
        { provide: CLOCK, useValue: systemClock },
        {
          provide: LOGGER,
          inject: [ServiceConfig],
          useFactory: ({ IMD_LOG_LEVEL }: ServiceConfig) => createLogger(service, IMD_LOG_LEVEL),
        },
        {
          provide: KAFKA,
          inject: [ServiceConfig, LOGGER],
          useFactory: (config: ServiceConfig, logger: Logger) =>
            new Kafka({
              ...kafkaConnection(config),
              clientId: `imd-${service}`,
              connectionTimeout: 3_000,
              // Under NODE_ENV=test kafkajs would take other defaults.
              retry: { retries: 5, initialRetryTime: 200, maxRetryTime: 3_000 },
              logCreator: kafkaLogCreator(logger),
            }),
        },
        { provide: TopicEnds, inject: [KAFKA], useFactory: (kafka: Kafka) => new TopicEnds(kafka) },
        {
          provide: PlatformSettings,
          inject: [ServiceConfig],
          useFactory: ({ IMD_OIN, IMD_TOPIC_PREFIX }: ServiceConfig) =>
            new PlatformSettings(
              service,
              `urn:nld:oin:${IMD_OIN}:systeem:imd-${service}`,
              IMD_TOPIC_PREFIX,
              readModels,
            ),
        },
        { provide: STORES, useValue: [...stores, idempotencyKeys] },
        { provide: IMAGES, inject: images.map(imageOf), useFactory: (...started: ReadModelImage[]) => started },
        ...imageProviders,
        {
          provide: Database,
          inject: [ServiceConfig],
          useFactory: (config: ServiceConfig) =>
            new Database(config.IMD_MONGODB_URL, config.IMD_MONGODB_DATABASE, mongodbConnection(config)),
        },
        Records,
        RecordLimit,
        Readiness,
        CatchingUp,
        Commands,
        Metrics,
        Runtime,
        IssuerKeys,
        TokenVerifier,
        ...HTTP_RULES,
      ],
      exports: [
        Database,
        IMAGES,
        ServiceConfig,
        ...(config === ServiceConfig ? [] : [config]),
        CLOCK,
        LOGGER,
        KAFKA,
        TopicEnds,
        PlatformSettings,
        Readiness,
        Records,
        CatchingUp,
        Commands,
        Metrics,
        Runtime,
        ...images.map(imageOf),
      ],
    };
  }
}
