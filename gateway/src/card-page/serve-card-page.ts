import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cardPage, cardPagePolicy, leftAlonePage, usedLinkPage } from './card-page.ts';
import type { LocalCall } from './local-answers.ts';
import { localPartner } from './local-partner.ts';
import { courseOf, type LocalPayment, openLocalPayments } from './local-payments.ts';
import { testCardOf } from './test-cards.ts';

const stylesheet = readFileSync(new URL('card-page.css', import.meta.url), 'utf8');

type PageRequest = FastifyRequest<{ Params: { token: string } }>;

/** Milliseconds: how long after the person a late notification comes, and what is pending comes to an end. */
const late = 1_500;

/**
 * Serves the stand-in for the payment partner: its API as Saferpay's, the page it redirects to, and what it knows as JSON. Never part of
 * production.
 * @param file where it remembers payments; null for memory alone.
 */
export function serveCardPage(app: FastifyInstance, publicUrl: string, file: string | null): void {
  const payments = openLocalPayments(file);
  const partner = localPartner(payments, (token) => `${publicUrl}/dev/card/page/${token}`);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));

  for (const [operation, answer] of Object.entries(partner))
    app.post<{ Body: LocalCall }>(`/dev/card/api/Payment/v1/${operation}`, (request, reply) => {
      if (!request.headers.authorization?.startsWith('Basic ')) return reply.code(401).send({});
      const said = answer(request.body);
      if (said === 'BREAK') {
        request.raw.socket.destroy();
        return reply.hijack();
      }
      return reply
        .code(said.status)
        .type(typeof said.body === 'string' ? 'text/html' : 'application/json')
        .send(said.body);
    });

  app.get('/dev/card/page.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(stylesheet));
  app.get('/dev/card/payments', (_request, reply) => reply.send(payments.all()));

  app.get('/dev/card/page/:token', { exposeHeadRoute: false }, async (request: PageRequest, reply) => {
    const payment = payments.byToken(request.params.token);
    if (!payment) return send(reply.code(404), usedLinkPage());
    if (payment.isShown) {
      // As at the real partner's: whoever opens it again has lost the payment.
      if (payment.status === 'OPEN') void finish(payment, 'ABORTED');
      return send(reply.code(410), usedLinkPage(payment.language));
    }
    payment.isShown = true;
    payments.keep();
    return send(reply, cardPage(payment));
  });

  app.post<{ Params: { token: string }; Body: URLSearchParams }>(
    '/dev/card/page/:token',
    async ({ params, body }, reply) => {
      const payment = payments.byToken(params.token);
      if (payment?.status !== 'OPEN') return send(reply.code(410), usedLinkPage(payment?.language));
      if (body.get('act') === 'abort') {
        await finish(payment, 'ABORTED');
        return reply.redirect(payment.returnUrl, 303);
      }
      const card = testCardOf(body.get('number') ?? '');
      if (!card) return send(reply.code(400), usedLinkPage(payment.language));
      payment.card = card.number;
      const calling = finish(payment, card.refusal ? 'DECLINED' : 'AUTHORIZED');
      if (card.calls === 'NOBODY') return send(reply, leftAlonePage(payment.language));
      if (card.calls !== 'RETURN_FIRST') await calling;
      return reply.redirect(payment.returnUrl, 303);
    },
  );

  /** Ends what the person does, and calls whom the course of the card has called. */
  async function finish(payment: LocalPayment, status: 'AUTHORIZED' | 'DECLINED' | 'ABORTED'): Promise<void> {
    payment.status = status;
    payments.keep();
    const { calls = 'NOTIFY_FIRST', seemsPaid, fault } = courseOf(payment);
    const address = status === 'AUTHORIZED' || seemsPaid ? payment.paidUrl : payment.failedUrl;
    if (address === null || calls === 'RETURN_ONLY' || calls === 'NOBODY') return;
    if (calls === 'RETURN_FIRST') await pause(late);
    await Promise.all(Array.from({ length: calls === 'NOTIFY_THRICE' ? 3 : 1 }, () => notify(address)));
    if (fault === 'ASSERT_PENDING') void pause(late).then(() => notify(address));
  }
}

function send(reply: FastifyReply, page: string): FastifyReply {
  return reply.header('content-security-policy', cardPagePolicy).type('text/html; charset=utf-8').send(page);
}

/** Calls the counter, three times at most until it answers 200. */
async function notify(address: string): Promise<void> {
  for (let call = 0; call < 3; call += 1) {
    const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch(
      () => null,
    );
    await answer?.body?.cancel();
    if (answer?.status === 200) return;
    await pause(200);
  }
}
