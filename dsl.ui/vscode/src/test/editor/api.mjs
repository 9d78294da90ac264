// SPDX-License-Identifier: EPL-2.0
// Runs the tests of host/ in the extension host of a real VS Code.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { missing, start } from './code-server.mjs';

const here = new URL('.', import.meta.url).pathname;
const target = path.resolve(here, '../../../target/editor');
const lack = missing();
if (lack) {
  console.log(`SKIPPED: the tests in VS Code: ${lack}`);
  process.exit(0);
}
mkdirSync(target, { recursive: true });
const report = path.join(target, 'api.txt');
rmSync(report, { force: true });

let ended;
const end = new Promise(resolve => (ended = resolve));
const editor = await start({
  environment: { GUESTWRIGHT_TEST_OUT: report },
  before: async page => {
    await page.exposeFunction('codeAutomationLog', () => {});
    await page.exposeFunction('codeAutomationExit', code => ended(code));
  },
  payload: port => {
    const uri = name => `vscode-remote://127.0.0.1:${port}${path.join(here, 'host', name)}`;
    return [['extensionDevelopmentPath', uri('')], ['extensionTestsPath', uri('tests.js')]];
  }
});
const patience = setTimeout(() => ended('no end in time'), 400_000);
const code = await end;
clearTimeout(patience);
await editor.page.screenshot({ path: path.join(target, 'api.png') });
await editor.stop({ keep: code !== 0 });
console.log(existsSync(report) ? readFileSync(report, 'utf8').trim() : 'no test was run');
if (code !== 0) {
  console.log(`failed (${code}); the logs are in ${editor.root}`);
  process.exit(1);
}
