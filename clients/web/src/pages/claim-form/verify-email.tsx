import { type ReactNode, useEffect } from 'react';
import type { ClaimViewer } from '../../forms/claim/head.tsx';
import { EmailNotice } from '../guichet/email-notice.tsx';

interface VerifyEmailProps {
  readonly viewer: ClaimViewer;
  /** Asks again who is here. */
  readonly again: () => void;
  readonly children: ReactNode;
}

/** Above a form that can be filled in but not sent as long as the e-mail address is not verified. */
export function VerifyEmail({ viewer, again, children }: VerifyEmailProps) {
  const isVerified = viewer.emailVerifiedAt !== null;

  // The link opens in another tab: whoever comes back from there has done it.
  useEffect(() => {
    if (isVerified) return;
    const onVisible = () => {
      if (document.visibilityState === 'visible') again();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  });

  return (
    <>
      {!isVerified && (
        <div className="wrap above">
          <EmailNotice email={viewer.email} />
        </div>
      )}
      {children}
    </>
  );
}
