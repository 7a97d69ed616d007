import { useText } from '#renderer/i18n/use-text.ts';
import { useSuc, useTable } from '#renderer/state/hooks.ts';
import { goOnWithEnter, typedControls } from '#renderer/ui/go-on-with-enter.ts';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { useRef } from 'react';
import { AccessPoints } from './AccessPoints.tsx';
import { Functions } from './Functions.tsx';
import { SectionView } from './SectionView.tsx';
import { fieldOf, sections } from './sections.ts';
import css from './SucScreen.module.css';
import { SucField } from './SucField.tsx';
import { SucIndex } from './SucIndex.tsx';
import { goToField, useSought } from './use-sought.ts';

const lists = { accessPoints: AccessPoints, essentialFunctions: Functions } as const;

/** The system under consideration: what it is, where it ends, what enters it, what it must never lose, what applies to it. */
export function SucScreen() {
  const text = useText();
  const suc = useSuc();
  const zones = useTable('zone');
  const page = useRef<HTMLDivElement>(null);
  useSought(page, (what) => fieldOf(what, suc, zones));
  return (
    <div className={css.screen}>
      <ScreenHead
        title={text('suc:title')}
        clause="ZCR 1.1"
        helpLabel={text('suc:help.label')}
        help={[text('suc:help.what'), text('suc:help.lists'), text('suc:help.keys')]}
      />
      <div className={css.body}>
        <SucIndex go={(field) => goToField(page.current, field)} />
        <div ref={page} className={css.page} onKeyDown={(event) => goOnWithEnter(event, { among: typedControls })}>
          {sections.map((section) => {
            const List = section.list && lists[section.list];
            return (
              <SectionView key={section.id} section={section}>
                {section.fields?.map((row) => (
                  <SucField key={row.field} row={row} isAlone={section.fields?.length === 1} />
                ))}
                {List && <List />}
              </SectionView>
            );
          })}
        </div>
      </div>
    </div>
  );
}
