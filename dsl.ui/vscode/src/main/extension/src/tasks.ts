// SPDX-License-Identifier: EPL-2.0
// Builds of whole workspaces as tasks, whose messages become problems.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Program } from './program';

interface Definition extends vscode.TaskDefinition {
  readonly task: 'generate' | 'validate';
  readonly files?: string[];
  readonly output?: string;
}

const SKIPPED = '{**/node_modules/**,**/target/**,**/.*/**}';

export function registerTasks(program: Program): vscode.Disposable {
  return vscode.tasks.registerTaskProvider('guestwright', {
    provideTasks: async () => {
      const all: vscode.Task[] = [];
      for (const folder of vscode.workspace.workspaceFolders ?? []) {
        for (const task of ['generate', 'validate'] as const) {
          all.push(await taskOf({ type: 'guestwright', task }, folder, program));
        }
      }
      return all;
    },
    resolveTask: async task => {
      const definition = task.definition as Definition;
      const scope = task.scope;
      return typeof scope === 'object' && (definition.task === 'generate' || definition.task === 'validate')
        ? taskOf(definition, scope, program)
        : undefined;
    }
  });
}

async function taskOf(definition: Definition, folder: vscode.WorkspaceFolder, program: Program): Promise<vscode.Task> {
  const output = definition.output ?? vscode.workspace.getConfiguration('guestwright', folder).get('generate.folder', 'generated');
  const options = definition.task === 'generate' ? ['-o', output] : [];
  const execution = new vscode.CustomExecution(async () =>
    new Run(program, folder.uri.fsPath, [definition.task, ...options], definition.files ?? (await guestsOf(folder))));
  const task = new vscode.Task(definition, folder, definition.task, 'guestwright', execution, '$guestwright');
  if (definition.task === 'generate') {
    task.group = vscode.TaskGroup.Build;
  }
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent };
  return task;
}

async function guestsOf(folder: vscode.WorkspaceFolder): Promise<string[]> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*.guest'), SKIPPED);
  return found.map(uri => path.relative(folder.uri.fsPath, uri.fsPath)).sort();
}

/** One run, shown in a terminal of its own. */
class Run implements vscode.Pseudoterminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<number>();
  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly program: Program,
    private readonly folder: string,
    private readonly words: string[],
    private readonly files: string[]
  ) {}

  open(): void {
    void this.run();
  }

  private async run(): Promise<void> {
    try {
      if (this.files.length === 0) {
        this.write('There is no .guest file in this folder.\n');
        this.closed.fire(0);
        return;
      }
      this.write(`guestwright ${[...this.words, ...this.files].join(' ')}\n`);
      const { code, out, err } = await this.program.run([...this.words, ...this.files], this.folder);
      this.write(out + err);
      this.closed.fire(code);
    } catch (error) {
      this.write(`${error instanceof Error ? error.message : String(error)}\n`);
      this.closed.fire(1);
    }
  }

  private write(text: string): void {
    this.written.fire(text.replace(/\r?\n/g, '\r\n'));
  }

  close(): void {
    // a run takes seconds, and leaves nothing half done
  }
}
