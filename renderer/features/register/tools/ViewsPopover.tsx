import { useText } from '#renderer/i18n/use-text.ts';
import { settingsStore } from '#renderer/state/settings-store.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Popover, PopoverClose } from '#renderer/ui/Popover.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { MAX_VIEW_NAME, MAX_VIEWS, type RegisterLook, type RegisterViewSetting } from '#shared/ipc/settings.ts';
import { Check, Pencil, Rows3, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { registerView } from '../register-view.ts';
import css from './Tools.module.css';
import { applyLook, builtInIds, builtInViews, isSameLook, ownId, removeView, renameView, saveView } from './views.ts';

type ChoiceProps = { readonly id: string; readonly name: string; readonly look: RegisterLook };

/** A view to choose; the one that is shown is ticked. */
function Choice({ id, name, look }: ChoiceProps) {
  const view = useStore(registerView);
  const isShown = isSameLook(view, look);
  return (
    <PopoverClose className={css.choice} aria-current={isShown || undefined} onClick={() => applyLook(id, look)}>
      <span className={css.tick}>{isShown && <Check aria-hidden />}</span>
      <span className={css.choiceName}>{name}</span>
    </PopoverClose>
  );
}

type OwnProps = { readonly view: RegisterViewSetting; readonly views: RegisterViewSetting[] };

/** A field in the place of a view's name; Enter renames, Escape leaves it as it was. */
function Renaming({ view, views, done }: OwnProps & { readonly done: () => void }) {
  const text = useText();
  const [name, setName] = useState(view.name);
  return (
    <form
      className={css.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (renameView(views, view.name, name.trim())) done();
      }}
    >
      <TextInput
        autoFocus
        aria-label={text('register:views.newName')}
        value={name}
        maxLength={MAX_VIEW_NAME}
        aria-invalid={name.trim() !== view.name && views.some((one) => one.name === name.trim())}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          done();
        }}
      />
      <Button type="submit">{text('register:views.rename')}</Button>
    </form>
  );
}

/** A view of one's own: chosen, renamed or deleted. */
function OwnView({ view, views }: OwnProps) {
  const text = useText();
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming)
    return (
      <li>
        <Renaming view={view} views={views} done={() => setRenaming(false)} />
      </li>
    );
  return (
    <li className={css.own}>
      <Choice id={ownId(view.name)} name={view.name} look={view} />
      <IconButton
        label={text('register:views.renameThis', { name: view.name })}
        icon={<Pencil aria-hidden />}
        onClick={() => setRenaming(true)}
      />
      <IconButton
        label={text('register:views.removeThis', { name: view.name })}
        icon={<Trash2 aria-hidden />}
        onClick={() => removeView(views, view.name)}
      />
    </li>
  );
}

/** Keeps what is shown under a name; under one that is taken it takes the place of that view. */
function SaveForm({ views }: { readonly views: RegisterViewSetting[] }) {
  const text = useText();
  const [name, setName] = useState('');
  const isTaken = views.some((view) => view.name === name.trim());
  const isFull = views.length >= MAX_VIEWS && !isTaken;
  return (
    <form
      className={css.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '' || isFull) return;
        saveView(views, name.trim());
        setName('');
      }}
    >
      <TextInput
        aria-label={text('register:views.name')}
        placeholder={text('register:views.name')}
        value={name}
        maxLength={MAX_VIEW_NAME}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === '' || isFull}>
        {text(isTaken ? 'register:views.replace' : 'register:views.save')}
      </Button>
      {isFull && <p className={css.note}>{text('register:views.full', { most: MAX_VIEWS })}</p>}
    </form>
  );
}

/** What the view is called that is shown; null where it has no name (any more). */
function useShownName(): string | null {
  const text = useText();
  const view = useStore(registerView);
  const own = useStore(settingsStore, (settings) => settings.registerViews);
  const builtIn = builtInIds.find((id) => isSameLook(view, builtInViews[id]));
  const same = own.filter((one) => isSameLook(view, one));
  const chosen = same.find(({ name }) => ownId(name) === view.viewId) ?? same[0];
  if (chosen && (builtIn === undefined || ownId(chosen.name) === view.viewId)) return chosen.name;
  return builtIn === undefined ? null : text(`register:views.builtIn.${builtIn}`);
}

/** The ways to look at the register: those of the app and one's own. */
export function ViewsPopover() {
  const text = useText();
  const views = useStore(settingsStore, (settings) => settings.registerViews);
  const shown = useShownName();
  return (
    <Popover
      title={text('register:views.title')}
      trigger={
        <Button icon={<Rows3 aria-hidden />}>
          {text('register:views.shown', { name: shown ?? text('register:views.unnamed') })}
        </Button>
      }
    >
      <ul className={css.list} aria-label={text('register:views.ofApp')}>
        {builtInIds.map((id) => (
          <li key={id}>
            <Choice id={id} name={text(`register:views.builtIn.${id}`)} look={builtInViews[id]} />
          </li>
        ))}
      </ul>
      {views.length > 0 && (
        <ul className={css.list} aria-label={text('register:views.own')}>
          {views.map((view) => (
            <OwnView key={view.name} view={view} views={views} />
          ))}
        </ul>
      )}
      <SaveForm views={views} />
      <p className={css.note}>{text('register:views.note')}</p>
    </Popover>
  );
}
