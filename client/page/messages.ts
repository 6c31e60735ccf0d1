/** What goes between the preview's page and the extension. */

export interface PageDocument {
  readonly path: string;
  readonly title: string;
  readonly landscape: boolean;
  readonly mark: string | null;
  readonly html: string;
}

export type ToPage =
  | { readonly type: 'show'; readonly documents: readonly PageDocument[]; readonly message: string | null }
  /** Brings the part of that line (0-based) of that file (an index) into view. */
  | { readonly type: 'reveal'; readonly file: number; readonly line: number };

export type FromPage =
  | { readonly type: 'ready' }
  /** It is laid out: how many pages each document takes, and the part brought into view, as `file:line`. */
  | {
      readonly type: 'shown';
      readonly pages: Readonly<Record<string, number>>;
      readonly current: string | null;
    }
  /** Somebody asks for where a part is written. */
  | { readonly type: 'open'; readonly file: number; readonly line: number }
  | { readonly type: 'export' };
