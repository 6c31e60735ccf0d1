/** The lookups one file's rules may make. Each notes under which keys it asked. */
import type { Place } from '../model/kinds';
import { identityKey, nameKey, samePerson, sameSubject, type SubjectName } from '../model/people';
import { pathsInHead, pathsInItem, type AttachmentState, type WrittenPath } from './attachments';
import {
  forAward,
  inCampaign,
  inUnit,
  nomineeFact,
  placeOf,
  subjectIn,
  type FactTables,
  type Source,
} from './fact-sources';
import type {
  EntryFact,
  Facts,
  NamedUnit,
  NomineeFact,
  Pointer,
  Registered,
  ReportFact,
  VoteFact,
} from './facts';
import type { Account } from './lookups';
import { resolvePath, writtenPath } from './paths';
import type { PlanState } from './plans';
import type { Slots } from './slots';

/** All there is to look up, from the file that asks. */
export interface LookupInput {
  readonly tables: FactTables;
  readonly account: Account;
  readonly slots: Slots;
  readonly sources: ReadonlyMap<string, Source>;
  readonly attachments: () => ReadonlyMap<string, AttachmentState>;
  readonly source: Source;
  readonly plan: PlanState;
}

/** Keys of lookups that are in no table. */
export const keys = {
  /** Which reports there are. */
  reports: 'reports',
  attachment: (path: string): string => `attachment ${path}`,
  /** Whether a file is there, and its kind. */
  file: (path: string): string => `file ${path}`,
  /** The paths a file writes outside its long lists. */
  pointers: (path: string): string => `pointers ${path}`,
  /** A top-level value of a file. */
  value: (path: string, key: string): string => `value ${path} ${key}`,
  /** Which top-level keys a file has. */
  topKeys: (path: string): string => `keys ${path}`,
};

export function lookups(input: LookupInput): Facts {
  const { tables, account, slots, sources, source, plan } = input;
  const from = source.path;
  const subjectOf = (subject: SubjectName): string => identityKey(subject) ?? '';
  return {
    plan,
    unit: (code) =>
      code === undefined ? null : (tables.units.find(inCampaign(source.campaign, code))[0] ?? null),
    unitCodes: () => [...new Set(tables.codes.find(source.campaign))],
    registered: (unit, subject) => registered(input, unit, subject),
    reportPaths() {
      account.keys?.add(keys.reports);
      return [...sources.values()]
        .filter(({ file }) => file.kind === 'bao-cao')
        .map(({ path }) => writtenPath(from, path))
        .sort();
    },
    report: (written) => reportAt(input, from, written),
    attachment: (written) => attachmentAt(input, resolvePath(from, written)),
    pointers: (place) => pointersOf(input, place),
    nominees: (unit, subject) =>
      subject.tap_the === undefined
        ? nomineesOf(input, unit, subject)
        : tables.nominees.find(inCampaign(source.campaign, subjectOf(subject))),
    proposed: (unit, award) => tables.proposed.find(forAward(source.campaign, unit, award)),
    nomineesNamed: (name) => tables.named.find(inCampaign(source.campaign, subjectOf({ ca_nhan: name }))),
    source: (written, code) => sourceAt(input, written, code),
    reportedBy: (reportFile) => tables.reported.find(inCampaign(source.campaign, reportFile)),
    reportOf: ({ nominee, at }) =>
      typeof nominee.bao_cao === 'string' ? reportAt(input, at.file, nominee.bao_cao) : null,
    relyingOn: (unit, entry) => relyingOn(input, unit, entry),
    listed(dossier, subject) {
      const table = subject.tap_the === undefined ? tables.named : tables.nominees;
      const found = table.find(inCampaign(source.campaign, subjectOf(subject)));
      return found.filter(({ at }) => at.file === dossier);
    },
    votes: (dossier, subject) => tables.votes.find(inCampaign(dossier, subjectOf(subject))),
    votesNear: (dossier, name) => votesNear(input, dossier, name),
    hasVotes: (dossier) => tables.voting.has(dossier),
    bearers: (code) => tables.bearers.find(inCampaign(from, code)).map((slot) => placeOf(slot, account)),
    firstNominees: () =>
      tables.groups.firsts(from, 'needs').map(({ first }) => nomineeFact(source, first, account)),
    nomineeCounts() {
      if (tables.groups.count(from, 'subject', '') > 0) return null;
      const [ca_nhan, tap_the] = (['ca_nhan', 'tap_the'] as const).map((key) =>
        tables.groups.count(from, 'subject', key),
      );
      return { ca_nhan: ca_nhan ?? 0, tap_the: tap_the ?? 0 };
    },
    namedUnits: () => namedUnits(input),
    isBefore: (one, other) => indexIn(slots, one) < indexIn(slots, other),
  };
}

function indexIn(slots: Slots, { route: [, step] }: Place): number {
  return typeof step === 'number' ? slots.indexOf(step) : -1;
}

function votesNear({ tables }: LookupInput, dossier: string, name: string): readonly VoteFact[] {
  const names = tables.voted.near(dossier, nameKey(name));
  return tables.votes.findAll(names.map((near) => inCampaign(dossier, PERSON + near)));
}

