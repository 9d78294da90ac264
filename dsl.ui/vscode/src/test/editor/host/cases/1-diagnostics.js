// SPDX-License-Identifier: EPL-2.0
const assert = require('node:assert/strict');
const vscode = require('vscode');

const file = name => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name);
const shown = uri => vscode.languages.getDiagnostics(uri).map(found =>
  `${found.range.start.line}:${found.range.start.character} ${found.code?.value ?? found.code} ${found.message}`);

exports.run = async ({ test, wait }) => {
  await test('a .guest file is of our language', async () => {
    const document = await vscode.workspace.openTextDocument(file('secure.guest'));
    assert.equal(document.languageId, 'guest');
  });

  await test('the extension starts with a folder of guests', async () => {
    const extension = vscode.extensions.getExtension('guestwright.guestwright');
    await wait('its start', () => extension.isActive);
  });

  await test('a file is checked that is not open', async () => {
    assert.deepEqual(await wait('a diagnostic', () => shown(file('secure.guest')).length > 0 && shown(file('secure.guest'))), [
      "7:16 guest.property.unknown there is no property 'modell' here; did you mean 'model'?"
    ]);
  });

  await test('an edit takes back what was wrong, and undo brings it', async () => {
    const editor = await vscode.window.showTextDocument(file('secure.guest'));
    await editor.edit(edit => edit.replace(new vscode.Range(7, 16, 7, 22), 'model'));
    await wait('no diagnostic', () => shown(file('secure.guest')).length === 0);
    await vscode.commands.executeCommand('undo');
    await wait('the diagnostic', () => shown(file('secure.guest')).length === 1);
  });

  await test('a guest is checked with what it imports', async () => {
    assert.deepEqual(shown(file('web.guest')), []);
    const editor = await vscode.window.showTextDocument(file('base.guest'));
    await editor.edit(edit => edit.replace(new vscode.Range(1, 9, 1, 15), 'machine'));
    await wait('a diagnostic of the importer', () => shown(file('web.guest')).length === 1);
    assert.deepEqual(shown(file('web.guest')), [
      "3:18 guest.template.unknown there is no template 'server'; declare it, or import the file that does"
    ]);
    await vscode.commands.executeCommand('undo');
    await wait('no diagnostic', () => shown(file('web.guest')).length === 0);
  });

  await test('the code of a problem leads to the manual', async () => {
    const [found] = vscode.languages.getDiagnostics(file('secure.guest'));
    assert.equal(found.code.target.toString(true), 'command:guestwright.problem?["guest.property.unknown"]');
  });

  await test('domain XML is checked where the setting says so', async () => {
    await vscode.window.showTextDocument(file('old/broken.xml'));
    const settings = vscode.workspace.getConfiguration('guestwright');
    assert.deepEqual(shown(file('old/broken.xml')), []);
    await settings.update('xml.validate', true, vscode.ConfigurationTarget.Workspace);
    await wait('a diagnostic', () => shown(file('old/broken.xml')).length > 0);
    assert.deepEqual(shown(file('old/broken.xml')), [
      "2:2 structure.element.unknown 'domain' has no element 'memori'; did you mean 'memory'?"
    ]);
    await settings.update('xml.validate', undefined, vscode.ConfigurationTarget.Workspace);
    await wait('no diagnostic', () => shown(file('old/broken.xml')).length === 0);
  });

  await test('a document is formatted', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'guest', content: 'guest web {\n  type=kvm\n}' });
    const edits = await wait('an answer', () =>
      vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', document.uri, { tabSize: 4, insertSpaces: true }));
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), 'guest web {\n    type = kvm\n}\n');
  });
};
