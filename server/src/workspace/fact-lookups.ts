/** The lookups one file's rules may make. Each notes under which keys it asked. */
import { identityKey, nameKey, nearName, samePerson, sameSubject, type SubjectName } from '../model/people';
import { pathsIn, type AttachmentState } from './attachments';
import { inCampaign, inUnit, subjectIn, type FactTables, type Source } from './fact-sources';
import type { EntryFact, Facts, NomineeFact, Pointer, Registered, ReportFact } from './facts';
import type { Account } from './lookups';
import { resolvePath, writtenPath } from './paths';
import type { PlanState } from './plans';

/** All there is to look up, from the file that asks. */
export interface LookupInput {
  readonly tables: FactTables;
  readonly account: Account;
  readonly sources: ReadonlyMap<string, Source>;
  readonly attachments: () => ReadonlyMap<string, AttachmentState>;
  readonly source: Source;
  readonly plan: PlanState;
}

/** Keys of lookups that are in no table. */
export const keys = {
  /** Which reports there are. */
  reports: 'reports',
  /** Which files there are. */
  files: 'files',
  /** The state of anything that files point at. */
  attachments: 'attachments',
  attachment: (path: string): string => `attachment ${path}`,
  /** Whether a file is there, and its kind. */
  file: (path: string): string => `file ${path}`,
  /** The paths a file writes. */
  pointers: (path: string): string => `pointers ${path}`,
  /** What was read of a file's data through facts. */
  view: (path: string): string => `view ${path}`,
};

export function lookups(input: LookupInput): Facts {
  const { tables, account, sources, source, plan } = input;
  const from = source.path;
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
    pointers: () => pointersOf(input),
    nominees: (unit, subject) =>
      subject.tap_the === undefined
        ? nomineesOf(input, unit, subject)
        : tables.nominees.find(inCampaign(source.campaign, identityKey(subject) ?? '')),
    nomineesNamed: (name) =>
      tables.named.find(inCampaign(source.campaign, identityKey({ ca_nhan: name }) ?? '')),
    source: (written, code) => sourceAt(input, written, code),
    reportedBy: (reportFile) => tables.reported.find(inCampaign(source.campaign, reportFile)),
    reportOf: ({ nominee, at }) =>
      typeof nominee.bao_cao === 'string' ? reportAt(input, at.file, nominee.bao_cao) : null,
    relyingOn: (unit, entry) => relyingOn(input, unit, entry),
  };
}

function attachmentAt({ account, attachments }: LookupInput, path: string | null): AttachmentState {
  if (path === null) return { state: 'outside' };
  account.keys?.add(keys.attachment(path));
  return attachments().get(path) ?? { state: 'missing' };
}

function pointersOf({ account, sources, attachments, source }: LookupInput): readonly Pointer[] {
  for (const key of [keys.pointers(source.path), keys.files, keys.attachments]) account.keys?.add(key);
  return pathsIn(source.file).map((pointer) => ({ ...pointer, target: targetOf(pointer.path) }));

  function targetOf(path: string | null): Pointer['target'] {
    if (path === null) return { state: 'outside' };
    if (sources.has(path)) return { state: 'indexed' };
    return attachments().get(path) ?? { state: 'missing' };
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
  const close = [...new Set(tables.entered.find(group))]
    .filter((key) => key.startsWith(PERSON) && nearName(key.slice(PERSON.length), name))
    .flatMap((key) => tables.entries.find(`${group}|${key}`))
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
  return tables.persons
    .find(inUnit(source.campaign, unit))
    .filter(
      ({ nominee }) =>
        nearName(nominee.ca_nhan ?? '', ca_nhan) &&
        nameKey(registered(input, unit, nominee).near?.entry.ca_nhan ?? '') === nameKey(ca_nhan),
    );
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
