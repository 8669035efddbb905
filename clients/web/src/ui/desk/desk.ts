/** What a desk says in words of its own; the rest is said at each desk alike (`wording/decision-desk`). */
export interface DeskWords<Verdict extends string> {
  readonly title: string;
  readonly status: string;
  /** What the list may show, by the words of its address; the first is what is to be treated. */
  readonly filters: Readonly<Record<string, string>>;
  readonly noneMeans: string;
  readonly noneFound: string;
  readonly noneFoundMeans: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What follows from a verdict. */
  readonly leads: Readonly<Record<Verdict, string>>;
  readonly submits: Readonly<Record<Verdict, string>>;
  readonly done: Readonly<Record<Verdict, (about: { name: string }) => string>>;
  readonly doneNext: string;
  readonly nextIs: (about: { name: string }) => string;
  /** Where nothing can be decided. */
  readonly nothing: string;
  readonly overtaken: string;
  readonly toNext: string;
  readonly keyNext: string;
  readonly keyPrevious: string;
  readonly keyOpen: string;
}

/** A desk where officers decide. */
export interface Desk<Verdict extends string> {
  readonly words: DeskWords<Verdict>;
  /** The letter that chooses a verdict. Two that are never open together may share one. */
  readonly letters: Readonly<Record<Verdict, string>>;
}

/** What a decision leaves behind for the page that comes next. */
export interface Decided {
  readonly verdict: string;
  /** What it was about. */
  readonly name: string;
}
