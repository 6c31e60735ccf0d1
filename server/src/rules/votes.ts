/** Counting a vote of the minutes against those who sat. */
import type { KindData } from '../generated/types';
import type { ItemOf, Nominee, Plan, Vote } from '../model/kinds';
import { identityKey, nameKey, nearName, type SubjectName } from '../model/people';

type Dossier = KindData['ho-so'];
type Sitter = ItemOf<'ho-so', 'thanh_phan_hop'>;

export interface ExpectedVotes {
  /** present − abstaining + written */
  readonly votes: number;
  /** Voters who were there: all who sat but guests. */
  readonly present: number;
  /** Voters who were not there. */
  readonly absent: number;
  /** Those there who did not vote. */
  readonly abstaining: number;
  /** Written opinions, which the counts include. */
  readonly written: number;
}

/** How many votes there should be; null where the minutes do not say who sat. */
export function expectedVotes(vote: Vote, sitters: readonly Sitter[]): ExpectedVotes | null {
  const voters = sitters.filter(({ vai_tro }) => vai_tro !== 'khach-moi');
  if (voters.length === 0) return null;
  const present = voters.filter(({ co_mat }) => co_mat !== false).length;
  // guests and absent members have no vote at the table that they could leave uncast
  const voteless = new Set(
    sitters
      .filter(({ vai_tro, co_mat }) => vai_tro === 'khach-moi' || co_mat === false)
      .map(({ ho_ten }) => nameKey(ho_ten ?? '')),
  );
  const abstaining = (vote.khong_bo_phieu ?? []).filter((name) => !voteless.has(nameKey(name))).length;
  const written = vote.y_kien_van_ban ?? 0;
  return {
    votes: present - abstaining + written,
    present,
    absent: voters.length - present,
    abstaining,
    written,
  };
}

/** How the identity keys of persons begin. */
const PERSON = 'p:';

interface VoteIndex {
  /** Indexes in `hop_binh_xet` by subject. */
  readonly bySubject: ReadonlyMap<string, readonly number[]>;
  readonly nominated: ReadonlySet<string>;
}

/** Kept while the dossier's data live: every nominee asks. */
const indexes = new WeakMap<Dossier, VoteIndex>();

function indexOf(dossier: Dossier): VoteIndex {
  const known = indexes.get(dossier);
  if (known) return known;
  const bySubject = new Map<string, number[]>();
  for (const [index, vote] of (dossier.hop_binh_xet ?? []).entries()) {
    const key = identityKey(vote);
    if (key !== null) bySubject.set(key, [...(bySubject.get(key) ?? []), index]);
  }
  const nominated = new Set((dossier.de_nghi ?? []).map((nominee) => identityKey(nominee) ?? ''));
  const made = { bySubject, nominated };
  indexes.set(dossier, made);
  return made;
}

/** The votes on a nominee, whatever the award, with their index in `hop_binh_xet`. */
export function votesOn(
  dossier: Dossier,
  nominee: SubjectName,
): readonly { readonly vote: Vote; readonly index: number }[] {
  const found = indexOf(dossier).bySubject.get(identityKey(nominee) ?? '') ?? [];
  return found.flatMap((index) => {
    const vote = dossier.hop_binh_xet?.[index];
    return vote ? [{ vote, index }] : [];
  });
}

/**
 * The vote a nominee's name most likely means: of the same name however written, else the first within two letters
 * that no nominee answers to. Its index in `hop_binh_xet`, or -1.
 */
export function voteOf(dossier: Dossier, name: string): number {
  const [same] = votesOn(dossier, { ca_nhan: name });
  if (same) return same.index;
  const { bySubject, nominated } = indexOf(dossier);
  for (const [key, [index]] of bySubject) {
    if (!key.startsWith(PERSON) || nominated.has(key) || index === undefined) continue;
    if (nearName(key.slice(PERSON.length), name)) return index;
  }
  return -1;
}

/** For, against and invalid together. */
export function votesCast(vote: Vote): number {
  return (vote.dong_y ?? 0) + (vote.khong_dong_y ?? 0) + (vote.khong_hop_le ?? 0);
}

/** For thresholds given in percent. */
export const PERCENT = 100;

export interface Count {
  /** Index of the vote in `hop_binh_xet`. */
  readonly index: number;
  readonly favour: number;
  readonly present: number;
  /** All who may vote, present or not. */
  readonly voters: number;
}

/** The count of the vote on a nominee's award; null where the minutes hold none, or not who sat. */
export function countFor(dossier: Dossier, nominee: Nominee): Count | null {
  const found = votesOn(dossier, nominee).find(({ vote }) => vote.de_nghi_tang === nominee.de_nghi_tang);
  const favour = found?.vote.dong_y;
  const expected = found && expectedVotes(found.vote, dossier.thanh_phan_hop ?? []);
  if (favour === undefined || !expected) return null;
  const voters = expected.present + expected.absent;
  return { index: found.index, favour, present: expected.present, voters };
}

type Threshold = NonNullable<Plan['bieu_quyet']>[number];

/** A threshold of the plan that the vote on a nominee misses. */
export interface Missed {
  readonly threshold: Threshold;
  readonly percent: number;
  readonly count: Count;
  /** Those the share is taken of, as the plan says. */
  readonly members: number;
}

/** The plan's threshold for the nominee's award, where the vote is below it. */
export function missedThreshold(plan: Plan | null, dossier: Dossier, nominee: Nominee): Missed | null {
  const code = nominee.de_nghi_tang;
  const threshold = plan?.bieu_quyet?.find(
    ({ hinh_thuc }) => hinh_thuc === undefined || (code !== undefined && hinh_thuc.includes(code)),
  );
  const percent = threshold?.ty_le;
  const count = countFor(dossier, nominee);
  if (!threshold || percent === undefined || !count) return null;
  const members = threshold.tinh_tren === 'co-mat' ? count.present : count.voters;
  return count.favour * PERCENT >= percent * members ? null : { threshold, percent, count, members };
}
