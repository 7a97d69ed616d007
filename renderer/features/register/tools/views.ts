import { changeSettings } from '#renderer/state/settings-store.ts';
import type { RegisterLook, RegisterViewSetting, Settings } from '#shared/ipc/settings.ts';
import { registerView, wholeLook } from '../register-view.ts';

const worstFirst = { columnId: 'risk.unmitigated', isDescending: true } as const;
const intolerable = { columnId: 'treat', keys: ['treat'] } as const;

/** The views that come with the app; their names are texts `register:views.builtIn.<id>`. */
export const builtInViews = {
  all: wholeLook,
  intolerable: { ...wholeLook, filters: [intolerable], sort: worstFirst },
  untreated: { ...wholeLook, filters: [intolerable, { columnId: 'treatment', keys: [''] }], sort: worstFirst },
  undecided: { ...wholeLook, filters: [intolerable, { columnId: 'decision', keys: [''] }], sort: worstFirst },
  unrated: { ...wholeLook, filters: [{ columnId: 'risk.unmitigated', keys: [''] }] },
  byZone: { ...wholeLook, grouping: 'zone', sort: worstFirst },
  byTechnique: { ...wholeLook, grouping: 'technique', sort: worstFirst },
  byRisk: { ...wholeLook, grouping: 'risk' },
} as const satisfies Record<string, RegisterLook>;
export type BuiltInView = keyof typeof builtInViews;
export const builtInIds = Object.keys(builtInViews) as readonly BuiltInView[];

/** The id of a view of one's own, apart from those of the app. */
export const ownId = (name: string): string => `own:${name}`;

/** The look out of a view or a store that holds more. */
export function lookOf({ hidden, sort, text, filters, grouping }: RegisterLook): RegisterLook {
  return { hidden, sort, text, filters, grouping };
}

/** A look with its lists in order, in which looks are compared. */
function canonical({ hidden, sort, text, filters, grouping }: RegisterLook): string {
  const sets = filters.map(({ columnId, keys }) => [columnId, [...keys].sort()] as const);
  return JSON.stringify([[...hidden].sort(), sort, text.trim(), sets.sort(([a], [b]) => (a < b ? -1 : 1)), grouping]);
}

/** Whether two looks show the same; the order in which filters were set does not count. */
export function isSameLook(a: RegisterLook, b: RegisterLook): boolean {
  return canonical(a) === canonical(b);
}

/** Looks at the register in a way. */
export function applyLook(viewId: string, look: RegisterLook): void {
  registerView.setState({ ...lookOf(look), viewId, risk: null, folded: new Set(), activeHead: null });
}

/** The views after one was kept under a name: in the place of the one that had the name, else at the end. */
export function withView(views: Settings['registerViews'], view: RegisterViewSetting): Settings['registerViews'] {
  const isKnown = views.some(({ name }) => name === view.name);
  return isKnown ? views.map((one) => (one.name === view.name ? view : one)) : [...views, view];
}

/** Keeps the look that is shown under a name on this machine. */
export function saveView(views: Settings['registerViews'], name: string): void {
  const view = { name, ...lookOf(registerView.getState()) };
  registerView.setState({ viewId: ownId(name) });
  void changeSettings({ registerViews: withView(views, view) });
}

/** Gives a view another name; one that is taken already is refused. */
export function renameView(views: Settings['registerViews'], from: string, to: string): boolean {
  if (to === '' || (to !== from && views.some(({ name }) => name === to))) return false;
  if (registerView.getState().viewId === ownId(from)) registerView.setState({ viewId: ownId(to) });
  void changeSettings({ registerViews: views.map((view) => (view.name === from ? { ...view, name: to } : view)) });
  return true;
}

/** Forgets a view; what is shown stays as it is. */
export function removeView(views: Settings['registerViews'], name: string): void {
  if (registerView.getState().viewId === ownId(name)) registerView.setState({ viewId: null });
  void changeSettings({ registerViews: views.filter((view) => view.name !== name) });
}
