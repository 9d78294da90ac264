// SPDX-License-Identifier: EPL-2.0
// Runs in the extension host: the public API of VS Code against the installed extension.
const assert = require('node:assert/strict');
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/** Asks until there is an answer. */
async function wait(what, ask, milliseconds = 30_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`never came: ${what}`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

exports.run = async () => {
  const lines = [];
  let passed = 0;
  let failed = 0;
  const test = async (name, body) => {
    const start = Date.now();
    try {
      await body();
      passed++;
      lines.push(`ok ${name} (${Date.now() - start} ms)`);
    } catch (error) {
      failed++;
      lines.push(`not ok ${name}: ${error.stack}`);
    }
    writeFileSync(process.env.GUESTWRIGHT_TEST_OUT, lines.join('\n'));
  };
  const folder = path.join(__dirname, 'cases');
  for (const file of readdirSync(folder).sort()) {
    await require(path.join(folder, file)).run({ test, wait });
  }
  writeFileSync(process.env.GUESTWRIGHT_TEST_OUT, `${lines.join('\n')}\n${passed} passed, ${failed} failed\n`);
  if (failed > 0) {
    throw new Error(`${failed} failed`);
  }
};
