// SPDX-License-Identifier: EPL-2.0
// What the server answers, and what the panels are told.

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Location {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** A text that a guest becomes. */
export interface Output {
  readonly kind: 'xml' | 'qemu';
  readonly text: string;
  readonly origins: readonly { readonly line: number; readonly location: Location }[];
}

/** The answer to guestwright/preview. */
export interface Preview {
  readonly guest?: string | null;
  readonly outputs: readonly Output[];
  readonly problems: readonly string[];
}

/** The answer to guestwright/draw. */
export interface Drawing {
  readonly guest?: string | null;
  readonly svg?: string | null;
  readonly problems: readonly string[];
}

/** What a panel shows. */
export type Shown =
  | { readonly type: 'preview'; readonly preview: Preview; readonly cursor: { readonly uri: string; readonly line: number } }
  | { readonly type: 'picture'; readonly drawing: Drawing };

/** What is done in a panel. */
export type Done =
  | { readonly type: 'ready' }
  | { readonly type: 'goTo'; readonly location: Location }
  | { readonly type: 'goToSource'; readonly source: string }
  | { readonly type: 'copy'; readonly text: string };
