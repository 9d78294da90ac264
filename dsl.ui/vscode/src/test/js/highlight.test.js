// SPDX-License-Identifier: EPL-2.0
// Tokenizes texts with VS Code's own engine and compares the scopes of each token, line by line.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma');
const textmate = require('vscode-textmate');

const extension = new URL('../../main/extension/', import.meta.url);
const examples = new URL('../../../../../examples/', import.meta.url);
const read = url => readFileSync(url, 'utf8');

await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
    createOnigString: text => new oniguruma.OnigString(text)
  }),
  loadGrammar: async () => textmate.parseRawGrammar(read(new URL('syntaxes/guest.tmLanguage.json', extension)), 'guest.json')
});
const grammar = await registry.loadGrammar('source.guest');

/** Each token that is more than white space, with the innermost of its scopes (without `.guest`). */
function tokens(text) {
  let stack = textmate.INITIAL;
  return text.split('\n').flatMap(line => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens
      .map(token => [line.slice(token.startIndex, token.endIndex).trim(), token.scopes.at(-1).replace(/\.guest$/, '')])
      .filter(([word]) => word !== '')
      .map(([word, scope]) => `${word} -> ${scope}`);
  });
}

test('a guest with its blocks, variants and values', () => {
  assert.deepEqual(tokens(`/// Secure.
guest svm extends base {
  memory = 4GiB
  disk file { source.file = "/x/\${name}.qcow2" }
}`), [
    '/// Secure. -> comment.line.documentation',
    'guest -> keyword.declaration',
    'svm -> entity.name.type',
    'extends -> keyword.other.extends',
    'base -> entity.name.type',
    '{ -> source',
    'memory -> variable.other.property',
    '= -> keyword.operator.assignment',
    '4GiB -> constant.numeric',
    'disk -> entity.name.tag',
    'file -> storage.type.variant',
    '{ -> source',
    'source.file -> variable.other.property',
    '= -> keyword.operator.assignment',
    '" -> string.quoted.double',
    '/x/ -> string.quoted.double',
    '${ -> punctuation.definition.template-expression.begin',
    'name -> variable.other.readwrite',
    '} -> punctuation.definition.template-expression.end',
    '.qcow2 -> string.quoted.double',
    '" -> string.quoted.double',
    '} -> source',
    '} -> source'
  ]);
});

test('words that look like numbers or booleans are not', () => {
  assert.deepEqual(tokens('a = no  b = no-wait  c = 2.0  d = 0x1f  e = 00:11:22'), [
    'a -> variable.other.property', '= -> keyword.operator.assignment', 'no -> constant.language.boolean',
    'b -> variable.other.property', '= -> keyword.operator.assignment', 'no-wait -> constant.other.word',
    'c -> variable.other.property', '= -> keyword.operator.assignment', '2.0 -> constant.numeric',
    'd -> variable.other.property', '= -> keyword.operator.assignment', '0x1f -> constant.numeric',
    'e -> variable.other.property', '= -> keyword.operator.assignment', '00:11:22 -> constant.other.word'
  ]);
});

test('a block behind a value is not taken for the rest of it', () => {
  assert.deepEqual(tokens('model = tpm-spapr  backend emulator { }').slice(0, 5), [
    'model -> variable.other.property', '= -> keyword.operator.assignment', 'tpm-spapr -> constant.other.word',
    'backend -> entity.name.tag', 'emulator -> storage.type.variant'
  ]);
});

test('an unclosed string ends with its line', () => {
  assert.ok(tokens('a = "x\nguest b { }').includes('guest -> keyword.declaration'));
});

test('in the examples nothing but brackets is without a colour', () => {
  for (const name of readdirSync(examples).filter(file => file.endsWith('.guest'))) {
    const plain = tokens(read(new URL(name, examples))).filter(token => token.endsWith(' -> source'));
    assert.deepEqual(plain.filter(token => !/^[{}[\],\s]+ -> source$/.test(token)), [], name);
  }
});

test('snippets and configuration are JSON, and the manifest names files that are there', () => {
  const manifest = JSON.parse(read(new URL('package.json', extension)));
  const { languages, grammars, snippets } = manifest.contributes;
  for (const path of [languages[0].configuration, grammars[0].path, snippets[0].path]) {
    assert.equal(typeof JSON.parse(read(new URL(path, extension))), 'object');
  }
});
