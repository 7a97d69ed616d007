import { app } from 'electron';
import { join } from 'node:path';

/** Where the app's own files are, and where it keeps its data. */
export type AppPaths = {
  readonly page: string;
  readonly preload: string;
  /** What the thread runs that reads documents. */
  readonly reader: string;
  /** What the thread runs that reads and writes spreadsheets. */
  readonly sheets: string;
  /** What the threads run that write reports. */
  readonly reportWriter: string;
  /** The style sheets of the page, which name the files of letters. */
  readonly fonts: string;
  readonly catalog: string;
  readonly sample: string;
  readonly notices: string;
  readonly working: string;
  readonly settings: string;
  readonly recent: string;
  readonly windowState: string;
  /** The key that signs approvals on this machine. */
  readonly signingKey: string;
  readonly log: string;
};

/** `IEC_USER_DATA` puts the app's data elsewhere; to be called before the app is ready. */
export function appPaths(): AppPaths {
  const elsewhere = process.env['IEC_USER_DATA'];
  if (elsewhere) app.setPath('userData', elsewhere);
  const inApp = (...parts: string[]): string => join(app.getAppPath(), ...parts);
  const inData = (name: string): string => join(app.getPath('userData'), name);
  return {
    page: inApp('out', 'renderer'),
    preload: inApp('out', 'preload', 'preload.cjs'),
    reader: inApp('out', 'main', 'reader.cjs'),
    sheets: inApp('out', 'main', 'sheets.cjs'),
    reportWriter: inApp('out', 'main', 'report.cjs'),
    fonts: inApp('out', 'renderer', 'assets'),
    catalog: inApp('catalog'),
    sample: inApp('assets', 'sample'),
    notices: inApp('THIRD-PARTY-NOTICES.md'),
    working: inData('working'),
    settings: inData('settings.json'),
    recent: inData('recent.json'),
    windowState: inData('window.json'),
    signingKey: inData('signing-key.pem'),
    log: inData('zonduit.log'),
  };
}
