/** What the stand-in answers; BREAK cuts the line instead, and text is no JSON. */
export type LocalAnswer = { readonly status: number; readonly body: object | string } | 'BREAK';

interface RequestHeader {
  readonly SpecVersion?: unknown;
  readonly RequestId?: unknown;
  readonly RetryIndicator?: unknown;
}

/** The body of a call, of which nothing is believed. */
export interface LocalCall {
  readonly RequestHeader?: RequestHeader;
  readonly Token?: unknown;
  readonly Payment?: {
    readonly Amount?: { readonly Value?: unknown; readonly CurrencyCode?: unknown };
    readonly OrderId?: unknown;
    readonly Description?: unknown;
  };
  readonly Payer?: { readonly LanguageCode?: unknown };
  readonly ReturnUrl?: { readonly Url?: unknown };
  readonly Notification?: { readonly SuccessNotifyUrl?: unknown; readonly FailNotifyUrl?: unknown };
  readonly TransactionReference?: { readonly TransactionId?: unknown; readonly OrderId?: unknown };
  readonly CaptureReference?: { readonly CaptureId?: unknown };
  readonly Refund?: { readonly Amount?: { readonly Value?: unknown }; readonly OrderId?: unknown };
}

/** What is typed where a text is meant; nothing else. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const headerOf = (call: LocalCall) => ({
  SpecVersion: '1.53',
  RequestId: text(call.RequestHeader?.RequestId),
});

/** What went well. */
export function answered(call: LocalCall, body: object): LocalAnswer {
  return { status: 200, body: { ResponseHeader: headerOf(call), ...body } };
}

/** What did not, by the name of its error. */
export function failed(call: LocalCall, status: number, ErrorName: string, Behavior: string): LocalAnswer {
  return { status, body: { ResponseHeader: headerOf(call), Behavior, ErrorName, ErrorMessage: 'Test' } };
}
