import type { Session } from 'electron';
import { isAppUrl } from './app-origin.ts';

/** The only things that a page may ask of the system; everything else is refused without a question. */
const allowed: Readonly<Record<string, true>> = {
  // Copying zones and table rows as text.
  'clipboard-sanitized-write': true,
};

/** Whether a page at `url` may have `permission`. */
export function isPermitted(permission: string, url: string): boolean {
  return Object.hasOwn(allowed, permission) && isAppUrl(url);
}

/**
 * Refuses camera, microphone, location, devices, notifications and all else that is not in the table.
 * https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
 */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(isPermitted(permission, contents.getURL())),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  session.setDevicePermissionHandler(() => false);
}
