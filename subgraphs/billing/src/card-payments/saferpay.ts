import { Agent, request as send } from 'undici';
import type {
  OpenedPage,
  PageOrder,
  PartnerRequest,
  PaymentPartner,
  Price,
  RefundOrder,
  TransactionName,
} from './payment-partner.ts';
import { PartnerUnclear } from './payment-partner.ts';
import {
  captureAnswer,
  pageAnswer,
  readAnswer,
  readRefusal,
  refundAnswer,
  refundInquiry,
  transactionAnswer,
} from './saferpay-answers.ts';

/** How Saferpay knows us. */
export interface SaferpayAccess {
  /** `https://www.saferpay.com/api`, without a slash at the end. */
  readonly url: string;
  readonly customerId: string;
  /** Eight digits. */
  readonly terminalId: string;
  readonly user: string;
  readonly password: string;
}

/** The version of Saferpay's JSON API that this adapter speaks. */
const specVersion = '1.53';

/** What the seeds' three cards are called there: « VISA, Mastercard ou Postcard ». */
const paymentMethods = ['VISA', 'MASTERCARD', 'POSTFINANCEPAY'] as const;

/** Saferpay asks to wait this many milliseconds for an answer, and to do nothing else meanwhile. */
const patience = 100_000;

/** Saferpay's limit of its counter of repetitions. */
const mostRetries = 9;

/** Longest description that its page shows. */
const descriptionLimit = 1000;

/** The payment page of Saferpay by its JSON API. Cards are typed there alone; what it tells of them is not read. */
export function saferpay(access: SaferpayAccess, timeout = patience): PaymentPartner & AsyncDisposable {
  const agent = new Agent({ headersTimeout: timeout, bodyTimeout: timeout, connectTimeout: 10_000 });
  const authorization = `Basic ${Buffer.from(`${access.user}:${access.password}`).toString('base64')}`;

  async function post(path: string, body: object, asked: PartnerRequest): Promise<unknown> {
    const { requestId, retries, signal } = asked;
    const header = {
      SpecVersion: specVersion,
      CustomerId: access.customerId,
      RequestId: requestId,
      RetryIndicator: Math.min(retries, mostRetries),
    };
    const answer = await send(`${access.url}/Payment/v1/${path}`, {
      dispatcher: agent,
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
        authorization,
      },
      body: JSON.stringify({ RequestHeader: header, ...body }),
      ...(signal && { signal }),
    }).catch(unanswered);
    const type = String(answer.headers['content-type'] ?? '');
    const text = await answer.body.text().catch(unanswered);
    // A firewall answers in its own way: then there is no error object to read.
    if (!type.startsWith('application/json')) throw new PartnerUnclear(`HTTP_${answer.statusCode}`);
    const said = parsed(text, answer.statusCode);
    if (answer.statusCode >= 400) throw readRefusal(said, answer.statusCode);
    return said;
  }

  return {
    initialize: async (order, asked) =>
      openedPage(await post('PaymentPage/Initialize', initializeBody(order, access.terminalId), asked)),
    assert: async (token, asked) =>
      readAnswer(transactionAnswer, await post('PaymentPage/Assert', { Token: token }, asked)),
    capture: async (transactionId, asked) =>
      readAnswer(captureAnswer, await post('Transaction/Capture', named({ transactionId }), asked)),
    cancel: async (transactionId, asked) =>
      void (await post('Transaction/Cancel', named({ transactionId }), asked)),
    inquire: async (name, asked) =>
      readAnswer(transactionAnswer, await post('Transaction/Inquire', named(name), asked)),
    refund: async (captureId, refund, asked) =>
      readAnswer(refundAnswer, await post('Transaction/Refund', refundBody(captureId, refund), asked)),
    inquireRefund: async (partnerRefundId, asked) =>
      readAnswer(
        refundInquiry,
        await post('Transaction/Inquire', named({ partnerOrderId: partnerRefundId }), asked),
      ),
    [Symbol.asyncDispose]: () => agent.destroy(),
  };
}

function initializeBody(order: PageOrder, terminalId: string): object {
  return {
    TerminalId: terminalId,
    PaymentMethods: paymentMethods,
    Payment: {
      Amount: amountOf(order),
      OrderId: order.partnerOrderId,
      Description: order.description.slice(0, descriptionLimit),
    },
    Payer: { LanguageCode: order.language },
    ReturnUrl: { Url: order.returnUrl },
    Notification: { SuccessNotifyUrl: order.paidUrl, FailNotifyUrl: order.failedUrl },
    Condition: 'THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED',
  };
}

/** Without the restriction Saferpay pays back more than it took. */
function refundBody(captureId: string, refund: RefundOrder): object {
  return {
    Refund: {
      Amount: amountOf(refund),
      OrderId: refund.partnerRefundId,
      RestrictRefundAmountToCapturedAmount: true,
    },
    CaptureReference: { CaptureId: captureId },
  };
}

const amountOf = ({ amountMinor, currency }: Price) => ({
  Value: amountMinor.toString(),
  CurrencyCode: currency,
});

const named = (name: TransactionName) => ({
  TransactionReference:
    'transactionId' in name ? { TransactionId: name.transactionId } : { OrderId: name.partnerOrderId },
});

function openedPage(said: unknown): OpenedPage {
  return readAnswer(pageAnswer, said);
}

function parsed(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PartnerUnclear(`HTTP_${status}`);
  }
}

function unanswered(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'ABORTED';
  throw new PartnerUnclear(/^[A-Z_]{3,40}$/.test(code) ? code : 'ABORTED');
}
