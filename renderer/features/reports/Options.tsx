import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { reportsView, type ReportsView } from '#renderer/state/reports-view.ts';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { reportFormats, reportLanguages, reportPapers } from '#shared/ipc/report-request.ts';
import { displayName } from '#shared/model/display-name.ts';
import { vendorKinds } from '#shared/report/report-kinds.ts';
import { useMemo, type ReactNode } from 'react';
import { Cover } from './Cover.tsx';
import css from './Reports.module.css';

function Option({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={css.option}>
      <span aria-hidden>{label}</span>
      {children}
    </div>
  );
}

/** The zone whose vendor the report is for; nobody's where it is about the whole plant. */
function VendorOption({ only }: Pick<ReportsView, 'only'>) {
  const text = useText();
  const zones = useTable('zone');
  const choices = useMemo(
    () => [...zones.values()].map((zone) => ({ value: zone.id, label: displayName('zone', zone) })),
    [zones],
  );
  return (
    <Option label={text('reports:screen.only')}>
      <Select
        aria-label={text('reports:screen.only')}
        value={only ?? ''}
        choices={choices}
        none={text('reports:screen.whole')}
        onChoose={(zoneId) => reportsView.setState({ only: zoneId === '' ? null : zoneId, partId: null })}
      />
    </Option>
  );
}

/** The meeting whose minutes are wanted. */
function MeetingOption({ meetingId }: Pick<ReportsView, 'meetingId'>) {
  const text = useText();
  const meetings = useTable('workshop');
  const choices = [...meetings.values()].map((meeting) => ({
    value: meeting.id,
    label: displayName('workshop', meeting),
  }));
  return (
    <Option label={text('reports:screen.meeting')}>
      <Select
        aria-label={text('reports:screen.meeting')}
        value={meetingId ?? ''}
        choices={choices}
        none={text('reports:screen.allMeetings')}
        onChoose={(id) => reportsView.setState({ meetingId: id === '' ? null : id, partId: null })}
      />
    </Option>
  );
}

/** In which language, on which paper, in which form, and for whom. */
export function Options({ kind, language, paper, format, only, meetingId }: ReportsView) {
  const text = useText();
  const languages = reportLanguages.map((value) => ({ value, label: text(`reports:language.${value}`) }));
  const papers = reportPapers.map((value) => ({ value, label: text(`reports:paper.${value}`) }));
  const formats = reportFormats.map((value) => ({ value, label: text(`reports:format.${value}`) }));
  return (
    <div className={css.options}>
      <Option label={text('reports:screen.language')}>
        <Segmented
          label={text('reports:screen.language')}
          value={language}
          options={languages}
          onChange={(value) => reportsView.setState({ language: value })}
        />
      </Option>
      <Option label={text('reports:screen.paper')}>
        <Segmented
          label={text('reports:screen.paper')}
          value={paper}
          options={papers}
          onChange={(value) => reportsView.setState({ paper: value })}
        />
      </Option>
      <Option label={text('reports:screen.format')}>
        <Segmented
          label={text('reports:screen.format')}
          value={format}
          options={formats}
          onChange={(value) => reportsView.setState({ format: value })}
        />
      </Option>
      {vendorKinds.includes(kind) && <VendorOption only={only} />}
      {kind === 'minutes' && <MeetingOption meetingId={meetingId} />}
      <Cover />
    </div>
  );
}
