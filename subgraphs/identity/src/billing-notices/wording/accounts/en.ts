import type { AccountWording } from '../../billing.wording.ts';

export const en: AccountWording = {
  contact: 'For any question about invoices, write to the finance office: finance.ocpm@etat.ge.ch.',
  letters: {
    INVOICE_ISSUED: {
      subject: 'Monthly invoice {number}, {month}',
      preview: 'The invoice and the recap of online requests are at the counter.',
      heading: 'The monthly invoice is here',
      opening: [
        "Your company's monthly invoice is at the counter, with the recap of this month's online requests.",
      ],
      action: 'See the invoice',
      other: 'See the recap',
      hint: 'You will be asked to sign in. The invoice is also there as a PDF, with its QR code.',
    },
    RECAP_ISSUED: {
      subject: 'Recap of online requests, {month}',
      preview: 'The recap of the month is at the counter.',
      heading: 'The recap of the month is here',
      opening: ["The recap of your company's online requests is at the counter."],
      action: 'See the recap',
    },
    INVOICE_PAID: {
      subject: 'Invoice {number} is paid',
      preview: 'We have received your payment.',
      heading: 'The invoice is paid',
      opening: ['We have received the payment of this invoice. There is nothing more to do.'],
      action: 'See the invoice',
    },
    INVOICE_REMINDED: {
      subject: 'Reminder: invoice {number}',
      preview: 'You are given a new term of 20 days.',
      heading: 'Reminder of an invoice',
      opening: [
        'According to our records this invoice is not paid, and its term is over. You are given a new term of 20 days.',
      ],
      action: 'See the invoice',
      closing: [
        'If your payment and this reminder have crossed, ignore this email. If you contest the invoice, open a case: while it is treated, there are no reminders.',
      ],
    },
    INVOICE_SUMMONED: {
      subject: 'Final notice: invoice {number}',
      preview: 'The term of the reminder is over.',
      heading: 'Final notice to pay',
      opening: [
        'In spite of our reminder, this invoice is not paid. We call on you to pay it.',
        'Without payment, ordering on account may be suspended and the debt handed to collection. You can still order and pay by card.',
      ],
      action: 'See the invoice',
      closing: ['If your payment and this notice have crossed, ignore this email.'],
    },
    CREDIT_NOTE_ISSUED: {
      subject: 'Credit note {number}',
      preview: 'The finance office has issued a credit note.',
      heading: 'A credit note is issued',
      opening: [
        'The finance office has issued a credit note to your company. It is on the page of its invoice.',
      ],
      action: 'See the invoice',
    },
    CASE_OPENED: {
      subject: 'Case {number} opened',
      preview: 'The finance office has received your request.',
      heading: 'Your request has arrived',
      opening: [
        'The finance office has received your request and opened a case. You get an email as soon as it answers.',
      ],
      action: 'Follow the case',
    },
    CASE_QUESTION: {
      subject: 'Question about case {number}',
      preview: 'The finance office needs your answer.',
      heading: 'The finance office has a question',
      opening: ['To treat your case, the finance office needs to know this:'],
      action: 'Answer',
    },
    CASE_ANSWERED: {
      subject: 'Answer to case {number}',
      preview: 'The finance office has answered you.',
      heading: 'The finance office answers you',
      opening: ['The answer of the finance office to your request:'],
      action: 'See the case',
    },
    ACCOUNT_SUSPENDED: {
      subject: 'Your client account is suspended',
      preview: 'The office says why.',
      heading: 'Client account suspended',
      opening: [
        "The office has suspended your company's client account: it can't order on account for now. The reason:",
      ],
      action: 'See the access',
      closing: ['You can still order and pay by card. Orders under way are treated to their end.'],
    },
    ACCOUNT_REOPENED: {
      subject: 'Your client account is open again',
      preview: 'Your company can order on account again.',
      heading: 'Client account open again',
      opening: ['Your company can order on the monthly invoice again.'],
      action: 'See the access',
    },
  },
};
