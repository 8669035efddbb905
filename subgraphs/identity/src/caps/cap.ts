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
  /** Codes kept for a browser in which the person has signed in before: nobody elsewhere can use them up. */
  SIGN_IN_CODE_ON_DEVICE: [
    { most: 5, within: hour },
    { most: 10, within: day },
  ],
  /**
   * Six digits tried at an account's sign-ins that were not those of the SMS: an authenticator's stand for three codes in a
   * million. Whoever has the password finds one in some six thousand days; beyond the cap nobody looks, and nobody is told.
   */
  AUTHENTICATOR_GUESS: [
    { most: 20, within: hour },
    { most: 50, within: day },
  ],
  /**
   * Sign-ins begun at one place in browsers where the person never was: whoever tries stolen passwords, one an account, or fills
   * the tables, ends here. A whole hospital may stand behind one address.
   */
  SIGN_IN_FROM_PLACE: [{ most: 300, within: hour }],
  /** Passkeys asked for from one place: a page that offers them asks once, and a whole hospital may stand behind one address. */
  PASSKEY_FROM_PLACE: [{ most: 300, within: hour }],
  /** Told to the owner of a telephone that gets no code any more. */
  SIGN_IN_CODE_WARNING: [{ most: 1, within: hour }],
  /** A password that is asked again, of who has a session already: a found browser doesn't guess it. The right one forgives. */
  PASSWORD_CONFIRMATION: [{ most: 5, within: Temporal.Duration.from('PT15M') }],
  /** An e-mail can't be flooded by registering it. */
  REGISTRATION_OF_EMAIL: [
    { most: 5, within: hour },
    { most: 10, within: day },
  ],
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
  /** Wishes of an account for another e-mail address. */
  EMAIL_CHANGE: [
    { most: 1, within: minute },
    { most: 5, within: day },
  ],
  /** A stranger's address gets few links by whoever types it as his new one, from however many accounts. */
  EMAIL_CHANGE_TO: [{ most: 5, within: day }],
  /** Codes of an account for another mobile number: with five guesses each, 25 an hour. */
  PHONE_CHANGE: [
    { most: 5, within: hour },
    { most: 10, within: day },
  ],
  /** A stranger's telephone gets few codes by whoever types it as his new one; sign-in codes to it are counted apart. */
  PHONE_CHANGE_TO: [
    { most: 5, within: hour },
    { most: 10, within: day },
  ],
  /** Companies that an account registers: one for each invoice that it wants. */
  ORGANISATION_REGISTRATION: [{ most: 10, within: day }],
  /** Invitations of an organisation. */
  MEMBER_INVITATION: [{ most: 200, within: day }],
  /** An address can't be flooded with invitations, by however many organisations. */
  MEMBER_INVITATION_TO: [{ most: 20, within: day }],
  /** The same invitation again. */
  INVITATION_AGAIN: [
    { most: 1, within: minute },
    { most: 10, within: day },
  ],
  /** What a provider has the counter write to one address: registrations after a refusal, and corrections to and fro. */
  CLIENT_TELLING: [{ most: 5, within: day }],
  /** A password that a later registration's link asks for. */
  REGISTRATION_CONFIRMATION: [{ most: 5, within: hour }],
  /** Wrong secrets of a program from one place; the right one forgives. A secret can't be guessed: this spares the work. */
  API_SECRET: [{ most: 10, within: minute }],
  /** Wrong secrets from one place, whichever program they are for. */
  API_SECRET_FROM_PLACE: [{ most: 100, within: minute }],
  /** Codes for the phone of somebody who activates what a provider registered: with five guesses each, 25 an hour. */
  ACTIVATION_CODE: [
    { most: 5, within: hour },
    { most: 10, within: day },
  ],
  /** A stranger's telephone gets few codes by whatever providers give it. */
  ACTIVATION_CODE_TO: [
    { most: 5, within: hour },
    { most: 10, within: day },
  ],
  /** Another activation e-mail, asked for from the site: at most one a minute and five a day go to an address. */
  ACTIVATION_EMAIL: [
    { most: 1, within: minute },
    { most: 5, within: day },
  ],
  ACTIVATION_EMAIL_FROM_PLACE: [{ most: 30, within: hour }],
  /** Copies of a person's data: each is much work, and everything at once for who finds a session. */
  DATA_EXPORT: [{ most: 3, within: day }],
} as const satisfies Readonly<Record<string, readonly Limit[]>>;

export type Cap = keyof typeof caps;
