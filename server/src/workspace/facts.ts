/**
 * Facts across files, looked up by key. A rule that reads `index` asks here and nowhere else, so that the engine can
 * know what a finding depends on.
 */
import type { BaoCaoFile } from '../generated/types';
import {
  identityKey,
  nameKey,
  nearName,
  samePerson,
  sameSubject,
  subjectName,
  writtenName,
  type SubjectName,
} from '../model/people';
import type { DossierFile, Entry, FileOf, KnownFile, Nominee, Place, Unit } from '../model/kinds';
import type { Candidate } from '../model/plan';
import type { Route } from '../text/types';
import { pathsIn, type AttachmentState, type WrittenPath } from './attachments';
import { resolvePath, writtenPath } from './paths';
import { findPlan, identity, knownPlans, type PlanFact, type PlanState } from './plans';

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
  /** The sha256 written beside the path. */
  readonly sha256: string | null;
}

export interface NomineeFact {
  readonly dossier: FileOf<'ho-so'>['data'];
  readonly nominee: Nominee;
  readonly unit: string | undefined;
  readonly at: Place;
}

/** Lookups for the rules of one file, among the files of its campaign. */
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
  /** All paths this file writes, each with the state of what it means. */
  readonly pointers: () => readonly Pointer[];
  /** Nominees of the campaign who are that person of that unit, or that unit itself. */
  nominees(unit: string | undefined, subject: SubjectName): readonly NomineeFact[];
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
}

/** The unit a nominee comes from: its own, else the one that made the dossier. */
export function unitOf(
  nominee: { readonly don_vi?: string | undefined; readonly tap_the?: string | undefined },
  dossier: { readonly don_vi?: string | undefined },
): string | undefined {
  return nominee.don_vi ?? nominee.tap_the ?? dossier.don_vi;
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
}

interface Campaign {
  readonly units: Map<string, UnitFact>;
  /** By unit. */
  readonly registrations: Map<string, RegistrationFact[]>;
  /** By unit and subject, see `subjectIn`. */
  readonly entries: Map<string, EntryFact[]>;
  /** By unit and person, or by collective. */
  readonly nominees: Map<string, NomineeFact[]>;
  /** Persons by unit. */
  readonly persons: Map<string, NomineeFact[]>;
  /** By person, whatever the unit. */
  readonly named: Map<string, NomineeFact[]>;
  /** By path of the report. */
  readonly reported: Map<string, NomineeFact[]>;
}

/** The facts of a snapshot, each campaign apart. */
export interface FactBase {
  readonly plans: readonly PlanFact[];
  factsFor(file: DossierFile): Facts;
}

/** Gathers the facts of a snapshot once, for all its files. */
export function gatherFacts(snapshot: Snapshot): FactBase {
  const known = [...snapshot.files.values()].filter((file): file is KnownFile => file.kind !== null);
  const plans = knownPlans(known);
  const campaigns = new Map<string, Campaign>();
  const campaignOf = (state: PlanState): Campaign => {
    const key = state.state === 'found' ? identity(state.fact.plan) : '';
    let campaign = campaigns.get(key);
    if (!campaign) campaigns.set(key, (campaign = emptyCampaign()));
    return campaign;
  };
  for (const file of known) {
    if (file.kind !== 'ke-hoach') addFile(campaignOf(findPlan(plans, file.data.ke_hoach)), file);
  }
  const factsFor = (file: DossierFile): Facts => {
    const plan = planOf(plans, file);
    return lookups(snapshot, campaignOf(plan), plan, file.path);
  };
  return { plans, factsFor };
}

function planOf(plans: readonly PlanFact[], file: DossierFile): PlanState {
  if (file.kind === null) return { state: 'unnamed' };
  if (file.kind === 'ke-hoach') return { state: 'found', fact: { plan: file.data, file: file.path } };
  return findPlan(plans, file.data.ke_hoach);
}

