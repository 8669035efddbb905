import { takeBytesAsTheyAre } from '@guichet/chassis/subgraph/http-file-desk.ts';
import { span } from '@guichet/chassis/trace/trace.ts';
import type { FastifyInstance } from 'fastify';
import { traceParentOf } from '../headers/trace-parent.ts';
import type { FileService, TicketRequest } from './file-service.ts';
import { giveDocument } from './give-document.ts';
import { takeUpload } from './take-upload.ts';

/** Serves the two routes of files: what people send, and what they read. */
export function serveFiles(app: FastifyInstance, service: FileService): void {
  takeBytesAsTheyAre(app);
  const traced = <Answer>({ method, headers, routeOptions }: TicketRequest, work: () => Promise<Answer>) =>
    span(
      'file',
      'server',
      { method, route: routeOptions.url ?? '' },
      work,
      traceParentOf(headers['traceparent']),
    );
  app.put('/uploads/:ticket', { config: { takesFile: true } }, (request: TicketRequest, reply) =>
    traced(request, () => takeUpload(request, reply, service)),
  );
  app.get('/documents/:ticket', { exposeHeadRoute: false }, (request: TicketRequest, reply) =>
    traced(request, () => giveDocument(request, reply, service)),
  );
}
