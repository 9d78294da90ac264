// SPDX-License-Identifier: EPL-2.0
// Uses the extension as a person does, in a real VS Code in a real browser, and takes pictures of what is seen.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { missing, start } from './code-server.mjs';
import { command, goTo, open, until } from './workbench.mjs';

const here = new URL('.', import.meta.url).pathname;
const target = path.resolve(here, '../../../target/editor');
const images = path.resolve(here, '../../../../../docs/images');
/** Those that the documents show. */
const SHOWN = ['quick-fix', 'completion', 'preview', 'picture'];
const lack = missing();
if (lack) {
  console.log(`SKIPPED: the tests in a browser: ${lack}`);
  process.exit(0);
}
mkdirSync(target, { recursive: true });
const editor = await start({ size: { width: 1160, height: 660 } });
const { page } = editor;

/** A picture of what is seen now; with PICTURES=write it takes the place of the one in docs/images. */
async function picture(name) {
  const file = path.join(target, `${name}.png`);
  await page.screenshot({ path: file, scale: 'css' });
  if (process.env.PICTURES === 'write' && SHOWN.includes(name)) {
    mkdirSync(images, { recursive: true });
    copyFileSync(file, path.join(images, `${name}.png`));
  }
}

const text = page.locator('.editor-instance .monaco-editor').first();

/** Something in the page of the newest panel, which is a frame in a frame. */
async function panel(selector) {
  let found;
  await until(`${selector} in the panel`, async () => {}, async () => {
    for (const frame of page.frames().reverse()) {
      const locator = frame.locator(selector).first();
      if (await locator.isVisible().catch(() => false)) {
        found = locator;
        return true;
      }
    }
    return false;
  }, { tries: 40, pause: 1_000 });
  return found;
}

const steps = {
  async 'a guest has colours'() {
    await open(page, 'web.guest');
    const keyword = text.locator('.view-lines span[class*="mtk"]').filter({ hasText: /^guest$/ }).first();
    await keyword.waitFor();
    const colour = locator => locator.evaluate(element => getComputedStyle(element).color);
    const name = text.locator('.view-lines span[class*="mtk"]').filter({ hasText: /^memory$/ }).first();
    if ((await colour(keyword)) === (await colour(name))) {
      throw new Error('a keyword looks like a property');
    }
    await picture('highlighting');
  },

  async 'what is wrong is underlined and among the problems'() {
    await open(page, 'secure.guest');
    await text.locator('.squiggly-error').first().waitFor();
    const problem = page.locator('.markers-panel .monaco-list-row').filter({ hasText: "there is no property 'modell' here" });
    await until('the problems', () => page.keyboard.press('Control+Shift+m'), () => problem.first().isVisible());
    await picture('problems');
    await until('no panel', () => page.keyboard.press('Control+j'), async () => !(await problem.first().isVisible()));
  },

  async 'a quick fix repairs it'() {
    await goTo(page, 8, 18);
    const fix = page.locator('.action-widget .action-item, .action-widget .monaco-list-row').filter({ hasText: "'model'" }).first();
    await until('the fixes', async i => {
      if (i > 0) {
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('Control+.');
    }, () => fix.isVisible(), { pause: 1_500 });
    await picture('quick-fix');
    await page.keyboard.press('Enter');
    await text.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await until('the text as it was', () => page.keyboard.press('Control+z'), () => text.locator('.squiggly-error').first().isVisible(), { pause: 3_000 });
  },

  async 'what may stand here is proposed'() {
    await open(page, 'web.guest');
    await goTo(page, 14, 21);
    await page.keyboard.press('Enter');
    await page.keyboard.type('tp');
    const proposal = page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'tpm-proxy' });
    await until('the proposals', async i => {
      if (i > 0) {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+Space');
      }
    }, () => proposal.first().isVisible(), { pause: 1_500 });
    const details = page.locator('.suggest-details');
    await until('the documentation', async i => {
      if (i > 0) {
        await page.keyboard.press('Control+Space');
      }
    }, () => details.first().isVisible(), { pause: 1_500 });
    await details.filter({ hasText: 'XML' }).first().waitFor();
    await picture('completion');
    await page.keyboard.press('Escape');
    await command(page, 'File: Revert File');
  },

  async 'a word is explained'() {
    const word = text.locator('.view-lines span[class*="mtk"]').filter({ hasText: /^clock$|^disk$/ }).first();
    const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: 'XML' }).first();
    await until('the hover', async () => {
      const box = await word.boundingBox();
      await page.mouse.move(5, 5);
      await page.mouse.move(box.x + 8, box.y + 6);
      await page.mouse.move(box.x + 10, box.y + 7);
    }, () => hover.isVisible(), { pause: 2_000 });
    await picture('hover');
    await page.mouse.move(5, 5);
  },

  async 'the preview follows the text, and leads back to it'() {
    const sideBar = page.locator('.part.sidebar');
    await until('more room', () => page.keyboard.press('Control+b'), async () => !(await sideBar.isVisible()), { pause: 1_000 });
    await goTo(page, 5, 5);
    await command(page, 'Guestwright: Show Preview');
    const xml = await panel('pre.xml');
    await xml.locator('.line').filter({ hasText: "<memory unit='GiB'>4</memory>" }).waitFor();
    await goTo(page, 5, 14);
    await page.keyboard.press('Delete');
    await page.keyboard.type('8');
    await xml.locator('.line.here').filter({ hasText: "<memory unit='GiB'>8</memory>" }).waitFor();
    await until('no proposals', () => page.keyboard.press('Escape'), async () => !(await page.locator('.suggest-widget.visible').isVisible()));
    await text.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await picture('preview');
    await xml.locator('.line').filter({ hasText: "<target dev='vda'" }).click();
    await until('the text', async () => {}, async () =>
      (await page.locator('#status\\.editor\\.selection').innerText().catch(() => '')).startsWith('Ln 10'));
    await (await panel('nav')).locator('button', { hasText: 'QEMU' }).click();
    await (await panel('pre.qemu')).locator('.line').filter({ hasText: '-device' }).first().waitFor();
    await picture('preview-qemu');
    await text.locator('.view-line').first().click();
  },

  async 'the picture shows the machine'() {
    await goTo(page, 8, 5);
    await command(page, 'Guestwright: Show Picture');
    const sheet = await panel('.sheet');
    await sheet.locator('svg').waitFor();
    await picture('picture');
    await sheet.locator('[data-source]').first().click();
  },

  async 'the manual is shown'() {
    await command(page, 'Guestwright: Show Reference Manual');
    await (await panel('h1')).filter({ hasText: 'Every block' }).waitFor();
    await picture('manual');
  }
};

let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  const begin = Date.now();
  try {
    await step();
    console.log(`ok ${name} (${Date.now() - begin} ms)`);
  } catch (error) {
    failed++;
    await page.screenshot({ path: path.join(target, 'failed.png') });
    console.log(`not ok ${name}: ${error.stack}`);
    break;
  }
}
await editor.stop({ keep: failed > 0 });
if (failed > 0) {
  console.log(`failed; see ${target}/failed.png and ${editor.root}`);
}
process.exit(failed);
