import { startRegistration, WebAuthnError } from '@simplewebauthn/browser';

/** What became of a passkey that the browser was to make. */
export type Made =
  | { readonly kind: 'made'; readonly response: string }
  /** The person closed the browser's window, or took too long. */
  | { readonly kind: 'cancelled' }
  /** This device holds a key for this account already. */
  | { readonly kind: 'there' }
  | { readonly kind: 'failed' };

/** Lets the browser make a passkey. `options` are the server's, as JSON text. */
export async function makePasskey(options: string): Promise<Made> {
  try {
    const made = await startRegistration({ optionsJSON: JSON.parse(options) });
    return { kind: 'made', response: JSON.stringify(made) };
  } catch (error) {
    return { kind: whyNot(error) };
  }
}

function whyNot(error: unknown): 'cancelled' | 'there' | 'failed' {
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    return 'there';
  if (error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name)) return 'cancelled';
  return 'failed';
}

/** What a person would call the device that he sits at: the name that is proposed for its key. */
export function deviceName(userAgent: string = navigator.userAgent): string {
  return devices.find(([sign]) => sign.test(userAgent))?.[1] ?? '';
}

const devices: readonly (readonly [sign: RegExp, name: string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Macintosh/, 'Mac'],
  [/Windows/, 'Windows'],
  [/Linux|CrOS/, 'Linux'],
];
