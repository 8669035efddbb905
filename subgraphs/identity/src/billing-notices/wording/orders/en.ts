import type { OrderWording } from '../../billing.wording.ts';

export const en: OrderWording = {
  signature: 'Cantonal office of population and migration',
  footer: [
    'A technical problem? e-demarches@etat.ge.ch or 0840 235 235 (local rate).',
    'Office cantonal de la population et des migrations (OCPM), Geneva.',
    'We never ask for your password or your code by email.',
  ],
  numbers: {
    ORDER: 'Order no.',
    INVOICE: 'Invoice no.',
    CREDIT: 'Credit note no.',
    CASE: 'Case no.',
    ACCOUNT: 'Client account',
  },
  facts: {
    company: 'Company',
    orderedBy: 'Ordered by',
    month: 'Month',
    total: 'Total, VAT included',
    amount: 'Amount',
    payment: 'Payment',
    writtenOn: 'Issued on',
    dueOn: 'To be paid by',
  },
  payments: { ORDER_CONFIRMED: 'Paid by card', ORDER_ON_ACCOUNT: 'On the monthly invoice' },
  letters: {
    ORDER_CONFIRMED: {
      subject: 'Receipt for order {number}',
      preview: 'Your card payment is validated.',
      heading: 'Paid: here is your receipt',
      opening: [
        'Your card payment is validated. The order is definitive: the fee stays due and is not paid back.',
        'The documents come by post. The delays, which are indicative, are on the page of the order.',
      ],
      action: 'Follow my order',
      hint: 'Keep this email: it is your receipt.',
      closing: [
        'The fees are set by the regulation RDROCPMC (RS Ge F 2 20.08) and are collected in advance; they include value added tax (VAT).',
      ],
    },
    ORDER_ON_ACCOUNT: {
      subject: 'Order {number} confirmed, on the monthly invoice',
      preview: 'It will be on the next monthly invoice.',
      heading: 'Order confirmed',
      opening: [
        "Your order on the company's client account is confirmed. It is definitive: the fee stays due, even after a refusal or a withdrawal.",
        'It will be on the monthly invoice and on the recap of online requests.',
      ],
      action: 'Follow the order',
      hint: 'Keep this email: it is your confirmation.',
      closing: [
        'The fees are set by the regulation RDROCPMC (RS Ge F 2 20.08); they include value added tax (VAT).',
      ],
    },
    ORDER_NOT_PAID: {
      subject: 'The payment of order {number} did not go through',
      preview: 'Nothing was taken: the order waits.',
      heading: 'The payment did not go through',
      opening: [
        'The card payment did not go through, and nothing was taken. Your order waits: you can pay it again or cancel it.',
      ],
      action: 'Pay my order',
    },
    ORDER_EXPIRED: {
      subject: 'Order {number} has expired',
      preview: 'Nothing was taken.',
      heading: 'The order has expired',
      opening: [
        'The order was not paid in time and will not be treated. Nothing was taken. If you still need the documents, please order them again.',
      ],
      action: 'See the order',
    },
    ORDER_DELIVERED: {
      subject: 'Order {number} has been sent',
      preview: 'It comes by post.',
      heading: 'The order has been sent',
      opening: ['The documents are on their way by post, to the address of the order.'],
      action: 'See the order',
    },
    ORDER_RETURNED: {
      subject: 'Order {number} came back to the office',
      preview: 'The post could not deliver it: here is what to do.',
      heading: 'Your mail came back',
      opening: ['The post could not deliver the mail, and it came back to the office. Here is what to do:'],
      action: 'See the order',
    },
    ORDER_WITHDRAWN: {
      subject: 'Order {number} is withdrawn',
      preview: 'The fee stays due and is not paid back.',
      heading: 'The order is withdrawn',
      opening: [
        'The order is withdrawn and will not be treated any further. It was definitive: the fee stays due and is not paid back (terms, ch. 3 and 5).',
      ],
      action: 'See the order',
    },
    ORDER_REFUSED: {
      subject: 'Decision on order {number}',
      preview: 'The office refuses the service and says why.',
      heading: 'The office refuses the service',
      opening: ['The conditions of the service are not met: the office does not deliver it. Its decision:'],
      action: 'See the order',
      closing: ['The fee stays due, even after a refusal (terms, ch. 3 and 5).'],
    },
    ORDER_REFUNDED: {
      subject: 'Order {number} is paid back',
      preview: 'The office pays back to the card that paid it.',
      heading: 'The order is paid back',
      opening: [
        'The finance office pays your order back, to the card that paid it. Depending on your bank, the amount shows a few days later.',
      ],
      action: 'See the order',
    },
    ORDER_CREDITED: {
      subject: 'Order {number} is credited',
      preview: 'The finance office has issued a credit note.',
      heading: 'A credit note is issued',
      opening: [
        'The finance office has issued a credit note for an order of your company. The next monthly invoice takes it off. The reason:',
      ],
      action: 'See the order',
    },
  },
};
