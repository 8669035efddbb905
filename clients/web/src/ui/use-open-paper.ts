import { useState } from 'react';

/** Asks for a paper's address; null when there is none yet. */
export type Address = () => Promise<string | null | undefined>;

/**
 * Opens a paper of the office in a tab of its own. Its address is asked for at that moment, because it is good for five minutes only.
 * A browser lets a page open a tab at the click itself and not later: the tab opens empty, and waits for its address.
 */
export function useOpenPaper() {
  const [isOpening, setOpening] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function open(address: Address, isDownload: boolean): Promise<void> {
    // What is kept as a file leaves no empty tab behind.
    const tab = isDownload ? null : window.open('', '_blank');
    setOpening(true);
    setFailed(false);
    const path = await address().catch(() => null);
    setOpening(false);
    if (!path) {
      tab?.close();
      setFailed(true);
      return;
    }
    const { href } = new URL(path, location.origin);
    if (tab) {
      tab.opener = null;
      tab.location.replace(href);
    } else location.assign(href);
  }

  return {
    open: (address: Address, isDownload = false) => void open(address, isDownload),
    isOpening,
    hasFailed,
  };
}
