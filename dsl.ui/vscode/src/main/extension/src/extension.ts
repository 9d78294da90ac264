// SPDX-License-Identifier: EPL-2.0
// What is registered when the extension starts. Nothing is executed in a folder that is not trusted.
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { Manual } from './manual';
import { GuestPanel } from './panel';
import { Program } from './program';
import { Server } from './server';
import { registerTasks } from './tasks';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Guestwright', { log: true });
  context.subscriptions.push(output);
  context.subscriptions.push(vscode.commands.registerCommand('guestwright.output', () => output.show()));
  if (vscode.workspace.isTrusted) {
    await start(context, output);
  } else {
    output.info('The folder is not trusted: no program is started.');
    context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => start(context, output)));
  }
}

async function start(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): Promise<void> {
  const program = new Program(context);
  const running = new Server(program, output);
  server = running;
  context.subscriptions.push(running, registerTasks(program));
  for (const kind of ['preview', 'picture'] as const) {
    const panel = new GuestPanel(kind, context, running);
    context.subscriptions.push(panel, vscode.commands.registerCommand(`guestwright.${kind}`, () => panel.show()));
  }
  registerCommands(context, program, running, new Manual(context, program), output);
  context.subscriptions.push(vscode.workspace.onDidChangeConfiguration(async change => {
    if (['java', 'server', 'xml'].some(group => change.affectsConfiguration(`guestwright.${group}`)) && await isNeeded()) {
      await running.restart();
    }
  }));
  if (await isNeeded()) {
    await running.restart();
  } else {
    const opened = vscode.workspace.onDidOpenTextDocument(async document => {
      if (document.languageId === 'guest') {
        opened.dispose();
        await running.restart();
      }
    });
    context.subscriptions.push(opened);
  }
}

/** Whether there is something to check: an XML file alone is no reason to start a Java. */
async function isNeeded(): Promise<boolean> {
  return vscode.workspace.textDocuments.some(document => document.languageId === 'guest')
    || vscode.workspace.getConfiguration('guestwright').get('xml.validate', false)
    || (await vscode.workspace.findFiles('**/*.guest', undefined, 1)).length > 0;
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
