/** What the exporter takes and gives: plain data in, bytes out; no file system, no clock. */
import type { BaoCaoFile, DonViFile, HoSoFile, KeHoachFile } from '../generated/types';

/**
 * How finished the papers are. `du-thao`: always possible, each page marked «DỰ THẢO». `trinh-ky`: to be printed and
 * signed, what is not yet assigned is dotted. `nop`: complete.
 */
export type Stage = 'du-thao' | 'trinh-ky' | 'nop';

export type Unit = NonNullable<DonViFile['don_vi']>[number];
export type Nominee = NonNullable<HoSoFile['de_nghi']>[number];

/** A file that goes along unchanged. */
export interface AttachedFile {
  /** Code of the nominee it belongs to, or null where it belongs to the whole dossier. */
  readonly nominee: string | null;
  /** Part code of the plan, e.g. `chung-nhan-sang-kien`. */
  readonly part: string;
  /** Its name on disk, without folders. */
  readonly name: string;
  /** Its content, asked for when it is written, so that not all are held at once. */
  readonly read: () => Promise<Uint8Array>;
}

/** One dossier with all that its papers are made of. */
export interface SubmissionInput {
  readonly stage: Stage;
  readonly plan: KeHoachFile;
  /** The units of the campaign. */
  readonly units: readonly Unit[];
  readonly dossier: HoSoFile;
  /** The achievement reports that could be read, by the nominee's `ma`. */
  readonly reports: ReadonlyMap<string, BaoCaoFile>;
  readonly attachments: readonly AttachedFile[];
  /** Attachments get ASCII names, too, for systems that spoil others. */
  readonly asciiNames?: boolean;
  /** Set on a copy whose personal data are masked (`redact.ts`): its pages say so. */
  readonly redacted?: boolean;
}

export interface ExportedFile {
  /** Path inside the submission, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Told before each file is made; `cancelled` is asked between files. */
export interface ExportControl {
  readonly progress?: (done: number, total: number, path: string) => void;
  readonly cancelled?: () => boolean;
}
