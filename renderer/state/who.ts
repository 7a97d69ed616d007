import { createStore } from 'zustand/vanilla';

/** Who decides and signs at this window, as last typed; what is decided keeps its own name. */
export const whoStore = createStore<{ readonly name: string }>(() => ({ name: '' }));

/** Who signs at this window, and now. */
export const signature = () => ({ by: whoStore.getState().name.trim(), at: new Date().toISOString() });
