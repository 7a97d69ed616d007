/** Every call that the window may make of the main process. */
export const callChannels = [
  'app:start',
  'app:catalog',
  'app:templates',
  'app:outline',
  'app:about',
  'app:newWindow',
  'app:edit',
  'settings:set',
  'document:new',
  'document:open',
  'document:openRecent',
  'document:openDropped',
  'document:openSample',
  'document:recover',
  'document:discardRecovered',
  'document:write',
  'document:setDirty',
  'document:save',
  'document:saveAs',
  'document:status',
  'document:close',
  'document:exportJson',
  'document:importJson',
  'catalog:saveEntries',
  'catalog:takeIn',
  'catalog:takeInDropped',
  'supplier:writeSheet',
  'supplier:readSheet',
  'tables:read',
  'tables:write',
  'drawing:save',
  'approval:check',
  'approval:sign',
  'history:page',
  'history:changes',
] as const;
export type CallChannel = (typeof callChannels)[number];

/** Everything that the main process tells a window unasked. */
export const eventChannels = [
  'menu:command',
  'document:opened',
  'document:status',
  'settings:changed',
  'app:error',
] as const;
export type EventChannel = (typeof eventChannels)[number];
