import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useBuiltInCatalog, useCatalog, useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field, type FieldIds } from '#renderer/ui/Field.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { faultText, fieldOfFault, type EntryFault } from '#shared/catalog/entry-fault.ts';
import type { LocalizedText, Named } from '#shared/catalog/localized-text.ts';
import type { ThreatCondition } from '#shared/catalog/threat-pattern.ts';
import { catalogEntryId } from '#shared/model/catalog-entry.ts';
import { Fragment, useEffect, useMemo, useRef, type FormEvent, type KeyboardEvent, type RefObject } from 'react';
import { ConditionsControl } from './ConditionsControl.tsx';
import { faultsOf } from './check-content.ts';
import { changeContent, saveEditing, stopEditing, type Editing } from './editing-store.ts';
import {
  BothControl,
  ChoiceControl,
  EndpointsControl,
  FlagControl,
  ManyControl,
  WordsControl,
} from './EntryControls.tsx';
import type { readEndpoints } from './endpoint-text.ts';
import { freeId, idFromName } from './entry-content.ts';
import css from './EntryForm.module.css';
import { formFields, type FormField } from './form-fields.ts';
import { NamesControl } from './NamesControl.tsx';

/** Everything that is wrong with what is typed now. */
function useFaults({ kind, content, isNew }: Editing): readonly EntryFault[] {
  const builtIn = useBuiltInCatalog();
  const catalog = useCatalog();
  const own = useTable('catalogEntry');
  return useMemo(
    () => (builtIn && catalog ? faultsOf(kind, content, isNew, { builtIn, catalog, own }) : []),
    [kind, content, isNew, builtIn, catalog, own],
  );
}

/** The sentence of the first fault in a field, with the place inside it; null while there is none to show. */
function useProblem({ touched, isTried }: Editing, faults: readonly EntryFault[]) {
  const sentence = useDataText();
  return (field: string): string | null => {
    const fault = faults.find((one) => fieldOfFault(one) === field);
    if (!fault || (!isTried && !touched.has(field))) return null;
    const { key, params } = faultText(fault);
    return sentence(key, params as Readonly<Record<string, string | number>>);
  };
}

type FieldProps = {
  readonly field: FormField;
  readonly label: string;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
};

function control(ids: FieldIds, { field, label, value, set }: FieldProps) {
  switch (field.as) {
    case 'both':
      return (
        <BothControl
          ids={ids}
          value={value as LocalizedText | null}
          label={label}
          isLong={field.isLong ?? false}
          onChange={set}
        />
      );
    case 'text':
      return (
        <TextInput
          {...ids}
          value={(value as string | null) ?? ''}
          onChange={(event) => set(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <ChoiceControl
          ids={ids}
          offer={field.offer}
          isOptional={field.isOptional ?? false}
          value={value as string | null}
          onChange={set}
        />
      );
    case 'many':
      return <ManyControl ids={ids} offer={field.offer} value={value as readonly string[]} onChange={set} />;
    case 'flag':
      return <FlagControl ids={ids} value={value === true} onChange={set} />;
    case 'endpoints':
      return <EndpointsControl ids={ids} value={value as ReturnType<typeof readEndpoints>} onChange={set} />;
    case 'words':
      return <WordsControl ids={ids} value={value as readonly string[] | undefined} onChange={set} />;
    case 'conditions':
      return <ConditionsControl value={value as readonly ThreatCondition[]} onChange={set} />;
    case 'names':
      return <NamesControl value={value as readonly Named[]} onChange={set} />;
  }
}

const stacked: ReadonlySet<FormField['as']> = new Set(['conditions', 'names']);

/** The id, which is given once: what names the entry goes by it. It follows the name until somebody writes one. */
function IdField({ editing, problem }: { readonly editing: Editing; readonly problem: string | null }) {
  const text = useText();
  const { content, isNew } = editing;
  return (
    <Field
      label={text('catalog:field.id')}
      problem={problem}
      hint={text(isNew ? 'catalog:form.idHint' : 'catalog:form.idFixed')}
    >
      {(ids) => (
        <TextInput
          {...ids}
          value={content['id'] as string}
          readOnly={!isNew}
          onChange={(event) => changeContent({ id: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

/** Sets a field; a new entry takes its id from its name as long as nobody has written one. */
function useSet({ kind, isNew, touched }: Editing) {
  const own = useTable('catalogEntry');
  const builtIn = useBuiltInCatalog();
  return (field: string, value: unknown) => {
    const isNaming = field === 'name' && isNew && !touched.has('id');
    if (!isNaming || !builtIn) return changeContent({ [field]: value });
    const wanted = idFromName((value as LocalizedText).en);
    const id = freeId(wanted, (one) => own.has(catalogEntryId(kind, one)));
    changeContent({ [field]: value, id }, [field]);
  };
}

type FieldsProps = { readonly editing: Editing; readonly problem: (field: string) => string | null };

/** The fields of the entry's kind; the id comes after the name that it follows. */
function Fields({ editing, problem }: FieldsProps) {
  const text = useText();
  const word = useDataText();
  const set = useSet(editing);
  const { kind, content } = editing;
  return formFields[kind].map((field, at) => {
    const label = word(`catalog:field.${field.field}`);
    return (
      <Fragment key={field.field}>
        <Field
          label={label}
          hint={field.as === 'endpoints' ? text('catalog:form.endpointsHint') : null}
          problem={problem(field.field)}
          isStacked={stacked.has(field.as)}
        >
          {(ids) =>
            control(ids, { field, label, value: content[field.field], set: (value) => set(field.field, value) })
          }
        </Field>
        {at === 0 && <IdField editing={editing} problem={problem('id')} />}
      </Fragment>
    );
  });
}

/** Goes to the first field of a form that was just opened, once the menu that opened it has let go of the focus. */
function useFirstFocus(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const timer = setTimeout(() => form.current?.querySelector<HTMLElement>('input')?.focus(), 50);
    return () => clearTimeout(timer);
  }, [form]);
}

/** The form of an own entry: checked while it is typed, kept as one step. */
export function EntryForm({ editing }: { readonly editing: Editing }) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const faults = useFaults(editing);
  const problem = useProblem(editing, faults);
  const { kind, isNew, isTried } = editing;
  useFirstFocus(form);
  const faulty = new Set(faults.map(fieldOfFault)).size;
  function submit(event?: FormEvent): void {
    event?.preventDefault();
    if (!saveEditing())
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  }
  return (
    <form
      ref={form}
      className={css.form}
      aria-label={text(`catalog:form.title.${kind}`)}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <h3 className={css.title}>{text(isNew ? `catalog:form.new.${kind}` : `catalog:form.title.${kind}`)}</h3>
      <p className={css.hint}>{text('catalog:form.languages')}</p>
      <Fields editing={editing} problem={problem} />
      <div className={css.actions}>
        {isTried && faulty > 0 && (
          <span className={css.faults} role="alert">
            {text('catalog:form.faults', { count: faulty })}
          </span>
        )}
        <Button onClick={stopEditing}>{text('ui:common.cancel')}</Button>
        <Button look="primary" type="submit">
          {text('catalog:form.save')}
        </Button>
      </div>
    </form>
  );
}
