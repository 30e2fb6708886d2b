import { applyDecorators, Catch, Controller, UseFilters, type ExceptionFilter } from '@nestjs/common';
import { throwError } from 'rxjs';

/** The filter passes a handler's own error on; Nest's default filter for messages would replace it by its own. */
@Catch()
class Rethrow implements ExceptionFilter {
  catch(error: unknown) {
    return throwError(() => error);
  }
}

/** The class below holds `@On` handlers of one or more read models. */
export const EventsController = () => applyDecorators(Controller(), UseFilters(Rethrow));
