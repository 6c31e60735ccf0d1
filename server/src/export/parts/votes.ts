/** Who votes, and what is to be said of a vote beside its counts. */
import type { HoSoFile } from '../../generated/types';
import { count } from '../words';

export type Attendant = NonNullable<HoSoFile['thanh_phan_hop']>[number];
export type Vote = NonNullable<HoSoFile['hop_binh_xet']>[number];

/** All who sit but guests, present or not. */
export function voters(sitting: readonly Attendant[]): readonly Attendant[] {
  return sitting.filter(({ vai_tro }) => vai_tro !== 'khach-moi');
}

export function voteRemarks({
  y_kien_van_ban: written,
  khong_bo_phieu: abstained,
  ghi_chu: note,
}: Vote): string[] {
  return [
    ...(written ? [`Có ${count(written)} ý kiến bằng văn bản`] : []),
    ...(abstained?.length ? [`Không bỏ phiếu: ${abstained.join(', ')}`] : []),
    ...(note === undefined ? [] : [note]),
  ];
}
