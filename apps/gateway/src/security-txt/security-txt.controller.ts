import type { Clock } from '@imd/kernel';
import { CLOCK, LOGGER, resourceNotFound } from '@imd/service';
import { Controller, Get, Header, Inject, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { GatewayConfig } from '../config';
import { securityTxt } from './security-txt';

@Controller('.well-known/security.txt')
export class SecurityTxtController implements OnApplicationBootstrap {
  constructor(
    private readonly config: GatewayConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.IMD_SECURITY_CONTACT === undefined) {
      this.logger.warn('no IMD_SECURITY_CONTACT: there is no security.txt, and nobody to tell of a vulnerability');
    }
  }

  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  get(): string {
    const { IMD_SECURITY_CONTACT: contact, IMD_PUBLIC_URL: publicUrl = null } = this.config;
    // A made-up address would look like one that somebody reads.
    if (contact === undefined) throw resourceNotFound();
    return securityTxt(contact, publicUrl, this.clock.now());
  }
}
