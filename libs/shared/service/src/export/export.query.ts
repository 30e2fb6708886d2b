import { IsIn, IsOptional } from 'class-validator';
import { EXPORT_FORMATS, EXPORT_LANGUAGES, type ExportFormat, type ExportLanguage } from './export-format';

/** Whatever has rows takes these parameters. */
export class ExportParameters {
  /** The whole answer as a file, without `cursor` and `limit`; `Accept` asks for it too. */
  @IsOptional()
  @IsIn(EXPORT_FORMATS)
  format?: ExportFormat;

  /** How `csv` writes numbers: `nl` has decimal commas, and semicolons between cells. */
  @IsOptional()
  @IsIn(EXPORT_LANGUAGES)
  language?: ExportLanguage;
}
