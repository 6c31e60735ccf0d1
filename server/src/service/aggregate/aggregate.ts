/**
 * Consolidation: from the unit dossiers of a campaign the department's own dossier for the Ministry, as edits of its
 * file. Run again after a unit corrected something, it changes only what that changed and keeps all that was written by
 * hand; what it will not decide (doubles, proposals withdrawn or voted down) it tells.
 */
import { isKind, type DossierFile, type FileOf, type Nominee, type Plan } from '../../model/kinds';
import { identityKey, sameSubject, type SubjectName } from '../../model/people';
import { appendItems, setScalar } from '../../text/edit';
import type { ParsedText, TextEdit } from '../../text/types';
import { writeYaml } from '../../text/write';
import { unitOf, type Facts, type Snapshot } from '../../workspace/facts';
import { resolvePath } from '../../workspace/paths';
import { entryOf, freeCode } from './entry';
import { campaignsOf, levelOf, type Campaign, type Proposal } from './proposals';
import { updateEntry, type FieldChange } from './update';

export type AggregateProblem =
  /** No unit dossier of any plan. */
  | { readonly problem: 'no-dossiers' }
  /** Several plans have dossiers: which one is meant must be said. */
  | { readonly problem: 'several-plans'; readonly plans: readonly string[] }
  /** No dossier of the plan that was asked for. */
  | { readonly problem: 'no-such-plan'; readonly plans: readonly string[] }
  /** Which unit consolidates is not known: none or several of the plan's department. */
  | { readonly problem: 'no-unit'; readonly units: readonly string[] }
  /** The file holds something else than a consolidated dossier of this plan. */
  | { readonly problem: 'not-consolidated' }
  /** Its list of nominees is written so that nothing can be added. */
  | { readonly problem: 'list-in-brackets' };

export interface Aggregation {
  readonly plan: Plan;
  readonly facts: Facts;
  /** Code of the unit that consolidates. */
  readonly unit: string | undefined;
  /** Of the file as it is; of a file that is not there, one insertion. Empty where nothing changes. */
  readonly edits: readonly TextEdit[];
  readonly added: readonly Proposal[];
  readonly updated: readonly { readonly proposal: Proposal; readonly changes: readonly FieldChange[] }[];
  readonly unchanged: number;
  /** In the minutes' votes and not in the list: the council has decided. */
  readonly votedDown: readonly Proposal[];
  /** Entries whose proposal the unit's dossier no longer has: their codes. They stay until somebody decides. */
  readonly withdrawn: readonly string[];
  /** Proposals of one person or collective in several places. */
  readonly doubles: readonly (readonly Proposal[])[];
  /** What the list then holds. */
  readonly counts: { readonly tap_the: number; readonly ca_nhan: number };
}

export interface AggregateOptions {
  /** Number of the plan, where several have dossiers. */
  readonly plan?: string | undefined;
  /** Code of the unit that consolidates, where the units do not show it. */
  readonly unit?: string | undefined;
}

/** Consolidates into the file `target` (a path from the root; it need not exist). */
export function aggregate(
  project: Snapshot,
  target: string,
  options: AggregateOptions = {},
): Aggregation | AggregateProblem {
  const file = project.files.get(target);
  const campaign = chooseCampaign(project, file, options.plan);
  if ('problem' in campaign) return campaign;
  const proposals = campaign.proposals.filter(
    ({ nominee }) => levelOf(campaign.plan, nominee.de_nghi_tang) === 'bo',
  );
  if (!file) return createFile(campaign, proposals, target, options.unit);
  if (!isKind(file, 'ho-so') || file.data.cap_trinh !== 'so-noi-vu') return { problem: 'not-consolidated' };
  return updateFile(campaign, proposals, file);
}

