import { LOGGER, serve } from '@imd/service';
import { Answers } from './answers/answers';
import { AppModule } from './app.module';
import { GatewayConfig } from './config';
import { describeApi } from './description/describe-api';
import { forwardToOwners } from './forward/forward';

void serve(AppModule, (fastify, app) => {
  const answers = app.get(Answers);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!answers.sendKept(request, reply)) done();
  });
  describeApi(fastify, app.get(GatewayConfig));
  forwardToOwners(fastify, app.get(GatewayConfig), app.get(LOGGER));
});
