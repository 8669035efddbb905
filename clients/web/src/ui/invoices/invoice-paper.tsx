import { InvoicePaperDocument } from '../../graphql/__generated__/documents/invoice-paper.ts';
import { graphClient } from '../../graphql/client.ts';
import { invoicesWording } from '../../wording/invoices/invoices.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { PaperButton } from '../paper-button.tsx';

/** The invoice on paper, with its QR-bill. */
export function InvoicePaper({ id, small }: { readonly id: string; readonly small?: boolean }) {
  const words = useWordsOf(invoicesWording);
  return (
    <PaperButton
      small={small ?? false}
      name={`${words.pdf}. ${words.pdfMeans}`}
      address={() => addressOf(id)}
    >
      {words.pdf}
    </PaperButton>
  );
}

async function addressOf(id: string): Promise<string | null | undefined> {
  const { data } = await graphClient()
    .query(InvoicePaperDocument, { id }, { requestPolicy: 'network-only' })
    .toPromise();
  return data?.monthlyInvoice?.document?.url;
}
