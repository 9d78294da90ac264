// SPDX-License-Identifier: EPL-2.0
// What a person does in VS Code. Keys are lost while a box opens or closes, so whatever is done is done until it is seen.

/** Does something until something can be seen. */
export async function until(what, act, seen, { tries = 25, pause = 400 } = {}) {
  for (let i = 0; i < tries; i++) {
    await act(i);
    const end = Date.now() + pause * (1 + i / 4);
    do {
      if (await seen()) {
        return;
      }
      await new Promise(resolve => setTimeout(resolve, 40));
    } while (Date.now() < end);
  }
  throw new Error(`never seen: ${what}`);
}

const box = page => page.locator('.quick-input-widget');

async function pick(page, key, text, row) {
  const input = box(page).locator('input[type=text]');
  const found = box(page).locator('.monaco-list-row').filter({ hasText: row }).first();
  // What gets the focus late closes the box again, with whatever has been written into it.
  for (let tries = 5; ; tries--) {
    await until(`the box for ${text}`, async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press(key);
    }, () => input.isVisible());
    try {
      await input.fill(text, { timeout: 3_000 });
      await found.click({ timeout: 10_000 });
      break;
    } catch (error) {
      if (tries === 0) {
        throw error;
      }
    }
  }
  await box(page).waitFor({ state: 'hidden' });
}

export const command = (page, name) => pick(page, 'F1', `>${name}`, name);

export async function open(page, name) {
  await pick(page, 'Control+p', name, name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor();
}

export async function goTo(page, line, column) {
  await pick(page, 'Control+g', `:${line}:${column}`, `${line}`);
  const status = page.locator('#status\\.editor\\.selection');
  await until(`the cursor at ${line}:${column}`, async () => {}, async () =>
    (await status.innerText({ timeout: 1_000 }).catch(() => '')).startsWith(`Ln ${line}, Col ${column}`));
}
