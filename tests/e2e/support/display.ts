import { hasDisplay, startVirtualDisplay } from '#electron/runtime/display.ts';

/** Gives this process a display where it has none, and the way to end it. */
export async function takeDisplay(): Promise<() => void> {
  if (hasDisplay(process.env)) return () => undefined;
  const { name, stop } = await startVirtualDisplay();
  process.env['DISPLAY'] = name;
  return () => {
    // The next one to ask must not be sent to a display that is gone.
    delete process.env['DISPLAY'];
    stop();
  };
}
