/** Counting a vote of the minutes against those who sat. */
import type { KindData } from '../generated/types';
import type { ItemOf, Vote } from '../model/kinds';
import { nameKey, nearName } from '../model/people';

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
