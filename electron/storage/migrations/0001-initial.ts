import type { Migration } from './migration.ts';

const DOCUMENT = `
CREATE TABLE document_info (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  command TEXT NOT NULL,
  parameters TEXT NOT NULL CHECK (json_valid(parameters)),
  diff TEXT NOT NULL CHECK (json_valid(diff)),
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE suc (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'suc'),
  name TEXT NOT NULL,
  site TEXT NOT NULL,
  owner TEXT NOT NULL,
  purpose TEXT NOT NULL,
  perimeter TEXT NOT NULL,
  access_points TEXT NOT NULL CHECK (json_valid(access_points)),
  essential_functions TEXT NOT NULL CHECK (json_valid(essential_functions)),
  operating_environment TEXT NOT NULL,
  threat_environment TEXT NOT NULL,
  policies TEXT NOT NULL,
  regulations TEXT NOT NULL
) STRICT;
CREATE TABLE policy (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'policy'),
  name TEXT NOT NULL,
  consequence_categories TEXT NOT NULL CHECK (json_valid(consequence_categories)),
  consequence_levels TEXT NOT NULL CHECK (json_valid(consequence_levels)),
  likelihood_levels TEXT NOT NULL CHECK (json_valid(likelihood_levels)),
  risk_levels TEXT NOT NULL CHECK (json_valid(risk_levels)),
  matrix TEXT NOT NULL CHECK (json_valid(matrix)),
  overrides TEXT NOT NULL CHECK (json_valid(overrides)),
  sl_t_method TEXT CHECK (json_valid(sl_t_method)),
  lock TEXT CHECK (json_valid(lock))
) STRICT;`;

const PARTITION = `
CREATE TABLE zone (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('control', 'safety', 'business', 'dmz', 'wireless', 'temporary', 'remote-access', 'external')),
  parent_id TEXT REFERENCES zone (id) DEFERRABLE INITIALLY DEFERRED,
  purdue_level TEXT CHECK (purdue_level IN ('0', '1', '2', '3', '3.5', '4', '5', 'external')),
  location TEXT NOT NULL,
  owner TEXT NOT NULL,
  in_scope INTEGER NOT NULL CHECK (in_scope IN (0, 1)),
  logical_boundary TEXT NOT NULL,
  physical_boundary TEXT NOT NULL,
  sl_t TEXT CHECK (json_valid(sl_t)),
  sl_a TEXT CHECK (json_valid(sl_a)),
  description TEXT NOT NULL
) STRICT;
CREATE INDEX zone_by_parent ON zone (parent_id) WHERE parent_id IS NOT NULL;
CREATE TABLE conduit (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  from_zone_id TEXT REFERENCES zone (id) DEFERRABLE INITIALLY DEFERRED,
  from_external TEXT,
  to_zone_id TEXT REFERENCES zone (id) DEFERRABLE INITIALLY DEFERRED,
  to_external TEXT,
  via TEXT NOT NULL CHECK (json_valid(via)),
  kind TEXT NOT NULL CHECK (kind IN ('wired', 'wireless', 'remote-access', 'removable-media')),
  boundary_device_ids TEXT NOT NULL CHECK (json_valid(boundary_device_ids)),
  owner TEXT NOT NULL,
  sl_t TEXT CHECK (json_valid(sl_t)),
  sl_a TEXT CHECK (json_valid(sl_a)),
  description TEXT NOT NULL,
  CHECK ((from_zone_id IS NULL) <> (from_external IS NULL)),
  CHECK ((to_zone_id IS NULL) <> (to_external IS NULL)),
  CHECK (from_zone_id <> to_zone_id)
) STRICT;
CREATE INDEX conduit_by_from_zone ON conduit (from_zone_id) WHERE from_zone_id IS NOT NULL;
CREATE INDEX conduit_by_to_zone ON conduit (to_zone_id) WHERE to_zone_id IS NOT NULL;
CREATE TABLE channel (
  id TEXT PRIMARY KEY NOT NULL,
  conduit_id TEXT NOT NULL REFERENCES conduit (id) DEFERRABLE INITIALLY DEFERRED,
  protocol TEXT NOT NULL,
  port INTEGER,
  direction TEXT NOT NULL CHECK (direction IN ('from-to', 'to-from', 'both')),
  initiator TEXT CHECK (initiator IN ('from', 'to')),
  data TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('allowed', 'forbidden', 'open')),
  decider TEXT NOT NULL,
  expires TEXT
) STRICT;
CREATE INDEX channel_by_conduit ON channel (conduit_id);
CREATE TABLE asset (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  zone_id TEXT REFERENCES zone (id) DEFERRABLE INITIALLY DEFERRED,
  conduit_id TEXT REFERENCES conduit (id) DEFERRABLE INITIALLY DEFERRED,
  vendor TEXT NOT NULL,
  product TEXT NOT NULL,
  version TEXT NOT NULL,
  addresses TEXT NOT NULL CHECK (json_valid(addresses)),
  component_category TEXT CHECK (component_category IN ('software-application', 'embedded-device', 'host-device', 'network-device')),
  sl_c TEXT CHECK (json_valid(sl_c)),
  is_safety_related INTEGER NOT NULL CHECK (is_safety_related IN (0, 1)),
  is_temporarily_connected INTEGER NOT NULL CHECK (is_temporarily_connected IN (0, 1)),
  is_wireless INTEGER NOT NULL CHECK (is_wireless IN (0, 1)),
  essential_function_id TEXT,
  count INTEGER NOT NULL CHECK (count >= 1),
  vulnerabilities TEXT NOT NULL CHECK (json_valid(vulnerabilities)),
  end_of_support TEXT,
  source TEXT NOT NULL,
  description TEXT NOT NULL,
  CHECK (zone_id IS NULL OR conduit_id IS NULL)
) STRICT;
CREATE INDEX asset_by_zone ON asset (zone_id) WHERE zone_id IS NOT NULL;
CREATE INDEX asset_by_conduit ON asset (conduit_id) WHERE conduit_id IS NOT NULL;`;

