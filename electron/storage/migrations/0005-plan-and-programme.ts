import type { Migration } from './migration.ts';

const JSON_LIST = (column: string) => `${column} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(${column}))`;

const FIELDS = `
CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  content TEXT NOT NULL CHECK (length(content) <= 1400000),
  note TEXT NOT NULL
) STRICT;
ALTER TABLE suc ADD COLUMN currency TEXT CHECK (length(currency) = 3);
ALTER TABLE suc ADD COLUMN cover_text TEXT NOT NULL DEFAULT '';
ALTER TABLE suc ADD COLUMN logo_id TEXT REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE countermeasure ADD COLUMN type_id TEXT;
ALTER TABLE countermeasure ADD COLUMN rejection TEXT NOT NULL DEFAULT '';
ALTER TABLE countermeasure ADD COLUMN effect_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE countermeasure ADD COLUMN effort REAL NOT NULL DEFAULT 0 CHECK (effort >= 0);
ALTER TABLE countermeasure ADD COLUMN needs_outage INTEGER NOT NULL DEFAULT 0 CHECK (needs_outage IN (0, 1));
ALTER TABLE countermeasure ADD COLUMN ${JSON_LIST('attachment_ids')};
ALTER TABLE verification ADD COLUMN person TEXT NOT NULL DEFAULT '';
ALTER TABLE reassessment_trigger ADD COLUMN ${JSON_LIST('subjects')};`;

const PROGRAMME = `
CREATE TABLE outage (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  start TEXT,
  end_day TEXT,
  ${JSON_LIST('zone_ids')},
  CHECK (start <= end_day)
) STRICT;
CREATE TABLE programme_status (
  id TEXT PRIMARY KEY NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('2-1', '2-4', '4-1')),
  party TEXT NOT NULL,
  item_id TEXT NOT NULL,
  status TEXT CHECK (status IN ('met', 'partly', 'not-met', 'not-applicable')),
  maturity INTEGER CHECK (maturity BETWEEN 1 AND 4),
  owner TEXT NOT NULL,
  evidence TEXT NOT NULL,
  ${JSON_LIST('attachment_ids')},
  CHECK (id = part || '/' || party || '/' || item_id)
) STRICT;
CREATE TABLE programme_record (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('policy', 'training')),
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  day TEXT,
  due TEXT,
  note TEXT NOT NULL,
  ${JSON_LIST('attachment_ids')}
) STRICT;`;

const LIFE = `
CREATE TABLE incident (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  day TEXT,
  description TEXT NOT NULL,
  lessons TEXT NOT NULL,
  ${JSON_LIST('subjects')},
  ${JSON_LIST('scenario_ids')}
) STRICT;
CREATE TABLE audit (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('internal', 'third-party')),
  auditor TEXT NOT NULL,
  day TEXT,
  scope TEXT NOT NULL,
  ${JSON_LIST('findings')}
) STRICT;
CREATE TABLE review (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  due TEXT,
  held TEXT,
  held_by TEXT NOT NULL,
  ${JSON_LIST('trigger_ids')},
  outcome TEXT NOT NULL
) STRICT;
CREATE TABLE action (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT,
  status TEXT NOT NULL CHECK (status IN ('open', 'doing', 'done', 'dropped')),
  source TEXT CHECK (json_valid(source)),
  done_on TEXT,
  note TEXT NOT NULL
) STRICT;`;

export const planAndProgramme: Migration = {
  version: 5,
  name: 'plan-and-programme',
  up(db) {
    db.exec(FIELDS + PROGRAMME + LIFE);
  },
};