function chooseCampaign(
  project: Snapshot,
  file: DossierFile | undefined,
  wanted: string | undefined,
): Campaign | AggregateProblem {
  const campaigns = campaignsOf(project);
  const written = file && isKind(file, 'ho-so') ? file.data.ke_hoach : undefined;
  const number = wanted ?? (typeof written === 'object' ? written.so : written);
  const plans = campaigns.map(({ plan }) => plan.so ?? '…');
  const [first, second] =
    number === undefined ? campaigns : campaigns.filter(({ plan }) => plan.so === number);
  if (campaigns.length === 0) return { problem: 'no-dossiers' };
  if (!first) return { problem: 'no-such-plan', plans };
  return second ? { problem: 'several-plans', plans } : first;
}

function createFile(
  campaign: Campaign,
  proposals: readonly Proposal[],
  target: string,
  unit: string | undefined,
): Aggregation | AggregateProblem {
  const consolidator = unit ?? consolidatorOf(campaign);
  if (typeof consolidator === 'object') return consolidator;
  const { entries } = newEntries(proposals, target, new Set());
  const counts = countOf(proposals.map(({ nominee }) => nominee));
  const { plan, reference, facts } = campaign;
  const addressee = plan.trinh_den?.ten;
  const head = [
    '# Hồ sơ tổng hợp, lập từ hồ sơ của các đơn vị bằng «tdkt aggregate». Sửa và viết thêm tùy ý: chạy lại thì chỉ đổi',
    '# những gì đơn vị đã đổi trong hồ sơ của mình.',
    'loai: ho-so',
    `ke_hoach: ${typeof reference === 'object' ? JSON.stringify(reference) : writeYaml(reference ?? plan.so)}`,
    'cap_trinh: so-noi-vu',
    `don_vi: ${writeYaml(consolidator)}`,
    '',
    'to_trinh:',
    ...(addressee === undefined ? [] : ['  kinh_gui:', `    - ${writeYaml(addressee)}`]),
    `  so_luong: { tap_the: ${counts.tap_the}, ca_nhan: ${counts.ca_nhan} }`,
    '',
    'de_nghi:',
  ];
  const items = entries.map((entry) =>
    entry
      .split('\n')
      .map((line, at) => (line === '' ? '' : `${at === 0 ? '  - ' : '    '}${line}`))
      .join('\n'),
  );
  const text = entries.length === 0 ? '' : `${head.join('\n')}\n${items.join('\n\n')}\n`;
  return {
    plan,
    facts,
    unit: consolidator,
    edits: text === '' ? [] : [{ start: 0, end: 0, text }],
    added: proposals,
    updated: [],
    unchanged: 0,
    votedDown: [],
    withdrawn: [],
    doubles: doublesOf(proposals),
    counts,
  };
}

/** The unit of the type whose dossiers are the department's own; the plan's types say which. */
function consolidatorOf({ facts }: Campaign): string | AggregateProblem {
  const units = facts.unitCodes().filter((code) => facts.unit(code)?.unit.loai === 'so-noi-vu');
  const [only, second] = units;
  return only !== undefined && second === undefined ? only : { problem: 'no-unit', units };
}

