import { ALERT_BANDS, ALERT_KINDS, Schema } from '@imd/contracts';
import { named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { Figure } from '../figures/figure';
import { FigureAnswer } from '../figures/figure.answer';
import { ALERT_STATES, type KeptAlert } from './alert-state';

export const AlertAnswer = named(
  'Alert',
  Type.Object({
    id: Type.String(),
    kind: Schema.oneOf(ALERT_KINDS),
    state: Schema.oneOf(ALERT_STATES),
    year: Schema.nullable(Schema.Year, 'The budget year, of an alert about one'),
    purpose: Schema.nullable(Schema.Code),
    project: Schema.nullable(Schema.Code),
    country: Schema.nullable(Schema.Country),
    band: Schema.nullable(Schema.oneOf(ALERT_BANDS)),
    amount: Schema.nullable(FigureAnswer, 'As it was when the alert was raised; the link leads to what it is now'),
    dueOn: Schema.nullable(Schema.Date),
    raisedOn: Schema.Date,
    clearedOn: Schema.nullable(Schema.Date),
    invented: Type.Boolean({ description: 'It rests on demo data' }),
    links: Type.Object({ about: Schema.Link }),
  }),
);

export function alertAnswer(alert: KeptAlert): Answer<typeof AlertAnswer> {
  const { id, kind, state, year, purpose, projectId, country, band, amount, dueOn } = alert;
  return {
    id,
    kind,
    state,
    year,
    purpose,
    project: projectId,
    country,
    band,
    amount: amount && new Figure(amount.cents, amount),
    dueOn,
    raisedOn: alert.raisedOn,
    clearedOn: alert.clearedOn,
    invented: alert.invented,
    links: { about: alert.link },
  };
}
