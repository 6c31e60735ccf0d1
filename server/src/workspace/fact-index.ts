/** The facts of a project, kept up to date by what differs from one version of its files to the next. */
import type { DossierFile, KnownFile } from '../model/kinds';
import { samePaths, type AttachmentState } from './attachments';
import { keys as keyOf, lookups } from './fact-lookups';
import { createTables, forgetSource, updateSource, type ItemChanges, type Source } from './fact-sources';
import type { Facts, RegistrationFact, Snapshot } from './facts';
import type { Account } from './lookups';
import { findPlan, identity, knownPlans, samePlanState, type PlanFact, type PlanState } from './plans';
import { createSlots, type Slot, type Slots } from './slots';
import { createHead, changedValues } from './head';
import type { Data } from './view';

export interface FactIndex {
  /** Takes the files over as they are now. Gives what changed since the last time. */
  update(snapshot: Snapshot): Changes;
  /** The facts a file sees; of a file that is not there, those of a file that names no plan. */
  factsFor(path: string): Facts;
  /** A file's data as rules see them through facts and at its items. */
  documentOf(path: string): DossierFile['data'];
  /** The items of a file's lists of mappings. */
  listsOf(path: string): ReadonlyMap<string, readonly Slot[]>;
  readonly slots: Slots;
}

export interface Changes {
  /** Files that are new or not as they were. */
  readonly files: ReadonlySet<string>;
  /** Files whose plan is another, or not as it was. */
  readonly replanned: ReadonlySet<string>;
  /** Keys of lookups (see lookups.ts) whose answers may have changed. */
  readonly keys: ReadonlySet<string>;
  /** Items that came, went and moved, by file. */
  readonly items: ReadonlyMap<string, ItemChanges>;
}

interface Planned extends Source {
  plan: PlanState;
  facts: Facts | null;
}

export function createFactIndex(account: Account): FactIndex {
  const tables = createTables(account);
  const slots = createSlots();
  const sources = new Map<string, Planned>();
  let plans: readonly PlanFact[] = [];
  let attachments: ReadonlyMap<string, AttachmentState> = new Map();
  let attachmentsRevision = -1;

  const planOf = (file: DossierFile): PlanState => {
    if (file.kind === null) return { state: 'unnamed' };
    if (file.kind === 'ke-hoach') return { state: 'found', fact: { plan: file.data, file: file.path } };
    return findPlan(plans, file.data.ke_hoach);
  };

  const take = (source: Planned, file: DossierFile, changed: Set<string>): ItemChanges => {
    const before = source.file;
    for (const key of changedValues(source.path, dataOf(before), dataOf(file))) changed.add(key);
    if (before.kind !== file.kind) {
      changed.add(keyOf.file(source.path));
      if (before.kind === 'bao-cao' || file.kind === 'bao-cao') changed.add(keyOf.reports);
    }
    if (!samePaths(before, file)) changed.add(keyOf.pointers(source.path));
    const next = { file, campaign: campaignOf(file, source.plan) };
    return updateSource(tables, source, next, account, slots, changed);
  };

  const sourceOf = (path: string): Planned => {
    const known = sources.get(path);
    if (known) return known;
    const made = createSource(path, account);
    sources.set(path, made);
    return made;
  };

  return {
    update(snapshot) {
      const keys = new Set<string>();
      const files = new Set<string>();
      const replanned = new Set<string>();
      const items = new Map<string, ItemChanges>();
      const gone = [...sources.values()].filter(({ path }) => !snapshot.files.has(path));
      const next = [...snapshot.files.values()].filter((file) => sources.get(file.path)?.file !== file);
      const touched = [...gone.map(({ file }) => file), ...next];
      const hadPlan = next.some(({ path }) => sources.get(path)?.file.kind === 'ke-hoach');
      const plansChanged = hadPlan || touched.some(({ kind }) => kind === 'ke-hoach') || sources.size === 0;
      if (plansChanged) plans = knownPlans(inOrder(snapshot));

      for (const source of gone) {
        items.set(source.path, forgetSource(tables, source, account, slots, keys));
        sources.delete(source.path);
        for (const key of changedValues(source.path, dataOf(source.file), {})) keys.add(key);
        keys.add(keyOf.file(source.path));
        if (source.file.kind === 'bao-cao') keys.add(keyOf.reports);
      }
      for (const file of next) {
        if (!sources.has(file.path)) keys.add(keyOf.file(file.path));
      }
      for (const file of plansChanged ? snapshot.files.values() : next) {
        const source = sourceOf(file.path);
        const plan = planOf(file);
        if (!samePlanState(plan, source.plan)) {
          source.plan = plan;
          source.facts = null;
          replanned.add(file.path);
        }
        if (source.file !== file) files.add(file.path);
        items.set(file.path, take(source, file, keys));
      }
      if (snapshot.attachmentsRevision !== attachmentsRevision) {
        for (const key of changedAttachments(attachments, snapshot.attachments)) keys.add(key);
        attachments = new Map(snapshot.attachments);
        attachmentsRevision = snapshot.attachmentsRevision;
      }
      return { files, replanned, keys, items };
    },
    factsFor(path) {
      const source = sources.get(path) ?? createSource(path, account);
      source.facts ??= lookups({
        tables,
        account,
        slots,
        sources,
        attachments: () => attachments,
        source,
        plan: source.plan,
      });
      return source.facts;
    },
    documentOf: (path) => sourceOf(path).document(),
    listsOf: (path) => sources.get(path)?.lists ?? new Map<string, readonly Slot[]>(),
    slots,
  };
}

function createSource(path: string, account: Account): Planned {
  const nothing = { path, kind: null, data: {}, problems: [] } as unknown as DossierFile;
  const source: Planned = {
    path,
    file: nothing,
    campaign: '',
    plan: { state: 'unnamed' },
    facts: null,
    document: () => (account.keys === null ? source.file.data : head),
    registration: {
      file: path,
      get data() {
        return source.document() as RegistrationFact['data'];
      },
    },
    lists: new Map(),
    followed: {},
    whole: { path, index: -1 },
  };
  const head = createHead(path, account, () => dataOf(source.file));
  return source;
}

function dataOf({ data }: DossierFile): Data {
  return data as Data;
}

/** Plans are looked through in the order of their paths, whatever the order in which files came. */
function inOrder(snapshot: Snapshot): KnownFile[] {
  return [...snapshot.files.values()]
    .filter((file): file is KnownFile => file.kind !== null)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function campaignOf(file: DossierFile, plan: PlanState): string {
  return file.kind !== 'ke-hoach' && plan.state === 'found' ? identity(plan.fact.plan) : '';
}

function* changedAttachments(
  before: ReadonlyMap<string, AttachmentState>,
  after: ReadonlyMap<string, AttachmentState>,
): Iterable<string> {
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(path) === after.get(path)) continue;
    yield keyOf.attachment(path);
  }
}
