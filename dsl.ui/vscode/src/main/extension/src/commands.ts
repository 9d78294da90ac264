// SPDX-License-Identifier: EPL-2.0
// The commands that run the program and show what comes of it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Manual } from './manual';
import type { Outcome, Program } from './program';
import type { Server } from './server';

const XML_FILES = { 'libvirt XML': ['xml'] };

export function registerCommands(
  context: vscode.ExtensionContext,
  program: Program,
  server: Server,
  manual: Manual,
  output: vscode.LogOutputChannel
): void {
  const add = (name: string, run: (...words: never[]) => Promise<unknown>) =>
    context.subscriptions.push(vscode.commands.registerCommand(`guestwright.${name}`, async (...words: never[]) => {
      try {
        return await run(...words);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        output.error(message);
        void vscode.window.showErrorMessage(message);
        return undefined;
      }
    }));
  add('generate', (uri?: vscode.Uri) => generate(program, output, uri));
  add('importXml', (uri?: vscode.Uri) => importXml(program, output, uri));
  add('importClipboard', () => importClipboard(program, output));
  add('compareXml', (uri?: vscode.Uri, other?: vscode.Uri) => compareXml(program, output, uri, other));
  add('probe', (name?: string) => probe(program, output, name));
  add('manual', () => manual.show('index.html'));
  add('problem', (code?: string) => manual.showProblem(code ?? ''));
  add('restart', () => server.restart());
  add('newGuest', newGuest);
}

async function newGuest(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'guest', content: '' });
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
}

/** The file that a command is about: what it was called on, or the active editor's, saved. */
async function fileOf(uri: vscode.Uri | undefined, language: string): Promise<string> {
  const active = vscode.window.activeTextEditor?.document;
  const wanted = uri ?? (active?.languageId === language ? active.uri : undefined);
  if (wanted === undefined) {
    throw new Error(`Open a .${language} file first.`);
  }
  const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === wanted.toString());
  if (wanted.scheme !== 'file' || (document?.isDirty && !(await document.save()))) {
    throw new Error('Save the file first.');
  }
  return wanted.fsPath;
}

async function generate(program: Program, output: vscode.LogOutputChannel, uri?: vscode.Uri): Promise<void> {
  const file = await fileOf(uri, 'guest');
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(file))?.uri.fsPath ?? path.dirname(file);
  const settings = vscode.workspace.getConfiguration('guestwright', vscode.Uri.file(file));
  const target = path.resolve(folder, settings.get('generate.folder', 'generated'));
  const outcome = await program.run(['generate', ...profile(file), '-o', target, file], folder);
  check(outcome, output, `'${path.basename(file)}' has errors, and nothing was made of it.`);
  const show = 'Show';
  void vscode.window.showInformationMessage(`Written to ${vscode.workspace.asRelativePath(target)}.`, show).then(async choice => {
    if (choice === show) {
      const made = await vscode.workspace.findFiles(new vscode.RelativePattern(target, `${path.parse(file).name}*`), undefined, 1);
      await vscode.window.showTextDocument(made[0], { viewColumn: vscode.ViewColumn.Beside, preview: true });
    }
  });
}

/** The option that names the QEMU of the settings. */
function profile(file: string): string[] {
  const name = vscode.workspace.getConfiguration('guestwright', vscode.Uri.file(file)).get('profile', '');
  return name === '' ? [] : ['--profile', name];
}

async function importXml(program: Program, output: vscode.LogOutputChannel, uri?: vscode.Uri): Promise<void> {
  const isXml = vscode.window.activeTextEditor?.document.languageId === 'xml';
  const chosen = uri ?? (isXml ? undefined : await choose('Import'));
  if (chosen !== undefined || isXml) {
    await show((await imported(program, output, await fileOf(chosen, 'xml'))), 'guest');
  }
}

async function choose(label: string): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({ filters: XML_FILES, openLabel: label, title: `${label}: libvirt's domain XML` });
  return chosen?.[0];
}

async function importClipboard(program: Program, output: vscode.LogOutputChannel): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') {
    throw new Error('The clipboard is empty: copy what virsh dumpxml gives, or a QEMU command line.');
  }
  await withFile(text.trimStart().startsWith('<') ? 'clipboard.xml' : 'clipboard.sh', text, async file =>
    show(await imported(program, output, file), 'guest'));
}

async function imported(program: Program, output: vscode.LogOutputChannel, file: string): Promise<string> {
  const outcome = await program.run(['import', file], path.dirname(file));
  check(outcome, output, `'${path.basename(file)}' could not be imported.`);
  return outcome.out;
}

/** Shows the XML of a guest beside that of a file, both in the same layout, so that only what they mean differs. */
async function compareXml(program: Program, output: vscode.LogOutputChannel, uri?: vscode.Uri, other?: vscode.Uri): Promise<void> {
  const file = await fileOf(uri, 'guest');
  const chosen = other ?? (await choose('Compare'));
  if (chosen === undefined) {
    return;
  }
  const xml = async (name: string) => {
    const outcome = await program.run(['generate', '--to', 'xml', name], path.dirname(name));
    check(outcome, output, `'${path.basename(name)}' has errors.`);
    return vscode.workspace.openTextDocument({ language: 'xml', content: outcome.out });
  };
  const left = await xml(chosen.fsPath);
  const right = await xml(file);
  const title = `${path.basename(chosen.fsPath)} ↔ ${path.basename(file)}`;
  await vscode.commands.executeCommand('vscode.diff', left.uri, right.uri, title);
}

async function probe(program: Program, output: vscode.LogOutputChannel, name?: string): Promise<void> {
  const qemu = name ?? (await vscode.window.showInputBox({
    title: 'Ask a QEMU what it can do',
    prompt: 'The program, or its path. It is started without a machine.',
    value: 'qemu-system-x86_64'
  }));
  if (!qemu) {
    return;
  }
  const outcome = await program.run(['capabilities', 'probe', qemu]);
  check(outcome, output, `'${qemu}' could not be asked.`);
  await show(outcome.out, 'plaintext');
}

async function show(content: string, language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
}

async function withFile(name: string, text: string, use: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'guestwright-'));
  try {
    const file = path.join(folder, name);
    await writeFile(file, text);
    await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Says what went wrong, the first of it in the message and all in the output. */
function check(outcome: Outcome, output: vscode.LogOutputChannel, otherwise: string): void {
  if (outcome.err !== '') {
    output.info(outcome.err);
  }
  if (outcome.code !== 0) {
    const first = outcome.err.split('\n').find(line => line.includes(': error: ') || line.startsWith('guestwright: '));
    throw new Error(first === undefined ? otherwise : `${otherwise} ${first.replace(/^.*?: error: /, '')}`);
  }
}
