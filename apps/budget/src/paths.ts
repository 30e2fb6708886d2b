import { CONTROL_FIGURES } from '@imd/contracts';
import { BudgetYearPath, IsCode, IsCurrency, IsId } from '@imd/service';
import { IsIn } from 'class-validator';

export class CodePath {
  @IsCode()
  code: string;
}

export class PurposePath {
  @IsCode()
  purpose: string;
}

export class ProjectPath {
  @IsCode()
  project: string;
}

export class CommitmentPath {
  @IsId()
  id: string;
}

export class ExchangeRatePath extends BudgetYearPath {
  @IsCurrency()
  currency: string;
}

export class EarmarkPath extends BudgetYearPath {
  @IsCode()
  purpose: string;
}

export class MutationPath extends BudgetYearPath {
  @IsCode()
  mutation: string;
}

export class DoubleEntryPath extends BudgetYearPath {
  @IsCode()
  entry: string;
}

export class ControlTotalPath extends BudgetYearPath {
  @IsIn(CONTROL_FIGURES)
  figure: (typeof CONTROL_FIGURES)[number];
}

export class ExpenditurePath extends BudgetYearPath {
  @IsId()
  id: string;
}

export class RefundPath extends BudgetYearPath {
  @IsId()
  id: string;
}
