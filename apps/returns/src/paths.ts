import { IsCode, IsCountry, IsId } from '@imd/service';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

export class CodePath {
  @IsCode()
  id: string;
}

/** The platform made the id. */
export class IdPath {
  @IsId()
  id: string;
}

export class CountryPath {
  @IsCountry()
  country: string;
}

export class RevisionPath extends CodePath {
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^[0-9]{1,6}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(999_999)
  revision: number;
}
