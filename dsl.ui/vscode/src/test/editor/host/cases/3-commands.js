// SPDX-License-Identifier: EPL-2.0
const assert = require('node:assert/strict');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const folder = () => vscode.workspace.workspaceFolders[0].uri;
const file = name => vscode.Uri.joinPath(folder(), name);
const IMPORTED = `guest db {
    type = kvm
    memory = 2GiB
    vcpu = 1
    os { arch = x86_64  machine = q35  type = hvm }
}
`;

exports.run = async ({ test, wait }) => {
  const active = () => vscode.window.activeTextEditor?.document;

  await test('XML is imported from a file', async () => {
    await vscode.commands.executeCommand('guestwright.importXml', file('old/db.xml'));
    await wait('the guest', () => active()?.languageId === 'guest' && active().isUntitled);
    assert.equal(active().getText(), IMPORTED);
  });

  await test('XML is imported from the clipboard', async () => {
    await vscode.env.clipboard.writeText(readFileSync(file('old/db.xml').fsPath, 'utf8').replaceAll('db', 'copied'));
    await vscode.commands.executeCommand('guestwright.importClipboard');
    await wait('the guest', () => active()?.getText() === IMPORTED.replaceAll('db', 'copied'));
  });

  await test('a guest is generated', async () => {
    await vscode.commands.executeCommand('guestwright.generate', file('web.guest'));
    assert.match(readFileSync(file('generated/web.xml').fsPath, 'utf8'), /^<domain type='kvm'>\n {2}<name>web<\/name>/);
    assert.match(readFileSync(file('generated/web.args').fsPath, 'utf8'), /qemu-system-x86_64/);
  });

  await test('a guest is compared with XML', async () => {
    await vscode.commands.executeCommand('guestwright.compareXml', file('web.guest'), file('old/db.xml'));
    const input = await wait('the comparison', () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return tab instanceof vscode.TabInputTextDiff && tab;
    });
    const text = uri => vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString()).getText();
    assert.match(text(input.original), /<name>db<\/name>/);
    assert.match(text(input.modified), /<name>web<\/name>/);
  });

  await test('a build is a task, and its messages are problems', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'guestwright' });
    assert.deepEqual(tasks.map(task => task.name).sort(), ['generate', 'validate']);
    const task = tasks.find(one => one.name === 'validate');
    assert.deepEqual(task.problemMatchers, ['$guestwright']);
    const ended = new Promise(resolve => vscode.tasks.onDidEndTask(event => event.execution.task.name === 'validate' && resolve()));
    await vscode.tasks.executeTask(task);
    await ended;
    const matched = await wait('the problem of the task', () => vscode.languages.getDiagnostics(file('secure.guest'))
      .find(found => found.message.startsWith("there is no property 'modell' here") && found.source === 'guestwright' && !found.code?.target));
    assert.equal(matched.range.start.line, 7);
  });

  await test('the preview and the picture open beside the text', async () => {
    await vscode.window.showTextDocument(file('web.guest'), { viewColumn: vscode.ViewColumn.One });
    const labels = () => vscode.window.tabGroups.all.flatMap(group => group.tabs.map(tab => tab.label));
    await vscode.commands.executeCommand('guestwright.preview');
    await wait('the preview', () => labels().includes('Preview: web'));
    await vscode.commands.executeCommand('guestwright.picture');
    await wait('the picture', () => labels().includes('Picture: web'));
  });

  await test('the manual opens', async () => {
    await vscode.commands.executeCommand('guestwright.manual');
    const shown = () => vscode.window.tabGroups.all.some(group => group.tabs.some(tab => tab.label === 'Guestwright Manual'));
    await wait('the manual', shown);
  });

  await test('the code of a problem leads to its rule', async () => {
    assert.equal(await vscode.commands.executeCommand('guestwright.problem', 'tpm.proxy.single'), 'rules/tpm.html');
    assert.equal(await vscode.commands.executeCommand('guestwright.problem', 'guest.syntax'), 'language.html');
  });

  await test('what is no QEMU is said to be none', async () => {
    const answer = vscode.commands.executeCommand('guestwright.probe', '/bin/false');
    await answer;
    assert.ok(!active()?.getText().includes('arch'), 'nothing is shown');
  });

  await test('a server that is killed is started again', async () => {
    const uri = file('secure.guest');
    const server = servers();
    assert.equal(server.length, 1);
    process.kill(server[0], 'SIGKILL');
    await wait('another server', () => servers().length === 1 && servers()[0] !== server[0]);
    await wait('the diagnostic', () => vscode.languages.getDiagnostics(uri).some(found => found.code?.target));
    const editor = await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
    await editor.edit(edit => edit.insert(new vscode.Position(2, 0), '    memroy = 1GiB\n'));
    await wait('what the new one finds', () => vscode.languages.getDiagnostics(uri).some(found => found.message.includes('memroy')));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  await test('without a Java no server runs, and with one it does', async () => {
    const settings = vscode.workspace.getConfiguration('guestwright');
    await settings.update('java.home', path.join(folder().fsPath, 'nowhere'), vscode.ConfigurationTarget.Global);
    await wait('no server', () => servers().length === 0);
    await settings.update('java.home', undefined, vscode.ConfigurationTarget.Global);
    await wait('a server', () => servers().length === 1);
  });
};

/** The processes of language servers that this VS Code has started. */
function servers() {
  const all = [];
  for (const id of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
      if (words.includes('org.guestwright.server.Main') && readFileSync(`/proc/${id}/environ`, 'utf8').includes(process.env.GUESTWRIGHT_TEST_OUT)
        && existsSync(`/proc/${id}`)) {
        all.push(Number(id));
      }
    } catch {
      // it has ended
    }
  }
  return all;
}
