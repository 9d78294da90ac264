// SPDX-License-Identifier: EPL-2.0
// Uses the extension as a person does, in a real VS Code in a real browser, and takes pictures of what is seen.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { missing, start } from './code-server.mjs';
import { open, until } from './workbench.mjs';

const here = new URL('.', import.meta.url).pathname;
const target = path.resolve(here, '../../../target/editor');
const images = path.resolve(here, '../../../../../docs/images');
const lack = missing();
if (lack) {
  console.log(`SKIPPED: the tests in a browser: ${lack}`);
  process.exit(0);
}
mkdirSync(target, { recursive: true });
const editor = await start();
const { page } = editor;

/** A picture of what is seen now; with PICTURES=write it takes the place of the one in docs/images. */
async function picture(name) {
  const file = path.join(target, `${name}.png`);
  await page.screenshot({ path: file, scale: 'css' });
  if (process.env.PICTURES === 'write') {
    mkdirSync(images, { recursive: true });
    copyFileSync(file, path.join(images, `${name}.png`));
  }
}

const text = page.locator('.editor-instance .monaco-editor').first();

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
