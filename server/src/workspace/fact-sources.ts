/** What each file adds to the facts, item by item, so that a changed item changes the facts of that item alone. */
import { identityKey, type SubjectName } from '../model/people';
import type { DossierFile, Entry, Nominee, Place, Unit } from '../model/kinds';
import { align, dropped } from './align';
import { createTable, type FactTable, type Row } from './fact-table';
import type { EntryFact, NomineeFact, RegistrationFact, UnitFact } from './facts';
import type { Account } from './lookups';
import { resolvePath } from './paths';
import { unitOf } from './units';
import type { View } from './view';

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
  /** By campaign and unit: the subjects that its entries name. */
  readonly entered: FactTable<string>;
  /** By campaign, unit and person, or campaign and collective. */
  readonly nominees: FactTable<NomineeFact>;
  /** By campaign and unit: its persons. */
  readonly persons: FactTable<NomineeFact>;
  /** By campaign and person, whatever the unit. */
  readonly named: FactTable<NomineeFact>;
  /** By campaign and path of the report. */
  readonly reported: FactTable<NomineeFact>;
  /** By file and code. */
  readonly coded: FactTable<NomineeFact>;
}

export function createTables(account: Account): FactTables {
  return {
    units: createTable('unit', account),
    codes: createTable('codes', account),
    registrations: createTable('registration', account),
    entries: createTable('entry', account),
    entered: createTable('entered', account),
    nominees: createTable('nominee', account),
    persons: createTable('person', account),
    named: createTable('named', account),
    reported: createTable('reported', account),
    coded: createTable('coded', account),
  };
}

/** A file as the facts know it. */
export interface Source {
  readonly path: string;
  file: DossierFile;
  /** Identity of its plan; empty where it has none. */
  campaign: string;
  view: View;
  /** The data for whoever computes from facts; what is read of them is noted. */
  readonly document: () => DossierFile['data'];
  /** The file as a registration, should it be one. */
  readonly registration: RegistrationFact;
  items: Slot[];
  /** Takes back what is said of the file as a whole. */
  forgetFile: (changed: Set<string>) => void;
}

