import { serve } from '@imd/service';
import { AppModule } from './app.module';
import { GatewayConfig } from './config';
import { forwardToOwners } from './forward/forward';

void serve(AppModule, (fastify, app) => forwardToOwners(fastify, app.get(GatewayConfig)));
