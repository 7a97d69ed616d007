/**
 * The keys of the room, as they are written on its wall and on the page of shortcuts. They are heard only while the
 * room has the keyboard; `caps` are shown, `keys` are what the browser calls them.
 */
export const roomKeys = [
  { act: 'level', caps: ['1', '…', '9', '0'], keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] },
  { act: 'abstain', caps: ['Space'], keys: [' '] },
  { act: 'back', caps: ['⌫'], keys: ['Backspace'] },
  { act: 'reveal', caps: ['R'], keys: ['r'] },
  { act: 'take', caps: ['Enter'], keys: ['Enter'] },
  { act: 'again', caps: ['V'], keys: ['v'] },
  { act: 'why', caps: ['W'], keys: ['w'] },
  { act: 'decide', caps: ['D'], keys: ['d'] },
  { act: 'next', caps: ['N', '→'], keys: ['n', 'ArrowRight'] },
  { act: 'previous', caps: ['P', '←'], keys: ['p', 'ArrowLeft'] },
  { act: 'nextQuestion', caps: ['↓'], keys: ['ArrowDown'] },
  { act: 'previousQuestion', caps: ['↑'], keys: ['ArrowUp'] },
  { act: 'park', caps: ['K'], keys: ['k'] },
  { act: 'matrix', caps: ['M'], keys: ['m'] },
  { act: 'log', caps: ['L'], keys: ['l'] },
  { act: 'attendance', caps: ['A'], keys: ['a'] },
  { act: 'minutes', caps: ['E'], keys: ['e'] },
  { act: 'leave', caps: ['Esc'], keys: ['Escape'] },
] as const;

export type RoomAct = (typeof roomKeys)[number]['act'];

const acts = new Map<string, RoomAct>(roomKeys.flatMap(({ act, keys }) => keys.map((key) => [key, act] as const)));

/** What a key asks for in the room, or null. Letters count in either case. */
export function actOfKey(key: string): RoomAct | null {
  return acts.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
