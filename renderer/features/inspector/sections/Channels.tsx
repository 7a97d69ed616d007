import { newEntityId } from '#renderer/state/new-id.ts';
import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/SectionHeading.tsx';
import { createEntities } from '#shared/commands/create-entities.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { channelSchema, type Channel } from '#shared/model/channel.ts';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Form } from '../Form.tsx';
import css from '../Inspector.module.css';
import { useOptions } from '#renderer/state/use-options.ts';

function ChannelRow({ channel, isOpen, toggle }: { channel: Channel; isOpen: boolean; toggle(): void }) {
  const text = useText();
  const word = useDataText();
  const { named } = useOptions('protocol');
  const name = channel.protocol === '' ? text('inspector:channels.unnamed') : named(channel.protocol).label;
  return (
    <li className={css.channel}>
      <button type="button" className={css.item} aria-expanded={isOpen} onClick={toggle}>
        <span className={css.itemName}>
          {name}
          {channel.port !== null && <span className={css.itemId}> : {channel.port}</span>}
        </span>
        <span className={css.itemId}>{word(`inspector:choice.channelVerdict.${channel.verdict}`)}</span>
      </button>
      {isOpen && (
        <>
          <Form kind="channel" ids={[channel.id]} />
          <button
            type="button"
            className={css.link}
            onClick={() => dispatch(removeEntities([{ kind: 'channel', id: channel.id }]))}
          >
            {text('inspector:removeNamed', { name })}
          </button>
        </>
      )}
    </li>
  );
}

/** The channels of a conduit, each with its own form. */
export function Channels({ conduitId }: { readonly conduitId: string }) {
  const text = useText();
  const [openId, setOpenId] = useState<string | null>(null);
  const channels = [...useTable('channel').values()].filter((channel) => channel.conduitId === conduitId);
  function add(): void {
    const entity = channelSchema.parse({ id: newEntityId(), conduitId, protocol: '' });
    if (dispatch(createEntities([{ kind: 'channel', entity }]))) setOpenId(entity.id);
  }
  return (
    <section className={css.section}>
      <SectionHeading
        aside={
          <Button look="quiet" icon={<Plus aria-hidden />} onClick={add}>
            {text('inspector:channels.add')}
          </Button>
        }
      >
        {text('inspector:channels.title', { count: channels.length })}
      </SectionHeading>
      {channels.length === 0 && <p className={css.note}>{text('inspector:channels.none')}</p>}
      <ul className={css.items}>
        {channels.map((channel) => (
          <ChannelRow
            key={channel.id}
            channel={channel}
            isOpen={channel.id === openId}
            toggle={() => setOpenId(channel.id === openId ? null : channel.id)}
          />
        ))}
      </ul>
    </section>
  );
}
