import type approval from '#catalog/locales/en/approval.json';
import type arrange from '#catalog/locales/en/arrange.json';
import type assumptions from '#catalog/locales/en/assumptions.json';
import type begin from '#catalog/locales/en/begin.json';
import type canvas from '#catalog/locales/en/canvas.json';
import type catalog from '#catalog/locales/en/catalog.json';
import type command from '#catalog/locales/en/command.json';
import type comparison from '#catalog/locales/en/comparison.json';
import type components from '#catalog/locales/en/components.json';
import type crs from '#catalog/locales/en/crs.json';
import type diagrams from '#catalog/locales/en/diagrams.json';
import type error from '#catalog/locales/en/error.json';
import type field from '#catalog/locales/en/field.json';
import type findings from '#catalog/locales/en/findings.json';
import type hand from '#catalog/locales/en/hand.json';
import type initialRisk from '#catalog/locales/en/initial-risk.json';
import type inspector from '#catalog/locales/en/inspector.json';
import type menu from '#catalog/locales/en/menu.json';
import type notice from '#catalog/locales/en/notice.json';
import type palette from '#catalog/locales/en/palette.json';
import type paper from '#catalog/locales/en/paper.json';
import type policy from '#catalog/locales/en/policy.json';
import type proposals from '#catalog/locales/en/proposals.json';
import type reassessment from '#catalog/locales/en/reassessment.json';
import type register from '#catalog/locales/en/register.json';
import type requirements from '#catalog/locales/en/requirements.json';
import type seeing from '#catalog/locales/en/seeing.json';
import type slTargets from '#catalog/locales/en/sl-targets.json';
import type suc from '#catalog/locales/en/suc.json';
import type supplier from '#catalog/locales/en/supplier.json';
import type ui from '#catalog/locales/en/ui.json';
import type violation from '#catalog/locales/en/violation.json';
import type workshop from '#catalog/locales/en/workshop.json';

type Texts = {
  approval: typeof approval;
  arrange: typeof arrange;
  assumptions: typeof assumptions;
  begin: typeof begin;
  canvas: typeof canvas;
  catalog: typeof catalog;
  command: typeof command;
  comparison: typeof comparison;
  components: typeof components;
  crs: typeof crs;
  diagrams: typeof diagrams;
  error: typeof error;
  field: typeof field;
  findings: typeof findings;
  hand: typeof hand;
  'initial-risk': typeof initialRisk;
  inspector: typeof inspector;
  menu: typeof menu;
  notice: typeof notice;
  palette: typeof palette;
  paper: typeof paper;
  policy: typeof policy;
  proposals: typeof proposals;
  reassessment: typeof reassessment;
  register: typeof register;
  requirements: typeof requirements;
  seeing: typeof seeing;
  'sl-targets': typeof slTargets;
  suc: typeof suc;
  supplier: typeof supplier;
  ui: typeof ui;
  violation: typeof violation;
  workshop: typeof workshop;
};

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;
type Name<T> = Extract<keyof T, string>;
type Leaf<T> = { [K in Name<T>]: T[K] extends string ? WithoutPlural<K> : `${K}.${Leaf<T[K]>}` }[Name<T>];

/** A text that is known at compile time, as `namespace:key`. */
export type TextKey = { [N in Name<Texts>]: `${N}:${Leaf<Texts[N]>}` }[Name<Texts>];

/** The values that a text takes. */
export type TextParams = Readonly<Record<string, string | number>>;
