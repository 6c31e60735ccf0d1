/**
 * What is said of a registration that was filed: its paper is signed and lies with the receiving office, so that the
 * file may be made true to it, and nothing in it may be chosen anew.
 */
export const COMPARE_FILED = {
  vi: 'Đối chiếu bản đăng ký đã ký: chép sót, chép nhầm thì ghi cho đúng; bản ký đúng như vậy thì giữ nguyên và hỏi nơi nhận.',
  en: 'Compare the signed registration: what was copied wrongly is put right; if the paper says so, leave it and ask the receiving office.',
} as const;

/** Whether a file is a registration that was received. */
export function isFiled(document: {
  readonly loai?: string | undefined;
  readonly ngay_nhan?: string | undefined;
}): boolean {
  return document.loai === 'dang-ky' && document.ngay_nhan !== undefined;
}
