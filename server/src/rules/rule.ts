/**
 * The contract of a rule. One rule is one file: what it finds, where the law or the plan says so, its words in both
 * languages, its fixes, and the examples that are its tests. Everything that speaks of a rule (findings, hovers, the
 * rule reference, `tdkt explain`) is made from this declaration.
 */
import type { Citation } from '../law/citation';
import type { AttachmentState } from '../workspace/attachments';
import type { Facts } from '../workspace/facts';
import type { Stage } from '../export/types';
import type { KindData } from '../generated/types';
import type { Head, ItemOf, Kind, ListKey, Part, Place, Plan } from '../model/kinds';
import type { SchemaProblem, SchemaProblemCode } from '../schema/problems';
import type { ProblemCode, Span, Step } from '../text/types';

/** How grave: see DOMAIN: error = not considered or returned; warning = contradiction, or a person must look. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** What a team may set for a rule: how grave its findings are, or that it is not run for them. */
export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = [...SEVERITIES, 'off'];

export const GROUPS = [
  'cau-truc', 'dang-ky', 'doi-tuong', 'loai-tru', 'tieu-chuan', 'ho-so', 'binh-xet', 'nhat-quan', 'bao-cao',
  'the-thuc', 'can-cu', 'ke-hoach', 'cau-hinh',
] as const; // prettier-ignore
export type Group = (typeof GROUPS)[number];

/** What a rule is run on: a whole file of a kind, or each item of a top-level list of it. */
export type Target = Kind | { [K in Kind]: `${K}.${ListKey<K>}` }[Kind];

/** The data a rule on target T is given. */
export type Subject<T extends Target> = T extends Kind
  ? KindData[T]
  : T extends `${infer K extends Kind}.${infer P}`
    ? P extends ListKey<K>
      ? ItemOf<K, P>
      : never
    : never;

/** What a rule on target T sees of the file. */
type DocumentOf<T extends Target> = T extends Kind
  ? KindData[T]
  : T extends `${infer K extends Kind}.${string}`
    ? Head<K>
    : never;

/** A value to be put into a message. Dates are shown as dd/mm/yyyy, lists joined. */
export type Datum = string | number | { readonly date: string } | { readonly list: readonly string[] };

/** A kind of plan datum whose clause (`muc`) a rule's findings cite. */
export interface PlanSource {
  readonly plan:
    | 'hinh_thuc' | 'dang_ky' | 'thanh_phan' | 'thoi_han' | 'chi_xet' | 'chua_xet' | 'noi_dung' | 'linh_vuc'
    | 'mau_bao_cao' | 'loai_don_vi' | 'bieu_quyet'; // prettier-ignore
}

export type Source = Citation | PlanSource;

/** One change of a fix; the engine makes a minimal text edit of it. */
export type Change =
  /** Replaces the scalar at the place by this text, in the scalar's own style of quoting where that can hold it. */
  | { readonly op: 'set'; readonly at: Place; readonly text: string }
  /** Puts the scalar at the place in quotes, as it is written. */
  | { readonly op: 'quote'; readonly at: Place }
  | { readonly op: 'rename-key'; readonly at: Place; readonly key: string }
  /** Inserts `key: value` into the mapping at the place; `value` is YAML as it shall stand there. */
  | { readonly op: 'insert'; readonly at: Place; readonly key: string; readonly value: string }
  /**
   * Replaces what no route leads to, as in a comment. What goes with it: of a `comment` that is taken out its line, or
   * the space before it; of a `word` in a list of words what parts it from the next.
   */
  | {
      readonly op: 'text';
      readonly at: Place;
      readonly span: Span;
      readonly text: string;
      readonly cut?: 'comment' | 'word';
      /** What must stand from here to the end of the line: in another text the change means nothing. */
      readonly was: { readonly from: number; readonly text: string };
    }
  /** Rewrites every character sequence of the file that is not NFC. */
  | { readonly op: 'nfc'; readonly at: Place }
  /** Replaces non-breaking and other odd spaces of the file by plain ones. */
  | { readonly op: 'spaces'; readonly at: Place };

