/** The kinds of `*.tdkt.yaml` file and the types of what they hold. */
import type { KindData } from '../generated/types';
import type { ParsedText, Route } from '../text/types';
import type { SchemaProblem } from '../schema/problems';

/** The value of the key `loai`. */
export type Kind = keyof KindData;

export const KINDS: readonly Kind[] = ['ke-hoach', 'don-vi', 'dang-ky', 'ho-so', 'bao-cao'];

/** Keys of kind K whose value is a list of mappings. */
export type ListKey<K extends Kind> = {
  [P in keyof KindData[K] & string]-?: NonNullable<KindData[K][P]> extends readonly (infer I)[]
    ? I extends object
      ? P
      : never
    : never;
}[keyof KindData[K] & string];

/** An item of the list `P` of kind K. */
export type ItemOf<K extends Kind, P extends ListKey<K>> =
  NonNullable<KindData[K][P]> extends readonly (infer I)[] ? I : never;

/** Lists that grow with the people in a file: what one item of them gives must not cost a look at all others. */
export type LongList<K extends Kind> = K extends 'ho-so'
  ? 'de_nghi' | 'hop_binh_xet'
  : K extends 'dang-ky'
    ? 'dang_ky'
    : K extends 'don-vi'
      ? 'don_vi'
      : never;

/** The same by kind, for code. */
export const LONG_LISTS: { readonly [K in Kind]: readonly LongList<K>[] } = {
  'ke-hoach': [],
  'don-vi': ['don_vi'],
  'dang-ky': ['dang_ky'],
  'ho-so': ['hop_binh_xet', 'de_nghi'],
  'bao-cao': [],
};

/** The data of a file but its long lists. */
export type Head<K extends Kind> = K extends Kind ? Omit<KindData[K], LongList<K>> : never;

export type Plan = KindData['ke-hoach'];
export type Award = ItemOf<'ke-hoach', 'hinh_thuc'>;
export type PlanPart = ItemOf<'ke-hoach', 'thanh_phan'>;
export type Deadline = ItemOf<'ke-hoach', 'thoi_han'>;
export type Unit = ItemOf<'don-vi', 'don_vi'>;
export type Entry = ItemOf<'dang-ky', 'dang_ky'>;
export type Nominee = ItemOf<'ho-so', 'de_nghi'>;
export type Vote = ItemOf<'ho-so', 'hop_binh_xet'>;
export type Report = KindData['bao-cao'];

/** A file as read: typed data, and the text that every route of the data can be found in. */
export interface FileOf<K extends Kind> {
  /** Path from the root of the project, with `/`. */
  readonly path: string;
  readonly kind: K;
  /** What could be read; a value of a wrong type is left out, a missing one is missing. */
  readonly data: KindData[K];
  readonly parsed: ParsedText;
  /** What the schema has to say against it. */
  readonly problems: readonly SchemaProblem[];
}

/** A file whose `loai` is missing or unknown. */
export interface UnknownFile {
  readonly path: string;
  readonly kind: null;
  readonly data: Readonly<Record<string, undefined>>;
  readonly parsed: ParsedText;
  readonly problems: readonly SchemaProblem[];
}

export type KnownFile = { [K in Kind]: FileOf<K> }[Kind];
export type DossierFile = KnownFile | UnknownFile;

/** A place inside a file; made a range only at the edge. */
export interface Place {
  /** Path of the file from the root of the project. */
  readonly file: string;
  readonly route: Route;
  readonly part: Part;
}

/** The key, the value, or both. */
export type Part = 'key' | 'value' | 'item';

/** Narrows a file to a kind. */
export function isKind<K extends Kind>(file: DossierFile, kind: K): file is Extract<KnownFile, FileOf<K>> {
  return file.kind === kind;
}
