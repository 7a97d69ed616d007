import { createStore } from 'zustand/vanilla';

/** Who decides and signs at this window, as last typed; what is decided keeps its own name. */
export const whoStore = createStore<{ readonly name: string }>(() => ({ name: '' }));
