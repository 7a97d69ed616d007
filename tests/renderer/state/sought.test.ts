import { jumpTo } from '#renderer/state/jump.ts';
import { seek, soughtStore } from '#renderer/state/sought.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { beforeEach, expect, test } from 'vitest';

beforeEach(() => soughtStore.setState({ what: null }));

test('what is sought waits for a screen that goes to it', () => {
  jumpTo({ kind: 'suc' }, 'no-perimeter');
  expect(soughtStore.getState().what).toBe('no-perimeter');
});

test('nothing waits where the screen in sight does not seek, so that no later one takes the focus', () => {
  jumpTo({ kind: 'policy', id: 'policy' }, 'criteria-not-signed');
  expect(soughtStore.getState().what).toBeNull();
  goTo('crs');
  seek('no-policies');
  expect(soughtStore.getState().what).toBeNull();
});
