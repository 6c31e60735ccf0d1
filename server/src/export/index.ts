/** The exporter's bundle: the only part with a document library in it, loaded when something is exported. */
export { ExportCancelled, exportSubmission, submissionDate } from './package';
export { zipSubmission } from './zip';
