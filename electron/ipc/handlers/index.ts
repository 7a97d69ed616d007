import type { AppServices } from '#electron/ipc/app-services.ts';
import type { Handlers, Routes } from '#electron/ipc/router.ts';
import { requestSchemas } from '#shared/ipc/contract.ts';
import { appHandlers } from './app.ts';
import { approvalHandlers } from './approval.ts';
import { catalogHandlers } from './catalog.ts';
import { csafHandlers } from './csaf.ts';
import { drawingHandlers } from './drawing.ts';
import { editingHandlers } from './editing.ts';
import { openingHandlers } from './opening.ts';
import { reportHandlers } from './report.ts';
import { templateHandlers } from './templates.ts';
import { supplierHandlers } from './supplier.ts';
import { tableHandlers } from './tables.ts';

/** The table of all calls. */
function createHandlers(services: AppServices): Handlers {
  return {
    ...appHandlers(services),
    ...openingHandlers(services),
    ...templateHandlers(services),
    ...editingHandlers(services),
    ...catalogHandlers(services),
    ...supplierHandlers(services),
    ...tableHandlers(services),
    ...csafHandlers(services),
    ...drawingHandlers(services),
    ...approvalHandlers(services),
    ...reportHandlers(services),
  };
}

/** All calls, each behind the edit of its window that is being stored. */
export function createRoutes(services: AppServices): Routes {
  return {
    schemas: requestSchemas,
    handlers: createHandlers(services),
    underWay: ({ windowId }) => services.sessions.of(windowId)?.storing ?? null,
  };
}
