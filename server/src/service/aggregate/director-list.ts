/** The list for the Director: all proposals of a campaign that the Director decides, as the exporter takes a dossier. */
import type { SubmissionInput, Unit } from '../../export/types';
import { isKind, type Plan } from '../../model/kinds';
import type { Snapshot } from '../../workspace/facts';
import { resolvePath } from '../../workspace/paths';
import { campaignsOf, levelOf } from './proposals';
import type { BaoCaoFile } from '../../generated/types';

/** The proposals of the plan of that number as one dossier of the unit that manages the campaign; null where there are none. */
export function directorList(
  project: Snapshot,
  plan: Plan,
  unit: string | undefined,
): SubmissionInput | null {
  const campaign = campaignsOf(project).find((one) => one.plan === plan);
  const proposals = (campaign?.proposals ?? []).filter(
    ({ nominee }) => levelOf(plan, nominee.de_nghi_tang) === 'so',
  );
  if (!campaign || proposals.length === 0) return null;
  const reports = new Map<string, BaoCaoFile>();
  const nominees = proposals.map(({ nominee, file, unit: own }) => {
    const ma = `${file}#${nominee.ma ?? ''}`; // codes are unique in their file only
    const report =
      typeof nominee.bao_cao === 'string'
        ? project.files.get(resolvePath(file, nominee.bao_cao) ?? '')
        : undefined;
    if (report && isKind(report, 'bao-cao')) reports.set(ma, report.data);
    return { ...nominee, ma, ...(nominee.tap_the === undefined && own !== undefined && { don_vi: own }) };
  });
  const units = campaign.facts.unitCodes().flatMap((code): Unit[] => {
    const fact = campaign.facts.unit(code);
    return fact ? [fact.unit] : [];
  });
  return {
    stage: 'trinh-ky',
    plan,
    units,
    dossier: {
      loai: 'ho-so',
      cap_trinh: 'so-noi-vu',
      ...(unit !== undefined && { don_vi: unit }),
      de_nghi: nominees,
    },
    reports,
    attachments: [],
  };
}
