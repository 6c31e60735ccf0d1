/**
 * The text layer's vocabulary: text in, segments out. It knows YAML, Unicode and line ends, and no domain.
 *
 * All offsets are UTF-16 code units. Offsets of a node or problem count from the start of its *segment*, so that a
 * segment parsed once stays valid wherever it moves to; `Segment.start` is where the segment now stands.
 */

/** One step into a document: a key of a mapping (as data knows it, see `dataKey`) or an index into a sequence. */
export type Step = string | number;

/** A way through a document, from its root. The empty route is the document itself. */
export type Route = readonly Step[];

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text in `[start, end)` by `text`. Offsets are absolute UTF-16 offsets in the text before the edit. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A place as editors and the command line speak of it: both 0-based, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  /** The value under the YAML 1.2 core schema. */
  readonly value: string | number | boolean | null;
  /** The characters of the scalar as written, without quotes: keeps the zero of `0123` and of `1.10`. */
  readonly source: string;
  readonly style: ScalarStyle;
}

export interface Pair {
  readonly key: ScalarNode;
  readonly value: Node | null;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  /** Written `{a: b}` rather than in block form. */
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

export interface SeqNode extends Span {
  readonly kind: 'seq';
  readonly flow: boolean;
  readonly items: readonly (Node | null)[];
}

export type Node = ScalarNode | MapNode | SeqNode;

/** What is wrong with the text as text. Each code has its rule in group `cau-truc`, which holds the words. */
export type ProblemCode =
  | 'cu-phap' // YAML syntax; `detail` is the parser's own code, `unclosed`, `too-deep`, `too-long`, `complex-key` or `empty-key`
  | 'khoa-trung' // two keys equal once marks and normalisation are folded away
  | 'xung-dot-git' // conflict markers, once a file
  | 'nhieu-tai-lieu' // more than one YAML document
  | 'neo' // anchor, alias, tag or merge key
  | 'tab' // tab in indentation
  | 'xuong-dong-cr' // lone CR as line end
  | 'nhi-phan'; // NUL or other control characters: not text

export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly detail?: string;
}

/**
 * What one segment holds, wherever it stands: the same object as long as its text stays as it is, through all edits
 * around it, and never that of another segment of the same text. What was made of it may be kept under it.
 */
export interface Part {
  readonly length: number;
  /**
   * `value`: a top-level key with its whole value. `list`: the key of a top-level block sequence, whose items follow
   * as segments of their own (`node` is null). `item`: one such item. `whole`: a document that is no mapping.
   */
  readonly role: 'value' | 'list' | 'item' | 'whole';
  /** The key of a `value` or `list`. */
  readonly key: ScalarNode | null;
  /** Read when it is asked for, and not kept for long: equal from one time to the next, not the same. */
  readonly node: Node | null;
}

/** One top-level key with its value, or one item of a top-level block sequence. */
export interface Segment extends Part {
  /** Absolute offset of the segment's first character. Everything else in the segment counts from here. */
  readonly start: number;
  /** The key this segment belongs to (of an `item`, in the coordinates of its `list` segment); null for `whole`. */
  readonly key: ScalarNode | null;
  /** Index of an `item`, else null. */
  readonly index: number | null;
}

/** An immutable snapshot of a text, cut in segments, parsed. Any text gives one; parsing never fails. */
export interface ParsedText {
  readonly length: number;
  readonly lineEnd: '\n' | '\r\n';
  /** The segments in the order of the text. Made when asked for: what looks at few of them takes `segmentAt`. */
  readonly segments: readonly Segment[];
  /** What each segment holds. */
  readonly parts: readonly Part[];
  /** Indexes in `parts`, ascending, of all that is no item; an item belongs to the last one before it. */
  readonly heads: readonly number[];
  /** One of `segments`. */
  segmentAt(index: number): Segment;
  /** Index in `parts` of the list that an item belongs to, of anything else its own. */
  listAt(index: number): number;
  /** Index of the segment that holds an offset, or of the first; -1 where there is none. */
  indexAt(offset: number): number;
  /** Problems with absolute offsets, in the order of the text. */
  readonly problems: readonly Problem[];
  /** The text between two absolute offsets. */
  slice(start: number, end: number): string;
  positionAt(offset: number): Position;
  /** The offset of a position; past the end of a line it is the end of that line. */
  offsetAt(position: Position): number;
}
