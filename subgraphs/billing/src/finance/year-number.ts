/** The year in Geneva of an instant: of the numbers that are given in it. */
export function yearOfOffice(instant: Temporal.Instant): number {
  return instant.toZonedDateTimeISO('Europe/Zurich').year;
}

/** A number without a gap in its year, as people quote it: `A-2026-000007`. */
export function yearNumber(prefix: string, year: number, sequence: number): string {
  return `${prefix}-${year}-${String(sequence).padStart(6, '0')}`;
}
