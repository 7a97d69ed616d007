import type { Migration } from './migration.ts';

const SUBJECT_COLUMNS = `
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('suc', 'zone', 'conduit', 'asset')),
  subject_zone_id TEXT REFERENCES zone (id) DEFERRABLE INITIALLY DEFERRED,
  subject_conduit_id TEXT REFERENCES conduit (id) DEFERRABLE INITIALLY DEFERRED,
  subject_asset_id TEXT REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,`;
const SUBJECT_CHECKS = `
  CHECK ((subject_zone_id IS NOT NULL) = (subject_kind = 'zone')),
  CHECK ((subject_conduit_id IS NOT NULL) = (subject_kind = 'conduit')),
  CHECK ((subject_asset_id IS NOT NULL) = (subject_kind = 'asset')),`;
const SUBJECT_KEY = `subject_kind || coalesce(':' || coalesce(subject_zone_id, subject_conduit_id, subject_asset_id), '')`;

function subjectIndexes(table: string): string {
  return ['zone', 'conduit', 'asset']
    .map(
      (kind) =>
        `CREATE INDEX ${table}_by_${kind} ON ${table} (subject_${kind}_id) WHERE subject_${kind}_id IS NOT NULL;`,
    )
    .join('\n');
}

const FIELDS = `
ALTER TABLE suc ADD COLUMN review_months INTEGER CHECK (review_months BETWEEN 1 AND 120);
ALTER TABLE policy ADD COLUMN locked_criteria TEXT CHECK (json_valid(locked_criteria));
ALTER TABLE scenario ADD COLUMN enabled_consequences TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(enabled_consequences));
ALTER TABLE scenario ADD COLUMN assumption_effects TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(assumption_effects));`;

const DECISIONS = `
CREATE TABLE initial_risk (
  id TEXT PRIMARY KEY NOT NULL,
  consequences TEXT NOT NULL CHECK (json_valid(consequences)),
  rationale TEXT NOT NULL
) STRICT;
CREATE TABLE comparison (
  id TEXT PRIMARY KEY NOT NULL,${SUBJECT_COLUMNS}
  outcome TEXT NOT NULL CHECK (outcome IN ('tolerable', 'detailed')),
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,${SUBJECT_CHECKS}
  CHECK (id = ${SUBJECT_KEY})
) STRICT;
${subjectIndexes('comparison')}
CREATE TABLE verification (
  id TEXT PRIMARY KEY NOT NULL,${SUBJECT_COLUMNS}
  requirement_id TEXT NOT NULL,
  stages TEXT NOT NULL CHECK (json_valid(stages)),
  method TEXT NOT NULL,
  is_hold_point INTEGER NOT NULL CHECK (is_hold_point IN (0, 1)),${SUBJECT_CHECKS}
  CHECK (id = ${SUBJECT_KEY} || '/' || requirement_id)
) STRICT;
${subjectIndexes('verification')}`;

const MEETINGS = `
CREATE TABLE workshop (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  facilitator TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT NOT NULL,
  attendees TEXT NOT NULL CHECK (json_valid(attendees)),
  scenario_ids TEXT NOT NULL CHECK (json_valid(scenario_ids)),
  scenario_id TEXT REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  question TEXT NOT NULL,
  parked TEXT NOT NULL CHECK (json_valid(parked)),
  minutes TEXT NOT NULL
) STRICT;
CREATE INDEX workshop_by_scenario ON workshop (scenario_id) WHERE scenario_id IS NOT NULL;
CREATE TABLE ballot (
  id TEXT PRIMARY KEY NOT NULL,
  workshop_id TEXT NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  question TEXT NOT NULL,
  votes TEXT NOT NULL CHECK (json_valid(votes)),
  is_revealed INTEGER NOT NULL CHECK (is_revealed IN (0, 1)),
  outcome TEXT,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  CHECK (id = workshop_id || '/' || scenario_id || '/' || question)
) STRICT;
CREATE INDEX ballot_by_workshop ON ballot (workshop_id);
CREATE INDEX ballot_by_scenario ON ballot (scenario_id);`;

const LIFE = `
CREATE TABLE reassessment_trigger (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('asset', 'path', 'supplier', 'incident', 'time', 'other')),
  text TEXT NOT NULL,
  day TEXT,
  reported_by TEXT NOT NULL,
  scenario_ids TEXT NOT NULL CHECK (json_valid(scenario_ids)),
  closed_on TEXT,
  outcome TEXT NOT NULL
) STRICT;
CREATE TABLE baseline (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  note TEXT NOT NULL,
  digest TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  open_findings INTEGER NOT NULL CHECK (open_findings >= 0),
  signatures TEXT NOT NULL CHECK (json_valid(signatures))
) STRICT;`;

export const workflowAndWorkshop: Migration = {
  version: 4,
  name: 'workflow-and-workshop',
  up(db) {
    db.exec(FIELDS + DECISIONS + MEETINGS + LIFE);
  },
};
