/** The unit a nominee comes from: its own, else the one that made the dossier. */
export function unitOf(
  nominee: { readonly don_vi?: string | undefined; readonly tap_the?: string | undefined },
  dossier: { readonly don_vi?: string | undefined },
): string | undefined {
  return nominee.don_vi ?? nominee.tap_the ?? dossier.don_vi;
}
