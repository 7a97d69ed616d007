import type { Theme } from '#shared/ipc/settings.ts';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
let chosen: Theme = 'system';

function show(): void {
  document.documentElement.dataset['theme'] = chosen === 'system' ? (prefersDark.matches ? 'dark' : 'light') : chosen;
}

/** Shows a theme; `system` follows the operating system while the app runs. */
export function showTheme(theme: Theme): void {
  chosen = theme;
  show();
}

prefersDark.addEventListener('change', show);
