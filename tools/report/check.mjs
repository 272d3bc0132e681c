// Opens a report in headless Chromium and checks what its readers rely on. Prints one line a check; exit code 1 when one fails.
// node check.mjs FOLDER CLAIM [SCREENSHOT]: CLAIM is the id of a refuted claim.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, claim, screenshot] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath) {
  console.error('no Chromium: install the Debian package chromium, or name one in CHROMIUM');
  process.exit(3);
}

let failures = 0;
function check(name, fact, more = '') {
  failures += fact ? 0 : 1;
  console.log(`${fact ? 'ok  ' : 'FAIL'} ${name}${fact ? '' : ` ${more}`}`);
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints = [];
  const requests = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => !request.url().startsWith('file:') && !request.url().startsWith('data:') && requests.push(request.url()));
  await page.goto(pathToFileURL(resolve(folder, 'index.html')).href);
  await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
  check('loads without console errors', complaints.length === 0, complaints.join('; '));
  check('asks the network for nothing', requests.length === 0, requests.join(' '));

  const all = await page.locator('article.claim').count();
  const formulas = await page.locator('.formula').count();
  const plain = await page.evaluate(() => [...document.querySelectorAll('.formula[data-plain]')].map((s) => s.textContent));
  check('formulas are typeset', formulas > 0 && (await page.locator('.formula .katex').count()) + plain.length === formulas);
  check('all but one formula in a hundred can be read', plain.length * 100 <= formulas, `${plain.length} of ${formulas}: ${plain.slice(0, 5).join(' | ')}`);

  await page.keyboard.press('/');
  await page.keyboard.type(claim);
  const found = page.locator('article.claim:not([hidden])');
  check('search finds a claim', (await found.count()) >= 1 && (await found.count()) < all);
  await page.keyboard.press('Escape');
  check('Escape clears the search', (await found.count()) === all);

  await page.selectOption('#verdict', 'Refuted');
  const refuted = await found.count();
  check('the verdict filters', refuted > 0 && refuted < all && (await page.locator('article.claim:not([hidden]):not([data-verdict=Refuted])').count()) === 0);
  await page.selectOption('#verdict', '');

  await page.evaluate((id) => { location.hash = '#' + id; }, claim);
  const article = page.locator(`[id="${claim}"]`);
  check("a claim's link shows its counterexample", await article.locator('.counterexample').isVisible());
  check("a claim's link opens its evidence", await article.locator('details').first().evaluate((d) => d.open));

  await page.locator('details.graph > summary').first().click();
  const nodes = page.locator('details.graph').first().locator('svg a.node');
  check('the graph has nodes', (await nodes.count()) > 1);
  const target = await nodes.first().getAttribute('href');
  await nodes.first().click();
  check("a graph's node links to its claim", decodeURIComponent(new URL(page.url()).hash) === target && await page.locator(`[id="${target.slice(1)}"]`).isVisible());
  const dead = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id)));
  check('no link inside the page is dead', dead.length === 0, dead.slice(0, 5).join(' '));

  await page.evaluate(() => { document.activeElement.blur(); });
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  check('j walks from claim to claim', await page.evaluate(() => document.activeElement.matches('article.claim')));
  if (screenshot) {
    await page.screenshot({ path: `${screenshot}-wide.png` });
  }

  await page.setViewportSize({ width: 390, height: 844 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check('a phone needs no sideways scrolling', wide <= 0, `${wide} pixels too wide`);
  if (screenshot) {
    await page.screenshot({ path: `${screenshot}-phone.png` });
  }

  await page.emulateMedia({ media: 'print' });
  check('print leaves out the controls', !(await page.locator('#filters').isVisible()));
} finally {
  await browser.close();
}
process.exit(failures === 0 ? 0 : 1);
