import { useText } from '#renderer/i18n/use-text.ts';
import { changeSettings, settingsStore } from '#renderer/state/settings-store.ts';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { locales, themes } from '#shared/ipc/settings.ts';
import { useStore } from 'zustand';
import styles from './StartScreen.module.css';

/** Language and theme, in sight from the first moment. */
export function Preferences() {
  const text = useText();
  const { locale, theme } = useStore(settingsStore);
  return (
    <div className={styles.preferences}>
      <Segmented
        label={text('ui:preferences.language')}
        value={locale}
        options={locales.map((value) => ({ value, label: text(`ui:locale.${value}`), lang: value }))}
        onChange={(chosen) => void changeSettings({ locale: chosen })}
      />
      <Segmented
        label={text('ui:preferences.theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: text(`ui:theme.${value}`) }))}
        onChange={(chosen) => void changeSettings({ theme: chosen })}
      />
    </div>
  );
}
