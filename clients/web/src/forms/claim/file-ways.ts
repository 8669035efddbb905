import type { Client } from '@urql/core';
import { AttachmentsDocument } from '../../graphql/__generated__/documents/attachments.ts';
import { CreateUploadDocument } from '../../graphql/__generated__/documents/create-upload.ts';
import { refusalOf, sendFile } from './send-file.ts';
import type { UploadWays } from './upload-ways.ts';

/** Documents go over the graph, and their bytes beside it. */
export function filesOverGraph(client: () => Client): UploadWays {
  return {
    async announce({ name, size, type }) {
      const input = { fileName: name, size, mediaType: type || null };
      const { data } = await client().mutation(CreateUploadDocument, { input }).toPromise();
      if (!data) return { kind: 'cut', why: null };
      const { attachment, uploadUrl, problems } = data.createUpload;
      if (attachment && uploadUrl) return { kind: 'announced', id: attachment.id, url: uploadUrl };
      const [problem] = problems;
      return problem ? refusalOf(problem) : { kind: 'cut', why: null };
    },
    send: sendFile,
    async ask(ids) {
      const context = { requestPolicy: 'network-only' as const };
      const { data } = await client()
        .query(AttachmentsDocument, { ids: [...ids] }, context)
        .toPromise();
      return data ? data.attachments.filter((file) => file !== null) : null;
    },
  };
}
