import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the certificates. */
export const OPENSSL = { what: 'openssl', isThere: spawnSync('openssl', ['version']).status === 0 };

/** The PEM files are of an authority and of those it vouches for, and hold for a day. */
export class Certificates {
  private readonly folder = mkdtempSync(join(tmpdir(), 'imd-certificates-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  authority(name: string): void {
    this.openssl(
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'],
      ['-subj', `/CN=${name}`, '-keyout', this.path(`${name}.key`), '-out', this.path(`${name}.pem`)],
    );
  }

  /** A certificate is for 127.0.0.1, and either side may show it. */
  issue(name: string, authority: string): void {
    writeFileSync(this.path(`${name}.ext`), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
    this.openssl(
      ['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', `/CN=${name}`],
      ['-keyout', this.path(`${name}.key`), '-out', this.path(`${name}.csr`)],
    );
    this.openssl(
      ['x509', '-req', '-in', this.path(`${name}.csr`), '-days', '1', '-extfile', this.path(`${name}.ext`)],
      ['-CA', this.path(`${authority}.pem`), '-CAkey', this.path(`${authority}.key`), '-CAcreateserial'],
      ['-out', this.path(`${name}.pem`)],
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private openssl(...args: string[][]): void {
    execFileSync('openssl', args.flat(), { stdio: 'ignore' });
  }
}
