import {
  type Problem,
  type ProblemCode,
  type ProblemParameter,
  problem,
} from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { mostFileBytes } from '@guichet/chassis/subgraph/file-desk.ts';
import type { FastifyReply } from 'fastify';
import { localeOf } from '../headers/choose-locale.ts';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { fileProblems } from './file-problems.ts';
import { callOf, doorOf, type FileService, sessionOf, type TicketRequest } from './file-service.ts';

/** An upload on its way out as an answer. */
interface Outcome {
  readonly status: number;
  readonly problems: readonly Problem[];
}

/**
 * Takes a file from one of our own pages and streams it on to the subgraph that issued the ticket; nothing of it is kept
 * here, and as fast as the subgraph takes it, it is read.
 */
export async function takeUpload(
  request: TicketRequest,
  reply: FastifyReply,
  service: FileService,
): Promise<FastifyReply> {
  const outcome = unfit(request, service) ?? (await deliver(request, service));
  if (!outcome) return reply.hijack();
  // Who is refused before the file is read need not send it to its end.
  if (!request.raw.complete) reply.header('connection', 'close');
  return reply.code(outcome.status).header('cache-control', 'no-store').send({ problems: outcome.problems });
}

/** Why a request is refused by what stands in its headers, or null. */
function unfit(request: TicketRequest, { cookieName, origin, doors }: FileService): Outcome | null {
  const { headers, params } = request;
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  const length = Number(headers['content-length']);
  if (!sessionOf(request, cookieName)) return refused(request, 401, fileProblems.SESSION_REQUIRED);
  if (headers.origin !== origin || site !== 'same-origin')
    return refused(request, 403, fileProblems.CROSS_SITE_UPLOAD, { limit: origin });
  if (!Number.isSafeInteger(length)) return refused(request, 411, fileProblems.UPLOAD_WITHOUT_LENGTH);
  if (length > mostFileBytes)
    return refused(request, 413, fileProblems.UPLOAD_TOO_LARGE, { limit: mostFileBytes });
  return doorOf(params.ticket, doors) ? null : refused(request, 404, sharedProblems.NOT_FOUND);
}

/** Hands the file on; null when the sender went away. */
async function deliver(request: TicketRequest, service: FileService): Promise<Outcome | null> {
  const { raw, headers, params } = request;
  const door = doorOf(params.ticket, service.doors);
  const session = sessionOf(request, service.cookieName);
  const call = callOf(request);
  try {
    const passport = session && (await service.passports.afresh(session, call.slip));
    if (!passport || !door) return refused(request, 401, fileProblems.SESSION_REQUIRED);
    const receipt = await door.put({
      ...call,
      passport,
      length: Number(headers['content-length']),
      bytes: raw,
    });
    return receipt.status === 401 ? refused(request, 401, fileProblems.SESSION_REQUIRED) : receipt;
  } catch (error) {
    if (raw.readableAborted) return null;
    service.log.error('subgraph unavailable', { subgraph: door?.name ?? '', operation: 'put' }, error);
    return refused(request, 503, gatewayProblems.SUBGRAPH_UNAVAILABLE);
  }
}

function refused(
  { headers }: TicketRequest,
  status: number,
  code: ProblemCode,
  parameters: Readonly<Record<string, ProblemParameter>> = {},
): Outcome {
  return { status, problems: [problem(code, [], localeOf(headers), parameters)] };
}
