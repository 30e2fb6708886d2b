import { join } from 'node:path';
import { pythonPackages } from '../dev-stack/python-packages';

export { PYTHON } from '../dev-stack/python-packages';

const REQUIREMENTS = join(__dirname, 'requirements.txt');

/** @returns the folder to name in PYTHONPATH */
export function schemathesisFolder(say: (line: string) => void, signal?: AbortSignal): Promise<string> {
  return pythonPackages('schemathesis', REQUIREMENTS, say, signal);
}
