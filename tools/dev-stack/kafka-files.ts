import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache';
import { CommandNotFound, runCommand } from './run-command';
import type { StackOptions } from './stack';

const KAFKA_VERSION = '4.1.1';
// Kafka 4.1 logs through SLF4J 1.7, which needs this binding and not log4j-slf4j2-impl.
const LOG4J_VERSION = '2.25.1';
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>kafka-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka_2.13</artifactId>
      <version>${KAFKA_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-slf4j-impl</artifactId>
      <version>${LOG4J_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-core</artifactId>
      <version>${LOG4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

const LOGGING = `rootLogger.level = WARN
rootLogger.appenderRef.console.ref = Console
appender.console.type = Console
appender.console.name = Console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %d{ISO8601} %p %m (%c{1})%n
`;

/** The folder holds every jar of the broker; its logging configuration lies among them. */
export function kafkaFiles({ progress, signal }: Pick<StackOptions, 'progress' | 'signal'>): Promise<string> {
  return cached(`kafka-${KAFKA_VERSION}`, async (folder) => {
    progress(`Kafka ${KAFKA_VERSION}: fetching the broker through Maven (once, about 60 MB).`);
    const pom = join(folder, 'pom.xml');
    await writeFile(pom, POM);
    await writeFile(join(folder, 'log4j2.properties'), LOGGING);
    let files = 0;
    try {
      await runCommand(
        'mvn',
        ['-B', '-f', pom, COPY_DEPENDENCIES, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`],
        {
          signal,
          line: (line) => {
            if (!/^(\[INFO\] )?Downloaded /.test(line)) return;
            files += 1;
            if (files % 25 === 0) progress(`Kafka ${KAFKA_VERSION}: ${files} files fetched.`);
          },
        },
      );
    } catch (error) {
      if (error instanceof CommandNotFound) {
        throw new Error(
          'Maven ("mvn") is needed to fetch Kafka. Install it, start Docker, or name a broker in IMD_KAFKA_BROKERS.',
        );
      }
      throw new Error(`Kafka could not be fetched through Maven. Is there a network?\n${(error as Error).message}`);
    }
  });
}
