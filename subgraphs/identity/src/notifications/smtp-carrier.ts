import { createTransport } from 'nodemailer';
import { codeOf, NotCarried } from './delivery.ts';
import type { Carrier } from './message.ts';

/** Milliseconds. A server that is slower is tried again by the job, which costs less than a worker that waits. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Hands e-mails to a mail server. Connections stay open between messages until disposal. The message's id makes its
 * Message-ID, so that a server, or a person's mailbox, knows one that comes twice.
 */
export function openSmtpCarrier(smtpUrl: string, mailFrom: string): Carrier & Disposable {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    // The job tries again; two that do would send twice.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...patience,
  });
  const domain = /@([^\s<>"]+?)>?\s*$/.exec(mailFrom)?.[1] ?? 'localhost';
  return {
    carry: async ({ id, to, subject, text, html }) => {
      try {
        await transport.sendMail({
          from: mailFrom,
          to: { name: '', address: to },
          subject: subject ?? '',
          text,
          ...(html !== undefined && { html }),
          messageId: `<${id}@${domain}>`,
          // Nobody's absence note answers to it (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
      } catch (error) {
        throw notCarried(error);
      }
    },
    [Symbol.dispose]: () => transport.close(),
  };
}

/** The server's refusal of an address or a message is for good; a refusal of ourselves can be mended by whoever runs us. */
function notCarried(error: unknown): NotCarried {
  const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const code = codeOf(error);
  if (!status) return new NotCarried(code, { isFinal: false });
  const isOfTheMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  return new NotCarried(`SMTP_${status}`, { isFinal: isOfTheMessage && status >= 500 && status !== 530 });
}
