import type { Migration } from './migration.ts';

const TABLES = `
CREATE TABLE product (
  id TEXT PRIMARY KEY NOT NULL,
  vendor TEXT NOT NULL,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  component_categories TEXT NOT NULL CHECK (json_valid(component_categories)),
  sl_c TEXT CHECK (json_valid(sl_c)),
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  answered_by TEXT NOT NULL,
  answered_on TEXT,
  description TEXT NOT NULL
) STRICT;
CREATE TABLE catalog_entry (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('threat', 'asset-type', 'protocol', 'countermeasure-type', 'risk-policy', 'attack')),
  entry_id TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  CHECK (id = kind || '/' || entry_id)
) STRICT;
CREATE TABLE dismissal (
  id TEXT PRIMARY KEY NOT NULL,
  reason TEXT NOT NULL
) STRICT;
ALTER TABLE scenario ADD COLUMN pattern_id TEXT;`;

export const catalogAndProducts: Migration = {
  version: 2,
  name: 'catalog-and-products',
  up(db) {
    db.exec(TABLES);
  },
};
