import { listQuery } from '@imd/service';
import { OrganisationAnswer } from '../answers/organisation.answer';
import { organisations } from '../persistence/organisation.schema';

export class ListOrganisationsQuery extends listQuery(organisations, OrganisationAnswer) {}
