// SPDX-License-Identifier: EPL-2.0
// Runs the command line that comes with the extension.
import { spawn } from 'node:child_process';
import * as path from 'node:path';
import type * as vscode from 'vscode';
import { findJava } from './java';

/** What a run of the program said. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The program `guestwright`, as words for a shell or a process. */
export class Program {
  constructor(private readonly context: vscode.ExtensionContext) {}

  /** The class path of the language server and the command line. Java itself looks into the folder. */
  get classPath(): string {
    return path.join(this.context.extensionPath, 'server', '*');
  }

  /** The words of a call. */
  async command(...words: string[]): Promise<string[]> {
    const java = await findJava();
    if ('problem' in java) {
      throw new Error(java.problem);
    }
    const quick = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
    return [java.program, ...quick, '-cp', this.classPath, 'org.guestwright.cli.Main', ...words];
  }

  /** Runs it to its end. */
  async run(words: string[], cwd?: string): Promise<Outcome> {
    const [program, ...rest] = await this.command(...words);
    return new Promise((resolve, reject) => {
      const child = spawn(program, rest, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
      child.on('error', reject);
      child.on('close', code => resolve({ code: code ?? -1, out, err }));
    });
  }
}
