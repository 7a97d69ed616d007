import { plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const dismissalTable = defineTable('dismissal', 'dismissal', { id: plain('id'), reason: plain('reason') });
