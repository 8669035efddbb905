import { type Locale, locales } from '@guichet/chassis/problems/problem.ts';
import { answered, failed, type LocalAnswer, type LocalCall, text } from './local-answers.ts';
import { courseOf, type LocalPayment, type LocalPayments } from './local-payments.ts';
import { openRefund, referredRefund, refundOf } from './local-refunds.ts';

/** Speaks Saferpay's JSON API about payments of its own: the same bodies, names of errors and statuses, with every failure by test card. */
export function localPartner(payments: LocalPayments, pageUrl: (token: string) => string) {
  const initialize = (call: LocalCall): LocalAnswer => {
    const { Amount, OrderId, Description } = call.Payment ?? {};
    const [value, currency] = [text(Amount?.Value), text(Amount?.CurrencyCode)];
    const returnUrl = text(call.ReturnUrl?.Url);
    const isWhole =
      /^[1-9]\d*$/.test(value) && /^[A-Z]{3}$/.test(currency) && /^[A-Za-z0-9]{1,18}$/.test(text(OrderId));
    if (!isWhole || !URL.canParse(returnUrl)) return failed(call, 400, 'VALIDATION_FAILED', 'DO_NOT_RETRY');
    const { SuccessNotifyUrl, FailNotifyUrl } = call.Notification ?? {};
    const payment = payments.add({
      orderId: text(OrderId),
      value,
      currency,
      description: text(Description),
      language: languageOf(call),
      returnUrl,
      paidUrl: text(SuccessNotifyUrl) || null,
      failedUrl: text(FailNotifyUrl) || null,
    });
    note(payment, 'Initialize', call);
    const { token, expiration } = payment;
    return answered(call, { Token: token, Expiration: expiration, RedirectUrl: pageUrl(token) });
  };

  const assert = (call: LocalCall): LocalAnswer => {
    const payment = payments.byToken(text(call.Token));
    if (!payment) return failed(call, 402, 'TOKEN_INVALID', 'DO_NOT_RETRY');
    const asked = note(payment, 'Assert', call);
    const { fault, refusal } = courseOf(payment);
    if (payment.status === 'OPEN') return failed(call, 402, 'TRANSACTION_NOT_STARTED', 'DO_NOT_RETRY');
    if (payment.status === 'ABORTED') return failed(call, 402, 'TRANSACTION_ABORTED', 'DO_NOT_RETRY');
    if (payment.status === 'DECLINED')
      return failed(call, 402, refusal ?? 'TRANSACTION_DECLINED', 'OTHER_MEANS');
    if (fault === 'ASSERT_NO_JSON' && asked === 1)
      return { status: 403, body: '<html><body>403 Forbidden</body></html>' };
    if (fault === 'ASSERT_INTERNAL_ERROR' && asked === 1) return failed(call, 500, 'INTERNAL_ERROR', 'RETRY');
    if (fault === 'ASSERT_UNKNOWN') return failed(call, 402, 'COMMUNICATION_TIMEOUT', 'DO_NOT_RETRY');
    const isPending = fault === 'ASSERT_STAYS_PENDING' || (fault === 'ASSERT_PENDING' && asked === 1);
    return answered(call, transactionOf(payment, isPending));
  };

  const inquire = (call: LocalCall): LocalAnswer => {
    const back = referredRefund(payments, namesOf(call));
    if (back) {
      note(back.payment, 'InquireRefund', call);
      return answered(call, refundOf(back.refund, back.payment.currency));
    }
    const payment = referred(payments, call);
    if (!payment || ['OPEN', 'ABORTED', 'DECLINED'].includes(payment.status))
      return failed(call, 402, 'TRANSACTION_NOT_FOUND', 'DO_NOT_RETRY');
    note(payment, 'Inquire', call);
    return answered(call, transactionOf(payment, false));
  };

  const capture = (call: LocalCall): LocalAnswer => {
    const back = referredRefund(payments, namesOf(call));
    if (back) return captureRefund(call, back);
    const payment = referred(payments, call);
    if (!payment) return failed(call, 402, 'TRANSACTION_NOT_FOUND', 'DO_NOT_RETRY');
    const asked = note(payment, 'Capture', call);
    if (payment.status === 'CAPTURED')
      return failed(call, 402, 'TRANSACTION_ALREADY_CAPTURED', 'DO_NOT_RETRY');
    if (payment.status !== 'AUTHORIZED')
      return failed(call, 402, 'TRANSACTION_IN_WRONG_STATE', 'DO_NOT_RETRY');
    const { fault } = courseOf(payment);
    const captureId = `${payment.id}_c`;
    if (fault === 'CAPTURE_PENDING' && asked === 1)
      return answered(call, { CaptureId: captureId, Status: 'PENDING' });
    Object.assign(payment, { status: 'CAPTURED', captureId, captures: payment.captures + 1 });
    payments.keep();
    return fault === 'CAPTURE_TIMEOUT'
      ? 'BREAK'
      : answered(call, { CaptureId: captureId, Status: 'CAPTURED' });
  };

  const cancel = (call: LocalCall): LocalAnswer => {
    const payment = referred(payments, call);
    if (!payment) return failed(call, 402, 'TRANSACTION_NOT_FOUND', 'DO_NOT_RETRY');
    note(payment, 'Cancel', call);
    if (payment.status === 'CAPTURED')
      return failed(call, 402, 'TRANSACTION_ALREADY_CAPTURED', 'DO_NOT_RETRY');
    if (payment.status !== 'AUTHORIZED')
      return failed(call, 402, 'TRANSACTION_IN_WRONG_STATE', 'DO_NOT_RETRY');
    payment.status = 'CANCELED';
    payments.keep();
    return answered(call, { TransactionId: payment.id, OrderId: payment.orderId });
  };

  const refund = (call: LocalCall): LocalAnswer => {
    const captureId = text(call.CaptureReference?.CaptureId);
    const payment = payments.find((known) => known.captureId !== null && known.captureId === captureId);
    if (!payment) return failed(call, 402, 'TRANSACTION_NOT_FOUND', 'DO_NOT_RETRY');
    const asked = note(payment, 'Refund', call);
    const { fault } = courseOf(payment);
    if (fault === 'REFUND_REFUSED') return failed(call, 402, 'ACTION_NOT_SUPPORTED', 'DO_NOT_RETRY');
    if (fault === 'REFUND_UNKNOWN') return failed(call, 402, 'COMMUNICATION_TIMEOUT', 'DO_NOT_RETRY');
    const { Amount, OrderId } = call.Refund ?? {};
    const opened = openRefund(payment, { value: text(Amount?.Value), orderId: text(OrderId) });
    if (!opened) return failed(call, 400, 'AMOUNT_INVALID', 'DO_NOT_RETRY');
    payments.keep();
    return fault === 'REFUND_TIMEOUT' && asked === 1
      ? 'BREAK'
      : answered(call, refundOf(opened, payment.currency));
  };

  const captureRefund = (
    call: LocalCall,
    { payment, refund: opened }: NonNullable<ReturnType<typeof referredRefund>>,
  ): LocalAnswer => {
    const asked = note(payment, 'CaptureRefund', call);
    if (opened.status === 'CAPTURED')
      return failed(call, 402, 'TRANSACTION_ALREADY_CAPTURED', 'DO_NOT_RETRY');
    Object.assign(opened, { status: 'CAPTURED', captures: opened.captures + 1 });
    payments.keep();
    return courseOf(payment).fault === 'REFUND_CAPTURE_TIMEOUT' && asked === 1
      ? 'BREAK'
      : answered(call, { CaptureId: `${opened.id}_c`, Status: 'CAPTURED' });
  };

  /** Notes a call, and tells which one of its kind it is. */
  function note(payment: LocalPayment, operation: string, call: LocalCall): number {
    payment.calls.push({
      operation,
      requestId: text(call.RequestHeader?.RequestId),
      retryIndicator: Number(call.RequestHeader?.RetryIndicator),
    });
    payments.keep();
    return payment.calls.filter((made) => made.operation === operation).length;
  }

  return {
    'PaymentPage/Initialize': initialize,
    'PaymentPage/Assert': assert,
    'Transaction/Capture': capture,
    'Transaction/Cancel': cancel,
    'Transaction/Inquire': inquire,
    'Transaction/Refund': refund,
  } as const satisfies Record<string, (call: LocalCall) => LocalAnswer>;
}

