/**
 * Everything that the main process may refuse, as a closed list. The locale namespace `error` has one sentence per
 * code that says what is wrong and what to do; `params` are its values.
 */
export const appErrorCodes = [
  // the file (also codes of the storage's DocumentError)
  'notSqlite',
  'notIecModel',
  'fromTheFuture',
  'corrupt',
  'foreignSchema',
  'invalidRecord',
  'tooLarge',
  'migrationFailed',
  'notFound',
  'noAccess',
  'isFolder',
  'inUse',
  // saving
  'locked',
  'readOnly',
  'diskFull',
  'targetVanished',
  'changedOutside',
  'exists',
  'noTarget',
  'ioFailed',
  // importing
  'notJson',
  'notImportable',
  // the app
  'badRequest',
  'noSuchDocument',
  'outOfOrder',
  'trailBroken',
  'keyDamaged',
  'catalogDamaged',
  'unexpected',
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

/** Why a request was refused. */
export type AppError = {
  readonly code: AppErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
};
