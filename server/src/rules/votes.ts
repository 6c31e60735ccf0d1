/** Counting a vote of the minutes against those who sat. */
import type { Head, ItemOf, Nominee, Place, Plan, Vote } from '../model/kinds';
import { nameKey } from '../model/people';
import type { Facts, VoteFact } from '../workspace/facts';

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

/**
 * The vote of a dossier's minutes that a nominee's name most likely means: of the same name however written, else the
 * first within two letters that no nominee answers to.
 */
export function voteOf(facts: Facts, dossier: string, name: string): VoteFact | null {
  const [same] = facts.votes(dossier, { ca_nhan: name });
  if (same) return same;
  return facts.votesNear(dossier, name).find(({ vote }) => facts.listed(dossier, vote).length === 0) ?? null;
}

/** For, against and invalid together. */
export function votesCast(vote: Vote): number {
  return (vote.dong_y ?? 0) + (vote.khong_dong_y ?? 0) + (vote.khong_hop_le ?? 0);
}

/** For thresholds given in percent. */
export const PERCENT = 100;

export interface Count {
  /** The vote. */
  readonly at: Place;
  readonly favour: number;
  readonly present: number;
  /** All who may vote, present or not. */
  readonly voters: number;
}

/** A nominee's dossier: its path, and what there is to look up. */
export interface Minutes {
  readonly file: string;
  readonly document: Pick<Head<'ho-so'>, 'thanh_phan_hop'>;
  readonly facts: Facts;
}

/** The count of the vote on a nominee's award; null where the minutes hold none, or not who sat. */
export function countFor({ file, document, facts }: Minutes, nominee: Nominee): Count | null {
  const votes = facts.votes(file, nominee);
  const found = votes.find(({ vote }) => vote.de_nghi_tang === nominee.de_nghi_tang);
  const favour = found?.vote.dong_y;
  const expected = found && expectedVotes(found.vote, document.thanh_phan_hop ?? []);
  if (favour === undefined || !expected) return null;
  const voters = expected.present + expected.absent;
  return { at: found.at, favour, present: expected.present, voters };
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
export function missedThreshold(plan: Plan | null, minutes: Minutes, nominee: Nominee): Missed | null {
  const code = nominee.de_nghi_tang;
  const threshold = plan?.bieu_quyet?.find(
    ({ hinh_thuc }) => hinh_thuc === undefined || (code !== undefined && hinh_thuc.includes(code)),
  );
  const percent = threshold?.ty_le;
  const count = countFor(minutes, nominee);
  if (!threshold || percent === undefined || !count) return null;
  const members = threshold.tinh_tren === 'co-mat' ? count.present : count.voters;
  return count.favour * PERCENT >= percent * members ? null : { threshold, percent, count, members };
}
