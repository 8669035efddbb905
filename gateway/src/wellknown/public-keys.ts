import { keySetShape } from '@guichet/chassis/passport/ring.ts';
import { publicFile, readSecret } from '@guichet/chassis/secrets/secret-files.ts';
import type { FastifyInstance } from 'fastify';

/**
 * Publishes identity's public keys (RFC 7517), so that others can verify what it signs. They are read at each request:
 * a rotation shows at once in every process.
 */
export function servePublicKeys(app: FastifyInstance, secretsDirectory: string): void {
  app.get('/.well-known/jwks.json', async (_request, reply) => {
    const keys = await readSecret(publicFile(secretsDirectory, 'identity'), keySetShape);
    return reply
      .header('cache-control', 'public, max-age=300')
      .type('application/jwk-set+json')
      .send(JSON.stringify(keys));
  });
}
