/**
 * Facts across files, looked up by key. A rule that reads `index` asks here and nowhere else, so that the engine can
 * know what a finding depends on.
 */
import type { BaoCaoFile } from '../generated/types';
import { subjectName, writtenName, type SubjectName } from '../model/people';
import type { DossierFile, Entry, FileOf, Head, Nominee, Place, Unit, Vote } from '../model/kinds';
import type { Level } from '../rules/rule';
import type { Candidate } from '../model/plan';
import type { AttachmentState, WrittenPath } from './attachments';
import { createFactIndex } from './fact-index';
import { createAccount } from './lookups';
import type { PlanState } from './plans';
import { unitOf } from './units';

export { unitOf };

export interface UnitFact {
  readonly unit: Unit;
  readonly at: Place;
}

export interface RegistrationFact {
  readonly file: string;
  readonly data: FileOf<'dang-ky'>['data'];
}

export interface EntryFact {
  readonly registration: RegistrationFact;
  readonly entry: Entry;
  /** Where the entry stands. */
  readonly at: Place;
}

/** What a unit's registrations say of a subject. */
export interface Registered {
  /** All registration files of the unit in this campaign. */
  readonly files: readonly RegistrationFact[];
  /** Entries of the subject itself. */
  readonly entries: readonly EntryFact[];
  /** Where there is none: the one entry of a name within two letters that nobody else answers to. */
  readonly near: EntryFact | null;
}

export type ReportFact =
  | { readonly state: 'ok'; readonly file: string; readonly data: BaoCaoFile }
  | { readonly state: 'missing' | 'outside' | 'not-a-report'; readonly path: string };

/** A path written in a file, and the state of what it means. */
export interface Pointer extends WrittenPath {
  readonly target: AttachmentState | { readonly state: 'indexed' };
}

export interface NomineeFact {
  readonly dossier: Head<'ho-so'>;
  /** The item itself: `nominee === subject` where a rule meets its own subject. */
  readonly nominee: Nominee;
  readonly unit: string | undefined;
  readonly at: Place;
}

export interface VoteFact {
  readonly vote: Vote;
  /** Where it stands, an item of `hop_binh_xet`. */
  readonly at: Place;
}

/** A unit code, and the first item of the file that names it. */
export interface NamedUnit {
  readonly code: string;
  readonly key: 'tap_the' | 'don_vi';
  readonly at: Place;
}

/**
 * Lookups for the rules of one file, among the files of its campaign. A rule runs again where an answer it got may be
 * another, so ask for what the rule is about and no more. Places in answers hold when items move: build others below
 * them, compare them with `isBefore`, never read the numbers in their routes.
 */
