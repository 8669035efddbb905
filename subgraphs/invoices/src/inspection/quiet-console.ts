/**
 * What reads files tells on the console what it finds in them, and nothing of a file belongs there. To be imported before
 * what is to be quiet.
 */
for (const say of ['debug', 'error', 'info', 'log', 'warn'] as const) console[say] = () => undefined;