function updateFile(
  campaign: Campaign,
  proposals: readonly Proposal[],
  file: FileOf<'ho-so'>,
): Aggregation | AggregateProblem {
  const { parsed, data, path } = file;
  const entries = data.de_nghi ?? [];
  const indexes = new Map(
    entries.flatMap((entry, index) => {
      const key = sourceKey(entry, path);
      return key === null ? [] : [[key, index] as const];
    }),
  );
  const indexOf = ({ file: from, nominee }: Proposal) => indexes.get(`${from} ${nominee.ma ?? ''}`) ?? -1;
  const voted = new Set((data.hop_binh_xet ?? []).map((vote) => voteKey(vote, unitOf(vote, data))));
  const proposed = new Set(proposals.map(({ file: from, nominee }) => `${from} ${nominee.ma ?? ''}`));
  const known = proposals.filter((proposal) => indexOf(proposal) >= 0);
  const fresh = proposals.filter((proposal) => indexOf(proposal) < 0);
  const votedDown = fresh.filter(({ nominee, unit }) => voted.has(voteKey(nominee, unit)));
  const added = fresh.filter(({ nominee, unit }) => !voted.has(voteKey(nominee, unit)));

  const updates = known.map((proposal) => {
    const index = indexOf(proposal);
    return {
      proposal,
      changes: updateEntry(parsed, ['de_nghi', index], entries[index] ?? {}, proposal.nominee),
    };
  });
  const taken = new Set(entries.flatMap(({ ma }) => ma ?? []));
  const insertion =
    added.length === 0 ? null : appendItems(parsed, 'de_nghi', newEntries(added, path, taken).entries);
  if (added.length > 0 && insertion === null) return { problem: 'list-in-brackets' };

  const counts = countOf([...entries, ...added.map(({ nominee }) => nominee)]);
  const updated = updates.filter(({ changes }) => changes.length > 0);
  return {
    plan: campaign.plan,
    facts: campaign.facts,
    unit: data.don_vi,
    edits: [
      ...updates.flatMap(({ changes }) => changes.map(({ edit }) => edit)),
      ...(insertion ? [insertion] : []),
      ...countEdits(parsed, data, countOf(entries), counts),
    ],
    added,
    updated,
    unchanged: known.length - updated.length,
    votedDown,
    withdrawn: entries.flatMap((entry) => {
      const key = sourceKey(entry, path);
      return key === null || proposed.has(key) ? [] : (entry.ma ?? '…');
    }),
    doubles: doublesOf(proposals),
    counts,
  };
}

function newEntries(
  proposals: readonly Proposal[],
  target: string,
  taken: ReadonlySet<string>,
): { readonly entries: readonly string[] } {
  const codes = new Set(taken);
  const entries = proposals.map((proposal) => {
    const code = freeCode(proposal, codes);
    codes.add(code);
    return writeYaml(entryOf(proposal, target, code));
  });
  return { entries };
}

/** Equal for a vote and the proposal it is on. */
function voteKey(
  subject: SubjectName & { readonly de_nghi_tang?: string | undefined },
  unit: string | undefined,
): string {
  return [identityKey(subject) ?? '', unit ?? '', subject.de_nghi_tang ?? ''].join(' ');
}

/** The proposal an entry says it is: the unit's dossier and the code there. Null where it is the department's own. */
function sourceKey({ nguon }: Nominee, path: string): string | null {
  if (nguon?.ho_so === undefined) return null;
  return `${resolvePath(path, nguon.ho_so) ?? ''} ${nguon.ma ?? ''}`;
}

function doublesOf(proposals: readonly Proposal[]): readonly (readonly Proposal[])[] {
  const groups = new Map<string, Proposal[][]>();
  for (const proposal of proposals) {
    const key = `${proposal.unit ?? ''} ${identityKey(proposal.nominee) ?? ''}`;
    const alike = groups.get(key) ?? [];
    groups.set(key, alike);
    const group = alike.find(([first]) => first && sameSubject(first.nominee, proposal.nominee));
    if (group) group.push(proposal);
    else alike.push([proposal]);
  }
  return [...groups.values()].flat().filter((group) => group.length > 1);
}

interface Counts {
  readonly tap_the: number;
  readonly ca_nhan: number;
}

function countOf(nominees: readonly { readonly tap_the?: string | undefined }[]): Counts {
  const collectives = nominees.filter(({ tap_the }) => tap_the !== undefined).length;
  return { tap_the: collectives, ca_nhan: nominees.length - collectives };
}

/** The letter's counts follow the list where they did before; counts that differed were somebody's own. */
function countEdits(
  parsed: ParsedText,
  { to_trinh }: FileOf<'ho-so'>['data'],
  before: Counts,
  after: Counts,
): readonly TextEdit[] {
  const stated = to_trinh?.so_luong;
  return (['tap_the', 'ca_nhan'] as const).flatMap((key) => {
    if (stated?.[key] !== before[key] || before[key] === after[key]) return [];
    return setScalar(parsed, ['to_trinh', 'so_luong', key], String(after[key])) ?? [];
  });
}
