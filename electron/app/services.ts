import { loadCatalog } from '#electron/catalog/load-catalog.ts';
import { createTranslator, type Translate } from '#electron/i18n.ts';
import type { AppServices } from '#electron/ipc/app-services.ts';
import { createSessions } from '#electron/ipc/session.ts';
import type { StorageContext } from '#electron/storage/document.ts';
import { sheetWorker } from '#electron/sheets/sheet-worker.ts';
import type { Reader } from '#electron/storage/reader/reader.ts';
import { signerWith } from '#electron/storage/signing.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import type { StartState } from '#shared/ipc/contract.ts';
import type { Locale } from '#shared/ipc/settings.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { createDialogs } from './dialogs.ts';
import type { Logger } from './logger.ts';
import type { AppPaths } from './paths.ts';
import { styleSheetsIn } from '#electron/report/font-faces.ts';
import { createReportWriter } from '#electron/report/thread/report-writer.ts';
import { printPage } from './print-page.ts';
import { createRecentFiles } from './recent-files.ts';
import type { SettingsStore } from './settings.ts';
import type { Windows } from './windows.ts';

/** When nobody waits any more for what was just opened, in milliseconds. */
const LATER = 5_000;

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** Reads the catalog with the first call; a damaged one is read again each time, as it may be repaired meanwhile. */
function catalogReader(folder: string, logger: Logger): () => Result<Catalog, AppError> {
  let known: Catalog | null = null;
  return () => {
    if (known) return ok(known);
    const read = loadCatalog(folder);
    if (!read.ok) {
      logger.error('catalog', JSON.stringify(read.error));
      return err({ code: 'catalogDamaged', params: { file: read.error[0]?.file ?? '' } });
    }
    known = read.value;
    return read;
  };
}

function translatorOf(settings: SettingsStore, folder: string): (locale?: Locale) => Translate {
  const known = new Map<Locale, Translate>();
  return (locale = settings.get().locale) => {
    const translate = known.get(locale) ?? createTranslator(locale, folder);
    known.set(locale, translate);
    return translate;
  };
}

function platformOf(platform: NodeJS.Platform): StartState['platform'] {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}

export type ServiceParts = {
  readonly paths: AppPaths;
  readonly logger: Logger;
  readonly settings: SettingsStore;
  readonly windows: Windows;
  readonly reader: Reader;
  readonly onRecentChange: () => void;
};

/** Everything that the handlers work with, wired up once. */
export function createServices({
  paths,
  logger,
  settings,
  windows,
  reader,
  onRecentChange,
}: ServiceParts): AppServices {
  const translate = translatorOf(settings, paths.catalog);
  const catalog = catalogReader(paths.catalog, logger);
  const workingCopies: StorageContext = {
    workingFolder: paths.working,
    now: () => new Date().toISOString(),
    who: userName(),
    host: hostname(),
    pid: process.pid,
    appVersion: app.getVersion(),
  };
  return {
    desktop: { ...windows, ...createDialogs(windows.get, translate) },
    sessions: createSessions(),
    beginnings: new Map(),
    settings,
    recent: createRecentFiles(paths.recent, logger, onRecentChange),
    catalog,
    translate,
    workingCopies,
    reader,
    sheets: sheetWorker(paths.sheets),
    reports: {
      write: createReportWriter(paths.reportWriter, () => ({
        catalog: paths.catalog,
        fonts: styleSheetsIn(paths.fonts),
      })),
      print: printPage,
      running: new Map(),
    },
    signer: signerWith(paths.signingKey),
    storage: () => ({
      ...workingCopies,
      get catalog() {
        const read = catalog();
        return read.ok ? { version: read.value.manifest.version, digest: read.value.digest } : undefined;
      },
    }),
    sampleFolder: paths.sample,
    later: (task) => void setTimeout(() => void task(), LATER).unref(),
    platform: platformOf(process.platform),
    about: {
      version: app.getVersion(),
      electron: process.versions.electron,
      notices: () => readFileSync(paths.notices, 'utf8'),
    },
  };
}
