import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';

/** A way to spoil a plant file; `next` gives numbers from 0 up to and without its argument. */
export type Mutation = { readonly name: string; spoil(file: string, next: (below: number) => number): void };

/** Numbers that are the same for the same seed. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function onBytes(name: string, change: (bytes: Buffer, next: (below: number) => number) => Buffer): Mutation {
  return { name, spoil: (file, next) => writeFileSync(file, change(readFileSync(file), next)) };
}

/** SQL run with every safety of SQLite off, as an attacker would. */
function withSql(name: string, ...statements: readonly string[]): Mutation {
  return {
    name,
    spoil(file) {
      const db = new Database(file);
      db.unsafeMode();
      db.pragma('foreign_keys = OFF');
      db.pragma('ignore_check_constraints = ON');
      db.pragma('writable_schema = ON');
      for (const statement of statements) db.exec(statement);
      db.close();
    },
  };
}

function flipBits(count: number) {
  return onBytes(`${count} flipped bits`, (bytes, next) => {
    for (let index = 0; index < count; index++) {
      const at = next(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
    }
    return bytes;
  });
}

const PAGE = 4096;
const page = (bytes: Buffer, number: number) => bytes.subarray(number * PAGE, (number + 1) * PAGE);
const pages = (bytes: Buffer) => bytes.length / PAGE;

/** Damage to bytes: what a bad disk, a cut-off transfer or a mail gateway does. */
export const byteMutations: readonly Mutation[] = [
  flipBits(1),
  flipBits(20),
  flipBits(400),
  onBytes('flipped bits in the first page', (bytes, next) => {
    for (let index = 0; index < 8; index++) bytes[next(PAGE)] = next(256);
    return bytes;
  }),
  onBytes('truncated', (bytes, next) => bytes.subarray(0, next(bytes.length))),
  onBytes('truncated at a page', (bytes, next) => bytes.subarray(0, PAGE * next(pages(bytes)))),
  onBytes('bytes appended', (bytes, next) => Buffer.concat([bytes, Buffer.alloc(1 + next(9000), next(256))])),
  onBytes('two pages swapped', (bytes, next) => {
    const [one, other] = [page(bytes, next(pages(bytes))), page(bytes, next(pages(bytes)))];
    const kept = Buffer.from(one);
    other.copy(one);
    kept.copy(other);
    return bytes;
  }),
  onBytes('a page of zeros', (bytes, next) => (page(bytes, next(pages(bytes))).fill(0), bytes)),
  onBytes('a page of noise', (bytes, next) => {
    const target = page(bytes, next(pages(bytes)));
    for (let at = 0; at < target.length; at++) target[at] = next(256);
    return bytes;
  }),
  onBytes('a page given twice', (bytes, next) => {
    page(bytes, next(pages(bytes))).copy(page(bytes, next(pages(bytes))));
    return bytes;
  }),
  onBytes('random header', (bytes, next) => {
    for (let at = 16; at < 100; at++) if (next(4) === 0) bytes[at] = next(256);
    return bytes;
  }),
  onBytes('text replaced', (bytes, next) => {
    const at = bytes.indexOf('zone', next(bytes.length));
    if (at >= 0) bytes.write('\uFFFF', at);
    return bytes;
  }),
];

/** Changes that leave a sound database which is no longer one that we wrote. */
export const sqlMutations: readonly (Mutation & { readonly code: string })[] = [
  { ...withSql('another application', 'PRAGMA application_id = 7'), code: 'notIecModel' },
  { ...withSql('a later version', 'PRAGMA user_version = 99'), code: 'fromTheFuture' },
  { ...withSql('version 0', 'PRAGMA user_version = 0'), code: 'corrupt' },
  {
    ...withSql('a trigger', "CREATE TRIGGER t AFTER INSERT ON zone BEGIN UPDATE suc SET name = 'x'; END"),
    code: 'foreignSchema',
  },
  { ...withSql('a view', 'CREATE VIEW v AS SELECT * FROM zone'), code: 'foreignSchema' },
  { ...withSql('a virtual table', 'CREATE VIRTUAL TABLE v USING fts5(x)'), code: 'foreignSchema' },
  { ...withSql('a table of its own', 'CREATE TABLE extra (x)'), code: 'foreignSchema' },
  { ...withSql('an index of its own', 'CREATE INDEX extra ON zone (name)'), code: 'foreignSchema' },
  { ...withSql('statistics', 'ANALYZE'), code: 'foreignSchema' },
  {
    ...withSql('a generated column', "ALTER TABLE zone ADD COLUMN evil TEXT GENERATED ALWAYS AS (upper('x'))"),
    code: 'foreignSchema',
  },
  { ...withSql('a renamed column', 'ALTER TABLE zone RENAME COLUMN code TO kode'), code: 'foreignSchema' },
  { ...withSql('a missing index', 'DROP INDEX asset_by_zone'), code: 'corrupt' },
  { ...withSql('a missing table', 'DROP TABLE placement'), code: 'corrupt' },
  {
    ...withSql(
      'a check taken out of the schema',
      "UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (in_scope IN (0, 1))', '') WHERE name = 'zone'",
    ),
    code: 'foreignSchema',
  },
  {
    ...withSql(
      'a view in place of a table',
      "UPDATE sqlite_schema SET type = 'view', sql = 'CREATE VIEW placement AS SELECT 1', rootpage = 0 WHERE name = 'placement'",
    ),
    code: 'corrupt',
  },
  {
    ...withSql(
      'two tables on one page',
      "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'zone') WHERE name = 'placement'",
    ),
    code: 'corrupt',
  },
  {
    ...withSql(
      'a very long schema text',
      "INSERT INTO sqlite_schema VALUES ('table', 'big', 'big', 0, '-- ' || hex(zeroblob(300000)))",
    ),
    code: 'corrupt',
  },
  { ...withSql('a kind of zone that is none', "UPDATE zone SET kind = 'moon'"), code: 'invalidRecord' },
  { ...withSql('a flag that is 7', 'UPDATE zone SET in_scope = 7'), code: 'invalidRecord' },
  { ...withSql('JSON that is none', "UPDATE asset SET addresses = '[' "), code: 'invalidRecord' },
  { ...withSql('JSON of another shape', 'UPDATE asset SET addresses = \'{"a":1}\''), code: 'invalidRecord' },
  { ...withSql('a vector of six', "UPDATE asset SET sl_c = '[1,1,1,1,1,1]'"), code: 'invalidRecord' },
  { ...withSql('a name too long', "UPDATE zone SET name = hex(zeroblob(300)) WHERE id = 'Z1'"), code: 'invalidRecord' },
  {
    ...withSql('a parent that is none', "UPDATE zone SET parent_id = 'nowhere' WHERE id = 'Z2'"),
    code: 'invalidRecord',
  },
  { ...withSql('a zone in itself', "UPDATE zone SET parent_id = 'Z2' WHERE id = 'Z1'"), code: 'invalidRecord' },
  { ...withSql('a list that leads nowhere', 'UPDATE conduit SET via = \'["nowhere"]\''), code: 'invalidRecord' },
  { ...withSql('an asset in two places', "UPDATE asset SET zone_id = 'Z1', conduit_id = 'C1'"), code: 'invalidRecord' },
  { ...withSql('an id that does not follow', "UPDATE placement SET id = 'x' || rowid"), code: 'invalidRecord' },
  {
    ...withSql('a placement of another kind', "UPDATE placement SET kind = 'zone' WHERE kind = 'asset'"),
    code: 'invalidRecord',
  },
  {
    ...withSql('a conduit from a zone to itself', 'UPDATE conduit SET from_zone_id = to_zone_id'),
    code: 'invalidRecord',
  },
  { ...withSql('a conduit without an end', 'UPDATE conduit SET from_zone_id = NULL'), code: 'invalidRecord' },
  { ...withSql('a conduit with three ends', "UPDATE conduit SET from_external = 'x'"), code: 'invalidRecord' },
  { ...withSql('a subject of two kinds', "UPDATE scenario SET subject_asset_id = 'A1'"), code: 'invalidRecord' },
  { ...withSql('a diagram of no zone', 'UPDATE diagram SET zone_ids = \'["nowhere"]\''), code: 'invalidRecord' },
  { ...withSql('a note on no diagram', "UPDATE note SET diagram_id = 'nowhere'"), code: 'invalidRecord' },
  { ...withSql('the main diagram by name', "UPDATE placement SET diagram_id = 'main'"), code: 'invalidRecord' },
  { ...withSql('a diagram called main', "UPDATE diagram SET id = 'main'"), code: 'invalidRecord' },
  { ...withSql('a layer out of reach', 'UPDATE placement SET layer = 5000'), code: 'invalidRecord' },
  { ...withSql('no SUC', 'DELETE FROM suc'), code: 'corrupt' },
  { ...withSql('a matrix of unknown levels', "UPDATE policy SET risk_levels = '[]'"), code: 'invalidRecord' },
];
