import { useText } from '#renderer/i18n/use-text.ts';
import { changeSettings, settingsStore } from '#renderer/state/settings-store.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Menu, MenuChoice, MenuSeparator } from '#renderer/ui/Menu.tsx';
import { locales, themes } from '#shared/ipc/settings.ts';
import { Languages } from 'lucide-react';
import { useStore } from 'zustand';

/** Language and theme, changed while the work goes on. */
export function ViewMenu() {
  const text = useText();
  const { locale, theme } = useStore(settingsStore);
  return (
    <Menu trigger={<IconButton label={text('ui:preferences.label')} icon={<Languages aria-hidden />} />}>
      <MenuChoice
        label={text('ui:preferences.language')}
        value={locale}
        options={locales.map((value) => ({ value, label: text(`ui:locale.${value}`), lang: value }))}
        onChange={(chosen) => void changeSettings({ locale: chosen })}
      />
      <MenuSeparator />
      <MenuChoice
        label={text('ui:preferences.theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: text(`ui:theme.${value}`) }))}
        onChange={(chosen) => void changeSettings({ theme: chosen })}
      />
    </Menu>
  );
}
