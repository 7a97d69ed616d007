import { BeginForm } from './BeginForm.tsx';
import { MeetingList } from './MeetingList.tsx';
import { MinutesPage } from './MinutesPage.tsx';
import { RoomView } from './RoomView.tsx';
import { useShownPage } from './workshop-view.ts';

/** Meetings that walk through scenarios (ZCR 5): the list of them, a beginning, the room, the minutes. */
export function Workshop() {
  const { page, workshopId } = useShownPage();
  if (page === 'begin') return <BeginForm />;
  if (page === 'room') return <RoomView key={workshopId} workshopId={workshopId} />;
  if (page === 'minutes') return <MinutesPage key={workshopId} workshopId={workshopId} />;
  return <MeetingList />;
}