/** What something is said of; `suc` is the whole SUC and has no id. */
const SUBJECT_COLUMNS = `
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('suc', 'zone', 'conduit', 'asset')),
  subject_zone_id TEXT REFERENCES zone (id) DEFERRABLE INITIALLY DEFERRED,
  subject_conduit_id TEXT REFERENCES conduit (id) DEFERRABLE INITIALLY DEFERRED,
  subject_asset_id TEXT REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,`;
const SUBJECT_CHECKS = `
  CHECK ((subject_zone_id IS NOT NULL) = (subject_kind = 'zone')),
  CHECK ((subject_conduit_id IS NOT NULL) = (subject_kind = 'conduit')),
  CHECK ((subject_asset_id IS NOT NULL) = (subject_kind = 'asset'))`;

function subjectIndexes(table: string): string {
  return ['zone', 'conduit', 'asset']
    .map(
      (kind) =>
        `CREATE INDEX ${table}_by_${kind} ON ${table} (subject_${kind}_id) WHERE subject_${kind}_id IS NOT NULL;`,
    )
    .join('\n');
}

const RISK = `
CREATE TABLE threat_source (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  sl INTEGER CHECK (sl BETWEEN 0 AND 4),
  means TEXT NOT NULL,
  resources TEXT NOT NULL,
  skills TEXT NOT NULL,
  motivation TEXT NOT NULL,
  description TEXT NOT NULL
) STRICT;
CREATE TABLE assumption (
  id TEXT PRIMARY KEY NOT NULL,
  statement TEXT NOT NULL,
  owner TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('true', 'false', 'open')),
  if_false TEXT NOT NULL
) STRICT;
CREATE TABLE countermeasure (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('technical', 'procedural', 'physical', 'organizational')),
  status TEXT NOT NULL CHECK (status IN ('existing', 'planned', 'in-progress', 'done', 'rejected')),
  subjects TEXT NOT NULL CHECK (json_valid(subjects)),
  requirement_ids TEXT NOT NULL CHECK (json_valid(requirement_ids)),
  likelihood_steps INTEGER NOT NULL,
  consequence_steps INTEGER NOT NULL,
  cost_once REAL NOT NULL,
  cost_per_year REAL NOT NULL,
  department TEXT NOT NULL,
  person TEXT NOT NULL,
  start TEXT,
  due TEXT,
  dependency_ids TEXT NOT NULL CHECK (json_valid(dependency_ids)),
  evidence TEXT NOT NULL,
  must_not_sit_on TEXT NOT NULL CHECK (json_valid(must_not_sit_on)),
  description TEXT NOT NULL
) STRICT;
CREATE TABLE scenario (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,${SUBJECT_COLUMNS}
  threat_source_id TEXT REFERENCES threat_source (id) DEFERRABLE INITIALLY DEFERRED,
  technique_ids TEXT NOT NULL CHECK (json_valid(technique_ids)),
  vulnerability TEXT NOT NULL,
  consequences TEXT NOT NULL CHECK (json_valid(consequences)),
  consequence TEXT,
  essential_function_id TEXT,
  likelihood TEXT,
  residual TEXT CHECK (json_valid(residual)),
  countermeasure_ids TEXT NOT NULL CHECK (json_valid(countermeasure_ids)),
  treatment TEXT CHECK (treatment IN ('mitigate', 'accept', 'transfer', 'avoid')),
  decision TEXT CHECK (json_valid(decision)),
  assumption_ids TEXT NOT NULL CHECK (json_valid(assumption_ids)),
  description TEXT NOT NULL,${SUBJECT_CHECKS}
) STRICT;
${subjectIndexes('scenario')}
CREATE INDEX scenario_by_threat_source ON scenario (threat_source_id) WHERE threat_source_id IS NOT NULL;
CREATE TABLE requirement_status (
  id TEXT PRIMARY KEY NOT NULL,${SUBJECT_COLUMNS}
  requirement_id TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('met', 'partly', 'not-met', 'not-applicable')),
  rationale TEXT NOT NULL,
  evidence TEXT NOT NULL,${SUBJECT_CHECKS},
  CHECK (id = subject_kind || coalesce(':' || coalesce(subject_zone_id, subject_conduit_id, subject_asset_id), '') || '/' || requirement_id)
) STRICT;
${subjectIndexes('requirement_status')}`;

const CANVAS = `
CREATE TABLE placement (
  id TEXT PRIMARY KEY NOT NULL,
  diagram_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('zone', 'asset', 'external')),
  zone_id TEXT REFERENCES zone (id) DEFERRABLE INITIALLY DEFERRED,
  asset_id TEXT REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
  external_name TEXT,
  x REAL NOT NULL,
  y REAL NOT NULL,
  width REAL NOT NULL,
  height REAL NOT NULL,
  CHECK ((zone_id IS NOT NULL) = (kind = 'zone')),
  CHECK ((asset_id IS NOT NULL) = (kind = 'asset')),
  CHECK ((external_name IS NOT NULL) = (kind = 'external')),
  CHECK (id = diagram_id || '/' || kind || ':' || coalesce(zone_id, asset_id, external_name))
) STRICT;
CREATE INDEX placement_by_zone ON placement (zone_id) WHERE zone_id IS NOT NULL;
CREATE INDEX placement_by_asset ON placement (asset_id) WHERE asset_id IS NOT NULL;`;

export const initial: Migration = {
  version: 1,
  name: 'initial',
  up(db) {
    db.exec(DOCUMENT + PARTITION + RISK + CANVAS);
  },
};
