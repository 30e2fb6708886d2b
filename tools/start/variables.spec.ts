import { ServiceConfig } from '@imd/service';
import { getMetadataStorage } from 'class-validator';
import { GatewayConfig } from '../../apps/gateway/src/config';
import { refuseUnknownVariables, variablesOf } from './variables';

/** The services themselves check them in this way. */
function checkedBy(type: new () => object): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))].sort();
}

describe('the variables', () => {
  it('of a service are those that it checks, the gateway having more', () => {
    expect([...variablesOf('budget')].sort()).toEqual(checkedBy(ServiceConfig));
    expect([...variablesOf('gateway')].sort()).toEqual(checkedBy(GatewayConfig));
  });

  it('that nobody reads are refused by name, with the nearest that is read', () =>
    expect(() => refuseUnknownVariables({ IMD_GATEWAY_PROT: '4000', IMD_NOTHING_LIKE_IT_AT_ALL: '' })).toThrow(
      /^There is no variable IMD_GATEWAY_PROT; did you mean IMD_GATEWAY_PORT\?\nThere is no variable IMD_NOTHING_LIKE_IT_AT_ALL$/,
    ));

  it('of a service, of npm start and of other programs are not', () =>
    expect(() =>
      refuseUnknownVariables({ IMD_DATA: '/srv', IMD_LOG_LEVEL: 'warn', IMD_CORS_ORIGINS: '', PATH: '/bin' }),
    ).not.toThrow());
});
