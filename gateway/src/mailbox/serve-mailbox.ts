import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { LocalMessage, ReadMailbox } from './mailbox.ts';
import { mailboxPage, mailboxPolicy } from './mailbox-page.ts';

const stylesheet = readFileSync(new URL('mailbox.css', import.meta.url), 'utf8');

/** Serves the local mailbox: a list for programs, a page for people. Never part of production. */
export function serveMailbox(app: FastifyInstance, read: ReadMailbox): void {
  app.get('/dev/mailbox', async (request, reply) => {
    reply.header('cache-control', 'no-store').header('vary', 'accept');
    const messages = await read();
    if (!messages) return notHere(reply);
    if (!request.headers.accept?.includes('text/html')) return reply.send(messages.map(listed));
    reply.header('content-security-policy', mailboxPolicy);
    return reply.type('text/html; charset=utf-8').send(mailboxPage(messages));
  });
  app.get('/dev/mailbox.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(stylesheet));
}

/** For programs a message is its text. */
function listed({ html: _drawn, ...message }: LocalMessage): Omit<LocalMessage, 'html'> {
  return message;
}

function notHere(reply: FastifyReply): FastifyReply {
  return reply.code(404).type('text/plain').send('Not found.\n');
}