function namedUnits({ tables, account, source }: LookupInput): readonly NamedUnit[] {
  return tables.groups
    .firsts(source.path, 'named-unit')
    .map(({ key: code, first }) => {
      const isCollective = 'tap_the' in first.value && first.value.tap_the === code;
      return { code, key: isCollective ? ('tap_the' as const) : ('don_vi' as const), first };
    })
    .sort((a, b) => a.first.index - b.first.index || Number(a.key === 'don_vi') - Number(b.key === 'don_vi'))
    .map(({ code, key, first }) => ({ code, key, at: placeOf(first, account) }));
}

function attachmentAt({ account, attachments }: LookupInput, path: string | null): AttachmentState {
  if (path === null) return { state: 'outside' };
  account.keys?.add(keys.attachment(path));
  return attachments().get(path) ?? { state: 'missing' };
}

function pointersOf(input: LookupInput, { route }: Place): readonly Pointer[] {
  const { account, sources, slots, source } = input;
  const [list, step] = route;
  const item = typeof step === 'number' ? slots.valueOf(step) : undefined;
  if (list === undefined) account.keys?.add(keys.pointers(source.path));
  const paths = list === undefined ? pathsInHead(source.file) : pathsInItem(source.file, String(list), item);
  return paths.map((pointer) => ({ ...pointer, target: targetOf(pointer) }));

  function targetOf({ path }: WrittenPath): Pointer['target'] {
    if (path === null) return { state: 'outside' };
    account.keys?.add(keys.file(path));
    return sources.has(path) ? { state: 'indexed' } : attachmentAt(input, path);
  }
}

/** Nominees of a unit who are that person. */
function nomineesOf(
  { tables, source }: LookupInput,
  unit: string | undefined,
  person: SubjectName,
): readonly NomineeFact[] {
  const named = tables.nominees.find(subjectIn(source.campaign, unit, person) ?? '');
  return named.filter(({ nominee }) => samePerson(nominee, person));
}

function registered(input: LookupInput, unit: string | undefined, subject: SubjectName): Registered {
  const { tables, source } = input;
  const files = unit === undefined ? [] : tables.registrations.find(inUnit(source.campaign, unit));
  const entries = tables.entries
    .find(subjectIn(source.campaign, unit, subject) ?? '')
    .filter(({ entry }) => sameSubject(entry, subject));
  const near = entries.length > 0 || files.length === 0 ? null : nearEntry(input, unit, subject);
  return { files, entries, near };
}

/** How the keys of persons begin, see `identityKey`. */
const PERSON = 'p:';

/** The single entry within two letters of a name, among those whose own name no nominee of the unit bears. */
function nearEntry(input: LookupInput, unit: string | undefined, subject: SubjectName): EntryFact | null {
  const { tables, source } = input;
  const name = subject.ca_nhan;
  if (name === undefined || subject.tap_the !== undefined) return null;
  const group = inUnit(source.campaign, unit);
  const close = tables.entered
    .near(group, nameKey(name))
    .flatMap((near) => tables.entries.find(`${group}|${PERSON}${near}`))
    .filter(({ entry }) => nomineesOf(input, unit, entry).length === 0);
  const names = new Set(close.map(({ entry }) => nameKey(entry.ca_nhan ?? '')));
  return names.size === 1 ? (close[0] ?? null) : null;
}

function relyingOn(input: LookupInput, unit: string | undefined, entry: SubjectName): readonly NomineeFact[] {
  const { tables, source } = input;
  const { ca_nhan } = entry;
  if (entry.tap_the !== undefined) {
    return tables.nominees.find(inCampaign(source.campaign, identityKey(entry) ?? ''));
  }
  const named = nomineesOf(input, unit, entry);
  if (named.length > 0 || ca_nhan === undefined) return named;
  const group = inUnit(source.campaign, unit);
  const key = nameKey(ca_nhan);
  const near = tables.nominated.near(group, key).map((name) => `${group}|${PERSON}${name}`);
  return tables.nominees
    .findAll(near)
    .filter(({ nominee }) => nameKey(registered(input, unit, nominee).near?.entry.ca_nhan ?? '') === key);
}

function sourceAt(
  { tables, account, sources, source }: LookupInput,
  written: string,
  code: string,
): NomineeFact | 'no-dossier' | 'no-nominee' {
  const path = resolvePath(source.path, written);
  if (path === null) return 'no-dossier';
  account.keys?.add(keys.file(path));
  if (sources.get(path)?.file.kind !== 'ho-so') return 'no-dossier';
  return tables.coded.find(inCampaign(path, code))[0] ?? 'no-nominee';
}

/** The report that a path written in the file `from` means. */
function reportAt(input: LookupInput, from: string, written: string): ReportFact {
  const { account, sources } = input;
  const path = resolvePath(from, written);
  if (path === null) return { state: 'outside', path: written };
  account.keys?.add(keys.file(path));
  const found = sources.get(path);
  if (!found) {
    return { state: attachmentAt(input, path).state === 'ok' ? 'not-a-report' : 'missing', path };
  }
  return found.file.kind === 'bao-cao'
    ? { state: 'ok', file: path, data: found.document() as Extract<ReportFact, { state: 'ok' }>['data'] }
    : { state: 'not-a-report', path };
}
