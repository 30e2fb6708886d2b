import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { needing, testStack } from '@imd/testing';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../tools/dev-stack/chromium';
import { REPOSITORY } from '../tools/start/repository';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';

const COVERAGE = join(REPOSITORY, 'coverage');

/**
 * The design rules want this header on every page (/core/transport/security-headers). Its value names no feature, of
 * which Chromium complains, and neither can be changed here.
 */
const OF_THE_DESIGN_RULES = "Error with Feature-Policy header: Unrecognized feature: ''none''.";

const executablePath = chromium();
const CHROMIUM = { what: 'Chromium, or root and apt-get to install it', isThere: executablePath !== null };

/** Readers see the page in a browser, so the test looks at it in a real one. */
needing(CHROMIUM, describe)('the documentation page', () => {
  let platform: PlatformUnderTest;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack(), { services: ['gateway'] });
    // Its sandbox refuses to run as root. The one page that is opened is our own.
    browser = await puppeteer.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 1600 });
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.url()} answered ${response.status()}`);
    });
    await page.goto(`${platform.gateway.url}/docs`);
    await page.waitForSelector('.opblock-tag-section');
    await mkdir(COVERAGE, { recursive: true });
    await page.screenshot({ path: `${COVERAGE}/documentation-page.png` });
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await platform.stop();
  });

  const textsOf = (selector: string) => page.$$eval(selector, (found) => found.map(({ textContent }) => textContent));

  it('begins with an introduction', async () => {
    expect((await textsOf('.info .title')).join()).toContain('International Migration and Development');
    expect((await textsOf('.info')).join()).toMatch(/Begin with an access token/);
  });

  it('names no contact where none is configured', async () =>
    expect((await textsOf('.info')).join()).not.toMatch(/Contact|platform\.example/i));

  it('lists every group of operations', async () =>
    expect((await textsOf('.opblock-tag a span')).sort()).toEqual(['analyses', 'budget', 'projects', 'returns']));

  it('fills in no header when a reader tries a request', async () => {
    await page.click('#operations-tag-budget');
    await page.waitForSelector('#operations-budget-setAllocation .opblock-summary-control');
    await page.click('#operations-budget-setAllocation .opblock-summary-control');
    await page.waitForSelector('#operations-budget-setAllocation .try-out__btn');
    await page.click('#operations-budget-setAllocation .try-out__btn');
    await page.waitForSelector('#operations-budget-setAllocation .parameters input');
    const inputs = await page.$$eval('#operations-budget-setAllocation tr[data-param-in=header] input', (found) =>
      found.map((input) => (input as unknown as { value: string }).value),
    );
    expect(inputs).toEqual(['', '', '', '']);
  });

  it('makes no complaint in the console', () =>
    expect(complaints.filter((complaint) => complaint !== OF_THE_DESIGN_RULES)).toEqual([]));
});