export interface Fix {
  /** `safe` may be applied unseen; a `suggestion` needs a person to look. */
  readonly safety: 'safe' | 'suggestion';
  /** What the fix does, for a menu; `{name}` takes the report's data. */
  readonly title: Readonly<Record<'vi' | 'en', string>>;
  readonly changes: readonly Change[];
}

export interface RelatedReport {
  readonly at: Place;
  /** Key into `messages`. */
  readonly message: string;
  readonly data?: Readonly<Record<string, Datum>>;
}

/** What a check yields. Words are made later, from the rule's messages in the language of the reader. */
export interface Report {
  readonly at: Place;
  /** Key into `messages`; `main` where it is left out. */
  readonly message?: string;
  readonly data?: Readonly<Record<string, Datum>>;
  /** What this finding cites; where it is left out, the rule's own citations of law. */
  readonly citations?: readonly Citation[];
  readonly related?: readonly RelatedReport[];
  readonly fixes?: readonly Fix[];
}

/** Builds a place relative to the rule's subject: `at('ca_nhan').value()`. */
export type At = (...steps: readonly Step[]) => { key(): Place; value(): Place; item(): Place };

interface BaseContext<T extends Target> {
  /** The file's path from the root of the project. */
  readonly file: string;
  readonly subject: Subject<T>;
  /**
   * Places below the subject. The number that stands for an item in their routes is no index: it holds when the item
   * moves. Compare places with `facts.isBefore`, build others below them, do not count with it.
   */
  readonly at: At;
  /** The campaign's plan, or null where it was not found (a rule of its own says so). */
  readonly plan: Plan | null;
  /** Whether something is written there, below the subject, that could not be read: it is told, and not missing. */
  readonly unread: (...steps: readonly Step[]) => boolean;
  /** Citation of a clause of the campaign's plan; empty where there is no plan or no clause. */
  readonly cite: (muc: string | undefined) => readonly Citation[];
}

interface DocumentContext<T extends Target> extends BaseContext<T> {
  /**
   * The file the subject is in: for a rule on the whole file all of it, for a rule on an item all but the long lists of
   * the file (`LongList`). What the subject has to do with other items is looked up by key in `facts`.
   */
  readonly document: DocumentOf<T>;
}

interface IndexContext<T extends Target> extends DocumentContext<T> {
  /** Facts of other files, looked up by key, so that the engine knows what a finding depends on. */
  readonly facts: Facts;
}

/** How far a rule looks; it is given no more than it says. */
export type Reads = 'item' | 'document' | 'index' | 'workspace';

interface ContextByReads<T extends Target> {
  item: BaseContext<T>;
  document: DocumentContext<T>;
  index: IndexContext<T>;
  workspace: IndexContext<T>;
}

/** What `check` is given. `today` (a plain date) only where the rule says that it reads it. */
export type Context<T extends Target, R extends Reads, D extends boolean> = ContextByReads<T>[R] &
  (D extends true ? { readonly today: string } : unknown);

/** The words of a rule in one language. */
export interface Words {
  readonly title: string;
  /** Why it matters, one or two sentences. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
  /**
   * Message templates by id, `main` first; `{name}` is replaced by the datum of that name. `ngan` (where the title
   * says too little) is the finding in a few words, for tables.
   */
  readonly messages: Readonly<Record<string, string>>;
}

/**
 * A test of the rule: files by path (a string alone is the file `ho-so.tdkt.yaml`), on top of the campaign every
 * example shares (see examples.ts) unless `bare`. Where something must be found, a comment line below it has carets
 * under the place and then the rule's id.
 */
export interface Example {
  readonly files: string | Readonly<Record<string, string>>;
  readonly bare?: true;
  /** Plain date; 2020-12-01 where it is left out. */
  readonly today?: string;
  /** State of the files that the example points at, by path from the root; those not named are missing. */
  readonly attachments?: Readonly<Record<string, AttachmentState>>;
  /** What the edge or the engine says of a file, by path, where no text alone can bring it about. */
  readonly reported?: Readonly<Record<string, SchemaProblem>>;
  /** Of the first fix: what the file with the first finding must read after it. */
  readonly fixed?: string;
}

