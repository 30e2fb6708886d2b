import { pageQuery } from '@imd/service';
import { IndicatorAnswer, ObservationAnswer } from '../answers/indicator.answer';

export class ListIndicatorsQuery extends pageQuery(IndicatorAnswer) {}

export class ListObservationsQuery extends pageQuery(ObservationAnswer) {}
