/** What each file adds to the facts, item by item, so that a changed item changes the facts of that item alone. */
import { identityKey, nameKey, subjectKey, type SubjectName } from '../model/people';
import type { DossierFile, Entry, Nominee, Place, Unit, Vote } from '../model/kinds';
import { createGroups, type FactGroups, type GroupedBy } from './fact-groups';
import { createNearTable, createPresence, createTable } from './fact-table';
import type { FactTable, NearTable, Presence, Row } from './fact-table';
import type { EntryFact, NomineeFact, RegistrationFact, UnitFact, VoteFact } from './facts';
import type { Account } from './lookups';
import { resolvePath } from './paths';
import type { Slot, Slots } from './slots';
import { unitOf } from './units';

/** The facts of all files, by what they are looked up under. */
export interface FactTables {
  /** By campaign and code. */
  readonly units: FactTable<UnitFact>;
  /** By campaign: the codes of its units. */
  readonly codes: FactTable<string>;
  /** By campaign and unit. */
  readonly registrations: FactTable<RegistrationFact>;
  /** By campaign, unit and subject. */
  readonly entries: FactTable<EntryFact>;
  /** By campaign and unit: the persons that its entries name. */
  readonly entered: NearTable;
  /** By campaign, unit and person, or campaign and collective. */
  readonly nominees: FactTable<NomineeFact>;
  /** By campaign and unit: the persons nominated. */
  readonly nominated: NearTable;
  /** By campaign and person, whatever the unit. */
  readonly named: FactTable<NomineeFact>;
  /** By campaign, unit and award: the persons proposed. */
  readonly proposed: FactTable<string>;
  /** By campaign and path of the report. */
  readonly reported: FactTable<NomineeFact>;
  /** By file and code. */
  readonly coded: FactTable<NomineeFact>;
  /** By file and code: nominees, or units, that bear it. */
  readonly bearers: FactTable<Slot>;
  /** By file and subject. */
  readonly votes: FactTable<VoteFact>;
  /** By file: the persons voted on. */
  readonly voted: NearTable;
  /** By file: whether there are votes. */
  readonly voting: Presence;
  readonly groups: FactGroups;
}

export function createTables(account: Account): FactTables {
  return {
    units: createTable('unit', account),
    codes: createTable('codes', account),
    registrations: createTable('registration', account),
    entries: createTable('entry', account),
    entered: createNearTable('entered', account),
    nominees: createTable('nominee', account),
    nominated: createNearTable('nominated', account),
    named: createTable('named', account),
    proposed: createTable('proposed', account),
    reported: createTable('reported', account),
    coded: createTable('coded', account),
    bearers: createTable('bearer', account),
    votes: createTable('vote', account),
    voted: createNearTable('voted', account),
    voting: createPresence('voting', account),
    groups: createGroups(account),
  };
}

/** A file as the facts know it. */
export interface Source {
  readonly path: string;
  file: DossierFile;
  /** Identity of its plan; empty where it has none. */
  campaign: string;
  /** The data for whoever computes from facts; what is read of them is noted. */
  readonly document: () => DossierFile['data'];
  /** The file as a registration, should it be one. */
  readonly registration: RegistrationFact;
  /** The items of its lists. */
  readonly lists: Map<string, Slot[]>;
  /** The data that `lists` was last brought up to. */
  followed: Readonly<Record<string, unknown>>;
  /** Stands for the file itself in the order of facts. */
  readonly whole: Row<unknown>['at'];
}

/** Key of what belongs to a unit. */
export function inUnit(campaign: string, unit: string | undefined): string {
  return `${campaign}|${unit ?? ''}`;
}

/** Key of a subject of a unit; null where it names none. */
export function subjectIn(campaign: string, unit: string | undefined, subject: SubjectName): string | null {
  const key = identityKey(subject);
  return key === null ? null : `${inUnit(campaign, unit)}|${key}`;
}

/** Key of somebody or something of a campaign, or of a file. */
export function inCampaign(campaign: string, key: string): string {
  return `${campaign}|${key}`;
}

/** Key of those of a unit who are proposed for an award. */
export function forAward(campaign: string, unit: string | undefined, award: string): string {
  return `${inUnit(campaign, unit)}|${award}`;
}

/** Items that came and went in a file, of all its lists. */
export interface ItemChanges {
  readonly added: readonly Slot[];
  readonly dropped: readonly Slot[];
  readonly moved: boolean;
}

