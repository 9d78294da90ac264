// SPDX-License-Identifier: EPL-2.0
// Starts the language server, and starts it again when it has died.
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  State,
  type LanguageClientOptions,
  type ServerOptions
} from 'vscode-languageclient/node';
import { findJava } from './java';
import type { Program } from './program';

/** A server that died so often within this time has a fault that starting it again does not mend. */
const MAX_DEATHS = 5;
const WITHIN = 3 * 60_000;

export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private deaths: number[] = [];
  private readonly started = new vscode.EventEmitter<LanguageClient>();
  /** Told whenever a server has started. */
  readonly onStarted = this.started.event;

  constructor(private readonly program: Program, private readonly output: vscode.LogOutputChannel) {}

  /** The client of the running server, if there is one. */
  get running(): LanguageClient | undefined {
    return this.client?.state === State.Running ? this.client : undefined;
  }

  private async start(): Promise<void> {
    const java = await findJava();
    if ('problem' in java) {
      this.output.error(java.problem);
      void this.tell(java.problem);
      return;
    }
    this.output.info(`Java ${java.version}: ${java.program}`);
    const extra = vscode.workspace.getConfiguration('guestwright').get<string[]>('server.arguments', []);
    const server: ServerOptions = {
      command: java.program,
      args: ['-XX:+UseSerialGC', ...extra, '-cp', this.program.classPath, 'org.guestwright.server.Main'],
      options: { shell: false }
    };
    this.client = new LanguageClient('guestwright', 'Guestwright', server, this.options());
    this.client.onDidChangeState(event => {
      const running = event.newState === State.Running;
      void vscode.commands.executeCommand('setContext', 'guestwright.running', running);
      if (running && this.client) {
        this.started.fire(this.client);
      }
    });
    try {
      await this.client.start();
    } catch (error) {
      this.output.error(`The language server could not be started: ${String(error)}`);
      void vscode.window.showErrorMessage(
        "The language server of Guestwright could not be started; 'Guestwright: Show Output' may say why."
      );
    }
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.dispose(2_000).catch(() => undefined);
  }

  async restart(): Promise<void> {
    this.deaths = [];
    await this.stop();
    await this.start();
  }

  private options(): LanguageClientOptions {
    const settings = vscode.workspace.getConfiguration('guestwright');
    return {
      documentSelector: [{ language: 'guest' }, ...(settings.get('xml.validate', false) ? [{ language: 'xml' }] : [])],
      outputChannel: this.output,
      initializationOptions: {
        settings,
        suggestCommand: 'editor.action.triggerSuggest',
        problemLink: 'command:guestwright.problem?%5B%22{code}%22%5D'
      },
      synchronize: { configurationSection: 'guestwright' },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => this.afterDeath()
      }
    };
  }

  private afterDeath(): { action: CloseAction; message?: string; handled?: boolean } {
    const now = Date.now();
    this.deaths = [...this.deaths.filter(time => now - time < WITHIN), now];
    if (this.deaths.length < MAX_DEATHS) {
      this.output.warn('The language server ended; it is started again.');
      return { action: CloseAction.Restart, handled: true };
    }
    return {
      action: CloseAction.DoNotRestart,
      message: `The language server of Guestwright ended ${MAX_DEATHS} times. 'Guestwright: Show Output' may say why.`
    };
  }

  /** Says what keeps the server from starting, with what can be done about it. */
  private async tell(problem: string): Promise<void> {
    const settings = 'Open Setting';
    const again = 'Try Again';
    const choice = await vscode.window.showErrorMessage(
      `${problem} Install a Java (Debian: apt install openjdk-17-jre-headless), or say where one is.`,
      settings,
      again
    );
    if (choice === settings) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'guestwright.java.home');
    } else if (choice === again) {
      await this.restart();
    }
  }

  dispose(): void {
    this.started.dispose();
  }
}
