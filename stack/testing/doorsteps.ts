import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import { isIssuer, type PassportHolder, viewerAudience } from '@guichet/chassis/passport/passport.ts';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { plant, plantAnswer, plantVariables } from './personal-data/run-folder.ts';
import type { TestSubgraphs } from './test-subgraphs.ts';

/** What came through a door. */
export interface DoorAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

export type AskDoor = (
  subgraph: SubgraphName,
  holder: PassportHolder,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<DoorAnswer>;

/** Asks at the subgraphs' own doors, as whoever one says: the passports are signed by the house's own keys. */
export async function openDoorsteps({ running, secretsDirectory }: TestSubgraphs): Promise<AskDoor> {
  const passports = new Map<string, { readonly passport: Promise<string>; readonly until: number }>();
  const sign = async (holder: PassportHolder, audience: string) => {
    const issuer = holder.kind === 'SUBGRAPH' && isIssuer(holder.subject) ? holder.subject : 'identity';
    return (await openKeyRing(secretsDirectory, issuer)).sign(holder, audience);
  };
  const passportFor = (holder: PassportHolder, audience: string) => {
    const name = `${audience} ${JSON.stringify(holder)}`;
    const known = passports.get(name);
    if (known && known.until > Date.now()) return known.passport;
    const passport = sign(holder, audience);
    passport.then((signed) => plant('passport', signed));
    passports.set(name, { passport, until: Date.now() + 30_000 });
    return passport;
  };
  return async (subgraph, holder, query, variables = {}) => {
    plantVariables(variables);
    const { body } = await running[subgraph].door.call({
      query,
      variables,
      passport: await passportFor(holder, holder.kind === 'SUBGRAPH' ? subgraph : viewerAudience),
      slip: {
        ...{ locale: 'fr', clientAddress: null, deadline: Date.now() + 20_000, traceparent: null },
        ...{ device: null, userAgent: null },
      },
    });
    plantAnswer(body.data);
    const { data, errors } = body as Partial<DoorAnswer>;
    return { data: data ?? null, errors: errors ?? [] };
  };
}
