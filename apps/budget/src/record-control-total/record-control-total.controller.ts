import { type CommandContext, Context } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ControlTotalPath } from '../paths';
import { RecordControlTotal } from './record-control-total';
import { RecordControlTotalRequest } from './record-control-total.request';

@Controller('v1/budgets/:year/control-totals/:figure')
export class RecordControlTotalController {
  constructor(private readonly recordControlTotal: RecordControlTotal) {}

  @Put()
  put(
    @Param() { year, figure }: ControlTotalPath,
    @Body() request: RecordControlTotalRequest,
    @Context() context: CommandContext,
  ) {
    return this.recordControlTotal.execute(year, figure, request, context);
  }
}
