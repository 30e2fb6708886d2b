import { notFoundIn } from '@imd/mongo';
import { Booking, changes, type CommandContext, Commands, Context, Operation } from '@imd/service';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ErasedReturnCaseAnswer } from '../answers/return-case.answer';
import { returnCaseErased } from '../domain/return-case.errors';
import { IdPath } from '../paths';
import { returnCases } from '../persistence/return-case.schema';
import { eraseReturnCaseUseCase } from './erase-return-case';
import { EraseReturnCaseRequest } from './erase-return-case.request';

@Controller('v1/return-cases/:id/erasure')
export class EraseReturnCaseController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @Booking()
  @Operation({
    id: 'eraseReturnCase',
    summary: 'Destroy the key of a return case, so that nobody can ever read it again',
    description:
      'Its events and its history are lost with it; that there was a case, when it was erased and why remains. Counts ' +
      'that were published stay.',
    scope: 'return-cases:erase',
    answers: changes(ErasedReturnCaseAnswer),
    refusals: [notFoundIn(returnCases), returnCaseErased],
    example: { reason: 'term-of-keeping-ended' },
  })
  post(@Param() path: IdPath, @Body() request: EraseReturnCaseRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, eraseReturnCaseUseCase(path, request));
  }
}
