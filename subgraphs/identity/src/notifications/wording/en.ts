import type { LetterWording } from './fr.ts';

export const en: LetterWording = {
  colon: ':',
  hello: 'Hello,',
  moment: '{day}, {hour}:{minute}',
  greeting: 'Kind regards,',
  signature: 'Disability insurance office',
  footer: [
    'A question? Telephone and reception, Monday to Friday, 09:00 to 16:00.',
    'Office cantonal des assurances sociales, Rue des Gares 12, P.O. Box 2096, 1211 Geneva 2.',
    'We never ask for your password or your code by email.',
  ],
  facts: {
    phone: 'Telephone for codes',
    claim: 'Claim',
    form: 'Form',
    number: 'no.',
    reference: 'Reference',
    period: 'Period',
    submittedAt: 'Sent on',
    amount: 'Amount claimed',
    granted: 'Amount granted',
    paid: 'Amount of the payment',
    account: 'Account',
    paidOn: 'Paid on',
    refusedOn: 'Refused on',
    status: 'Status',
  },
  sms: {
    CLAIM_RECEIVED: 'Guichet: we have received your claim {reference}. {link}',
    CLAIM_ACCEPTED:
      'Guichet: your claim {reference} is accepted. The payment of {amount} will arrive soon. {link}',
    CLAIM_TO_COMPLETE:
      "Guichet: your claim {reference} is to be completed. The office's message is in your email. {link}",
    CLAIM_REFUSED: 'Guichet: your claim {reference} is refused. The reason is in your email. {link}',
    CLAIM_PAID: 'Guichet: {amount} are paid for your claim {reference}. {link}',
    CLAIM_PAYMENT_REJECTED:
      'Guichet: the bank could not pay {amount} for your claim {reference}. Tell us an account: {link}',
  },
  emailVerification: {
    subject: 'Verify your email address',
    preview: 'One more click before your first invoice.',
    heading: 'Verify your email address',
    opening: [
      'An account was just opened at the counter with this email address. Verify the address before you enter your first invoice.',
    ],
    action: 'Verify my email address',
    hint: 'The link is good until {day}. You can ask for a new one once you are signed in.',
    needsPassword: 'You will be asked for the password chosen at registration. The link is good until {day}.',
    notTheirPhone:
      'If this telephone is not yours, somebody else registered with your address: do not follow the link.',
    closing: ['If you did not open this account, ignore this email.'],
  },
  alreadyRegistered: {
    subject: 'You already have an account',
    preview: 'Somebody registered with your email address.',
    heading: 'You already have an account',
    opening: [
      'Somebody just registered at the counter with this email address, which already has an account. Nothing was opened or changed.',
      'If it was you, sign in with the password that you chose, or choose a new one.',
    ],
    action: 'Sign in',
    other: 'Forgotten password?',
    closing: ['If it was not you, ignore this email: nobody has learnt that you have an account.'],
  },
  passwordReset: {
    subject: 'Reset the password',
    preview: 'The link that you asked for to choose a new password.',
    heading: 'Forgotten password',
    opening: [
      'Somebody asked to reset the password of your account. If it was not you, please ignore this email.',
    ],
    action: 'Reset the password',
    closing: [],
  },
  claimReceived: {
    subject: 'We have received your claim',
    preview: '{form}, {amount}.',
    heading: 'Your claim has arrived',
    opening: [
      'The disability insurance office has received your claim for reimbursement. You get an email as soon as it is treated.',
    ],
    action: 'Follow my claim',
    hint: 'You also find a copy of your claim there, as PDF.',
    status: 'In process',
    closing: [],
  },
  claimAccepted: {
    subject: 'Your claim is accepted',
    preview: '{amount} will soon reach your bank account.',
    heading: 'Your claim is accepted',
    opening: [
      'Your claim is accepted and sent for payment to the Central Compensation Office in Geneva.',
      'The payment of {amount} comes soon. It may take about ten days to reach your bank account.',
    ],
    action: 'See my claim',
    status: 'Accepted',
    closing: [],
  },
  claimAcceptedInPart: {
    subject: 'Your claim is accepted in part',
    preview: '{granted} will soon reach your bank account.',
    heading: 'Your claim is accepted in part',
    opening: [
      'Your claim is accepted in part and sent for payment to the Central Compensation Office in Geneva.',
      'The payment of {granted} out of {amount} claimed comes soon. It may take about ten days to reach your bank account.',
      'This is what the office reduces, and why:',
    ],
    reduced: '{line}, {day}: {granted} granted of {asked}\n{reason}',
    action: 'See my claim',
    status: 'Accepted',
    closing: [
      'If you do not agree, you may ask the office for a written decision, which you can then contest (art. 79 para. 4 of the Ordinance on Disability Insurance).',
    ],
  },
  claimToComplete: {
    subject: 'Your claim needs a correction',
    preview: 'The office asks for a correction: {form}.',
    heading: 'Your claim needs a correction',
    opening: ['The disability insurance office has read your claim and needs a correction from you:'],
    action: 'Correct my claim',
    hint: 'You will be asked to sign in. The rest of the form is as you typed it.',
    status: 'To complete',
    closing: [],
  },
  claimRefused: {
    subject: 'Your claim is refused',
    preview: 'The office tells you why: {form}.',
    heading: 'Your claim is refused',
    opening: ['The disability insurance office does not reimburse this claim. The reason:'],
    action: 'See my claim',
    hint: 'You also find the copy of your claim there, as PDF.',
    status: 'Refused',
    closing: [
      'If you do not agree, you may ask the office for a written decision, which you can then contest (art. 79 para. 4 of the Ordinance on Disability Insurance).',
    ],
  },
  claimPaid: {
    subject: 'Your claim is paid',
    preview: '{paid} are paid to your account {account}.',
    heading: 'Your claim is paid',
    opening: ['On {day}, {paid} were paid to your account {account}.'],
    action: 'See my claim',
    status: 'Paid',
    closing: [
      'Depending on your bank, the amount may appear a day or two later. There is nothing more to do.',
    ],
  },
  claimPaymentRejected: {
    subject: 'Your claim could not be paid',
    preview: 'Tell us another account: the bank refused the payment of {paid}.',
    heading: 'Tell us an account to be paid to',
    opening: [
      'Your claim is accepted, but the bank refused the payment of {paid} to the account {account}. The reason:',
    ],
    action: 'Choose an account',
    hint: 'You will be asked to sign in. You choose one of your accounts, or add one.',
    status: 'Payment refused',
    closing: [
      'As soon as you have chosen another account, the office pays the amount again. Your claim stays accepted.',
    ],
    closingSame: [
      'You may choose the same account or another one: the office then pays the amount again. Your claim stays accepted.',
    ],
  },
};
