import {
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  WebAuthnAbortService,
} from '@simplewebauthn/browser';

/** What became of a passkey that the browser was to show. */
export type Shown =
  | { readonly kind: 'shown'; readonly response: string }
  /** The person closed the browser's window, or had no key. */
  | { readonly kind: 'cancelled' }
  /** Another try took its place, or the page was left: nobody needs to hear of it. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'failed' };

/** Whether this browser offers passkeys in the e-mail field itself. */
export const canOffer = browserSupportsWebAuthnAutofill;

/** Lets the browser show a passkey: in a window of its own, or among what it fills into the e-mail field. */
export async function showPasskey(options: string, inField: boolean): Promise<Shown> {
  try {
    const shown = await startAuthentication({
      optionsJSON: JSON.parse(options),
      useBrowserAutofill: inField,
    });
    return { kind: 'shown', response: JSON.stringify(shown) };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'AbortError') return { kind: 'replaced' };
    return { kind: name === 'NotAllowedError' ? 'cancelled' : 'failed' };
  }
}

/** Takes back what is offered in the field. */
export function stopOffering(): void {
  WebAuthnAbortService.cancelCeremony();
}
