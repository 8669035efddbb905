import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

/** The two addresses of a database, for its roles. */
export interface DatabaseAddresses {
  /** Address for the role that the service runs as. */
  readonly url: string;
  /** Address for the role that owns the tables. */
  readonly ownerUrl: string;
}

/** A database that was cloned from a template; disposing drops it. */
export type ClonedDatabase = DatabaseAddresses & AsyncDisposable;

/** Clones a database that nobody is connected to. @param kind stands in the name of the clone. */
export async function cloneDatabase(
  adminUrl: string,
  kind: string,
  template: DatabaseAddresses,
): Promise<ClonedDatabase> {
  const name = `test_${kind}_${randomBytes(6).toString('hex')}`;
  const { username, pathname } = new URL(template.ownerUrl);
  await asAdmin(
    adminUrl,
    (admin) =>
      admin`create database ${admin(name)} owner ${admin(username)} template ${admin(pathname.slice(1))}`,
  );
  return {
    url: inDatabase(template.url, name),
    ownerUrl: inDatabase(template.ownerUrl, name),
    [Symbol.asyncDispose]: () =>
      asAdmin(adminUrl, (admin) => admin`drop database if exists ${admin(name)} with (force)`),
  };
}

async function asAdmin(adminUrl: string, work: (admin: postgres.Sql) => Promise<unknown>): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

/** The same server and role, in another database. */
export function inDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
