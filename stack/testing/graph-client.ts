import { plant, plantAnswer, plantVariables } from './personal-data/run-folder.ts';

/** What the gateway answered: the HTTP status beside GraphQL's data and errors. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the graph as one browser session: it keeps the cookie and sends our own origin. */
export interface GraphClient {
  /** @throws when nothing answers, or what answers does not speak GraphQL. */
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Answer<Data>>;
  readonly cookie: string | null;
}

/** A session of the product at this address; nobody is signed in yet. */
export function openGraphClient(url: string): GraphClient {
  const jar = new Map<string, string>();
  const held = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ') || null;
  return {
    get cookie() {
      return held();
    },
    async ask(query, variables = {}) {
      const cookie = held();
      plantVariables(variables);
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url, ...(cookie !== null && { cookie }) },
        body: JSON.stringify({ query, variables }),
      });
      for (const set of response.headers.getSetCookie()) {
        const [pair = ''] = set.split(';');
        const [name = '', value = ''] = pair.split('=', 2);
        if (value === '') jar.delete(name);
        else jar.set(name, value);
        plant('token in a cookie', value);
      }
      const body = await response.json();
      plantAnswer(body.data);
      return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
    },
  };
}
