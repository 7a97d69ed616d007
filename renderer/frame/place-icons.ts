import type { Place } from '#renderer/state/view-store.ts';
import {
  Anchor,
  BookOpen,
  Cpu,
  History,
  LayoutDashboard,
  ListChecks,
  Presentation,
  Signature,
  Table2,
  type LucideIcon,
} from 'lucide-react';

/** The sign of each screen. */
export const placeIcons: Readonly<Record<Place, LucideIcon>> = {
  canvas: LayoutDashboard,
  register: Table2,
  workshop: Presentation,
  assumptions: Anchor,
  requirements: ListChecks,
  components: Cpu,
  approval: Signature,
  history: History,
  catalog: BookOpen,
};
