// SPDX-License-Identifier: EPL-2.0
// Shows in a panel what it is told, and tells what is clicked.
import type { Done, Drawing, Output, Preview, Shown } from '../messages';

declare function acquireVsCodeApi(): { postMessage(done: Done): void; getState(): unknown; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const main = document.querySelector('main')!;
const TITLES = { xml: 'libvirt XML', qemu: 'QEMU' };
let chosen: Output['kind'] = (editor.getState() as Output['kind'] | undefined) ?? 'xml';
let last: Shown | undefined;

window.addEventListener('message', (event: MessageEvent<Shown>) => {
  last = event.data;
  render();
});

function render(): void {
  if (last?.type === 'preview') {
    showPreview(last.preview, last.cursor);
  } else if (last?.type === 'picture') {
    showPicture(last.drawing);
  }
}

/** An element with a class and what is in it. */
function element(name: string, style: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = style;
  made.append(...children);
  return made;
}

function nothing(guest: string | null | undefined): HTMLElement {
  return element('p', 'nothing', guest ? 'The guest has errors, and becomes nothing yet.' : 'There is no guest in this file.');
}

function problems(all: readonly string[]): HTMLElement {
  return element('ul', 'problems', ...all.slice(0, 20).map(problem => element('li', '', problem)));
}

function showPreview(preview: Preview, cursor: { readonly uri: string; readonly line: number }): void {
  const output = preview.outputs.find(one => one.kind === chosen) ?? preview.outputs[0];
  const tabs = element('nav', '', ...preview.outputs.map(one => {
    const tab = element('button', one === output ? 'chosen' : '', TITLES[one.kind]);
    tab.addEventListener('click', () => {
      chosen = one.kind;
      editor.setState(chosen);
      render();
    });
    return tab;
  }));
  if (output) {
    const copy = element('button', 'copy', 'Copy');
    copy.title = 'Copy the text to the clipboard';
    copy.addEventListener('click', () => editor.postMessage({ type: 'copy', text: output.text }));
    tabs.append(copy);
  }
  const top = main.querySelector('pre')?.scrollTop ?? 0;
  main.replaceChildren(
    tabs,
    ...(preview.problems.length > 0 ? [problems(preview.problems)] : []),
    output ? lines(output, cursor) : nothing(preview.guest)
  );
  const text = main.querySelector('pre');
  if (text) {
    text.scrollTop = top;
    text.querySelector('.here')?.scrollIntoView({ block: 'nearest' });
  }
}

/** A text line by line; those that come from the cursor's line are marked. */
function lines(output: Output, cursor: { readonly uri: string; readonly line: number }): HTMLElement {
  const origins = new Map(output.origins.map(origin => [origin.line, origin.location]));
  const paint = output.kind === 'xml' ? paintXml : paintCommand;
  const rows = output.text.replace(/\n$/, '').split('\n').map((text, number) => {
    const origin = origins.get(number);
    const row = element('div', 'line', ...paint(text));
    if (origin) {
      const { start, end } = origin.range;
      row.classList.add('linked');
      row.classList.toggle('here', origin.uri === cursor.uri && start.line <= cursor.line && cursor.line <= end.line);
      row.title = 'Go to where this is written';
      row.addEventListener('click', () => editor.postMessage({ type: 'goTo', location: origin }));
    }
    return row;
  });
  return element('pre', output.kind, ...rows);
}

/** A text in pieces, those that a pattern finds with the class of the group that found them. */
function paint(text: string, pattern: RegExp): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(at, match.index));
    const [style] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [''];
    parts.push(element('span', style, match[0]));
    at = match.index + match[0].length;
  }
  parts.push(text.slice(at));
  return parts;
}

const paintXml = (text: string) => paint(text, /(?<tag><\/?[\w:.-]+|\/?>)|(?<attribute>[\w:.-]+(?==))|(?<string>'[^']*')/g);
const paintCommand = (text: string) => paint(text, /(?<comment>^#.*$)|(?<tag>^-[\w-]+)|(?<attribute>"[\w.-]+"(?=:)|[\w.-]+(?==))|(?<string>"[^"]*")/g);

function showPicture(drawing: Drawing): void {
  if (!drawing.svg) {
    main.replaceChildren(nothing(drawing.guest));
    return;
  }
  const sheet = element('div', 'sheet');
  sheet.innerHTML = drawing.svg;
  sheet.addEventListener('click', event => {
    const source = (event.target as Element).closest('[data-source]')?.getAttribute('data-source');
    if (source) {
      editor.postMessage({ type: 'goToSource', source });
    }
  });
  sheet.addEventListener('dblclick', () => sheet.classList.toggle('natural'));
  main.replaceChildren(...(drawing.problems.length > 0 ? [problems(drawing.problems)] : []), sheet);
}

editor.postMessage({ type: 'ready' });