function addFile(campaign: Campaign, file: KnownFile): void {
  if (file.kind === 'don-vi') {
    for (const [index, unit] of (file.data.don_vi ?? []).entries()) {
      if (unit.ma === undefined || campaign.units.has(unit.ma)) continue;
      campaign.units.set(unit.ma, { unit, at: { file: file.path, route: ['don_vi', index], part: 'item' } });
    }
  }
  if (file.kind === 'dang-ky' && file.data.don_vi !== undefined)
    addRegistration(campaign, file.path, file.data);
  if (file.kind === 'ho-so') {
    for (const [index, nominee] of (file.data.de_nghi ?? []).entries()) {
      const unit = unitOf(nominee, file.data);
      const at: Place = { file: file.path, route: ['de_nghi', index], part: 'item' };
      addNominee(campaign, { dossier: file.data, nominee, unit, at });
    }
  }
}

function addRegistration(campaign: Campaign, file: string, data: RegistrationFact['data']): void {
  const registration = { file, data };
  push(campaign.registrations, data.don_vi, registration);
  for (const [index, entry] of (data.dang_ky ?? []).entries()) {
    const at: Place = { file, route: ['dang_ky', index], part: 'item' };
    push(campaign.entries, subjectIn(data.don_vi, entry), { registration, entry, at });
  }
}

function addNominee(campaign: Campaign, fact: NomineeFact): void {
  const { nominee, unit, at } = fact;
  push(
    campaign.nominees,
    nominee.tap_the === undefined ? subjectIn(unit, nominee) : identityKey(nominee),
    fact,
  );
  if (nominee.tap_the === undefined) push(campaign.persons, unit ?? '', fact);
  if (nominee.tap_the === undefined) push(campaign.named, identityKey(nominee), fact);
  if (typeof nominee.bao_cao === 'string')
    push(campaign.reported, resolvePath(at.file, nominee.bao_cao), fact);
}

function emptyCampaign(): Campaign {
  return {
    units: new Map(), registrations: new Map(), entries: new Map(), nominees: new Map(), named: new Map(),
    persons: new Map(), reported: new Map(),
  }; // prettier-ignore
}

/** Key of a subject of a unit. */
function subjectIn(unit: string | undefined, subject: SubjectName): string | null {
  const key = identityKey(subject);
  return key === null ? null : `${unit ?? ''}|${key}`;
}

function push<T>(map: Map<string, T[]>, key: string | null | undefined, value: T): void {
  if (key === null || key === undefined) return;
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function lookups(snapshot: Snapshot, campaign: Campaign, plan: PlanState, from: string): Facts {
  return {
    plan,
    unit: (code) => (code === undefined ? null : (campaign.units.get(code) ?? null)),
    unitCodes: () => [...campaign.units.keys()],
    registered: (unit, subject) => registered(campaign, unit, subject),
    reportPaths: () =>
      [...snapshot.files.values()]
        .filter(({ kind }) => kind === 'bao-cao')
        .map(({ path }) => writtenPath(from, path))
        .sort(),
    report: (written) => reportAt(snapshot, from, written),
    attachment: (written) => attachmentAt(snapshot, resolvePath(from, written)),
    pointers: () => pointersOf(snapshot, from),
    nominees: (unit, subject) =>
      subject.tap_the === undefined
        ? nomineesOf(campaign, unit, subject)
        : (campaign.nominees.get(identityKey(subject) ?? '') ?? []),
    nomineesNamed: (name) => campaign.named.get(identityKey({ ca_nhan: name }) ?? '') ?? [],
    source: (written, code) => sourceAt(snapshot, from, written, code),
    reportedBy: (reportFile) => campaign.reported.get(reportFile) ?? [],
    reportOf: ({ nominee, at }) =>
      typeof nominee.bao_cao === 'string' ? reportAt(snapshot, at.file, nominee.bao_cao) : null,
    relyingOn: (unit, entry) => relyingOn(campaign, unit, entry),
  };
}

function attachmentAt(snapshot: Snapshot, path: string | null): AttachmentState {
  if (path === null) return { state: 'outside' };
  return snapshot.attachments.get(path) ?? { state: 'missing' };
}

function pointersOf(snapshot: Snapshot, from: string): readonly Pointer[] {
  const file = snapshot.files.get(from);
  if (!file) return [];
  return pathsIn(file).map((pointer) => ({
    ...pointer,
    target:
      pointer.path !== null && snapshot.files.has(pointer.path)
        ? { state: 'indexed' }
        : attachmentAt(snapshot, pointer.path),
    sha256: textAt(file.data, [...pointer.route.slice(0, -1), 'sha256']),
  }));
}

function textAt(data: unknown, route: Route): string | null {
  const value = route.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null ? (here as Readonly<Record<string, unknown>>)[step] : null,
    data,
  );
  return typeof value === 'string' ? value : null;
}