interface RuleHead {
  /** `group/name`, stable for ever: people suppress by it. */
  readonly id: `${Group}/${string}`;
  readonly severity: Severity;
  readonly citations: readonly Source[];
  /** Why it cites nothing, where it does not. */
  readonly uncited?: string;
  /** Set where it cites nothing because what it rests on is law that is not verified: it is a hint, and stays one. */
  readonly unverified?: true;
  /** Stages of an export that a finding holds up. */
  readonly blocks: readonly Stage[];
  /** Fields it governs, for hovers: `dang-ky.ngay_nhan`, `ho-so.de_nghi.tinh_trang`. */
  readonly fields: readonly string[];
  readonly vi: Words;
  readonly en: Words;
  readonly examples: { readonly valid: readonly Example[]; readonly invalid: readonly Example[] };
  /** Set where the rule is about the form of the text itself, so that its examples are not run in other forms. */
  readonly aboutText?: true;
  /** Set where it may be neither given another severity, nor switched off, nor suppressed by a comment. */
  readonly locked?: true;
}

/** A rule that runs a check over data. */
export interface CheckRule<
  T extends Target = Target,
  R extends Reads = Reads,
  D extends boolean = boolean,
> extends RuleHead {
  /** What it is run on; several where the same is asked of like things. */
  readonly on: T | readonly T[];
  readonly reads: R;
  /** True where it reads the date of today. Such findings are never kept, and never matter to an export. */
  readonly today?: D;
  readonly check: (context: Context<T, R, D>) => Iterable<Report>;
}

/** A rule that gives words to what the text or schema layer found. */
export interface ProblemRule extends RuleHead {
  readonly problem: ProblemCode | SchemaProblemCode;
  /** Key into `messages` by what was found; `main` where it is left out or gives no key of `messages`. */
  readonly message?: (data: SchemaProblem['data']) => string;
  /** `span` is that of the problem, where it has one. */
  readonly fixes?: (at: Place, data: SchemaProblem['data'], span: Span | undefined) => readonly Fix[];
}

/** Any rule with its types forgotten, as the engine holds it. */
export interface AnyCheckRule extends RuleHead {
  readonly on: readonly Target[];
  readonly reads: Reads;
  readonly today: boolean;
  readonly check: (context: AnyContext) => Iterable<Report>;
}

/** The widest context; the engine hands over no more of it than the rule may read. */
export interface AnyContext {
  readonly file: string;
  readonly subject: unknown;
  readonly at: At;
  readonly plan: Plan | null;
  readonly unread: (...steps: readonly Step[]) => boolean;
  readonly cite: (muc: string | undefined) => readonly Citation[];
  readonly document?: unknown;
  readonly facts?: Facts;
  readonly today?: string;
}

export type Rule = AnyCheckRule | ProblemRule;

/** Declares a rule with a check. The types of what it may read follow from `on`, `reads` and `today`. */
export function defineRule<T extends Target, R extends Reads, D extends boolean = false>(
  rule: CheckRule<T, R, D>,
): AnyCheckRule {
  const on: readonly Target[] = typeof rule.on === 'string' ? [rule.on] : rule.on;
  return { ...rule, on, today: rule.today === true, check: rule.check as AnyCheckRule['check'] };
}

/** Declares a rule over what the text or schema layer found. */
export function defineProblemRule(rule: ProblemRule): ProblemRule {
  return rule;
}

/** The group of a rule, from its id. */
export function groupOf(rule: { readonly id: string }): Group {
  return rule.id.slice(0, rule.id.indexOf('/')) as Group;
}

/** Builds places below a route of a file. */
export function placesIn(file: string, base: readonly Step[]): At {
  return (...steps) => {
    const place = (part: Part): Place => ({ file, route: [...base, ...steps], part });
    return { key: () => place('key'), value: () => place('value'), item: () => place('item') };
  };
}
