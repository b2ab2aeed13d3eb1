/**
 * Tells whether a pattern of XML Schema means the same to JavaScript: no classes of letters that JavaScript knows
 * otherwise, no class taken from another, no anchors (which XML Schema reads as characters) and no groups that it lacks.
 */
export function isReadAlike(pattern: string): boolean {
  if (/\\[icICpPwWbBkuxc]|\(\?/.test(pattern)) return false;
  const bare = pattern.replace(/\\./g, '_');
  const outside = bare.replace(/\[\^?[^[\]]*\]/g, '_');
  return !/[[\]^$]/.test(outside) && isExpression(pattern);
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`) instanceof RegExp;
  } catch {
    return false;
  }
}