/** Nominees of a unit who are that person. */
function nomineesOf(
  campaign: Campaign,
  unit: string | undefined,
  person: SubjectName,
): readonly NomineeFact[] {
  const named = campaign.nominees.get(subjectIn(unit, person) ?? '') ?? [];
  return named.filter(({ nominee }) => samePerson(nominee, person));
}

function registered(campaign: Campaign, unit: string | undefined, subject: SubjectName): Registered {
  const files = unit === undefined ? [] : (campaign.registrations.get(unit) ?? []);
  const entries = (campaign.entries.get(subjectIn(unit, subject) ?? '') ?? []).filter(({ entry }) =>
    sameSubject(entry, subject),
  );
  const near = entries.length > 0 || files.length === 0 ? null : nearEntry(campaign, unit, subject);
  return { files, entries, near };
}

/** The single entry within two letters of a name, among those whose own name no nominee of the unit bears. */
function nearEntry(campaign: Campaign, unit: string | undefined, subject: SubjectName): EntryFact | null {
  const name = subject.ca_nhan;
  if (name === undefined || subject.tap_the !== undefined) return null;
  const prefix = `${unit ?? ''}|p:`;
  const close = [...campaign.entries]
    .filter(([key]) => key.startsWith(prefix) && nearName(key.slice(prefix.length), name))
    .flatMap(([, facts]) => facts.filter(({ entry }) => nomineesOf(campaign, unit, entry).length === 0));
  const names = new Set(close.map(({ entry }) => nameKey(entry.ca_nhan ?? '')));
  return names.size === 1 ? (close[0] ?? null) : null;
}

function relyingOn(campaign: Campaign, unit: string | undefined, entry: SubjectName): readonly NomineeFact[] {
  if (entry.tap_the !== undefined) return campaign.nominees.get(identityKey(entry) ?? '') ?? [];
  const named = nomineesOf(campaign, unit, entry);
  const { ca_nhan } = entry;
  if (named.length > 0 || ca_nhan === undefined) return named;
  return (campaign.persons.get(unit ?? '') ?? []).filter(
    ({ nominee }) =>
      nearName(nominee.ca_nhan ?? '', ca_nhan) &&
      nameKey(registered(campaign, unit, nominee).near?.entry.ca_nhan ?? '') === nameKey(ca_nhan),
  );
}

function sourceAt(
  snapshot: Snapshot,
  from: string,
  written: string,
  code: string,
): NomineeFact | 'no-dossier' | 'no-nominee' {
  const path = resolvePath(from, written);
  const file = path === null ? undefined : snapshot.files.get(path);
  if (path === null || file?.kind !== 'ho-so') return 'no-dossier';
  const index = (file.data.de_nghi ?? []).findIndex(({ ma }) => ma === code);
  const nominee = file.data.de_nghi?.[index];
  if (!nominee) return 'no-nominee';
  const at: Place = { file: path, route: ['de_nghi', index], part: 'item' };
  return { dossier: file.data, nominee, unit: unitOf(nominee, file.data), at };
}

function reportAt(snapshot: Snapshot, from: string, written: string): ReportFact {
  const path = resolvePath(from, written);
  if (path === null) return { state: 'outside', path: written };
  const file = snapshot.files.get(path);
  if (!file)
    return { state: snapshot.attachments.get(path)?.state === 'ok' ? 'not-a-report' : 'missing', path };
  return file.kind === 'bao-cao'
    ? { state: 'ok', file: path, data: file.data }
    : { state: 'not-a-report', path };
}
