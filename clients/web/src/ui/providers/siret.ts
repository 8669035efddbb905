/** A SIRET as it is written: « 732 829 320 00074 ». What isn't one stays as it is. */
export function writtenSiret(siret: string): string {
  return siret.replace(/[\s.]/g, '').replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');
}
