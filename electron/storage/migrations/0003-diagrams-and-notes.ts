import type { Migration } from './migration.ts';

const TABLES = `
CREATE TABLE diagram (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> 'main'),
  name TEXT NOT NULL,
  zone_ids TEXT NOT NULL CHECK (json_valid(zone_ids)),
  description TEXT NOT NULL
) STRICT;
CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL,
  diagram_id TEXT REFERENCES diagram (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('note', 'heading'))
) STRICT;
CREATE INDEX note_by_diagram ON note (diagram_id) WHERE diagram_id IS NOT NULL;`;

/** What is placed on another diagram than the main one gets that diagram, so that nothing that was written is lost. */
const PLACEMENT = `
INSERT INTO diagram SELECT DISTINCT diagram_id, '', '[]', '' FROM placement WHERE diagram_id <> 'main';
CREATE TEMP TABLE placed AS SELECT * FROM placement ORDER BY rowid;
DROP TABLE placement;
CREATE TABLE placement (
  id TEXT PRIMARY KEY NOT NULL,
  diagram_id TEXT REFERENCES diagram (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('zone', 'asset', 'external', 'note')),
  zone_id TEXT REFERENCES zone (id) DEFERRABLE INITIALLY DEFERRED,
  asset_id TEXT REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
  external_name TEXT,
  note_id TEXT REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
  x REAL NOT NULL,
  y REAL NOT NULL,
  width REAL NOT NULL,
  height REAL NOT NULL,
  group_id TEXT,
  is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
  layer INTEGER NOT NULL CHECK (layer BETWEEN -1000 AND 1000),
  CHECK ((zone_id IS NOT NULL) = (kind = 'zone')),
  CHECK ((asset_id IS NOT NULL) = (kind = 'asset')),
  CHECK ((external_name IS NOT NULL) = (kind = 'external')),
  CHECK ((note_id IS NOT NULL) = (kind = 'note')),
  CHECK (id = coalesce(diagram_id, 'main') || '/' || kind || ':' || coalesce(zone_id, asset_id, external_name, note_id))
) STRICT;
INSERT INTO placement
  SELECT id, nullif(diagram_id, 'main'), kind, zone_id, asset_id, external_name, NULL, x, y, width, height, NULL, 0, 0
  FROM placed ORDER BY rowid;
DROP TABLE placed;
CREATE INDEX placement_by_diagram ON placement (diagram_id) WHERE diagram_id IS NOT NULL;
CREATE INDEX placement_by_zone ON placement (zone_id) WHERE zone_id IS NOT NULL;
CREATE INDEX placement_by_asset ON placement (asset_id) WHERE asset_id IS NOT NULL;
CREATE INDEX placement_by_note ON placement (note_id) WHERE note_id IS NOT NULL;`;

export const diagramsAndNotes: Migration = {
  version: 3,
  name: 'diagrams-and-notes',
  up(db) {
    db.exec(TABLES + PLACEMENT);
  },
};
