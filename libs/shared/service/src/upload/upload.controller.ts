import type { Refusal } from '@imd/kernel';
import { Body, Controller, Get, HttpCode, Post, Query, type Type } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import type { Scope } from '../auth/scopes';
import { Commands } from '../commands/commands';
import { changes, inCsvToo, shows } from '../description/answers';
import { Operation } from '../description/operation';
import { Booking, Context, type CommandContext } from '../http/command-context';
import { InputInvalid, inputPipe } from '../http/input-problem';
import { ShownAnswer } from '../http/item-answer';
import { listed, type FieldError } from '../http/problem';
import { csvMalformed, csvTooManyRows, MOST_ROWS, readCsv, writeCsv, type CsvFile } from './csv';
import { columnAt, csvHeaderMalformed, ETAG_COLUMN, REASON_COLUMN, rowsOf, type Sheet, type SheetRow } from './sheet';
import { DryRun, faultOf, uploadRefused, uploadUseCase, type ReadRow, type RowCommand } from './upload';
import { TemplateAnswer, UploadAnswer } from './upload.answer';

class UploadQuery {
  /** False, when absent. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  dryRun?: boolean;
}

interface UploadedThings<Request extends object, State extends object> {
  /** The operations are `uploadProjects` and `showProjectsTemplate`. */
  readonly name: string;
  /** The summary calls them this: `projects`. */
  readonly things: string;
  /** The address has no slash in front. */
  readonly path: string;
  readonly read: Scope;
  readonly write: Scope;
  readonly sheet: Sheet;
  /** A row is held to the rules of this body. */
  readonly request: Type<Request>;
  readonly command: (request: Request) => RowCommand<State>;
}

/** Every file may be refused with these; what refuses a row stands in `errors`. */
const REFUSALS: readonly Refusal[] = [csvMalformed, csvHeaderMalformed, csvTooManyRows, uploadRefused];

/** Things of one kind are written as a file: its template, a dry run, and all of its rows or none. */
export function uploadOf<Request extends object, State extends object>({
  name,
  things,
  path,
  read,
  write,
  sheet,
  request,
  command,
}: UploadedThings<Request, State>): Type {
  const pipe = inputPipe();

  async function rowOf(row: SheetRow): Promise<ReadRow> {
    try {
      const body = (await pipe.transform(row.body, { type: 'body', metatype: request })) as Request;
      return { row, command: command(body) as unknown as RowCommand<object>, faults: [] };
    } catch (error) {
      if (!(error instanceof InputInvalid)) throw error;
      const faults = error.errors.map((each) => faultOf(row, columnAt(sheet, each.pointer), each));
      return { row, command: null, faults };
    }
  }

  @Controller(path)
  class UploadController {
    constructor(private readonly commands: Commands) {}

    @Get()
    @Operation({
      id: `show${name}Template`,
      summary: `Show the columns of a file of ${things}`,
      description: 'As `text/csv` it is the file to fill in.',
      scope: read,
      answers: inCsvToo(shows(TemplateAnswer)),
    })
    template() {
      const columns = sheet.columns.map((each) => ({
        name: each.name,
        holds: each.holds,
        key: sheet.key.includes(each.name),
      }));
      const etag = { name: ETAG_COLUMN, holds: 'the state that the row changes, as the export gives it', key: false };
      const shown = { columns: [...columns, etag], mostRows: MOST_ROWS };
      return new ShownAnswer(shown, null, () => writeCsv([shown.columns.map((each) => each.name)]));
    }

    @Post()
    @HttpCode(200)
    @Booking()
    @Operation({
      id: `upload${name}`,
      summary: `Write ${things} from a file`,
      description:
        'All rows are taken or none is; the same file again changes nothing. ' +
        'A dry run keeps nothing, and as `text/csv` answers the refused rows with the reason of each.',
      scope: write,
      takes: 'text/csv',
      answers: inCsvToo(changes(UploadAnswer)),
      refusals: REFUSALS,
    })
    async post(@Body() text: string, @Query() { dryRun = false }: UploadQuery, @Context() context: CommandContext) {
      const file = readCsv(text);
      const rows = await Promise.all(rowsOf(sheet, file).map(rowOf));
      const useCase = uploadUseCase(sheet, rows, dryRun);
      if (!dryRun) return this.commands.execute(context, useCase);
      try {
        return await this.commands.execute({ ...context, idempotencyKey: null }, useCase);
      } catch (outcome) {
        if (!(outcome instanceof DryRun)) throw outcome;
        const { summary, faults } = outcome;
        const { errors, ...further } = listed(faults);
        const answer = { dryRun, ...summary, errors: errors.map(shownFault), ...further };
        return new ShownAnswer(answer, null, () => refusedRows(file, faults));
      }
    }
  }
  return UploadController;
}

const shownFault = ({ row, column, rule, detail }: FieldError) => ({ row, column, rule, detail });

/** The rows come as they were sent, so that they can be mended and sent again without the rest. */
function refusedRows({ header, rows }: CsvFile, faults: readonly FieldError[]): string {
  const names = header.filter((name) => name !== REASON_COLUMN);
  const reasons = new Map<number, string[]>();
  for (const { row = 0, column, detail } of faults) {
    reasons.set(row, [...(reasons.get(row) ?? []), column == null ? detail : `${column}: ${detail}`]);
  }
  const refused = rows.flatMap(({ row, cells }) => {
    const because = reasons.get(row);
    return because ? [[...names.map((name) => cells[header.indexOf(name)] ?? ''), because.join(' | ')]] : [];
  });
  return writeCsv([[...names, REASON_COLUMN], ...refused]);
}
