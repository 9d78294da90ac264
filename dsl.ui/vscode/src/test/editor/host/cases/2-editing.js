// SPDX-License-Identifier: EPL-2.0
const assert = require('node:assert/strict');
const vscode = require('vscode');

const file = name => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name);

exports.run = async ({ test, wait }) => {
  await test('what may stand here is proposed, and explained when it is looked at', async () => {
    const list = await vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider', file('web.guest'), new vscode.Position(13, 4), undefined, 200);
    const labels = list.items.map(item => typeof item.label === 'string' ? item.label : item.label.label);
    assert.ok(labels.includes('tpm'), labels.join(' '));
    assert.ok(!labels.includes('dev'), 'a property of a disk is no property of a guest');
    const tpm = list.items[labels.indexOf('tpm')];
    assert.match(tpm.documentation.value, /Trusted Platform Module/);
  });

  await test('a word is explained', async () => {
    const [hover] = await vscode.commands.executeCommand('vscode.executeHoverProvider', file('web.guest'), new vscode.Position(4, 6));
    assert.match(hover.contents[0].value, /memory/);
  });

  await test('what is wrong is repaired', async () => {
    const uri = file('secure.guest');
    await wait('the diagnostic', () => vscode.languages.getDiagnostics(uri).length === 1);
    const [found] = vscode.languages.getDiagnostics(uri);
    const actions = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider', uri, found.range, vscode.CodeActionKind.QuickFix.value);
    assert.equal(actions[0].isPreferred, true);
    await vscode.workspace.applyEdit(actions[0].edit);
    await wait('no diagnostic', () => vscode.languages.getDiagnostics(uri).length === 0);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /tpm-proxy \{ model = spapr-tpm-proxy/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await wait('the diagnostic', () => vscode.languages.getDiagnostics(uri).length === 1);
  });
};