export interface Facts {
  readonly plan: PlanState;
  /** Another workspace plan of the same identity as the file's own, for a plan file. */
  unit(code: string | undefined): UnitFact | null;
  /** All units, for suggestions. */
  readonly unitCodes: () => readonly string[];
  registered(unit: string | undefined, subject: SubjectName): Registered;
  /** Paths of the project's reports, as this file would write them. */
  readonly reportPaths: () => readonly string[];
  /** The report a path written in this file means. */
  report(written: string): ReportFact;
  /** The file a path written in this file means. */
  attachment(written: string): AttachmentState;
  /**
   * The paths that an item of this file writes, each with the state of what it means; at the file itself those written
   * outside its long lists. Routes count from the place.
   */
  pointers(place: Place): readonly Pointer[];
  /** Nominees of the campaign who are that person of that unit, or that unit itself. */
  nominees(unit: string | undefined, subject: SubjectName): readonly NomineeFact[];
  /** The persons of a unit proposed for an award (a code of the plan), by identity key; one in two dossiers twice. */
  proposed(unit: string, award: string): readonly string[];
  /** Nominees of the campaign of that name, whatever their unit. */
  nomineesNamed(name: string): readonly NomineeFact[];
  /** The unit's proposal that a consolidated entry names: a dossier's path as written in this file, and a code. */
  source(written: string, code: string): NomineeFact | 'no-dossier' | 'no-nominee';
  /** Nominees whose report is this file. */
  reportedBy(reportFile: string): readonly NomineeFact[];
  /** The report of a nominee of any file; null where it names none. */
  reportOf(fact: NomineeFact): ReportFact | null;
  /**
   * Nominees of a unit who rely on an entry of its registration: of that name or, where there is none, the one within
   * two letters whom this entry fits alone.
   */
  relyingOn(unit: string | undefined, entry: SubjectName): readonly NomineeFact[];
  /** Nominees of a dossier (its path from the root) who are called so, whatever their unit and birth date. */
  listed(dossier: string, subject: SubjectName): readonly NomineeFact[];
  /** The votes of a dossier's minutes on a subject, whatever the award. */
  votes(dossier: string, subject: SubjectName): readonly VoteFact[];
  /** The votes on persons whose names are within two letters of this one. */
  votesNear(dossier: string, name: string): readonly VoteFact[];
  /** Whether a dossier's minutes hold any vote. */
  hasVotes(dossier: string): boolean;
  /** Items of this file's list of nominees or units that bear a code. */
  bearers(code: string): readonly Place[];
  /**
   * For rules on a whole dossier, which must not look at its nominees one by one: the first of each set of nominees of
   * one unit who are the same in all that decides what plans ask for (award, category, position, criterion).
   */
  readonly firstNominees: () => readonly NomineeFact[];
  /** How many nominees of this file are persons or collectives; null where of some it is not clear. */
  readonly nomineeCounts: () => { readonly ca_nhan: number; readonly tap_the: number } | null;
  /** The units that nominees or entries of this file name, each once. */
  readonly namedUnits: () => readonly NamedUnit[];
  /** Whether an item stands above another of the same list of the same file. */
  isBefore(one: Place, other: Place): boolean;
}

/** A nominee with the type of the collective, or of the person's unit; a type the plan does not know is none. */
export function candidateOf(
  facts: Facts,
  nominee: Nominee,
  dossier: { readonly don_vi?: string | undefined },
): Candidate {
  const type = facts.unit(nominee.tap_the ?? unitOf(nominee, dossier))?.unit.loai;
  const types = facts.plan.state === 'found' ? facts.plan.fact.plan.loai_don_vi : undefined;
  const isKnown = types?.some(({ ma }) => ma === type) ?? true;
  return { nominee, unitType: isKnown ? type : undefined };
}

/** A person's name as the unit's registrations write it, misspelt ones included. */
export function registeredNames(
  facts: Facts,
  unit: string | undefined,
  subject: SubjectName,
): readonly string[] {
  const { entries, near } = facts.registered(unit, subject);
  return [...entries, ...(near ? [near] : [])].map(({ entry }) => writtenName(entry.ca_nhan ?? ''));
}

/** Awards that the unit's registrations aim at for a subject, under a misspelt name, too. */
export function registeredAwards(
  facts: Facts,
  unit: string | undefined,
  subject: SubjectName,
): readonly string[] {
  const { entries, near } = facts.registered(unit, subject);
  return [...entries, ...(near ? [near] : [])].flatMap(({ entry }) => entry.de_nghi_tang ?? []);
}

/** How a subject is called in messages: a person by name, a collective by its unit's name. */
export function calledIn(facts: Facts, subject: SubjectName): string {
  return facts.unit(subject.tap_the)?.unit.ten ?? subjectName(subject);
}

/** The files of a project and the state of what they point at. */
export interface Snapshot {
  readonly files: ReadonlyMap<string, DossierFile>;
  /** By path from the root. */
  readonly attachments: ReadonlyMap<string, AttachmentState>;
  /** Raised whenever a state in `attachments` is set. */
  readonly attachmentsRevision: number;
  /** Levels of rules that the person at the editor set, by rule or group; the team's configuration goes before them. */
  readonly personal?: ReadonlyMap<string, Level>;
}

/** The facts of a snapshot, each campaign apart. */
export interface FactBase {
  factsFor(file: DossierFile): Facts;
}

/** Gathers the facts of a snapshot once, for all its files. */
export function gatherFacts(snapshot: Snapshot): FactBase {
  const index = createFactIndex(createAccount());
  index.update(snapshot);
  return { factsFor: (file) => index.factsFor(file.path) };
}
