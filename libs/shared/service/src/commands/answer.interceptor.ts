import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { ItemAnswer } from '../http/item-answer';
import { CompletedCommand } from './command-answer';

/** Writes status and headers of what a command or an item answers. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (answer instanceof CompletedCommand) {
          reply.status(answer.answer.status).headers(answer.headers());
          return answer.answer.body;
        }
        if (answer instanceof ItemAnswer) {
          reply.header('etag', answer.etag);
          return answer.body;
        }
        return answer;
      }),
    );
  }
}
