/** Counting a vote of the minutes against those who sat. */
import type { KindData } from '../generated/types';
import type { ItemOf, Nominee, Vote } from '../model/kinds';
import { nameKey, nearName, sameSubject } from '../model/people';

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
 * The vote a nominee's name most likely means: of the same name however written, else the first within two letters
 * that no nominee answers to. Its index in `hop_binh_xet`, or -1.
 */
export function voteOf(dossier: KindData['ho-so'], name: string): number {
  const names = (dossier.hop_binh_xet ?? []).map((vote) => vote.ca_nhan ?? '');
  const same = names.findIndex((voted) => nameKey(voted) === nameKey(name));
  if (same >= 0) return same;
  const nominated = new Set((dossier.de_nghi ?? []).map(({ ca_nhan }) => nameKey(ca_nhan ?? '')));
  return names.findIndex((voted) => nearName(voted, name) && !nominated.has(nameKey(voted)));
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
export function countFor(dossier: KindData['ho-so'], nominee: Nominee): Count | null {
  const votes = dossier.hop_binh_xet ?? [];
  const index = votes.findIndex(
    (vote) => sameSubject(vote, nominee) && vote.de_nghi_tang === nominee.de_nghi_tang,
  );
  const vote = votes[index];
  const expected = vote && expectedVotes(vote, dossier.thanh_phan_hop ?? []);
  if (vote?.dong_y === undefined || !expected) return null;
  return {
    index,
    favour: vote.dong_y,
    present: expected.present,
    voters: expected.present + expected.absent,
  };
}
