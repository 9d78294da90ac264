// SPDX-License-Identifier: EPL-2.0
// Finds a Java that can run the language server.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import * as path from 'node:path';
import * as vscode from 'vscode';

const OLDEST = 17;
const PROGRAM = process.platform === 'win32' ? 'java.exe' : 'java';

/** A Java, or the sentence that says what to do. */
export type Java = { readonly program: string; readonly version: number } | { readonly problem: string };

/** The Java of the setting; else that of JAVA_HOME or the PATH, whichever is the first that is new enough. */
export async function findJava(): Promise<Java> {
  const home = vscode.workspace.getConfiguration('guestwright').get<string>('java.home', '').trim();
  if (home !== '') {
    const program = path.join(home, 'bin', PROGRAM);
    const version = await versionOf(program);
    return version >= OLDEST
      ? { program, version }
      : { problem: `The setting 'guestwright.java.home' is '${home}', and ${shortcoming(version)}.` };
  }
  let newest = 0;
  for (const program of await candidates()) {
    const version = await versionOf(program);
    if (version >= OLDEST) {
      return { program, version };
    }
    newest = Math.max(newest, version);
  }
  return {
    problem: newest > 0
      ? `Guestwright needs Java ${OLDEST} or later; the Java here is ${newest}.`
      : `Guestwright needs Java ${OLDEST} or later, and there is none in JAVA_HOME or on the PATH.`
  };
}

function shortcoming(version: number): string {
  return version === 0 ? 'there is no Java in it' : `the Java in it is ${version}, not ${OLDEST} or later`;
}

async function candidates(): Promise<string[]> {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(folder => folder !== '');
  if (process.env.JAVA_HOME) {
    folders.unshift(path.join(process.env.JAVA_HOME, 'bin'));
  }
  const found: string[] = [];
  for (const folder of folders) {
    const program = path.join(folder, PROGRAM);
    try {
      await access(program, constants.X_OK);
      found.push(program);
    } catch {
      // not here
    }
  }
  return found;
}

/** The number of a Java's version, 17 of 17.0.15 and 8 of 1.8.0; 0 for what is no Java. */
function versionOf(program: string): Promise<number> {
  return new Promise(resolve => {
    execFile(program, ['-version'], { timeout: 20_000 }, (error, _, stderr) => {
      const match = error ? null : /version "(?:1\.)?(\d+)/.exec(stderr);
      resolve(match ? Number(match[1]) : 0);
    });
  });
}
