import { useEffect, useRef } from 'react';
import { paymentRequestWording } from '../../wording/payment-request/payment-request.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** Says that an answer came too late, in the office's sentence with the instant. It takes the focus: the window that sent it is gone. */
export function LateNotice({ sentences }: { readonly sentences: readonly string[] }) {
  const words = useWordsOf(paymentRequestWording);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sentences.length > 0) notice.current?.focus();
  }, [sentences]);
  return (
    <div role="alert" tabIndex={-1} ref={notice} className="done-notice">
      {sentences.length > 0 && (
        <div className="notice todo">
          <p>
            <b>{words.closed}</b> {sentences.join(' ')}
          </p>
        </div>
      )}
    </div>
  );
}
