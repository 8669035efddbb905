import { type ProblemCode, say } from '@guichet/chassis/problems/problem.ts';
import type { FileHandout, OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';
import { localeOf } from '../headers/choose-locale.ts';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { fileProblems } from './file-problems.ts';
import { callOf, doorOf, type FileService, sessionOf, type TicketRequest } from './file-service.ts';

/** What every browser shows by itself; anything else is kept as a file. */
const shown: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

/**
 * A document loads nothing, runs nothing and is nobody's frame; the styles are those with which a browser shows a picture.
 * A sandbox keeps Chrome's and Safari's own viewers from opening a PDF, which nosniff keeps from being anything else.
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const policyOf = (mediaType: string): string =>
  mediaType === 'application/pdf' ? `${policy}; object-src 'self'` : `${policy}; sandbox`;

/** Streams a document to the person whose session has asked for its address. */
export async function giveDocument(
  request: TicketRequest,
  reply: FastifyReply,
  service: FileService,
): Promise<FastifyReply> {
  reply.header('cache-control', 'private, no-store');
  if (!sessionOf(request, service.cookieName))
    return refuse(request, reply, 401, fileProblems.SESSION_REQUIRED);
  const handout = await ask(request, service).catch((error: unknown) => {
    service.log.error('subgraph unavailable', { operation: 'get' }, error);
    return null;
  });
  if (!handout) return refuse(request, reply, 503, gatewayProblems.SUBGRAPH_UNAVAILABLE);
  if (handout.status === 200) return sendFile(reply, handout.file);
  const { status } = handout;
  const code = status === 401 ? fileProblems.SESSION_REQUIRED : fileProblems.DOCUMENT_NOT_THERE;
  return refuse(request, reply, status, code);
}

async function ask(request: TicketRequest, service: FileService): Promise<FileHandout> {
  const { passports, cookieName, doors } = service;
  const door = doorOf(request.params.ticket, doors);
  const session = sessionOf(request, cookieName);
  if (!door || !session) return { status: 404 };
  const call = callOf(request);
  // Not the passport at hand: a document is shut in the moment in which its session ends, whoever ended it.
  const passport = await passports.afresh(session, call.slip);
  return passport ? door.get({ ...call, passport }) : { status: 401 };
}

function sendFile(reply: FastifyReply, { fileName, mediaType, length, bytes }: OutgoingFile): FastifyReply {
  const type = shown.includes(mediaType) ? 'inline' : 'attachment';
  return reply
    .header('content-type', mediaType)
    .header('content-length', length)
    .header('content-disposition', contentDisposition(fileName, { type }))
    .header('content-security-policy', policyOf(mediaType))
    .send(bytes);
}

/** A page of one sentence: a person may have opened the address in a window of its own. */
function refuse(
  request: TicketRequest,
  reply: FastifyReply,
  status: number,
  code: ProblemCode,
): FastifyReply {
  return reply
    .code(status)
    .type('text/plain; charset=utf-8')
    .send(`${say(code.wording, localeOf(request.headers))}\n`);
}
