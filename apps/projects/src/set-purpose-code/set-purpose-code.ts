import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { purposeCodeAnswer, purposeCodePath } from '../answers/purpose-code.answer';
import { setPurposeCode, type PurposeCode } from '../domain/purpose-code';
import type { PurposeCodePath } from '../paths';
import { purposeCodes } from '../persistence/purpose-code.schema';
import type { SetPurposeCodeRequest } from './set-purpose-code.request';

export function setPurposeCodeUseCase({ code }: PurposeCodePath, request: SetPurposeCodeRequest): UseCase {
  const { label, validFrom = null, validTo = null, provenance } = request;
  const wanted: PurposeCode = { code, label, validFrom, validTo, provenance: provenanceOf(provenance) };
  return setWhole(purposeCodes, code, {
    change: (before) => setPurposeCode(before, wanted),
    answer: purposeCodeAnswer,
    path: purposeCodePath(code),
  });
}
