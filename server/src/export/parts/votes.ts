/** Who votes, and what is to be said of a vote beside its counts. */
import type { HoSoFile } from '../../generated/types';
import type { Dossier } from '../dossier';
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

/** Whether the plan takes the share of those present for this award; where it says nothing, of all members. */
export function countsPresent({ input: { plan } }: Dossier, { de_nghi_tang: award }: Vote): boolean {
  const threshold = plan.bieu_quyet?.find(
    ({ hinh_thuc }) => hinh_thuc === undefined || (award !== undefined && hinh_thuc.includes(award)),
  );
  return threshold?.tinh_tren === 'co-mat';
}