/** The language that the payment names (`de`, or `de-CH`); French when it names none that the page speaks. */
function languageOf({ Payer }: LocalCall): Locale {
  const [language = ''] = text(Payer?.LanguageCode).toLowerCase().split('-');
  return locales.find((locale) => locale === language) ?? 'fr';
}

/** How a call names a transaction: one of both is empty, and what is empty names nothing. */
function namesOf({ TransactionReference: named }: LocalCall): readonly [id: string, orderId: string] {
  return [text(named?.TransactionId) || '-', text(named?.OrderId) || '-'];
}

function referred(payments: LocalPayments, call: LocalCall): LocalPayment | null {
  const [id, orderId] = namesOf(call);
  return payments.find((payment) => payment.id === id || payment.orderId === orderId);
}

/** As the partner tells a transaction, card and all: the counter must not keep what it has no need of. */
function transactionOf(payment: LocalPayment, isPending: boolean): object {
  const { fault, hasNoLiabilityShift } = courseOf(payment);
  const number = payment.card ?? '';
  return {
    Transaction: {
      Type: 'PAYMENT',
      Status: isPending ? 'PENDING' : payment.status,
      Id: payment.id,
      ...(payment.captureId && { CaptureId: payment.captureId }),
      Date: new Date().toISOString(),
      Amount: {
        Value: fault === 'ASSERT_WRONG_AMOUNT' ? `${payment.value}0` : payment.value,
        CurrencyCode: payment.currency,
      },
      OrderId: payment.orderId,
      AcquirerName: 'Carte d’essai',
      ApprovalCode: '012345',
    },
    PaymentMeans: {
      Brand: { PaymentMethod: 'VISA', Name: 'VISA' },
      DisplayText: `xxxx xxxx xxxx ${number.slice(-4)}`,
      Card: {
        MaskedNumber: `xxxxxxxxxxxx${number.slice(-4)}`,
        ExpYear: 2031,
        ExpMonth: 7,
        HolderName: 'CAMILLE TESTCARTE',
      },
    },
    Liability: {
      LiabilityShift: !hasNoLiabilityShift,
      LiableEntity: hasNoLiabilityShift ? 'MERCHANT' : 'THREEDS',
    },
  };
}
