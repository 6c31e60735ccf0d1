/** The exporter's bundle: the only part with document libraries in it, loaded when something is exported. */
export { ExportCancelled, listFiles, submissionDate, submissionFiles } from './package';
export { zipStream } from './zip';
