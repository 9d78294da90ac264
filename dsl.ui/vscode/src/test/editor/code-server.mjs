// SPDX-License-Identifier: EPL-2.0
// Starts VS Code in a browser for one run of tests. Nothing leaves this machine.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const VERSION = '4.100.3';
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const cache = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
const folder = process.env.CODE_SERVER ?? path.join(cache, 'guestwright', `code-server-${VERSION}`);
const entry = path.join(folder, 'node_modules/code-server/out/node/entry.js');
const here = new URL('.', import.meta.url).pathname;

export const vsix = process.env.VSIX ?? path.resolve(here, '../../../target/guestwright.vsix');

/** What is missing for these tests, as a line that says how to get it; nothing where all is there. */
export function missing() {
  return !existsSync(vsix) ? `${vsix} is missing: mvn package`
    : !existsSync(entry) ? `VS Code is missing: ${path.join(here, 'install-code-server.sh')}`
    : !existsSync(CHROMIUM) ? 'a browser is missing: apt-get install chromium'
    : undefined;
}

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'window.commandCenter': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'editor.accessibilitySupport': 'off',
  'editor.wordBasedSuggestions': 'off',
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'files.autoSave': 'off',
  'typescript.disableAutomaticTypeAcquisition': true
};

const freePort = () => new Promise(resolve => {
  const socket = createServer().listen(0, '127.0.0.1', () => {
    const { port } = socket.address();
    socket.close(() => resolve(port));
  });
});

/**
 * VS Code with the extension and a copy of the workspace, shown in Chromium.
 *
 * @param settings the user's settings, beside those that keep it quiet
 * @param before called with the page before it is loaded
 * @param payload tests to be run in the extension host, as a function of the port
 */
export async function start({ settings = {}, before, payload, environment = {}, size = { width: 1280, height: 800 } } = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'guestwright-vscode-'));
  const data = path.join(root, 'data');
  const extensions = path.join(root, 'extensions');
  const workspace = path.join(root, 'guests');
  mkdirSync(path.join(data, 'User'), { recursive: true });
  mkdirSync(extensions);
  cpSync(path.join(here, 'workspace'), workspace, { recursive: true });
  writeFileSync(path.join(root, 'config.yaml'), '');
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const env = { ...process.env, CS_DISABLE_GETTING_STARTED_OVERRIDE: '1', ...environment };
  delete env.VSCODE_IPC_HOOK_CLI;
  delete env.PORT;
  const common = [entry, '--config', path.join(root, 'config.yaml'), '--user-data-dir', data, '--extensions-dir', extensions];
  execFileSync(process.execPath, [...common, '--install-extension', vsix, '--force'], { env, stdio: ['ignore', 'pipe', 'inherit'] });

  const port = await freePort();
  const server = spawn(process.execPath, [
    ...common, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check',
    '--disable-workspace-trust', '--disable-getting-started-override', '--disable-proxy'
  ], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = createWriteStream(path.join(root, 'server.log'));
  server.stdout.pipe(log);
  server.stderr.pipe(log);
  for (let tries = 0; ; tries++) {
    const healthy = await fetch(`http://127.0.0.1:${port}/healthz`).then(answer => answer.ok, () => false);
    if (healthy) {
      break;
    }
    if (tries > 300 || server.exitCode !== null) {
      throw new Error(`code-server did not start; see ${root}/server.log`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }

  const context = await chromium.launchPersistentContext(path.join(root, 'chromium'), {
    executablePath: CHROMIUM,
    headless: true,
    viewport: size,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
    ]
  });
  const page = context.pages()[0] ?? await context.newPage();
  if (process.env.VERBOSE) {
    page.on('console', message => console.log('console:', message.text().slice(0, 300)));
  }
  await before?.(page);
  const tests = payload ? `&payload=${encodeURIComponent(JSON.stringify(payload(port)))}` : '';
  await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}${tests}`);
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  return {
    page,
    workspace,
    root,
    async stop({ keep = false } = {}) {
      await context.close();
      // It takes more than five seconds to end by itself.
      kill(server, 'SIGTERM');
      await Promise.race([new Promise(resolve => server.once('exit', resolve)), new Promise(resolve => setTimeout(resolve, 1_500))]);
      kill(server, 'SIGKILL');
      if (!keep) {
        rmSync(root, { recursive: true, force: true, maxRetries: 5 });
      }
    }
  };
}

function kill(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // it has ended
  }
}
