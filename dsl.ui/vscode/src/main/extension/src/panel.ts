// SPDX-License-Identifier: EPL-2.0
// Panels beside the text that follow the guest under the cursor: what it becomes, and its picture.
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Done, Drawing, Location, Preview, Shown } from './messages';
import type { Server } from './server';

/** As long as nothing is typed for this time, the panel shows the newest. */
const PAUSE = 60;

type Kind = 'preview' | 'picture';
const TITLES: Record<Kind, string> = { preview: 'Preview', picture: 'Picture' };

export class GuestPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private editor: vscode.TextEditor | undefined;
  private timer: NodeJS.Timeout | undefined;
  private asked = 0;
  private readonly listeners: vscode.Disposable[];

  constructor(private readonly kind: Kind, private readonly context: vscode.ExtensionContext, private readonly server: Server) {
    this.listeners = [
      vscode.window.onDidChangeActiveTextEditor(editor => this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(event => this.follow(event.textEditor)),
      vscode.workspace.onDidChangeTextDocument(event => {
        if (event.document === this.editor?.document) {
          this.later();
        }
      }),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('guestwright')) {
          this.later();
        }
      }),
      server.onStarted(() => this.later())
    ];
  }

  show(): void {
    this.follow(vscode.window.activeTextEditor);
    if (this.panel === undefined) {
      const files = vscode.Uri.joinPath(this.context.extensionUri, 'dist');
      this.panel = vscode.window.createWebviewPanel(
        `guestwright.${this.kind}`,
        TITLES[this.kind],
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: true, enableFindWidget: true, retainContextWhenHidden: true, localResourceRoots: [files] }
      );
      this.panel.iconPath = vscode.Uri.joinPath(this.context.extensionUri, 'images', 'icon.png');
      this.panel.onDidDispose(() => (this.panel = undefined));
      this.panel.webview.onDidReceiveMessage((done: Done) => this.take(done));
      this.panel.webview.html = this.page(this.panel.webview, files);
    } else {
      this.panel.reveal(undefined, true);
      this.later();
    }
  }

  private page(webview: vscode.Webview, files: vscode.Uri): string {
    const nonce = randomBytes(16).toString('hex');
    const script = webview.asWebviewUri(vscode.Uri.joinPath(files, 'webview', 'panel.js')).toString();
    const style = webview.asWebviewUri(vscode.Uri.joinPath(files, 'webview', 'panel.css')).toString();
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource} 'unsafe-inline'; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${style}">
</head>
<body class="${this.kind}"><main></main><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (editor?.document.languageId === 'guest') {
      this.editor = editor;
      this.later();
    }
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), PAUSE);
  }

  private async update(): Promise<void> {
    const { editor, panel } = this;
    const client = this.server.running;
    if (editor === undefined || panel === undefined || client === undefined) {
      return;
    }
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const position = editor.selection.active;
    const style = vscode.workspace.getConfiguration('guestwright').get('preview.style', 'libvirt');
    const params = { textDocument: { uri }, position: { line: position.line, character: position.character }, style };
    const turn = ++this.asked;
    const shown: Shown = this.kind === 'preview'
      ? { type: 'preview', preview: await client.sendRequest<Preview>('guestwright/preview', params), cursor: { uri, line: position.line } }
      : { type: 'picture', drawing: await client.sendRequest<Drawing>('guestwright/draw', params) };
    if (turn === this.asked) {
      const guest = shown.type === 'preview' ? shown.preview.guest : shown.drawing.guest;
      panel.title = guest ? `${TITLES[this.kind]}: ${guest}` : TITLES[this.kind];
      await panel.webview.postMessage(shown);
    }
  }

  private async take(done: Done): Promise<void> {
    switch (done.type) {
      case 'ready':
        this.later();
        break;
      case 'copy':
        await vscode.env.clipboard.writeText(done.text);
        break;
      case 'goTo':
        await this.goTo(done.location);
        break;
      case 'goToSource': {
        const place = /^(.*):(\d+):(\d+)$/.exec(done.source);
        if (place) {
          const start = { line: Number(place[2]) - 1, character: Number(place[3]) - 1 };
          await this.goTo({ uri: vscode.Uri.file(place[1]).toString(), range: { start, end: start } });
        }
        break;
      }
    }
  }

  private async goTo(location: Location): Promise<void> {
    const uri = this.server.running?.protocol2CodeConverter.asUri(location.uri) ?? vscode.Uri.parse(location.uri);
    const { start, end } = location.range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    await vscode.window.showTextDocument(uri, { selection, viewColumn: this.editor?.viewColumn ?? vscode.ViewColumn.One });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.forEach(listener => listener.dispose());
    this.panel?.dispose();
  }
}
