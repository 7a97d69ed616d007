import { v7 } from 'uuid';

/** An id for something new, unique everywhere; ids made one after the other sort in that order (UUID version 7, RFC 9562). */
export const newEntityId = (): string => v7();
