import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type AcceptanceId = Branded<'AcceptanceId'>;

/** The two texts that bind whoever uses the paid services. */
export type TermsText = 'OFFICE' | 'STATE';

/** A version of a text, by the day since when it is in force. */
export interface TermsVersion {
  readonly text: TermsText;
  /** `2025-01-01`. */
  readonly version: string;
  /** Of the words in UTF-8, as lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** A version, and until when. */
export interface DatedTerms extends TermsVersion {
  /** The day before the next version; null for the one in force, and for one that is still to come. */
  readonly until: string | null;
}

/**
 * The versions that have begun by a day, newest first within each text. A version ends on the day before the next one
 * begins; one that begins later than `today` is not told yet.
 */
export function termsBy(today: string, versions: readonly TermsVersion[]): readonly DatedTerms[] {
  const begun = versions.filter(({ version }) => version <= today);
  return [...Map.groupBy(begun, ({ text }) => text).values()].flatMap((ofText) =>
    ofText
      .toSorted((a, b) => b.version.localeCompare(a.version))
      .map((terms, index, newestFirst) => {
        const next = newestFirst[index - 1];
        return { ...terms, until: next ? dayBefore(next.version) : null };
      }),
  );
}

/** Those in force: the newest of each text. */
export function inForce(dated: readonly DatedTerms[]): readonly DatedTerms[] {
  return dated.filter(({ until }) => until === null);
}

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