/** Takes a file's next version into the tables. */
export function updateSource(
  tables: FactTables,
  source: Source,
  next: Pick<Source, 'file' | 'campaign'>,
  account: Account,
  slots: Slots,
  changed: Set<string>,
): ItemChanges {
  const [add, remove] = [adding(changed), removing(changed)];
  const sameHead = headOf(source) === headOf(next);
  if (!sameHead) sayAll(tables, source, account, remove);
  source.file = next.file;
  source.campaign = next.campaign;
  const followed = followLists(source, slots);
  if (!sameHead) sayAll(tables, source, account, add);
  else {
    for (const slot of followed.added) say(tables, source, slot, account, add);
    // after those that came: what both say does not change
    for (const slot of followed.dropped) say(tables, source, slot, account, remove);
  }
  for (const slot of followed.dropped) slots.forget(slot);
  return followed;
}

/** Takes all that a file says out of the tables. */
export function forgetSource(
  tables: FactTables,
  source: Source,
  account: Account,
  slots: Slots,
  changed: Set<string>,
): ItemChanges {
  sayAll(tables, source, account, removing(changed));
  const dropped = [...source.lists.values()].flat();
  for (const slot of dropped) slots.forget(slot);
  source.lists.clear();
  source.followed = {};
  return { added: [], dropped, moved: false };
}

/** What the facts of every item of a file depend on. */
function headOf(source: Pick<Source, 'file' | 'campaign'>): string {
  const unit = 'don_vi' in source.file.data ? source.file.data.don_vi : undefined;
  return `${source.file.kind}|${source.campaign}|${typeof unit === 'string' ? unit : ''}`;
}

function followLists(source: Source, slots: Slots): ItemChanges {
  const added: Slot[] = [];
  const dropped: Slot[] = [];
  let moved = false;
  const data = source.file.data as Readonly<Record<string, unknown>>;
  const before = source.followed;
  source.followed = data;
  for (const list of new Set([...source.lists.keys(), ...Object.keys(data)])) {
    if (before[list] === data[list]) continue;
    const known = source.lists.get(list) ?? [];
    const followed = slots.follow(known, itemsOf(before[list]), itemsOf(data[list]), source.path, list);
    added.push(...followed.added);
    dropped.push(...followed.dropped);
    moved ||= followed.moved;
    if (known.length > 0) source.lists.set(list, known);
    else source.lists.delete(list);
  }
  return { added, dropped, moved };
}

const NONE: readonly object[] = [];

/** The items of a list of mappings. */
function itemsOf(value: unknown): readonly object[] {
  return Array.isArray(value) && typeof value[0] === 'object' ? (value as readonly object[]) : NONE;
}

/** Takes in what a file says, or takes it back. */
interface Sink {
  row<F>(table: FactTable<F>, key: string | null, at: Row<F>['at'], fact: F): void;
  near(table: NearTable, group: string, name: string | undefined): void;
  group(groups: FactGroups, by: GroupedBy, key: string | undefined, slot: Slot): void;
  present(table: Presence, key: string): void;
}

function adding(changed: Set<string>): Sink {
  return {
    row: (table, key, at, fact) => key !== null && table.add(key, { at, fact }, changed),
    near: (table, group, name) => name !== undefined && table.add(group, nameKey(name), changed),
    group: (groups, by, key, slot) => key !== undefined && groups.add(by, key, slot, changed),
    present: (table, key) => table.add(key, changed),
  };
}

function removing(changed: Set<string>): Sink {
  return {
    row: (table, key, at) => key !== null && table.remove(key, at, changed),
    near: (table, group, name) => name !== undefined && table.remove(group, nameKey(name), changed),
    group: (groups, by, key, slot) => key !== undefined && groups.remove(by, key, slot, changed),
    present: (table, key) => table.remove(key, changed),
  };
}

/** Says all that a file says. */
function sayAll(tables: FactTables, source: Source, account: Account, sink: Sink): void {
  const { file, campaign, whole, registration } = source;
  if (file.kind === 'dang-ky' && file.data.don_vi !== undefined) {
    sink.row(tables.registrations, inUnit(campaign, file.data.don_vi), whole, registration);
  }
  for (const list of source.lists.values()) {
    for (const slot of list) say(tables, source, slot, account, sink);
  }
}

/** Says what an item of a file says. */
function say(tables: FactTables, source: Source, slot: Slot, account: Account, sink: Sink): void {
  const { file } = source;
  const { value, list } = slot;
  const from: Speaker = { tables, source, slot, sink, at: () => placeOf(slot, account) };
  if (file.kind === 'don-vi' && list === 'don_vi') sayUnit(from, value);
  else if (file.kind === 'dang-ky' && list === 'dang_ky') sayEntry(from, value, file.data.don_vi);
  else if (file.kind === 'ho-so' && list === 'hop_binh_xet') sayVote(from, value);
  else if (file.kind === 'ho-so' && list === 'de_nghi') sayNominee(from, nomineeFact(source, slot, account));
}

