import { placeWindow } from '#electron/app/window-state.ts';
import { describe, expect, it } from 'vitest';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: 0, width: 1280, height: 1000 },
];
const last = { x: 100, y: 80, width: 1200, height: 800, isMaximized: false };

describe('a window', () => {
  it.each([
    ['in the middle the first time', null, 0, { width: 1400, height: 900 }],
    ['where the last one was', last, 0, { x: 100, y: 80, width: 1200, height: 800 }],
    ['a step aside of each that is open', last, 2, { x: 156, y: 136, width: 1200, height: 800 }],
    ['on the second screen', { ...last, x: 2000 }, 0, { x: 2000, y: 80, width: 1200, height: 800 }],
    ['in the middle when its screen is gone', { ...last, x: 4000 }, 0, { width: 1200, height: 800 }],
    ['in the middle when its title bar is above the screen', { ...last, y: -40 }, 0, { width: 1200, height: 800 }],
    ['in the middle when only a sliver would show', { ...last, x: -1150 }, 0, { width: 1200, height: 800 }],
  ])('opens %s', (_name, state, openWindows, place) => {
    expect(placeWindow(state, openWindows, screens)).toEqual(place);
  });
});
