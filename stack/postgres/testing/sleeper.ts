// A program that has nothing to do with PostgreSQL.
setInterval(() => undefined, 60_000);
