import { StartRefused } from '@guichet/chassis/config/exit.ts';
import postgres from 'postgres';

const OLDEST_POSTGRESQL = 15;
const PATIENCE_SECONDS = 5;

/**
 * Knocks at a database that somebody gave.
 * @param setting the variable that names it, for the refusal.
 * @throws StartRefused in one line without the password: host that does not answer, wrong password, missing database, too old.
 */
export async function checkGivenDatabase(setting: string, url: string): Promise<void> {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: PATIENCE_SECONDS,
    idle_timeout: 1,
    onnotice: () => undefined,
  });
  try {
    const [row] = await sql`select current_setting('server_version_num')::int / 10000 as major`;
    if (row?.['major'] < OLDEST_POSTGRESQL) {
      throw new StartRefused(
        `${setting}: PostgreSQL ${row?.['major']} is too old, ${OLDEST_POSTGRESQL} or newer is needed.`,
      );
    }
  } catch (error) {
    throw error instanceof StartRefused
      ? error
      : new StartRefused(`${setting}: ${reason(error, new URL(url))}`);
  } finally {
    await sql.end({ timeout: 0 });
  }
}

function reason(error: unknown, { host, username, pathname }: URL): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
  switch (code) {
    case '28P01':
    case '28000':
      return `the server at ${host} refuses ${username || 'this role'}: wrong role or password.`;
    case '3D000':
      return `the server at ${host} has no database called ${pathname.slice(1)}.`;
    case '53300':
      return `the server at ${host} has no connection left.`;
    default:
      return `no PostgreSQL answers at ${host} (${code}).`;
  }
}
