/** Whom a passport names that identity has just issued to us, so that nobody need verify it; null for nobody. */
export function subjectOf(passport: string): string | null {
  const [, claims = ''] = passport.split('.');
  if (!claims) return null;
  const { sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly sub?: unknown };
  return typeof sub === 'string' ? sub : null;
}
