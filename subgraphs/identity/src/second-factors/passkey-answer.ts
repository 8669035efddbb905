import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

/** More than any browser answers: keys with their attestation take some kilobytes. */
const longest = 20_000;

const base64url = z.string().regex(/^[\w-]*$/);

const envelope = { id: base64url.min(1).max(1_400), rawId: base64url, type: z.literal('public-key') };

const creation = z.object({
  ...envelope,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});

const assertion = z.object({
  ...envelope,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish(),
  }),
});

/** `RegistrationResponseJSON` as a page sends it; null for what is none. */
export function readCreation(typed: string | null | undefined): RegistrationResponseJSON | null {
  const { data } = creation.safeParse(parsed(typed));
  if (!data) return null;
  const { transports, ...response } = data.response;
  return {
    ...data,
    response: { ...response, ...(transports && { transports }) },
    clientExtensionResults: {},
  };
}

/** `AuthenticationResponseJSON` as a page sends it; null for what is none. */
export function readAssertion(typed: string | null | undefined): AuthenticationResponseJSON | null {
  const { data } = assertion.safeParse(parsed(typed));
  if (!data) return null;
  const { userHandle, ...response } = data.response;
  return {
    ...data,
    response: { ...response, ...(userHandle && { userHandle }) },
    clientExtensionResults: {},
  };
}

function parsed(typed: string | null | undefined): unknown {
  if (!typed || typed.length > longest) return null;
  try {
    return JSON.parse(typed);
  } catch {
    return null;
  }
}
