/** Gives where targets may be that others hand over: what was told, else what the environment tells. */
export function allowedBy(allow: readonly string[] | undefined): readonly string[] {
  const told = allow ?? (process.env.OSO_KEUR_ALLOW ?? '').split(',');
  return told.map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
}
