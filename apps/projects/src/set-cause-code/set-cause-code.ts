import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { causeCodeAnswer, causeCodePath } from '../answers/underspend-cause.answer';
import { setCauseCode, type CauseCode } from '../domain/underspend-cause-code';
import { causeCodes } from '../persistence/underspend-cause.schema';
import type { CauseCodePath } from '../paths';
import type { SetCauseCodeRequest } from './set-cause-code.request';

export function setCauseCodeUseCase({ code }: CauseCodePath, request: SetCauseCodeRequest): UseCase {
  const { label, narrativeRequired, provenance } = request;
  const wanted: CauseCode = { code, label, narrativeRequired, provenance: provenanceOf(provenance) };
  return setWhole(causeCodes, code, {
    change: (before) => setCauseCode(before, wanted),
    answer: causeCodeAnswer,
    path: causeCodePath(code),
  });
}
