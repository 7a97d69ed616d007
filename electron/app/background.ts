import type { Theme } from '#shared/ipc/settings.ts';

/** What Chromium and the native boxes are told of a theme; a projector wants dark ones. */
export function nativeTheme(theme: Theme): 'system' | 'light' | 'dark' {
  return theme === 'projector' ? 'dark' : theme;
}

/** The colour of an empty window: that of the page's paper, so that nothing flashes. */
export function backgroundOf(isDark: boolean): string {
  return isDark ? '#14171a' : '#f4f3ef';
}
