import { Booking, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { RecordUnderspendCause } from './record-underspend-cause';
import { RecordUnderspendCauseRequest } from './record-underspend-cause.request';

@Controller('v1/underspend-causes')
export class RecordUnderspendCauseController {
  constructor(private readonly recordUnderspendCause: RecordUnderspendCause) {}

  @Post()
  @Booking()
  post(@Body() request: RecordUnderspendCauseRequest, @Context() context: CommandContext) {
    return this.recordUnderspendCause.execute(request, context);
  }
}
