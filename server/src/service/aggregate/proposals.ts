/** The proposals of a campaign's unit dossiers: which of them go to the Ministry, and which the Director decides. */
import { catalogueAward } from '../../law/catalogue';
import { isKind, type FileOf, type Nominee, type Plan } from '../../model/kinds';
import { identityKey } from '../../model/people';
import { awardOf } from '../../model/plan';
import { gatherFacts, unitOf, type Facts, type Snapshot } from '../../workspace/facts';
import { identity } from '../../workspace/plans';

/** Who decides: `bo` the Ministry, `so` the Director. */
export type Level = 'bo' | 'so';

export interface Proposal {
  /** The unit's dossier, from the root. */
  readonly file: string;
  readonly dossier: FileOf<'ho-so'>['data'];
  readonly nominee: Nominee;
  /** The unit of the person, or of which the collective is. */
  readonly unit: string | undefined;
}

/** The dossiers of one plan, and its proposals. */
export interface Campaign {
  readonly plan: Plan;
  /** Facts as the first of its dossiers sees them. */
  readonly facts: Facts;
  /** As a dossier of it writes its plan. */
  readonly reference: FileOf<'ho-so'>['data']['ke_hoach'];
  readonly proposals: readonly Proposal[];
}

/** The campaigns of a project that have unit dossiers, in the order of their files. */
export function campaignsOf(project: Snapshot): readonly Campaign[] {
  const facts = gatherFacts(project);
  const campaigns = new Map<string, Campaign & { readonly proposals: Proposal[] }>();
  for (const path of [...project.files.keys()].sort()) {
    const file = project.files.get(path);
    if (!file || !isKind(file, 'ho-so') || file.data.cap_trinh === 'so-noi-vu') continue;
    const own = facts.factsFor(file);
    if (own.plan.state !== 'found') continue;
    const { plan } = own.plan.fact;
    const key = identity(plan);
    const campaign = campaigns.get(key) ?? { plan, facts: own, reference: file.data.ke_hoach, proposals: [] };
    campaigns.set(key, campaign);
    for (const nominee of file.data.de_nghi ?? []) {
      if (identityKey(nominee) === null) continue; // nobody is named: the check says so
      campaign.proposals.push({ file: path, dossier: file.data, nominee, unit: unitOf(nominee, file.data) });
    }
  }
  return [...campaigns.values()];
}

/** Who decides an award: by the Law's catalogue; null where plan or catalogue do not know it. */
export function levelOf(plan: Plan, code: string | undefined): Level | null {
  const level = catalogueAward(awardOf(plan, code)?.danh_muc ?? code ?? '')?.level;
  return level === 'bo' || level === 'so' ? level : null;
}
