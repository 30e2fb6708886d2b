import { LOGGER, serve } from '@imd/service';
import { Answers } from './answers/answers';
import { AppModule } from './app.module';
import { GatewayConfig } from './config';
import { forwardToOwners } from './forward/forward';

void serve(AppModule, (fastify, app) => {
  const answers = app.get(Answers);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!answers.sendKept(request, reply)) done();
  });
  forwardToOwners(fastify, app.get(GatewayConfig), app.get(LOGGER));
});
