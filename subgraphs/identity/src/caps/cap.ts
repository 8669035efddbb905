/** What is done at most so often within a time. */
export interface Limit {
  readonly most: number;
  readonly within: Temporal.Duration;
}

const minute = Temporal.Duration.from('PT1M');
const hour = Temporal.Duration.from('PT1H');
const day = Temporal.Duration.from('PT24H');

/** The longest time that anything is counted for: an act that is older limits nothing any more. */
export const longestMemory = day;

/**
 * What the counter limits beyond failed sign-ins. Each is counted under a fingerprint (a telephone, an e-mail, a place, an
 * account), and alike whether somebody has that e-mail or nobody.
 */
export const caps = {
  /**
   * Codes to one telephone that nobody typed back; the right code forgives them. With five guesses a code, somebody who
   * has the password and not the telephone has a hundred guesses a day, and finds a code once in ten thousand days.
   */
  SIGN_IN_CODE: [
    { most: 10, within: hour },
    { most: 20, within: day },
  ],
  /** Told to the owner of a telephone that gets no code any more. */
  SIGN_IN_CODE_WARNING: [{ most: 1, within: hour }],
  /** An e-mail can't be flooded by registering it. */
  REGISTRATION_OF_EMAIL: [{ most: 5, within: hour }],
  /** A hospital's social service registers several people from one place in an hour, a program hundreds. */
  REGISTRATION_FROM_PLACE: [{ most: 30, within: hour }],
  /** « Mot de passe oublié ? »: at most one e-mail a minute and five a day go to an address. */
  PASSWORD_RESET_OF_EMAIL: [
    { most: 1, within: minute },
    { most: 5, within: day },
  ],
  PASSWORD_RESET_FROM_PLACE: [{ most: 30, within: hour }],
  /** Another verification e-mail: at most one a minute and ten a day. */
  VERIFICATION_EMAIL: [
    { most: 1, within: minute },
    { most: 10, within: day },
  ],
} as const satisfies Readonly<Record<string, readonly Limit[]>>;

export type Cap = keyof typeof caps;
