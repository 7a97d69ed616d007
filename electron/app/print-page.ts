import type { PrintedPage } from '#electron/report/pdf/printed-page.ts';
import { printTwice } from '#electron/report/pdf/print-twice.ts';
import { APP_SCHEME } from '#electron/security/app-origin.ts';
import { paperPolicy, securityHeaders } from '#electron/security/content-policy.ts';
import { BrowserWindow, session, type Session } from 'electron';

const headers = {
  ...securityHeaders,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': paperPolicy,
};

let printed = 0;

/** A window that nobody sees, whose only page is what `html` gives. */
function hiddenWindow(html: () => string): { readonly window: BrowserWindow; readonly own: Session } {
  printed += 1;
  const own = session.fromPartition(`report-${printed}`);
  own.protocol.handle(APP_SCHEME, () => new Response(html(), { headers }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  return { window, own };
}

/** Prints a report as tagged PDF with its outline; rejects when `signal` stops it. `onPrinting` hears of each printing. */
export async function printPage(
  { html, head, foot, parts }: PrintedPage & { readonly parts: number },
  signal: AbortSignal,
  onPrinting: () => void,
): Promise<Uint8Array> {
  let shown = '';
  const { window, own } = hiddenWindow(() => shown);
  const stop = () => window.destroy();
  // A printing whose process ended would never answer.
  const ended = new Promise<never>((_, reject) => {
    window.webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`printing ended: ${reason}`)),
    );
    window.webContents.once('destroyed', () => reject(new Error('printing was stopped')));
  });
  ended.catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const printing = printTwice(html, parts, async (text) => {
      signal.throwIfAborted();
      onPrinting();
      shown = text;
      await window.loadURL(`${APP_SCHEME}://iec/report.html`);
      return window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        displayHeaderFooter: true,
        headerTemplate: head,
        footerTemplate: foot,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    });
    return await Promise.race([printing, ended]);
  } finally {
    signal.removeEventListener('abort', stop);
    if (!window.isDestroyed()) window.destroy();
    own.protocol.unhandle(APP_SCHEME);
  }
}
