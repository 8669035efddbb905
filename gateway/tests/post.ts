/** What came back: status, headers and the parsed body. */
export interface Posted {
  readonly status: number;
  readonly headers: Headers;
  readonly cookies: readonly string[];
  // The shape is each test's to know.
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: unknown;
      readonly extensions: Record<string, unknown>;
    }[];
  };
}

/** Posts a GraphQL request as a browser's page of the counter does, unless told otherwise. */
export async function post(
  url: string,
  body: string | Record<string, unknown> | readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Posted> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:4000', ...headers },
    body: typeof body === 'string' ? JSON.stringify({ query: body }) : JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    cookies: response.headers.getSetCookie(),
    body: (await response.json()) as Posted['body'],
  };
}

/** Code, limit and figure of the first error. */
export function refusalIn({ status, body }: Posted): Record<string, unknown> {
  return { status, ...body.errors?.[0]?.extensions };
}