interface Speaker {
  readonly tables: FactTables;
  readonly source: Source;
  readonly slot: Slot;
  readonly sink: Sink;
  readonly at: () => Place;
}

/** Where an item stands: for whoever computes from facts, a place that holds when the item moves. */
export function placeOf({ path, list, step, index }: Slot, account: Account): Place {
  return { file: path, route: [list, account.keys === null ? index : step], part: 'item' };
}

function sayUnit({ tables, source, slot, sink, at }: Speaker, unit: Unit): void {
  if (unit.ma === undefined) return;
  sink.row(tables.units, inCampaign(source.campaign, unit.ma), slot, {
    unit,
    get at() {
      return at();
    },
  });
  sink.row(tables.codes, source.campaign, slot, unit.ma);
  sink.row(tables.bearers, inCampaign(source.path, unit.ma), slot, slot);
}

function sayEntry({ tables, source, slot, sink, at }: Speaker, entry: Entry, unit: string | undefined): void {
  sink.group(tables.groups, 'named-unit', entry.tap_the, slot);
  if (unit === undefined) return;
  sink.row(tables.entries, subjectIn(source.campaign, unit, entry), slot, {
    registration: source.registration,
    entry,
    get at() {
      return at();
    },
  });
  const group = inUnit(source.campaign, unit);
  if (entry.tap_the === undefined) sink.near(tables.entered, group, entry.ca_nhan);
}

function sayVote({ tables, source, slot, sink, at }: Speaker, vote: Vote): void {
  sink.present(tables.voting, source.path);
  const key = identityKey(vote);
  sink.row(tables.votes, key && inCampaign(source.path, key), slot, {
    vote,
    get at() {
      return at();
    },
  });
  if (vote.tap_the === undefined) sink.near(tables.voted, source.path, vote.ca_nhan);
}

/** The fact that a nominee of a dossier is. */
export function nomineeFact(source: Source, slot: Slot, account: Account): NomineeFact {
  const nominee: Nominee = slot.value;
  return {
    get dossier() {
      return source.document() as NomineeFact['dossier'];
    },
    nominee,
    unit: source.file.kind === 'ho-so' ? unitOf(nominee, source.file.data) : undefined,
    get at() {
      return placeOf(slot, account);
    },
  };
}

function sayNominee({ tables, source, slot, sink }: Speaker, fact: NomineeFact): void {
  const { campaign, path } = source;
  const { nominee, unit } = fact;
  const identity = identityKey(nominee);
  const isPerson = nominee.tap_the === undefined;
  const inAll = identity && inCampaign(campaign, identity);
  sink.row(tables.nominees, isPerson ? subjectIn(campaign, unit, nominee) : inAll, slot, fact);
  if (isPerson) {
    sink.row(tables.named, inAll, slot, fact);
    sink.near(tables.nominated, inUnit(campaign, unit), nominee.ca_nhan);
    if (identity !== null && nominee.de_nghi_tang !== undefined)
      sink.row(tables.proposed, forAward(campaign, unit, nominee.de_nghi_tang), slot, identity);
  }
  const report = typeof nominee.bao_cao === 'string' ? resolvePath(path, nominee.bao_cao) : null;
  sink.row(tables.reported, report && inCampaign(campaign, report), slot, fact);
  if (nominee.ma !== undefined) {
    sink.row(tables.coded, inCampaign(path, nominee.ma), slot, fact);
    sink.row(tables.bearers, inCampaign(path, nominee.ma), slot, slot);
  }
  const { groups } = tables;
  sink.group(groups, 'subject', subjectKey(nominee) ?? '', slot);
  sink.group(groups, 'needs', needsKey(nominee, unit), slot);
  sink.group(groups, 'named-unit', nominee.tap_the, slot);
  if (nominee.don_vi !== nominee.tap_the) sink.group(groups, 'named-unit', nominee.don_vi, slot);
}

/** Equal for nominees whom plans ask for the same parts. */
function needsKey(nominee: Nominee, unit: string | undefined): string {
  const { de_nghi_tang, doi_tuong, chuc_danh, tieu_chuan, tap_the } = nominee;
  return JSON.stringify([tap_the === undefined, unit, de_nghi_tang, doi_tuong, chuc_danh, tieu_chuan]);
}
