import { LOGGER, serve } from '@imd/service';
import { Answers } from './answers/answers';
import { sendKeptAnswers } from './answers/send-kept-answers';
import { AppModule } from './app.module';
import { GatewayConfig } from './config';
import { describeApi } from './description/describe-api';
import { forwardToOwners } from './forward/forward';

void serve(AppModule, (fastify, app) => {
  sendKeptAnswers(fastify, app.get(Answers));
  describeApi(fastify, app.get(GatewayConfig));
  forwardToOwners(fastify, app.get(GatewayConfig), app.get(LOGGER));
});