/** An item of a list with the facts made of it. */
interface Slot {
  readonly item: object;
  readonly move: (index: number) => void;
  readonly forget: (changed: Set<string>) => void;
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

/** Key of somebody or something of a campaign. */
export function inCampaign(campaign: string, key: string): string {
  return `${campaign}|${key}`;
}

/** Key that changes when items of a file's list come to stand at other indexes. */
export function placesKey(path: string): string {
  return `places ${path}`;
}

/** The list of a file whose items are facts. */
function itemsOf(file: DossierFile): readonly object[] {
  if (file.kind === 'don-vi') return file.data.don_vi ?? [];
  if (file.kind === 'dang-ky') return file.data.don_vi === undefined ? [] : (file.data.dang_ky ?? []);
  return file.kind === 'ho-so' ? (file.data.de_nghi ?? []) : [];
}

/** What the facts of every item of a file depend on. */
function headOf(source: Pick<Source, 'file' | 'campaign'>): string {
  const unit = 'don_vi' in source.file.data ? source.file.data.don_vi : undefined;
  return `${source.file.kind}|${source.campaign}|${typeof unit === 'string' ? unit : ''}`;
}

/** Takes a file's next version into the tables. */
export function updateSource(
  tables: FactTables,
  source: Source,
  next: Pick<Source, 'file' | 'campaign'>,
  account: Account,
  changed: Set<string>,
): void {
  const sameHead = headOf(source) === headOf(next);
  const before = sameHead ? source.items : [];
  if (!sameHead) forgetSource(source, changed);
  source.file = next.file;
  source.campaign = next.campaign;
  if (!sameHead) source.forgetFile = addFile(tables, source, changed);

  const items = itemsOf(source.file);
  const indexes = align(
    before.map(({ item }) => item),
    items,
  );
  for (const slot of dropped(before, indexes)) slot.forget(changed);
  source.items = items.map((item, index) => {
    const old = before[indexes[index] ?? -1];
    if (!old) return addItem(tables, source, item, index, account, changed);
    if (indexes[index] !== index) {
      old.move(index);
      changed.add(placesKey(source.path));
    }
    return old;
  });
}

/** Takes all that a file says out of the tables. */
export function forgetSource(source: Source, changed: Set<string>): void {
  source.forgetFile(changed);
  for (const slot of source.items) slot.forget(changed);
  source.items = [];
}

function addFile(tables: FactTables, source: Source, changed: Set<string>): Source['forgetFile'] {
  const { file } = source;
  if (file.kind !== 'dang-ky' || file.data.don_vi === undefined) return () => undefined;
  const key = inUnit(source.campaign, file.data.don_vi);
  const row = { path: source.path, index: -1, fact: source.registration };
  tables.registrations.add(key, row, changed);
  return (later) => tables.registrations.remove(key, row, later);
}

function addItem(
  tables: FactTables,
  source: Source,
  item: object,
  index: number,
  account: Account,
  changed: Set<string>,
): Slot {
  const place = { index };
  const at = (list: string): Place => {
    account.keys?.add(placesKey(source.path));
    return { file: source.path, route: [list, place.index], part: 'item' };
  };
  const rows: { move: (to: number) => void; forget: Slot['forget'] }[] = [];
  const add = <F>(table: FactTable<F>, key: string | null, fact: F): void => {
    if (key === null) return;
    const row: Row<F> = { path: source.path, index, fact };
    table.add(key, row, changed);
    rows.push({
      move: (to) => (row.index = to),
      forget: (later) => table.remove(key, row, later),
    });
  };
  if (source.file.kind === 'don-vi') addUnit(tables, source, item, at, add);
  if (source.file.kind === 'dang-ky') addEntry(tables, source, item, source.file.data.don_vi, at, add);
  if (source.file.kind === 'ho-so') {
    addNominee(tables, source, item, unitOf(item, source.file.data), at, add);
  }
  return {
    item,
    move(to) {
      place.index = to;
      for (const row of rows) row.move(to);
    },
    forget: (later) => rows.forEach((row) => row.forget(later)),
  };
}

type Add = <F>(table: FactTable<F>, key: string | null, fact: F) => void;
type PlaceIn = (list: string) => Place;

function addUnit(tables: FactTables, source: Source, unit: Unit, at: PlaceIn, add: Add): void {
  if (unit.ma === undefined) return;
  add(tables.units, inCampaign(source.campaign, unit.ma), {
    unit,
    get at() {
      return at('don_vi');
    },
  });
  add(tables.codes, source.campaign, unit.ma);
}

function addEntry(
  tables: FactTables,
  source: Source,
  entry: Entry,
  unit: string | undefined,
  at: PlaceIn,
  add: Add,
): void {
  const { campaign } = source;
  add(tables.entries, subjectIn(campaign, unit, entry), {
    registration: source.registration,
    entry,
    get at() {
      return at('dang_ky');
    },
  });
  const subject = identityKey(entry);
  if (subject !== null) add(tables.entered, inUnit(campaign, unit), subject);
}

function addNominee(
  tables: FactTables,
  source: Source,
  nominee: Nominee,
  unit: string | undefined,
  at: PlaceIn,
  add: Add,
): void {
  const { campaign, path } = source;
  const fact: NomineeFact = {
    get dossier() {
      return source.document() as NomineeFact['dossier'];
    },
    nominee,
    unit,
    get at() {
      return at('de_nghi');
    },
  };
  const identity = identityKey(nominee);
  const isPerson = nominee.tap_the === undefined;
  const key = isPerson ? subjectIn(campaign, unit, nominee) : identity && inCampaign(campaign, identity);
  add(tables.nominees, key, fact);
  if (isPerson) add(tables.persons, inUnit(campaign, unit), fact);
  if (isPerson && identity !== null) add(tables.named, inCampaign(campaign, identity), fact);
  const report = typeof nominee.bao_cao === 'string' ? resolvePath(path, nominee.bao_cao) : null;
  if (report !== null) add(tables.reported, inCampaign(campaign, report), fact);
  if (nominee.ma !== undefined) add(tables.coded, inCampaign(path, nominee.ma), fact);
}
