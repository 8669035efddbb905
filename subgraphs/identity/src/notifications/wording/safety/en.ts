import type { SafetyWording } from '../../safety.wording.ts';

const newPassword = 'Was it not you? Choose a new password';
const notYou = 'If it was not you, choose a new password at once, then call us.';

export const en: SafetyWording = {
  facts: {
    newEmail: 'New address',
    phone: 'New telephone',
    at: 'Date and time',
    device: 'Device',
    unknownDevice: 'unknown',
    iban: 'IBAN',
    mandate: 'Unique mandate reference',
    creditor: 'Creditor',
  },
  factors: { PASSKEY: 'Passkey', AUTHENTICATOR: 'Authenticator app' },
  doors: {
    safety: { action: 'Check the safety of my account', other: newPassword, closing: [notYou] },
    bank: { action: 'See my bank accounts', other: newPassword, closing: [notYou] },
    password: { action: 'Choose a new password' },
    call: {},
    own: {},
  },
  letters: {
    PASSWORD_CHANGED: {
      subject: 'Your password has changed',
      preview: 'The other open sessions have ended.',
      opening: [
        'The password of your account was just changed. For safety, the other open sessions have ended.',
        'If it was you, there is nothing to do. If it was not you, choose a new password at once, then call us.',
      ],
    },
    EMAIL_CHANGE: {
      subject: 'Confirm your new email address',
      preview: 'One more click for your account to use it.',
      opening: [
        'This email address was given for an account at the counter. Confirm it to sign in with it and receive our messages there. Until then the former address stays good.',
      ],
      action: 'Confirm this email address',
      hint: 'The link is good for some time only. You can ask for another one from your account.',
      closing: ['If it was not you, ignore this email: without confirmation nothing changes.'],
    },
    EMAIL_CHANGE_ASKED: {
      subject: 'A change of your email address was asked for',
      preview: 'Nothing has changed yet.',
      opening: [
        'A new email address was given for your account, with your password. Nothing changes as long as it is not confirmed.',
      ],
    },
    EMAIL_CHANGED: {
      subject: 'Your email address has changed',
      preview: 'Your account now uses another address.',
      opening: [
        'Your account at the counter now uses another email address. The other open sessions have ended, and we will not write to you at this address any more.',
        'If it was not you, call us at once: somebody else may be using your account.',
      ],
    },
    EMAIL_TAKEN: {
      subject: 'This email address already has an account',
      preview: 'Somebody gave it for another account.',
      opening: [
        'Somebody just gave this email address for another account at the counter. It already has its own: nothing was changed.',
        'If it was you, sign in to the account that has this address, or choose a new password for it.',
      ],
      action: 'Sign in',
      other: 'Forgotten password?',
      closing: ['If it was not you, ignore this email: nobody has learnt that you have an account.'],
    },
    MOBILE_PHONE_CHANGED: {
      subject: 'Your mobile number has changed',
      preview: 'Sign-in codes now go to another number.',
      opening: [
        'The mobile number of your account was just changed. Sign-in codes now go to the new number, and the other open sessions have ended.',
      ],
    },
    SECOND_FACTOR_ADDED: {
      subject: 'A way to sign in was added',
      preview: 'Your account has one more way to sign in.',
      opening: ['A way to sign in was just added to your account.'],
    },
    SECOND_FACTOR_REMOVED: {
      subject: 'A way to sign in was removed',
      preview: 'Your account has one way less to sign in.',
      opening: ['A way to sign in was just removed from your account. It opens nothing any more.'],
    },
    RECOVERY_CODES_MADE: {
      subject: 'You have new recovery codes',
      preview: 'The former ones are not good any more.',
      opening: [
        'New recovery codes were just made for your account. The former ones are not good any more. Keep the new ones in a safe place: we cannot show them to you a second time.',
      ],
    },
    RECOVERY_CODE_USED: {
      subject: 'A recovery code was used',
      preview: '{left, plural, =0 {You have none left.} one {You have one left.} other {You have # left.}}',
      opening: [
        'Somebody just signed in to your account with one of your recovery codes. {left, plural, =0 {You have none left: make new ones.} one {You have one left: make new ones.} other {You have # left.}}',
      ],
    },
    NEW_SIGN_IN: {
      subject: 'Sign-in from a new device',
      preview: 'Was it you?',
      opening: [
        'Somebody just signed in to your account from a device that we do not know. If it was you, there is nothing to do.',
      ],
    },
    MANDATE_GIVEN: {
      subject: 'Your SEPA direct debit mandate',
      preview: 'Keep its reference: it is on your bank statements.',
      opening: [
        'You have just given a SEPA direct debit mandate. It is for the payment requests of all the providers that you accept at the counter.',
        'You may claim the refund of a debit from your bank within 8 weeks of the debit of your account.',
      ],
    },
    BANK_ACCOUNT_ADDED: {
      subject: 'A bank account was added',
      preview: 'You can be reimbursed there.',
      opening: ['A bank account was just added to your account at the counter. You can be reimbursed there.'],
    },
    BANK_ACCOUNT_CHANGED: {
      subject: 'A bank account was changed',
      preview: 'It counts for your next reimbursements.',
      opening: [
        'A bank account of your account at the counter was just changed. Claims that were already sent keep the one that they name.',
      ],
    },
    BANK_ACCOUNT_REMOVED: {
      subject: 'A bank account was removed',
      preview: 'It is not offered for your claims any more.',
      opening: [
        'A bank account was just removed from your account at the counter. Claims that were already sent keep the one that they name.',
      ],
    },
    DATA_EXPORT_READY: {
      subject: 'The copy of your data is ready',
      preview: 'You can download it until {day}.',
      opening: [
        'The copy of the data that the counter keeps of you is ready. You can download it until {day}; then it is deleted.',
      ],
      action: 'Download my data',
      hint: 'You will be asked to sign in. The copy contains sensitive data: keep it in a safe place.',
      other: 'Did you not ask for it? Choose a new password',
    },
    ACCOUNT_CLOSED: {
      subject: 'Your account is closed',
      preview: 'What we delete, and what the office keeps.',
      opening: [
        'Your account at the counter is closed. Your email address, your password, your telephone and your ways to sign in are forgotten; your drafts and documents that were never sent are deleted.',
        'The office keeps the claims that you sent, with their documents, for ten years, as the law demands. A claim in treatment goes on to its end; we will not write to you at this address any more, and the office answers you by post.',
      ],
      closing: ['If it was not you, call us at once.'],
    },
  },
};
