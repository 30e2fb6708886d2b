import { applyDecorators, Catch, Controller, UseFilters, type ExceptionFilter } from '@nestjs/common';
import { throwError } from 'rxjs';

/** Keeps a handler's own error; Nest's default filter for messages would erase it. */
@Catch()
class Rethrow implements ExceptionFilter {
  catch(error: unknown) {
    return throwError(() => error);
  }
}

/** A class of `@EventPattern` handlers. */
export const EventsController = () => applyDecorators(Controller(), UseFilters(Rethrow));
