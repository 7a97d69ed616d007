import type { Place } from '#renderer/state/view-store.ts';
import {
  Anchor,
  BookOpen,
  Cpu,
  Factory,
  Flame,
  GitCompareArrows,
  History,
  LayoutDashboard,
  ListChecks,
  Presentation,
  Scale,
  ScrollText,
  Signature,
  Table2,
  Target,
  type LucideIcon,
} from 'lucide-react';

/** The sign of each screen. */
export const placeIcons: Readonly<Record<Place, LucideIcon>> = {
  canvas: LayoutDashboard,
  suc: Factory,
  initialRisk: Flame,
  policy: Scale,
  comparison: GitCompareArrows,
  register: Table2,
  slTargets: Target,
  workshop: Presentation,
  assumptions: Anchor,
  requirements: ListChecks,
  crs: ScrollText,
  components: Cpu,
  approval: Signature,
  history: History,
  catalog: BookOpen,
};
