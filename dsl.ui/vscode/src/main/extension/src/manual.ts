// SPDX-License-Identifier: EPL-2.0
// Shows the reference manual, which the program writes the first time that somebody looks at it.
import { access, readdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Program } from './program';

/** Follows links in the page; the manual's own pages are shown in place. */
const NAVIGATION = `
const editor = acquireVsCodeApi();
document.addEventListener('click', event => {
  const link = event.target.closest && event.target.closest('a[href]');
  const target = link && link.getAttribute('href');
  if (target && !target.startsWith('#') && !/^[a-z]+:/.test(target)) {
    event.preventDefault();
    editor.postMessage(target);
  }
}, true);`;

export class Manual {
  private panel: vscode.WebviewPanel | undefined;
  private page = 'index.html';

  constructor(private readonly context: vscode.ExtensionContext, private readonly program: Program) {}

  private get folder(): string {
    const { version } = this.context.extension.packageJSON as { version: string };
    return path.join(this.context.globalStorageUri.fsPath, `manual-${version}`);
  }

  /** Shows a page, at the place of that name in it, and says which page is shown then. */
  async show(page: string, place?: string): Promise<string> {
    await this.write();
    if (this.panel === undefined) {
      this.panel = vscode.window.createWebviewPanel('guestwright.manual', 'Guestwright Manual', vscode.ViewColumn.Beside, {
        enableScripts: true,
        enableFindWidget: true,
        retainContextWhenHidden: true,
        localResourceRoots: [vscode.Uri.file(this.folder)]
      });
      this.panel.onDidDispose(() => (this.panel = undefined));
      this.panel.webview.onDidReceiveMessage((target: string) => this.follow(target));
    }
    this.panel.reveal();
    await this.load(page, place);
    return this.page;
  }

  /** Shows the rule of a code, or where the manual tells of codes of its kind. */
  async showProblem(code: string): Promise<string> {
    await this.write();
    for (const name of await readdir(path.join(this.folder, 'rules')).catch(() => [])) {
      if ((await readFile(path.join(this.folder, 'rules', name), 'utf8')).includes(`id="${code}"`)) {
        return this.show(`rules/${name}`, code);
      }
    }
    return this.show(code.startsWith('guest.') ? 'language.html' : 'rules.html');
  }

  private async write(): Promise<void> {
    try {
      await access(path.join(this.folder, 'index.html'));
    } catch {
      await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title: 'Writing the reference manual' },
        async () => {
          const { code, err } = await this.program.run(['docs', '-o', this.folder]);
          if (code !== 0) {
            throw new Error(`The manual could not be written. ${err}`);
          }
        }
      );
    }
  }

  private async follow(target: string): Promise<void> {
    const [file, place] = target.split('#');
    await this.load(path.posix.normalize(path.posix.join(path.posix.dirname(this.page), file)), place);
  }

  private async load(page: string, place?: string): Promise<void> {
    const file = path.join(this.folder, page);
    if (this.panel === undefined || path.relative(this.folder, file).startsWith('..')) {
      return;
    }
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch {
      return;
    }
    this.page = page;
    const base = `${this.panel.webview.asWebviewUri(vscode.Uri.file(path.dirname(file))).toString()}/`;
    const jump = place === undefined ? '' : `location.hash = ${JSON.stringify(place)};`;
    this.panel.webview.html = text
      .replace(/\b(src|href)="(?!#|[a-z]+:)([^"]*\.(?:css|js|svg|png))"/g, (_, name: string, target: string) => `${name}="${base}${target}"`)
      .replace('</head>', '<style>pre code { background: none; padding: 0; }</style></head>')
      .replace('</body>', () => `<script>${NAVIGATION}${jump}</script></body>`);
  }
}
