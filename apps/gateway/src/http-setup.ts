import { LOGGER, type HttpSetup } from '@imd/service';
import { KeptAnswers } from './answers/kept-answers';
import { sendKeptAnswers } from './answers/send-kept-answers';
import { GatewayConfig } from './config';
import { describeApi } from './description/describe-api';
import { forwardToOwners } from './forward/forward';
import { callerAddress } from './rate-limit/caller-address';
import { limitClients } from './rate-limit/limit-clients';

/** A request meets these in this order, before any controller. */
export const httpSetup: HttpSetup = (fastify, app) => {
  const config = app.get(GatewayConfig);
  limitClients(
    fastify,
    {
      reads: config.IMD_RATE_LIMIT_PER_MINUTE,
      commands: config.IMD_COMMAND_LIMIT_PER_MINUTE,
      withoutClient: config.IMD_ADDRESS_LIMIT_PER_MINUTE,
    },
    callerAddress(config.IMD_TRUSTED_PROXIES, config.IMD_PROXY_HEADER),
  );
  sendKeptAnswers(fastify, app.get(KeptAnswers));
  describeApi(fastify, config);
  forwardToOwners(fastify, config, app.get(LOGGER));
};
