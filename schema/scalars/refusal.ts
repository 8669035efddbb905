/** One sentence in each language of the counter. */
export interface RefusalWording {
  readonly fr: string;
  readonly de: string;
  readonly it: string;
  readonly en: string;
}

/** Why a typed value was refused, for programs; with sentences that say how to mend it, for people. */
export interface Refusal extends RefusalWording {
  readonly description: string;
}
